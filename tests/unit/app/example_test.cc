// The use cases on the example programme, with little effort.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/compare_roadmaps.h"
#include "app/explain_activity.h"
#include "app/planning_input.h"
#include "app/verify_roadmap.h"
#include "drafting.h"
#include "interop/roadmap/parse.h"
#include "plan/bound/value_bound.h"

namespace entente::app {
namespace {

constexpr const char* kExample = ENTENTE_SOURCE_DIR "/examples/asterra-belmar";

using interop::roadmap::RoadmapFile;

// Reads the disk and writes to memory.
class ExampleFiles final : public Files {
 public:
  Result<std::string> read(const std::string& path, std::uint64_t limit) const override {
    const bool on_disk = path.starts_with(kExample);
    return on_disk ? disk_.read(path, limit) : memory_.read(path, limit);
  }
  Result<std::vector<FileInfo>> list(const std::string& folder) const override { return disk_.list(folder); }
  Result<std::monostate> write(const std::string& path, const std::string& content) override {
    return memory_.write(path, content);
  }
  Result<std::monostate> make_folder(const std::string& path) override { return memory_.make_folder(path); }
  Result<std::monostate> write_folder(const std::string& path, const FolderContent& content) override {
    return memory_.write_folder(path, content);
  }

 private:
  SystemFiles disk_;
  MemoryFiles memory_;
};

DraftRequest example_request() {
  DraftRequest request = small_request(kExample);
  request.options.effort = 100;
  return request;
}

// Drafted once for all tests.
const RoadmapFile& example_roadmap() {
  static const RoadmapFile roadmap = drafted(example_request(), ExampleFiles());
  return roadmap;
}

std::vector<std::string> deviations_of(const RoadmapFile& roadmap) {
  ExampleFiles files;
  (void)files.write("roadmap.json", write_roadmap(roadmap));
  const auto verified = verify_roadmap("roadmap.json", kExample, files);
  EXPECT_TRUE(verified) << told(verified.error());
  std::vector<std::string> sentences;
  for (const Message& deviation : verified->deviations) sentences.push_back(english(deviation));
  return sentences;
}

// The best roadmap that is known is worth 84.8. Earliest dates alone prove 112.4.
TEST(Example, has_a_bound_within_a_tenth_of_the_best_roadmap_known) {
  const auto planning = read_planning_input({kExample, "all", {}}, ExampleFiles());
  ASSERT_TRUE(planning);
  const plan::Network network(planning->problem);
  plan::bound::ValueBound bound(network);
  while (!bound.done() && bound.work() < 40'000'000) bound.step();
  EXPECT_GT(bound.best(), 84.8);
  EXPECT_LT(bound.best(), 93);
}

TEST(Example, has_every_activity_in_one_list_and_four_that_wait) {
  const RoadmapFile& roadmap = example_roadmap();
  EXPECT_EQ(roadmap.selected.size() + roadmap.waiting.size() + roadmap.left_out.size(), 112u);
  EXPECT_EQ(roadmap.waiting.size(), 4u);
  for (const auto& row : roadmap.waiting) EXPECT_EQ(row.conditions, std::vector<std::string>{"G3.C1"}) << row.activity;
}

TEST(Example, holds) {
  EXPECT_EQ(deviations_of(example_roadmap()), std::vector<std::string>{});
}

TEST(Example, holds_as_a_joint_roadmap_with_changes) {
  DraftRequest request = example_request();
  request.input.view = "joint";
  request.input.changes = {{"CELL.capacity=8@2026-03-01", "BUD-A-26.amount=4500", "A025.earliest_start=2026-01-12"},
                           {"G2.C2=2026-06-01"}};
  EXPECT_EQ(deviations_of(drafted(request, ExampleFiles())), std::vector<std::string>{});
}

TEST(Example, is_read_as_it_was_written) {
  const std::string text = write_roadmap(example_roadmap());
  const auto read = interop::roadmap::parse_roadmap(text);
  ASSERT_TRUE(read) << read.error().code;
  EXPECT_EQ(write_roadmap(*read), text);
}

// Names, ids and dates aside: every argument is filled in, no code, no double blank.
void expect_sentence(const text::Text& text, const Message& message) {
  const std::string sentence = text.say(message);
  EXPECT_EQ(sentence.find_first_of("{}"), std::string::npos) << sentence;
  EXPECT_EQ(sentence.find("  "), std::string::npos) << sentence;
  EXPECT_FALSE(sentence.starts_with(message.code)) << sentence;
}

TEST(Example, every_activity_is_explained_in_three_languages) {
  const RoadmapFile& roadmap = example_roadmap();
  std::vector<std::string> ids;
  for (const auto& row : roadmap.selected) ids.push_back(row.activity);
  for (const auto& row : roadmap.waiting) ids.push_back(row.activity);
  for (const auto& row : roadmap.left_out) ids.push_back(row.activity);
  for (const text::Language language : text::kLanguages) {
    const text::Text text(language);
    for (const std::string& id : ids) {
      const auto why = explain_activity(roadmap, id);
      ASSERT_TRUE(why) << id;
      ASSERT_FALSE(why->steps.empty()) << id;
      for (const ExplanationStep& step : why->steps) {
        expect_sentence(text, step.reason);
        for (const Message& message : step.further) expect_sentence(text, message);
      }
    }
  }
}

// Each step stands behind the one before: it is over, or begins, before that one starts.
TEST(Example, chains_lead_back_in_time) {
  for (const auto& row : example_roadmap().selected) {
    const auto why = explain_activity(example_roadmap(), row.activity);
    ASSERT_TRUE(why);
    for (std::size_t i = 1; i < why->steps.size(); ++i) {
      EXPECT_LE(*why->steps[i].start, *why->steps[i - 1].finish) << row.activity << " step " << i;
    }
  }
}

TEST(Example, more_money_changes_the_roadmap_for_the_reason_given) {
  DraftRequest request = example_request();
  request.input.changes.set = {"BUD-A-26.amount=6000"};
  const auto comparison = compare_roadmaps(example_roadmap(), drafted(request, ExampleFiles()));
  ASSERT_TRUE(comparison);
  ASSERT_FALSE(comparison->differences.empty());
  EXPECT_EQ(english(comparison->differences[0].what), "Changed now: BUD-A-26.amount=6000");
  const text::Text text(text::Language::english);
  for (const Difference& difference : comparison->differences) {
    expect_sentence(text, difference.what);
    if (difference.cause) expect_sentence(text, *difference.cause);
  }
}

}  // namespace
}  // namespace entente::app
