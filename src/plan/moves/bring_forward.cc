#include "plan/moves/bring_forward.h"

#include <algorithm>
#include <vector>

namespace entente::plan::moves {
namespace {

// Rearranges positions [first, last]: the marked ones on the given side, each group in its old order.
Changed gather(ActivityList& list, std::int32_t first, std::int32_t last, const std::vector<bool>& marked,
               bool marked_first) {
  const auto begin = list.order.begin() + first;
  const auto middle = std::stable_partition(begin, list.order.begin() + last + 1, [&](Index a) {
    return marked[static_cast<std::size_t>(list.position[static_cast<std::size_t>(a)] - first)] == marked_first;
  });
  if (middle == begin || middle == list.order.begin() + last + 1) return std::nullopt;
  for (std::int32_t p = first; p <= last; ++p)
    list.position[static_cast<std::size_t>(list.order[static_cast<std::size_t>(p)])] = p;
  return first;
}

}  // namespace

Changed BringForward::apply(const Network& network, ActivityList& list, Random& random) const {
  const std::int32_t last = random_position(list, random);
  const std::int32_t first = static_cast<std::int32_t>(random.below(static_cast<std::uint32_t>(last + 1)));
  if (first == last) return std::nullopt;
  std::vector<bool> marked(static_cast<std::size_t>(last - first + 1), false);
  marked.back() = true;
  for (std::int32_t p = last; p >= first; --p) {
    if (!marked[static_cast<std::size_t>(p - first)]) continue;
    for (const Arc& arc : network.arcs_in(list.order[static_cast<std::size_t>(p)])) {
      const std::int32_t q = list.position[static_cast<std::size_t>(arc.from)];
      if (q >= first) marked[static_cast<std::size_t>(q - first)] = true;
    }
  }
  return gather(list, first, last, marked, true);
}

Changed PutBack::apply(const Network& network, ActivityList& list, Random& random) const {
  const std::int32_t first = random_position(list, random);
  const auto size = static_cast<std::int32_t>(list.order.size());
  const std::int32_t last = first + static_cast<std::int32_t>(random.below(static_cast<std::uint32_t>(size - first)));
  if (first == last) return std::nullopt;
  std::vector<bool> marked(static_cast<std::size_t>(last - first + 1), false);
  marked.front() = true;
  for (std::int32_t p = first; p <= last; ++p) {
    if (!marked[static_cast<std::size_t>(p - first)]) continue;
    for (const Arc& arc : network.arcs_out(list.order[static_cast<std::size_t>(p)])) {
      const std::int32_t q = list.position[static_cast<std::size_t>(arc.to)];
      if (q >= 0 && q <= last) marked[static_cast<std::size_t>(q - first)] = true;
    }
  }
  return gather(list, first, last, marked, false);
}

}  // namespace entente::plan::moves
