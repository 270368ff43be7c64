// Visits, what is seen on them, and what is concluded.
#include "domain/rules/rules.h"

namespace entente::domain {
namespace visits_acts {

Refusal plan(Step& step) {
  step.will<VisitRow>().state = VisitState::planned;
  return std::nullopt;
}

Refusal while_planned(Step& step) {
  if (step.was<VisitRow>().state == VisitState::planned) return std::nullopt;
  return refusal("domain.visit_not_planned",
                 {{"id", step.before()->key}, {"state", std::string(word(step.was<VisitRow>().state))}});
}

// A clearance answers a request.
Refusal clear(Step& step) {
  if (!step.was<VisitRow>().request_sent_on) return refusal("domain.visit_not_requested", {{"id", step.before()->key}});
  return while_planned(step);
}

// A technical visit is not held without agreed terms of reference, and none is held before its activity is completed.
Refusal hold(Step& step) {
  if (auto no = while_planned(step)) return no;
  const VisitRow& visit = step.was<VisitRow>();
  if (visit.kind == VisitKind::technical_visit && !visit.terms_of_reference_agreed_on) {
    return refusal("domain.no_terms_of_reference", {{"id", step.before()->key}});
  }
  if (!visit.cleared_on) return refusal("domain.visit_not_cleared", {{"id", step.before()->key}});
  const ActivityRow* activity = step.row<ActivityRow>(visit.activity.text);
  if (activity != nullptr && activity->state != ActivityState::completed) {
    return refusal(
        "domain.visit_activity_not_completed",
        {{"id", step.before()->key}, {"activity", visit.activity.text}, {"state", std::string(word(activity->state))}});
  }
  step.will<VisitRow>().state = VisitState::held;
  return std::nullopt;
}

Refusal cancel(Step& step) {
  if (auto no = while_planned(step)) return no;
  step.will<VisitRow>().state = VisitState::cancelled;
  return std::nullopt;
}

Refusal report(Step& step) {
  const VisitRow* visit = step.row<VisitRow>(step.will<VisitReportRow>().visit.text);
  if (visit != nullptr && visit->state != VisitState::held) {
    return refusal("domain.visit_not_held", {{"id", visit->id.text}});
  }
  return std::nullopt;
}

// Said by who saw it.
Refusal observe(Step& step) {
  if (step.will<ObservationRow>().observer.text != step.said().by) {
    return refusal("domain.not_the_observer", {{"observer", step.will<ObservationRow>().observer.text}});
  }
  return std::nullopt;
}

Refusal supersede(Step& step) {
  if (step.was<ObservationRow>().observer.text != step.said().by) {
    return refusal("domain.not_the_observer", {{"observer", step.was<ObservationRow>().observer.text}});
  }
  return std::nullopt;
}

Refusal find_that(Step& step) {
  if (step.will<FindingRow>().observations.empty()) return refusal("domain.finding_without_observation");
  return std::nullopt;
}

Refusal validate(Step& step) {
  return step.assent();
}

Refusal revise_finding(Step& step) {
  step.after().assents.clear();
  return find_that(step);
}

constexpr std::string_view kAgreed = "terms_of_reference_agreed_on";
constexpr Rule kRules[] = {
    {kKind<VisitRow>, "plan", Effect::creates, "*", false, plan},
    {kKind<VisitRow>, "revise", Effect::revises, "*", false, while_planned},
    {kKind<VisitRow>, "agree-terms", Effect::changes, kAgreed, false, while_planned, kAgreed},
    {kKind<VisitRow>, "request", Effect::changes, "request_sent_on,members,head", false, while_planned,
     "request_sent_on"},
    {kKind<VisitRow>, "clear", Effect::changes, "cleared_on", false, clear, "cleared_on"},
    {kKind<VisitRow>, "hold", Effect::changes, "", false, hold},
    {kKind<VisitRow>, "cancel", Effect::changes, "", true, cancel},
    {kKind<VisitRow>, "retract", Effect::retracts, "", true},
    {kKind<VisitReportRow>, "report", Effect::creates, "*", false, report},
    {kKind<VisitReportRow>, "revise", Effect::revises, "*", true, report},
    {kKind<ObservationRow>, "observe", Effect::creates, "*", false, observe},
    {kKind<ObservationRow>, "supersede", Effect::revises, "text,checklist_item", true, supersede},
    {kKind<FindingRow>, "find", Effect::creates, "*", false, find_that},
    {kKind<FindingRow>, "validate", Effect::changes, "", false, validate},
    {kKind<FindingRow>, "revise", Effect::revises, "*", true, revise_finding},
    {kKind<FindingRow>, "retract", Effect::retracts, "", true},
};

}  // namespace visits_acts

std::span<const Rule> visit_rules() {
  return visits_acts::kRules;
}

}  // namespace entente::domain
