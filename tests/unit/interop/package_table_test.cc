// The one description of each table: it reads and writes without loss, refers to tables that exist, and is documented.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <fstream>
#include <map>
#include <sstream>

#include "interop/package/any_table.h"
#include "interop/package/read_table.h"
#include "interop/package/to_problem.h"
#include "package_example.h"

namespace entente::interop::package {
namespace {

using testing::Example;

std::string in_quotes(const std::string& cell) {
  std::string text = "\"";
  for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
  return text + "\"";
}

std::string written(const AnyTable& table) {
  std::string csv;
  for (std::size_t c = 0; c < table.column_count(); ++c) csv += (c == 0 ? "" : ",") + std::string(table.column(c).name);
  csv += "\n";
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    for (std::size_t c = 0; c < table.column_count(); ++c) csv += (c == 0 ? "" : ",") + in_quotes(table.write(row, c));
    csv += "\n";
  }
  return csv;
}

TEST(Table, what_is_written_is_read_again) {
  // Every table has rows in at least one of the examples.
  std::map<std::string, std::size_t> rows;
  for (const char* folder : {"asterra-belmar", "weekly-briefing"}) {
    Draft sound, broken, sound_again, broken_again;
    const auto tables = tables_of(sound, broken);
    const auto again = tables_of(sound_again, broken_again);
    Errors errors;
    for (std::size_t t = 0; t < tables.size(); ++t) {
      const std::string file = tables[t]->file();
      rows[file] += 0;
      const auto content =
          SystemFiles().read(std::string(ENTENTE_SOURCE_DIR "/examples/") + folder + "/" + file, 64 << 20);
      if (!content) continue;
      ASSERT_TRUE(read_table(*content, *tables[t], errors).whole) << folder << " " << file;
      const std::string csv = written(*tables[t]);
      ASSERT_TRUE(read_table(csv, *again[t], errors).whole) << folder << " " << file;
      EXPECT_EQ(written(*again[t]), csv);
      rows[file] += tables[t]->row_count();
    }
  }
  for (const auto& [file, count] : rows) EXPECT_GT(count, 0U) << file;
}

TEST(Table, refers_only_to_tables_with_one_key) {
  Draft sound, broken;
  const auto tables = tables_of(sound, broken);
  const auto is_target = [&](std::string_view target) {
    for (const auto& table : tables) {
      if (target == table->name()) return table->key().size() == 1;
      for (std::size_t c = 0; c < table->column_count(); ++c) {
        if (target == std::string(table->name()) + "." + std::string(table->column(c).name)) return true;
      }
    }
    return false;
  };
  for (const auto& table : tables) {
    for (std::size_t c = 0; c < table->column_count(); ++c) {
      for (const std::string_view target : table->column(c).targets())
        EXPECT_TRUE(is_target(target)) << table->file() << " " << target;
    }
  }
}

// Each column stands in docs/formats/package.md as `| name | type | need |`, in the order of the description.
TEST(Table, is_documented_column_by_column) {
  std::ostringstream text;
  text << std::ifstream(ENTENTE_SOURCE_DIR "/docs/formats/package.md").rdbuf();
  const std::string document = text.str();
  Draft sound, broken;
  std::size_t at = 0;
  for (const auto& table : tables_of(sound, broken)) {
    const std::string heading = "### `" + table->file() + "`";
    at = document.find(heading, at);
    ASSERT_NE(at, std::string::npos) << "missing, or not in order: " << heading;
    for (std::size_t c = 0; c < table->column_count(); ++c) {
      const ColumnFacts& column = table->column(c);
      const std::string line =
          "\n| `" + std::string(column.name) + "` | " + column.type() + " | " + std::string(column.need()) + " | ";
      const std::size_t found = document.find(line, at);
      ASSERT_NE(found, std::string::npos) << table->file() << " lacks, or has not in order:" << line;
      at = found;
    }
  }
}

// One byte of one file replaced, removed or inserted: a sound package makes a problem, a broken one says where.
TEST(Table, any_mutation_passes_or_is_reported) {
  const Example example;
  std::vector<std::string> files;
  for (const auto& [file, content] : example.files()) files.push_back(file);
  rc::check([&] {
    Example mutated = example;
    const auto file = *rc::gen::elementOf(files);
    std::string content = mutated.content(file);
    const auto at = *rc::gen::inRange<std::size_t>(0, content.size());
    const char byte =
        *rc::gen::oneOf(rc::gen::arbitrary<char>(), rc::gen::element(',', '"', '\n', ';', '-', '0', '9', 'A'));
    switch (*rc::gen::inRange(0, 3)) {
      case 0:
        content[at] = byte;
        break;
      case 1:
        content.erase(at, 1);
        break;
      default:
        content.insert(at, 1, byte);
    }
    const auto package = mutated.replace(file, content).read();
    if (package) {
      RC_ASSERT(to_problem(*package, View::all()).has_value());
      RC_ASSERT(to_problem(*package, *View::named(*package, "joint")).has_value());
    } else {
      for (const Error& error : package.error()) RC_ASSERT(!error.where.file.empty());
    }
  });
}

}  // namespace
}  // namespace entente::interop::package
