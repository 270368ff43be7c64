// Indicators, readings and reports. A figure is derived from readings; a reading has the unit of its indicator.
#include <algorithm>

#include "domain/rules/rules.h"

namespace entente::domain {
namespace figures_acts {

Refusal define(Step& step) {
  step.will<IndicatorRow>().definition_version = 1;
  return std::nullopt;
}

Refusal redefine(Step& step) {
  step.will<IndicatorRow>().definition_version = step.was<IndicatorRow>().definition_version + 1;
  return std::nullopt;
}

constexpr std::int64_t kFar = 4'000'000'000'000'000'000;  // millionths

// Units never mix, and the parts of a total make up the total.
Refusal enter(Step& step) {
  const ReadingRow& reading = step.will<ReadingRow>();
  const IndicatorRow* indicator = step.row<IndicatorRow>(reading.indicator.text);
  const bool by_present_definition =
      indicator != nullptr &&
      reading.definition_version.value_or(indicator->definition_version) == indicator->definition_version;
  if (by_present_definition && indicator->unit != reading.unit) {
    return refusal("domain.unit_differs", {{"id", reading.id.text}, {"unit", reading.unit}, {"of", indicator->unit}});
  }
  std::int64_t sum = 0;
  for (const Split& split : reading.splits) {
    sum += split.value.millionths();
    if (sum / kFar != 0) break;  // no reading is that large, and a few more would not fit
  }
  if (!reading.splits.empty() && sum != reading.value.millionths()) {
    return refusal("domain.splits_do_not_sum", {{"id", reading.id.text},
                                                {"value", reading.value.to_string()},
                                                {"sum", Decimal::from_millionths(sum).to_string()}});
  }
  return std::nullopt;
}

constexpr Rule kRules[] = {
    {kKind<IndicatorRow>, "define", Effect::creates, "*", false, define},
    {kKind<IndicatorRow>, "redefine", Effect::revises, "*", true, redefine},
    {kKind<IndicatorRow>, "retract", Effect::retracts, "", true},
    {kKind<ReadingRow>, "enter", Effect::creates, "*", false, enter},
    {kKind<ReadingRow>, "correct", Effect::revises, "*", true, enter},
    {kKind<ReadingRow>, "revise", Effect::revises, "*", true, enter},
    {kKind<OperationReportRow>, "report", Effect::creates, "*"},
    {kKind<OperationReportRow>, "correct", Effect::revises, "*", true},
    {kKind<AssessmentRow>, "assess", Effect::creates, "*"},
    {kKind<AssessmentRow>, "correct", Effect::revises, "*", true},
};

}  // namespace figures_acts

std::span<const Rule> figure_rules() {
  return figures_acts::kRules;
}

}  // namespace entente::domain
