#include "plan/bound/value_bound.h"

#include <algorithm>
#include <array>

#include "plan/bound/earliest_dates.h"

namespace entente::plan::bound {
namespace {

// Fewer prices settle faster; positions of about a week cost next to nothing in strength.
constexpr std::array<Fineness, 5> kLevels{{{5, 14}, {5, 5}, {5, 2}, {5, 1}, {1, 1}}};
constexpr std::size_t kLookBack = 40;   // steps
constexpr double kSlow = 5e-4;          // share that so many steps must gain, else the next level is more promising
constexpr double kSlowAtTheEnd = 5e-6;  // on the last level
// Where the first level is too large, positions and periods are made longer up to this.
constexpr std::int32_t kCoarsest = 32;

}  // namespace

ValueBound::ValueBound(const Network& network) : network_(&network), best_(earliest_dates_bound(network)) {
  if (best_ <= 0) level_ = kLevels.size();
}

bool ValueBound::done() const {
  return !volume_ && level_ >= kLevels.size();
}

void ValueBound::refine() {
  std::unique_ptr<Relaxation> finer;
  for (std::int32_t longer = 1; longer <= kCoarsest && level_ < kLevels.size() && !finer; longer *= 2) {
    const Fineness fineness{kLevels[level_].grain * longer, kLevels[level_].period * longer};
    if (is_small_enough(*network_, fineness)) finer = std::make_unique<Relaxation>(*network_, fineness);
  }
  ++level_;
  if (!finer) {
    level_ = kLevels.size();
    volume_.reset();
    return;
  }
  auto prices =
      volume_ ? finer->rows().carry_over(relaxation_->rows(), volume_->best_prices()) : finer->rows().first_prices();
  work_done_ = work();
  relaxation_ = std::move(finer);
  volume_ = std::make_unique<Volume>(*relaxation_, std::move(prices));
  history_.clear();
}

bool ValueBound::is_slow() const {
  if (history_.size() <= kLookBack) return false;
  const double gained = history_[history_.size() - 1 - kLookBack] - history_.back();
  return gained < (level_ < kLevels.size() ? kSlow : kSlowAtTheEnd) * history_.back();
}

void ValueBound::step() {
  if (done()) return;
  if (!volume_) return refine();
  const bool went_on = volume_->step();
  best_ = std::min(best_, volume_->best());
  history_.push_back(volume_->best());
  if (!went_on || is_slow()) refine();
}

}  // namespace entente::plan::bound
