// What came of activities: who took part, what it cost, what it changed. Nothing comes of what has not begun.
#include "domain/rules/rules.h"

namespace entente::domain {
namespace execution_acts {

bool has_begun(const ActivityRow& activity) {
  return activity.state == ActivityState::started || activity.state == ActivityState::completed ||
         (activity.state == ActivityState::cancelled && activity.actual_start);
}

Refusal check_begun(const ActivityRow& activity, std::optional<Date> on) {
  if (!has_begun(activity)) {
    return refusal("domain.not_begun", {{"activity", activity.id.text}, {"state", std::string(word(activity.state))}});
  }
  if (on && activity.actual_start && *on < *activity.actual_start) {
    return refusal(
        "domain.before_it_began",
        {{"activity", activity.id.text}, {"start", activity.actual_start->to_string()}, {"date", on->to_string()}});
  }
  return std::nullopt;
}

// Nobody of the partner is trained before being screened. Those whose training waits for no gate are the screeners; who
// comes from elsewhere teaches.
Refusal check_screened(const Step& step, const AttendanceRow& attendance, const ActivityRow& activity) {
  if (!activity.partner_trainees || activity.gates.empty()) return std::nullopt;
  if (attendance.person) {
    const PersonRow* person = step.row<PersonRow>(attendance.person->text);
    const PartyRow* party = person == nullptr ? nullptr : step.row<PartyRow>(person->party.text);
    if (party != nullptr && party->role != PartyRole::partner_party) return std::nullopt;
  }
  if (!attendance.screened_on) {
    return refusal("domain.not_screened", {{"id", attendance.id.text}, {"activity", activity.id.text}});
  }
  const auto screened = attendance.screened_on->earliest();
  const auto from = attendance.attended_from ? attendance.attended_from : activity.actual_start;
  if (screened && from && *from < *screened) {
    return refusal(
        "domain.screened_too_late",
        {{"id", attendance.id.text}, {"screened", attendance.screened_on->to_string()}, {"from", from->to_string()}});
  }
  return std::nullopt;
}

Refusal attend(Step& step) {
  const AttendanceRow& attendance = step.will<AttendanceRow>();
  if (attendance.person.has_value() == attendance.cohort.has_value()) {
    return refusal("package.person_or_cohort", {{"attendance", attendance.id.text}});
  }
  const ActivityRow* activity = step.row<ActivityRow>(attendance.activity.text);
  if (activity == nullptr) return std::nullopt;  // said as a reference that is not there
  if (auto no = check_begun(*activity, attendance.attended_from)) return no;
  return check_screened(step, attendance, *activity);
}

// What it paid is for each party to say.
Refusal pay(Step& step) {
  const ActualCostRow& cost = step.will<ActualCostRow>();
  const PartyRow* payer = step.row<PartyRow>(cost.payer.text);
  if (payer != nullptr && payer->code != step.said().party) {
    return refusal("domain.for_another_party", {{"party", cost.payer.text}});
  }
  const ActivityRow* activity = step.row<ActivityRow>(cost.activity.text);
  return activity == nullptr ? std::nullopt : check_begun(*activity, std::nullopt);
}

// Behaviour and results show after the training, and not while it lasts.
Refusal evaluate(Step& step) {
  constexpr std::int64_t kBehaviour = 3;
  const EvaluationRow& evaluation = step.will<EvaluationRow>();
  const ActivityRow* activity = step.row<ActivityRow>(evaluation.activity.text);
  if (activity == nullptr) return std::nullopt;
  if (auto no = check_begun(*activity, evaluation.on)) return no;
  if (evaluation.level >= kBehaviour && activity->state != ActivityState::completed) {
    return refusal(
        "domain.level_too_early",
        {{"activity", activity->id.text}, {"level", evaluation.level}, {"state", std::string(word(activity->state))}});
  }
  return std::nullopt;
}

constexpr Rule kRules[] = {
    {kKind<AttendanceRow>, "enter", Effect::creates, "*", false, attend},
    {kKind<AttendanceRow>, "correct", Effect::revises, "*", true, attend},
    {kKind<AttendanceRow>, "retract", Effect::retracts, "", true},
    {kKind<ActualCostRow>, "enter", Effect::creates, "*", false, pay},
    {kKind<ActualCostRow>, "correct", Effect::revises, "*", true, pay},
    {kKind<ActualCostRow>, "retract", Effect::retracts, "", true, pay},
    {kKind<EvaluationRow>, "enter", Effect::creates, "*", false, evaluate},
    {kKind<EvaluationRow>, "correct", Effect::revises, "*", true, evaluate},
    {kKind<EvaluationRow>, "retract", Effect::retracts, "", true},
};

}  // namespace execution_acts

std::span<const Rule> execution_rules() {
  return execution_acts::kRules;
}

}  // namespace entente::domain
