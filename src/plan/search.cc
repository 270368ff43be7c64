#include "plan/search.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <memory>
#include <thread>

#include "plan/decoder.h"
#include "plan/moves/bring_forward.h"
#include "plan/moves/change_mode.h"
#include "plan/moves/change_selection.h"
#include "plan/moves/shift_activity.h"

namespace entente::plan {
namespace {

constexpr int kLanes = 8;
constexpr double kShareOfStageOne = 0.9;         // of effort or time
constexpr double kExchanges = 10;                // in a whole search
constexpr double kRounds = 60;                   // at least, in a search by effort
constexpr double kIterationsInRound = 2000;      // at most, by effort, for each lane: a fraction of a second
constexpr Index kActivitiesInFirstRound = 8000;  // by time: placed in each lane before its speed is known
constexpr double kSecondsInRound = 0.25;         // about, in a search by time
constexpr double kHot = 3e-3, kCold = 3e-5;      // first and last temperature, as a share of what could be gained
constexpr std::int64_t kPollEvery = 64;          // iterations between looks at the stop signal

// The search cools down several times, each time longer, so that a search that is stopped early has cooled down once
// already.
constexpr std::array kCoolings{0.02, 0.08, 0.25, 1.0};  // where each ends, as a share of stage one

double share_of_cooling(double share) {
  double begin = 0;
  for (double end : kCoolings) {
    if (share < end) return (share - begin) / (end - begin);
    begin = end;
  }
  return 1;
}

struct WeightedMove {
  std::unique_ptr<moves::Move> move;
  std::uint32_t weight;
};

std::vector<WeightedMove> all_moves(const Network& network) {
  std::vector<WeightedMove> all;
  all.push_back({std::make_unique<moves::ShiftActivity>(), 10});
  all.push_back({std::make_unique<moves::BringForward>(), 3});
  all.push_back({std::make_unique<moves::PutBack>(), 2});
  all.push_back({std::make_unique<moves::ChangeMode>(network), 2});
  all.push_back({std::make_unique<moves::ChangeSelection>(network), 4});
  return all;
}

// What the annealing minimises, in the unit of the objective; missing required work outweighs everything.
double energy(Objective objective, const Score& score, double whole) {
  const double missing = score.missing * 2.0 * whole;
  switch (objective) {
    case Objective::value:
      return missing - score.value;
    case Objective::makespan:
      return missing + score.finish;
  }
  return 0;
}

struct Stage {
  bool cost = false;  // the second stage
  double floor = 0;   // of the value, in the second stage
};

// One stream of the search.
class Lane {
 public:
  Lane(const Network& network, Objective objective, Seed seed, int number, const std::vector<WeightedMove>& moves)
      : network_(&network),
        objective_(objective),
        random_(seed, static_cast<std::uint64_t>(number)),
        moves_(&moves),
        decoder_(network) {
    for (const WeightedMove& move : moves) total_weight_ += move.weight;
    whole_ = objective == Objective::makespan ? network.days() : 0;
    for (const Need& need : network.problem().data().needs) {
      if (objective == Objective::value) whole_ += need.weight.to_double();
    }
    whole_ = std::max(whole_, 1e-9);
  }

  void start_from(ActivityList list) {
    if (objective_ == Objective::makespan) {
      for (Index a : list.order) list.wanted[static_cast<std::size_t>(a)] = network_->required(a);
    }
    current_ = std::move(list);
    current_score_ = decoder_.decode(current_);
    current_spans_ = decoder_.spans();
    best_ = current_;
    best_score_ = current_score_;
    best_spans_ = current_spans_;
  }
  void start_from_best_of(const Lane& other) {
    current_ = other.best_;
    current_score_ = other.best_score_;
    current_spans_ = other.best_spans_;
    best_ = other.best_;
    best_score_ = other.best_score_;
    best_spans_ = other.best_spans_;
  }

  void run(std::int64_t iterations, double share_from, double share_to, const Stage& stage,
           const std::function<bool()>& cancelled) {
    if (current_.order.empty()) return;
    for (std::int64_t i = 0; i < iterations; ++i) {
      if (i % kPollEvery == 0 && cancelled && cancelled()) return;
      ++effort_;
      const double share =
          share_from + (share_to - share_from) * static_cast<double>(i) / static_cast<double>(iterations);
      step(stage, whole_ * kHot * std::pow(kCold / kHot, share_of_cooling(share)));
    }
  }

  const Score& best_score() const { return best_score_; }
  std::int64_t take_effort() { return std::exchange(effort_, 0); }
  Schedule best_schedule() {
    decoder_.decode(best_);
    return decoder_.schedule(best_);
  }

 private:
  void step(const Stage& stage, double temperature) {
    candidate_ = current_;
    const moves::Changed changed = pick_move().apply(*network_, candidate_, random_);
    if (!changed) return;
    const Score& score = decoder_.decode(candidate_, *changed, current_spans_);
    if (!accept(stage, score, temperature)) return;
    std::swap(current_, candidate_);
    current_score_ = score;
    current_spans_ = decoder_.spans();
    keep_if_best(stage);
  }

  const moves::Move& pick_move() {
    std::uint32_t ticket = random_.below(total_weight_);
    for (const WeightedMove& move : *moves_) {
      if (ticket < move.weight) return *move.move;
      ticket -= move.weight;
    }
    return *moves_->front().move;
  }

  bool accept(const Stage& stage, const Score& score, double temperature) {
    if (stage.cost)
      return !cheaper(current_score_, score, stage.floor) && score.missing == 0 && score.value >= stage.floor;
    const double loss = energy(objective_, score, whole_) - energy(objective_, current_score_, whole_);
    return loss <= 0 || random_.unit() < std::exp(-loss / temperature);
  }

  void keep_if_best(const Stage& stage) {
    const bool is_best = stage.cost ? cheaper(current_score_, best_score_, stage.floor)
                                    : better(objective_, current_score_, best_score_);
    if (!is_best) return;
    best_ = current_;
    best_score_ = current_score_;
    best_spans_ = current_spans_;
  }

  const Network* network_;
  Objective objective_;
  Random random_;
  const std::vector<WeightedMove>* moves_;
  std::uint32_t total_weight_ = 0;
  double whole_ = 0;
  Decoder decoder_;
  ActivityList current_, candidate_, best_;
  Score current_score_, best_score_;
  std::vector<Span> current_spans_, best_spans_;
  std::int64_t effort_ = 0;
};

// How much is left, in iterations or in time.
class Budget {
 public:
  Budget(const Options& options, const Clock& clock, std::chrono::nanoseconds until)
      : clock_(&clock), began_(clock.elapsed()) {
    constexpr std::chrono::nanoseconds kLeast = std::chrono::milliseconds(1);
    if (!options.effort && options.time) time_ = std::max(kLeast, until - began_);
    effort_ = options.effort.value_or(kDefaultEffort);
  }
  double share_done() const {
    return std::chrono::duration<double>(clock_->elapsed() - began_) / std::chrono::duration<double>(*time_);
  }
  bool by_time() const { return time_.has_value(); }
  std::int64_t effort() const { return effort_; }
  double seconds() const { return std::chrono::duration<double>(*time_).count(); }

 private:
  const Clock* clock_;
  std::chrono::nanoseconds began_;
  std::optional<std::chrono::nanoseconds> time_;
  std::int64_t effort_;
};

class Search {
 public:
  Search(const Network& network, const Options& options, const Clock& clock, std::chrono::nanoseconds until,
         const OnRound& on_round, const IsThreadAway& is_thread_away)
      : network_(network),
        options_(options),
        budget_(options, clock, until),
        on_round_(on_round),
        is_thread_away_(is_thread_away),
        moves_(all_moves(network)),
        iterations_in_round_(std::clamp(kActivitiesInFirstRound / std::max(1, network.size()), 1, 16)) {
    for (int i = 0; i < kLanes; ++i)
      lanes_.push_back(std::make_unique<Lane>(network, options.objective, options.seed, i, moves_));
  }

  Found run(const std::optional<Schedule>& hint, const std::optional<Found>& incumbent) {
    begin_lanes(hint);
    if (incumbent) best_ = *incumbent;
    Stage stage;
    run_stage(stage, 0, options_.objective == Objective::value ? kShareOfStageOne : 1.0);
    if (options_.objective == Objective::value && best_->score.missing == 0) {
      stage.cost = true;
      stage.floor = kShareOfValueKept * best_->score.value;
      if (incumbent) stage.floor = std::max(stage.floor, incumbent->score.value);
      for (auto& lane : lanes_) lane->start_from(list_from(network_, best_->schedule));
      run_stage(stage, kShareOfStageOne, 1.0);
    }
    best_->effort = budget_.by_time() ? done_ : std::min(done_, budget_.effort());
    return *best_;
  }

 private:
  void begin_lanes(const std::optional<Schedule>& hint) {
    Random random(options_.seed, kLanes);
    for (int i = 0; i < kLanes; ++i) {
      const double noise = 0.15 * i;
      lanes_[static_cast<std::size_t>(i)]->start_from(hint && i % 2 == 0 ? list_from(network_, *hint)
                                                                         : greedy_list(network_, random, noise));
    }
  }

  void run_stage(const Stage& stage, double share_from, double share_to) {
    take_best(stage);
    double share = share_from;
    while (share < share_to && !stopped()) {
      const std::int64_t iterations =
          budget_.by_time() ? round_by_time(share_to - share) : round_by_effort(share_to - share);
      const double by_effort = share + static_cast<double>(iterations * kLanes) / static_cast<double>(budget_.effort());
      const double expected = std::min(share_to, budget_.by_time() ? share + share_of_round_ : by_effort);
      run_round(iterations, share / kShareOfStageOne, expected / kShareOfStageOne, stage);
      take_best(stage);
      const double now = budget_.by_time() ? budget_.share_done() : by_effort;
      share_of_round_ = now - share;
      if (std::floor(now * kExchanges) > std::floor(share * kExchanges)) exchange(stage);
      share = now;
      if (on_round_) on_round_(*best_, std::min(1.0, share));
    }
  }

  // Iterations of each lane in the next round. By effort they depend on nothing but the effort.
  std::int64_t round_by_effort(double share_left) const {
    const double whole = static_cast<double>(budget_.effort()) / kLanes;
    const double round = std::min(kIterationsInRound, std::ceil(whole / kRounds));
    return static_cast<std::int64_t>(std::max(1.0, std::min(round, std::ceil(whole * share_left))));
  }

  // By time they follow the speed of the last round, which at most doubles from one to the next.
  std::int64_t round_by_time(double share_left) {
    const double last_seconds = budget_.seconds() * share_of_round_;
    if (last_seconds <= 0) return iterations_in_round_;
    const double wanted_seconds = std::min(kSecondsInRound, share_left * budget_.seconds());
    const double wanted = static_cast<double>(iterations_in_round_) * wanted_seconds / last_seconds;
    iterations_in_round_ = std::clamp<std::int64_t>(std::llround(wanted), 1, 2 * iterations_in_round_);
    return iterations_in_round_;
  }

  void run_round(std::int64_t iterations, double share_from, double share_to, const Stage& stage) {
    const int away = is_thread_away_ && is_thread_away_() ? 1 : 0;
    const int threads = std::clamp(options_.threads - away, 1, kLanes);
    std::atomic<int> next{0};
    const auto work = [&] {
      for (int i = next++; i < kLanes; i = next++) {
        lanes_[static_cast<std::size_t>(i)]->run(iterations, share_from, share_to, stage, options_.cancelled);
      }
    };
    std::vector<std::thread> helpers;
    for (int t = 1; t < threads; ++t) helpers.emplace_back(work);
    work();
    for (std::thread& helper : helpers) helper.join();
    for (auto& lane : lanes_) done_ += lane->take_effort();
  }

  bool stopped() const { return options_.cancelled && options_.cancelled(); }

  bool is_better(const Stage& stage, const Score& a, const Score& b) const {
    return stage.cost ? cheaper(a, b, stage.floor) : better(options_.objective, a, b);
  }

  Lane& best_lane(const Stage& stage) {
    return **std::min_element(lanes_.begin(), lanes_.end(), [&](const auto& a, const auto& b) {
      return is_better(stage, a->best_score(), b->best_score());
    });
  }

  void take_best(const Stage& stage) {
    Lane& lane = best_lane(stage);
    if (!best_ || is_better(stage, lane.best_score(), best_->score))
      best_ = Found{lane.best_schedule(), lane.best_score(), 0};
  }

  void exchange(const Stage& stage) {
    Lane& best = best_lane(stage);
    Lane& worst = **std::max_element(lanes_.begin(), lanes_.end(), [&](const auto& a, const auto& b) {
      return is_better(stage, a->best_score(), b->best_score());
    });
    if (&worst != &best) worst.start_from_best_of(best);
  }

  const Network& network_;
  const Options& options_;
  Budget budget_;
  const OnRound& on_round_;
  const IsThreadAway& is_thread_away_;
  std::vector<WeightedMove> moves_;
  std::vector<std::unique_ptr<Lane>> lanes_;
  std::optional<Found> best_;
  std::int64_t done_ = 0;
  std::int64_t iterations_in_round_;
  double share_of_round_ = 0;
};

}  // namespace

Found search(const Network& network, const Options& options, const Clock& clock, std::chrono::nanoseconds until,
             const std::optional<Schedule>& hint, const std::optional<Found>& incumbent, const OnRound& on_round,
             const IsThreadAway& is_thread_away) {
  return Search(network, options, clock, until, on_round, is_thread_away).run(hint, incumbent);
}

}  // namespace entente::plan
