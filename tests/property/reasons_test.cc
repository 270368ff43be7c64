// Reasons are true: what is named as the reason of a date does forbid one working day earlier, nothing that forbids it
// is left unsaid, and the date that is promised if the reason were lifted is the earliest one. Judged by the verifier
// alone.
#include <gtest/gtest.h>

#include <algorithm>

#include "plan/plan.h"
#include "support/cases.h"
#include "support/random_problem.h"
#include "support/scenario.h"

namespace entente::plan {
namespace {

using test::at;
using test::ProblemShape;

std::string text_of(const Message& violation, const std::string& name) {
  for (const Argument& argument : violation.arguments) {
    if (argument.name == name && std::holds_alternative<std::string>(argument.value)) {
      return std::get<std::string>(argument.value);
    }
  }
  return "";
}

bool names(const Binding& binding, const std::string& id) {
  return std::find(binding.of.begin(), binding.of.end(), id) != binding.of.end();
}

// Whether a rule that is broken when the activity starts earlier is the one that the binding names.
bool is_named(const Message& violation, const Binding& binding, const std::string& activity) {
  const std::string& code = violation.code;
  const bool own = text_of(violation, "activity") == activity;
  switch (binding.kind) {
    case DateReasonKind::status_date:
      return own && code == "verify.status_date";
    case DateReasonKind::earliest_start:
      return own && code == "verify.earliest_start";
    case DateReasonKind::predecessor:
      if (binding.through_max_lag) {
        return code.starts_with("verify.max_lag_") && text_of(violation, "predecessor") == activity &&
               names(binding, text_of(violation, "activity"));
      }
      return own && code.starts_with("verify.precedence_") && names(binding, text_of(violation, "predecessor"));
    case DateReasonKind::resource:
      return code == "verify.resource" && names(binding, text_of(violation, "resource"));
    case DateReasonKind::gate:
      return own && code.starts_with("verify.gate_") && names(binding, text_of(violation, "condition"));
    case DateReasonKind::budget:
      // With no line named, there is none for that day.
      return binding.of.empty() ? own && code == "verify.budget_line_missing"
                                : code == "verify.budget" && names(binding, text_of(violation, "line"));
    case DateReasonKind::actual:
    case DateReasonKind::calendar:
    case DateReasonKind::horizon:
    case DateReasonKind::keep:
      return false;
  }
  return false;
}

// One activity of a roadmap and the reason that is given for its date.
class Given {
 public:
  Given(const Problem& problem, const Schedule& schedule, Index activity, const DateReason& reason)
      : problem_(problem), schedule_(schedule), activity_(activity), reason_(reason) {}

  void expect_true() const {
    SCOPED_TRACE(problem_.activity(activity_).id + " from " + placed().start.to_string() + ", reason " +
                 std::to_string(static_cast<int>(reason_.binding.kind)));
    if (problem_.activity(activity_).actual) return expect_fact();
    const auto earlier = problem_.calendar_of(activity_).last_open(placed().start - Days{1});
    if (!earlier) return expect_first_open_day();
    const std::vector<Message> broken = broken_from(*earlier);
    expect_named_rules_are_broken(broken);
    expect_broken_rules_are_named(broken);
    expect_earliest_when_lifted();
  }

 private:
  const Placement& placed() const { return *schedule_[at(activity_)]; }

  void expect_fact() const {
    EXPECT_EQ(reason_.binding.kind, DateReasonKind::actual);
    EXPECT_FALSE(reason_.if_lifted);
  }

  void expect_first_open_day() const {
    EXPECT_TRUE(reason_.binding.kind == DateReasonKind::horizon || reason_.binding.kind == DateReasonKind::calendar);
    EXPECT_FALSE(reason_.if_lifted);
  }

  // The rules that are broken when the activity alone starts on that open day.
  std::vector<Message> broken_from(Date start) const {
    const Mode& mode = problem_.activity(activity_).modes[at(placed().mode)];
    Schedule shifted = schedule_;
    shifted[at(activity_)]->start = start;
    shifted[at(activity_)]->finish = *problem_.calendar_of(activity_).finish(start, mode.most_likely);
    return verify(problem_, shifted);
  }

  bool is_by(const Message& violation, const Binding& binding) const {
    return is_named(violation, binding, problem_.activity(activity_).id);
  }

  void expect_named_rules_are_broken(const std::vector<Message>& broken) const {
    std::vector<Binding> bindings = reason_.also;
    bindings.push_back(reason_.binding);
    for (const Binding& binding : bindings) {
      EXPECT_TRUE(std::any_of(broken.begin(), broken.end(), [&](const Message& v) { return is_by(v, binding); }))
          << "kind " << static_cast<int>(binding.kind) << " of " << (binding.of.empty() ? "" : binding.of.front())
          << " does not forbid the day before; what does:\n"
          << test::told(broken);
    }
  }

  void expect_broken_rules_are_named(const std::vector<Message>& broken) const {
    for (const Message& violation : broken) {
      const bool also =
          std::any_of(reason_.also.begin(), reason_.also.end(), [&](const Binding& b) { return is_by(violation, b); });
      EXPECT_TRUE(also || is_by(violation, reason_.binding)) << "not said: " << test::told(violation);
    }
  }

  bool possible_without_binding(Date start) const {
    const std::vector<Message> broken = broken_from(start);
    return std::all_of(broken.begin(), broken.end(), [&](const Message& v) { return is_by(v, reason_.binding); });
  }

  // Two precedences between the same activities are two constraints, and ids do not tell which of them is meant.
  bool is_ambiguous() const {
    const auto& precedences = problem_.data().precedences;
    return reason_.binding.kind == DateReasonKind::predecessor &&
           std::count_if(precedences.begin(), precedences.end(), [&](const Precedence& p) {
             const Index other = p.predecessor == activity_ ? p.successor : p.predecessor;
             const bool touches = p.predecessor == activity_ || p.successor == activity_;
             return touches && names(reason_.binding, problem_.activity(other).id);
           }) > 1;
  }

  // A date is promised only where the reason binds alone; what is past cannot be lifted.
  void expect_earliest_when_lifted() const {
    if (is_ambiguous()) return;
    if (reason_.binding.kind == DateReasonKind::status_date || !reason_.also.empty()) {
      EXPECT_FALSE(reason_.if_lifted);
      return;
    }
    std::optional<Date> earliest;
    const WorkingCalendar& calendar = problem_.calendar_of(activity_);
    for (Date day = problem_.data().horizon_start; day < placed().start && !earliest; day = day + Days{1}) {
      if (calendar.is_open(day) && possible_without_binding(day)) earliest = day;
    }
    EXPECT_EQ(reason_.if_lifted ? reason_.if_lifted->to_string() : "none", earliest ? earliest->to_string() : "none");
  }

  const Problem& problem_;
  const Schedule& schedule_;
  Index activity_;
  const DateReason& reason_;
};

// Who is named as holding a resource on a day does hold it then.
void expect_holders(const Problem& problem, const Schedule& schedule, const Binding& binding) {
  if (binding.kind != DateReasonKind::resource) return;
  ASSERT_TRUE(binding.on);
  for (const Index holder : binding.held_by) {
    const auto& placed = schedule[at(holder)];
    ASSERT_TRUE(placed);
    EXPECT_TRUE(placed->start <= *binding.on && *binding.on <= placed->finish) << problem.activity(holder).id;
    const auto& demands = problem.activity(holder).modes[at(placed->mode)].demands;
    EXPECT_TRUE(std::any_of(demands.begin(), demands.end(), [&](const Demand& d) {
      return d.amount > 0 && names(binding, problem.data().resources[at(d.resource)].id);
    })) << problem.activity(holder).id;
  }
}

Options a_little_effort() {
  Options options;
  options.effort = 100;
  options.threads = 1;
  return options;
}

TEST(Reasons, OfEveryDateAreTrue) {
  for (int i = 0; i < test::cases(60) && !HasFailure(); ++i) {
    const Seed seed{60'000 + static_cast<std::uint64_t>(i)};
    SCOPED_TRACE("seed " + std::to_string(seed.value));
    const ProblemShape shape{
        .activities = 3 + i % 20, .horizon_days = 20 + 10 * (i % 6), .resources = i % 4, .needs = 1 + i % 5};
    const Problem problem = test::random_problem(seed, shape);
    const auto roadmap = plan(problem, a_little_effort(), ManualClock{});
    if (!roadmap) continue;
    for (Index a = 0; a < problem.activity_count(); ++a) {
      if (!roadmap->schedule[at(a)]) continue;
      ASSERT_TRUE(roadmap->reasons[at(a)]);
      Given(problem, roadmap->schedule, a, *roadmap->reasons[at(a)]).expect_true();
      expect_holders(problem, roadmap->schedule, roadmap->reasons[at(a)]->binding);
    }
  }
}

}  // namespace
}  // namespace entente::plan
