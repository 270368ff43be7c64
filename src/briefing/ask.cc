#include "briefing/ask.h"

#include <algorithm>

#include "briefing/checks/likeness.h"

namespace entente::briefing {
namespace asking {

using checks::Subject;

// A thing or a name, or two words and something: less is chance.
constexpr double kLeast = 0.9;
// How far behind the nearest another may be.
constexpr double kShareOfBest = 0.6;
constexpr std::size_t kMost = 3;

// What it is about in any language, and its conditions in none: they are what must come first, not what is asked.
Subject subject_of(const Answer& answer) {
  Subject subject;
  for (const Language language : kEachLanguage) {
    add(subject, checks::subject_of(answer.question.in(language), language));
    add(subject, checks::subject_of(answer.answer.in(language), language));
  }
  return subject;
}

struct Ranked {
  double shared;
  const Answer* answer;
};

}  // namespace asking

std::vector<Answer> answers_to(std::string_view question, Language language, const std::vector<Answer>& approved) {
  const checks::Subject asked = checks::subject_of(question, language);
  std::vector<checks::Subject> subjects;
  checks::Rarity rarity;
  for (const Answer& answer : approved) rarity.count(subjects.emplace_back(asking::subject_of(answer)));
  std::vector<asking::Ranked> ranked;
  for (std::size_t i = 0; i < approved.size(); ++i) {
    if (checks::shared(asked, subjects[i]) < asking::kLeast) continue;
    ranked.push_back({rarity.shared(asked, subjects[i]), &approved[i]});
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.shared > b.shared; });
  std::vector<Answer> answers;
  for (const asking::Ranked& one : ranked) {
    if (answers.size() == asking::kMost || one.shared < asking::kShareOfBest * ranked.front().shared) break;
    answers.push_back(*one.answer);
  }
  return answers;
}

}  // namespace entente::briefing
