#include "briefing/checks/likeness.h"

#include <cmath>
#include <type_traits>

#include "briefing/checks/lexicon.h"

namespace entente::briefing::checks {
namespace likeness_detail {

constexpr std::size_t kShortest = 4, kBeginning = 6;  // letters: what is left are endings, above all in Turkish
constexpr double kActivity = 1.5, kThing = 1.0, kWord = 0.4, kHappening = 0.3;

bool between(Sense sense, Sense first, Sense last) {
  return sense >= first && sense <= last;
}

// By the groups of sense.h.
bool is_thing(Sense sense) {
  return between(sense, Sense::training, Sense::course) || between(sense, Sense::roadmap, Sense::vehicle) ||
         between(sense, Sense::ceasefire, Sense::vetting) || between(sense, Sense::tunnel, Sense::restructuring) ||
         between(sense, Sense::claw_lock, Sense::x_mission);
}
// What is done, and not only who or what has a part in it.
bool is_activity(Sense sense) {
  return between(sense, Sense::training, Sense::governance);
}
bool is_happening(Sense sense) {
  return between(sense, Sense::begin, Sense::met) || between(sense, Sense::grow, Sense::benefit);
}

// Of an Arabic word without what is written joined before it.
std::u32string beginning_of(const Token& token, Language language) {
  std::u32string word = token.text;
  for (const std::u32string& form : forms_of(token, language))
    if (form.size() < word.size() && form.size() >= kShortest) word = form;
  return word.substr(0, kBeginning);
}

}  // namespace likeness_detail

Subject subject_of(const Sentence& sentence) {
  Subject subject;
  std::set<std::size_t> understood;
  for (const Hit& hit : sentence.hits) {
    for (std::size_t i = hit.first; i <= hit.last; ++i) understood.insert(i);
    if (likeness_detail::is_thing(hit.sense)) subject.things.insert(hit.sense);
    if (likeness_detail::is_happening(hit.sense)) subject.happenings.insert(hit.sense);
  }
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const Token& token = sentence.tokens[i];
    if (token.kind != TokenKind::word || token.text.size() < likeness_detail::kShortest || understood.contains(i))
      continue;
    const bool is_name = token.upper && i > 0;
    (is_name ? subject.names : subject.words).insert(likeness_detail::beginning_of(token, sentence.language));
  }
  return subject;
}

Subject subject_of(std::string_view text, Language language) {
  Subject subject;
  for (const Sentence& sentence : read_text(text, language)) add(subject, subject_of(sentence));
  return subject;
}

void add(Subject& to, const Subject& more) {
  to.things.insert(more.things.begin(), more.things.end());
  to.happenings.insert(more.happenings.begin(), more.happenings.end());
  to.names.insert(more.names.begin(), more.names.end());
  to.words.insert(more.words.begin(), more.words.end());
}

namespace likeness_detail {

double shared(const Subject& a, const Subject& b, const auto& weight) {
  double sum = 0;
  const auto add = [&](double each, const auto& of_a, const auto& of_b) {
    for (const auto& part : of_a)
      if (of_b.contains(part)) sum += each * weight(part);
  };
  for (const Sense thing : a.things)
    if (b.things.contains(thing)) sum += (is_activity(thing) ? kActivity : kThing) * weight(thing);
  add(kThing, a.names, b.names);
  add(kWord, a.words, b.words);
  add(kHappening, a.happenings, b.happenings);
  return sum;
}

// One for what a single subject has; the inverse document frequency (Sparck Jones 1972, doi:10.1108/eb026526), scaled.
double rarity(const auto& counts, const auto& part, int subjects) {
  const auto found = counts.find(part);
  if (found == counts.end() || subjects < 2) return 1;
  return std::log(1.0 + static_cast<double>(subjects) / found->second) / std::log(1.0 + subjects);
}

}  // namespace likeness_detail

double shared(const Subject& a, const Subject& b) {
  return likeness_detail::shared(a, b, [](const auto&) { return 1.0; });
}

void Rarity::count(const Subject& subject) {
  ++subjects_;
  for (const auto* senses : {&subject.things, &subject.happenings})
    for (const Sense sense : *senses) ++senses_[sense];
  for (const auto* words : {&subject.names, &subject.words})
    for (const std::u32string& word : *words) ++words_[word];
}

double Rarity::shared(const Subject& a, const Subject& b) const {
  return likeness_detail::shared(a, b, [this](const auto& part) {
    if constexpr (std::is_same_v<std::decay_t<decltype(part)>, Sense>)
      return likeness_detail::rarity(senses_, part, subjects_);
    else
      return likeness_detail::rarity(words_, part, subjects_);
  });
}

}  // namespace entente::briefing::checks
