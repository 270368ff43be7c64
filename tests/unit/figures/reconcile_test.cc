// Whether figures hold together, told case by case (docs/dev/figures.md).
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "domain/figures/areas.h"
#include "support/readings.h"

namespace entente::domain {
namespace {

using test::argument;
using test::increment;
using test::reconciled;
using test::told;
using test::total;

TEST(Areas, contain_each_other_or_lie_apart) {
  const auto rows = test::places();
  const Areas areas(rows);
  EXPECT_TRUE(areas.contains({"NORTH"}, {"CLIFF"}));
  EXPECT_EQ(areas.relation({"CLIFF"}, {"NORTH"}), AreaRelation::within);
  EXPECT_TRUE(areas.disjoint({"RIVER"}, {"CLIFF"}));
  EXPECT_FALSE(areas.comparable({"NORTH"}, {"ELSEWHERE"}));
  EXPECT_EQ(areas.relation({"NORTH"}, {"MOON"}), AreaRelation::unknown);
  const std::vector<AreaRow> circle{test::area("A", "B"), test::area("B", "A")};
  EXPECT_EQ(Areas(circle).relation({"A"}, {"B"}), AreaRelation::unknown);
}

TEST(Reconcile, a_total_is_the_one_before_and_what_was_counted_between) {
  const auto first = total("T1", "2025-01-01", "2025-01-08", 10);
  const auto week = increment("W2", "2025-01-08", "2025-01-15", 5);
  EXPECT_EQ(told(reconciled({first, week, total("T2", "2025-01-01", "2025-01-15", 15)})),
            "cannot tell figures.start_not_counted T1\nagrees figures.total_follows T1 T2\n");
  const auto findings = reconciled({first, week, total("T2", "2025-01-01", "2025-01-15", 17)});
  EXPECT_EQ(told(findings),
            "cannot tell figures.start_not_counted T1\ncontradicts figures.total_does_not_follow T1 T2 by 2\n");
  EXPECT_EQ(argument(findings.back(), "expected"), "15");
  EXPECT_EQ(findings.back().cells, (std::vector<CellPart>{{{"T2"}, "value", 0, 0}}));
}

TEST(Reconcile, only_when_the_days_join_up) {
  const auto findings =
      reconciled({total("T1", "2025-01-01", "2025-01-08", 10), increment("W2", "2025-01-09", "2025-01-15", 5),
                  total("T2", "2025-01-01", "2025-01-15", 99)});
  EXPECT_EQ(told(findings), "cannot tell figures.start_not_counted T1\ncannot tell figures.increment_missing T1 T2\n");
  EXPECT_EQ(argument(findings.back(), "from"), "2025-01-08");
  EXPECT_EQ(argument(findings.back(), "to"), "2025-01-09") << "the gap is shown, and not filled";
}

TEST(Reconcile, a_total_does_not_fall_unless_an_increment_says_so) {
  const auto first = total("T1", "2025-01-01", "2025-01-08", 10);
  const auto less = total("T2", "2025-01-01", "2025-01-15", 7);
  EXPECT_EQ(told(reconciled({first, less})), "contradicts figures.total_falls T1 T2 by -3\n");
  EXPECT_EQ(told(reconciled({first, less, increment("W1", "2025-01-01", "2025-01-08", 10),
                             increment("W2", "2025-01-08", "2025-01-15", -3)})),
            "agrees figures.total_is_counted T1\nagrees figures.total_follows T1 T2\n");
}

TEST(Reconcile, says_what_is_missing_of_a_lone_total) {
  EXPECT_EQ(told(reconciled({total("T", "", "", 548)}), true),
            "cannot tell figures.no_as_of T\ncannot tell figures.no_increment T\n"
            "cannot tell figures.no_period_start T\n");
}

TEST(Reconcile, cannot_order_dates_without_a_year) {
  EXPECT_EQ(told(reconciled({total("T1", "2025-01-01", "--08-14", 10), total("T2", "2025-01-01", "--08-21", 5)})),
            "cannot tell figures.as_of_partial T1\ncannot tell figures.order_unknown T1 T2\n"
            "cannot tell figures.as_of_partial T2\n");
  EXPECT_EQ(told(reconciled({total("T1", "2025-01-01", "2025-03", 10), total("T2", "2025-01-01", "2025-05", 15)})),
            "cannot tell figures.as_of_partial T1\ncannot tell figures.as_of_partial T2\n");
}

TEST(Reconcile, totals_since_different_days_are_not_the_same_total) {
  const auto old = total("T1", "2025-01-01", "2025-01-08", 10);
  const auto now = total("T2", "2025-01-03", "2025-01-15", 12);
  EXPECT_EQ(told(reconciled({old, now})), "cannot tell figures.period_start_changed T1 T2\n");
  const auto between = increment("W0", "2025-01-01", "2025-01-03", 3);
  const auto week = increment("W2", "2025-01-08", "2025-01-15", 5);
  EXPECT_NE(told(reconciled({old, now, between, week})).find("agrees figures.total_follows T1 T2\n"),
            std::string::npos);
}

TEST(Reconcile, increments_repeat_sum_up_overlap_and_leave_gaps) {
  const auto w1 = increment("W1", "2025-01-01", "2025-01-08", 4);
  const auto w2 = increment("W2", "2025-01-08", "2025-01-15", 5);
  EXPECT_EQ(told(reconciled({w1, w2, increment("M", "2025-01-01", "2025-01-15", 9)})),
            "agrees figures.increments_sum M\n");
  EXPECT_EQ(told(reconciled({w1, w2, increment("M", "2025-01-01", "2025-01-15", 8)})),
            "contradicts figures.increments_do_not_sum M by -1\n");
  EXPECT_EQ(told(reconciled({w1, increment("W1b", "2025-01-01", "2025-01-08", 6)})),
            "contradicts figures.increments_differ W1 W1b by 2\n");
  EXPECT_EQ(told(reconciled({w1, increment("W9", "2025-01-05", "2025-01-20", 6)})),
            "cannot tell figures.increments_overlap W1 W9\n");
  EXPECT_EQ(told(reconciled({w1, increment("W3", "2025-01-15", "2025-01-22", 6)})), "cannot tell figures.gap W1 W3\n");
}

TEST(Reconcile, splits_sum_up_and_lie_within_their_area) {
  auto week = increment("W", "2025-01-01", "2025-01-08", 10);
  week.splits = {{{"RIVER"}, Decimal::whole(6)}, {{"HILL"}, Decimal::whole(3)}};
  const auto findings = reconciled({week});
  EXPECT_EQ(told(findings), "contradicts figures.splits_do_not_sum W by 1\n");
  week.splits = {{{"RIVER"}, Decimal::whole(6)}, {{"ELSEWHERE"}, Decimal::whole(4)}};
  const auto outside = reconciled({week});
  EXPECT_EQ(told(outside), "contradicts figures.split_outside_area W\n");
  EXPECT_EQ(outside.front().cells, (std::vector<CellPart>{{{"W"}, "splits", 8, 19}})) << "the characters of the split";
  week.splits = {{{"HILL"}, Decimal::whole(6)}, {{"CLIFF"}, Decimal::whole(4)}};
  EXPECT_EQ(told(reconciled({week})), "contradicts figures.splits_overlap W\n") << "areas are counted once";
}

// An outside page prints a total "including" two numbers that are the week's increment.
TEST(Reconcile, an_increment_is_not_part_of_a_total_by_area) {
  auto week = increment("W", "2025-01-08", "2025-01-15", 42);
  week.splits = {{{"RIVER"}, Decimal::whole(30)}, {{"HILL"}, Decimal::whole(12)}};
  auto page = test::reading("P", ReadingKind::cumulative, "", "2025-01-15", 548, "NORTH", "A page");
  page.splits = week.splits;
  const auto text = told(reconciled({week, page}));
  EXPECT_NE(text.find("contradicts figures.increment_told_as_split W P by 506\n"), std::string::npos) << text;
  page.splits = {{{"RIVER"}, Decimal::whole(42)}};
  EXPECT_NE(told(reconciled({week, page})).find("increment_told_as_split W P"), std::string::npos);
  page.splits = {{{"RIVER"}, Decimal::whole(500)}, {{"HILL"}, Decimal::whole(48)}};
  EXPECT_EQ(told(reconciled({week, page})).find("told_as_split"), std::string::npos) << "the control: a real split";
  // Without the increment, what the total rose by gives it away.
  auto after = total("T2", "2025-01-01", "2025-01-15", 542);
  after.splits = {{{"RIVER"}, Decimal::whole(30)}, {{"HILL"}, Decimal::whole(12)}};
  EXPECT_NE(told(reconciled({total("T1", "2025-01-01", "2025-01-08", 500), after})).find("increment_told_as_split T2"),
            std::string::npos);
}

TEST(Reconcile, a_split_says_what_the_area_itself_says) {
  auto week = increment("W", "2025-01-01", "2025-01-08", 10);
  week.splits = {{{"RIVER"}, Decimal::whole(6)}, {{"HILL"}, Decimal::whole(4)}};
  auto river = increment("WR", "2025-01-01", "2025-01-08", 6);
  river.area = {"RIVER"};
  EXPECT_EQ(told(reconciled({week, river})), "agrees figures.split_agrees WR W\n");
  river.value = Decimal::whole(7);
  EXPECT_EQ(told(reconciled({week, river})), "contradicts figures.split_differs WR W by -1\n");
}

TEST(Reconcile, sets_sources_side_by_side) {
  const auto ours = total("T1", "2025-01-01", "2025-01-08", 10);
  auto theirs = total("T2", "2025-01-01", "2025-01-08", 12);
  theirs.source = "Outlet";
  EXPECT_EQ(told(reconciled({ours, theirs})), "contradicts figures.sources_differ T2 T1 by -2\n");
  theirs.value = ours.value;
  EXPECT_EQ(told(reconciled({ours, theirs})), "agrees figures.sources_agree T2 T1\n");
  theirs.period_start = std::nullopt;
  EXPECT_NE(told(reconciled({ours, theirs})).find("cannot tell figures.sources_start_unknown"), std::string::npos);
  theirs.period_start = PartialDate::parse("2024-12-01");
  EXPECT_EQ(told(reconciled({ours, theirs})), "cannot tell figures.sources_start_differs T2 T1\n");
  theirs.as_of = PartialDate::parse("2025-01-09");
  EXPECT_EQ(told(reconciled({ours, theirs})), "cannot tell figures.sources_no_common_day T2 T1\n");
}

TEST(Reconcile, tells_a_definition_unit_or_area_that_changed) {
  const auto before = total("T1", "2025-01-01", "2025-01-08", 10);
  auto after = total("T2", "2025-01-01", "2025-01-15", 9);
  after.definition_version = 2;
  EXPECT_EQ(told(reconciled({before, after})), "cannot tell figures.definition_changed T1 T2\n");
  after.definition_version = std::nullopt;
  after.unit = "m";
  EXPECT_EQ(told(reconciled({before, after})), "cannot tell figures.unit_changed T1 T2\n");
  after.unit = "km";
  after.area = {"HILL"};
  const auto moved = reconciled({before, after});
  EXPECT_EQ(told(moved), "cannot tell figures.area_changed T1 T2\n");
  ASSERT_FALSE(moved.empty());
  const auto change = std::find_if(moved.begin(), moved.end(),
                                   [](const FigureFinding& f) { return f.what.code == "figures.area_changed"; });
  ASSERT_NE(change, moved.end());
  EXPECT_EQ(argument(*change, "relation"), "contains");
}

TEST(Reconcile, hostile_numbers_do_not_overflow) {
  std::vector<ReadingRow> readings;
  for (int day = 1; day < 28; ++day) {
    const auto on = [](int d) { return fmt::format("2025-01-{:02}", d); };
    readings.push_back(increment("W" + std::to_string(day), on(day), on(day + 1), 999'999'999'999));
  }
  readings.push_back(total("T", "2025-01-01", "2025-01-28", 5));
  EXPECT_NE(told(reconciled(readings)).find("cannot tell figures.too_large T"), std::string::npos);
}

}  // namespace
}  // namespace entente::domain
