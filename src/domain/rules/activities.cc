// Activities: proposed, agreed, started, completed, cancelled - each by an entry of its own, with the actual dates.
#include <algorithm>

#include "domain/rules/gate_state.h"
#include "domain/rules/rules.h"

namespace entente::domain {
namespace activities_acts {

Refusal in_state(Step& step, std::initializer_list<ActivityState> states, std::string_view act) {
  const ActivityState state = step.was<ActivityRow>().state;
  if (std::find(states.begin(), states.end(), state) != states.end()) return std::nullopt;
  return refusal("domain.activity_state",
                 {{"id", step.before()->key}, {"state", std::string(word(state))}, {"act", std::string(act)}});
}

// An activity cites an article in force that authorises its kind.
Refusal check_authority(Step& step) {
  const ActivityRow& activity = step.will<ActivityRow>();
  const ArticleRow* article = step.row<ArticleRow>(activity.article.text);
  if (article == nullptr) return std::nullopt;  // said as a reference that is not there
  if (std::find(article->authorises.begin(), article->authorises.end(), activity.kind) == article->authorises.end()) {
    return refusal("domain.not_authorised",
                   {{"article", article->id.text}, {"kind", std::string(word(activity.kind))}});
  }
  const AgreementRow* agreement = step.row<AgreementRow>(article->agreement.text);
  if (agreement != nullptr && !agreement->signed_on) {
    return refusal("domain.agreement_not_signed", {{"agreement", agreement->id.text}, {"article", article->id.text}});
  }
  return std::nullopt;
}

Refusal propose(Step& step) {
  step.will<ActivityRow>().state = ActivityState::proposed;
  return check_authority(step);
}

Refusal revise(Step& step) {
  if (auto no = in_state(step, {ActivityState::proposed, ActivityState::agreed}, "revise")) return no;
  step.after().assents.clear();
  step.will<ActivityRow>().state = ActivityState::proposed;
  return check_authority(step);
}

Refusal agree(Step& step) {
  if (auto no = in_state(step, {ActivityState::proposed}, "agree")) return no;
  if (step.before()->contested()) return refusal("domain.contested", {{"id", step.before()->key}});
  if (auto no = step.assent()) return no;
  if (step.still_silent(step.after().assents).empty()) step.will<ActivityRow>().state = ActivityState::agreed;
  return std::nullopt;
}

Refusal check_mode(Step& step) {
  const Id& mode = *step.will<ActivityRow>().actual_mode;
  if (step.find(kKind<ModeRow>, step.before()->key + ";" + mode.text) == nullptr) {
    return refusal("domain.no_such_mode", {{"id", step.before()->key}, {"mode", mode.text}});
  }
  return std::nullopt;
}

// What waits for a gate does not start before it is open, and nobody is trained before being screened.
Refusal start(Step& step) {
  for (const Id& gate : step.was<ActivityRow>().gates) {
    if (const auto open = first_open_condition(step, gate)) {
      return refusal("domain.gate_closed",
                     {{"id", step.before()->key}, {"condition", open->id.text}, {"words", open->condition}});
    }
  }
  if (auto no = in_state(step, {ActivityState::agreed}, "start")) return no;
  if (auto no = check_mode(step)) return no;
  step.will<ActivityRow>().state = ActivityState::started;
  return std::nullopt;
}

Refusal complete(Step& step) {
  if (auto no = in_state(step, {ActivityState::started}, "complete")) return no;
  ActivityRow& activity = step.will<ActivityRow>();
  if (activity.actual_start && *activity.actual_finish < *activity.actual_start) {
    return refusal("domain.finish_before_start", {{"id", step.before()->key},
                                                  {"start", activity.actual_start->to_string()},
                                                  {"finish", activity.actual_finish->to_string()}});
  }
  activity.state = ActivityState::completed;
  return std::nullopt;
}

Refusal cancel(Step& step) {
  if (auto no = in_state(step, {ActivityState::proposed, ActivityState::agreed, ActivityState::started}, "cancel"))
    return no;
  step.will<ActivityRow>().state = ActivityState::cancelled;
  return std::nullopt;
}

// Absorptive capacity is for its own party to declare.
Refusal declare(Step& step) {
  const ResourceRow* resource = step.row<ResourceRow>(step.will<CapacityChangeRow>().resource.text);
  if (resource != nullptr && resource->party.text != step.own_party()) {
    return refusal("domain.for_another_party", {{"party", resource->party.text}});
  }
  return std::nullopt;
}

constexpr std::string_view kStart = "actual_start,actual_mode";
constexpr Rule kRules[] = {
    {kKind<ActivityRow>, "propose", Effect::creates, "*", false, propose},
    {kKind<ActivityRow>, "revise", Effect::revises, "*", true, revise},
    {kKind<ActivityRow>, "agree", Effect::changes, "", false, agree},
    {kKind<ActivityRow>, "start", Effect::changes, kStart, false, start, kStart},
    {kKind<ActivityRow>, "complete", Effect::changes, "actual_finish", false, complete, "actual_finish"},
    {kKind<ActivityRow>, "cancel", Effect::changes, "", true, cancel},
    {kKind<ActivityRow>, "retract", Effect::retracts, "", true},
    {kKind<CapacityChangeRow>, "declare", Effect::creates, "*", false, declare},
    {kKind<CapacityChangeRow>, "revise", Effect::revises, "*", false, declare},
    {kKind<CapacityChangeRow>, "retract", Effect::retracts, "", true, declare},
};

}  // namespace activities_acts

std::span<const Rule> activity_rules() {
  return activities_acts::kRules;
}

}  // namespace entente::domain
