#include "interop/roadmap/write.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>

#include "interop/roadmap/json_node.h"
#include "interop/roadmap/json_text.h"
#include "interop/roadmap/parse.h"
#include "interop/roadmap/words.h"
#include "roadmap_sample.h"

namespace entente::interop::roadmap {
namespace {

// A number that mostly has no short form: sevenths of `parts`.
double any_number(std::int64_t least, std::int64_t most, double parts) {
  return static_cast<double>(*rc::gen::inRange(least, most)) / (7 * parts);
}

std::string written(double number) {
  JsonText out;
  out.value(number);
  return std::move(out).take();
}

TEST(RoadmapNumbers, are_written_short_and_without_an_exponent) {
  EXPECT_EQ(written(66.62), "66.62");
  EXPECT_EQ(written(95.0), "95");
  EXPECT_EQ(written(0.0), "0");
  EXPECT_EQ(written(-0.0), "0");
  EXPECT_EQ(written(1e-9), "0.000000001");
  EXPECT_EQ(written(1e-12), "0");
  EXPECT_EQ(written(123456789.5), "123456789.5");
}

RC_GTEST_PROP(RoadmapNumbers, agree_with_what_they_stand_for, ()) {
  const double number = any_number(-1'000'000'000'000, 1'000'000'000'000, 1e6);
  RC_ASSERT(std::fabs(std::stod(written(rounded(number))) - number) < 1e-8);
}

RC_GTEST_PROP(RoadmapNumbers, a_bound_is_never_rounded_down, ()) {
  const double bound = any_number(0, 1'000'000'000'000, 1e9);
  RC_ASSERT(rounded_up(bound) >= bound - 1e-12);
  RC_ASSERT(rounded_up(rounded_up(bound)) == rounded_up(bound));
}

// The shape of the example that the format's description gives.
TEST(RoadmapWriting, has_the_shape_of_the_format) {
  std::ifstream golden(ENTENTE_SOURCE_DIR "/tests/unit/interop/roadmap_sample.json");
  std::ostringstream expected;
  expected << golden.rdbuf();
  EXPECT_EQ(write_roadmap(sample()), expected.str());
}

TEST(RoadmapWriting, an_empty_roadmap_has_empty_lists_and_no_finish) {
  RoadmapFile file = sample();
  file.selected.clear();
  file.waiting.clear();
  file.left_out.clear();
  file.objective.finish.reset();
  const std::string text = write_roadmap(file);
  EXPECT_NE(text.find("\"finish\":null}"), std::string::npos);
  EXPECT_NE(text.find("\"selected\":[],"), std::string::npos);
  const auto read = parse_roadmap(text);
  ASSERT_TRUE(read) << read.error().code;
  EXPECT_FALSE(read->objective.finish);
}

TEST(RoadmapWriting, what_was_read_is_written_in_the_same_bytes) {
  const std::string text = write_roadmap(sample());
  const auto read = parse_roadmap(text);
  ASSERT_TRUE(read) << read.error().code << " " << read.error().where.column;
  EXPECT_EQ(write_roadmap(*read), text);
}

// Any text that a name may hold, control characters and other scripts included.
RC_GTEST_PROP(RoadmapWriting, names_come_back_as_they_were, ()) {
  RoadmapFile file = sample();
  std::string name;
  for (const char c : *rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127))) name += c;
  file.selected[0].name = name + "ğüşıöç جدول \xF0\x9F\x8C\x8D";
  file.objective.value = rounded(any_number(0, 1'000'000'000, 1e6));
  const auto read = parse_roadmap(write_roadmap(file));
  RC_ASSERT(read.has_value());
  RC_ASSERT(read->selected[0].name == file.selected[0].name);
  RC_ASSERT(read->objective.value == file.objective.value);
  RC_ASSERT(write_roadmap(*read) == write_roadmap(file));
}

TEST(RoadmapLinks, are_read_as_they_are_written) {
  for (const char* text : {"FS", "SS-3", "FF+14", "SF+1"}) {
    const auto link = parse_link(text);
    ASSERT_TRUE(link) << text;
    EXPECT_EQ(to_text(*link), text);
  }
  for (const char* text : {"", "F", "FX", "FS3", "FS+", "FS+0", "FS-0", "FS+-3", "FS--3", "FS+3x", "FS+99999999999"}) {
    EXPECT_FALSE(parse_link(text)) << text;
  }
}

}  // namespace
}  // namespace entente::interop::roadmap
