#include "plan/makespan/serial.h"

#include <algorithm>

namespace entente::plan::makespan {
namespace {

// However bad the order, no schedule takes longer than all jobs and lags one after another.
std::int32_t longest_schedule(const Project& project) {
  std::int64_t days = 2;
  for (const auto& modes : project.modes) {
    std::int32_t longest = 0;
    for (const JobMode& mode : modes) longest = std::max(longest, mode.span());
    days += longest;
  }
  for (const Link& link : project.links) days += link.lag;
  return static_cast<std::int32_t>(days);
}

}  // namespace

SerialScheduler::Neighbours SerialScheduler::neighbours(const Project& project, bool before) {
  std::vector<std::vector<std::pair<Job, std::int32_t>>> by_job(slot(project.jobs()));
  for (const Link& link : project.links)
    by_job[slot(before ? link.to : link.from)].emplace_back(before ? link.from : link.to, link.lag);
  Neighbours neighbours;
  const Job nobody = project.jobs();
  for (const auto& of_job : by_job) {
    neighbours.begin.push_back(static_cast<std::int32_t>(neighbours.groups.size()));
    // One group at least: the first is looked at without asking.
    if (of_job.empty()) neighbours.groups.push_back({{nobody, nobody, nobody, nobody}, {0, 0, 0, 0}});
    for (std::size_t i = 0; i < of_job.size(); ++i) {
      if (i % 4 == 0) neighbours.groups.push_back({{nobody, nobody, nobody, nobody}, {0, 0, 0, 0}});
      neighbours.groups.back().job[i % 4] = of_job[i].first;
      neighbours.groups.back().lag[i % 4] = of_job[i].second;
    }
  }
  neighbours.begin.push_back(static_cast<std::int32_t>(neighbours.groups.size()));
  return neighbours;
}

SerialScheduler::AnyDays SerialScheduler::days_for(const Project& project, const FlatModes& modes, Days days) {
  const std::int32_t longest = longest_schedule(project);
  if (days == Days::wide || !fit_narrow_days(project)) return WideDays(project, modes, longest);
  if (days == Days::fastest && Lanes16::supported()) return NarrowDays<Lanes16>(project, modes, longest);
  return NarrowDays<Lanes4>(project, modes, longest);
}

SerialScheduler::SerialScheduler(const Project& project, Days days)
    : project_(&project),
      modes_(project),
      before_(neighbours(project, true)),
      after_(neighbours(project, false)),
      days_(days_for(project, modes_, days)),
      end_(slot(project.jobs()) + 1, 0) {
  for (const JobMode* mode : modes_.all) span_.push_back(mode->span());
}

// By value: as a maximum, not as a choice between two places, which would be a branch that nobody can predict.
constexpr std::int32_t later(std::int32_t a, std::int32_t b) {
  return a < b ? b : a;
}

inline std::int32_t SerialScheduler::allowed_from(const Neighbours& neighbours, Job job) const {
  const std::int32_t* const end = end_.data();
  std::int32_t from = 0;
  const FourNeighbours* group = neighbours.groups.data() + neighbours.begin[slot(job)];
  const FourNeighbours* const last = neighbours.groups.data() + neighbours.begin[slot(job) + 1];
  do {
    const std::int32_t a = end[group->job[0]] + group->lag[0], b = end[group->job[1]] + group->lag[1];
    const std::int32_t c = end[group->job[2]] + group->lag[2], d = end[group->job[3]] + group->lag[3];
    from = later(from, later(later(a, b), later(c, d)));
  } while (++group != last);
  return from;
}

template <class SomeDays>
inline void SerialScheduler::place_all(SomeDays& days, const Neighbours& neighbours, const Pass& pass,
                                       const std::vector<std::uint8_t>& modes, Dates& dates) {
  days.clear(used_);
  std::int32_t* const starts = dates.start.data();
  std::int32_t* const ends = end_.data();
  std::int32_t used = 0;
  const Job* at = pass.first;
  for (std::size_t p = 0; p < pass.count; ++p, at += pass.step) {
    const std::size_t job = slot(*at), mode = modes_.begin[job] + modes[job];
    const std::int32_t start = p < pass.kept ? starts[job] : days.fit(mode, allowed_from(neighbours, *at));
    days.take(mode, start);
    starts[job] = start;
    ends[job] = start + span_[mode];
    used = later(used, ends[job]);
  }
  dates.length = used_ = used;
}

template <class SomeDays>
void SerialScheduler::place(SomeDays& days, const Neighbours& neighbours, const Pass& pass,
                            const std::vector<std::uint8_t>& modes, Dates& dates) {
  place_all(days, neighbours, pass, modes, dates);
}

// All that is called is compiled anew, for the processors that have the instructions.
[[gnu::flatten]] ENTENTE_LANES16_TARGET void SerialScheduler::place(NarrowDays<Lanes16>& days,
                                                                    const Neighbours& neighbours, const Pass& pass,
                                                                    const std::vector<std::uint8_t>& modes,
                                                                    Dates& dates) {
  place_all(days, neighbours, pass, modes, dates);
}

void SerialScheduler::forward(const JobOrder& order, const std::vector<std::uint8_t>& modes, Dates& dates,
                              std::size_t kept) {
  const Pass pass{order.data(), 1, order.size(), kept};
  std::visit([&](auto& days) { place(days, before_, pass, modes, dates); }, days_);
  std::copy_n(end_.begin(), dates.end.size(), dates.end.begin());
}

void SerialScheduler::backward(const JobOrder& order, const std::vector<std::uint8_t>& modes, Dates& dates) {
  const Pass pass{order.data() + order.size() - 1, -1, order.size(), 0};
  std::visit([&](auto& days) { place(days, after_, pass, modes, dates); }, days_);
  for (std::size_t j = 0; j < dates.start.size(); ++j) dates.end[j] = dates.length - dates.start[j];
  for (std::size_t j = 0; j < dates.start.size(); ++j) dates.start[j] = dates.length - end_[j];
}

void SerialScheduler::forward_choosing(const JobOrder& order, const std::vector<std::uint8_t>& free_choice,
                                       std::vector<std::uint8_t>& modes, Dates& dates) {
  std::visit([&](auto& days) { place_choosing(days, order, free_choice, modes, dates); }, days_);
}

template <class SomeDays>
void SerialScheduler::place_choosing(SomeDays& days, const JobOrder& order,
                                     const std::vector<std::uint8_t>& free_choice, std::vector<std::uint8_t>& modes,
                                     Dates& dates) {
  days.clear(used_);
  used_ = 0;
  left_ = project_->budget;
  for (std::size_t j = 0; j < modes.size(); ++j) {
    for (std::size_t r = 0; r < left_.size(); ++r) left_[r] -= project_->modes[j][modes[j]].cost[r];
  }
  for (const Job job : order) {
    const auto& of_job = project_->modes[slot(job)];
    const std::size_t first = modes_.begin[slot(job)];
    const std::int32_t from = allowed_from(before_, job);
    const std::uint8_t now = modes[slot(job)];
    std::uint8_t best = now;
    std::int32_t best_start = days.fit(first + now, from);
    for (std::uint8_t m = 0; free_choice[slot(job)] && m < of_job.size(); ++m) {
      if (m == now || !affordable(job, m, now)) continue;
      const std::int32_t start = days.fit(first + m, from);
      if (start + of_job[m].span() >= best_start + of_job[best].span()) continue;
      best = m;
      best_start = start;
    }
    for (std::size_t r = 0; r < left_.size(); ++r) left_[r] -= of_job[best].cost[r] - of_job[now].cost[r];
    modes[slot(job)] = best;
    days.take(first + best, best_start);
    dates.start[slot(job)] = best_start;
    dates.end[slot(job)] = end_[slot(job)] = best_start + of_job[best].span();
    used_ = std::max(used_, end_[slot(job)]);
  }
  dates.length = used_;
}

bool SerialScheduler::affordable(Job job, std::uint8_t mode, std::uint8_t now) const {
  const auto& modes = project_->modes[slot(job)];
  for (std::size_t r = 0; r < left_.size(); ++r) {
    if (modes[mode].cost[r] - modes[now].cost[r] > std::max<std::int64_t>(0, left_[r])) return false;
  }
  return true;
}

std::int64_t SerialScheduler::overdraft(const std::vector<std::uint8_t>& modes) const {
  std::int64_t sum = 0;
  for (std::size_t r = 0; r < project_->budget.size(); ++r) {
    std::int64_t left = project_->budget[r];
    for (std::size_t j = 0; j < modes.size(); ++j) left -= project_->modes[j][modes[j]].cost[r];
    sum += std::max<std::int64_t>(0, -left);
  }
  return sum;
}

void order_by(const std::vector<std::int32_t>& day, std::int32_t days, const JobOrder& ties, JobOrder& order) {
  thread_local std::vector<std::int32_t> places;
  places.assign(static_cast<std::size_t>(days) + 2, 0);
  std::int32_t* const place = places.data();
  for (const std::int32_t d : day) ++place[d];
  std::int32_t before = 0;
  for (std::int32_t d = 0; d <= days; ++d) {
    const std::int32_t here = place[d];
    place[d] = before;
    before += here;
  }
  order.resize(ties.size());
  for (const Job job : ties) order[slot(place[day[slot(job)]]++)] = job;
}

}  // namespace entente::plan::makespan
