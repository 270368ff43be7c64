#include "risk/world.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace entente::risk {
namespace {

constexpr int kSizeBins = 8;
constexpr int kDayBins = 4;
constexpr int kQuantileBins = 16;

Day whole_days(double days) {
  return static_cast<Day>(std::lround(std::clamp(days, 0.0, 1.0e6)));
}

int quantile_bin(double share, int bins) {
  return std::min(bins - 1, static_cast<int>(share * bins));
}

// Neighbours and overlaps become one.
void merge(std::vector<Pause>& pauses) {
  if (pauses.size() < 2) return;
  std::sort(pauses.begin(), pauses.end(), [](const Pause& a, const Pause& b) { return a.from < b.from; });
  std::size_t last = 0;
  for (std::size_t i = 1; i < pauses.size(); ++i) {
    if (pauses[i].from <= pauses[last].to + 1)
      pauses[last].to = std::max(pauses[last].to, pauses[i].to);
    else
      pauses[++last] = pauses[i];
  }
  pauses.resize(last + 1);
}

}  // namespace

Oracle::Oracle(const Policy& policy, Seed seed) : policy_(&policy) {
  const auto stream = [&](const std::string& kind, const std::string& id) { return Stream(seed, kind + ':' + id); };
  for (const Risk& risk : policy.outlook->risks) {
    risks_.push_back({stream("strike", risk.id), stream("size", risk.id), stream("day", risk.id)});
  }
  const plan::Problem& problem = policy.network->problem();
  for (const ConditionOutlook& outlook : policy.outlook->conditions) {
    const auto& gate = problem.data().gates[slot(outlook.condition.gate)];
    const std::string& id = gate.conditions[slot(outlook.condition.position)].id;
    conditions_.push_back({stream("ever", id), stream("met", id)});
  }
  std::map<std::tuple<int, int, int>, std::shared_ptr<const PertTable>> tables;
  for (const PlannedJob& job : policy.jobs) {
    const plan::Mode& mode = policy.network->mode(job.activity, job.mode);
    auto& table = tables[{mode.optimistic.count, mode.most_likely.count, mode.pessimistic.count}];
    if (!table) {
      table = std::make_shared<PertTable>(mode.optimistic.count, mode.most_likely.count, mode.pessimistic.count);
    }
    double from = 0;
    if (job.under_way) {
      const auto& open_before = policy.calendar(job).open_before();
      const std::int32_t lasted =
          open_before[slot(std::min(policy.first_day, policy.days))] - open_before[slot(job.start)];
      from = table->share_up_to(lasted);
    }
    jobs_.push_back({stream("duration", problem.activity(job.activity).id), table, from});
  }
}

bool Oracle::strikes(std::size_t risk, std::uint64_t future) const {
  return risks_[risk].strike.unit(future) < policy_->outlook->risks[risk].probability;
}

double Oracle::size(std::size_t risk, std::uint64_t future) const {
  return triangular(policy_->outlook->risks[risk].size, risks_[risk].size.unit(future));
}

void Oracle::draw_pause(std::size_t risk, std::uint64_t future, World& world) const {
  const Day length = whole_days(size(risk, future));
  if (length == 0) return;
  const double remaining = std::max(0, policy_->days - policy_->first_day);
  const Day from = policy_->first_day + static_cast<Day>(risks_[risk].day.unit(future) * remaining);
  for (std::size_t c = 1; c < policy_->pause_classes.size(); ++c) {
    const auto& members = policy_->pause_classes[c];
    if (std::find(members.begin(), members.end(), risk) != members.end()) {
      world.pauses[c].push_back({from, from + length - 1});
    }
  }
}

// Leaves in `release` the planned start and its delays, in `duration` nothing yet.
void Oracle::draw_risks(std::uint64_t future, World& world) const {
  const auto& risks = policy_->outlook->risks;
  std::fill(world.factor.begin(), world.factor.end(), 1.0);
  for (auto& pauses : world.pauses) pauses.clear();
  for (std::size_t r = 0; r < risks.size(); ++r) {
    if (!strikes(r, future)) continue;
    if (risks[r].effect == Effect::programme_pause) draw_pause(r, future, world);
    if (risks[r].effect != Effect::capacity_factor) continue;
    for (const Index resource : risks[r].resources) world.factor[slot(resource)] *= size(r, future);
  }
  for (auto& pauses : world.pauses) merge(pauses);
}

Day Oracle::condition_day(std::size_t condition, std::uint64_t future) const {
  const ConditionOutlook& outlook = policy_->outlook->conditions[condition];
  if (conditions_[condition].ever.unit(future) >= outlook.probability_ever) return kNever;
  const auto day = [this](Date date) { return static_cast<double>(policy_->network->day(date)); };
  const double middle = day(outlook.p50);
  const double low = std::min(middle, outlook.p10 ? day(*outlook.p10) : middle);
  const double high = std::max(middle, outlook.p90 ? day(*outlook.p90) : middle);
  const double drawn = split_normal(low, middle, high, conditions_[condition].day.unit(future));
  // What is not met by the status date counts from the next day on, as in the plan.
  return std::max(policy_->first_day, static_cast<Day>(std::lround(std::clamp(drawn, -1.0e6, 1.0e6))));
}

void Oracle::draw(std::uint64_t future, World& world) const {
  const auto& jobs = policy_->jobs;
  world.release.resize(jobs.size());
  world.duration.resize(jobs.size());
  world.factor.resize(policy_->capacity.size());
  world.pauses.resize(policy_->pause_classes.size());
  world.condition.resize(conditions_.size());
  draw_risks(future, world);
  for (std::size_t c = 0; c < conditions_.size(); ++c) world.condition[c] = condition_day(c, future);
  for (std::size_t j = 0; j < jobs.size(); ++j) {
    const PlannedJob& job = jobs[j];
    Day release = job.never ? kNever : job.start;
    for (const std::size_t r : job.delays) {
      if (strikes(r, future)) release = std::min(kNever, release + whole_days(size(r, future)));
    }
    for (const std::size_t c : job.awaits) release = std::max(release, world.condition[c]);
    world.release[j] = release;
    const double share = jobs_[j].from + jobs_[j].duration.unit(future) * (1 - jobs_[j].from);
    double duration = jobs_[j].table->at(share);
    for (const std::size_t r : job.factors) {
      if (strikes(r, future)) duration *= size(r, future);
    }
    world.duration[j] = job.is_milestone ? 0 : std::max(1, whole_days(duration));
  }
}

int Oracle::bin(std::size_t input, std::uint64_t future) const {
  if (input < risks_.size()) {
    if (!strikes(input, future)) return 0;
    const int size = quantile_bin(risks_[input].size.unit(future), kSizeBins);
    if (policy_->outlook->risks[input].effect != Effect::programme_pause) return 1 + size;
    return 1 + size * kDayBins + quantile_bin(risks_[input].day.unit(future), kDayBins);
  }
  input -= risks_.size();
  if (input < conditions_.size()) {
    const bool never = conditions_[input].ever.unit(future) >= policy_->outlook->conditions[input].probability_ever;
    return never ? 0 : 1 + quantile_bin(conditions_[input].day.unit(future), kQuantileBins);
  }
  return quantile_bin(jobs_[input - conditions_.size()].duration.unit(future), kQuantileBins);
}

Day day_done(const WorkingCalendar& calendar, const std::vector<Pause>& pauses, Day start, std::int32_t duration) {
  if (duration == 0) return start;
  const auto& open_before = calendar.open_before();
  const auto& open_days = calendar.open_days();
  const auto days = static_cast<Day>(open_before.size()) - 1;
  std::int32_t k = open_before[slot(start)];
  std::int32_t left = duration;
  for (const Pause& pause : pauses) {
    if (pause.to < start) continue;
    const std::int32_t before = open_before[slot(std::clamp(pause.from, start, days))] - k;
    if (left <= before) break;
    left -= before;
    k = open_before[slot(std::min(pause.to + 1, days))];
  }
  const std::int64_t last = std::int64_t{k} + left - 1;
  return last < static_cast<std::int64_t>(open_days.size()) ? open_days[static_cast<std::size_t>(last)] : kNever;
}

Day first_working_day(const WorkingCalendar& calendar, const std::vector<Pause>& pauses, Day from) {
  const auto& open_before = calendar.open_before();
  const auto& open_days = calendar.open_days();
  const auto days = static_cast<Day>(open_before.size()) - 1;
  Day day = std::max(0, from);
  const auto next_open = [&] {
    const std::size_t k = day < days ? slot(open_before[slot(day)]) : open_days.size();
    day = k < open_days.size() ? open_days[k] : kNever;
  };
  next_open();
  for (const Pause& pause : pauses) {
    if (day < pause.from || pause.to < day) continue;
    day = pause.to + 1;
    next_open();
  }
  return day;
}

}  // namespace entente::risk
