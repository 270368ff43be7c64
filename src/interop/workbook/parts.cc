#include "interop/workbook/parts.h"

#include <zip.h>

#include <algorithm>

namespace entente::interop::workbook {
namespace {

constexpr std::string_view kCompoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::uint64_t kRatioMatters = std::uint64_t{1} << 20;

Failure part_failure(std::string code, const std::string& part) {
  return failure(std::move(code), {{"part", part}});
}

// `EncryptedPackage` in UTF-16, as the directory of a compound file has it.
bool names_encrypted_package(std::string_view content) {
  std::string name;
  for (const char c : std::string_view("EncryptedPackage")) name += {c, '\0'};
  return content.find(name) != std::string_view::npos;
}

// Names that lead out of the archive have no business in it.
bool is_plain_name(std::string_view name) {
  return !name.empty() && !name.starts_with('/') && name.find('\\') == std::string_view::npos &&
         name.find("..") == std::string_view::npos;
}

bool is_too_dense(const std::string& xml) {
  const auto marks = std::count_if(xml.begin(), xml.end(), [](char c) { return c == '<' || c == '='; });
  return marks > kMostMarks;
}

bool has_document_type(const pugi::xml_document& document) {
  for (const pugi::xml_node& node : document.children()) {
    if (node.type() == pugi::node_doctype) return true;
  }
  return false;
}

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

void Parts::CloseArchive::operator()(::zip* archive) const {
  zip_discard(archive);
}

Result<Parts> Parts::open(std::string_view content) {
  if (content.starts_with(kCompoundFile))
    return failure(names_encrypted_package(content) ? "workbook.encrypted" : "workbook.old_format");
  if (!content.starts_with("PK")) return failure("workbook.not_a_workbook");
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(content.data(), content.size(), 0, &error);
  zip_t* opened = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (opened == nullptr && source != nullptr) zip_source_free(source);
  zip_error_fini(&error);
  if (opened == nullptr) return part_failure("workbook.damaged", "ZIP");
  Parts parts;
  parts.archive_.reset(opened);
  const auto count = static_cast<std::uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(opened, 0)));
  if (count > kMostParts) return part_failure("workbook.suspicious", "ZIP");
  for (std::uint64_t i = 0; i < count; ++i) {
    const char* raw = zip_get_name(opened, i, ZIP_FL_ENC_GUESS);
    const std::string name = raw == nullptr ? "" : raw;
    if (!is_plain_name(name) || !parts.index_.emplace(name, i).second) return part_failure("workbook.suspicious", name);
  }
  if (parts.has("mimetype")) return failure("workbook.open_document");
  return parts;
}

bool Parts::has_name_ending(std::string_view ending) const {
  return std::any_of(index_.begin(), index_.end(), [&](const auto& part) { return part.first.ends_with(ending); });
}

Result<std::string> Parts::unpack(const std::string& name) {
  const auto found = index_.find(name);
  zip_stat_t facts;
  if (found == index_.end() || zip_stat_index(archive_.get(), found->second, 0, &facts) != 0 ||
      (facts.valid & ZIP_STAT_SIZE) == 0 || (facts.valid & ZIP_STAT_COMP_SIZE) == 0)
    return part_failure("workbook.damaged", name);
  if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
    return failure("workbook.encrypted");
  unpacked_ += std::min(facts.size, kMaxUnpackedBytes);
  if (facts.size > kMaxPartBytes || unpacked_ > kMaxUnpackedBytes) {
    return failure("workbook.too_large",
                   {{"part", name}, {"limit_mib", static_cast<std::int64_t>(kMaxPartBytes >> 20)}});
  }
  if (facts.size > kRatioMatters && facts.size / kMostTimesLarger > facts.comp_size)
    return part_failure("workbook.suspicious", name);
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(archive_.get(), found->second, 0),
                                                               &zip_fclose);
  std::string content(facts.size, '\0');
  char beyond = 0;
  if (file == nullptr ||
      zip_fread(file.get(), content.data(), content.size()) != static_cast<zip_int64_t>(content.size()) ||
      zip_fread(file.get(), &beyond, 1) != 0)  // which also verifies the checksum
    return part_failure("workbook.damaged", name);
  return content;
}

Result<std::unique_ptr<pugi::xml_document>> Parts::read(const std::string& name) {
  const Result<std::string> xml = unpack(name);
  if (!xml) return Failure(xml.error());
  if (is_too_dense(*xml)) return part_failure("workbook.suspicious", name);
  auto document = std::make_unique<pugi::xml_document>();
  constexpr unsigned kHow = pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_doctype;
  const bool parsed = document->load_buffer(xml->data(), xml->size(), kHow).status == pugi::status_ok;
  // Entities are never expanded, but a document that declares any is not one that a spreadsheet program writes.
  if (has_document_type(*document)) return part_failure("workbook.suspicious", name);
  if (!parsed) return part_failure("workbook.damaged", name);
  return document;
}

std::string_view local_name(const pugi::xml_node& node) {
  return without_prefix(node.name());
}

std::string_view local_name(const pugi::xml_attribute& attribute) {
  return without_prefix(attribute.name());
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node& each : node.children()) {
    if (local_name(each) == name) return each;
  }
  return {};
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& each : node.attributes()) {
    if (local_name(each) == name) return each.value();
  }
  return {};
}

}  // namespace entente::interop::workbook
