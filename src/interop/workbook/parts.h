// The parts of a workbook file: it is a ZIP archive of XML documents (ECMA-376, Office Open XML, part 2). What comes
// from outside may be built to harm: sizes, counts and ratios are limited before anything is unpacked or parsed.
#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.h"

struct zip;  // an archive of libzip

namespace entente::interop::workbook {

inline constexpr std::uint64_t kMaxWorkbookBytes = std::uint64_t{64} << 20;   // of the file
inline constexpr std::uint64_t kMaxPartBytes = std::uint64_t{64} << 20;       // of a part, unpacked
inline constexpr std::uint64_t kMaxUnpackedBytes = std::uint64_t{256} << 20;  // of all parts that are read
inline constexpr std::uint64_t kMostParts = 4'096;
inline constexpr std::uint64_t kMostTimesLarger = 400;  // than packed, of a part of more than 1 MiB
inline constexpr std::int64_t kMostMarks = 10'000'000;  // `<` and `=` of a part: each is memory when it is parsed

class Parts {
 public:
  // The bytes must outlive the parts. Errors: workbook.not_a_workbook, workbook.old_format, workbook.encrypted,
  // workbook.open_document, workbook.suspicious, workbook.damaged.
  static Result<Parts> open(std::string_view content);

  bool has(const std::string& name) const { return index_.contains(name); }
  bool has_name_ending(std::string_view ending) const;
  // The part as a document without entities of its own. Errors: workbook.damaged, workbook.too_large,
  // workbook.suspicious.
  Result<std::unique_ptr<pugi::xml_document>> read(const std::string& name);

 private:
  struct CloseArchive {
    void operator()(::zip* archive) const;
  };
  Result<std::string> unpack(const std::string& name);

  std::unique_ptr<::zip, CloseArchive> archive_;
  std::unordered_map<std::string, std::uint64_t> index_;  // of a part by its name
  std::uint64_t unpacked_ = 0;
};

// The name without its namespace prefix: `sheet` of `x:sheet`.
std::string_view local_name(const pugi::xml_node& node);
std::string_view local_name(const pugi::xml_attribute& attribute);
// The first child element of that name; null when there is none.
pugi::xml_node child(const pugi::xml_node& node, std::string_view name);
// The value of the attribute of that name; empty when there is none.
std::string_view attribute(const pugi::xml_node& node, std::string_view name);

}  // namespace entente::interop::workbook
