#include "domain/figures/areas.h"
#include "domain/figures/exact_sum.h"
#include "domain/figures/reconcile.h"
#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

void check_days(const RuleContext& context, const ReadingRow& reading) {
  const auto from = reading.period_start ? reading.period_start->earliest() : std::nullopt;
  const auto to = reading.as_of ? reading.as_of->latest() : std::nullopt;
  require_order(context, reading, from, "period_start", to, "as_of");
}

// By the definition that the indicator has now; an older one may have counted in another unit.
void check_unit(const RuleContext& context, const ReadingRow& reading, const Lookup<IndicatorRow>& indicators) {
  const IndicatorRow* indicator = indicators.find(reading.indicator);
  if (indicator == nullptr) return;
  const std::int64_t version = reading.definition_version.value_or(indicator->definition_version);
  if (version > indicator->definition_version) {
    context.errors.add(reading, "definition_version", "package.definition_to_come",
                       {{"indicator", indicator->id.text}, {"version", indicator->definition_version}});
  }
  if (version != indicator->definition_version || indicator->unit == reading.unit) return;
  context.errors.add(
      reading, "unit", "package.unit_differs",
      {{"unit", quoted(reading.unit)}, {"indicator", indicator->id.text}, {"indicator_unit", quoted(indicator->unit)}});
}

void check_splits(const RuleContext& context, const ReadingRow& reading, const Areas& areas) {
  ExactSum sum;
  for (const Split& split : reading.splits) {
    sum += split.value;
    const AreaRelation relation = areas.relation(reading.area, split.area);
    if (relation != AreaRelation::apart && relation != AreaRelation::within) continue;
    context.errors.add(reading, "splits", "package.split_outside_area",
                       {{"area", split.area.text}, {"within", reading.area.text}});
  }
  const auto total = sum.decimal();
  if (reading.splits.empty() || total == reading.value) return;
  context.errors.add(reading, "splits", "package.splits_do_not_sum",
                     {{"sum", total ? total->to_string() : "?"}, {"value", reading.value.to_string()}});
}

// Of what one source says of its totals; what several sources say may differ, and is told by `indicator reconcile`.
bool refuses(const FigureFinding& finding) {
  return finding.what.code == "figures.totals_differ" || finding.what.code == "figures.total_does_not_follow" ||
         finding.what.code == "figures.total_is_not_counted";
}

std::vector<Argument> arguments_of(const FigureFinding& finding) {
  std::vector<Argument> arguments;
  for (const Argument& argument : finding.what.arguments)
    if (argument.name == "reading" || argument.name == "value" || argument.name == "expected")
      arguments.push_back(argument);
  return arguments;
}

void check_totals(const RuleContext& context) {
  const Draft& draft = context.draft();
  const Lookup readings(draft.readings, &ReadingRow::id);
  for (const FigureFinding& finding : reconcile({draft.indicators, draft.areas, draft.readings})) {
    if (!refuses(finding)) continue;
    if (const ReadingRow* reading = readings.find(finding.readings.back()))
      context.errors.add(*reading, "value", "package.totals_do_not_reconcile", arguments_of(finding));
  }
}

}  // namespace

void check_readings(const RuleContext& context) {
  const Lookup indicators(context.draft().indicators, &IndicatorRow::id);
  const Areas areas(context.draft().areas);
  for (const ReadingRow& reading : context.draft().readings) {
    check_days(context, reading);
    check_unit(context, reading, indicators);
    if (context.figures == FigureRules::refuse) check_splits(context, reading, areas);
  }
  if (context.figures == FigureRules::refuse) check_totals(context);
}

}  // namespace entente::interop::package
