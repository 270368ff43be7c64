// The checks held against the corpus (tests/corpus/briefing/README.md): precision and recall for each check and
// language.
#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <boost/json.hpp>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include "app/briefing/check_text.h"
#include "base/files.h"
#include "base/random.h"

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

// Sentences that nothing was fitted to; there are few of them, so that all checks are taken together.
TEST_P(Corpus, SentencesHeldOutAreJudgedNearlyAsWell) {
  const char* const tag = kTags[static_cast<std::size_t>(GetParam())];
  std::string misses;
  Score all;
  for (const auto& [check, score] : measure("held_out_" + std::string(tag) + ".jsonl", GetParam(), misses)) {
    all.expected += score.expected;
    all.made += score.made;
    all.found += score.found;
    all.right += score.right;
  }
  EXPECT_GE(all.expected, 10);
  EXPECT_GE(all.precision(), 0.9) << misses;
  EXPECT_GE(all.recall(), 0.9) << misses;
}

// ---- However it is written
int code(char byte) {
  return static_cast<unsigned char>(byte);
}

using Rules = std::multiset<std::string>;

class Written : public Corpus {
 protected:
  void SetUp() override {
    const std::string root = ENTENTE_SOURCE_DIR;
    for (const std::string name : {"weekly-briefing", "asterra-belmar"})
      facts[name] = *app::briefing::package_facts(root + "/examples/" + name, SystemFiles());
    for (const std::string file : {"", "held_out_"})
      for (Case& one : cases_of(root + "/tests/corpus/briefing/" + file + tag() + ".jsonl")) cases.push_back(one);
    ASSERT_GT(cases.size(), 300U);
  }
  static std::string tag() { return kTags[static_cast<std::size_t>(GetParam())]; }
  Rules rules(const Case& one, const std::string& text, const std::string& last_week) const {
    Rules found;
    for (const Finding& finding : check({text, GetParam(), last_week}, facts.at(one.package)))
      found.insert(std::string(word_of(finding.rule)));
    return found;
  }
  // Of all sentences, those in whose other form something else is found; and how many have another form.
  struct Changed {
    int told_apart = 0, rewritten = 0;
  };
  template <class Rewrite>
  Changed changed(const Rewrite& rewrite) const {
    Changed all;
    for (const Case& one : cases) {
      const std::string text = rewrite(one.text), last_week = rewrite(one.last_week);
      all.rewritten += text == one.text ? 0 : 1;
      const bool apart = rules(one, text, last_week) != rules(one, one.text, one.last_week);
      all.told_apart += apart ? 1 : 0;
      EXPECT_FALSE(apart) << one.text << "\n" << text;
    }
    return all;
  }

  std::map<std::string, Facts> facts;
  std::vector<Case> cases;
};

std::string decomposed(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const nfd = icu::Normalizer2::getNFDInstance(status);
  std::string result;
  nfd->normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(result);
  return result;
}

// Letters with their marks apart, as some keyboards and PDFs give them.
TEST_P(Written, MarksApartFromTheirLettersChangeNothing) {
  const Changed all = changed(decomposed);
  EXPECT_EQ(all.told_apart, 0);
  EXPECT_TRUE(all.rewritten > 0 || GetParam() == Language::english);
}

// Digits of the other kind: in English and Turkish texts there are none but 0-9.
TEST_P(Written, DigitsOfTheOtherKindChangeNothing) {
  if (GetParam() != Language::arabic) return;
  const Changed all = changed([](const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const int byte = code(text[i]), next = i + 1 < text.size() ? code(text[i + 1]) : 0;
      const bool arabic_digit = byte == 0xD9 && next >= 0xA0 && next <= 0xA9;
      if (arabic_digit) {
        result += static_cast<char>('0' + (text[++i] & 0x0F));
      } else if (byte >= '0' && byte <= '9') {
        (result += '\xD9') += static_cast<char>(0xA0 + (byte - '0'));
      } else {
        result += text[i];
      }
    }
    return result;
  });
  EXPECT_EQ(all.told_apart, 0);
  EXPECT_GT(all.rewritten, 100);
}

// The control: what the other forms are held to is not that nothing is ever found.
TEST_P(Written, AnotherNumberChangesWhatIsFound) {
  int apart = 0;
  for (const Case& one : cases) {
    std::string text = one.text;
    for (char& letter : text) letter = letter >= '1' && letter <= '8' ? static_cast<char>(letter + 1) : letter;
    apart += rules(one, text, one.last_week) != rules(one, one.text, one.last_week) ? 1 : 0;
  }
  EXPECT_GT(apart, 20);
}

// Of pieces of two sentences that are cut anywhere, also within a letter.
TEST_P(Written, PiecesLieOnBoundariesOfCharacters) {
  Random random(Seed{20});
  const auto is_boundary = [](const std::string& text, std::size_t at) {
    return at == text.size() || (code(text[at]) & 0xC0) != 0x80;
  };
  int found = 0;
  for (std::size_t i = 0; i + 1 < cases.size(); ++i) {
    const std::string both = cases[i].text + "\n" + cases[i + 1].text;
    const std::size_t begin = random.below(static_cast<std::uint32_t>(both.size() / 2));
    for (const std::string& text : {both, both.substr(begin)}) {
      for (const Finding& finding : check({text, GetParam(), cases[i].last_week}, facts.at(cases[i].package))) {
        ++found;
        ASSERT_LT(finding.begin, finding.end);
        ASSERT_LE(finding.end, text.size());
        EXPECT_TRUE(is_boundary(text, finding.begin) && is_boundary(text, finding.end)) << text;
      }
    }
  }
  EXPECT_GT(found, 300);
}

INSTANTIATE_TEST_SUITE_P(Languages, Written, testing::Values(Language::english, Language::turkish, Language::arabic),
                         [](const auto& one) { return std::string(kTags[static_cast<std::size_t>(one.param)]); });

INSTANTIATE_TEST_SUITE_P(Languages, Corpus, testing::Values(Language::english, Language::turkish, Language::arabic),
                         [](const auto& one) { return std::string(kTags[static_cast<std::size_t>(one.param)]); });

}  // namespace
}  // namespace entente::briefing::checks
