// An outside text beside ours: which of its figures agree with the record, and what it makes of the rest.
#pragma once

#include <string>
#include <vector>

#include "briefing/checks/check.h"
#include "briefing/document.h"

namespace entente::briefing {

enum class Agreement : std::uint8_t {
  agrees,
  without_days,        // ours, without the day up to which or since when it counts
  increment_as_total,  // what one period added, told as all there is
  increment_as_split,  // what a part or a period added, told as a share of the total
  other_place_or_unit,
  unlike_last_time,  // another figure was told of the same before
  not_ours
};
std::string_view word_of(Agreement agreement);  // `increment_as_split`

struct ComparedFigure {
  std::size_t begin = 0, end = 0;  // in the text, bytes
  Agreement agreement{};
  std::string reading;  // the one it is or was made of; empty: none
};

// What we said as one thing and the text tells as another: a plan as done, an expectation as a plan.
struct ShiftedBasis {
  std::size_t begin = 0, end = 0;  // the sentence
  std::string statement;           // ours
  domain::Basis ours{}, told_as{};
};

struct Comparison {
  std::vector<ComparedFigure> figures;   // in the order of the text
  std::vector<ShiftedBasis> shifts;      // likewise
  std::vector<checks::Finding> besides;  // what the record does not have as the text tells it
  bool differs() const;
};

// `said`: our briefing, whose sentences in the text's language are compared. What the text lets others say is not
// judged, nor does a sentence of ours that it does not take up count.
Comparison compare(const checks::Draft& text, const checks::Facts& facts, const Document& said);

}  // namespace entente::briefing
