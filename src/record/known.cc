#include "record/known.h"

namespace entente::record {

FeedState empty_feed(const Descriptor& descriptor) {
  FeedState state;
  state.id = feed_id(descriptor);
  state.descriptor = descriptor;
  state.last = {0, before_first(state.id)};
  return state;
}

}  // namespace entente::record
