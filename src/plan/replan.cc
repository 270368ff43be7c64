#include "plan/replan.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

#include "base/check.h"
#include "plan/evaluate.h"
#include "plan/standing.h"
#include "plan/verify.h"

namespace entente::plan {
namespace {

// What a change costs, in the mean value of a selected activity, one after the other.
constexpr std::array kWeights{8.0, 4.0, 2.0, 1.0, 0.5, 0.25, 0.1, 0.03, 0.0};
constexpr double kShareOfWeights = 0.6;  // of the effort
constexpr double kShareOfPutBack = 0.8;  // where putting back from the best ends and from anew begins
constexpr std::int64_t kLookEvery = 32;  // iterations between looks at the clock and the stop signal
constexpr std::size_t kMostPoints = 12;  // of the curve
constexpr double kLeastGain = 1e-9;

class Replanner {
 public:
  Replanner(const Network& network, const Kept& kept, const Schedule& anew, Seed seed, const ReplanEffort& effort,
            const Clock& clock)
      : network_(network),
        kept_(kept),
        anew_(anew),
        random_(seed, kStream),
        effort_(effort),
        clock_(clock),
        began_(clock.elapsed()),
        meter_(network, kept),
        standing_(network, meter_) {}

  Replanned run() {
    standing_.assume(anew_);
    anew_value_ = standing_.value();
    floor_ = kShareOfValueAnew * anew_value_;
    take_note();
    repair();
    if (best_burden_ > 0 && !network_.free_activities().empty()) improve();
    return {best_, curve()};
  }

 private:
  static constexpr std::uint64_t kStream = 77;

  void repair() {
    const auto schedule = repaired(network_, kept_);
    if (!schedule) return;
    standing_.assume(*schedule);
    take_note();
  }

  void improve() {
    while (!is_over() && share_ < kShareOfWeights) {
      const auto stage = static_cast<std::size_t>(share_ / kShareOfWeights * static_cast<double>(kWeights.size()));
      const double weight = kWeights[std::min(stage, kWeights.size() - 1)] * mean_value();
      try_change([&](double value, std::int64_t burden) {
        return value - weight * static_cast<double>(burden) >=
               standing_value_ - weight * static_cast<double>(standing_burden_);
      });
    }
    standing_.assume(best_);
    put_back(kShareOfPutBack);
    standing_.assume(anew_);
    put_back(1);
  }

  // As few changes as possible while the value holds.
  void put_back(double until) {
    while (!is_over() && share_ < until) {
      try_change([&](double value, std::int64_t burden) {
        if (value < floor_) return false;
        return burden < standing_burden_ || (burden == standing_burden_ && value >= standing_value_);
      });
    }
  }

  template <class Accept>
  void try_change(const Accept& accept) {
    ++iterations_;
    standing_value_ = standing_.value();
    standing_burden_ = standing_.burden();
    if (!pick_wishes() || !standing_.change(wishes_)) return;
    if (accept(standing_.value(), standing_.burden())) {
      take_note();
    } else {
      standing_.undo();
    }
  }

  bool is_over() {
    if (iterations_ % kLookEvery != 0) return share_ >= 1;
    if (effort_.cancelled && effort_.cancelled()) return true;
    if (effort_.until) {
      const double whole = std::max(1e-9, std::chrono::duration<double>(*effort_.until - began_).count());
      share_ = std::chrono::duration<double>(clock_.elapsed() - began_).count() / whole;
    } else {
      share_ = static_cast<double>(iterations_) / static_cast<double>(std::max<std::int64_t>(1, effort_.iterations));
    }
    return share_ >= 1;
  }

  double mean_value() const {
    const auto selected = std::count_if(anew_.begin(), anew_.end(), [](const auto& p) { return p.has_value(); });
    return anew_value_ / static_cast<double>(std::max<std::ptrdiff_t>(1, selected));
  }

  // Keeps the best roadmap and the points that no other beats in both changes and value.
  void take_note() {
    const double value = standing_.value();
    const std::int64_t burden = standing_.burden();
    const bool is_better = burden < best_burden_ || (burden == best_burden_ && value > best_value_ + kLeastGain);
    if (value >= floor_ - kLeastGain && is_better) {
      best_ = standing_.schedule();
      best_burden_ = burden;
      best_value_ = value;
    }
    const auto after = points_.upper_bound(burden);
    if (after != points_.begin() && std::prev(after)->second.value >= value) return;
    const auto at = points_.insert_or_assign(burden, Point{value, standing_.schedule()}).first;
    for (auto next = std::next(at); next != points_.end() && next->second.value <= value;) next = points_.erase(next);
  }

  // At most kMostPoints, the ends among them, spread evenly over the value.
  std::vector<TradeOff> curve() const {
    std::vector<TradeOff> all;
    for (const auto& [burden, point] : points_) {
      ENTENTE_CHECK(verify(network_.problem(), point.schedule).empty());
      all.push_back({changes_of(burden), point.value});
    }
    if (all.size() <= kMostPoints) return all;
    std::vector<TradeOff> some{all.front()};
    const double step = (all.back().value - all.front().value) / static_cast<double>(kMostPoints - 1);
    for (const TradeOff& point : all) {
      if (point.value >= some.back().value + step) some.push_back(point);
    }
    if (some.back().changes != all.back().changes) some.push_back(all.back());
    return some;
  }

  // A burden counts something signed network.size() + 1 times.
  std::int64_t changes_of(std::int64_t burden) const {
    const std::int64_t heavy = network_.size() + 1;
    return burden / heavy + burden % heavy;
  }

  Index any_free() { return network_.free_activities()[random_.below(count_of_free())]; }
  std::uint32_t count_of_free() const { return static_cast<std::uint32_t>(network_.free_activities().size()); }
  Index any_mode(Index a) {
    return static_cast<Index>(random_.below(static_cast<std::uint32_t>(network_.problem().activity(a).modes.size())));
  }

  // Whether there is something to try.
  bool pick_wishes() {
    wishes_.clear();
    switch (random_.below(10)) {
      case 0:
      case 1:
      case 2:
        wish_back();
        break;
      case 3:
        wish_anew(any_free());
        break;
      case 4:
      case 5:
        wish_chain();
        break;
      case 6:
        wish_exchange();
        break;
      case 7:
        wish_in(any_free());
        break;
      case 8:
        wish_out(any_free());
        break;
      default:
        wish_in_for_other();
        break;
    }
    return !wishes_.empty();
  }

  void wish_anew(Index a) {
    if (standing_.is_in(a)) wishes_.push_back({a, random_.below(4) == 0 ? any_mode(a) : standing_.mode(a), true});
  }

  void wish_out(Index a) {
    if (standing_.is_in(a) && !network_.required(a)) wishes_.push_back({a, standing_.mode(a), false, true});
  }

  // Something that is changed goes back to what it was; what else is changed and stands there makes room.
  void wish_back() {
    std::optional<Index> changed;
    const std::uint32_t from = random_.below(count_of_free());
    for (std::uint32_t i = 0; i < count_of_free() && !changed; ++i) {
      const Index a = network_.free_activities()[(from + i) % count_of_free()];
      if (standing_.is_changed(a)) changed = a;
    }
    if (!changed) return;
    const Index a = *changed;
    if (meter_.kept_start(a) < 0) return wish_out(a);
    wish_in_as(a, meter_.kept_mode(a));
    const Day start = meter_.kept_start(a);
    const Day end = start + 2 * network_.duration(a, meter_.kept_mode(a));
    for (std::uint32_t i = 0; i < count_of_free() && wishes_.size() < kMostWishes; ++i) {
      const Index b = network_.free_activities()[(from + i) % count_of_free()];
      const Span& span = standing_.spans()[slot(b)];
      if (b != a && span.start >= 0 && span.start <= end && span.finish >= start && standing_.is_changed(b))
        wishes_.push_back({b, meter_.kept_start(b) >= 0 ? meter_.kept_mode(b) : standing_.mode(b)});
    }
  }

  // The activity in this mode, behind what it needs and is not there.
  void wish_in_as(Index a, Index mode) {
    std::vector<Index> missing{a};
    for (std::size_t i = 0; i < missing.size() && missing.size() <= kMostWishes; ++i) {
      for (const Arc& arc : network_.arcs_in(missing[i])) {
        const bool known = std::find(missing.begin(), missing.end(), arc.from) != missing.end();
        if (!known && !standing_.is_in(arc.from)) missing.push_back(arc.from);
      }
    }
    for (Index b : missing)
      wishes_.push_back({b, b == a ? mode : meter_.kept_start(b) >= 0 ? meter_.kept_mode(b) : any_mode(b)});
  }

  void wish_in(Index a) {
    if (!standing_.is_in(a)) wish_in_as(a, any_mode(a));
  }

  void wish_in_for_other() {
    wish_in(any_free());
    if (!wishes_.empty()) wish_out(any_free());
  }

  // An activity, and some of what follows it.
  void wish_chain() {
    Index a = any_free();
    wish_anew(a);
    for (std::uint32_t length = random_.below(5); length > 0; --length) {
      const auto arcs = network_.arcs_out(a);
      if (arcs.empty()) return;
      a = arcs[random_.below(static_cast<std::uint32_t>(arcs.size()))].to;
      if (network_.freedom(a) == Freedom::free) wish_anew(a);
    }
  }

  // The later of two goes first.
  void wish_exchange() {
    const Index a = any_free(), b = any_free();
    if (a == b || !standing_.is_in(a) || !standing_.is_in(b)) return;
    const bool a_is_later = standing_.spans()[slot(a)].start > standing_.spans()[slot(b)].start;
    wish_anew(a_is_later ? a : b);
    wish_anew(a_is_later ? b : a);
  }

  static constexpr std::size_t kMostWishes = 8;

  const Network& network_;
  const Kept& kept_;
  const Schedule& anew_;
  Random random_;
  const ReplanEffort& effort_;
  const Clock& clock_;
  std::chrono::nanoseconds began_;
  ChangeMeter meter_;
  StandingSchedule standing_;
  std::vector<StandingSchedule::Wish> wishes_;
  double anew_value_ = 0, floor_ = 0;
  double standing_value_ = 0;
  std::int64_t standing_burden_ = 0;
  std::int64_t iterations_ = 0;
  double share_ = 0;
  Schedule best_;
  std::int64_t best_burden_ = std::numeric_limits<std::int64_t>::max();
  double best_value_ = 0;
  struct Point {
    double value;
    Schedule schedule;
  };
  std::map<std::int64_t, Point> points_;  // by burden; the value ascends with it
};

}  // namespace

std::optional<Schedule> repaired(const Network& network, const Kept& kept) {
  const ChangeMeter meter(network, kept);
  StandingSchedule standing(network, meter);
  standing.repair(kept);
  if (standing.missing() > 0 || !verify(network.problem(), standing.schedule()).empty()) return std::nullopt;
  return standing.schedule();
}

Replanned replan(const Network& network, const Kept& kept, const Schedule& anew, Seed seed, const ReplanEffort& effort,
                 const Clock& clock) {
  return Replanner(network, kept, anew, seed, effort, clock).run();
}

}  // namespace entente::plan
