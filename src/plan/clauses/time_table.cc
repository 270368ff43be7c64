#include "plan/clauses/time_table.h"

#include <algorithm>
#include <limits>

namespace entente::plan::clauses {

std::vector<Node> watched_by(const std::vector<Task>& tasks) {
  std::vector<Node> nodes;
  for (const Task& task : tasks) {
    nodes.insert(nodes.end(), {lower(task.start), upper(task.start)});
    if (task.present) nodes.push_back(task.present->node);
  }
  std::sort(nodes.begin(), nodes.end());
  nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
  return nodes;
}

void TimeTable::add(Solver& solver, std::vector<Task> tasks, std::int32_t capacity) {
  // The greatest first: explanations take them in this order.
  std::stable_sort(tasks.begin(), tasks.end(), [](const Task& a, const Task& b) { return a.amount > b.amount; });
  const std::vector<Node> watched = watched_by(tasks);
  solver.add_propagator(std::unique_ptr<Propagator>(new TimeTable(std::move(tasks), capacity)), watched);
}

bool TimeTable::propagate(Solver& solver) {
  if (!fill(solver)) return true;
  if (!check_overload(solver)) return false;
  changed_ = false;
  for (std::size_t i = 0; i < tasks_.size(); ++i) {
    const Task& task = tasks_[i];
    if (peak_ <= capacity_ - task.amount) break;  // those that follow ask for no more
    if (task.is_absent(solver)) continue;
    const std::int32_t earliest = solver.least(task.start), latest = solver.greatest(task.start);
    if (earliest >= busy_to_ || latest + task.duration <= busy_from_) continue;
    if (!task.is_present(solver)) {
      if (!exclude(solver, i)) return false;
    } else if (earliest < latest && (!raise_start(solver, i) || !lower_start(solver, i))) {
      return false;
    }
  }
  if (changed_) solver.run_again(*this);
  return true;
}

bool TimeTable::fill(const Solver& solver) {
  constexpr std::int32_t kMost = std::numeric_limits<std::int32_t>::max();
  std::int32_t begin = kMost, end = -kMost;
  compulsory_.clear();
  for (const Task& task : tasks_) {
    const std::int32_t from = solver.greatest(task.start), to = solver.least(task.start) + task.duration;
    if (from >= to || !task.is_present(solver)) continue;
    compulsory_.push_back({from, to, task.amount});
    begin = from < begin ? from : begin;
    end = to > end ? to : end;
  }
  if (compulsory_.empty()) return false;
  begin_ = begin;
  profile_.assign(static_cast<std::size_t>(end - begin) + 1, 0);
  for (const Compulsory& part : compulsory_) {
    profile_[static_cast<std::size_t>(part.from - begin)] += part.amount;
    profile_[static_cast<std::size_t>(part.to - begin)] -= part.amount;
  }
  sum_up();
  return busy_from_ < busy_to_;
}

// From changes to heights.
void TimeTable::sum_up() {
  const std::int64_t harmless = capacity_ - tasks_.front().amount;  // the greatest task fits beside it
  std::int64_t height = 0;
  peak_ = 0;
  busy_from_ = busy_to_ = begin_;
  for (std::size_t i = 0; i < profile_.size(); ++i) {
    profile_[i] = height += profile_[i];
    if (height <= harmless) continue;
    const std::int32_t t = begin_ + static_cast<std::int32_t>(i);
    if (busy_from_ == busy_to_) busy_from_ = t;
    busy_to_ = t + 1;
    peak_ = height > peak_ ? height : peak_;
  }
}

bool TimeTable::check_overload(Solver& solver) {
  if (peak_ <= capacity_) return true;
  for (std::int32_t t = busy_from_; t < busy_to_; ++t) {
    if (height(t) <= capacity_) continue;
    why_.clear();
    explain_height(solver, t, capacity_, nullptr);
    return solver.fail(why_);
  }
  return true;
}

// The profile is that of the beginning of the round; bounds only tighten, so what it shows remains true.
TimeTable::Blocked TimeTable::blocked(const Solver& solver, const Task& task) const {
  return {profile_.data() - begin_, capacity_ - task.amount, solver.greatest(task.start),
          solver.least(task.start) + task.duration};
}

bool TimeTable::raise_start(Solver& solver, std::size_t at) {
  const Task& task = tasks_[at];
  const Blocked is_blocked = blocked(solver, task);
  while (true) {
    const std::int32_t start = solver.least(task.start);
    std::int32_t t = std::min(start + task.duration, busy_to_) - 1;
    const std::int32_t first = std::max(start, busy_from_);
    while (t >= first && !is_blocked(t)) --t;
    if (t < first) return true;
    why_.clear();
    why_.push_back(at_least(task.start, t - task.duration + 1));
    if (task.present) why_.push_back(*task.present);
    explain_height(solver, t, capacity_ - task.amount, &task);
    if (!solver.imply(at_least(task.start, t + 1), why_)) return false;
    changed_ = true;
  }
}

bool TimeTable::lower_start(Solver& solver, std::size_t at) {
  const Task& task = tasks_[at];
  const Blocked is_blocked = blocked(solver, task);
  while (true) {
    const std::int32_t start = solver.greatest(task.start);
    std::int32_t t = std::max(start, busy_from_);
    const std::int32_t end = std::min(start + task.duration, busy_to_);
    while (t < end && !is_blocked(t)) ++t;
    if (t >= end) return true;
    why_.clear();
    why_.push_back(at_most(task.start, t));
    if (task.present) why_.push_back(*task.present);
    explain_height(solver, t, capacity_ - task.amount, &task);
    if (!solver.imply(at_most(task.start, t - task.duration), why_)) return false;
    changed_ = true;
  }
}

// A task that would have to run at t, where there is no room for it, is absent.
bool TimeTable::exclude(Solver& solver, std::size_t at) {
  const Task& task = tasks_[at];
  const std::int32_t from = std::max(solver.greatest(task.start), busy_from_);
  const std::int32_t to = std::min(solver.least(task.start) + task.duration, busy_to_);
  for (std::int32_t t = from; t < to; ++t) {
    if (height(t) <= capacity_ - task.amount) continue;
    why_.clear();
    why_.push_back(at_least(task.start, t - task.duration + 1));
    why_.push_back(at_most(task.start, t));
    explain_height(solver, t, capacity_ - task.amount, &task);
    return solver.imply(~*task.present, why_);
  }
  return true;
}

void TimeTable::explain_height(const Solver& solver, std::int32_t t, std::int32_t limit, const Task* except) {
  std::int64_t held = 0;
  for (const Task& task : tasks_) {
    if (&task == except || solver.greatest(task.start) > t || t >= solver.least(task.start) + task.duration) continue;
    if (!task.is_present(solver)) continue;
    why_.push_back(at_least(task.start, t - task.duration + 1));
    why_.push_back(at_most(task.start, t));
    if (task.present) why_.push_back(*task.present);
    held += task.amount;
    if (held > limit) return;
  }
}

}  // namespace entente::plan::clauses
