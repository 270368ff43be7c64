#include "plan/makespan/serial.h"

#include <algorithm>
#include <bit>

namespace entente::plan::makespan {

SerialScheduler::Neighbours SerialScheduler::neighbours(const Project& project, bool before) {
  std::vector<std::vector<Neighbour>> by_job(slot(project.jobs()));
  for (const Link& link : project.links) {
    by_job[slot(before ? link.to : link.from)].push_back({before ? link.from : link.to, link.lag});
  }
  Neighbours neighbours;
  for (const auto& of_job : by_job) {
    neighbours.begin.push_back(static_cast<std::int32_t>(neighbours.all.size()));
    neighbours.all.insert(neighbours.all.end(), of_job.begin(), of_job.end());
  }
  neighbours.begin.push_back(static_cast<std::int32_t>(neighbours.all.size()));
  return neighbours;
}

SerialScheduler::SerialScheduler(const Project& project)
    : project_(&project), before_(neighbours(project, true)), after_(neighbours(project, false)) {
  pack();
  // However bad the order, it never ends later than all jobs and lags one after another.
  std::int64_t days = 2;
  for (const auto& modes : project.modes) {
    std::int32_t longest = 0;
    for (const JobMode& mode : modes) longest = std::max(longest, mode.span());
    days += longest;
  }
  for (const Link& link : project.links) days += link.lag;
  free_.resize(static_cast<std::size_t>(days) * words_);
  used_ = static_cast<std::int32_t>(days);
  clear();
}

void SerialScheduler::pack() {
  struct Field {
    std::size_t word;
    int shift;
  };
  std::vector<Field> fields;
  int used_bits = 64;
  for (const std::int32_t capacity : project_->capacity) {
    // A demand that no day can meet must still fit its field: the problem is then infeasible, which is found earlier.
    const int width = static_cast<int>(std::bit_width(static_cast<std::uint32_t>(std::max(1, capacity))));
    if (used_bits + width + 1 > 64) {
      guards_.push_back(0);
      full_.push_back(0);
      used_bits = 0;
    }
    fields.push_back({guards_.size() - 1, used_bits});
    guards_.back() |= Word{1} << (used_bits + width);
    full_.back() |= static_cast<Word>(capacity) << used_bits;
    used_bits += width + 1;
  }
  if (guards_.empty()) guards_ = full_ = {0};
  words_ = guards_.size();
  for (std::size_t w = 0; w < words_; ++w) full_[w] |= guards_[w];
  for (const auto& modes : project_->modes) {
    mode_begin_.push_back(duration_.size());
    for (const JobMode& mode : modes) {
      duration_.push_back(mode.duration);
      span_.push_back(mode.span());
      std::vector<Word> packed(words_, 0);
      for (std::size_t r = 0; r < fields.size(); ++r)
        packed[fields[r].word] |= static_cast<Word>(mode.demand[r]) << fields[r].shift;
      demand_.insert(demand_.end(), packed.begin(), packed.end());
    }
  }
}

void SerialScheduler::clear() {
  if (words_ == 1) {
    std::fill(free_.begin(), free_.begin() + used_, full_[0]);
  } else {
    for (std::size_t i = 0; i < static_cast<std::size_t>(used_) * words_; ++i) free_[i] = full_[i % words_];
  }
  used_ = 0;
}

std::int32_t SerialScheduler::allowed_from(const Neighbours& neighbours, Job job,
                                           const std::vector<std::int32_t>& end) const {
  std::int32_t from = 0;
  const Neighbour* const last = neighbours.all.data() + neighbours.begin[slot(job) + 1];
  for (const Neighbour* n = neighbours.all.data() + neighbours.begin[slot(job)]; n != last; ++n)
    from = std::max(from, end[slot(n->job)] + n->lag);
  return from;
}

// From the window's end: the last day without room is the one to jump over.
std::int32_t SerialScheduler::fit(std::size_t mode, std::int32_t from) const {
  if (words_ > 1) return fit_wide(mode, from);
  const Word need = demand_[mode], guards = guards_[0];
  const Word* const free = free_.data();
  const std::int32_t duration = duration_[mode];
  for (std::int32_t day = from + duration - 1; day >= from; --day) {
    if (((free[day] - need) & guards) == guards) continue;
    from = day + 1;
    day = from + duration;
  }
  return from;
}

std::int32_t SerialScheduler::fit_wide(std::size_t mode, std::int32_t from) const {
  const std::int32_t duration = duration_[mode];
  const Word* const need = &demand_[mode * words_];
  const auto has_room = [&](std::int32_t day) {
    const Word* const free = &free_[static_cast<std::size_t>(day) * words_];
    for (std::size_t w = 0; w < words_; ++w) {
      if (((free[w] - need[w]) & guards_[w]) != guards_[w]) return false;
    }
    return true;
  };
  for (std::int32_t day = from + duration - 1; day >= from; --day) {
    if (has_room(day)) continue;
    from = day + 1;
    day = from + duration;
  }
  return from;
}

void SerialScheduler::take(std::size_t mode, std::int32_t start) {
  for (std::size_t w = 0; w < words_; ++w) {
    const Word need = demand_[mode * words_ + w];
    Word* free = &free_[static_cast<std::size_t>(start) * words_ + w];
    for (std::int32_t d = 0; d < duration_[mode]; ++d, free += words_) *free -= need;
  }
}

void SerialScheduler::put(std::size_t mode, Job job, std::int32_t start, Dates& dates) {
  take(mode, start);
  const std::int32_t end = start + span_[mode];
  dates.start[slot(job)] = start;
  dates.end[slot(job)] = end;
  used_ = std::max(used_, end);
}

void SerialScheduler::forward(const JobOrder& order, const std::vector<std::uint8_t>& modes, Dates& dates) {
  clear();
  for (const Job job : order) {
    const std::size_t mode = mode_at(job, modes[slot(job)]);
    put(mode, job, fit(mode, allowed_from(before_, job, dates.end)), dates);
  }
  dates.length = used_;
}

void SerialScheduler::backward(const JobOrder& order, const std::vector<std::uint8_t>& modes, Dates& dates) {
  clear();
  for (auto it = order.rbegin(); it != order.rend(); ++it) {
    const std::size_t mode = mode_at(*it, modes[slot(*it)]);
    put(mode, *it, fit(mode, allowed_from(after_, *it, dates.end)), dates);
  }
  dates.length = used_;
  for (std::size_t j = 0; j < dates.start.size(); ++j) {
    const std::int32_t end = dates.length - dates.start[j];
    dates.start[j] = dates.length - dates.end[j];
    dates.end[j] = end;
  }
}

bool SerialScheduler::affordable(Job job, std::uint8_t mode, std::uint8_t now) const {
  const auto& modes = project_->modes[slot(job)];
  for (std::size_t r = 0; r < left_.size(); ++r) {
    if (modes[mode].cost[r] - modes[now].cost[r] > std::max<std::int64_t>(0, left_[r])) return false;
  }
  return true;
}

void SerialScheduler::forward_choosing(const JobOrder& order, const std::vector<std::uint8_t>& free_choice,
                                       std::vector<std::uint8_t>& modes, Dates& dates) {
  clear();
  left_ = project_->budget;
  for (std::size_t j = 0; j < modes.size(); ++j) {
    for (std::size_t r = 0; r < left_.size(); ++r) left_[r] -= project_->modes[j][modes[j]].cost[r];
  }
  for (const Job job : order) {
    const std::int32_t from = allowed_from(before_, job, dates.end);
    std::uint8_t best = modes[slot(job)];
    std::int32_t best_start = fit(mode_at(job, best), from);
    if (free_choice[slot(job)]) {
      const auto& of_job = project_->modes[slot(job)];
      for (std::uint8_t m = 0; m < of_job.size(); ++m) {
        if (m == modes[slot(job)] || !affordable(job, m, modes[slot(job)])) continue;
        const std::int32_t start = fit(mode_at(job, m), from);
        if (start + of_job[m].span() >= best_start + of_job[best].span()) continue;
        best = m;
        best_start = start;
      }
      for (std::size_t r = 0; r < left_.size(); ++r)
        left_[r] -= of_job[best].cost[r] - of_job[modes[slot(job)]].cost[r];
      modes[slot(job)] = best;
    }
    put(mode_at(job, best), job, best_start, dates);
  }
  dates.length = used_;
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
