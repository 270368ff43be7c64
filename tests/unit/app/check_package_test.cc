#include "app/check_package.h"

#include <gtest/gtest.h>

#include "drafting.h"

namespace entente::app {
namespace {

TEST(CheckPackage, counts_the_rows_of_each_table) {
  MemoryFiles files;
  write_small_package(files);
  const auto report = check_package(kSmallPackage, files);
  ASSERT_TRUE(report) << told(report.error());
  EXPECT_EQ(report->programme, "SMALL");
  EXPECT_EQ(report->title, "A small programme");
  const auto rows = [&](std::string_view table) -> std::int64_t {
    for (const TableCount& count : report->tables) {
      if (count.table == table) return count.rows;
    }
    return 0;
  };
  EXPECT_EQ(rows("activities"), 9);
  EXPECT_EQ(rows("activity_modes"), 10);
  EXPECT_EQ(rows("gate_conditions"), 4);
  EXPECT_EQ(rows("risks"), 0) << "a table that is not there is not named";
}

TEST(CheckPackage, says_every_error) {
  MemoryFiles files;
  write_small_package(files);
  (void)files.write("small/budgets.csv",
                    "budget_id,party_id,period_start,period_end,amount,note\nB26,Z,2026-01-01,2026-13-31,200,\n");
  const auto report = check_package(kSmallPackage, files);
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().size(), 2u) << told(report.error());
  for (const Error& error : report.error()) {
    EXPECT_EQ(error.where.file, "budgets.csv");
    EXPECT_EQ(error.where.row, 2);
  }
}

}  // namespace
}  // namespace entente::app
