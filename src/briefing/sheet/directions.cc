#include "briefing/sheet/directions.h"

#include <algorithm>
#include <utility>

namespace entente::briefing::sheet {
namespace directions {

struct Letter {
  char32_t value = 0;
  std::size_t begin = 0, end = 0;
};

// The text is UTF-8 (documents hold nothing else); a broken byte counts as a letter of its own.
Letter letter_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  const std::size_t size = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (size == 1 || at + size > text.size()) return {first, at, at + 1};
  char32_t value = first & (0x7Fu >> size);
  for (std::size_t i = at + 1; i < at + size; ++i) value = (value << 6) | (byte(i) & 0x3Fu);
  return {value, at, at + size};
}

bool is_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}
bool is_latin(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) ||
         (c >= 0x1E00 && c <= 0x1EFF);
}
bool joins(char32_t c) {
  return c < 0x80 && std::string_view("-_./:+,'@#&").find(static_cast<char>(c)) != std::string_view::npos;
}
bool reorders(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

struct Token {
  Span span;
  bool has_letters = false;
};

// The next run of Latin letters and digits from `at` on, with the signs that join them.
Token next_token(std::string_view text, std::size_t at) {
  Token token{{text.size(), text.size()}};
  bool open = false;
  std::size_t sign = text.size();  // a sign just before, which belongs to a number
  for (Letter letter; at < text.size(); at = letter.end) {
    letter = letter_at(text, at);
    const bool counts = is_digit(letter.value) || is_latin(letter.value);
    if (counts) {
      if (!open) token.span.begin = is_digit(letter.value) && sign + 1 == at ? sign : at;
      open = true;
      token.span.end = letter.end;
      token.has_letters = token.has_letters || is_latin(letter.value);
    } else if (open && letter.value == U'%') {
      token.span.end = letter.end;
      return token;
    } else if (open && !(joins(letter.value) && token.span.end == at)) {
      return token;
    }
    sign = letter.value == U'-' || letter.value == U'+' ? at : text.size();
  }
  return token;
}

// The text without what a document must not bring along.
std::string printable(std::string_view text) {
  std::string shown;
  for (std::size_t at = 0; at < text.size();) {
    const Letter letter = letter_at(text, at);
    at = letter.end;
    if (reorders(letter.value)) continue;
    const bool control = letter.value < 0x20 || letter.value == 0x7F;
    shown += control ? std::string_view(" ") : text.substr(letter.begin, letter.end - letter.begin);
  }
  return shown;
}

// The isolates of a text: one that would cross the edge of a link ends there, and begins anew behind it.
std::vector<Span> isolates(std::string_view text, std::span<const Leading> links) {
  std::vector<Span> parts;
  std::size_t next = 0;
  for (Span span : left_to_right_spans(text)) {
    while (next < links.size() && links[next].span.end <= span.begin) ++next;
    for (std::size_t i = next; i < links.size() && links[i].span.begin < span.end; ++i) {
      const Span& link = links[i].span;
      if (span.begin <= link.begin && link.end <= span.end) continue;
      for (const std::size_t edge : {link.begin, link.end}) {
        if (edge <= span.begin || edge >= span.end) continue;
        parts.push_back({span.begin, edge});
        span.begin = edge;
      }
    }
    parts.push_back(span);
  }
  return parts;
}

// Walks a text from edge to edge of its isolates and links, which are nested.
class Weaver {
 public:
  Weaver(std::string_view text, std::span<const Leading> links, std::vector<Span> spans, Face face)
      : text_(text), links_(links), spans_(std::move(spans)), face_(face), run_{{}, face, {}} {}

  Line weave() && {
    for (std::size_t at = 0, end = 0; at < text_.size(); at = end) {
      open(at);
      end = next_edge(at);
      run_.text += printable(text_.substr(at, end - at));
      close(end);
    }
    flush({});
    return std::move(line_);
  }

 private:
  void open(std::size_t at) {
    bool isolate = span_ < spans_.size() && spans_[span_].begin == at;
    if (link_ < links_.size() && links_[link_].span.begin == at) {
      if (isolate && links_[link_].span.end <= spans_[span_].end) {
        run_.text += kLeftToRight;
        isolate = false;
      }
      flush(links_[link_].to);
      in_link_ = true;
    }
    if (!isolate) return;
    run_.text += kLeftToRight;
    isolate_in_link_ = in_link_;
  }
  void close(std::size_t at) {
    bool isolate = span_ < spans_.size() && spans_[span_].end == at;
    if (isolate) ++span_;
    if (isolate && isolate_in_link_) {
      run_.text += kPopIsolate;
      isolate_in_link_ = isolate = false;
    }
    if (in_link_ && links_[link_].span.end == at) {
      flush({});
      in_link_ = false;
      ++link_;
    }
    if (isolate) run_.text += kPopIsolate;
  }
  std::size_t next_edge(std::size_t at) const {
    std::size_t edge = text_.size();
    const auto take = [&](const Span& span) {
      if (span.begin > at) edge = std::min(edge, span.begin);
      if (span.end > at) edge = std::min(edge, span.end);
    };
    if (span_ < spans_.size()) take(spans_[span_]);
    if (link_ < links_.size()) take(links_[link_].span);
    return edge;
  }
  void flush(std::string to) {
    if (!run_.text.empty()) line_.push_back(std::move(run_));
    run_ = {{}, face_, std::move(to)};
  }

  std::string_view text_;
  std::span<const Leading> links_;
  std::vector<Span> spans_;
  Face face_;
  Run run_;
  Line line_;
  std::size_t span_ = 0, link_ = 0;  // the first that has not ended
  bool in_link_ = false, isolate_in_link_ = false;
};

}  // namespace directions

bool has_right_to_left(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const directions::Letter letter = directions::letter_at(text, at);
    at = letter.end;
    const char32_t c = letter.value;
    if ((c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC)) return true;
  }
  return false;
}

std::vector<Span> left_to_right_spans(std::string_view text) {
  std::vector<Span> spans;
  bool letters_before = false;
  for (std::size_t at = 0; at < text.size();) {
    const directions::Token token = directions::next_token(text, at);
    if (token.span.begin == text.size()) break;
    // `548 km`, `NATO STANAG`: one blank between them does not part what holds a Latin word.
    const bool beside = !spans.empty() && spans.back().end + 1 == token.span.begin && text[spans.back().end] == ' ';
    if (beside && (letters_before || token.has_letters)) {
      spans.back().end = token.span.end;
    } else {
      spans.push_back(token.span);
    }
    letters_before = token.has_letters;
    at = token.span.end;
  }
  return spans;
}

Line woven(std::string_view text, Language language, std::span<const Leading> links, Face face) {
  const bool isolating = runs_right_to_left(language) && has_right_to_left(text);
  std::vector<Span> spans = isolating ? directions::isolates(text, links) : std::vector<Span>{};
  return directions::Weaver(text, links, std::move(spans), face).weave();
}

std::string apart(std::string_view text, Language language) {
  std::string inside;
  for (const Run& run : woven(text, has_right_to_left(text) ? Language::arabic : language)) inside += run.text;
  if (inside.empty() || (!runs_right_to_left(language) && !has_right_to_left(text))) return inside;
  return std::string(kFirstStrong) + inside + std::string(kPopIsolate);
}

std::string without_isolates(std::string_view text) {
  return directions::printable(text);
}

}  // namespace entente::briefing::sheet
