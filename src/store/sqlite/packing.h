// Values of several parts as they stand in one column.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/key_log.h"
#include "record/merkle.h"
#include "store/backend.h"

namespace entente::store::sqlite {

inline constexpr std::size_t kIdBegin = 8;  // bytes of an entry's id that are indexed
inline constexpr int kSeqBits = 40;
inline constexpr std::int64_t kMostSeq = (std::int64_t{1} << kSeqBits) - 1;

constexpr std::int64_t place_of(const Spot& spot) {
  return (spot.feed << kSeqBits) | spot.seq;
}
constexpr Spot spot_of(std::int64_t place) {
  return {place >> kSeqBits, place & kMostSeq};
}

// The roots, one behind the other.
std::string pack(const record::Frontier& frontier);
std::optional<record::Frontier> unpack_frontier(std::int64_t size, std::string_view roots);

// Key and signature, one pair behind the other.
std::string pack(const std::vector<record::BySignature>& by);
std::optional<std::vector<record::BySignature>> unpack_signatures(std::string_view packed);

}  // namespace entente::store::sqlite
