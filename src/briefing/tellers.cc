#include "briefing/tellers.h"

#include <algorithm>

#include "domain/rules/clearing.h"

namespace entente::briefing {
namespace {

using domain::kKind;

struct TellerOfKind {
  domain::Kind kind;
  std::vector<Suggestion> (*tell)(const Telling&, const domain::ObjectChange&);
};
constexpr TellerOfKind kTellers[] = {
    {kKind<domain::AgreementRow>, tell_agreement},    {kKind<domain::VisitRow>, tell_visit},
    {kKind<domain::ActivityRow>, tell_activity},      {kKind<domain::TrainingRequestRow>, tell_request},
    {kKind<domain::RoadmapRow>, tell_roadmap},        {kKind<domain::ReadingRow>, tell_reading},
    {kKind<domain::OperationReportRow>, tell_report}, {kKind<domain::EngagementRow>, tell_engagement},
    {kKind<domain::KeyOutcomeRow>, tell_outcome},     {kKind<domain::CommitmentRow>, tell_commitment},
    {kKind<domain::ConditionRow>, tell_condition},    {kKind<domain::RefusalRow>, tell_refusal},
    {kKind<domain::AidConsignmentRow>, tell_aid},     {kKind<domain::LineToTakeRow>, tell_line},
    {kKind<domain::AssessmentRow>, tell_assessment},
};

}  // namespace

bool changed(const domain::ObjectChange& change, std::string_view column) {
  const auto position = domain::facts(change.after->kind).column(column);
  return std::any_of(change.fields.begin(), change.fields.end(), [&](const domain::FieldChange& field) {
    return field.column == position && !field.after.empty();
  });
}

std::vector<Suggestion> tell(const Telling& telling, const domain::ObjectChange& change) {
  if (domain::needs_clearing(change.after->kind) && !domain::is_cleared(*change.after)) return {};
  for (const TellerOfKind& teller : kTellers)
    if (teller.kind == change.after->kind) return teller.tell(telling, change);
  return {};
}

}  // namespace entente::briefing
