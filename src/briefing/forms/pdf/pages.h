// Settings on pages: headings stay with what they head, and no line of a paragraph stands alone where that can be.
#pragma once

#include <vector>

#include "briefing/forms/pdf/setting.h"

namespace entente::briefing::forms::pdf_form {

// Lines of a setting on one page.
struct Piece {
  const Setting* setting = nullptr;
  int first = 0, end = 0;  // lines of its last column
  double top = 0;          // of the page
  double height = 0;
  bool begins() const { return first == 0; }
};
using Page = std::vector<Piece>;

// The height of those lines of a layout.
double height_of(PangoLayout* layout, int first, int end);

// How much lower a column begins, so that its first line stands on one line with those beside it: letters of one script
// rise higher than those of another.
double drop_of(const Setting& setting, std::size_t column);

// At least one page. `settings` outlives them.
std::vector<Page> on_pages(const std::vector<Setting>& settings);

}  // namespace entente::briefing::forms::pdf_form
