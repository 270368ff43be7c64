#include "app/record/bundle_error.h"

#include "app/record/error_place.h"
#include "app/record/feed_name.h"

namespace entente::app::record {

Error in_bundle(Error error, const std::string& path, const Bundle& bundle) {
  error.where.file = path;
  const ErrorPlace place = place_in(error);
  for (const FeedPart& part : bundle.feeds) {
    if (part.range.feed != place.feed) continue;
    error.where.column = place.seq ? entry_number(part.descriptor, *place.seq) : feed_name(part.descriptor);
  }
  return error;
}

}  // namespace entente::app::record
