#include <algorithm>

#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

// Lines of one party by their start; each must begin after all before it have ended.
void check_overlaps(const RuleContext& context, std::vector<const BudgetRow*> lines) {
  std::stable_sort(lines.begin(), lines.end(),
                   [](const auto* a, const auto* b) { return a->period_start < b->period_start; });
  const BudgetRow* last_to_end = nullptr;
  for (const BudgetRow* line : lines) {
    if (last_to_end != nullptr && line->period_start <= last_to_end->period_end) {
      context.errors.add(
          *line, "period_start", "package.budget_overlap",
          {{"line", line->id.text}, {"other", last_to_end->id.text}, {"until", last_to_end->period_end.to_string()}});
    }
    if (last_to_end == nullptr || line->period_end > last_to_end->period_end) last_to_end = line;
  }
}

void check_budgets(const RuleContext& context) {
  for (const BudgetRow& line : context.draft().budgets) {
    require_order(context, line, line.period_start, "period_start", line.period_end, "period_end");
  }
  for (const auto& [party, lines] : grouped(context.draft().budgets, &BudgetRow::party)) check_overlaps(context, lines);
}

void check_capacity_changes(const RuleContext& context) {
  for (const auto& [resource, changes] :
       grouped(context.draft().resource_capacity_changes, &CapacityChangeRow::resource)) {
    for (std::size_t i = 1; i < changes.size(); ++i) {
      if (changes[i]->from > changes[i - 1]->from) continue;
      context.errors.add(*changes[i], "from_date", "package.changes_not_ascending",
                         {{"resource", std::string(resource)},
                          {"date", changes[i]->from.to_string()},
                          {"before", changes[i - 1]->from.to_string()}});
    }
  }
}

void check_needs(const RuleContext& context) {
  for (const NeedRow& need : context.draft().needs) {
    if (need.target_level > need.baseline_level) continue;
    context.errors.add(need, "target_level", "package.target_not_above_baseline",
                       {{"need", need.id.text},
                        {"target", need.target_level.to_string()},
                        {"baseline", need.baseline_level.to_string()}});
  }
}

void check_precedences(const RuleContext& context) {
  for (const PrecedenceRow& precedence : context.draft().precedences) {
    if (precedence.predecessor == precedence.successor) {
      context.errors.add(precedence, "successor", "package.self_precedence", {{"activity", precedence.successor.text}});
    }
    if (precedence.max_lag_days && *precedence.max_lag_days < precedence.lag_days) {
      context.errors.add(precedence, "max_lag_days", "package.max_lag_below_lag",
                         {{"max_lag", *precedence.max_lag_days}, {"lag", precedence.lag_days}});
    }
  }
}

}  // namespace

void check_resources(const RuleContext& context) {
  check_budgets(context);
  check_capacity_changes(context);
  check_needs(context);
  check_precedences(context);
}

}  // namespace entente::interop::package
