// Engagements and what came of them, gates and refusals, positions, assessments.
#include <algorithm>

#include "briefing/tellers.h"

namespace entente::briefing {
namespace talks {

using domain::Basis;
using domain::kKind;

InLanguages party_name(const Telling& telling, const domain::Id& party) {
  return telling.names.name(kKind<domain::PartyRow>, party.text, "name");
}

// The record's own words, as a sentence.
Saying as_told(const Telling& telling, const domain::Object& object, std::string_view column, Basis basis) {
  Saying sentence("say.as_told", basis);
  sentence.with("text", telling.names.words(object, column)).citing(object);
  return sentence;
}

// Conditions of a gate that are not met, in their order, as one list in each language.
InLanguages unmet(const Telling& telling, const domain::Id& gate, Saying& sentence) {
  std::vector<const domain::ConditionRow*> conditions;
  for (const domain::ConditionRow* condition : telling.programme.rows<domain::ConditionRow>())
    if (condition->gate == gate && condition->status != domain::ConditionStatus::met) conditions.push_back(condition);
  std::sort(conditions.begin(), conditions.end(), [](const auto* a, const auto* b) { return a->order < b->order; });
  InLanguages list;
  for (const domain::ConditionRow* condition : conditions) {
    const InLanguages name = telling.names.name(kKind<domain::ConditionRow>, condition->id.text, "condition");
    for (const Language language : kEachLanguage) {
      const char* between = language == Language::arabic ? "؛ " : "; ";
      list.in(language) += (list.in(language).empty() ? "" : between) + name.in(language);
    }
    sentence.citing(kKind<domain::ConditionRow>, condition->id.text);
  }
  return list;
}

}  // namespace talks

using namespace talks;  // NOLINT: helpers of this file, named apart for builds that join files

std::vector<Suggestion> tell_engagement(const Telling& telling, const domain::ObjectChange& change) {
  const domain::Object& object = *change.after;
  const auto& engagement = object.as<domain::EngagementRow>();
  const bool held = engagement.outcome.has_value();
  const bool is_news =
      change.what == domain::ObjectChange::What::fresh || (held && changed(change, "outcome_statement"));
  if (!is_news) return {};
  std::vector<Suggestion> all;
  all.push_back(
      Saying(held ? "say.engagement_held" : "say.engagement_planned", held ? Basis::confirmed : Basis::planned)
          .with("host", party_name(telling, engagement.host_party))
          .with("guest", party_name(telling, engagement.guest_party))
          .with_day("day", engagement.date)
          .citing(object)
          .done());
  if (held) all.push_back(as_told(telling, object, "outcome_statement", Basis::confirmed).done());
  return all;
}

std::vector<Suggestion> tell_outcome(const Telling& telling, const domain::ObjectChange& change) {
  return {as_told(telling, *change.after, "statement", change.after->as<domain::KeyOutcomeRow>().basis).done()};
}

std::vector<Suggestion> tell_commitment(const Telling& telling, const domain::ObjectChange& change) {
  const auto& commitment = change.after->as<domain::CommitmentRow>();
  if (commitment.status == domain::CommitmentStatus::withdrawn || !changed(change, "status")) return {};
  const bool done = commitment.status == domain::CommitmentStatus::done;
  return {Saying(done ? "say.commitment_done" : "say.commitment", done ? Basis::confirmed : Basis::planned)
              .with("party", party_name(telling, commitment.owner_party))
              .with("text", telling.names.words(*change.after, "text"))
              .citing(*change.after)
              .done()};
}

// What is not met yet is no news; what was met, or holds no longer, is.
std::vector<Suggestion> tell_condition(const Telling& telling, const domain::ObjectChange& change) {
  const domain::Object& object = *change.after;
  const auto& condition = object.as<domain::ConditionRow>();
  const bool is_news = condition.status != domain::ConditionStatus::not_met || change.before != nullptr;
  if (!changed(change, "status") || !is_news) return {};
  return {Saying("say.condition", Basis::confirmed)
              .with("condition", telling.names.name(object.kind, object.key, "condition"))
              .with("status", std::string(word(condition.status)))
              .with_day("day", condition.met_on ? std::optional(PartialDate::of(*condition.met_on)) : std::nullopt)
              .citing(object)
              .done()};
}

std::vector<Suggestion> tell_refusal(const Telling& telling, const domain::ObjectChange& change) {
  const domain::Object& object = *change.after;
  const auto& refusal = object.as<domain::RefusalRow>();
  Saying sentence("say.refusal", Basis::speculative_declined);
  sentence.with("reason", telling.names.words(object, "reason")).citing(object);
  std::optional<InLanguages> conditions;
  if (refusal.gate) conditions = unmet(telling, *refusal.gate, sentence);
  sentence.with_optional("conditions", conditions).attributed(refusal.attribution, std::nullopt);
  return {sentence.done()};
}

std::vector<Suggestion> tell_line(const Telling& telling, const domain::ObjectChange& change) {
  const auto& line = change.after->as<domain::LineToTakeRow>();
  if (line.attribution == domain::Attribution::reporter) return {};  // a reporter's words are no position of ours
  return {as_told(telling, *change.after, "text", Basis::position).attributed(line.attribution, line.by).done()};
}

std::vector<Suggestion> tell_assessment(const Telling& telling, const domain::ObjectChange& change) {
  return {as_told(telling, *change.after, "statement", change.after->as<domain::AssessmentRow>().basis).done()};
}

}  // namespace entente::briefing
