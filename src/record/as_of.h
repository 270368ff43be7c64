// As-of: how much of each feed something rests on. Carried by every plan, report and briefing.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "record/bytes.h"

namespace entente::record {

class AsOf {
 public:
  AsOf() = default;
  explicit AsOf(std::map<FeedId, std::int64_t> seq) : seq_(std::move(seq)) {}

  // Whether the entry at this position was there.
  bool covers(const FeedId& feed, std::int64_t seq) const;
  const std::map<FeedId, std::int64_t>& seq() const { return seq_; }
  bool operator==(const AsOf&) const = default;

 private:
  std::map<FeedId, std::int64_t> seq_;
};

// {"feed":seq,..}, canonical.
std::string encode(const AsOf& as_of);
// Errors: those of parse_canonical, record.as_of.
Result<AsOf> parse_as_of(std::string_view bytes);

}  // namespace entente::record
