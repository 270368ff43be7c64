// What one weekly briefing told, as facts: each line of the acceptance table that a package alone can show.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "domain/figures/areas.h"
#include "domain/figures/reconcile.h"
#include "interop/package/to_problem.h"
#include "support/readings.h"

namespace entente::interop::package {
namespace {

const std::string kFolder = ENTENTE_SOURCE_DIR "/examples/weekly-briefing";

const Package& briefing() {
  static const Package package = [] {
    auto read = read_package(SystemFiles(), kFolder);
    if (!read)
      for (const Error& e : read.error())
        ADD_FAILURE() << e.where.file << ":" << e.where.row.value_or(0) << " " << e.code;
    return read ? *read : Package{};
  }();
  return package;
}

template <class R>
const R& row(const std::vector<R>& rows, Id R::*id, const std::string& text) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const R& r) { return (r.*id).text == text; });
  EXPECT_NE(found, rows.end()) << text;
  static const R none{};
  return found == rows.end() ? none : *found;
}

TEST(WeeklyBriefing, the_memorandum_has_a_day_and_no_year) {
  const AgreementRow& memorandum = row(briefing().agreements, &AgreementRow::id, "AGR-SY-MOU");
  EXPECT_EQ(memorandum.signed_on->to_string(), "--08-13");
  EXPECT_FALSE(memorandum.signed_on->year().has_value());
  EXPECT_FALSE(memorandum.in_force_from.has_value()) << "signed is not in force";
}

TEST(WeeklyBriefing, no_year_stands_in_any_date) {
  const auto files = SystemFiles().list(kFolder);
  ASSERT_TRUE(files.has_value());
  for (const FileInfo& file : *files) {
    if (!file.name.ends_with(".csv")) continue;
    const std::string content = *SystemFiles().read(kFolder + "/" + file.name, 1 << 20);
    for (const char* century : {"19", "20"})
      for (std::size_t at = content.find(century); at != std::string::npos; at = content.find(century, at + 1))
        EXPECT_FALSE(at + 3 < content.size() && std::isdigit(content[at + 2]) && std::isdigit(content[at + 3]))
            << file.name << ": " << content.substr(at, 10);
  }
}

TEST(WeeklyBriefing, technical_visits_are_planned_and_not_held) {
  const VisitRow& visit = row(briefing().visits, &VisitRow::id, "VIS-TECH");
  EXPECT_EQ(visit.state, VisitState::planned);
  const ActivityRow& activity = row(briefing().activities, &ActivityRow::id, visit.activity.text);
  EXPECT_FALSE(activity.earliest_start || activity.actual_start || activity.actual_finish);
  EXPECT_EQ(activity.count, ActivityCount::not_stated);
}

TEST(WeeklyBriefing, four_kinds_have_begun_unnamed_and_uncounted) {
  std::set<ActivityKind> begun;
  for (const ActivityRow& activity : briefing().activities) {
    EXPECT_EQ(activity.name, "");
    if (activity.state != ActivityState::started) continue;
    begun.insert(activity.kind);
    EXPECT_EQ(activity.count, ActivityCount::not_stated);
  }
  EXPECT_EQ(begun, (std::set{ActivityKind::training, ActivityKind::advisory, ActivityKind::technical_support,
                             ActivityKind::mutual_visit}));
}

TEST(WeeklyBriefing, the_requester_of_the_training_is_the_partner) {
  const TrainingRequestRow& request = briefing().training_requests.at(0);
  EXPECT_EQ(request.party, briefing().programme.partner_party);
  EXPECT_FALSE(request.requested_on.has_value());
  EXPECT_EQ(row(briefing().activities, &ActivityRow::id, request.activity->text).requested_by, request.party);
}

TEST(WeeklyBriefing, the_visitor_is_known_by_office_only) {
  const VisitRow& visit = row(briefing().visits, &VisitRow::id, "VIS-NDU");
  EXPECT_EQ(visit.visiting_party, briefing().programme.partner_party);
  const PersonRow& head = row(briefing().people, &PersonRow::id, visit.head->text);
  EXPECT_FALSE(head.name.has_value());
  EXPECT_FALSE(head.office.empty());
}

TEST(WeeklyBriefing, the_gate_has_three_conditions_none_met_and_none_dated) {
  const MissionRow& mission = briefing().missions.at(0);
  EXPECT_EQ(row(briefing().gates, &GateRow::id, mission.gate->text).logic, GateLogic::ordered);
  ASSERT_EQ(briefing().gate_conditions.size(), 3u);
  for (const ConditionRow& condition : briefing().gate_conditions) {
    EXPECT_EQ(condition.status, ConditionStatus::not_met);
    EXPECT_FALSE(condition.p10 || condition.p50 || condition.p90 || condition.probability_ever);
  }
  const QuestionRow& question = briefing().questions_and_answers.at(0);
  EXPECT_EQ(row(briefing().refusals, &RefusalRow::id, question.refusal->text).gate, mission.gate);
}

TEST(WeeklyBriefing, the_one_figure_passes_with_its_flags) {
  const auto findings = reconcile({briefing().indicators, briefing().areas, briefing().readings});
  EXPECT_EQ(test::told(findings, true),
            "cannot tell figures.no_as_of RD-TUNNEL-548\ncannot tell figures.no_increment RD-TUNNEL-548\n"
            "cannot tell figures.no_period_start RD-TUNNEL-548\n");
}

TEST(WeeklyBriefing, of_mines_there_is_a_report_and_no_number) {
  EXPECT_EQ(briefing().readings.size(), 1u);
  const auto& reports = briefing().operation_reports;
  EXPECT_EQ(row(reports, &OperationReportRow::id, "OPR-CLAW-LOCK").quantified, YesNo::no);
  EXPECT_EQ(row(reports, &OperationReportRow::id, "OPR-SEIZED").amount_in_words, "numerous");
}

TEST(WeeklyBriefing, the_areas_do_not_add_up) {
  const Areas areas(briefing().areas);
  EXPECT_TRUE(areas.contains({"AR-SYOPS"}, {"AR-MB"}));
  EXPECT_TRUE(areas.disjoint({"AR-CL"}, {"AR-SYOPS"}));
}

TEST(WeeklyBriefing, no_commitment_and_no_aid_is_invented) {
  const EngagementRow& meeting = briefing().engagements.at(0);
  EXPECT_EQ(meeting.date->to_string(), "--08-19");
  EXPECT_EQ(meeting.commitment_count, 0);
  EXPECT_TRUE(briefing().commitments.empty());
  EXPECT_TRUE(briefing().aid_consignments.empty());
  EXPECT_EQ(row(briefing().key_outcomes, &KeyOutcomeRow::id, "KO-JP-2").basis, Basis::assessed);
  EXPECT_EQ(row(briefing().assessments, &AssessmentRow::id, "AS-OUTLOOK").basis, Basis::assessed);
}

// Each sentence of the article is told, and each row but the programme says from which.
TEST(WeeklyBriefing, every_sentence_is_there_and_used) {
  std::set<std::string> told, used;
  for (const CoverageRow& sentence : briefing().coverage) told.insert(sentence.id.text);
  for (const InformationSourceRow& source : briefing().information_sources)
    for (const Id& id : source.sources) used.insert(id.text);
  for (int s = 1; s <= 30; ++s) EXPECT_TRUE(told.contains(fmt::format("S{:02}", s))) << s;
  EXPECT_EQ(used, told);
}

TEST(WeeklyBriefing, nothing_is_planned_from_facts) {
  const auto planning = to_problem(briefing(), View::all());
  ASSERT_FALSE(planning.has_value());
  EXPECT_EQ(planning.error().front().code, "package.of_facts");
}

}  // namespace
}  // namespace entente::interop::package
