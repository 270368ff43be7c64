// The rules between activities: precedences and gates.
#include <algorithm>

#include "plan/verify_rules.h"

namespace entente::plan::rules {
namespace {

// The day of the successor that a precedence bounds, and the day from which its lags are counted.
struct Bounded {
  Date day;
  Date counted_from;
  bool is_finish;  // `day` is the successor's finish, not its start
};

Bounded bounded_by(PrecedenceKind kind, const Placement& predecessor, const Placement& successor) {
  switch (kind) {
    case PrecedenceKind::finish_start:
      return {successor.start, predecessor.finish + Days{1}, false};
    case PrecedenceKind::start_start:
      return {successor.start, predecessor.start, false};
    case PrecedenceKind::finish_finish:
      return {successor.finish, predecessor.finish, true};
    case PrecedenceKind::start_finish:
      return {successor.finish, predecessor.start, true};
  }
  return {};
}

void check_lags(Case& c, const Precedence& precedence) {
  const Bounded bounded =
      bounded_by(precedence.kind, *c.placed(precedence.predecessor), *c.placed(precedence.successor));
  const std::string& successor = c.problem.activity(precedence.successor).id;
  const std::string& predecessor = c.problem.activity(precedence.predecessor).id;
  const Date earliest = bounded.counted_from + precedence.lag;
  if (bounded.day < earliest) {
    c.violated(bounded.is_finish ? "verify.precedence_finish" : "verify.precedence_start",
               {{"activity", successor},
                {"predecessor", predecessor},
                {"date", bounded.day.to_string()},
                {"earliest", earliest.to_string()}});
  }
  if (precedence.max_lag && bounded.day > bounded.counted_from + *precedence.max_lag) {
    c.violated(bounded.is_finish ? "verify.max_lag_finish" : "verify.max_lag_start",
               {{"activity", successor},
                {"predecessor", predecessor},
                {"date", bounded.day.to_string()},
                {"latest", (bounded.counted_from + *precedence.max_lag).to_string()}});
  }
}

void check_internal(Case& c, Index index, const Condition& condition, const InternalCondition& internal) {
  const std::string& id = c.problem.activity(index).id;
  const std::string& bound = c.problem.activity(internal.activity).id;
  const auto& met_by = c.placed(internal.activity);
  if (!met_by) {
    c.violated("verify.gate_missing", {{"activity", id}, {"condition", condition.id}, {"missing", bound}});
    return;
  }
  const Date met = met_by->finish + Days{1};
  if (c.placed(index)->start >= met) return;
  c.violated("verify.gate_internal", {{"activity", id},
                                      {"start", c.placed(index)->start.to_string()},
                                      {"condition", condition.id},
                                      {"met_by", bound},
                                      {"earliest", met.to_string()}});
}

// The day from which an external condition counts. A planning date that has passed has not come true: the condition is
// still not met on the status date. Nothing when nobody can date it.
std::optional<Date> counts_from(const ProblemData& data, const ExternalCondition& external) {
  if (external.met_on || !external.planning_date) return external.met_on;
  return std::max(*external.planning_date, data.status_date + Days{1});
}

// A condition that nobody can date is left to check_waiting.
void check_external(Case& c, Index index, const Condition& condition, const ExternalCondition& external) {
  const auto earliest = counts_from(c.problem.data(), external);
  if (!earliest || c.placed(index)->start >= *earliest) return;
  c.violated("verify.gate_external", {{"activity", c.problem.activity(index).id},
                                      {"start", c.placed(index)->start.to_string()},
                                      {"condition", condition.id},
                                      {"earliest", earliest->to_string()}});
}

void check_condition(Case& c, Index index, const Condition& condition) {
  if (const auto* internal = std::get_if<InternalCondition>(&condition.kind)) {
    check_internal(c, index, condition, *internal);
  } else {
    check_external(c, index, condition, std::get<ExternalCondition>(condition.kind));
  }
}

}  // namespace

// A successor that has started is a fact: whatever came before it, it can no longer be moved.
void check_precedences(Case& c) {
  for (const Precedence& precedence : c.problem.data().precedences) {
    if (!c.placed(precedence.successor) || c.is_fact(precedence.successor)) continue;
    if (c.placed(precedence.predecessor)) {
      check_lags(c, precedence);
      continue;
    }
    c.violated("verify.predecessor_missing", {{"activity", c.problem.activity(precedence.successor).id},
                                              {"predecessor", c.problem.activity(precedence.predecessor).id}});
  }
}

// An ordered gate counts a condition no earlier than those ahead of it. An activity waits for all conditions up to the
// one it names, those ahead included, so that the order moves no date here: both kinds of gate ask for the latest of
// the same days.
void check_gates(Case& c) {
  for (Index index = 0; index < c.problem.activity_count(); ++index) {
    if (!c.placed(index) || c.is_fact(index)) continue;
    for (const GateReference& reference : c.problem.activity(index).gates) {
      const Gate& gate = c.problem.data().gates[static_cast<std::size_t>(reference.gate)];
      for (std::size_t k = 0; k < static_cast<std::size_t>(reference.conditions); ++k) {
        check_condition(c, index, gate.conditions[k]);
      }
    }
  }
}

void check_waiting(Case& c) {
  const auto undated = undated_conditions(c.problem);
  for (Index index = 0; index < c.problem.activity_count(); ++index) {
    const auto& waits_for = undated[static_cast<std::size_t>(index)];
    if (!c.placed(index) || waits_for.empty()) continue;
    const Gate& gate = c.problem.data().gates[static_cast<std::size_t>(waits_for.front().gate)];
    c.violated("verify.waiting",
               {{"activity", c.problem.activity(index).id},
                {"condition", gate.conditions[static_cast<std::size_t>(waits_for.front().position)].id}});
  }
}

}  // namespace entente::plan::rules
