#include "app/explain_activity.h"

#include <gtest/gtest.h>

#include "drafting.h"
#include "interop/roadmap/words.h"
#include "made_up_roadmap.h"

namespace entente::app {
namespace {

using interop::roadmap::Link;
using plan::DateReasonKind;
using plan::OmissionKind;

std::vector<std::string> activities_of(const Explanation& explanation) {
  std::vector<std::string> ids;
  for (const ExplanationStep& step : explanation.steps) ids.push_back(step.activity);
  return ids;
}

using Ids = std::vector<std::string>;

// A077 waits for a gate that A042 opens; A042 for the cell, which A040 released last; A040 for a predecessor; A001 is
// done.
MadeUpRoadmap a_chain() {
  MadeUpRoadmap roadmap;
  auto& done = roadmap.select("A001", "2026-01-05", "2026-01-09", DateReasonKind::actual);
  done.state = interop::roadmap::ActivityState::completed;
  roadmap.select("A025", "2026-01-12", "2026-01-14", DateReasonKind::status_date);
  auto& a040 = roadmap.select("A040", "2026-01-12", "2026-01-15", DateReasonKind::predecessor, {"A001"});
  a040.reason.binding.on = MadeUpRoadmap::on("2026-01-09");
  a040.reason.binding.link = Link{};
  auto& a042 = roadmap.select("A042", "2026-01-16", "2026-02-26", DateReasonKind::resource, {"CELL"});
  a042.reason.binding.on = MadeUpRoadmap::on("2026-01-15");
  a042.reason.binding.held_by = {"A025", "A040", "A099"};
  a042.reason.if_lifted = MadeUpRoadmap::on("2026-01-12");
  roadmap.select("A099", "2026-01-05", "2026-03-31", DateReasonKind::earliest_start);
  auto& a077 = roadmap.select("A077", "2026-02-27", "2026-03-05", DateReasonKind::gate, {"G1.C2"});
  a077.reason.binding.on = MadeUpRoadmap::on("2026-02-27");
  a077.reason.binding.held_by = {"A042"};
  a077.reason.also.push_back({.kind = DateReasonKind::earliest_start,
                              .of = {},
                              .on = MadeUpRoadmap::on("2026-02-27"),
                              .held_by = {},
                              .link = std::nullopt});
  return roadmap;
}

TEST(ExplainActivity, follows_gate_resource_and_predecessor_to_a_fact) {
  const auto why = explain_activity(a_chain().file, "A077");
  ASSERT_TRUE(why);
  EXPECT_EQ(activities_of(*why), (Ids{"A077", "A042", "A040", "A001"})) << "A099 still holds the cell, A025 left first";
  EXPECT_EQ(english(why->steps[0].reason), "It waits for G1.C2, met the day after A042 finishes on 2026-02-26.");
  EXPECT_EQ(english(why->steps[1].reason), "On 2026-01-15 too little of CELL is left: it is held by A025, A040, A099.");
  EXPECT_EQ(english(why->steps[2].reason), "It comes after A001, which finishes on 2026-01-09.");
  EXPECT_EQ(english(why->steps[3].reason), "It took place from 2026-01-05 to 2026-01-09.");
  EXPECT_EQ(why->steps[3].start, MadeUpRoadmap::on("2026-01-05"));
  EXPECT_FALSE(why->is_cut);
}

TEST(ExplainActivity, says_what_holds_besides_and_what_would_follow_without) {
  const auto why = explain_activity(a_chain().file, "A077");
  ASSERT_TRUE(why);
  ASSERT_EQ(why->steps[0].further.size(), 2u);
  EXPECT_EQ(english(why->steps[0].further[1]), "It may not start before 2026-02-27.");
  ASSERT_EQ(why->steps[1].further.size(), 1u);
  EXPECT_EQ(english(why->steps[1].further[0]), "Without this it could start on 2026-01-12.");
}

TEST(ExplainActivity, never_goes_round_in_a_circle) {
  MadeUpRoadmap roadmap;
  roadmap.select("A", "2026-02-02", "2026-02-03", DateReasonKind::predecessor, {"B"});
  roadmap.select("B", "2026-02-02", "2026-02-03", DateReasonKind::predecessor, {"C"});
  roadmap.select("C", "2026-02-02", "2026-02-03", DateReasonKind::predecessor, {"A"});
  const auto why = explain_activity(roadmap.file, "A");
  ASSERT_TRUE(why);
  EXPECT_EQ(activities_of(*why), (Ids{"A", "B", "C"}));
}

TEST(ExplainActivity, a_long_chain_is_cut_and_says_so) {
  MadeUpRoadmap roadmap;
  for (int i = 0; i < 100; ++i) {
    roadmap.select("A" + std::to_string(i), "2026-02-02", "2026-02-03", DateReasonKind::predecessor,
                   {"A" + std::to_string(i + 1)});
  }
  const auto why = explain_activity(roadmap.file, "A0");
  ASSERT_TRUE(why);
  EXPECT_EQ(why->steps.size(), kMaxExplanationSteps);
  EXPECT_TRUE(why->is_cut);
}

TEST(ExplainActivity, ends_where_a_reason_names_nobody_that_is_there) {
  MadeUpRoadmap roadmap;
  roadmap.select("A", "2026-02-02", "2026-02-03", DateReasonKind::predecessor, {"GONE"});
  roadmap.select("B", "2026-02-02", "2026-02-03", DateReasonKind::predecessor);
  roadmap.select("C", "2026-02-02", "2026-02-03", DateReasonKind::gate);
  roadmap.select("D", "2026-02-02", "2026-02-03", DateReasonKind::resource);
  roadmap.select("E", "2026-02-02", "2026-02-03", DateReasonKind::budget);
  for (const char* id : {"A", "B", "C", "D", "E"}) {
    const auto why = explain_activity(roadmap.file, id);
    ASSERT_TRUE(why);
    EXPECT_EQ(why->steps.size(), 1u) << id;
  }
}

TEST(ExplainActivity, one_that_waits_says_for_what_and_through_whom) {
  MadeUpRoadmap roadmap;
  roadmap.wait("A110", {"G3.C1"});
  roadmap.wait("A111", {"G3.C1"}, {"A110"});
  const auto why = explain_activity(roadmap.file, "A111");
  ASSERT_TRUE(why);
  EXPECT_EQ(why->standing, Standing::waiting);
  EXPECT_EQ(activities_of(*why), (Ids{"A111", "A110"}));
  EXPECT_EQ(english(why->steps[0].reason), "Through A110 it waits for G3.C1: not met, and nobody can say when.");
  EXPECT_EQ(english(why->steps[1].reason), "It waits for G3.C1: not met, and nobody can say when.");
}

TEST(ExplainActivity, one_left_out_says_why_and_what_it_would_take) {
  MadeUpRoadmap roadmap;
  roadmap.file.budget = {{"BUD-A-26", 3865, 3900}};
  auto& row = roadmap.leave_out("A090", OmissionKind::budget, {"BUD-A-26"});
  row.it_would_take = {{"BUD-A-26.amount", 3900, 4020, 0.8, {}},
                       {"CELL.capacity", 6, 7, 0.25, MadeUpRoadmap::on("2026-05-03")}};
  const auto why = explain_activity(roadmap.file, "A090");
  ASSERT_TRUE(why);
  EXPECT_EQ(why->standing, Standing::left_out);
  EXPECT_EQ(english(why->steps[0].reason), "BUD-A-26 has 35 left; it costs 110.");
  ASSERT_EQ(why->steps[0].further.size(), 2u);
  EXPECT_EQ(english(why->steps[0].further[0]),
            "With BUD-A-26 at 4,020 instead of 3,900 it would come in and add 0.80 to the value. Try --set "
            "BUD-A-26.amount=4020");
  EXPECT_EQ(english(why->steps[0].further[1]),
            "With 7 of CELL instead of 6 from 2026-05-03 on it would come in and add 0.25 to the value. Try --set "
            "CELL.capacity=7@2026-05-03");
}

TEST(ExplainActivity, a_predecessor_left_out_is_explained_too) {
  MadeUpRoadmap roadmap;
  roadmap.leave_out("A", OmissionKind::predecessor, {"B"});
  roadmap.leave_out("B", OmissionKind::deadline).reason.on = MadeUpRoadmap::on("2026-03-31");
  const auto why = explain_activity(roadmap.file, "A");
  ASSERT_TRUE(why);
  EXPECT_EQ(activities_of(*why), (Ids{"A", "B"}));
  EXPECT_EQ(english(why->steps[1].reason), "It cannot finish by its deadline, 2026-03-31.");
}

TEST(ExplainActivity, an_activity_that_is_not_there_is_refused) {
  const auto why = explain_activity(a_chain().file, "A999");
  ASSERT_FALSE(why);
  EXPECT_EQ(why.error().code, "roadmap.no_such_activity");
}

struct ExpectedReason {
  DateReasonKind kind;
  Ids of;
  const char* sentence;
};

TEST(Reasons, of_every_kind_are_sentences) {
  const ExpectedReason expected[] = {
      {DateReasonKind::status_date, {}, "Work that has not started can only start after the status date, 2026-02-01."},
      {DateReasonKind::earliest_start, {}, "It may not start before 2026-02-01."},
      {DateReasonKind::predecessor, {"B"}, "It comes after B, which finishes on 2026-02-01."},
      {DateReasonKind::resource, {"R"}, "On 2026-02-01 there is too little of R, whoever else uses it."},
      {DateReasonKind::gate, {"G.C1"}, "It waits for G.C1, which is assumed to be met on 2026-02-01."},
      {DateReasonKind::gate, {"G.C2"}, "It waited for G.C2, met on 2026-02-01."},
      {DateReasonKind::budget, {"L"}, "An earlier start falls in L, which has 20 left; it costs 30."},
      {DateReasonKind::budget, {"L", "M"}, "An earlier start falls in L, M, which have too little left; it costs 30."},
      {DateReasonKind::budget, {}, "No budget line pays for an earlier start; it costs 30."},
      {DateReasonKind::calendar, {}, "Its calendar has no earlier working days."},
      {DateReasonKind::horizon, {}, "The planning horizon begins on 2026-02-01."},
      {DateReasonKind::keep, {}, "Nothing forbids an earlier start; it stays where the roadmap has it."}};
  for (const ExpectedReason& reason : expected) {
    MadeUpRoadmap roadmap;
    roadmap.file.budget = {{"L", 80, 100}};
    roadmap.file.conditions = {{"G.C2", interop::roadmap::ConditionBasis::met, MadeUpRoadmap::on("2026-02-01"), {}}};
    auto& row = roadmap.select("A", "2026-02-02", "2026-02-03", reason.kind, reason.of);
    row.cost = 30;
    row.reason.binding.on = MadeUpRoadmap::on("2026-02-01");
    const auto why = explain_activity(roadmap.file, "A");
    ASSERT_TRUE(why);
    EXPECT_EQ(english(why->steps[0].reason), reason.sentence);
  }
}

TEST(Reasons, of_links_say_which_dates_and_how_many_days) {
  const std::pair<const char*, const char*> expected[] = {
      {"FS", "It comes after B, which finishes on 2026-02-01."},
      {"FS+1", "It comes at least 1 day after B, which finishes on 2026-02-01."},
      {"FS-3", "It may start at most 3 days before the day after B finishes, on 2026-02-01."},
      {"SS", "It may not start before B, which starts on 2026-02-01."},
      {"SS+7", "It starts at least 7 days after B starts, on 2026-02-01."},
      {"FF", "It may not finish before B, which finishes on 2026-02-01."},
      {"FF+2", "It finishes at least 2 days after B finishes, on 2026-02-01."},
      {"SF", "It may not finish before B starts, on 2026-02-01."},
      {"SF-2", "It may finish at most 2 days before B starts, on 2026-02-01."}};
  for (const auto& [link, sentence] : expected) {
    MadeUpRoadmap roadmap;
    auto& row = roadmap.select("A", "2026-02-02", "2026-02-03", DateReasonKind::predecessor, {"B"});
    row.reason.binding.on = MadeUpRoadmap::on("2026-02-01");
    row.reason.binding.link = interop::roadmap::parse_link(link);
    EXPECT_EQ(english(explain_activity(roadmap.file, "A")->steps[0].reason), sentence);
  }
}

TEST(Reasons, of_a_maximum_lag_name_the_successor) {
  MadeUpRoadmap roadmap;
  auto& row = roadmap.select("A", "2026-02-02", "2026-02-03", DateReasonKind::predecessor, {"B"});
  row.reason.binding.on = MadeUpRoadmap::on("2026-02-20");
  row.reason.binding.link = Link{plan::PrecedenceKind::finish_start, Days{10}};
  row.reason.binding.through_max_lag = true;
  EXPECT_EQ(english(explain_activity(roadmap.file, "A")->steps[0].reason),
            "B may come at most 10 days after it and is held at 2026-02-20; an earlier start would leave too long "
            "between them.");
}

TEST(Reasons, of_work_under_way_say_since_when) {
  MadeUpRoadmap roadmap;
  roadmap.select("A", "2026-02-02", "2026-02-13", DateReasonKind::actual).state =
      interop::roadmap::ActivityState::started;
  EXPECT_EQ(english(explain_activity(roadmap.file, "A")->steps[0].reason),
            "It started on 2026-02-02 and is under way.");
}

struct ExpectedOmission {
  OmissionKind kind;
  Ids of;
  const char* sentence;
};

TEST(Omissions, of_every_kind_are_sentences) {
  const ExpectedOmission expected[] = {
      {OmissionKind::budget, {"L"}, "L has 20 left; it costs 110."},
      {OmissionKind::budget, {"L", "M"}, "L, M have too little left; it costs 110."},
      {OmissionKind::budget, {}, "No budget line of its payer covers a day on which it could start; it costs 110."},
      {OmissionKind::resource, {"CELL"}, "There is no time at which enough of CELL is left for it."},
      {OmissionKind::deadline, {}, "It cannot finish by its deadline, 2026-03-31."},
      {OmissionKind::horizon, {}, "It cannot finish by the end of the planning horizon, 2026-12-31."},
      {OmissionKind::predecessor, {"B"}, "What must come before it is not in the roadmap: B."},
      {OmissionKind::no_value, {}, "It would hardly raise the value."},
      {OmissionKind::cancelled, {}, "It is cancelled."}};
  for (const ExpectedOmission& omission : expected) {
    MadeUpRoadmap roadmap;
    roadmap.file.budget = {{"L", 80, 100}};
    roadmap.leave_out("A", omission.kind, omission.of).reason.on = MadeUpRoadmap::on("2026-03-31");
    EXPECT_EQ(english(explain_activity(roadmap.file, "A")->steps[0].reason), omission.sentence);
  }
}

TEST(Omissions, capacity_from_the_start_needs_no_day) {
  MadeUpRoadmap roadmap;
  roadmap.leave_out("A", OmissionKind::resource, {"CELL"}).it_would_take = {{"CELL.capacity", 4, 5, 1.5, {}}};
  EXPECT_EQ(english(explain_activity(roadmap.file, "A")->steps[0].further[0]),
            "With 5 of CELL instead of 4 it would come in and add 1.50 to the value. Try --set CELL.capacity=5");
}

class ReadExplainedRoadmap : public ::testing::Test {
 protected:
  void SetUp() override { write_small_package(files_); }
  MemoryFiles files_;
};

TEST_F(ReadExplainedRoadmap, finds_the_reasons_anew) {
  interop::roadmap::RoadmapFile file = drafted(small_request(), files_);
  const auto truth = file;
  for (auto& row : file.selected)
    row.reason = {{.kind = DateReasonKind::keep, .of = {}, .on = {}, .held_by = {}, .link = {}}, "", {}, {}};
  ASSERT_TRUE(files_.write("roadmap.json", write_roadmap(file)));
  const auto explained = read_explained_roadmap("roadmap.json", kSmallPackage, files_);
  ASSERT_TRUE(explained) << told(explained.error());
  ASSERT_EQ(explained->selected.size(), truth.selected.size());
  for (std::size_t i = 0; i < truth.selected.size(); ++i) {
    EXPECT_EQ(explained->selected[i].reason.binding, truth.selected[i].reason.binding) << truth.selected[i].activity;
  }
  const auto why = explain_activity(*explained, "A04");
  ASSERT_TRUE(why);
  EXPECT_EQ(activities_of(*why).front(), "A04");
  EXPECT_EQ(activities_of(*why).at(1), "A02") << "whose finish opens the gate";
}

TEST_F(ReadExplainedRoadmap, dates_that_do_not_hold_are_not_explained) {
  interop::roadmap::RoadmapFile file = drafted(small_request(), files_);
  file.objective.cost += 1;
  ASSERT_TRUE(files_.write("roadmap.json", write_roadmap(file)));
  const auto explained = read_explained_roadmap("roadmap.json", kSmallPackage, files_);
  ASSERT_FALSE(explained);
  EXPECT_EQ(told(explained.error()), "roadmap.json:: roadmap.does_not_hold\n");
}

}  // namespace
}  // namespace entente::app
