#include "briefing/checks/reading.h"

#include <algorithm>
#include <array>

#include "briefing/checks/lexicon.h"

namespace entente::briefing::checks {

const Hit* Sentence::find(Sense sense, std::size_t from) const {
  for (const Hit& hit : hits) {
    if (hit.sense == sense && hit.first >= from) return &hit;
  }
  return nullptr;
}

bool Sentence::has_between(Sense sense, std::size_t first, std::size_t last) const {
  return std::any_of(hits.begin(), hits.end(),
                     [&](const Hit& hit) { return hit.sense == sense && hit.first >= first && hit.last <= last; });
}

bool Sentence::has_in_part(Sense sense, int part) const {
  return std::any_of(hits.begin(), hits.end(),
                     [&](const Hit& hit) { return hit.sense == sense && tokens[hit.first].part == part; });
}

bool Sentence::has_in_clause(Sense sense, int clause) const {
  return std::any_of(hits.begin(), hits.end(),
                     [&](const Hit& hit) { return hit.sense == sense && tokens[hit.first].clause == clause; });
}

namespace reading_detail {

constexpr std::array<std::u32string_view, 14> kShort = {U"no",  U"gen", U"adm",  U"ağu", U"mr",  U"mrs", U"dr",
                                                        U"aug", U"oct", U"sept", U"nov", U"eyl", U"md",  U"sq"};

bool is_sign(const Token& token, std::u32string_view signs) {
  return token.kind == TokenKind::sign && signs.find(token.text[0]) != std::u32string_view::npos;
}

bool ends_sentence(const std::vector<Token>& tokens, std::size_t i) {
  const Token& token = tokens[i];
  if (is_sign(token, U"\n")) return true;
  if (i + 1 == tokens.size()) return true;
  const Token& next = tokens[i + 1];
  if (is_sign(token, U"!…")) return !next.glued;
  if (!is_sign(token, U".") || next.glued || i == 0) return false;
  const Token& before = tokens[i - 1];
  if (before.kind == TokenKind::word && before.text.size() == 1) return false;
  if (std::find(kShort.begin(), kShort.end(), before.text) != kShort.end()) return false;
  const bool latin = next.kind == TokenKind::word && next.text[0] < 0x0590;
  return !latin || next.upper;
}

// bir taahhüt dile getirilmemiştir
bool negative_verb_after(const Sentence& sentence, const Hit& hit) {
  const int clause = sentence.tokens[hit.first].clause;
  for (std::size_t i = hit.last + 1; i < sentence.tokens.size() && i <= hit.last + 4; ++i) {
    const Token& token = sentence.tokens[i];
    if (token.clause != clause || token.kind != TokenKind::word || token.text.size() < 7) continue;
    const Ending ending = ending_of(token.text, 2, Language::turkish);
    if (ending.negated && (ending.form == Form::past || ending.form == Form::present)) return true;
  }
  return false;
}

bool negating(const Sentence& sentence, const Hit& hit) {
  const Token& verb = sentence.tokens[hit.first];
  for (const Hit& no : sentence.hits) {
    if (no.sense != Sense::nothing_yet || sentence.tokens[no.first].clause != verb.clause) continue;
    switch (sentence.language) {
      case Language::english:
        if (no.first < hit.first && hit.first - no.last <= 9) return true;
        if (no.first > hit.last && no.first - hit.last <= 1) return true;
        break;
      case Language::turkish:
        if (no.first > hit.last && no.first - hit.last <= 2) return true;
        break;
      case Language::arabic:
        if (no.first < hit.first && hit.first - no.last <= 3) return true;
        if (no.first > hit.last && no.first - hit.last <= 2) return true;
        break;
    }
  }
  return sentence.language == Language::turkish && hit.form == Form::none && negative_verb_after(sentence, hit);
}

// Of phrases of one sense that begin at one word, the longest stands; the month of May permits nothing; and كم after a
// number is a kilometre, not how much.
void drop_shorter(Sentence& sentence) {
  auto& hits = sentence.hits;
  const std::vector<Hit> all = hits;
  std::erase_if(hits, [&](const Hit& hit) {
    const Token& token = sentence.tokens[hit.first];
    const bool may = sentence.language == Language::english && token.text == U"may" && token.upper && hit.first > 0;
    if (may && hit.sense != Sense::month_5) return true;
    const bool kilometre =
        token.text == U"كم" && hit.first > 0 && sentence.tokens[hit.first - 1].kind == TokenKind::number;
    if (kilometre && hit.sense == Sense::whether) return true;
    return std::any_of(all.begin(), all.end(), [&](const Hit& other) {
      return other.sense == hit.sense && other.first == hit.first && other.last > hit.last;
    });
  });
}

}  // namespace reading_detail

void add_hits(Sentence& sentence) {
  const Lexicon& lexicon = Lexicon::of(sentence.language);
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) lexicon.match(sentence.tokens, i, sentence.hits);
  reading_detail::drop_shorter(sentence);
  for (Hit& hit : sentence.hits) {
    if (hit.sense != Sense::nothing_yet) hit.negated = hit.negated || reading_detail::negating(sentence, hit);
  }
}

std::vector<Sentence> read_text(std::string_view text, Language language) {
  std::vector<Sentence> sentences;
  Sentence current;
  current.language = language;
  const auto close = [&] {
    if (!current.tokens.empty()) {
      add_hits(current);
      sentences.push_back(std::move(current));
    }
    current = Sentence{};
    current.language = language;
  };
  const std::vector<Token> tokens = tokens_of(text.substr(0, kMostText), language);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    current.question = current.question || reading_detail::is_sign(tokens[i], U"?؟");
    current.tokens.push_back(tokens[i]);
    if (reading_detail::ends_sentence(tokens, i)) close();
  }
  close();
  return sentences;
}

std::vector<Sense> senses_of(std::string_view english) {
  std::vector<Sense> senses;
  for (const Sentence& sentence : read_text(english, Language::english)) {
    for (const Hit& hit : sentence.hits) {
      if (std::find(senses.begin(), senses.end(), hit.sense) == senses.end()) senses.push_back(hit.sense);
    }
  }
  return senses;
}

}  // namespace entente::briefing::checks
