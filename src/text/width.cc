#include "text/width.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>

#include "base/check.h"

namespace entente::text {
namespace {

constexpr UChar32 kReplacement = 0xFFFD;
constexpr UChar32 kPopIsolate = 0x2069;
constexpr std::string_view kEllipsis = "…";

// The code point at a position, which moves behind it; a broken sequence is one U+FFFD.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // inside ICU's macro
UChar32 next_code_point(std::string_view text, std::int32_t& at) {
  UChar32 code_point;
  U8_NEXT_OR_FFFD(text.data(), at, static_cast<std::int32_t>(text.size()), code_point);
  return code_point;
}
#pragma GCC diagnostic pop

template <class Visit>
void each_code_point(std::string_view text, Visit visit) {
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(text.size());) visit(next_code_point(text, at));
}

bool opens_isolate(UChar32 c) {
  return c >= 0x2066 && c <= 0x2068;
}
bool is_bidi_control(UChar32 c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}
bool is_break_or_tab(UChar32 c) {
  return c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
}

int cells_of(UChar32 c) {
  if (c < 0x7F) return c < 0x20 ? 0 : 1;
  switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
      return 0;
    default:
      break;
  }
  if (c >= 0x1160 && c <= 0x11FF) return 0;  // Hangul vowels and finals join the syllable before them
  const auto width = static_cast<UEastAsianWidth>(u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH));
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

void append(std::string& text, UChar32 c) {
  char bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, c);
  text.append(bytes, static_cast<std::size_t>(length));
}

// Made once for each thread: a break iterator is costly to make and holds a position.
icu::BreakIterator& grapheme_breaks() {
  thread_local const auto breaks = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    ENTENTE_CHECK(U_SUCCESS(status));
    return made;
  }();
  return *breaks;
}

std::string utf8(const icu::UnicodeString& text) {
  std::string bytes;
  return text.toUTF8String(bytes);
}

// How much of the text, in whole grapheme clusters, takes at most `cells`.
std::string longest_beginning(std::string_view text, int cells) {
  const auto whole =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  icu::BreakIterator& breaks = grapheme_breaks();
  breaks.setText(whole);
  std::int32_t kept = breaks.first();
  int used = 0;
  for (std::int32_t next = breaks.next(); next != icu::BreakIterator::DONE; next = breaks.next()) {
    used += display_width(utf8(whole.tempSubStringBetween(kept, next)));
    if (used > cells) break;
    kept = next;
  }
  return utf8(whole.tempSubStringBetween(0, kept));
}

// The isolates that are open at the end of the text, outermost first.
std::vector<UChar32> open_isolates(std::string_view text) {
  std::vector<UChar32> open;
  each_code_point(text, [&](UChar32 c) {
    if (opens_isolate(c)) open.push_back(c);
    if (c == kPopIsolate && !open.empty()) open.pop_back();
  });
  return open;
}

std::string closed(std::string text) {
  for (std::size_t open = open_isolates(text).size(); open > 0; --open) append(text, kPopIsolate);
  return text;
}

std::string spaces_beside(std::string_view text, int cells) {
  return std::string(static_cast<std::size_t>(std::max(0, cells - display_width(text))), ' ');
}

// Where the line may be broken: at the next space, but not between an option (`--set`, perhaps isolated) and its value.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  const std::size_t end = std::min(text.find(' ', at), text.size());
  const std::size_t dashes = text.substr(at, end - at).find("--");
  const bool is_option = dashes <= std::string_view("\u2068").size() && end < text.size();
  return is_option ? std::min(text.find(' ', end + 1), text.size()) : end;
}

}  // namespace

int display_width(std::string_view text) {
  int cells = 0;
  each_code_point(text, [&](UChar32 c) { cells += cells_of(c); });
  return cells;
}

std::string cut(std::string_view text, int cells) {
  if (display_width(text) <= cells) return std::string(text);
  if (cells <= 0) return {};
  std::string kept = longest_beginning(text, cells - 1);
  while (!kept.empty() && kept.back() == ' ') kept.pop_back();
  return closed(kept.append(kEllipsis));
}

std::string fit(std::string_view text, int cells) {
  std::string fitted = cut(text, cells);
  return fitted + spaces_beside(fitted, cells);
}

std::string fit_right(std::string_view text, int cells) {
  const std::string fitted = cut(text, cells);
  return spaces_beside(fitted, cells) + fitted;
}

std::vector<std::string> wrap(std::string_view text, int cells) {
  std::vector<std::string> lines(1);
  int used = 0;
  const auto start_line = [&] {
    const std::vector<UChar32> reopened = open_isolates(lines.back());
    lines.back() = closed(std::move(lines.back()));
    lines.emplace_back();
    for (const UChar32 isolate_start : reopened) append(lines.back(), isolate_start);
    used = 0;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_word(text, at);
    const std::string word = cut(text.substr(at, end - at), cells);
    const int width = display_width(word);
    if (used > 0 && used + 1 + width > cells) start_line();
    if (used > 0) lines.back() += ' ';
    lines.back() += word;
    used += width + (used > 0 ? 1 : 0);
    at = end + 1;
  }
  return lines;
}

std::string printable(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  each_code_point(text, [&](UChar32 c) {
    if (is_bidi_control(c)) return;
    if (is_break_or_tab(c))
      shown += ' ';
    else
      append(shown, u_charType(c) == U_CONTROL_CHAR ? kReplacement : c);
  });
  return shown;
}

std::string isolate(std::string_view text) {
  std::string isolated = "\u2068";
  isolated += text;
  return isolated += "\u2069";
}

bool has_right_to_left(std::string_view text) {
  bool found = false;
  each_code_point(text, [&](UChar32 c) {
    const UCharDirection direction = u_charDirection(c);
    found = found || direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
  });
  return found;
}

}  // namespace entente::text
