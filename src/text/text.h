// Sentences for people, made from codes at the edge of the program.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/catalogue.h"

namespace entente::text {

// Whether directional isolates (U+2066..2069) are set around texts of another direction. They belong in a terminal,
// which lays text out; not in a file or a pipe, where they are noise.
enum class Isolation : std::uint8_t { none, isolates };

// Speaks one language. Numbers are written as the language writes them, with Latin digits. Holds the patterns it has
// parsed, so one Text belongs to one thread.
class Text {
 public:
  explicit Text(Language language, Isolation isolation = Isolation::none);
  Text(Text&&) noexcept;
  Text& operator=(Text&&) noexcept;
  ~Text();

  Language language() const { return language_; }
  Isolation isolation() const { return isolation_; }

  // The entry's pattern with the arguments filled in. Text arguments are made printable and cut at 300 cells. A code
  // without an entry is shown as it is, with its arguments: a gap in the catalogue hides no error.
  std::string say(const Message& message) const;
  std::string say(std::string_view code, const std::vector<Argument>& arguments = {}) const;
  // What is wrong, without where; the edge puts `file:row:column` in front.
  std::string say(const Error& error) const;

  // The same with texts of any length: for what is itself a text, a sentence of a briefing.
  std::string in_full(const Message& message) const;

  // Two sentences, one after the other in the direction of the language.
  std::string together(std::string_view first, std::string_view second) const;

  std::string number(std::int64_t value) const;
  std::string number(double value, int decimals) const;
  std::string percent(double share, int decimals = 0) const;  // 0.25 is 25 per cent

 private:
  struct Formats;
  std::string fill(std::string_view code, const std::vector<Argument>& arguments, bool whole) const;
  std::string in_own_direction(std::string sentence) const;
  std::string pass_through(std::string_view code, const std::vector<Argument>& arguments) const;

  Language language_;
  Isolation isolation_;
  std::unique_ptr<Formats> formats_;
};

}  // namespace entente::text
