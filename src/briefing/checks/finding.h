// The checks beside each sentence of a briefing: a text in, findings out.
//
// A finding says which rule a piece of the text breaks, how grave that is, and, where one can be made, what to write
// instead. Texts for people are made at the edge from its code and arguments (text/briefing_messages.cc).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "briefing/in_languages.h"

namespace entente::briefing::checks {

using entente::briefing::kLanguages;
using entente::briefing::Language;

// `blocks`: the text cannot be published with it. `flags`: a named person may release it, with a reason.
enum class Severity : std::uint8_t { blocks, flags };

enum class Rule : std::uint8_t {
  number_without_reading,
  total_without_as_of,
  increment_as_total,
  increment_as_split,
  will_for_assessed_or_conditional,
  initiated_without_started,
  told_as_happened,
  gated_without_condition,
  year_not_given,
  person_below_attribution,
  delta_over_few_rows,
  unit_or_area_changed,
  contradicts_last_week,
  citation_outside_audience,
  stale_translation,
  readings_disagree,
};
inline constexpr std::size_t kRules = 16;
std::string_view word_of(Rule rule);  // `number_without_reading`

struct Finding {
  Rule rule{};
  Severity severity{};
  std::size_t begin = 0;  // of the piece in the text, bytes; on a boundary of characters
  std::size_t end = 0;    // exclusive
  std::string fix;        // what to write instead of the piece, in the text's language; empty when none can be made
  // What the rule was held against, where there is something to name: ids, a day, a value.
  std::vector<Argument> arguments;
};

// What is judged, and what was said of it the week before (empty when nothing was).
struct Draft {
  std::string_view text;
  Language language = Language::english;
  std::string_view last_week;
};

inline constexpr std::size_t kMostText = 200'000;  // bytes of a text that is read; what follows is not judged

}  // namespace entente::briefing::checks
