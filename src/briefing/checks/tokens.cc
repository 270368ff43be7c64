#include <unicode/uchar.h>

#include <algorithm>

#include "briefing/checks/folding.h"
#include "briefing/checks/reading.h"

namespace entente::briefing::checks {
namespace tokens_detail {

bool is_letter(char32_t c) {
  return u_isalpha(static_cast<UChar32>(c)) != 0;
}
bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
bool joins_digits(char32_t c) {
  return c == '.' || c == ',' || c == ':' || c == '/' || c == 0x066C || c == 0x066B || c == '-';
}

class Splitter {
 public:
  explicit Splitter(const std::vector<FoldedChar>& chars) : chars_(chars) {}

  std::vector<Token> split() {
    while (i_ < chars_.size()) {
      const char32_t c = chars_[i_].letter;
      if (c == ' ' || c == '\r') {
        ++i_;
      } else if (is_digit(c)) {
        number();
      } else if (is_letter(c)) {
        word();
      } else {
        take(TokenKind::sign, i_ + 1);
      }
    }
    return std::move(tokens_);
  }

 private:
  char32_t at(std::size_t i) const { return i < chars_.size() ? chars_[i].letter : 0; }

  Token& take(TokenKind kind, std::size_t end) {
    Token token;
    token.kind = kind;
    for (std::size_t i = i_; i < end; ++i) token.text.push_back(chars_[i].letter);
    token.begin = chars_[i_].begin;
    token.end = chars_[end - 1].end;
    token.upper = chars_[i_].upper;
    token.glued = !tokens_.empty() && tokens_.back().end == token.begin;
    tokens_.push_back(std::move(token));
    i_ = end;
    return tokens_.back();
  }

  void suffix() {
    if (at(i_) != '\'' || !is_letter(at(i_ + 1))) return;
    ++i_;
    Token& token = tokens_.back();
    while (is_letter(at(i_))) token.suffix.push_back(chars_[i_++].letter);
    token.end = chars_[i_ - 1].end;
  }

  void number() {
    std::size_t end = i_;
    while (is_digit(at(end)) || (joins_digits(at(end)) && is_digit(at(end + 1)) && end > i_)) {
      if (at(end) == '-' && end - i_ != 4 && end - i_ != 7) break;  // 2025-08-13 is one, 2-9 are two
      ++end;
    }
    take(TokenKind::number, end);
    suffix();
  }

  void word() {
    std::size_t end = i_;
    while (is_letter(at(end))) ++end;
    const std::size_t length = end - i_;
    if (length <= 2 && (at(end) == '2' || at(end) == '3') && !is_digit(at(end + 1))) ++end;  // m2, km3
    take(TokenKind::word, end);
    suffix();
  }

  const std::vector<FoldedChar>& chars_;
  std::size_t i_ = 0;
  std::vector<Token> tokens_;
};

bool is_one_of(const Token& token, std::u32string_view signs) {
  return token.kind == TokenKind::sign && signs.find(token.text[0]) != std::u32string_view::npos;
}

constexpr std::u32string_view kClauseEnds = U",;:()[]«»\"“”—–،؛?؟!.…";
constexpr std::u32string_view kPartEnds = U";؛?؟!…";

}  // namespace tokens_detail

std::vector<Token> tokens_of(std::string_view text, Language language) {
  const std::vector<FoldedChar> chars = folded(text, language);
  std::vector<Token> tokens = tokens_detail::Splitter(chars).split();
  int clause = 0;
  int part = 0;
  bool bracketed = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Token& token = tokens[i];
    if (tokens_detail::is_one_of(token, tokens_detail::kClauseEnds)) ++clause;
    if (tokens_detail::is_one_of(token, tokens_detail::kPartEnds)) ++part;
    if (tokens_detail::is_one_of(token, U"([")) bracketed = true;
    if (tokens_detail::is_one_of(token, U")]")) bracketed = false;
    token.clause = clause;
    token.part = part;
    token.bracketed = bracketed;
  }
  return tokens;
}

}  // namespace entente::briefing::checks
