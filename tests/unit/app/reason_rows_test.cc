#include "app/reason_rows.h"

#include <gtest/gtest.h>

#include "app/condition_days.h"

namespace entente::app {
namespace {

using interop::roadmap::Binding;
using interop::roadmap::Link;
using plan::PrecedenceKind;

Date day_of_year(int number) {
  return Date::parse("2026-01-01").value() + Days{number - 1};
}

// A and B, a day each, with A on day 10 and B on day 20, and every link between them that a test adds.
class LinkReasons : public ::testing::Test {
 protected:
  LinkReasons() {
    data_.horizon_start = day_of_year(1);
    data_.horizon_end = day_of_year(365);
    data_.status_date = day_of_year(1);
    data_.calendars.emplace_back(day_of_year(1), day_of_year(365), std::array<bool, 7>{1, 1, 1, 1, 1, 1, 1},
                                 std::vector<WorkingCalendar::Exception>{});
    for (const char* id : {"A", "B"}) {
      plan::Activity activity;
      activity.id = id;
      activity.earliest_start = day_of_year(5);
      activity.modes.emplace_back();
      activity.modes.back().optimistic = activity.modes.back().most_likely = activity.modes.back().pessimistic =
          WorkingDays{3};
      data_.activities.push_back(activity);
    }
    schedule_ = {plan::Placement{0, day_of_year(10), day_of_year(12)},
                 plan::Placement{0, day_of_year(20), day_of_year(22)}};
  }

  void link(PrecedenceKind kind, int lag, std::optional<Days> max_lag = std::nullopt) {
    data_.precedences.push_back({0, 1, kind, Days{lag}, max_lag});
  }

  Binding row(plan::Index activity, plan::Binding binding) {
    const plan::Problem problem = plan::Problem::build(data_).value();
    const auto conditions = condition_days(problem, schedule_);
    return ReasonRows(problem, schedule_, conditions).row(activity, {std::move(binding), {}, std::nullopt}).binding;
  }

  plan::ProblemData data_;
  plan::Schedule schedule_;
};

plan::Binding after(const std::string& id) {
  return {plan::DateReasonKind::predecessor, {id}, {}, {0}, false};
}

TEST_F(LinkReasons, a_predecessor_is_told_with_the_date_that_is_looked_at) {
  link(PrecedenceKind::finish_start, 7);
  const Binding binding = row(1, after("A"));
  EXPECT_EQ(binding.link, (Link{PrecedenceKind::finish_start, Days{7}}));
  EXPECT_EQ(binding.on, day_of_year(12));
  EXPECT_TRUE(binding.held_by.empty()) << "of names it already";
}

TEST_F(LinkReasons, of_two_links_the_one_that_leaves_no_room_is_told) {
  link(PrecedenceKind::finish_start, 0);
  link(PrecedenceKind::start_start, 10);
  const Binding binding = row(1, after("A"));
  EXPECT_EQ(binding.link, (Link{PrecedenceKind::start_start, Days{10}}));
  EXPECT_EQ(binding.on, day_of_year(10));
}

TEST_F(LinkReasons, a_maximum_lag_is_told_with_the_date_of_the_successor) {
  link(PrecedenceKind::finish_start, 0);
  link(PrecedenceKind::finish_finish, 0, Days{10});
  plan::Binding binding = after("B");
  binding.through_max_lag = true;
  const Binding told = row(0, binding);
  EXPECT_EQ(told.link, (Link{PrecedenceKind::finish_finish, Days{10}}));
  EXPECT_EQ(told.on, day_of_year(22));
  EXPECT_TRUE(told.through_max_lag);
}

TEST_F(LinkReasons, dates_that_were_given_are_told) {
  EXPECT_EQ(row(0, {plan::DateReasonKind::earliest_start, {}, {}, {}, false}).on, day_of_year(5));
  EXPECT_EQ(row(0, {plan::DateReasonKind::status_date, {}, {}, {}, false}).on, day_of_year(1));
  EXPECT_EQ(row(0, {plan::DateReasonKind::horizon, {}, {}, {}, false}).on, day_of_year(1));
  EXPECT_FALSE(row(0, {plan::DateReasonKind::calendar, {}, {}, {}, false}).on);
}

TEST_F(LinkReasons, holders_of_a_resource_are_told) {
  const Binding binding = row(1, {plan::DateReasonKind::resource, {"CELL"}, day_of_year(19), {0}, false});
  EXPECT_EQ(binding.held_by, std::vector<std::string>{"A"});
  EXPECT_EQ(binding.on, day_of_year(19));
}

TEST_F(LinkReasons, a_condition_is_told_with_the_day_from_which_it_counts) {
  data_.gates.push_back({"G", plan::GateLogic::all, {{"G.C1", plan::InternalCondition{0}}}});
  data_.activities[1].gates = {{0, 1}};
  EXPECT_EQ(row(1, {plan::DateReasonKind::gate, {"G.C1"}, {}, {0}, false}).on, day_of_year(13));
}

TEST_F(LinkReasons, no_condition_of_an_ordered_gate_counts_before_the_one_ahead) {
  using interop::roadmap::ConditionBasis;
  data_.gates.push_back({"G",
                         plan::GateLogic::ordered,
                         {{"G.C1", plan::ExternalCondition{std::nullopt, day_of_year(60)}},
                          {"G.C2", plan::InternalCondition{0}},
                          {"G.C3", plan::ExternalCondition{}},
                          {"G.C4", plan::ExternalCondition{day_of_year(1), std::nullopt}}}});
  const auto conditions = condition_days(plan::Problem::build(data_).value(), schedule_);
  ASSERT_EQ(conditions.size(), 4u);
  EXPECT_EQ(conditions[0].on, day_of_year(60));
  EXPECT_EQ(conditions[0].basis, ConditionBasis::assumed);
  EXPECT_EQ(conditions[1].on, day_of_year(60));
  EXPECT_EQ(conditions[1].basis, ConditionBasis::planned);
  EXPECT_EQ(conditions[2].basis, ConditionBasis::undated);
  EXPECT_EQ(conditions[3].basis, ConditionBasis::undated);
  EXPECT_FALSE(conditions[3].on);
}

}  // namespace
}  // namespace entente::app
