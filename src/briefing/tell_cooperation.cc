// Agreements, visits, activities, requests, the roadmap.
#include "briefing/tellers.h"

namespace entente::briefing {
namespace cooperation {

using domain::ActivityRow;
using domain::ActivityState;
using domain::Basis;
using domain::kKind;

std::string yes_or_no(bool is) {
  return is ? "yes" : "no";
}

std::optional<PartialDate> partial(const std::optional<Date>& day) {
  return day ? std::optional(PartialDate::of(*day)) : std::nullopt;
}

// The name of an area or an organisation.
std::optional<InLanguages> place_of(const Telling& telling, const std::optional<domain::Id>& place) {
  if (!place) return std::nullopt;
  if (telling.row<domain::AreaRow>(*place) != nullptr)
    return telling.names.name(kKind<domain::AreaRow>, place->text, "name");
  return telling.names.name(kKind<domain::OrganisationRow>, place->text, "name");
}

// The first condition that an activity waits for and that is not met.
const domain::ConditionRow* waits_for(const Telling& telling, const ActivityRow& activity) {
  const domain::ConditionRow* first = nullptr;
  for (const domain::Id& gate : activity.gates) {
    const domain::ConditionRow* up_to = telling.row<domain::ConditionRow>(gate);
    for (const domain::ConditionRow* condition : telling.programme.rows<domain::ConditionRow>()) {
      const bool counts = up_to == nullptr ? condition->gate == gate
                                           : condition->gate == up_to->gate && condition->order <= up_to->order;
      if (!counts || condition->status == domain::ConditionStatus::met) continue;
      if (first == nullptr || condition->order < first->order) first = condition;
    }
  }
  return first;
}

Saying about(const Telling& telling, std::string_view code, Basis basis, const domain::Object& object) {
  const ActivityRow& activity = object.as<ActivityRow>();
  Saying sentence(code, basis);
  sentence.with("kind", std::string(word(activity.kind))).with("named", yes_or_no(!activity.name.empty()));
  const InLanguages name = telling.names.name(object.kind, object.key, "name");
  activity.name.empty() ? sentence.with("name", std::string()) : sentence.with("name", name);
  sentence.citing(object);
  return sentence;
}

Suggestion started(const Telling& telling, const domain::Object& object) {
  const ActivityRow& activity = object.as<ActivityRow>();
  if (activity.requested_by && activity.name.empty()) {
    return about(telling, "say.activity_requested", Basis::in_progress, object)
        .with("party", telling.names.name(kKind<domain::PartyRow>, activity.requested_by->text, "name"))
        .done();
  }
  return about(telling, "say.activity_started", Basis::in_progress, object)
      .with_day("day", partial(activity.actual_start))
      .done();
}

Suggestion agreed(const Telling& telling, const domain::Object& object) {
  const domain::ConditionRow* condition = waits_for(telling, object.as<ActivityRow>());
  if (condition == nullptr) return about(telling, "say.activity_planned", Basis::planned, object).done();
  return about(telling, "say.activity_waits", Basis::conditional, object)
      .with("condition", telling.names.name(kKind<domain::ConditionRow>, condition->id.text, "condition"))
      .citing(kKind<domain::ConditionRow>, condition->id.text)
      .done();
}

}  // namespace cooperation

using namespace cooperation;  // NOLINT: helpers of this file, named apart for builds that join files

std::vector<Suggestion> tell_agreement(const Telling& telling, const domain::ObjectChange& change) {
  const domain::Object& object = *change.after;
  const auto& agreement = object.as<domain::AgreementRow>();
  const InLanguages title = telling.names.name(object.kind, object.key, "title");
  std::vector<Suggestion> all;
  if (agreement.signed_on && changed(change, "signed_on")) {
    all.push_back(Saying("say.agreement_signed", Basis::confirmed)
                      .with("title", title)
                      .with_day("day", agreement.signed_on)
                      .citing(object)
                      .done());
  }
  if (agreement.in_force_from && changed(change, "in_force_from")) {
    all.push_back(Saying("say.agreement_in_force", Basis::confirmed)
                      .with("title", title)
                      .with_day("day", agreement.in_force_from)
                      .citing(object)
                      .done());
  }
  return all;
}

std::vector<Suggestion> tell_visit(const Telling& telling, const domain::ObjectChange& change) {
  const domain::Object& object = *change.after;
  const auto& visit = object.as<domain::VisitRow>();
  if (!changed(change, "state") || visit.state == domain::VisitState::cancelled) return {};
  const bool held = visit.state == domain::VisitState::held;
  std::optional<InLanguages> head;
  if (held && visit.head) head = telling.names.name(kKind<domain::PersonRow>, visit.head->text, "office");
  return {Saying(held ? "say.visit_held" : "say.visit_planned", held ? Basis::confirmed : Basis::planned)
              .with("kind", std::string(word(visit.kind)))
              .with_optional("place", place_of(telling, visit.place))
              .with_optional("head", head)
              .citing(object)
              .done()};
}

std::vector<Suggestion> tell_activity(const Telling& telling, const domain::ObjectChange& change) {
  const domain::Object& object = *change.after;
  const ActivityRow& activity = object.as<ActivityRow>();
  const bool is_visit =
      activity.kind == domain::ActivityKind::technical_visit || activity.kind == domain::ActivityKind::mutual_visit;
  if (!changed(change, "state")) return {};
  if (is_visit && activity.state != ActivityState::started) return {};  // told of the visit itself
  switch (activity.state) {
    case ActivityState::started:
      return {started(telling, object)};
    case ActivityState::agreed:
      return {agreed(telling, object)};
    case ActivityState::completed:
      return {about(telling, "say.activity_completed", Basis::confirmed, object)
                  .with_day("day", partial(activity.actual_finish))
                  .done()};
    case ActivityState::cancelled:
      return {about(telling, "say.activity_cancelled", Basis::confirmed, object).done()};
    case ActivityState::proposed:
      return {};
  }
  return {};
}

std::vector<Suggestion> tell_request(const Telling& telling, const domain::ObjectChange& change) {
  const domain::Object& object = *change.after;
  if (change.what != domain::ObjectChange::What::fresh) return {};
  const auto& request = object.as<domain::TrainingRequestRow>();
  return {Saying("say.training_requested", Basis::confirmed)
              .with("party", telling.names.name(kKind<domain::PartyRow>, request.party.text, "name"))
              .with("text", telling.names.words(object, "text"))
              .with_day("day", request.requested_on)
              .citing(object)
              .done()};
}

std::vector<Suggestion> tell_roadmap(const Telling&, const domain::ObjectChange& change) {
  const auto& roadmap = change.after->as<domain::RoadmapRow>();
  if (!changed(change, "state") || roadmap.state != domain::RoadmapState::in_force) return {};
  return {
      Saying("say.roadmap_in_force", Basis::confirmed).with("version", roadmap.version).citing(*change.after).done()};
}

}  // namespace entente::briefing
