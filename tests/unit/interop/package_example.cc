#include "package_example.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "text/catalogue.h"
#include "text/text.h"

namespace entente::interop::package::testing {
namespace {

std::map<std::string, std::string> load() {
  std::map<std::string, std::string> content;
  for (const auto& entry : std::filesystem::directory_iterator(ENTENTE_SOURCE_DIR "/examples/asterra-belmar")) {
    if (entry.path().extension() != ".csv") continue;
    std::ostringstream text;
    text << std::ifstream(entry.path()).rdbuf();
    std::string lines = text.str();
    std::erase(lines, '\r');
    content[entry.path().filename().string()] = lines;
  }
  return content;
}

std::vector<std::string> lines_of(const std::string& content) {
  std::vector<std::string> lines;
  std::istringstream in(content);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string content;
  for (const std::string& line : lines) content += line + "\n";
  return content;
}

// Cells as they are written, quotation marks included.
std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    if (c == ',' && !quoted) {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

}  // namespace

Example::Example() {
  static const auto loaded = load();
  content_ = loaded;
}

std::int64_t Example::row(const std::string& file, std::string_view beginning) const {
  const auto lines = lines_of(content_.at(file));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].starts_with(beginning)) return static_cast<std::int64_t>(i) + 1;
  }
  ADD_FAILURE() << file << " has no row that begins with " << beginning;
  return 0;
}

Example& Example::set(const std::string& file, std::string_view beginning, std::string_view column,
                      std::string_view text) {
  auto lines = lines_of(content_.at(file));
  const auto header = cells_of(lines.front());
  const auto position = static_cast<std::size_t>(std::find(header.begin(), header.end(), column) - header.begin());
  std::string& line = lines[static_cast<std::size_t>(row(file, beginning) - 1)];
  auto cells = cells_of(line);
  EXPECT_LT(position, cells.size()) << file << " has no column " << column;
  cells[position] = text;
  line.clear();
  for (const std::string& cell : cells) line += (&cell == &cells.front() ? "" : ",") + cell;
  return replace(file, joined(lines));
}

Example& Example::append(const std::string& file, std::string_view line) {
  content_[file] += std::string(line) + "\n";
  return *this;
}

Example& Example::remove_row(const std::string& file, std::string_view beginning) {
  auto lines = lines_of(content_.at(file));
  lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(row(file, beginning) - 1));
  return replace(file, joined(lines));
}

Example& Example::remove(const std::string& file) {
  content_.erase(file);
  return *this;
}

Example& Example::replace(const std::string& file, std::string content) {
  content_[file] = std::move(content);
  return *this;
}

MemoryFiles Example::in_memory() const {
  MemoryFiles files;
  for (const auto& [name, content] : content_) EXPECT_TRUE(files.write("package/" + name, content).has_value());
  return files;
}

Checked<Package> Example::read() const {
  return read_package(in_memory(), "package");
}

Package Example::package() const {
  auto read_whole = read();
  EXPECT_TRUE(read_whole.has_value()) << described(errors());
  return read_whole ? std::move(*read_whole) : Package{};
}

std::vector<Error> Example::errors() const {
  auto read_whole = read();
  if (read_whole) return {};
  expect_told(read_whole.error());
  return std::move(read_whole.error());
}

void expect_told(const std::vector<Error>& errors) {
  for (const text::Language language : text::kLanguages) {
    const text::Text speaker(language);
    for (const Error& error : errors) {
      EXPECT_NE(text::find_entry(error.code), nullptr) << error.code;
      const std::string said = speaker.say(error);
      EXPECT_EQ(said.find_first_of("{}"), std::string::npos) << error.code << ": " << said;
    }
  }
}

std::string described(const Error& error) {
  const std::string row = error.where.row ? std::to_string(*error.where.row) : "-";
  return error.where.file + ":" + row + ":" + error.where.column + " " + error.code;
}

std::string described(const std::vector<Error>& errors) {
  std::string text;
  for (const Error& error : errors) text += described(error) + "\n";
  return text;
}

std::string argument(const Error& error, std::string_view name) {
  for (const Argument& given : error.arguments) {
    if (given.name != name) continue;
    if (const auto* text = std::get_if<std::string>(&given.value)) return *text;
    if (const auto* number = std::get_if<std::int64_t>(&given.value)) return std::to_string(*number);
  }
  return {};
}

}  // namespace entente::interop::package::testing
