#include "briefing/sheet/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "briefing/sheet/directions.h"

namespace entente::briefing::sheet {
namespace sheet_words {

constexpr std::array<std::string_view, 7> kBases{
    "document.basis_confirmed", "document.basis_in_progress", "document.basis_planned", "document.basis_conditional",
    "document.basis_assessed",  "document.basis_position",    "document.basis_declined"};
static_assert(kBases.size() == domain::kWords<domain::Basis>.size());

constexpr std::array<std::string_view, 5> kAttributions{
    "document.attribution_on_the_record", "document.attribution_background", "document.attribution_deep_background",
    "document.attribution_off_the_record", "document.attribution_reporter"};
static_assert(kAttributions.size() == domain::kWords<domain::Attribution>.size());

constexpr std::array<std::string_view, 3> kStatuses{"document.status_met", "document.status_not_met",
                                                    "document.status_lapsed"};
static_assert(kStatuses.size() == domain::kWords<domain::ConditionStatus>.size());

struct Known {
  std::string_view word, code;
};
constexpr Known kTopics[] = {
    {"agreements", "briefing.topic_agreements"},
    {"cooperation", "briefing.topic_cooperation"},
    {"figures", "briefing.topic_figures"},
    {"operations", "briefing.topic_operations"},
    {"engagements", "briefing.topic_engagements"},
    {"gates", "briefing.topic_gates"},
    {"aid", "briefing.topic_aid"},
    {"positions", "briefing.topic_positions"},
    {"outlook", "briefing.topic_outlook"},
    {"other", "briefing.topic_other"},
};
constexpr Known kColumns[] = {
    {"value", "document.column_value"},
    {"unit", "document.column_unit"},
    {"indicator_id", "document.column_indicator"},
    {"definition", "document.column_definition"},
    {"area_id", "document.column_area"},
    {"as_of", "document.column_as_of"},
    {"period_start", "document.column_period_start"},
    {"kind", "document.column_kind"},
    {"source", "document.column_source"},
    {"note", "document.column_note"},
    {"splits", "document.column_splits"},
    {"state", "document.column_state"},
    {"signed_on", "document.column_signed_on"},
    {"parties", "document.column_parties"},
    {"basis", "document.column_basis"},
    {"attribution", "document.column_attribution"},
    {"status", "document.column_status"},
    {"count", "document.column_count"},
    {"quantified", "document.column_quantified"},
    {"stage", "document.column_stage"},
    {"title", "document.column_title"},
    {"text", "document.column_text"},
    {"statement", "document.column_statement"},
    {"condition", "document.column_condition"},
    {"subject", "document.column_subject"},
    {"reason", "document.column_reason"},
    {"topic", "document.column_topic"},
    {"topics", "document.column_topics"},
    {"activity", "document.column_activity"},
    {"amount_in_words", "document.column_amount_in_words"},
    {"date", "document.column_date"},
    {"level", "document.column_level"},
    {"place", "document.column_place"},
    {"head", "document.column_head"},
    {"requested_by", "document.column_requested_by"},
    {"visiting_party", "document.column_visiting_party"},
    {"host_party", "document.column_host_party"},
    {"guest_party", "document.column_guest_party"},
    {"participants", "document.column_participants"},
    {"order", "document.column_order"},
    {"outcome_statement", "document.column_outcome_statement"},
    {"partner_trainees", "document.column_partner_trainees"},
};
constexpr Known kChecks[] = {
    {"total_without_as_of", "document.check_total_without_as_of"},
    {"unit_or_area_changed", "document.check_unit_or_area_changed"},
    {"contradicts_last_week", "document.check_contradicts_last_week"},
    {"stale_translation", "document.check_stale_translation"},
    {"delta_over_few_rows", "document.check_delta_over_few_rows"},
    {"readings_disagree", "document.check_readings_disagree"},
};

constexpr Known kValues[] = {
    {"planned", "document.basis_planned"},
    {"met", "document.status_met"},
    {"not_met", "document.status_not_met"},
    {"lapsed", "document.status_lapsed"},
    {"treaty", "document.value_treaty"},
    {"agreement", "document.value_agreement"},
    {"memorandum_of_understanding", "document.value_memorandum_of_understanding"},
    {"implementing_arrangement", "document.value_implementing_arrangement"},
    {"training", "document.value_training"},
    {"advisory", "document.value_advisory"},
    {"technical_support", "document.value_technical_support"},
    {"technical_visit", "document.value_technical_visit"},
    {"mutual_visit", "document.value_mutual_visit"},
    {"exercise", "document.value_exercise"},
    {"assessment", "document.value_assessment"},
    {"governance", "document.value_governance"},
    {"internal", "document.value_internal"},
    {"external", "document.value_external"},
    {"cumulative", "document.value_cumulative"},
    {"increment", "document.value_increment"},
    {"proposed", "document.value_proposed"},
    {"agreed", "document.value_agreed"},
    {"started", "document.value_started"},
    {"completed", "document.value_completed"},
    {"cancelled", "document.value_cancelled"},
    {"held", "document.value_held"},
    {"disputed", "document.value_disputed"},
    {"national", "document.value_national"},
    {"in_force", "document.value_in_force"},
    {"superseded", "document.value_superseded"},
    {"open", "document.value_open"},
    {"done", "document.value_done"},
    {"draft", "document.value_draft"},
    {"offered", "document.value_offered"},
    {"accepted", "document.value_accepted"},
    {"expired", "document.value_expired"},
    {"withdrawn", "document.value_withdrawn"},
    {"approved", "document.value_approved"},
    {"dispatched", "document.value_dispatched"},
    {"at_crossing", "document.value_at_crossing"},
    {"arrived", "document.value_arrived"},
    {"handed_over", "document.value_handed_over"},
    {"one", "document.value_one"},
    {"not_stated", "document.value_not_stated"},
    {"no", "document.value_no"},
    {"yes", "document.value_yes"},
};
// Columns that say one of those; in any other the same letters may be somebody's own words.
constexpr std::string_view kFixedColumns[] = {"state", "status", "kind", "count", "quantified", "stage"};

std::string_view code_of(std::span<const Known> list, std::string_view word) {
  for (const Known& known : list)
    if (known.word == word) return known.code;
  return {};
}

template <class Enum>
std::string_view at(std::span<const std::string_view> codes, Enum value) {
  return codes[static_cast<std::size_t>(value)];
}

}  // namespace sheet_words

// A voice may set isolates around a whole sentence of its own direction; a block has that direction already.
std::string Words::operator()(std::string_view code, std::vector<Argument> arguments) const {
  constexpr std::string_view kRightToLeft = "\u2067";
  std::string said = voice_.say({std::string(code), std::move(arguments)});
  if (!said.starts_with(kRightToLeft) || !said.ends_with(kPopIsolate)) return said;
  return said.substr(kRightToLeft.size(), said.size() - kRightToLeft.size() - kPopIsolate.size());
}

std::string_view code_of(domain::Basis basis) {
  return sheet_words::at(sheet_words::kBases, basis);
}

std::string Words::of(domain::Basis basis) const {
  return (*this)(code_of(basis));
}
std::string Words::of(domain::Attribution attribution) const {
  return (*this)(sheet_words::at(sheet_words::kAttributions, attribution));
}
std::string Words::of(domain::ConditionStatus status) const {
  return (*this)(sheet_words::at(sheet_words::kStatuses, status));
}

std::string Words::topic(std::string_view topic) const {
  const std::string_view code = sheet_words::code_of(sheet_words::kTopics, topic);
  return code.empty() ? apart(topic, language()) : (*this)(code);
}
std::string Words::column(std::string_view column) const {
  const std::string_view code = sheet_words::code_of(sheet_words::kColumns, column);
  return code.empty() ? apart(column, language()) : (*this)(code);
}
std::string Words::value(std::string_view column, std::string_view text) const {
  if (column == "basis" || column == "basis_conveyed")
    if (const auto basis = domain::from_word<domain::Basis>(text)) return of(*basis);
  if (column == "attribution")
    if (const auto attribution = domain::from_word<domain::Attribution>(text)) return of(*attribution);
  const bool fixed = std::ranges::find(sheet_words::kFixedColumns, column) != std::end(sheet_words::kFixedColumns);
  const std::string_view code = fixed ? sheet_words::code_of(sheet_words::kValues, text) : std::string_view();
  return code.empty() ? apart(text, language()) : (*this)(code);
}
std::string Words::check(std::string_view check) const {
  const std::string_view code = sheet_words::code_of(sheet_words::kChecks, check);
  return code.empty() ? apart(check, language()) : (*this)(code);
}

std::string Words::moment(std::string_view moment) const {
  constexpr std::size_t kDay = 10, kMinute = 16;
  if (moment.size() < kMinute || moment[kDay] != 'T') return apart(moment, language());
  std::string shown(moment.substr(0, kDay));
  shown += ' ';
  shown += moment.substr(kDay + 1, kMinute - kDay - 1);
  std::string_view offset = moment.substr(kMinute);
  offset.remove_prefix(std::min(offset.find_first_of("Z+-"), offset.size()));  // seconds are nobody's concern
  shown += " (UTC";
  shown += offset == "Z" ? std::string_view() : offset;
  shown += ')';
  return apart(shown, language());
}

Line Words::own(const InLanguages& texts, Face face) const {
  if (!texts.in(language()).empty()) return woven(texts.in(language()), language(), {}, face);
  for (std::size_t i = 0; i < kLanguages; ++i) {
    if (texts.texts[i].empty()) continue;
    const Language other = static_cast<Language>(i);
    return {{apart(texts.texts[i], language()), face, {}},
            {" " + (*this)("document.in_language", {{"language", std::string(domain::word(other))}}), Face::quiet, {}}};
  }
  return {};
}

}  // namespace entente::briefing::sheet
