// Text of either direction within a line of the other (UAX 9): numbers, dates and codes keep their order.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "briefing/document.h"
#include "briefing/sheet/sheet.h"

namespace entente::briefing::sheet {

inline constexpr std::string_view kLeftToRight = "\u2066", kFirstStrong = "\u2068", kPopIsolate = "\u2069";

constexpr bool runs_right_to_left(Language language) {
  return language == Language::arabic;
}

// Whether a letter of Hebrew, Arabic or a script beside them is in it.
bool has_right_to_left(std::string_view text);

struct Span {
  std::size_t begin = 0, end = 0;  // bytes
};

// What reads from left to right within Arabic: `RD-TUNNEL-548`, `1,204`, `2025-08-21`, `NATO STANAG 2449`.
std::vector<Span> left_to_right_spans(std::string_view text);

// A link over a part of a text.
struct Leading {
  Span span;
  std::string to;
};

// A text that somebody wrote, as a line of the language: controls and what reorders its surroundings are dropped, line
// breaks are blanks, spans of the other direction are isolated, links are runs of their own. The links follow each
// other and do not overlap.
Line woven(std::string_view text, Language language, std::span<const Leading> links = {}, Face face = Face::plain);

// A text whose direction nobody knows, isolated from the line around it where that matters.
std::string apart(std::string_view text, Language language);

// Without any isolate: for what lays out no text.
std::string without_isolates(std::string_view text);

}  // namespace entente::briefing::sheet
