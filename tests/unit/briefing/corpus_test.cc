// The checks held against the corpus (tests/corpus/briefing/README.md): precision and recall for each check and
// language.
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

#include "app/briefing/check_text.h"
#include "base/files.h"

namespace entente::briefing::checks {
namespace {

struct Expected {
  std::string check;
  std::string piece;
  std::size_t begin = 0, end = 0;
};

struct Case {
  std::string package, text, last_week;
  std::vector<Expected> expects;
};

struct Score {
  int expected = 0, made = 0;  // findings expected, and of those made
  int found = 0, right = 0;    // findings made, and of those expected
  double recall() const { return expected == 0 ? 1 : static_cast<double>(made) / expected; }
  double precision() const { return found == 0 ? 1 : static_cast<double>(right) / found; }
};
using Scores = std::map<std::string, Score>;  // by check

std::vector<Case> cases_of(const std::string& path) {
  std::vector<Case> cases;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const boost::json::object object = boost::json::parse(line).as_object();
    Case one{object.at("package").as_string().c_str(), object.at("text").as_string().c_str(), {}, {}};
    if (const auto* last = object.if_contains("last_week"); last != nullptr && last->is_string())
      one.last_week = last->as_string().c_str();
    for (const auto& value : object.at("expects").as_array()) {
      Expected expected{value.at("check").as_string().c_str(), value.at("piece").as_string().c_str()};
      expected.begin = one.text.find(expected.piece);
      expected.end = expected.begin + expected.piece.size();
      one.expects.push_back(expected);
    }
    cases.push_back(std::move(one));
  }
  return cases;
}

bool overlaps(const Finding& finding, const Expected& expected) {
  return word_of(finding.rule) == expected.check && finding.begin < expected.end && expected.begin < finding.end;
}

void judge(const Case& one, Language language, const Facts& facts, Scores& scores, std::string& misses) {
  const std::vector<Finding> findings = check({one.text, language, one.last_week}, facts);
  for (const Expected& expected : one.expects) {
    Score& score = scores[expected.check];
    ++score.expected;
    const bool made = std::any_of(findings.begin(), findings.end(),
                                  [&](const Finding& finding) { return overlaps(finding, expected); });
    made ? void(++score.made)
         : void(misses += "  missed " + expected.check + " [" + expected.piece + "] " + one.text + "\n");
  }
  for (const Finding& finding : findings) {
    const std::string check(word_of(finding.rule));
    ++scores[check].found;
    const bool right = std::any_of(one.expects.begin(), one.expects.end(),
                                   [&](const Expected& expected) { return overlaps(finding, expected); });
    right ? void(++scores[check].right)
          : void(misses += "  false  " + check + " [" + one.text.substr(finding.begin, finding.end - finding.begin) +
                           "] " + one.text + (one.last_week.empty() ? "" : " || " + one.last_week) + "\n");
  }
}

class Corpus : public testing::TestWithParam<Language> {};

Scores measure(const std::string& file, Language language, std::string& misses) {
  const std::string root = ENTENTE_SOURCE_DIR;
  std::map<std::string, Facts> facts;
  for (const std::string name : {"weekly-briefing", "asterra-belmar"}) {
    const auto read = app::briefing::package_facts(root + "/examples/" + name, SystemFiles());
    if (read) facts[name] = *read;
  }
  Scores scores;
  for (const Case& one : cases_of(root + "/tests/corpus/briefing/" + file))
    judge(one, language, facts.at(one.package), scores, misses);
  return scores;
}

void show(const char* tag, const Scores& scores) {
  for (const auto& [check, score] : scores)
    std::printf("%s %-34s precision %.2f (%d/%d) recall %.2f (%d/%d)\n", tag, check.c_str(), score.precision(),
                score.right, score.found, score.recall(), score.made, score.expected);
}

constexpr const char* kTags[] = {"en", "tr", "ar"};

TEST_P(Corpus, EachCheckIsPreciseAndComplete) {
  const char* const tag = kTags[static_cast<std::size_t>(GetParam())];
  std::string misses;
  const Scores scores = measure(std::string(tag) + ".jsonl", GetParam(), misses);
  show(tag, scores);
  if (std::getenv("ENTENTE_SHOW_MISSES") != nullptr) std::printf("%s", misses.c_str());
  for (const auto& [check, score] : scores) {
    EXPECT_GE(score.precision(), 0.95) << check;
    EXPECT_GE(score.recall(), 0.95) << check;
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, Corpus, testing::Values(Language::english, Language::turkish, Language::arabic),
                         [](const auto& one) { return std::string(kTags[static_cast<std::size_t>(one.param)]); });

}  // namespace
}  // namespace entente::briefing::checks
