#include "made_workbook.h"

#include <gtest/gtest.h>
#include <zip.h>

namespace entente::interop::workbook::testing {
namespace {

constexpr const char* kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* kMain = "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
constexpr const char* kRelations = "\"http://schemas.openxmlformats.org/package/2006/relationships\"";
constexpr const char* kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
  return "<Relationship Id=\"" + id + "\" Type=\"" + kOffice + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string& inside) {
  return std::string(kXml) + "<Relationships xmlns=" + kRelations + ">" + inside + "</Relationships>";
}

}  // namespace

std::string zipped(const PartTexts& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
  EXPECT_NE(archive, nullptr);
  zip_source_keep(source);
  for (const auto& [name, text] : parts) {
    zip_source_t* part = zip_source_buffer(archive, text.data(), text.size(), 0);
    EXPECT_GE(zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8), 0) << name;
  }
  EXPECT_EQ(zip_close(archive), 0);
  zip_stat_t facts;
  zip_source_stat(source, &facts);
  std::string content(facts.size, '\0');
  zip_source_open(source);
  EXPECT_EQ(zip_source_read(source, content.data(), content.size()), static_cast<zip_int64_t>(content.size()));
  zip_source_close(source);
  zip_source_free(source);
  return content;
}

PartTexts unzipped(const std::string& content) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(content.data(), content.size(), 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  PartTexts parts;
  if (archive == nullptr) {
    ADD_FAILURE() << "no archive";
    return parts;
  }
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t facts;
    zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &facts);
    std::string text(facts.size, '\0');
    zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
    zip_fread(file, text.data(), text.size());
    zip_fclose(file);
    parts[facts.name] = text;
  }
  zip_discard(archive);
  return parts;
}

PartTexts MadeWorkbook::parts() const {
  PartTexts parts;
  parts["[Content_Types].xml"] =
      std::string(kXml) + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
  parts["_rels/.rels"] = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
  parts["xl/workbook.xml"] = std::string(kXml) + "<workbook xmlns=" + kMain + " xmlns:r=\"" + kOffice + "\">" +
                             book_properties + "<sheets><sheet name=\"" + sheet +
                             "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  parts["xl/_rels/workbook.xml.rels"] =
      relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml") +
                relation("rId3", "sharedStrings", "/xl/sharedStrings.xml"));
  parts["xl/styles.xml"] = std::string(kXml) + "<styleSheet xmlns=" + kMain + "><numFmts>" + number_formats +
                           "</numFmts><cellXfs>" + cell_formats + "</cellXfs></styleSheet>";
  parts["xl/sharedStrings.xml"] = std::string(kXml) + "<sst xmlns=" + kMain + ">" + shared_strings + "</sst>";
  parts["xl/worksheets/sheet1.xml"] = std::string(kXml) + "<worksheet xmlns=" + kMain + "><sheetData>" + sheet_data +
                                      "</sheetData>" + after_sheet_data + "</worksheet>";
  return parts;
}

}  // namespace entente::interop::workbook::testing
