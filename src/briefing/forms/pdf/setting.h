// Blocks set in type: each a row of one or two columns of lines, before it is known on which page they come.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "briefing/forms/pdf/owned.h"
#include "briefing/sheet/sheet.h"

namespace entente::briefing::forms::pdf_form {

// In points. A4; what is at the start of a line is at the right in Arabic.
inline constexpr double kPageWidth = 595.276, kPageHeight = 841.89;
inline constexpr double kSide = 60, kTop = 74, kBottom = 66;
inline constexpr double kTextWidth = kPageWidth - 2 * kSide;

struct Colour {
  double red, green, blue;
};
constexpr Colour colour(int rgb) {
  return {(rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
}
inline constexpr Colour kInk = colour(0x1a1f24), kQuiet = colour(0x4a545d), kAccent = colour(0x1f4e79),
                        kLink = colour(0x0b4a8f), kWarning = colour(0x5c3c00), kAlarm = colour(0x8a1c1c),
                        kHairline = colour(0xd5dae0);

// A part of a column's text that leads somewhere.
struct LinkRange {
  int begin = 0, end = 0;  // bytes of the layout's text
  std::string to;
};

struct Column {
  OwnedLayout layout;
  double start = 0;  // from the start of the text area
  double width = 0;
  std::vector<LinkRange> links;
};

struct Setting {
  std::vector<Column> columns;  // the last is the one that may run over pages; the others stand beside its first line
  double space_before = 0;
  Colour ink = kInk;
  std::optional<Colour> bar;    // beside it, at the start
  std::optional<Colour> frame;  // around it
  std::optional<Colour> rule;   // under it
  bool keeps_with_next = false;
  const char* tag = "P";  // of the structure of a tagged PDF
  std::string anchor;
  std::string outline;  // its entry there; empty: none
};

// `context` is that of the sheet's language.
std::vector<Setting> set(const sheet::Sheet& sheet, PangoContext* context);

// One line of small type for the head or the foot of a page.
OwnedLayout set_small(const std::string& text, PangoContext* context, double width, PangoAlignment alignment);

}  // namespace entente::briefing::forms::pdf_form
