// How text sits in the cells of a terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::text {

// Cells that the text takes: 2 for wide and full-width characters (UAX #11), 0 for combining marks, format and control
// characters, 1 for all others. Ill-formed UTF-8 counts one cell for each broken sequence.
int display_width(std::string_view text);

// The text if it takes at most `cells`, else its longest beginning of whole characters (UAX #29 grapheme clusters) with
// `…` behind it. Directional isolates that the cut leaves open are closed.
std::string cut(std::string_view text, int cells);

// `cut`, then spaces up to exactly `cells`.
std::string fit(std::string_view text, int cells);
std::string fit_right(std::string_view text, int cells);  // spaces in front

// The text in lines of at most `cells`, broken at spaces but not between an option (`--set`) and its value; a longer
// word is cut. Isolates are closed at the end of a line and opened again on the next, since a terminal treats each line
// as a paragraph of its own. At least one line.
std::vector<std::string> wrap(std::string_view text, int cells);

// Text that a stranger wrote, made safe to show in one line: ill-formed UTF-8 and control characters become U+FFFD,
// line breaks and tabs a space; directional embeddings, overrides and isolates are dropped, so that it cannot reorder
// what is around it.
std::string printable(std::string_view text);

// The text between U+2068 and U+2069: its direction is its own and does not reorder what is around it.
std::string isolate(std::string_view text);

// True when a letter of a right-to-left script is in it.
bool has_right_to_left(std::string_view text);

}  // namespace entente::text
