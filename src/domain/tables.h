// The description of each kind of row: its table in a package, its fields in a payload.
#pragma once

#include "domain/rows_agreed.h"
#include "domain/rows_briefing.h"
#include "domain/rows_evaluation.h"
#include "domain/rows_parties.h"
#include "domain/rows_plan.h"
#include "domain/rows_record.h"
#include "domain/rows_said.h"
#include "domain/table.h"

namespace entente::domain {

// The description of the table whose rows are R (tables_*.cc).
template <class R>
const Table<R>& table_of();

template <>
const Table<ProgrammeRow>& table_of();
template <>
const Table<PartyRow>& table_of();
template <>
const Table<OrganisationRow>& table_of();
template <>
const Table<PersonRow>& table_of();
template <>
const Table<AreaRow>& table_of();
template <>
const Table<AgreementRow>& table_of();
template <>
const Table<ArticleRow>& table_of();
template <>
const Table<CalendarRow>& table_of();
template <>
const Table<CalendarExceptionRow>& table_of();
template <>
const Table<LineOfEffortRow>& table_of();
template <>
const Table<ObjectiveMilestoneRow>& table_of();
template <>
const Table<NeedRow>& table_of();
template <>
const Table<ActivityRow>& table_of();
template <>
const Table<ModeRow>& table_of();
template <>
const Table<DemandRow>& table_of();
template <>
const Table<ContributionRow>& table_of();
template <>
const Table<PrecedenceRow>& table_of();
template <>
const Table<ResourceRow>& table_of();
template <>
const Table<CapacityChangeRow>& table_of();
template <>
const Table<CapacityEffectRow>& table_of();
template <>
const Table<BudgetRow>& table_of();
template <>
const Table<GateRow>& table_of();
template <>
const Table<ConditionRow>& table_of();
template <>
const Table<RiskRow>& table_of();
template <>
const Table<VisitRow>& table_of();
template <>
const Table<ObservationRow>& table_of();
template <>
const Table<FindingRow>& table_of();
template <>
const Table<TrainingRequestRow>& table_of();
template <>
const Table<EngagementRow>& table_of();
template <>
const Table<CommitmentRow>& table_of();
template <>
const Table<IndicatorRow>& table_of();
template <>
const Table<ReadingRow>& table_of();
template <>
const Table<OperationReportRow>& table_of();
template <>
const Table<AssessmentRow>& table_of();
template <>
const Table<AidConsignmentRow>& table_of();
template <>
const Table<MissionRow>& table_of();
template <>
const Table<RequirementRow>& table_of();
template <>
const Table<PledgeRow>& table_of();
template <>
const Table<AttendanceRow>& table_of();
template <>
const Table<ActualCostRow>& table_of();
template <>
const Table<EvaluationRow>& table_of();
template <>
const Table<KeyOutcomeRow>& table_of();
template <>
const Table<LineToTakeRow>& table_of();
template <>
const Table<RefusalRow>& table_of();
template <>
const Table<QuestionRow>& table_of();
template <>
const Table<CoverageRow>& table_of();
template <>
const Table<InformationSourceRow>& table_of();
template <>
const Table<TranslationRow>& table_of();

template <>
const Table<RoadmapRow>& table_of();
template <>
const Table<VisitReportRow>& table_of();
template <>
const Table<CounterpartRow>& table_of();
template <>
const Table<BriefingRow>& table_of();
template <>
const Table<StatementRow>& table_of();
template <>
const Table<PublicationRow>& table_of();

}  // namespace entente::domain
