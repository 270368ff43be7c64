#include "plan/moves/change_mode.h"

namespace entente::plan::moves {

ChangeMode::ChangeMode(const Network& network) {
  for (Index a : network.free_activities()) {
    if (network.problem().activity(a).modes.size() > 1) with_choice_.push_back(a);
  }
}

Changed ChangeMode::apply(const Network& network, ActivityList& list, Random& random) const {
  if (with_choice_.empty()) return std::nullopt;
  const Index a = with_choice_[random.below(static_cast<std::uint32_t>(with_choice_.size()))];
  const auto i = static_cast<std::size_t>(a);
  const auto modes = static_cast<std::uint32_t>(network.problem().activity(a).modes.size());
  const auto step = 1 + random.below(modes - 1);
  list.mode[i] = static_cast<Index>((static_cast<std::uint32_t>(list.mode[i]) + step) % modes);
  return list.position[i];
}

}  // namespace entente::plan::moves
