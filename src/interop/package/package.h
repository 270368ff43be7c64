// The programme package: a folder of CSV files as planners have them today, or a workbook, read into typed rows. See
// docs/formats/package.md.
#pragma once

#include <string>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "domain/rows_evaluation.h"
#include "domain/rows_parties.h"
#include "domain/rows_plan.h"
#include "domain/rows_record.h"
#include "domain/rows_said.h"
#include "interop/package/domain_names.h"

namespace entente::interop::package {

// A package that has been read whole and breaks no rule. Rows stand in the order of their files; a table that was not
// there is empty.
struct Package {
  ProgrammeRow programme;

  std::vector<PartyRow> parties;
  std::vector<OrganisationRow> organisations;
  std::vector<PersonRow> people;
  std::vector<AreaRow> areas;
  std::vector<AgreementRow> agreements;
  std::vector<ArticleRow> articles;
  std::vector<CalendarRow> calendars;
  std::vector<CalendarExceptionRow> calendar_exceptions;

  std::vector<LineOfEffortRow> lines_of_effort;
  std::vector<ObjectiveMilestoneRow> objective_milestones;
  std::vector<NeedRow> needs;
  std::vector<ActivityRow> activities;
  std::vector<ModeRow> activity_modes;
  std::vector<DemandRow> mode_demands;
  std::vector<ContributionRow> contributions;
  std::vector<PrecedenceRow> precedences;
  std::vector<ResourceRow> resources;
  std::vector<CapacityChangeRow> resource_capacity_changes;
  std::vector<CapacityEffectRow> capacity_effects;
  std::vector<BudgetRow> budgets;
  std::vector<GateRow> gates;
  std::vector<ConditionRow> gate_conditions;
  std::vector<RiskRow> risks;

  std::vector<VisitRow> visits;
  std::vector<ObservationRow> observations;
  std::vector<FindingRow> findings;
  std::vector<TrainingRequestRow> training_requests;
  std::vector<EngagementRow> engagements;
  std::vector<CommitmentRow> commitments;
  std::vector<IndicatorRow> indicators;
  std::vector<ReadingRow> readings;
  std::vector<OperationReportRow> operation_reports;
  std::vector<AssessmentRow> assessments;
  std::vector<AidConsignmentRow> aid_consignments;
  std::vector<MissionRow> missions;
  std::vector<RequirementRow> requirements;
  std::vector<PledgeRow> pledges;

  std::vector<AttendanceRow> attendance;
  std::vector<ActualCostRow> actual_costs;
  std::vector<EvaluationRow> evaluations;

  std::vector<KeyOutcomeRow> key_outcomes;
  std::vector<LineToTakeRow> lines_to_take;
  std::vector<RefusalRow> refusals;
  std::vector<QuestionRow> questions_and_answers;
  std::vector<CoverageRow> coverage;
  std::vector<InformationSourceRow> information_sources;
  std::vector<TranslationRow> translations;
};

// At most so many errors are kept; one more, package.more_errors, then counts the rest.
inline constexpr std::size_t kMaxErrors = 5'000;

// What is done about figures that contradict each other: a package with them is refused, or they are left to be
// reconciled (domain/figures/).
enum class FigureRules : std::uint8_t { refuse, leave };

// Reads every table of a folder, or of a workbook where `path` is a file, and checks everything in one pass: structure,
// types, references, rules. The errors (codes package.*, workbook.* and files.*) are sorted by file and row,
// `where.file` being the name within the folder, or the sheet. Nothing is taken in when anything is wrong.
Checked<Package> read_package(const Files& files, const std::string& path, FigureRules figures = FigureRules::refuse);

}  // namespace entente::interop::package
