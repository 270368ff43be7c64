#include "record/as_of.h"

#include "record/canonical.h"
#include "record/members.h"

namespace entente::record {

bool AsOf::covers(const FeedId& feed, std::int64_t seq) const {
  const auto last = seq_.find(feed);
  return last != seq_.end() && seq <= last->second;
}

std::string encode(const AsOf& as_of) {
  boost::json::object object;
  for (const auto& [feed, seq] : as_of.seq()) object[hex(feed)] = seq;
  return canonical(object);
}

Result<AsOf> parse_as_of(std::string_view bytes) {
  const auto object = parse_object(bytes, "record.as_of");
  if (!object) return Failure(object.error());
  std::map<FeedId, std::int64_t> seq;
  for (const auto& member : *object) {
    const auto feed = from_hex<FeedId>(member.key());
    const auto* last = member.value().if_int64();
    if (!feed || last == nullptr || *last < 0) return failure("record.as_of");
    seq[*feed] = *last;
  }
  return AsOf(std::move(seq));
}

}  // namespace entente::record
