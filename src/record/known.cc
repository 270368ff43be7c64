#include "record/known.h"

namespace entente::record {

FeedState empty_feed(const Descriptor& descriptor) {
  FeedState state;
  state.id = feed_id(descriptor);
  state.descriptor = descriptor;
  state.last = {0, before_first(state.id)};
  return state;
}

std::optional<Frontier> Known::frontier(const FeedId& feed, std::int64_t size) const {
  Frontier tree;
  while (tree.size() < size) {
    const auto next = entry(feed, tree.size() + 1);
    if (!next) return std::nullopt;
    tree.add(entry_id(next->head));
  }
  return tree;
}

}  // namespace entente::record
