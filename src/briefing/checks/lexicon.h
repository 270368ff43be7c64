// The words of a language: which turn of phrase has which sense.
//
// A list (words_*.cc) has one line for each sense: `sense: phrase, phrase`. A phrase is one or more words; `stem*`
// stands for every word that begins so; `=p`, `=g`, `=f`, `=n`, `=t` after it say that it tells what happened (past),
// what goes on, what is to come, a noun of the verb, or a participle, where the ending does not say so itself.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "briefing/checks/reading.h"

namespace entente::briefing::checks {

struct PhraseWord {
  std::u32string text;
  bool is_stem = false;
};

struct Phrase {
  std::vector<PhraseWord> words;
  Sense sense{};
  Form form{};
};

class Lexicon {
 public:
  static const Lexicon& of(Language language);
  // Every phrase that begins at that token.
  void match(const std::vector<Token>& tokens, std::size_t at, std::vector<Hit>& hits) const;

 private:
  explicit Lexicon(Language language);
  void read_line(std::string_view line);
  void read_phrase(std::string_view text, Sense sense);
  bool matches(const Phrase& phrase, const std::vector<Token>& tokens, std::size_t at) const;

  Language language_;
  std::vector<Phrase> phrases_;
  std::multimap<char32_t, std::size_t> by_letter_;
};

std::string_view words_of(Language language);
extern const std::string_view kEnglishWords;
extern const std::string_view kTurkishWords;
extern const std::string_view kArabicWords;

// A word without what Arabic writes joined before it (and, in, for, like, the), in every way that leaves a word.
std::vector<std::u32string> forms_of(const Token& token, Language language);

// What the ending of a verb says, after its stem; Turkish and English.
struct Ending {
  Form form{};
  bool negated = false;
};
Ending ending_of(std::u32string_view word, std::size_t stem, Language language);

}  // namespace entente::briefing::checks
