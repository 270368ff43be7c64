// The room's door: what becomes of a roadmap in many futures.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/random.h"
#include "base/result.h"
#include "plan/plan.h"
#include "risk/outlook.h"

namespace entente::risk {

struct Options {
  Seed seed{1};
  std::int64_t futures = 10'000;  // 1..kMostFutures
  int threads = 1;
  std::function<bool()> cancelled = {};  // polled by every thread
};

inline constexpr std::int64_t kDefaultFutures = 10'000;
inline constexpr std::int64_t kMostFutures = 1'000'000;
// Futures x (activities + resources + objectives): what is kept for the percentiles, some four bytes each.
inline constexpr std::int64_t kMostKept = 150'000'000;

// Dates on or before which so many futures have got there; nothing: not reached, in fewer futures than that.
struct Percentiles {
  std::optional<Date> p10, p50, p80, p90;
};

struct FinishForecast {
  double reached = 0;  // share of the futures that get there within the horizon
  Percentiles finish;
};

struct ActivityForecast {
  Index activity;
  Date planned_start, planned_finish;
  double started = 0;
  Percentiles start;
  FinishForecast outcome;
  std::optional<double> deadline_kept;  // share of the futures; of an activity with a deadline that has not started
};

struct ObjectiveForecast {
  std::string id;
  std::optional<Date> planned;  // none where the roadmap leaves out one of its milestones, or it waits
  FinishForecast outcome;
};

// What at least so many futures reach: p80 is the value that 80 of 100 futures reach or exceed.
struct ValueForecast {
  double planned = 0;
  double mean = 0;
  double deviation = 0;  // standard deviation
  double p10 = 0, p50 = 0, p80 = 0, p90 = 0;
  double least = 0, most = 0;
};

enum class InputKind : std::uint8_t { risk, condition, duration };

// How much of the variance of one result an input explains by itself: the variance of the mean given the input, over
// the variance (the first-order index of Sobol 1993, equal to Pearson's correlation ratio), estimated from the futures
// at hand as Plischke, Borgonovo, Smith 2013 (doi:10.1016/j.ejor.2012.11.047) describe and corrected for the chance of
// the classes. Inputs are independent, so the shares of one result sum up to at most 1; the rest is what inputs do only
// together. What cannot be told from chance is left out.
struct Driver {
  InputKind kind;
  std::string id;  // of the risk, the condition or the activity
  double share;    // 0..1
  // Mean of the value over the futures in which it strikes (never comes, lasts longer than half of the time) less the
  // mean over the others.
  double effect;
};

// Futures in which something agreed is not kept.
struct BrokenCommitment {
  enum class Kind : std::uint8_t { maximum_lag, lead, resource } kind;
  std::string of;        // the predecessor, or the resource
  std::string activity;  // the successor; empty for a resource
  double share = 0;      // of the futures
  double days = 0;       // of a resource: how many days it is short, on average of those futures
};

struct Simulation {
  Seed seed;
  std::int64_t futures = 0;
  ValueForecast value;
  std::optional<Date> planned_finish;
  FinishForecast finish;                      // of everything in the roadmap
  std::vector<ActivityForecast> activities;   // of the roadmap, not finished by the status date; by planned start
  std::vector<ObjectiveForecast> objectives;  // in the order of the outlook
  std::vector<Driver> value_drivers;          // the greatest first, as in all that follow
  std::vector<std::vector<Driver>> objective_drivers;  // by objective; of the day it is reached, or of not reaching it
  std::vector<BrokenCommitment> broken;
};

// Plays the roadmap `schedule`, which the verifier accepts, in so many futures. The same seed gives the same futures
// whatever the number of threads, and each future is the same whatever their number. Errors: risk.too_many (futures x
// activities), risk.cancelled.
Result<Simulation> simulate(const plan::Problem& problem, const plan::Schedule& schedule, const Outlook& outlook,
                            const Options& options);

}  // namespace entente::risk
