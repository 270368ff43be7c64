#include "interop/classic/to_problem.h"

#include <algorithm>
#include <array>
#include <map>

#include "interop/classic/lags.h"

namespace entente::interop::classic {
namespace {

using plan::Index;

constexpr std::array<bool, 7> kEveryDay{true, true, true, true, true, true, true};
const Date kDayZero = *Date::from_civil(2000, 1, 1);  // any day will do

Index activity_of(std::size_t job) {
  return static_cast<Index>(job) - 1;  // the source is left out
}

std::int32_t longest_duration(const std::vector<JobMode>& modes) {
  std::int32_t longest = 0;
  for (const JobMode& mode : modes) longest = std::max(longest, mode.duration);
  return longest;
}

// An upper bound on the least makespan: each job takes its longest mode, or the longest lag behind its start, one after
// the other. With lags in both directions: Neumann, Schwindt, Zimmermann 2003, doi:10.1007/978-3-540-24800-2.
std::int64_t sum_of_durations(const Instance& instance) {
  std::vector<std::int32_t> longest;
  for (const auto& modes : instance.jobs) longest.push_back(longest_duration(modes));
  for (const Link& link : instance.links) longest[link.from] = std::max(longest[link.from], link.lag);
  std::int64_t sum = 0;
  for (const std::int32_t days : longest) sum += days;
  return sum;
}

class ProblemMaker {
 public:
  ProblemMaker(const Instance& instance, std::int32_t last_day) : instance_(instance), last_day_(last_day) {
    data_.horizon_start = kDayZero;
    data_.horizon_end = kDayZero + Days{last_day};
    data_.status_date = kDayZero - Days{1};
    data_.calendars.emplace_back(data_.horizon_start, data_.horizon_end, kEveryDay,
                                 std::vector<WorkingCalendar::Exception>{});
    add_resources();
    for (std::size_t job = 1; job < instance.jobs.size(); ++job) add_activity(job);
  }

  plan::ProblemData take() && { return std::move(data_); }

  // The job with successors whose modes take time and no time, which no one kind of precedence can say.
  std::optional<std::size_t> add_precedences() {
    for (const Link& link : instance_.links) {
      if (link.from == 0) continue;
      const auto& modes = instance_.jobs[link.from];
      const auto none = std::count_if(modes.begin(), modes.end(), [](const JobMode& m) { return m.duration == 0; });
      if (none != 0 && static_cast<std::size_t>(none) != modes.size()) return link.from;
      // An activity that takes no time finishes on the day of its start, and what follows it may start on that day too.
      const auto kind = none == 0 ? plan::PrecedenceKind::finish_start : plan::PrecedenceKind::start_start;
      data_.precedences.push_back({activity_of(link.from), activity_of(link.to), kind, Days{0}, std::nullopt});
    }
    return std::nullopt;
  }

  void add_lags(const std::vector<Link>& arcs) {
    const Lags lags(instance_.jobs.size(), arcs);
    for (std::size_t job = 1; job < instance_.jobs.size(); ++job) set_window(job, lags);
    const std::vector<std::size_t> order = lags.order();
    std::vector<std::size_t> place(order.size());
    for (std::size_t p = 0; p < order.size(); ++p) place[order[p]] = p;
    Pairs pairs;
    for (const Link& arc : lags.without_implied(arcs)) {
      if (arc.from == 0 || arc.to == 0) continue;  // the source's arcs are in the windows
      if (place[arc.from] < place[arc.to]) {
        from_below(pairs[{arc.from, arc.to}], arc.lag);
      } else {
        from_above(pairs[{arc.to, arc.from}], -arc.lag, lags.between(arc.to, arc.from));
      }
    }
    for (const auto& [pair, bounds] : pairs) {
      data_.precedences.push_back({activity_of(pair.first), activity_of(pair.second), plan::PrecedenceKind::start_start,
                                   Days{bounds.lag.value_or(-last_day_)}, bounds.max_lag});
    }
  }

 private:
  // The difference of two starts, from below and from above.
  struct Bounds {
    std::optional<std::int32_t> lag;
    std::optional<Days> max_lag;
  };
  using Pairs = std::map<std::pair<std::size_t, std::size_t>, Bounds>;

  void from_below(Bounds& bounds, std::int32_t lag) const {
    bounds.lag = std::max({bounds.lag.value_or(-last_day_), lag, -last_day_});
  }

  // The longest path the other way, where there is one, follows from other arcs; said here it helps to place the first.
  void from_above(Bounds& bounds, std::int32_t most, std::int32_t longest) const {
    if (most >= last_day_) return;
    bounds.max_lag = std::min(bounds.max_lag.value_or(Days{most}), Days{most});
    if (longest != Lags::kNone) from_below(bounds, longest);
  }

  void set_window(std::size_t job, const Lags& lags) {
    plan::Activity& activity = data_.activities[plan::slot(activity_of(job))];
    if (const std::int32_t earliest = lags.between(0, job); earliest > 0)
      activity.earliest_start = kDayZero + Days{earliest};
    if (lags.between(job, 0) == Lags::kNone) return;
    const std::int32_t latest_start = -lags.between(job, 0);
    const std::int32_t duration = instance_.jobs[job].front().duration;
    activity.deadline = kDayZero + Days{latest_start + std::max(0, duration - 1)};
  }

  void add_resources() {
    for (const std::int32_t capacity : instance_.renewable) {
      data_.resources.push_back({"R" + std::to_string(data_.resources.size() + 1), 0, capacity, {}});
    }
    for (const std::int32_t amount : instance_.nonrenewable) {
      const auto payer = static_cast<Index>(data_.payers.size());
      data_.payers.push_back("N" + std::to_string(payer + 1));
      data_.budget_lines.push_back({data_.payers.back(), payer, data_.horizon_start, data_.horizon_end, amount});
    }
  }

  void add_activity(std::size_t job) {
    plan::Activity activity;
    activity.id = std::to_string(static_cast<std::int64_t>(job) + instance_.first_number);
    activity.mandatory = true;
    for (const JobMode& mode : instance_.jobs[job]) activity.modes.push_back(mode_of(mode, activity.modes.size() + 1));
    data_.activities.push_back(std::move(activity));
  }

  plan::Mode mode_of(const JobMode& read, std::size_t number) const {
    plan::Mode mode;
    mode.id = std::to_string(number);
    mode.optimistic = mode.most_likely = mode.pessimistic = WorkingDays{read.duration};
    const std::size_t renewable = instance_.renewable.size();
    for (std::size_t r = 0; r < read.demand.size(); ++r) {
      if (read.demand[r] == 0) continue;
      if (r < renewable) {
        mode.demands.push_back({static_cast<Index>(r), read.demand[r]});
      } else {
        mode.costs.push_back({static_cast<Index>(r - renewable), read.demand[r]});
      }
    }
    return mode;
  }

  const Instance& instance_;
  const std::int32_t last_day_;
  plan::ProblemData data_;
};

}  // namespace

std::vector<Link> all_lags(const Instance& instance) {
  std::vector<Link> arcs = instance.links;
  for (std::size_t job = 1; job < instance.jobs.size(); ++job) arcs.push_back({0, job, 0});
  for (std::size_t job = 0; job < instance.sink(); ++job)
    arcs.push_back({job, instance.sink(), instance.jobs[job].front().duration});
  return arcs;
}

Result<Reading> to_problem(const Instance& instance, const std::string& file) {
  const Where where{file, std::nullopt, {}};
  const std::int64_t longest = sum_of_durations(instance);
  if (longest >= plan::kMaxHorizonDays) {
    const std::int64_t limit = plan::kMaxHorizonDays - 1;
    return failure("classic.horizon_too_long", {{"days", longest}, {"limit", limit}}, where);
  }
  ProblemMaker maker(instance, static_cast<std::int32_t>(longest));
  if (instance.link_kind == LinkKind::start_start) {
    const std::vector<Link> arcs = all_lags(instance);
    if (const auto cycle = positive_cycle(instance.jobs.size(), arcs)) {
      Contradiction contradiction;
      for (const std::size_t job : *cycle)
        contradiction.jobs.push_back(static_cast<std::int64_t>(job) + instance.first_number);
      return contradiction;
    }
    maker.add_lags(arcs);
  } else if (const auto mixed = maker.add_precedences()) {
    const std::int64_t number = static_cast<std::int64_t>(*mixed) + instance.first_number;
    return failure("classic.mixed_durations", {{"job", number}}, where);
  }
  auto problem = plan::Problem::build(std::move(maker).take());
  if (!problem) {
    Error error = problem.error();
    error.where = where;
    return Failure(std::move(error));
  }
  return ClassicProblem{*std::move(problem), activity_of(instance.sink())};
}

}  // namespace entente::interop::classic
