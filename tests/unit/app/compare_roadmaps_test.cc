#include "app/compare_roadmaps.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "drafting.h"
#include "made_up_roadmap.h"

namespace entente::app {
namespace {

using plan::DateReasonKind;
using plan::OmissionKind;

// Each difference as a line: what, and the cause in brackets.
std::vector<std::string> change_list(const MadeUpRoadmap& before, const MadeUpRoadmap& after) {
  const auto comparison = compare_roadmaps(before.file, after.file);
  EXPECT_TRUE(comparison);
  std::vector<std::string> lines;
  for (const Difference& difference : comparison->differences) {
    const auto cause = cause_text(difference, english);
    lines.push_back(english(difference.what) + (cause ? " [" + *cause + "]" : ""));
  }
  return lines;
}

using Lines = std::vector<std::string>;

MadeUpRoadmap a_roadmap() {
  MadeUpRoadmap roadmap;
  roadmap.file.objective = {10, 20, 30, 0.6, 100, MadeUpRoadmap::on("2026-03-31")};
  roadmap.file.budget = {{"B26", 80, 100}};
  roadmap.file.needs = {{"N01", "", Decimal::whole(1), Decimal::whole(3), Decimal::whole(2), {}}};
  roadmap.file.conditions = {{"G2.C2", interop::roadmap::ConditionBasis::assumed, MadeUpRoadmap::on("2026-05-15"), {}}};
  return roadmap;
}

TEST(CompareRoadmaps, a_roadmap_does_not_differ_from_itself) {
  MadeUpRoadmap roadmap = a_roadmap();
  roadmap.select("A", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  roadmap.wait("B", {"G3.C1"});
  roadmap.leave_out("C", OmissionKind::no_value);
  EXPECT_EQ(change_list(roadmap, roadmap), Lines{});
}

TEST(CompareRoadmaps, how_it_was_found_is_no_difference) {
  MadeUpRoadmap after = a_roadmap();
  after.file.seed = 2;
  after.file.effort = 5;
  after.file.objective.bound = 29;
  after.file.objective.gap = 0.5;
  after.file.programme.title = "Another title";
  EXPECT_EQ(change_list(a_roadmap(), after), Lines{});
}

TEST(CompareRoadmaps, of_two_programmes_are_refused) {
  MadeUpRoadmap other;
  other.file.programme.id = "Q";
  const auto comparison = compare_roadmaps(a_roadmap().file, other.file);
  ASSERT_FALSE(comparison);
  EXPECT_EQ(comparison.error().code, "roadmap.other_programme");
}

TEST(CompareRoadmaps, names_every_changed_input) {
  MadeUpRoadmap before = a_roadmap();
  before.file.changes = {{"CELL.capacity=6"}, {}};
  MadeUpRoadmap after = a_roadmap();
  after.file.view = "joint";
  after.file.objective_kind = plan::Objective::makespan;
  after.file.status_date = MadeUpRoadmap::on("2026-02-01");
  after.file.horizon_start = MadeUpRoadmap::on("2026-01-02");
  after.file.horizon_end = MadeUpRoadmap::on("2026-11-30");
  after.file.changes = {{"CELL.capacity=8"}, {"G3.C1=2026-06-01"}};
  after.file.conditions[0].on = MadeUpRoadmap::on("2026-06-15");
  after.file.budget[0].amount = 120;
  after.file.needs[0].target = Decimal::whole(4);
  EXPECT_EQ(change_list(before, after),
            (Lines{"View: all > joint", "Planned for: greatest value > shortest time",
                   "Status date: 2026-01-01 > 2026-02-01", "Start of the planning horizon: 2026-01-01 > 2026-01-02",
                   "End of the planning horizon: 2026-12-31 > 2026-11-30", "Changed now: CELL.capacity=8",
                   "No longer changed: CELL.capacity=6", "Changed now: G3.C1=2026-06-01",
                   "Condition G2.C2: assumed for 2026-05-15 > assumed for 2026-06-15", "Budget line B26: 100 > 120",
                   "Need N01, baseline and target: 1 > 3 | 1 > 4"}));
}

TEST(CompareRoadmaps, a_condition_may_be_met_or_lose_its_date) {
  MadeUpRoadmap met = a_roadmap();
  met.file.conditions[0].basis = interop::roadmap::ConditionBasis::met;
  MadeUpRoadmap undated = a_roadmap();
  undated.file.conditions[0] = {"G2.C2", interop::roadmap::ConditionBasis::undated, {}, {}};
  EXPECT_EQ(change_list(a_roadmap(), met), Lines{"Condition G2.C2: assumed for 2026-05-15 > met 2026-05-15"});
  EXPECT_EQ(change_list(met, undated), Lines{"Condition G2.C2: met 2026-05-15 > undated"});
}

TEST(CompareRoadmaps, names_every_changed_result) {
  MadeUpRoadmap after = a_roadmap();
  after.file.objective = {11.5, 21, 30, 0.6, 120, std::nullopt};
  after.file.needs[0].final_level = *Decimal::parse("2.5");
  EXPECT_EQ(change_list(a_roadmap(), after),
            (Lines{"Value: 10.00 > 11.50", "End value: 20.00 > 21.00", "Cost: 100 > 120", "Finish: 2026-03-31 > -",
                   "N01 ends at level 2.5 of 3 instead of 2."}));
}

TEST(CompareRoadmaps, what_moved_later_tells_what_holds_it_now) {
  MadeUpRoadmap before = a_roadmap();
  before.select("A", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  MadeUpRoadmap after = a_roadmap();
  auto& row = after.select("A", "2026-02-09", "2026-02-10", DateReasonKind::resource, {"CELL"});
  row.reason.binding.on = MadeUpRoadmap::on("2026-02-06");
  row.reason.binding.held_by = {"X", "Y"};
  EXPECT_EQ(
      change_list(before, after),
      Lines{"A starts 7 days later: 2026-02-02 > 2026-02-09 [Now: On 2026-02-06 too little of CELL is left: it is "
            "held by X, Y.]"});
}

TEST(CompareRoadmaps, what_moved_earlier_tells_what_held_it_before) {
  MadeUpRoadmap before = a_roadmap();
  auto& row = before.select("A", "2026-02-03", "2026-02-04", DateReasonKind::earliest_start);
  row.reason.binding.on = MadeUpRoadmap::on("2026-02-03");
  MadeUpRoadmap after = a_roadmap();
  after.select("A", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  EXPECT_EQ(
      change_list(before, after),
      Lines{"A starts 1 day earlier: 2026-02-03 > 2026-02-02 [No longer so: It may not start before 2026-02-03.]"});
}

TEST(CompareRoadmaps, the_move_of_a_predecessor_is_a_cause) {
  MadeUpRoadmap before = a_roadmap();
  before.select("A", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  before.select("B", "2026-02-04", "2026-02-05", DateReasonKind::predecessor, {"A"});
  MadeUpRoadmap after = a_roadmap();
  after.select("A", "2026-02-03", "2026-02-04", DateReasonKind::calendar);
  after.select("B", "2026-02-05", "2026-02-06", DateReasonKind::predecessor, {"A"});
  EXPECT_EQ(
      change_list(before, after),
      (Lines{"A starts 1 day later: 2026-02-02 > 2026-02-03 [Now: Its calendar has no earlier working days.]",
             "B starts 1 day later: 2026-02-04 > 2026-02-05 [Since this moved: A starts 1 day later: 2026-02-02 > "
             "2026-02-03]"}));
}

TEST(CompareRoadmaps, so_is_the_move_of_what_opens_a_gate) {
  MadeUpRoadmap before = a_roadmap();
  MadeUpRoadmap after = a_roadmap();
  before.select("A", "2026-02-02", "2026-02-05", DateReasonKind::status_date);
  before.select("B", "2026-02-06", "2026-02-06", DateReasonKind::gate, {"G1.C1"}).reason.binding.held_by = {"A"};
  after.select("A", "2026-02-02", "2026-02-04", DateReasonKind::status_date);
  after.select("B", "2026-02-05", "2026-02-05", DateReasonKind::gate, {"G1.C1"}).reason.binding.held_by = {"A"};
  const Lines lines = change_list(before, after);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_TRUE(lines[0].starts_with("A starts as before and finishes otherwise: 2026-02-05 > 2026-02-04")) << lines[0];
  EXPECT_EQ(lines[1],
            "B starts 1 day earlier: 2026-02-06 > 2026-02-05 [Since this moved: A starts as before and finishes "
            "otherwise: 2026-02-05 > 2026-02-04]");
}

TEST(CompareRoadmaps, a_changed_input_that_names_it_is_the_cause) {
  MadeUpRoadmap before = a_roadmap();
  before.select("A", "2026-02-09", "2026-02-10", DateReasonKind::resource, {"CELL"}).reason.binding.held_by = {"X"};
  before.select("B", "2026-02-09", "2026-02-10", DateReasonKind::status_date);
  MadeUpRoadmap after = a_roadmap();
  after.file.changes.set = {"CELL.capacity=8@2026-02-01", "B.earliest_start=2026-02-16"};
  after.select("A", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  after.select("B", "2026-02-16", "2026-02-17", DateReasonKind::earliest_start);
  const Lines lines = change_list(before, after);
  ASSERT_EQ(lines.size(), 4u);
  EXPECT_EQ(lines[2],
            "A starts 7 days earlier: 2026-02-09 > 2026-02-02 [Since the input changed: Changed now: "
            "CELL.capacity=8@2026-02-01]");
  EXPECT_EQ(lines[3],
            "B starts 7 days later: 2026-02-09 > 2026-02-16 [Since the input changed: Changed now: "
            "B.earliest_start=2026-02-16]");
}

TEST(CompareRoadmaps, so_are_a_later_status_date_and_a_condition) {
  MadeUpRoadmap before = a_roadmap();
  before.select("A", "2026-01-02", "2026-01-05", DateReasonKind::status_date);
  before.select("B", "2026-05-15", "2026-05-18", DateReasonKind::gate, {"G2.C2"});
  MadeUpRoadmap after = a_roadmap();
  after.file.status_date = MadeUpRoadmap::on("2026-02-01");
  after.file.conditions[0].on = MadeUpRoadmap::on("2026-06-15");
  after.select("A", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  after.select("B", "2026-06-15", "2026-06-16", DateReasonKind::gate, {"G2.C2"});
  const Lines lines = change_list(before, after);
  ASSERT_EQ(lines.size(), 4u);
  EXPECT_TRUE(lines[2].ends_with("[Since the input changed: Status date: 2026-01-01 > 2026-02-01]")) << lines[2];
  EXPECT_TRUE(
      lines[3].ends_with("[Since the input changed: Condition G2.C2: assumed for 2026-05-15 > assumed for 2026-06-15]"))
      << lines[3];
}

TEST(CompareRoadmaps, another_mode_is_told_with_its_dates) {
  MadeUpRoadmap before = a_roadmap();
  before.select("A", "2026-02-02", "2026-02-06", DateReasonKind::status_date);
  MadeUpRoadmap after = a_roadmap();
  after.select("A", "2026-02-02", "2026-02-03", DateReasonKind::status_date).mode = "mtt";
  EXPECT_EQ(change_list(before, after),
            Lines{"A is delivered in mode mtt instead of std, from 2026-02-02 to 2026-02-03."});
}

TEST(CompareRoadmaps, a_new_state_is_told) {
  MadeUpRoadmap before = a_roadmap();
  before.select("A", "2026-02-02", "2026-02-06", DateReasonKind::status_date);
  MadeUpRoadmap after = a_roadmap();
  after.select("A", "2026-02-02", "2026-02-06", DateReasonKind::actual).state =
      interop::roadmap::ActivityState::started;
  EXPECT_EQ(change_list(before, after), Lines{"A: proposed > started"});
}

TEST(CompareRoadmaps, what_comes_in_and_what_is_dropped_say_why) {
  MadeUpRoadmap before = a_roadmap();
  before.select("IN_BEFORE", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  before.leave_out("OUT_BEFORE", OmissionKind::budget, {"B26"});
  MadeUpRoadmap after = a_roadmap();
  after.select("OUT_BEFORE", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  after.leave_out("IN_BEFORE", OmissionKind::no_value);
  EXPECT_EQ(change_list(before, after),
            (Lines{"OUT_BEFORE comes in, starting on 2026-02-02. [No longer so: B26 has 20 left; it costs 110.]",
                   "IN_BEFORE is left out. [Now: It would hardly raise the value.]"}));
}

TEST(CompareRoadmaps, more_money_is_why_something_comes_in) {
  MadeUpRoadmap before = a_roadmap();
  before.leave_out("A", OmissionKind::budget, {"B26"});
  MadeUpRoadmap after = a_roadmap();
  after.file.budget[0].amount = 300;
  after.select("A", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  EXPECT_EQ(change_list(before, after)[1],
            "A comes in, starting on 2026-02-02. [Since the input changed: Budget line B26: 100 > 300]");
}

TEST(CompareRoadmaps, waiting_begins_and_ends_with_a_condition) {
  MadeUpRoadmap dated = a_roadmap();
  dated.select("A", "2026-05-15", "2026-05-18", DateReasonKind::gate, {"G2.C2"});
  MadeUpRoadmap undated = a_roadmap();
  undated.file.conditions[0] = {"G2.C2", interop::roadmap::ConditionBasis::undated, {}, {}};
  undated.wait("A", {"G2.C2"});
  EXPECT_EQ(change_list(dated, undated)[1],
            "A waits now and has no date any more. [Since the input changed: Condition G2.C2: assumed for 2026-05-15 > "
            "undated]");
  EXPECT_EQ(
      change_list(undated, dated)[1],
      "A waits no longer; it starts on 2026-05-15. [Since the input changed: Condition G2.C2: undated > assumed for "
      "2026-05-15]");
}

TEST(CompareRoadmaps, waiting_may_end_without_a_place) {
  MadeUpRoadmap before = a_roadmap();
  before.wait("A", {"G9.C1"});
  MadeUpRoadmap after = a_roadmap();
  after.leave_out("A", OmissionKind::horizon);
  EXPECT_EQ(change_list(before, after),
            Lines{"A waits no longer, and is left out. [Now: It cannot finish by the end of the planning horizon, "
                  "2026-12-31.]"});
}

TEST(CompareRoadmaps, activities_that_only_one_of_them_knows_are_told) {
  MadeUpRoadmap before = a_roadmap();
  before.select("A", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  before.wait("B", {"G9.C1"});
  before.leave_out("C", OmissionKind::no_value);
  MadeUpRoadmap after = a_roadmap();
  after.select("X", "2026-02-02", "2026-02-03", DateReasonKind::status_date);
  after.wait("Y", {"G9.C1"});
  after.leave_out("Z", OmissionKind::no_value);
  EXPECT_EQ(change_list(before, after), (Lines{"X is new.", "Y is new.", "Z is new.", "A is no longer there.",
                                               "B is no longer there.", "C is no longer there."}));
}

TEST(CompareRoadmaps, two_drafted_roadmaps_tell_the_change_between_them) {
  MemoryFiles files;
  write_small_package(files);
  const auto before = drafted(small_request(), files);
  DraftRequest request = small_request();
  request.input.changes.set = {"B26.amount=2000"};
  const auto after = drafted(request, files);
  const auto comparison = compare_roadmaps(before, after);
  ASSERT_TRUE(comparison);
  const auto added =
      std::find_if(comparison->differences.begin(), comparison->differences.end(),
                   [](const Difference& d) { return d.kind == DifferenceKind::added && d.subject == "A08"; });
  ASSERT_NE(added, comparison->differences.end());
  EXPECT_EQ(cause_text(*added, english), "Since the input changed: Changed now: B26.amount=2000");
}

}  // namespace
}  // namespace entente::app
