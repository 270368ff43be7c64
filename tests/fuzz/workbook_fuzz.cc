// Any bytes as a workbook: reading ends, with a package or with errors; and so does marking them.
//
// Behind a line `parts` the bytes are the parts of an archive one after the other, each behind a line `== name`, so
// that mutations reach what is packed; anything else is the archive itself.
#include <zip.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/check.h"
#include "interop/workbook/read_workbook.h"
#include "interop/workbook/write_workbook.h"

namespace {

std::vector<std::pair<std::string, std::string>> parts_of(std::string_view bytes) {
  std::vector<std::pair<std::string, std::string>> parts;
  while (bytes.starts_with("== ")) {
    const std::size_t name_end = std::min(bytes.find('\n'), bytes.size());
    const std::string name(bytes.substr(3, name_end - 3));
    bytes.remove_prefix(std::min(name_end + 1, bytes.size()));
    const std::size_t next = bytes.find("\n== ");
    const std::size_t end = bytes.starts_with("== ") ? 0 : next == std::string_view::npos ? bytes.size() : next + 1;
    parts.emplace_back(name, std::string(bytes.substr(0, end)));
    bytes.remove_prefix(end);
  }
  return parts;
}

std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
  ENTENTE_CHECK(archive != nullptr);
  zip_source_keep(source);
  for (const auto& [name, text] : parts) {
    zip_source_t* part = zip_source_buffer(archive, text.data(), text.size(), 0);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), part, 0);
    if (index < 0) {
      zip_source_free(part);
    } else {
      zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
  }
  std::string content;
  if (zip_close(archive) == 0) {
    zip_stat_t facts;
    zip_source_stat(source, &facts);
    content.resize(facts.size);
    zip_source_open(source);
    zip_source_read(source, content.data(), content.size());
    zip_source_close(source);
  } else {
    zip_discard(archive);
  }
  zip_source_free(source);
  return content;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace entente::interop::workbook;
  std::string content(reinterpret_cast<const char*>(data), size);
  if (content.starts_with("parts\n")) content = zipped(parts_of(std::string_view(content).substr(6)));
  const auto package = read_workbook(content, "w.xlsx");
  if (package) return 0;
  ENTENTE_CHECK(!package.error().empty());
  Remarks remarks{"(Errors)", {"where", "what"}, {}};
  for (const entente::Error& error : package.error()) {
    ENTENTE_CHECK(!error.code.empty() && !error.where.file.empty());
    remarks.all.push_back({error.where.file, error.where.cell, error.where.file, error.code});
  }
  const auto marked = write_marked(content, Guide{"(Guide)", false, {}, {}, {}}, remarks);
  if (marked) ENTENTE_CHECK(read_sheets(*marked).has_value());
  return 0;
}
