#include "app/verify_roadmap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "drafting.h"

namespace entente::app {
namespace {

using interop::roadmap::RoadmapFile;
using interop::roadmap::SelectedActivity;

class VerifyRoadmap : public ::testing::Test {
 protected:
  void SetUp() override { write_small_package(files_); }

  std::vector<std::string> deviations_of(const RoadmapFile& file) {
    (void)files_.write("roadmap.json", write_roadmap(file));
    const auto verified = verify_roadmap("roadmap.json", kSmallPackage, files_);
    EXPECT_TRUE(verified) << told(verified.error());
    return verified ? codes_of(verified->deviations) : std::vector<std::string>();
  }

  std::vector<std::string> refusals(const std::string& roadmap, const std::string& package) {
    const auto verified = verify_roadmap(roadmap, package, files_);
    EXPECT_FALSE(verified);
    std::vector<std::string> codes;
    if (!verified) {
      for (const Error& error : verified.error()) codes.push_back(error.code);
    }
    return codes;
  }

  MemoryFiles files_;
};

SelectedActivity& selected(RoadmapFile& file, std::string_view id) {
  return *std::find_if(file.selected.begin(), file.selected.end(), [&](const auto& row) { return row.activity == id; });
}

interop::roadmap::LeftOutActivity as_left_out(const std::string& id) {
  return {id, "", 10, {plan::OmissionKind::no_value, {}, "", {}}, {}};
}

TEST_F(VerifyRoadmap, what_was_drafted_holds) {
  EXPECT_EQ(deviations_of(drafted(small_request(), files_)), std::vector<std::string>{});
}

TEST_F(VerifyRoadmap, view_and_changes_are_those_of_the_file) {
  DraftRequest request = small_request();
  request.input.view = "joint";
  request.input.changes = {{"B26.amount=1500", "TEAM.capacity=2@2026-01-19"}, {"G2.C1=2026-02-09"}};
  RoadmapFile file = drafted(request, files_);
  EXPECT_EQ(deviations_of(file), std::vector<std::string>{});
  file.changes.set.clear();
  EXPECT_NE(deviations_of(file), std::vector<std::string>{});
}

TEST_F(VerifyRoadmap, digits_after_the_sixth_are_left_to_whoever_sums) {
  RoadmapFile file = drafted(small_request(), files_);
  file.objective.value += 0.0000005;
  EXPECT_EQ(deviations_of(file), std::vector<std::string>{});
}

struct Alteration {
  const char* what;
  std::function<void(RoadmapFile&)> alter;
  const char* code;
};

const Alteration kAlterations[] = {
    {"programme", [](RoadmapFile& f) { f.programme.id = "OTHER"; }, "roadmap.other_programme"},
    {"title", [](RoadmapFile& f) { f.programme.title = "Another"; }, "roadmap.name_differs"},
    {"currency", [](RoadmapFile& f) { f.currency.code = "USD"; }, "roadmap.currency_differs"},
    {"currency unit", [](RoadmapFile& f) { f.currency.unit = 1; }, "roadmap.currency_differs"},
    {"horizon", [](RoadmapFile& f) { f.horizon_end = f.horizon_end + Days{1}; }, "roadmap.horizon_differs"},
    {"status date", [](RoadmapFile& f) { f.status_date = f.status_date - Days{1}; }, "roadmap.status_date_differs"},
    {"value", [](RoadmapFile& f) { f.objective.value += 0.001; }, "roadmap.value_differs"},
    {"end value", [](RoadmapFile& f) { f.objective.end_value -= 0.001; }, "roadmap.end_value_differs"},
    {"cost", [](RoadmapFile& f) { f.objective.cost += 1; }, "roadmap.cost_differs"},
    {"finish", [](RoadmapFile& f) { f.objective.finish = f.horizon_end; }, "roadmap.finish_differs"},
    {"no finish", [](RoadmapFile& f) { f.objective.finish.reset(); }, "roadmap.finish_differs"},
    {"bound", [](RoadmapFile& f) { f.objective.bound = f.objective.value / 2; }, "roadmap.bound_below_value"},
    {"bound without its gap", [](RoadmapFile& f) { f.objective.bound *= 2; }, "roadmap.gap_differs"},
    {"gap", [](RoadmapFile& f) { f.objective.gap += 0.01; }, "roadmap.gap_differs"},
    {"an activity's name", [](RoadmapFile& f) { f.selected[0].name = "Another"; }, "roadmap.name_differs"},
    {"state", [](RoadmapFile& f) { f.selected[0].state = interop::roadmap::ActivityState::started; },
     "roadmap.state_differs"},
    {"an activity's cost", [](RoadmapFile& f) { f.selected[1].cost += 1; }, "roadmap.activity_cost_differs"},
    {"line", [](RoadmapFile& f) { f.selected[1].line.reset(); }, "roadmap.line_differs"},
    {"conditional on", [](RoadmapFile& f) { selected(f, "A05").conditional_on.clear(); },
     "roadmap.conditional_on_differs"},
    {"mode", [](RoadmapFile& f) { selected(f, "A02").mode = "gone"; }, "roadmap.unknown_mode"},
    {"activity", [](RoadmapFile& f) { selected(f, "A05").activity = "A55"; }, "roadmap.unknown_activity"},
    {"activity that is nowhere", [](RoadmapFile& f) { f.left_out.pop_back(); }, "roadmap.activity_missing"},
    {"start", [](RoadmapFile& f) { selected(f, "A05").start = day("2026-01-30"); }, "verify.gate_external"},
    {"finish of an activity", [](RoadmapFile& f) { selected(f, "A05").finish = selected(f, "A05").finish + Days{1}; },
     "verify.duration"},
    {"date outside the horizon", [](RoadmapFile& f) { selected(f, "A05").finish = day("2026-03-03"); },
     "roadmap.outside_horizon"},
    {"actual date", [](RoadmapFile& f) { selected(f, "A01").start = day("2026-01-06"); }, "verify.actual_start"},
    {"waiting that need not",
     [](RoadmapFile& f) {
       f.waiting.push_back({"A08", "", {"G3.C1"}, {}});
       std::erase_if(f.left_out, [](const auto& row) { return row.activity == "A08"; });
     },
     "roadmap.not_waiting"},
    {"left out that waits",
     [](RoadmapFile& f) {
       f.waiting.pop_back();
       f.left_out.push_back(as_left_out("A07"));
     },
     "roadmap.waits"},
    {"condition that is waited for", [](RoadmapFile& f) { f.waiting[0].conditions = {"G3.C2"}; },
     "roadmap.waiting_differs"},
    {"path", [](RoadmapFile& f) { f.waiting[1].through.clear(); }, "roadmap.path_differs"},
    {"dates for what waits",
     [](RoadmapFile& f) {
       f.waiting.pop_back();
       SelectedActivity row = selected(f, "A05");
       row.activity = "A07";
       row.mode = "std";
       f.selected.push_back(row);
     },
     "verify.waiting"},
    {"mandatory work left out",
     [](RoadmapFile& f) {
       f.selected.erase(f.selected.begin());
       f.left_out.push_back(as_left_out("A01"));
     },
     "verify.mandatory"},
    {"cost of what is left out", [](RoadmapFile& f) { f.left_out[0].cost = 1; }, "roadmap.activity_cost_differs"},
    {"baseline", [](RoadmapFile& f) { f.needs[0].baseline = Decimal::whole(0); }, "roadmap.level_differs"},
    {"target", [](RoadmapFile& f) { f.needs[0].target = Decimal::whole(4); }, "roadmap.level_differs"},
    {"final level", [](RoadmapFile& f) { f.needs[0].final_level = Decimal::whole(3); }, "roadmap.level_differs"},
    {"date of a step", [](RoadmapFile& f) { f.needs[0].steps[0].from = f.needs[0].steps[0].from - Days{1}; },
     "roadmap.steps_differ"},
    {"step too few", [](RoadmapFile& f) { f.needs[0].steps.pop_back(); }, "roadmap.steps_differ"},
    {"step too many",
     [](RoadmapFile& f) {
       f.needs[0].steps.push_back({f.horizon_end, Decimal::whole(3)});
     },
     "roadmap.steps_differ"},
    {"need", [](RoadmapFile& f) { f.needs[0].need = "N99"; }, "roadmap.row_unknown"},
    {"need that is missing", [](RoadmapFile& f) { f.needs.clear(); }, "roadmap.row_missing"},
    {"money spent", [](RoadmapFile& f) { f.budget[0].spent -= 1; }, "roadmap.spent_differs"},
    {"amount of a line", [](RoadmapFile& f) { f.budget[0].amount += 1; }, "roadmap.amount_differs"},
    {"line that is missing", [](RoadmapFile& f) { f.budget.clear(); }, "roadmap.row_missing"},
    {"load", [](RoadmapFile& f) { f.resources[0].load[0].used += 1; }, "roadmap.load_differs"},
    {"capacity", [](RoadmapFile& f) { f.resources[0].load[0].capacity += 1; }, "roadmap.load_differs"},
    {"load that is missing", [](RoadmapFile& f) { f.resources[0].load.clear(); }, "roadmap.load_differs"},
    {"resource's name", [](RoadmapFile& f) { f.resources[0].name = "Another"; }, "roadmap.name_differs"},
    {"condition's day", [](RoadmapFile& f) { f.conditions[1].on = day("2026-02-03"); }, "roadmap.condition_differs"},
    {"condition's basis", [](RoadmapFile& f) { f.conditions[1].basis = interop::roadmap::ConditionBasis::met; },
     "roadmap.condition_differs"},
    {"condition that is missing", [](RoadmapFile& f) { f.conditions.pop_back(); }, "roadmap.row_missing"},
};

TEST_F(VerifyRoadmap, an_altered_file_is_refused_with_what_differs) {
  const RoadmapFile truth = drafted(small_request(), files_);
  for (const Alteration& alteration : kAlterations) {
    RoadmapFile file = truth;
    alteration.alter(file);
    const auto codes = deviations_of(file);
    EXPECT_TRUE(std::find(codes.begin(), codes.end(), alteration.code) != codes.end())
        << alteration.what << " gives " << ::testing::PrintToString(codes);
  }
}

TEST_F(VerifyRoadmap, every_deviation_is_a_sentence) {
  const RoadmapFile truth = drafted(small_request(), files_);
  for (const Alteration& alteration : kAlterations) {
    RoadmapFile file = truth;
    alteration.alter(file);
    (void)files_.write("roadmap.json", write_roadmap(file));
    const auto verified = verify_roadmap("roadmap.json", kSmallPackage, files_);
    ASSERT_TRUE(verified);
    for (const Message& deviation : verified->deviations) {
      const std::string sentence = english(deviation);
      EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
      EXPECT_EQ(sentence.find("  "), std::string::npos) << sentence;
      EXPECT_FALSE(sentence.starts_with(deviation.code)) << sentence;
    }
  }
}

TEST_F(VerifyRoadmap, two_numbers_that_differ_are_both_named) {
  RoadmapFile file = drafted(small_request(), files_);
  file.budget[0].amount = 999;
  (void)files_.write("roadmap.json", write_roadmap(file));
  const auto verified = verify_roadmap("roadmap.json", kSmallPackage, files_);
  ASSERT_TRUE(verified);
  ASSERT_EQ(verified->deviations.size(), 1u);
  EXPECT_EQ(english(verified->deviations[0]), "The file says B26 holds 999; the package says 200.");
}

TEST_F(VerifyRoadmap, refuses_what_it_cannot_read) {
  RoadmapFile file = drafted(small_request(), files_);
  ASSERT_TRUE(files_.write("roadmap.json", write_roadmap(file)));
  EXPECT_EQ(refusals("nowhere.json", kSmallPackage), std::vector<std::string>{"files.not_found"});
  EXPECT_FALSE(refusals("roadmap.json", "nowhere").empty());
  file.changes.set = {"GONE.capacity=3"};
  ASSERT_TRUE(files_.write("roadmap.json", write_roadmap(file)));
  EXPECT_EQ(refusals("roadmap.json", kSmallPackage), std::vector<std::string>{"change.unknown_id"});
  ASSERT_TRUE(files_.write("roadmap.json", "{\"format\":\"entente.roadmap.v9\"}"));
  EXPECT_EQ(refusals("roadmap.json", kSmallPackage), std::vector<std::string>{"roadmap.unknown_version"});
}

}  // namespace
}  // namespace entente::app
