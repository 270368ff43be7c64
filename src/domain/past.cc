#include "domain/past.h"

#include <algorithm>
#include <utility>

namespace entente::domain {
namespace {

// From half as many on the way to the present, so that a state of long ago costs at most a sixteenth of the whole.
constexpr std::size_t kMostKept = 33;

bool is_part_of(const std::map<FeedId, std::int64_t>& less, const std::map<FeedId, std::int64_t>& more) {
  return std::all_of(less.begin(), less.end(), [&](const auto& feed) {
    const auto there = more.find(feed.first);
    return there != more.end() && feed.second <= there->second;
  });
}

}  // namespace

bool Moment::covers(const Said& said) const {
  if (said.at >= until) return false;
  if (!through) return true;
  const auto feed = through->find(said.turn.feed);
  return feed != through->end() && said.turn.seq <= feed->second;
}

void Past::take(const Said& said) {
  domain::take(now_.programme, said);
  now_.latest = std::max(now_.latest, said.at);
  now_.soonest = std::min(now_.soonest, said.at);
  if (++now_.entries % spacing_ == 0) keep();
}

void Past::keep() {
  kept_.push_back(now_);
  now_.soonest = std::numeric_limits<std::int64_t>::max();
  if (kept_.size() <= kMostKept) return;
  spacing_ *= 2;
  std::vector<State> fewer;
  std::int64_t soonest = std::numeric_limits<std::int64_t>::max();
  for (State& state : kept_) {
    soonest = std::min(soonest, state.soonest);
    if (state.entries % spacing_ != 0) continue;
    state.soonest = std::exchange(soonest, std::numeric_limits<std::int64_t>::max());
    fewer.push_back(std::move(state));
  }
  now_.soonest = soonest;
  kept_ = std::move(fewer);
}

Past::Around Past::around(const Moment& moment) const {
  const auto is_within = [&](const State& state) {
    return state.entries == 0 ||
           (state.latest < moment.until && (!moment.through || is_part_of(state.programme.through(), *moment.through)));
  };
  const auto has_all = [&](const State& state) {
    return moment.through && is_part_of(*moment.through, state.programme.through());
  };
  if (is_within(now_)) return {now_.programme, now_.programme};
  const State* after = &now_;
  std::int64_t soonest = now_.soonest;  // of all that is not in the state that is looked at
  for (auto state = kept_.rbegin();; ++state) {
    if (is_within(*state)) return {state->programme, after->programme};
    if (soonest >= moment.until || has_all(*state)) after = &*state;
    soonest = std::min(soonest, state->soonest);
  }
}

}  // namespace entente::domain
