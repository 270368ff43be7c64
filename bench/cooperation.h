// What two parties tell each other, and themselves, in a programme that goes on for years: each block is some four
// months of one line of work, from a visit to what came of the training, and nothing in it is refused.
#pragma once

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <vector>

#include "domain/readers.h"

namespace entente::bench {

inline constexpr const char* kSender = "XAA";
inline constexpr const char* kPartner = "XBB";
inline constexpr const char* kThird = "XCC";

struct Line {
  std::string party;  // XAA, XBB
  std::string by;
  domain::Readers readers;
  boost::json::object payload;          // without its base
  std::optional<std::size_t> rests_on;  // the line, by its place in the block, that it revises
  int phase = 0;                        // what is said in one has been read by both parties before the next
};
inline constexpr int kPhases = 6;

// Parties, people, the agreement, gates, calendars: in one phase.
std::vector<Line> founding();
// The same for the same number.
std::vector<Line> block(std::int64_t number);

}  // namespace entente::bench
