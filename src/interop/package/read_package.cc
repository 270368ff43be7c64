#include <algorithm>
#include <cctype>

#include "interop/package/package.h"
#include "interop/package/rules.h"
#include "interop/workbook/parts.h"
#include "interop/workbook/read_workbook.h"

namespace entente::interop::package {
namespace {

constexpr std::uint64_t kMaxPackageBytes = std::uint64_t{256} << 20;

std::string without_trailing_slashes(std::string folder) {
  while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
  return folder;
}

bool is_csv(const FileInfo& entry) {
  std::string name = entry.name;
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return !entry.is_folder && name.ends_with(".csv");
}

// More than can be held at once.
bool is_too_large(const std::vector<FileInfo>& entries) {
  std::uint64_t total = 0;
  for (const FileInfo& entry : entries) total += is_csv(entry) ? entry.size : 0;
  return total > kMaxPackageBytes;
}

// A CSV file that is no table would be passed over in silence: most likely its name is mistyped.
void check_names(const std::vector<FileInfo>& entries, const Reading& reading, Errors& errors) {
  std::vector<std::string_view> tables;
  for (const auto& table : reading.tables) tables.push_back(table->name());
  for (const FileInfo& entry : entries) {
    if (!is_csv(entry)) continue;
    const std::string_view stem = std::string_view(entry.name).substr(0, entry.name.size() - 4);
    const bool is_table = std::find(tables.begin(), tables.end(), stem) != tables.end() && entry.name.ends_with(".csv");
    if (is_table) continue;
    const std::string near = closest(stem, tables);
    if (near.empty()) {
      errors.add({"package.unknown_file", {{"file", quoted(entry.name)}}, {entry.name, {}, {}}});
    } else {
      errors.add(
          {"package.unknown_file_near", {{"file", quoted(entry.name)}, {"near", near + ".csv"}}, {entry.name, {}, {}}});
    }
  }
}

bool is_listed(const std::vector<FileInfo>& entries, const std::string& file) {
  return std::any_of(entries.begin(), entries.end(), [&](const FileInfo& entry) { return entry.name == file; });
}

// The table's state after reading its file, which may not be there.
TableState read_file(const Files& files, const std::string& folder, const std::vector<FileInfo>& entries,
                     AnyTable& table, bool plans, Errors& errors) {
  constexpr TableState kSaid{.present = true, .complete = false, .whole = false};
  const std::string file = table.file();
  if (!is_listed(entries, file)) {
    if (!is_needed(table.presence(), plans)) return TableState{};
    errors.add({"package.missing_file", {{"file", file}}, {file, {}, {}}});
    return kSaid;
  }
  auto content = files.read(folder + "/" + file, kMaxFileBytes);
  if (content) return read_table(*content, table, errors);
  content.error().where.file = file;
  errors.add(std::move(content.error()));
  return kSaid;
}

Checked<Package> read_file_of_package(const Files& files, const std::string& path, FigureRules figures) {
  const auto content = files.read(path, workbook::kMaxWorkbookBytes);
  if (!content) return Failures({content.error()});
  return workbook::read_workbook(*content, path, figures);
}

}  // namespace

Checked<Package> check_reading(Reading& reading, Errors& errors, FigureRules figures) {
  const KnownIds known(reading);
  check_references(reading, known, errors);
  check_rules({reading, known, errors, figures});
  if (!errors.none()) return Failures(std::move(errors).sorted());
  reading.sound.programme = std::move(reading.sound.programmes.front());
  return Package(std::move(reading.sound));
}

Checked<Package> read_package(const Files& files, const std::string& path, FigureRules figures) {
  const std::string folder = without_trailing_slashes(path);
  const auto entries = files.list(folder);
  if (!entries && entries.error().code == "files.not_a_folder") return read_file_of_package(files, path, figures);
  if (!entries) return Failures({entries.error()});
  if (is_too_large(*entries)) {
    return Failures(
        {Error{"package.too_large", {{"limit_mib", static_cast<std::int64_t>(kMaxPackageBytes >> 20)}}, {}}});
  }
  Errors errors;
  Reading reading;
  check_names(*entries, reading, errors);
  for (const auto& table : reading.tables)
    reading.states[table->name()] = read_file(files, folder, *entries, *table, reading.plans(), errors);
  return check_reading(reading, errors, figures);
}

}  // namespace entente::interop::package
