// Workbooks made by hand, part by part, as other programs might write them.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace entente::interop::workbook::testing {

using PartTexts = std::map<std::string, std::string>;

// The bytes of a ZIP archive of these parts.
std::string zipped(const PartTexts& parts);

// What `zipped` was made of.
PartTexts unzipped(const std::string& content);

// A workbook whose only sheet `name` has this XML in its <sheetData>, and this beside it.
struct MadeWorkbook {
  std::string sheet = "needs";
  std::string sheet_data;
  std::string after_sheet_data;
  std::string shared_strings;  // <si> elements
  std::string number_formats;  // <numFmt> elements
  std::string cell_formats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>";
  std::string book_properties;  // <workbookPr .../>

  PartTexts parts() const;
  std::string content() const { return zipped(parts()); }
};

}  // namespace entente::interop::workbook::testing
