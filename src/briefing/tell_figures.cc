// Readings, operation reports, aid.
#include <algorithm>

#include "briefing/tellers.h"

namespace entente::briefing {
namespace figures_told {

using domain::Basis;
using domain::kKind;
using domain::ReadingKind;
using domain::ReadingRow;

bool is_whole_and_before(const std::optional<PartialDate>& a, const std::optional<PartialDate>& b) {
  return a && b && a->whole() && b->whole() && *a->whole() < *b->whole();
}

// The last total of the same series before this one: same indicator, area, unit, definition and start.
domain::ObjectPtr total_before(const Telling& telling, const ReadingRow& reading) {
  domain::ObjectPtr last;
  const auto [first, end] = telling.totals.equal_range({reading.indicator.text, reading.area.text});
  for (auto at = first; at != end; ++at) {
    const domain::ObjectPtr& object = at->second;
    const auto& other = object->as<ReadingRow>();
    const bool same_series = other.unit == reading.unit && other.definition_version == reading.definition_version &&
                             other.period_start == reading.period_start;
    if (!same_series || object->contested() || !is_whole_and_before(other.as_of, reading.as_of)) continue;
    if (last == nullptr || is_whole_and_before(last->as<ReadingRow>().as_of, other.as_of)) last = object;
  }
  return last;
}

// The unit of the indicator has names in other languages; another is told as it stands.
InLanguages unit_of(const Telling& telling, const ReadingRow& reading) {
  const auto* indicator = telling.row<domain::IndicatorRow>(reading.indicator);
  if (indicator != nullptr && indicator->unit == reading.unit)
    return telling.names.name(kKind<domain::IndicatorRow>, reading.indicator.text, "unit");
  return {{reading.unit, reading.unit, reading.unit}};
}

Saying about(const Telling& telling, std::string_view code, const domain::Object& object) {
  const auto& reading = object.as<ReadingRow>();
  Saying sentence(code, Basis::confirmed);
  sentence.with("indicator", telling.names.name(kKind<domain::IndicatorRow>, reading.indicator.text, "name"))
      .with("area", telling.names.name(kKind<domain::AreaRow>, reading.area.text, "name"))
      .with("value", reading.value.to_double())
      .with("unit", unit_of(telling, reading))
      .with_day("as_of", reading.as_of)
      .with_day("start", reading.period_start)
      .citing(object);
  return sentence;
}

}  // namespace figures_told

using namespace figures_told;  // NOLINT: helpers of this file, named apart for builds that join files

std::vector<Suggestion> tell_reading(const Telling& telling, const domain::ObjectChange& change) {
  const domain::Object& object = *change.after;
  const auto& reading = object.as<ReadingRow>();
  if (reading.kind == ReadingKind::increment)
    return {figures_told::about(telling, "say.reading_increment", object).done()};
  const domain::ObjectPtr before = total_before(telling, reading);
  const bool grew = before != nullptr && before->as<ReadingRow>().value < reading.value;
  Saying sentence = figures_told::about(telling, "say.reading_total", object);
  sentence.with_day("before", grew ? before->as<ReadingRow>().as_of : std::nullopt)
      .with("more", grew ? (reading.value - before->as<ReadingRow>().value).to_double() : 0.0);
  if (grew) sentence.citing(*before);
  return {sentence.done()};
}

std::vector<Suggestion> tell_report(const Telling& telling, const domain::ObjectChange& change) {
  const domain::Object& object = *change.after;
  const auto& report = object.as<domain::OperationReportRow>();
  std::optional<InLanguages> area, amount;
  if (!report.area.text.empty()) area = telling.names.name(kKind<domain::AreaRow>, report.area.text, "name");
  if (report.amount_in_words) amount = telling.names.words(object, "amount_in_words");
  return {Saying("say.operations", Basis::in_progress)
              .with("activity", telling.names.words(object, "activity"))
              .with_optional("area", area)
              .with_optional("amount", amount)
              .with_day("as_of", report.as_of)
              .citing(object)
              .done()};
}

std::vector<Suggestion> tell_aid(const Telling& telling, const domain::ObjectChange& change) {
  const domain::Object& object = *change.after;
  const auto& aid = object.as<domain::AidConsignmentRow>();
  if (!changed(change, "stage")) return {};
  const std::optional<Date> days[] = {aid.offered_on,     aid.approved_on, aid.dispatched_on,
                                      aid.at_crossing_on, aid.arrived_on,  aid.handed_over_on};
  const auto& day = days[static_cast<std::size_t>(aid.stage)];
  return {Saying("say.aid", Basis::confirmed)
              .with("goods", telling.names.name(object.kind, object.key, "goods"))
              .with("quantity", aid.quantity.to_double())
              .with("unit", telling.names.name(object.kind, object.key, "unit"))
              .with("stage", std::string(word(aid.stage)))
              .with_day("day", day ? std::optional(PartialDate::of(*day)) : std::nullopt)
              .citing(object)
              .done()};
}

}  // namespace entente::briefing
