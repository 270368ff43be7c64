// Holds a text against a programme.
#pragma once

#include <string>
#include <vector>

#include "app/programme/reading.h"
#include "base/files.h"
#include "base/result.h"
#include "briefing/checks/check.h"

namespace entente::app::briefing {

using entente::briefing::checks::Draft;
using entente::briefing::checks::Finding;
using entente::briefing::checks::Language;
using entente::briefing::checks::Rule;
using entente::briefing::checks::Severity;
using entente::briefing::checks::word_of;

struct TextReport {
  std::vector<Finding> findings;  // in the order of the text
  bool blocked = false;           // one of them blocks
};
TextReport check_text(const Draft& draft, const entente::briefing::checks::Facts& facts);

// What a package says, to judge texts against. Errors: those of read_package.
Checked<entente::briefing::checks::Facts> package_facts(const std::string& path, const Files& files);
// What a record says in a view. Errors: those of read_programme.
Result<entente::briefing::checks::Facts> record_facts(const programme::Place& place, const programme::ViewName& view);

// The text itself. Error: briefing.too_long (most).
Result<std::string> readable(std::string text);

}  // namespace entente::app::briefing
