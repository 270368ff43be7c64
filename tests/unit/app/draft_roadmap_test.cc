#include "app/draft_roadmap.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "app/roadmap_index.h"
#include "drafting.h"
#include "interop/roadmap/parse.h"

namespace entente::app {
namespace {

using interop::roadmap::ConditionBasis;
using interop::roadmap::RoadmapFile;

class DraftRoadmap : public ::testing::Test {
 protected:
  void SetUp() override { write_small_package(files_); }

  std::vector<std::string> refusals(const DraftRequest& request) {
    const auto result = draft_roadmap(request, files_, clock_);
    EXPECT_FALSE(result);
    std::vector<std::string> codes;
    if (!result) {
      for (const Error& error : result.error()) codes.push_back(error.code);
    }
    return codes;
  }

  MemoryFiles files_;
  ManualClock clock_;
};

TEST_F(DraftRoadmap, every_activity_is_in_one_list) {
  const RoadmapFile file = drafted(small_request(), files_);
  const RoadmapIndex roadmap(file);
  for (const char* id : {"A01", "A02", "A03", "A04", "A05"}) EXPECT_TRUE(roadmap.selected(id)) << id;
  for (const char* id : {"A06", "A07"}) EXPECT_TRUE(roadmap.waiting(id)) << id;
  for (const char* id : {"A08", "A09"}) EXPECT_TRUE(roadmap.left_out(id)) << id;
  EXPECT_EQ(file.selected.size() + file.waiting.size() + file.left_out.size(), 9u);
}

TEST_F(DraftRoadmap, says_what_it_was_computed_from) {
  DraftRequest request = small_request();
  request.input.changes = {{"B26.amount=300"}, {"G2.C1=2026-02-09"}};
  const RoadmapFile file = drafted(request, files_);
  EXPECT_EQ(file.programme.id, "SMALL");
  EXPECT_EQ(file.currency.unit, 1000);
  EXPECT_EQ(file.status_date, day("2026-01-09"));
  EXPECT_EQ(file.view, "all");
  EXPECT_EQ(file.changes, request.input.changes);
  EXPECT_EQ(file.budget.front().amount, 300);
  EXPECT_EQ(RoadmapIndex(file).condition("G2.C1")->on, day("2026-02-09"));
}

TEST_F(DraftRoadmap, rows_carry_what_follows_from_the_dates) {
  const RoadmapFile file = drafted(small_request(), files_);
  const RoadmapIndex roadmap(file);
  EXPECT_EQ(roadmap.selected("A01")->state, interop::roadmap::ActivityState::completed);
  EXPECT_EQ(roadmap.selected("A01")->line, "B26");
  EXPECT_EQ(roadmap.selected("A05")->conditional_on, std::vector<std::string>{"G2.C1"});
  EXPECT_EQ(roadmap.waiting("A06")->conditions, std::vector<std::string>{"G3.C1"})
      << "of an ordered gate only the first";
  EXPECT_EQ(roadmap.waiting("A06")->through, std::vector<std::string>{});
  EXPECT_EQ(roadmap.waiting("A07")->through, std::vector<std::string>{"A06"});
  EXPECT_EQ(roadmap.left_out("A08")->cost, 900);
  EXPECT_EQ(roadmap.need("N01")->target, Decimal::whole(3));
  EXPECT_EQ(roadmap.need("N01")->final_level, *Decimal::parse("2.6"));
  EXPECT_EQ(roadmap.condition("G1.C1")->basis, ConditionBasis::planned);
  EXPECT_EQ(roadmap.condition("G1.C1")->on, roadmap.selected("A02")->finish + Days{1});
  EXPECT_EQ(roadmap.condition("G3.C2")->basis, ConditionBasis::undated);
}

TEST_F(DraftRoadmap, reasons_are_sentences) {
  const RoadmapFile file = drafted(small_request(), files_);
  const RoadmapIndex roadmap(file);
  EXPECT_EQ(roadmap.selected("A01")->reason.text, "It took place from 2026-01-05 to 2026-01-07.");
  EXPECT_EQ(roadmap.selected("A05")->reason.text, "It waits for G2.C1, which is assumed to be met on 2026-02-02.");
  EXPECT_EQ(roadmap.left_out("A08")->reason.kind, plan::OmissionKind::budget);
  EXPECT_NE(roadmap.left_out("A08")->reason.text.find("B26 has "), std::string::npos);
  EXPECT_EQ(roadmap.left_out("A09")->reason.text, "It is cancelled.");
}

TEST_F(DraftRoadmap, the_same_request_gives_the_same_bytes) {
  DraftRequest request = small_request();
  const std::string once = write_roadmap(drafted(request, files_));
  request.options.threads = 2;
  EXPECT_EQ(write_roadmap(drafted(request, files_)), once);
  const auto read = interop::roadmap::parse_roadmap(once);
  ASSERT_TRUE(read);
  EXPECT_EQ(write_roadmap(*read), once);
}

TEST_F(DraftRoadmap, starting_from_a_roadmap_never_lowers_the_value) {
  const RoadmapFile before = drafted(small_request(), files_);
  ASSERT_TRUE(files_.write("old.json", write_roadmap(before)));
  DraftRequest request = small_request();
  request.input.changes.set = {"B26.amount=2000"};
  request.options.effort = 1;
  request.from = "old.json";
  EXPECT_GE(drafted(request, files_).objective.value, before.objective.value);
}

TEST_F(DraftRoadmap, a_start_from_another_programme_is_refused) {
  RoadmapFile other = drafted(small_request(), files_);
  other.programme.id = "OTHER";
  ASSERT_TRUE(files_.write("other.json", write_roadmap(other)));
  DraftRequest request = small_request();
  request.from = "other.json";
  EXPECT_EQ(refusals(request), std::vector<std::string>{"roadmap.other_programme"});
}

TEST_F(DraftRoadmap, a_kept_roadmap_that_still_holds_stays_as_it_is) {
  const RoadmapFile before = drafted(small_request(), files_);
  ASSERT_TRUE(files_.write("old.json", write_roadmap(before)));
  DraftRequest request = small_request();
  request.keep = "old.json";
  const RoadmapFile after = drafted(request, files_);
  ASSERT_TRUE(after.keep);
  EXPECT_TRUE(after.keep->changes.empty());
  EXPECT_EQ(after.keep->anew->value, before.objective.value);
  for (std::size_t i = 0; i < before.selected.size(); ++i)
    EXPECT_EQ(after.selected[i].start, before.selected[i].start) << before.selected[i].activity;
}

TEST_F(DraftRoadmap, what_a_kept_roadmap_has_and_the_programme_has_not_is_named) {
  RoadmapFile before = drafted(small_request(), files_);
  before.selected[0].mode = "unheard_of";
  ASSERT_TRUE(files_.write("old.json", write_roadmap(before)));
  DraftRequest request = small_request();
  request.keep = "old.json";
  const auto result = draft_roadmap(request, files_, clock_);
  ASSERT_TRUE(result);
  EXPECT_EQ(result->not_taken_over, std::vector<std::string>{before.selected[0].activity});
}

TEST_F(DraftRoadmap, what_happens_to_a_kept_roadmap_is_told_and_comes_back_from_its_file) {
  ASSERT_TRUE(files_.write("old.json", write_roadmap(drafted(small_request(), files_))));
  DraftRequest request = small_request();
  request.keep = "old.json";
  request.input.changes.condition = {"G2.C1=2026-02-12"};  // eight working days later; A05 waits for it alone
  const RoadmapFile after = drafted(request, files_);
  ASSERT_TRUE(after.keep);
  ASSERT_EQ(after.keep->changes.size(), 1u);
  const interop::roadmap::KeepChange& change = after.keep->changes.front();
  EXPECT_EQ(change.activity, "A05");
  EXPECT_EQ(change.kind, plan::ChangeKind::moved);
  EXPECT_EQ(change.from->start, day("2026-02-02"));
  EXPECT_EQ(change.to->start, day("2026-02-12"));
  EXPECT_FALSE(after.keep->curve.empty());
  const auto read = interop::roadmap::parse_roadmap(write_roadmap(after));
  ASSERT_TRUE(read);
  EXPECT_EQ(write_roadmap(*read), write_roadmap(after));
}

TEST_F(DraftRoadmap, a_kept_roadmap_of_another_programme_is_refused) {
  RoadmapFile other = drafted(small_request(), files_);
  other.programme.id = "OTHER";
  ASSERT_TRUE(files_.write("other.json", write_roadmap(other)));
  DraftRequest request = small_request();
  request.keep = "other.json";
  EXPECT_EQ(refusals(request), std::vector<std::string>{"roadmap.other_programme"});
  request.keep = "nowhere.json";
  EXPECT_EQ(refusals(request), std::vector<std::string>{"files.not_found"});
}

TEST_F(DraftRoadmap, refuses_what_it_cannot_read) {
  EXPECT_EQ(refusals(small_request("nowhere")).size(), 1u);
  DraftRequest request = small_request();
  request.from = "nowhere.json";
  EXPECT_EQ(refusals(request), std::vector<std::string>{"files.not_found"});
  request = small_request();
  request.input.view = "Z";
  EXPECT_EQ(refusals(request), std::vector<std::string>{"package.unknown_view"});
  request = small_request();
  request.input.changes = {{"TEAM.capacity=many", "TEAM"}, {"G2.C1=soon"}};
  EXPECT_EQ(refusals(request).size(), 3u) << "every change that cannot be read is named";
  request = small_request();
  request.options.seed = Seed{1ull << 60};
  EXPECT_EQ(refusals(request), std::vector<std::string>{"roadmap.seed_too_large"});
}

TEST_F(DraftRoadmap, a_schedule_leaves_out_what_the_problem_does_not_have) {
  RoadmapFile file = drafted(small_request(), files_);
  file.selected.resize(4);
  file.selected[0].activity = "GONE";
  file.selected[1].mode = "gone";
  file.selected[2].finish = day("2027-01-01");
  const auto planning = read_planning_input(small_request().input, files_);
  ASSERT_TRUE(planning);
  const plan::Schedule schedule = schedule_from(file, planning->problem);
  EXPECT_EQ(std::count_if(schedule.begin(), schedule.end(), [](const auto& placed) { return placed.has_value(); }), 1);
}

}  // namespace
}  // namespace entente::app
