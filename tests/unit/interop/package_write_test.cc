// The canonical form: one text for one meaning.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "interop/package/calendars.h"
#include "interop/package/read_table.h"
#include "interop/package/write_package.h"
#include "random_package.h"

namespace entente::interop::package {
namespace {

using testing::described;
using testing::Example;
using testing::random_package;

std::map<std::string, std::string> written(const Package& package) {
  std::map<std::string, std::string> files;
  for (PackageFile& file : write_package(package)) files[file.name] = std::move(file.content);
  return files;
}

Checked<Package> read_again(const std::map<std::string, std::string>& files) {
  MemoryFiles folder;
  for (const auto& [name, content] : files) (void)folder.write("p/" + name, content);
  return read_package(folder, "p");
}

// Every row as its cells, sorted: what a table says, in whatever order.
std::map<std::string, std::vector<std::vector<std::string>>> rows_of(const Package& package) {
  std::map<std::string, std::vector<std::vector<std::string>>> all;
  Draft sound = draft_of(package), broken;
  for (const auto& table : tables_of(sound, broken)) {
    auto& rows = all[table->file()];
    for (std::size_t row = 0; row < table->row_count(); ++row) {
      auto& cells = rows.emplace_back();
      for (std::size_t c = 0; c < table->column_count(); ++c) cells.push_back(table->write(row, c));
    }
    std::sort(rows.begin(), rows.end());
  }
  return all;
}

// `entente package convert` of the example must change nothing.
TEST(WritePackage, the_example_is_in_canonical_form) {
  const Example example;
  const auto files = written(example.package());
  ASSERT_EQ(files.size(), example.files().size());
  for (const auto& [name, content] : example.files()) EXPECT_EQ(files.at(name), content) << name;
}

TEST(WritePackage, keeps_every_row_whatever_the_order_and_the_texts) {
  rc::check([](std::uint32_t seed) {
    const auto package = random_package(seed).read();
    if (!package) RC_LOG() << described(package.error());
    RC_ASSERT(package.has_value());
    const auto files = written(*package);
    const auto again = read_again(files);
    RC_ASSERT(again.has_value());
    RC_ASSERT(rows_of(*again) == rows_of(*package));
    RC_ASSERT(written(*again) == files);
  });
}

// The control: a row that is lost is noticed.
TEST(WritePackage, a_row_less_is_another_package) {
  Package package = Example().package();
  const auto before = rows_of(package);
  package.readings.pop_back();
  EXPECT_NE(rows_of(package), before);
}

// Where exceptions overlap, the one that begins later counts, then the shorter, then that which leaves less.
TEST(WritePackage, the_order_of_exceptions_is_no_part_of_their_meaning) {
  const auto day = [](const char* text) { return *Date::parse(text); };
  std::vector<CalendarExceptionRow> rows(3);
  const Id calendar = Example().package().calendars.front().id;
  const auto fill = [&](CalendarExceptionRow& row, const char* from, const char* to, int percent) {
    row.calendar = calendar;
    row.from = day(from);
    row.to = day(to);
    row.kind = percent == 0 ? ExceptionKind::closure : ExceptionKind::reduced;
    row.capacity_percent = percent;
  };
  fill(rows[0], "2026-03-02", "2026-03-13", 0);
  fill(rows[1], "2026-03-02", "2026-03-06", 50);
  fill(rows[2], "2026-03-04", "2026-03-05", 80);
  std::vector<std::size_t> order{0, 1, 2};
  do {
    Package package = Example().package();
    package.calendar_exceptions = {rows[order[0]], rows[order[1]], rows[order[2]]};
    const auto calendars = working_calendars(package, day("2026-03-01"), day("2026-03-31"));
    const WorkingCalendar& of_calendar = calendars.at(calendar);
    EXPECT_EQ(of_calendar.capacity_percent(day("2026-03-03")), 50);
    EXPECT_EQ(of_calendar.capacity_percent(day("2026-03-04")), 80);
    EXPECT_EQ(of_calendar.capacity_percent(day("2026-03-10")), 0);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST(WritePackage, quotes_only_what_needs_it) {
  Package package = Example().package();
  package.programme.title = "Plain; 'words' and spaces ";
  EXPECT_NE(written(package).at("programme.csv").find(",Plain; 'words' and spaces ,"), std::string::npos);
  package.programme.title = "One, \"two\"\nthree";
  EXPECT_NE(written(package).at("programme.csv").find(",\"One, \"\"two\"\"\nthree\","), std::string::npos);
}

TEST(WritePackage, an_empty_table_has_a_file_only_where_it_is_needed) {
  Package package;
  const auto names_of = [](const Package& of) {
    std::vector<std::string> names;
    for (const auto& [name, content] : written(of)) names.push_back(name);
    return names;
  };
  EXPECT_EQ(names_of(package), (std::vector<std::string>{"parties.csv", "programme.csv"})) << "a package of facts";
  package.programme.horizon_start = *Date::from_civil(2026, 1, 1);
  EXPECT_EQ(names_of(package), (std::vector<std::string>{"activities.csv", "activity_modes.csv", "calendars.csv",
                                                         "parties.csv", "programme.csv"}));
}

}  // namespace
}  // namespace entente::interop::package
