// Lines for a terminal or a pipe: spans of text with a tone; what a tone looks like is decided once, when the page is
// printed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/text.h"

namespace entente::cli {

enum class Tone : std::uint8_t { plain, strong, quiet, work, open, assumed, bad };

struct Span {
  std::string text;
  Tone tone = Tone::plain;
};

using Line = std::vector<Span>;

// What the place where lines are printed can show.
struct Look {
  bool art = false;     // blocks, bars and marks beyond ASCII
  bool colour = false;  // SGR escape sequences
  int columns = 100;
};

// A page being written: wraps, aligns and isolates for one look and one language.
class Page {
 public:
  Page(Look look, const text::Text& text) : look_(look), text_(text) {}

  const Look& look() const { return look_; }
  const text::Text& text() const { return text_; }
  std::string say(std::string_view code, const std::vector<Argument>& arguments = {}) const;

  // A stranger's words: made printable, isolated where their direction could reorder the line; `cells` exactly, or as
  // they are.
  Span name(std::string_view words, Tone tone = Tone::plain) const;
  Span name(std::string_view words, int cells, Tone tone = Tone::plain) const;
  // Our own words, in exactly `cells`.
  static Span cell(std::string_view words, int cells, Tone tone = Tone::plain);
  static Span right(std::string_view words, int cells, Tone tone = Tone::plain);

  // `share` (0..1) of `cells` filled.
  Line bar(double share, int cells, Tone tone) const;

  void add(Line line) { lines_.push_back(std::move(line)); }
  void blank() { lines_.emplace_back(); }
  // A blank line, then the words, strong.
  void heading(std::string_view words);
  // The words behind `indent` spaces, wrapped to the page.
  void paragraph(std::string_view words, int indent = 0, Tone tone = Tone::plain);
  // `lead`, then the words wrapped in what is left of the page, further lines beneath the first word.
  void hanging(const Line& lead, std::string_view words, Tone tone = Tone::plain);
  // The same with `beneath`, as wide as `lead`, in front of the further lines.
  void hanging(const Line& lead, const Line& beneath, std::string_view words, Tone tone);

  // Several lines of our own, each kept as it is behind `indent` spaces: examples, which are typed as they stand.
  void block(std::string_view lines, int indent);

  const std::vector<Line>& lines() const { return lines_; }
  std::string printed() const;

 private:
  Look look_;
  const text::Text& text_;
  std::vector<Line> lines_;
};

// A number of things, as an argument of a message.
Argument counted(std::string name, std::size_t number);

int width_of(const Line& line);
Line operator+(Line left, const Line& right);

}  // namespace entente::cli
