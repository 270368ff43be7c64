#include "domain/permissions.h"

#include <algorithm>

namespace entente::domain {
namespace {

using enum PersonRole;

std::vector<Permission> written() {
  const std::vector<std::string_view> every = {"state", "revise", "retract"};
  const std::vector<std::string_view> entered = {"enter", "correct", "retract"};
  const std::vector<std::string_view> drafted = {"draft", "revise", "retract"};
  std::vector<Permission> all = {
      // A contributor says what was seen, measured and met.
      {contributor, kKind<ObservationRow>, {"observe", "supersede"}},
      {contributor, kKind<FindingRow>, {"find", "revise", "retract"}},
      {contributor, kKind<VisitReportRow>, {"report", "revise"}},
      {contributor, kKind<ReadingRow>, {"enter", "correct", "revise"}},
      {contributor, kKind<OperationReportRow>, {"report", "correct"}},
      {contributor, kKind<AssessmentRow>, {"assess", "correct"}},
      {contributor, kKind<EngagementRow>, {"plan", "revise", "hold", "retract"}},
      {contributor, kKind<KeyOutcomeRow>, entered},
      {contributor, kKind<CommitmentRow>, {"undertake", "revise", "fulfil", "withdraw"}},
      {contributor, kKind<CounterpartRow>, every},
      {contributor, kKind<AidConsignmentRow>, {"offer", "advance", "revise", "correct", "retract"}},
      {contributor, kKind<AttendanceRow>, entered},
      {contributor, kKind<EvaluationRow>, entered},
      {contributor, kKind<CoverageRow>, entered},
      {contributor, kKind<InformationSourceRow>, entered},

      {contributor, kKind<TranslationRow>, every},

      // A planner proposes, disputes and plans, and records what is done.
      {planner, kKind<AreaRow>, every},
      {planner, kKind<ProgrammeRow>, every},
      {planner, kKind<PartyRow>, every},
      {planner, kKind<AgreementRow>, {"draft", "revise", "retract"}},
      {planner, kKind<ArticleRow>, every},
      {planner, kKind<CalendarRow>, every},
      {planner, kKind<CalendarExceptionRow>, every},
      {planner, kKind<LineOfEffortRow>, every},
      {planner, kKind<ObjectiveMilestoneRow>, every},
      {planner, kKind<FindingRow>, {"find", "validate", "revise", "retract"}},
      {planner, kKind<NeedRow>, {"propose", "agree", "dispute", "settle", "revise", "retract"}},
      {planner, kKind<TrainingRequestRow>, {"request", "reply", "retract"}},
      {planner, kKind<ResourceRow>, every},
      {planner, kKind<CapacityChangeRow>, {"declare", "revise", "retract"}},
      {planner, kKind<BudgetRow>, every},
      {planner, kKind<GateRow>, every},
      {planner, kKind<ConditionRow>, {"state", "revise", "date", "dispute", "settle", "retract"}},
      {planner, kKind<ActivityRow>, {"propose", "revise", "agree", "start", "complete", "cancel", "retract"}},
      {planner, kKind<AttendanceRow>, entered},
      {planner, kKind<ActualCostRow>, entered},
      {planner, kKind<EvaluationRow>, entered},
      {planner, kKind<ModeRow>, every},
      {planner, kKind<DemandRow>, every},
      {planner, kKind<ContributionRow>, every},
      {planner, kKind<PrecedenceRow>, every},
      {planner, kKind<CapacityEffectRow>, every},
      {planner, kKind<RiskRow>, every},
      {planner, kKind<VisitRow>, {"plan", "agree-terms", "request", "clear", "hold", "cancel", "revise", "retract"}},
      {planner, kKind<IndicatorRow>, {"define", "redefine", "retract"}},
      {planner, kKind<RoadmapRow>, {"propose", "counter-propose", "withdraw"}},
      {planner, kKind<MissionRow>, every},
      {planner, kKind<RequirementRow>, every},
      {planner, kKind<TranslationRow>, every},
      {planner, kKind<PledgeRow>, {"offer", "accept", "withdraw", "expire", "revise"}},

      // A decision holder says whether a condition is met.
      {decision_holder, kKind<ConditionRow>, {"meet", "unmeet", "lapse"}},

      // A signatory signs. Roadmaps are signed as documents (approval.v1 of the record).
      {signatory, kKind<AgreementRow>, {"sign"}},
      {signatory, kKind<RoadmapRow>, {"sign"}},

      // A spokesperson says what is said in the party's name, and a clearer that it may be.
      {spokesperson, kKind<LineToTakeRow>, drafted},
      {spokesperson, kKind<RefusalRow>, drafted},
      {spokesperson, kKind<QuestionRow>, drafted},
      {spokesperson, kKind<CoverageRow>, entered},
      {spokesperson, kKind<InformationSourceRow>, entered},
      {clearer, kKind<LineToTakeRow>, {"clear"}},
      {clearer, kKind<RefusalRow>, {"clear"}},
      {clearer, kKind<QuestionRow>, {"clear"}},
      // A spokesperson composes and publishes; a clearer, who wrote none of it, clears it and releases flags.
      {spokesperson, kKind<BriefingRow>, {"new", "recut", "reopen", "publish", "retract"}},
      {spokesperson, kKind<StatementRow>, {"add", "revise", "correct", "amend", "retract"}},
      {spokesperson, kKind<TranslationRow>, every},
      {spokesperson, kKind<PublicationRow>, {"publish", "mend", "sign"}},
      {clearer, kKind<BriefingRow>, {"clear", "reopen"}},
      {clearer, kKind<StatementRow>, {"release-flag"}},

      // An administrator looks after people and roles, and has no right over content.
      {administrator, kKind<PartyRow>, every},
      {administrator, kKind<OrganisationRow>, every},
      {administrator, kKind<PersonRow>, every},
  };
  // A programme that exists already is taken in by who plans it; what is released, a releaser says.
  for (const KindFacts& kind : all_kinds()) {
    if (kind.in_package) all.push_back({planner, kind.kind, {"import"}});
    if (kind.can_be_released) all.push_back({releaser, kind.kind, {"release"}});
  }
  return all;
}

}  // namespace

std::span<const Permission> permissions() {
  static const std::vector<Permission> all = written();
  return all;
}

bool may(PersonRole role, Kind kind, std::string_view act) {
  return std::any_of(permissions().begin(), permissions().end(), [&](const Permission& permission) {
    return permission.role == role && permission.kind == kind &&
           std::find(permission.acts.begin(), permission.acts.end(), act) != permission.acts.end();
  });
}

std::vector<PersonRole> who_may(Kind kind, std::string_view act) {
  std::vector<PersonRole> roles;
  for (std::size_t i = 0; i < kWords<PersonRole>.size(); ++i) {
    if (may(static_cast<PersonRole>(i), kind, act)) roles.push_back(static_cast<PersonRole>(i));
  }
  return roles;
}

}  // namespace entente::domain
