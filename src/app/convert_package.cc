#include "app/convert_package.h"

#include <algorithm>
#include <cctype>

#include "interop/package/package.h"
#include "interop/package/write_package.h"
#include "interop/workbook/parts.h"

namespace entente::app {
namespace {

bool ends_with(std::string name, std::string_view ending) {
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return name.ends_with(ending);
}

Failure refusal(std::string code, const std::string& path) {
  return failure(std::move(code), {{"path", path}}, {path, {}, {}});
}

// What stands at a path where something is to be written.
struct Occupied {
  bool by_file = false;
  std::vector<FileInfo> entries;  // of a folder
};

Result<Occupied> look_at(const std::string& path, const Files& files) {
  auto entries = files.list(path);
  if (entries) return Occupied{false, *std::move(entries)};
  if (entries.error().code == "files.not_a_folder") return Occupied{true, {}};
  if (entries.error().code == "files.not_found") return Occupied{};
  return Failure(entries.error());
}

std::optional<Error> not_free(const std::string& path, bool replace, const Files& files) {
  const auto there = look_at(path, files);
  if (!there) return there.error();
  if (!there->by_file && there->entries.empty()) return std::nullopt;
  if (!replace) return refusal("convert.exists", path).value();
  return std::nullopt;
}

std::optional<Error> write_file(const std::string& path, bool replace, const Result<std::string>& content,
                                Files& files) {
  if (auto taken = not_free(path, replace, files)) return taken;
  if (!content) return content.error();
  const auto written = files.write(path, *content);
  return written ? std::nullopt : std::optional(written.error());
}

// The files beside the tables stay: a README, a letter.
std::optional<Error> write_folder(const std::string& path, bool replace,
                                  const std::vector<interop::package::PackageFile>& tables, Files& files) {
  if (auto taken = not_free(path, replace, files)) return taken;
  const auto there = look_at(path, files);
  if (!there) return there.error();
  if (there->by_file) return refusal("convert.file_or_folder", path).value();
  FolderContent content;
  for (const FileInfo& entry : there->entries) {
    if (entry.is_folder)
      return failure("convert.holds_folders", {{"path", path}, {"folder", entry.name}}, {path, {}, {}}).value();
    if (!ends_with(entry.name, ".csv")) content.kept.push_back(entry.name);
  }
  for (const auto& table : tables) content.files.emplace_back(table.name, table.content);
  const auto written = files.write_folder(path, content);
  return written ? std::nullopt : std::optional(written.error());
}

}  // namespace

bool names_workbook(const std::string& path) {
  return ends_with(path, ".xlsx");
}

Checked<PackageReport> write_package_at(const interop::package::Package& package, const std::string& to, bool replace,
                                        const Wording& wording, Files& files) {
  const auto failed =
      names_workbook(to)
          ? write_file(to, replace, interop::workbook::write_workbook(package, workbook_guide(wording)), files)
          : write_folder(to, replace, interop::package::write_package(package), files);
  if (failed) return Failures({*failed});
  return report_on(package);
}

Checked<PackageReport> convert_package(const Conversion& conversion, const Wording& wording, Files& files) {
  const auto package = interop::package::read_package(files, conversion.from);
  if (!package) return Failures(package.error());
  return write_package_at(*package, conversion.to, conversion.replace, wording, files);
}

Result<std::monostate> write_template(const std::string& to, bool replace, const Wording& wording, Files& files) {
  if (!names_workbook(to)) return refusal("convert.not_a_workbook_name", to);
  const auto failed = write_file(to, replace, interop::workbook::write_template(workbook_guide(wording)), files);
  if (failed) return Failure(*failed);
  return std::monostate{};
}

Result<std::monostate> mark_workbook(const std::string& from, const std::string& to, const std::vector<Error>& errors,
                                     const Wording& wording, Files& files) {
  if (!names_workbook(to)) return refusal("convert.not_a_workbook_name", to);
  const auto content = files.read(from, interop::workbook::kMaxWorkbookBytes);
  if (!content && content.error().code == "files.not_a_file") return refusal("workbook.marked_needs_workbook", from);
  if (!content) return Failure(content.error());
  const auto marked =
      interop::workbook::write_marked(*content, workbook_guide(wording), workbook_remarks(errors, wording));
  const auto failed = write_file(to, false, marked, files);
  if (failed) return Failure(*failed);
  return std::monostate{};
}

}  // namespace entente::app
