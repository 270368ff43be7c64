#include "cli/page.h"

#include <algorithm>
#include <cmath>

#include "text/width.h"

namespace entente::cli {
namespace {

// SGR parameters of the sixteen colours, which every theme makes readable; nothing for plain.
std::string_view sgr_of(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::strong:
      return "1";
    case Tone::quiet:
      return "2";
    case Tone::work:
      return "36";
    case Tone::open:
      return "32";
    case Tone::assumed:
      return "33";
    case Tone::bad:
      return "31";
  }
  return "";
}

void print(std::string& out, const Span& span, bool colour) {
  const std::string_view sgr = colour ? sgr_of(span.tone) : "";
  if (sgr.empty() || span.text.empty()) {
    out += span.text;
    return;
  }
  out.append("\x1b[").append(sgr).append("m").append(span.text).append("\x1b[0m");
}

// Spaces at the end of a line say nothing; colour may need the span, so only plain ends are trimmed.
void trim_end(Line& line) {
  while (!line.empty()) {
    std::string& last = line.back().text;
    last.erase(last.find_last_not_of(' ') + 1);
    if (!last.empty()) return;
    line.pop_back();
  }
}

// Neighbours of one tone as one span: a chart has a span for each cell.
Line joined(const Line& line) {
  Line spans;
  for (const Span& span : line) {
    if (!spans.empty() && spans.back().tone == span.tone)
      spans.back().text += span.text;
    else
      spans.push_back(span);
  }
  return spans;
}

std::string repeated(std::string_view glyph, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += glyph;
  return text;
}

}  // namespace

std::string Page::say(std::string_view code, const std::vector<Argument>& arguments) const {
  return text_.say(code, arguments);
}

Span Page::name(std::string_view words, Tone tone) const {
  const std::string shown = text::printable(words);
  const bool isolated = text_.isolation() == text::Isolation::isolates && text::has_right_to_left(shown);
  return {isolated ? text::isolate(shown) : shown, tone};
}

Span Page::name(std::string_view words, int cells, Tone tone) const {
  return {text::fit(name(words).text, cells), tone};
}

Span Page::cell(std::string_view words, int cells, Tone tone) {
  return {text::fit(words, cells), tone};
}
Span Page::right(std::string_view words, int cells, Tone tone) {
  return {text::fit_right(words, cells), tone};
}

Line Page::bar(double share, int cells, Tone tone) const {
  int halves = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * cells * 2));
  if (share < 1) halves = std::min(halves, cells * 2 - 1);  // what is not whole does not look whole
  if (!look_.art) {
    const int full = halves / 2;
    return {{repeated("=", full), tone}, {repeated(".", cells - full), Tone::quiet}};
  }
  const std::string filled = repeated("━", halves / 2) + (halves % 2 != 0 ? "╸" : "");
  return {{filled, tone}, {repeated("─", cells - (halves + 1) / 2), Tone::quiet}};
}

void Page::heading(std::string_view words) {
  blank();
  add({{std::string(words), Tone::strong}});
}

void Page::paragraph(std::string_view words, int indent, Tone tone) {
  hanging({{std::string(static_cast<std::size_t>(indent), ' ')}}, words, tone);
}

void Page::hanging(const Line& lead, std::string_view words, Tone tone) {
  hanging(lead, {{std::string(static_cast<std::size_t>(width_of(lead)), ' ')}}, words, tone);
}

void Page::hanging(const Line& lead, const Line& beneath, std::string_view words, Tone tone) {
  const auto wrapped = text::wrap(words, std::max(20, look_.columns - width_of(lead)));
  for (std::size_t i = 0; i < wrapped.size(); ++i) add((i == 0 ? lead : beneath) + Line{{wrapped[i], tone}});
}

void Page::block(std::string_view lines, int indent) {
  for (std::size_t at = 0; at <= lines.size();) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    add({{std::string(static_cast<std::size_t>(indent), ' ')}, {std::string(lines.substr(at, end - at))}});
    at = end + 1;
  }
}

std::string Page::printed() const {
  std::string out;
  for (Line line : lines_) {
    trim_end(line);
    for (const Span& span : joined(line)) print(out, span, look_.colour);
    out += '\n';
  }
  return out;
}

Argument counted(std::string name, std::size_t number) {
  return {std::move(name), static_cast<std::int64_t>(number)};
}

int width_of(const Line& line) {
  int cells = 0;
  for (const Span& span : line) cells += text::display_width(span.text);
  return cells;
}

Line operator+(Line left, const Line& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

}  // namespace entente::cli
