#include "app/record/post_notice.h"

#include "app/record/office.h"
#include "record/payloads.h"

namespace entente::app::record {

Result<AppendedEntry> post_notice(const Place& place, const Saying& saying, const std::string& subject) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto feed = office->writable(saying.audience);
  if (!feed) return Failure(feed.error());
  return office->append(office->request(feed->descriptor.audience, saying, payload_of(Notice{subject})));
}

}  // namespace entente::app::record
