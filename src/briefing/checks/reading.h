// A text, read: its sentences with their words, and which senses each has.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "briefing/checks/finding.h"
#include "briefing/checks/sense.h"

namespace entente::briefing::checks {

enum class TokenKind : std::uint8_t { word, number, sign };

struct Token {
  TokenKind kind{};
  std::u32string text;    // folded; of a word up to its apostrophe
  std::u32string suffix;  // what follows the apostrophe
  std::size_t begin = 0;  // in the text, bytes; the suffix is in it
  std::size_t end = 0;
  bool upper = false;  // begins with a capital letter
  bool glued = false;  // no space before it
  int clause = 0;      // commas, semicolons, colons, brackets and dashes part them
  int part = 0;        // semicolons, colons and the ends of sentences part them
  bool bracketed = false;
};

struct Hit {
  Sense sense{};
  std::size_t first = 0;  // tokens
  std::size_t last = 0;   // inclusive
  Form form{};
  bool negated = false;  // by its own ending, or by a word that belongs to it
};

struct Sentence {
  Language language{};
  std::vector<Token> tokens;
  std::vector<Hit> hits;
  bool question = false;

  bool has(Sense sense) const { return find(sense) != nullptr; }
  const Hit* find(Sense sense, std::size_t from = 0) const;
  bool has_between(Sense sense, std::size_t first, std::size_t last) const;
  bool has_in_part(Sense sense, int part) const;
  bool has_in_clause(Sense sense, int clause) const;
  template <class... S>
  bool any(S... senses) const {
    return (has(senses) || ...);
  }
};

std::vector<Sentence> read_text(std::string_view text, Language language);
// The senses of words of the record, which are English.
std::vector<Sense> senses_of(std::string_view english);

std::vector<Token> tokens_of(std::string_view text, Language language);
void add_hits(Sentence& sentence);

}  // namespace entente::briefing::checks
