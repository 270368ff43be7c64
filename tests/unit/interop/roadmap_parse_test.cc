#include "interop/roadmap/parse.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "interop/roadmap/json_node.h"
#include "interop/roadmap/write.h"
#include "roadmap_sample.h"

namespace entente::interop::roadmap {
namespace {

const std::string& sample_text() {
  static const std::string text = write_roadmap(sample());
  return text;
}

// The sample's text with one part replaced.
std::string altered(std::string_view from, std::string_view to) {
  std::string text = sample_text();
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

Error refusal(const std::string& text) {
  const auto read = parse_roadmap(text);
  EXPECT_FALSE(read.has_value());
  return read ? Error{} : read.error();
}

struct Alteration {
  const char* from;
  const char* to;
  const char* code;
  const char* path;
};

class AlteredRoadmap : public ::testing::TestWithParam<Alteration> {};

TEST_P(AlteredRoadmap, is_refused_with_its_place) {
  const Error error = refusal(altered(GetParam().from, GetParam().to));
  EXPECT_EQ(error.code, GetParam().code);
  EXPECT_EQ(error.where.column, GetParam().path);
}

INSTANTIATE_TEST_SUITE_P(
    RoadmapParsing, AlteredRoadmap,
    ::testing::Values(
        Alteration{"entente.roadmap.v1", "entente.briefing.v1", "roadmap.unknown_format", "format"},
        Alteration{"entente.roadmap.v1", "entente.roadmap.v2", "roadmap.unknown_version", "format"},
        Alteration{"\"status_date\":\"2025-11-04\",", "", "roadmap.missing_key", "status_date"},
        Alteration{"\"mode\":\"mtt\",", "", "roadmap.missing_key", "selected[1].mode"},
        Alteration{"\"start\":\"2026-01-12\"", "\"start\":20260112", "roadmap.wrong_type", "selected[1].start"},
        Alteration{"\"start\":\"2026-01-12\"", "\"start\":\"2026-02-30\"", "roadmap.not_a_date", "selected[1].start"},
        Alteration{"\"start\":\"2026-01-12\"", "\"start\":\"2026-12-12\"", "roadmap.dates_reversed",
                   "selected[1].finish"},
        Alteration{"\"end\":\"2027-08-31\"", "\"end\":\"2025-08-31\"", "roadmap.dates_reversed", "horizon.end"},
        Alteration{"\"state\":\"completed\"", "\"state\":\"done\"", "roadmap.unknown_word", "selected[0].state"},
        Alteration{"\"kind\":\"resource\"", "\"kind\":\"weather\"", "roadmap.unknown_word", "selected[1].reason.kind"},
        Alteration{"\"cost\":110", "\"cost\":-1", "roadmap.number_out_of_range", "left_out[0].cost"},
        Alteration{"\"cost\":110", "\"cost\":9007199254740993", "roadmap.number_out_of_range", "left_out[0].cost"},
        Alteration{"\"cost\":110", "\"cost\":123456789012345678901234567890", "roadmap.number_out_of_range",
                   "left_out[0].cost"},
        Alteration{"\"cost\":110", "\"cost\":110.0", "roadmap.wrong_type", "left_out[0].cost"},
        Alteration{"\"seed\":1", "\"seed\":18446744073709551615", "roadmap.number_out_of_range", "seed"},
        Alteration{"\"value\":66.62", "\"value\":1e999", "roadmap.number_out_of_range", "objective.value"},
        Alteration{"\"value\":66.62", "\"value\":1e300", "roadmap.number_out_of_range", "objective.value"},
        Alteration{"\"value\":66.62", "\"value\":\"66.62\"", "roadmap.wrong_type", "objective.value"},
        Alteration{"\"final\":2.8", "\"final\":2.80000001", "roadmap.not_a_level", "needs[0].final"},
        Alteration{"\"final\":2.8", "\"final\":28e-1", "roadmap.not_a_level", "needs[0].final"},
        Alteration{"[\"2026-02-03\",1.4]", "[\"2026-02-03\"]", "roadmap.wrong_length", "needs[0].steps[0]"},
        Alteration{"[\"2026-02-03\",1.4]", "[\"2026-02-03\",1.4,2]", "roadmap.too_many_items", "needs[0].steps[0]"},
        Alteration{"[\"2026-02-03\",1.4]", "{}", "roadmap.wrong_type", "needs[0].steps[0]"},
        Alteration{"3,4]", "3,4.5]", "roadmap.wrong_type", "resources[0].load[0][3]"},
        Alteration{"\"through_max_lag\":true", "\"through_max_lag\":1", "roadmap.wrong_type",
                   "selected[1].reason.also[0].through_max_lag"},
        Alteration{"\"SS+7\"", "\"SS7\"", "roadmap.not_a_link", "selected[1].reason.also[0].link"},
        Alteration{"\"activity\":\"A047\"", "\"activity\":\"\"", "roadmap.not_an_id", "selected[1].activity"},
        Alteration{"\"activity\":\"A047\"", "\"activity\":\"A001\"", "roadmap.duplicate_activity", "selected"},
        Alteration{"\"activity\":\"A111\"", "\"activity\":\"A001\"", "roadmap.duplicate_activity", "waiting"},
        Alteration{"\"activity\":\"A090\"", "\"activity\":\"A111\"", "roadmap.duplicate_activity", "left_out"},
        Alteration{"\"condition\":\"G1.C1\"", "\"condition\":\"G2.C2\"", "roadmap.duplicate_row", "conditions"},
        Alteration{"\"selected\":[", "\"selected\":{\"a\":[", "roadmap.not_json", ""}));

TEST(RoadmapParsing, a_key_that_stands_twice_is_refused_with_its_line) {
  const Error error = refusal(altered("\"mode\":\"mtt\"", "\"mode\":\"mtt\",\"mode\":\"std\""));
  EXPECT_EQ(error.code, "roadmap.duplicate_key");
  EXPECT_EQ(error.where.row, 7);
}

TEST(RoadmapParsing, escaped_keys_are_the_same_keys) {
  EXPECT_EQ(refusal(altered("\"mode\":\"mtt\"", "\"mode\":\"mtt\",\"m\\u006fde\":\"std\"")).code,
            "roadmap.duplicate_key");
}

TEST(RoadmapParsing, unknown_keys_are_allowed_and_left_out) {
  const auto read =
      parse_roadmap(altered("\"view\":\"all\"", "\"view\":\"all\",\"weather\":{\"a\":[1,2e5,null,true]}"));
  ASSERT_TRUE(read) << read.error().code;
  EXPECT_EQ(write_roadmap(*read), sample_text());
}

TEST(RoadmapParsing, what_need_not_be_there_may_be_null) {
  EXPECT_TRUE(parse_roadmap(altered("\"line\":\"BUD-A-25\",\"name\"", "\"line\":null,\"name\"")));
}

TEST(RoadmapParsing, a_roadmap_made_by_repair_alone_states_nothing_planned_anew) {
  RoadmapFile file = sample();
  file.keep = KeepFigures{};
  EXPECT_FALSE(parse_roadmap(write_roadmap(file))->keep->anew);
  file.keep->anew = plan::TradeOff{7, 61.5};
  const auto read = parse_roadmap(write_roadmap(file));
  EXPECT_EQ(read->keep->anew->changes, 7);
  EXPECT_EQ(read->keep->anew->value, 61.5);
}

TEST(RoadmapParsing, numbers_are_read_to_the_last_digit) {
  const auto read = parse_roadmap(altered("66.62", "66.619047619"));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->objective.value, 66.619047619);
}

TEST(RoadmapParsing, the_end_of_the_text_is_the_end_of_the_roadmap) {
  EXPECT_EQ(refusal(sample_text() + "x").code, "roadmap.not_json");
  EXPECT_EQ(refusal(sample_text().substr(0, 700)).code, "roadmap.not_json");
  EXPECT_EQ(refusal("").code, "roadmap.not_json");
  EXPECT_TRUE(parse_roadmap(sample_text() + "\n \n"));
}

TEST(RoadmapParsing, text_must_be_utf8) {
  EXPECT_EQ(refusal(altered("Courses", "Cour\xff\xfeses")).code, "roadmap.not_json");
}

TEST(RoadmapParsing, what_is_no_object_is_no_roadmap) {
  for (const char* text : {"[]", "null", "7", "\"roadmap\"", "true"}) {
    EXPECT_EQ(refusal(text).code, "roadmap.wrong_type") << text;
  }
}

TEST(RoadmapParsing, nothing_is_nested_deeper_than_the_limit) {
  const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
  EXPECT_EQ(refusal(altered("\"view\":\"all\"", "\"view\":\"all\",\"x\":" + deep)).code, "roadmap.too_deep");
}

TEST(RoadmapParsing, a_file_above_the_limit_is_not_read) {
  EXPECT_EQ(refusal(std::string(kMaxRoadmapBytes + 1, ' ')).code, "roadmap.too_large");
}

TEST(JsonLimits, count_every_value) {
  EXPECT_TRUE(parse_json("[1,2,3]", {.values = 4}));
  const auto more = parse_json("[1,2,3,4]", {.values = 4});
  ASSERT_FALSE(more);
  EXPECT_EQ(more.error().code, "roadmap.too_many_values");
}

// Whatever happens to a file on its way, reading it ends with a roadmap or an error that has a code.
RC_GTEST_PROP(RoadmapParsing, never_fails_otherwise_than_with_a_code, ()) {
  std::string text = sample_text();
  const auto edits = *rc::gen::container<std::vector<std::pair<std::size_t, char>>>(
      rc::gen::pair(rc::gen::inRange<std::size_t>(0, text.size()),
                    rc::gen::element('"', '[', ']', '{', '}', ',', '0', '-', 'e', '\0')));
  for (const auto& [at, c] : edits) text[at] = c;
  const auto read = parse_roadmap(text);
  RC_ASSERT(read.has_value() || read.error().code.starts_with("roadmap."));
}

}  // namespace
}  // namespace entente::interop::roadmap
