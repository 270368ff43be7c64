// What a workbook says to people: its first sheet, and the remarks on what is wrong.
#pragma once

#include <vector>

#include "app/text_of.h"
#include "base/result.h"
#include "interop/workbook/write_workbook.h"

namespace entente::app {

// In whose words a workbook is written.
struct Wording {
  TextOf text_of;
  bool right_to_left = false;
};

interop::workbook::Guide workbook_guide(const Wording& wording);

// The errors of a workbook, each on its cell.
interop::workbook::Remarks workbook_remarks(const std::vector<Error>& errors, const Wording& wording);

}  // namespace entente::app
