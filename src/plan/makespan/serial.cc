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
    for (std::size_t i = 0; i < of_job.size(); ++i) {
      if (i % 4 == 0) neighbours.groups.push_back({{nobody, nobody, nobody, nobody}, {0, 0, 0, 0}});
      neighbours.groups.back().job[i % 4] = of_job[i].first;
      neighbours.groups.back().lag[i % 4] = of_job[i].second;
    }
  }
  neighbours.begin.push_back(static_cast<std::int32_t>(neighbours.groups.size()));
  return neighbours;
}

SerialScheduler::SerialScheduler(const Project& project, Days days)
    : project_(&project),
      modes_(project),
      before_(neighbours(project, true)),
      after_(neighbours(project, false)),
      end_(slot(project.jobs()) + 1, 0) {
  for (const JobMode* mode : modes_.all) span_.push_back(mode->span());
  const std::int32_t longest = longest_schedule(project);
  if (days == Days::narrow_if_they_fit && NarrowDays::fits(project)) {
    narrow_.emplace(project, modes_, longest);
  } else {
    wide_.emplace(project, modes_, longest);
  }
}

std::int32_t SerialScheduler::allowed_from(const Neighbours& neighbours, Job job) const {
  std::int32_t from = 0;
  const std::int32_t last = neighbours.begin[slot(job) + 1];
  for (std::int32_t g = neighbours.begin[slot(job)]; g < last; ++g) {
    const FourNeighbours& group = neighbours.groups[slot(g)];
    const auto allows = [&](std::size_t i) { return end_[slot(group.job[i])] + group.lag[i]; };
    from = std::max(from, std::max(std::max(allows(0), allows(1)), std::max(allows(2), allows(3))));
  }
  return from;
}

template <class AnyDays>
void SerialScheduler::put(AnyDays& days, std::size_t mode, Job job, std::int32_t start, Dates& dates) {
  days.take(mode, start);
  const std::int32_t end = start + span_[mode];
  dates.start[slot(job)] = start;
  dates.end[slot(job)] = end;
  end_[slot(job)] = end;
  used_ = std::max(used_, end);
}

template <class AnyDays, class Order>
void SerialScheduler::schedule(AnyDays& days, const Neighbours& neighbours, Order first, Order last,
                               const std::vector<std::uint8_t>& modes, Dates& dates) {
  for (; first != last; ++first) {
    const std::size_t mode = modes_.begin[slot(*first)] + modes[slot(*first)];
    put(days, mode, *first, days.fit(mode, allowed_from(neighbours, *first)), dates);
  }
  dates.length = used_;
}

template <class AnyDays>
void SerialScheduler::keep(AnyDays& days, const JobOrder& order, std::size_t kept,
                           const std::vector<std::uint8_t>& modes, Dates& dates) {
  days.clear(used_);
  used_ = 0;
  for (std::size_t p = 0; p < kept; ++p) {
    const Job job = order[p];
    put(days, modes_.begin[slot(job)] + modes[slot(job)], job, dates.start[slot(job)], dates);
  }
}

void SerialScheduler::forward(const JobOrder& order, const std::vector<std::uint8_t>& modes, Dates& dates,
                              std::size_t kept) {
  const auto first = order.begin() + static_cast<std::ptrdiff_t>(kept);
  if (narrow_) {
    keep(*narrow_, order, kept, modes, dates);
    schedule(*narrow_, before_, first, order.end(), modes, dates);
  } else {
    keep(*wide_, order, kept, modes, dates);
    schedule(*wide_, before_, first, order.end(), modes, dates);
  }
}

void SerialScheduler::backward(const JobOrder& order, const std::vector<std::uint8_t>& modes, Dates& dates) {
  if (narrow_) {
    keep(*narrow_, order, 0, modes, dates);
    schedule(*narrow_, after_, order.rbegin(), order.rend(), modes, dates);
  } else {
    keep(*wide_, order, 0, modes, dates);
    schedule(*wide_, after_, order.rbegin(), order.rend(), modes, dates);
  }
  for (std::size_t j = 0; j < dates.start.size(); ++j) {
    const std::int32_t end = dates.length - dates.start[j];
    dates.start[j] = dates.length - dates.end[j];
    dates.end[j] = end;
  }
}

void SerialScheduler::forward_choosing(const JobOrder& order, const std::vector<std::uint8_t>& free_choice,
                                       std::vector<std::uint8_t>& modes, Dates& dates) {
  if (narrow_) {
    schedule_choosing(*narrow_, order, free_choice, modes, dates);
  } else {
    schedule_choosing(*wide_, order, free_choice, modes, dates);
  }
}

template <class AnyDays>
void SerialScheduler::schedule_choosing(AnyDays& days, const JobOrder& order,
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
    put(days, first + best, job, best_start, dates);
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
  thread_local std::vector<std::int32_t> begin;
  begin.assign(static_cast<std::size_t>(days) + 2, 0);
  for (const std::int32_t d : day) ++begin[static_cast<std::size_t>(d) + 1];
  for (std::size_t d = 1; d < begin.size(); ++d) begin[d] += begin[d - 1];
  order.resize(ties.size());
  for (const Job job : ties) order[slot(begin[slot(day[slot(job)])]++)] = job;
}

}  // namespace entente::plan::makespan
