// What reconciliation finds: two readings agree, they contradict each other, or it cannot be told, and what is missing
// to tell.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "base/result.h"
#include "domain/values.h"

namespace entente::domain {

enum class Verdict : std::uint8_t { agrees, contradicts, cannot_tell };

// Some characters of a cell of a reading, as it is written in a package; begin and end are both 0 for the whole cell.
struct CellPart {
  Id reading;
  std::string column;
  std::size_t begin = 0;
  std::size_t end = 0;  // exclusive
  friend bool operator==(const CellPart&, const CellPart&) = default;
};

struct FigureFinding {
  Verdict verdict{};
  // Code figures.*; dates, areas, sources and amounts as text.
  Message what;
  Id indicator;
  Id area;
  std::string source;
  std::vector<Id> readings;   // compared: the later one last, what was counted between them not among them
  std::optional<Decimal> by;  // contradicts: what is stated less what was expected
  std::vector<CellPart> cells;
};

}  // namespace entente::domain
