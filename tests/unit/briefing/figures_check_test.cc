// Figures of a series told in sentences: readings that agree, and readings that do not.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "briefing/checks/check.h"

namespace entente::briefing::checks {
namespace {

// Totals of two weeks and the increment between them, over a start that all share.
Facts two_weeks(double increment) {
  const auto day = [](const char* text) { return *PartialDate::parse(text); };
  const auto unit = unit_named("m2");
  Facts facts;
  facts.readings = {
      {"R1", "I", {}, day("2025-11-06"), day("2025-09-18"), true, 158'000, unit, {}, {}, {}},
      {"R2", "I", {}, day("2025-11-13"), day("2025-09-18"), true, 180'500, unit, {}, {}, {}},
      {"R2i", "I", {}, day("2025-11-13"), day("2025-11-06"), false, increment, unit, {}, {}, {}},
  };
  for (const ReadingFact& reading : facts.readings)
    for (const auto& date : {reading.as_of, reading.start})
      facts.dates.push_back({date->year(), date->month(), date->day()});
  facts.index_readings();
  return facts;
}

std::vector<std::string> found(const std::string& text, Language language, const Facts& facts) {
  std::vector<std::string> rules;
  for (const Finding& finding : check({text, language, {}}, facts)) rules.emplace_back(word_of(finding.rule));
  return rules;
}

bool has(const std::vector<std::string>& rules, std::string_view rule) {
  return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

constexpr const char* kEnglish =
    "Area released: 180,500 m2 in total as of 13 November 2025, counted since 18 September 2025; 22,500 m2 more than "
    "on 6 November 2025.";

TEST(Figures, the_difference_of_two_totals_is_no_number_without_a_reading) {
  Facts facts = two_weeks(22'500);
  EXPECT_EQ(found(kEnglish, Language::english, facts), std::vector<std::string>());
  facts.readings.pop_back();
  facts.index_readings();
  EXPECT_FALSE(has(found(kEnglish, Language::english, facts), "number_without_reading"));
  facts.readings[1].value += 1'000;
  facts.index_readings();
  EXPECT_TRUE(has(found(kEnglish, Language::english, facts), "number_without_reading"));
}

TEST(Figures, a_hedge_before_the_number_is_one_and_a_comparison_after_it_is_none) {
  const Facts facts = two_weeks(22'500);
  EXPECT_TRUE(has(found("More than 180,500 m2 in total as of 13 November 2025, counted since 18 September 2025.",
                        Language::english, facts),
                  "number_without_reading"));
}

TEST(Figures, a_reading_that_others_contradict_is_flagged_in_each_language) {
  Facts facts = two_weeks(23'500);
  facts.readings[2].disagrees_with = "R2";
  const std::pair<Language, const char*> told[] = {
      {Language::english, "Area released: 23,500 m2 more since 6 November 2025, up to 13 November 2025."},
      {Language::turkish, "Temizlenen alan: 6 Kasım 2025 tarihinden 13 Kasım 2025 tarihine kadar 23.500 m2 artış."},
      {Language::arabic, "المساحة: زيادة 23,500 m2 منذ 6 نوفمبر 2025 حتى 13 نوفمبر 2025."},
  };
  for (const auto& [language, text] : told) {
    EXPECT_TRUE(has(found(text, language, facts), "readings_disagree")) << text;
    EXPECT_FALSE(has(found(text, language, two_weeks(23'500)), "readings_disagree")) << text;
  }
}

TEST(Figures, the_code_of_an_activity_counts_nothing) {
  const Facts facts;
  EXPECT_EQ(found("The procedure is adopted (A040).", Language::english, facts), std::vector<std::string>());
  EXPECT_EQ(found("Usul kabul edildi (A040).", Language::turkish, facts), std::vector<std::string>());
  EXPECT_TRUE(has(found("The teams destroyed 40 items.", Language::english, facts), "number_without_reading"));
}

}  // namespace
}  // namespace entente::briefing::checks
