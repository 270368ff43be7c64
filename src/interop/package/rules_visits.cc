#include <algorithm>
#include <set>

#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

bool same_kind(VisitKind visit, ActivityKind activity) {
  return activity == (visit == VisitKind::technical_visit ? ActivityKind::technical_visit : ActivityKind::mutual_visit);
}

// A technical visit is not held without terms of reference agreed by its start. A date of which a part is unknown is
// taken to agree when it can.
void check_terms_of_reference(const RuleContext& context, const VisitRow& visit, const ActivityRow& activity) {
  if (visit.kind != VisitKind::technical_visit || visit.state != VisitState::held) return;
  const auto& agreed_on = visit.terms_of_reference_agreed_on;
  if (!agreed_on) {
    context.errors.add(visit, "terms_of_reference_agreed_on", "package.no_terms_of_reference",
                       {{"visit", visit.id.text}});
  } else if (activity.actual_start && agreed_on->earliest() && *agreed_on->earliest() > *activity.actual_start) {
    context.errors.add(visit, "terms_of_reference_agreed_on", "package.terms_after_start",
                       {{"visit", visit.id.text},
                        {"agreed_on", agreed_on->to_string()},
                        {"start", activity.actual_start->to_string()}});
  }
}

void check_visit(const RuleContext& context, const VisitRow& visit, const ActivityRow& activity) {
  const bool held = visit.state == VisitState::held;
  const bool completed = activity.state == ActivityState::completed;
  const std::vector<Argument> names{{"visit", visit.id.text}, {"activity", activity.id.text}};
  if (!same_kind(visit.kind, activity.kind)) {
    auto arguments = names;
    arguments.push_back({"kind", std::string(word(activity.kind))});
    context.errors.add(visit, "kind", "package.visit_kind", arguments);
  }
  if (held && !completed) context.errors.add(visit, "state", "package.held_not_completed", names);
  if (!held && completed) context.errors.add(visit, "state", "package.completed_not_held", names);
  check_terms_of_reference(context, visit, activity);
}

// Who can receive a row, where that is not everyone.
std::set<std::string_view> readers(const Audience& audience, const ProgrammeRow& programme) {
  if (audience.parties.empty()) return {programme.sending_party.text, programme.partner_party.text};
  std::set<std::string_view> parties;
  for (const Id& party : audience.parties) parties.insert(party.text);
  return parties;
}

bool is_wider(const Audience& audience, const Audience& than, const ProgrammeRow& programme) {
  if (than.everyone) return false;
  if (audience.everyone) return true;
  const auto of_audience = readers(audience, programme);
  const auto of_than = readers(than, programme);
  return !std::includes(of_than.begin(), of_than.end(), of_audience.begin(), of_audience.end());
}

void check_findings(const RuleContext& context) {
  const ProgrammeRow* programme = context.programme();
  if (programme == nullptr) return;
  const Lookup observations(context.draft().observations, &ObservationRow::id);
  for (const FindingRow& finding : context.draft().findings) {
    for (const Id& cited : finding.observations) {
      const ObservationRow* observation = observations.find(cited);
      if (observation == nullptr || !is_wider(finding.releasability, observation->releasability, *programme)) continue;
      context.errors.add(finding, "releasability", "package.label_wider",
                         {{"finding", finding.id.text},
                          {"observation", cited.text},
                          {"label", Cell<Audience>::write(observation->releasability)}});
    }
  }
}

void check_requests(const RuleContext& context) {
  for (const TrainingRequestRow& request : context.draft().training_requests) {
    if (request.reply.has_value() != request.replied_on.has_value()) {
      context.errors.add(request, request.reply ? "replied_on" : "reply",
                         request.reply ? "package.reply_without_date" : "package.date_without_reply",
                         {{"request", request.id.text}});
    }
    const auto asked = request.requested_on ? request.requested_on->earliest() : std::nullopt;
    require_order(context, request, asked, "requested_on", request.replied_on, "replied_on");
  }
}

}  // namespace

void check_visits(const RuleContext& context) {
  const Lookup activities(context.draft().activities, &ActivityRow::id);
  for (const VisitRow& visit : context.draft().visits) {
    if (const ActivityRow* activity = activities.find(visit.activity)) check_visit(context, visit, *activity);
  }
  check_findings(context);
  check_requests(context);
}

}  // namespace entente::interop::package
