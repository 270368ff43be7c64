// The verifier's controls: what it accepts, changed on purpose. Each change must be refused with the rule that it
// breaks, or be accepted where facts or calendars say so.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "plan/plan.h"
#include "support/cases.h"
#include "support/random_problem.h"
#include "support/scenario.h"

namespace entente::plan {
namespace {

using test::at;
using test::ProblemShape;
using Rules = std::vector<std::string>;

// A problem and a schedule that is accepted, of which copies are changed.
struct Accepted {
  ProblemData data;
  Schedule schedule;

  const Activity& activity(Index a) const { return data.activities[at(a)]; }
  const Placement& placed(Index a) const { return *schedule[at(a)]; }
  const Mode& mode(Index a) const { return activity(a).modes[at(placed(a).mode)]; }
  const WorkingCalendar& calendar(Index a) const { return data.calendars[at(activity(a).calendar)]; }
  bool selected(Index a) const { return schedule[at(a)].has_value(); }
  bool planned(Index a) const { return selected(a) && !activity(a).actual; }
  bool finished(Index a) const { return activity(a).actual && activity(a).actual->finish; }
  bool is_milestone(Index a) const { return mode(a).most_likely.count == 0; }
  bool in_horizon(Date day) const { return data.horizon_start <= day && day <= data.horizon_end; }
};

Rules rules_of(const Accepted& changed) {
  const auto problem = Problem::build(changed.data);
  EXPECT_TRUE(problem) << "the change makes no problem";
  return problem ? test::rules_of(verify(*problem, changed.schedule)) : Rules{};
}

bool contains(const Rules& rules, const std::string& rule) {
  return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

void expect_refused(const Accepted& changed, const std::string& rule) {
  const Rules rules = rules_of(changed);
  EXPECT_TRUE(contains(rules, rule)) << "expected " << rule << ", told " << testing::PrintToString(rules);
}

void expect_accepted(const Accepted& changed) {
  EXPECT_EQ(rules_of(changed), Rules{});
}

// Runs the check for every selected activity of many accepted schedules.
void for_selected(std::uint64_t first_seed, const std::function<void(const Accepted&, Index)>& check) {
  int checked = 0;
  for (int i = 0; i < test::cases(40) && !testing::Test::HasFailure(); ++i) {
    const Seed seed{first_seed + static_cast<std::uint64_t>(i)};
    const ProblemShape shape{
        .activities = 4 + i % 12, .horizon_days = 25 + 5 * (i % 5), .resources = 1 + i % 3, .needs = 2};
    Accepted accepted{test::random_problem_data(seed, shape), {}};
    const Problem problem = *Problem::build(accepted.data);
    const auto roadmap = plan(problem, {.threads = 1, .effort = 40}, ManualClock{});
    if (!roadmap) continue;
    accepted.schedule = roadmap->schedule;
    for (Index a = 0; a < problem.activity_count(); ++a) {
      if (!accepted.selected(a)) continue;
      SCOPED_TRACE("seed " + std::to_string(seed.value) + ", " + accepted.activity(a).id);
      check(accepted, a);
      ++checked;
    }
  }
  EXPECT_GT(checked, 60);
}

// Which rule a start or finish on this day breaks, when the other date stays.
std::string rule_for_day(const Accepted& accepted, Index a, Date day, const std::string& rule_when_closed) {
  if (!accepted.in_horizon(day)) return "verify.horizon";
  if (accepted.is_milestone(a)) return "verify.milestone";
  return accepted.calendar(a).is_open(day) ? "verify.duration" : rule_when_closed;
}

TEST(VerifierControls, AStartThatMovesAlone) {
  for_selected(70'000, [](const Accepted& accepted, Index a) {
    Accepted earlier = accepted;
    earlier.schedule[at(a)]->start = accepted.placed(a).start - Days{1};
    Accepted later = accepted;
    later.schedule[at(a)]->start = accepted.placed(a).start + Days{1};
    if (!accepted.planned(a)) {
      expect_refused(earlier, "verify.actual_start");
      return expect_refused(later, "verify.actual_start");
    }
    expect_refused(earlier, rule_for_day(accepted, a, accepted.placed(a).start - Days{1}, "verify.start_closed"));
    if (!accepted.in_horizon(later.placed(a).start)) return expect_refused(later, "verify.horizon");
    expect_refused(later, accepted.is_milestone(a) ? "verify.milestone" : "verify.duration");
  });
}

TEST(VerifierControls, AFinishThatMovesAlone) {
  for_selected(70'100, [](const Accepted& accepted, Index a) {
    Accepted later = accepted;
    later.schedule[at(a)]->finish = accepted.placed(a).finish + Days{1};
    if (accepted.planned(a)) {
      return expect_refused(later, rule_for_day(accepted, a, later.placed(a).finish, "verify.finish_closed"));
    }
    expect_refused(later, accepted.finished(a) ? "verify.actual_finish" : "verify.under_way_finish");
  });
}

TEST(VerifierControls, AModeThatTakesAnotherTime) {
  for_selected(70'200, [](const Accepted& accepted, Index a) {
    for (Index m = 0; m < static_cast<Index>(accepted.activity(a).modes.size()); ++m) {
      Accepted changed = accepted;
      changed.schedule[at(a)]->mode = m;
      if (m == accepted.placed(a).mode) continue;
      if (!accepted.planned(a)) {
        expect_refused(changed, "verify.actual_mode");
      } else if (changed.mode(a).most_likely != accepted.mode(a).most_likely) {
        expect_refused(changed, "verify.duration");
      }
    }
  });
}

bool needs(const Accepted& accepted, Index successor, Index predecessor) {
  return accepted.planned(successor) &&
         std::any_of(accepted.data.precedences.begin(), accepted.data.precedences.end(),
                     [&](const Precedence& p) { return p.predecessor == predecessor && p.successor == successor; });
}

bool waits_for(const Accepted& accepted, Index activity, Index met_by) {
  if (!accepted.planned(activity)) return false;
  for (const GateReference& reference : accepted.activity(activity).gates) {
    const auto& conditions = accepted.data.gates[at(reference.gate)].conditions;
    for (std::size_t c = 0; c < at(reference.conditions); ++c) {
      const auto* internal = std::get_if<InternalCondition>(&conditions[c].kind);
      if (internal != nullptr && internal->activity == met_by) return true;
    }
  }
  return false;
}

bool adds_capacity(const Accepted& accepted, Index a) {
  const auto& effects = accepted.data.capacity_effects;
  return std::any_of(effects.begin(), effects.end(), [&](const CapacityEffect& e) { return e.activity == a; });
}

TEST(VerifierControls, AnActivityThatIsDropped) {
  for_selected(70'300, [](const Accepted& accepted, Index a) {
    Accepted dropped = accepted;
    dropped.schedule[at(a)].reset();
    Rules expected;
    if (accepted.activity(a).actual) expected.push_back("verify.actual_missing");
    if (accepted.activity(a).mandatory) expected.push_back("verify.mandatory");
    for (Index b = 0; b < static_cast<Index>(accepted.data.activities.size()); ++b) {
      if (needs(accepted, b, a)) expected.push_back("verify.predecessor_missing");
      if (waits_for(accepted, b, a)) expected.push_back("verify.gate_missing");
    }
    for (const std::string& rule : expected) expect_refused(dropped, rule);
    if (expected.empty() && !adds_capacity(accepted, a)) expect_accepted(dropped);
  });
}

TEST(VerifierControls, AnActivityThatIsCancelled) {
  for_selected(70'400, [](const Accepted& accepted, Index a) {
    if (!accepted.planned(a)) return;
    Accepted cancelled = accepted;
    cancelled.data.activities[at(a)].cancelled = true;
    expect_refused(cancelled, "verify.cancelled");
  });
}

TEST(VerifierControls, AWaitingActivityThatIsDated) {
  for_selected(70'500, [](const Accepted& accepted, Index a) {
    Accepted waiting = accepted;
    waiting.data.gates.push_back({"G-NEW", GateLogic::ordered, {test::met("C1", "2026-01-05"), test::undated("C2")}});
    const Index gate = static_cast<Index>(waiting.data.gates.size()) - 1;
    waiting.data.activities[at(a)].gates.push_back({gate, 1});
    expect_accepted(waiting);
    waiting.data.activities[at(a)].gates.back().conditions = 2;
    if (!accepted.planned(a)) return expect_accepted(waiting);
    expect_refused(waiting, "verify.waiting");
  });
}

TEST(VerifierControls, AConditionThatIsMetTooLate) {
  for_selected(70'600, [](const Accepted& accepted, Index a) {
    const Date start = accepted.placed(a).start;
    for (const bool is_met : {true, false}) {
      Accepted late = accepted;
      const auto condition = is_met ? test::met : test::assumed;
      late.data.gates.push_back({"G-NEW", GateLogic::all, {condition("C1", start.to_string())}});
      late.data.activities[at(a)].gates.push_back({static_cast<Index>(late.data.gates.size()) - 1, 1});
      expect_accepted(late);
      late.data.gates.back().conditions = {condition("C1", (start + Days{1}).to_string())};
      if (!accepted.planned(a)) {
        expect_accepted(late);
      } else {
        expect_refused(late, "verify.gate_external");
      }
    }
  });
}

TEST(VerifierControls, DatesThatAreForbiddenAfterwards) {
  for_selected(70'700, [](const Accepted& accepted, Index a) {
    Accepted released = accepted;
    released.data.activities[at(a)].earliest_start = accepted.placed(a).start + Days{1};
    Accepted due = accepted;
    due.data.activities[at(a)].deadline = accepted.placed(a).finish - Days{1};
    if (!accepted.planned(a)) {
      expect_accepted(due);
    } else {
      expect_refused(due, "verify.deadline");
    }
    if (!accepted.planned(a)) return expect_accepted(released);
    expect_refused(released, "verify.earliest_start");
    released.data.activities[at(a)].earliest_start = accepted.placed(a).start;
    expect_accepted(released);
    Accepted told_later = accepted;
    told_later.data.status_date = accepted.placed(a).start;
    // What is under way goes on until then, where the horizon has room for it.
    const auto later = Problem::build(told_later.data);
    if (!later && later.error().code == "plan.under_way_past_horizon") return;
    expect_refused(told_later, "verify.status_date");
  });
}

// A day after the status date on which both are open, so that the activity does hold the resource.
bool holds_on_a_checked_day(const Accepted& accepted, Index a, Index resource) {
  const WorkingCalendar& own = accepted.data.calendars[at(accepted.data.resources[at(resource)].calendar)];
  for (Date day = accepted.placed(a).start; day <= accepted.placed(a).finish; day = day + Days{1}) {
    if (day > accepted.data.status_date && accepted.calendar(a).is_open(day) && own.is_open(day)) return true;
  }
  return false;
}

TEST(VerifierControls, AResourceThatIsTakenAway) {
  for_selected(70'800, [](const Accepted& accepted, Index a) {
    for (const Demand& demand : accepted.mode(a).demands) {
      Accepted short_of = accepted;
      Resource& resource = short_of.data.resources[at(demand.resource)];
      resource.steps.clear();
      resource.capacity = std::max(0, demand.amount - 1);
      short_of.data.capacity_effects.clear();
      const bool held =
          demand.amount > 0 && !accepted.is_milestone(a) && holds_on_a_checked_day(accepted, a, demand.resource);
      if (accepted.planned(a) && held) expect_refused(short_of, "verify.resource");
    }
  });
}

TEST(VerifierControls, MoneyThatIsTakenAway) {
  for_selected(70'900, [](const Accepted& accepted, Index a) {
    const Mode& mode = accepted.mode(a);
    if (!accepted.planned(a) || mode.total_cost() == 0) return;
    Accepted without_lines = accepted;
    without_lines.data.budget_lines.clear();
    expect_refused(without_lines, "verify.budget_line_missing");
    for (const Cost& cost : mode.costs) {
      if (cost.amount == 0) continue;
      Accepted poorer = accepted;
      for (BudgetLine& line : poorer.data.budget_lines) {
        if (line.payer == cost.payer) line.amount = std::min(line.amount, cost.amount - 1);
      }
      expect_refused(poorer, "verify.budget");
    }
  });
}

std::int32_t difference(const Accepted& accepted, const Precedence& p) {
  const Placement& before = accepted.placed(p.predecessor);
  const Placement& after = accepted.placed(p.successor);
  switch (p.kind) {
    case PrecedenceKind::finish_start:
      return (after.start - before.finish).count - 1;
    case PrecedenceKind::start_start:
      return (after.start - before.start).count;
    case PrecedenceKind::finish_finish:
      return (after.finish - before.finish).count;
    case PrecedenceKind::start_finish:
      return (after.finish - before.start).count;
  }
  return 0;
}

TEST(VerifierControls, LagsThatAreJustMissed) {
  for_selected(71'000, [](const Accepted& accepted, Index successor) {
    for (std::size_t i = 0; i < accepted.data.precedences.size(); ++i) {
      const Precedence& precedence = accepted.data.precedences[i];
      if (precedence.successor != successor || !accepted.selected(precedence.predecessor)) continue;
      const std::int32_t lag = difference(accepted, precedence);
      const bool of_finish =
          precedence.kind == PrecedenceKind::finish_finish || precedence.kind == PrecedenceKind::start_finish;
      Accepted exact = accepted;
      exact.data.precedences[i].lag = Days{lag};
      exact.data.precedences[i].max_lag = Days{lag};
      expect_accepted(exact);
      Accepted early = exact;
      early.data.precedences[i].lag = early.data.precedences[i].max_lag.emplace(lag + 1);
      Accepted late = exact;
      late.data.precedences[i].lag = late.data.precedences[i].max_lag.emplace(lag - 1);
      if (!accepted.planned(successor)) {
        expect_accepted(early);
        expect_accepted(late);
        continue;
      }
      expect_refused(early, of_finish ? "verify.precedence_finish" : "verify.precedence_start");
      expect_refused(late, of_finish ? "verify.max_lag_finish" : "verify.max_lag_start");
    }
  });
}

}  // namespace
}  // namespace entente::plan
