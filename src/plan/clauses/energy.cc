#include "plan/clauses/energy.h"

#include <algorithm>

namespace entente::plan::clauses {
namespace {

constexpr std::int32_t kDeepest = 1;  // level: the assumption's

}  // namespace

void Energy::add(Solver& solver, std::vector<Task> tasks, std::int32_t capacity) {
  const std::vector<Node> watched = watched_by(tasks);
  solver.add_propagator(std::unique_ptr<Propagator>(new Energy(std::move(tasks), capacity)), watched);
}

std::int32_t Energy::Window::within(std::int32_t from, std::int32_t to) const {
  return std::max(0, std::min({duration, to - from, earliest + duration - from, to - latest}));
}

void Energy::collect(const Solver& solver) {
  windows_.clear();
  ends_.clear();
  for (std::size_t i = 0; i < tasks_.size(); ++i) {
    const Task& task = tasks_[i];
    if (!task.is_present(solver)) continue;
    windows_.push_back({solver.least(task.start), solver.greatest(task.start), task.duration, task.amount, i});
    ends_.push_back(windows_.back().end());
  }
  std::sort(windows_.begin(), windows_.end(), [](const Window& a, const Window& b) { return a.earliest > b.earliest; });
  std::sort(ends_.begin(), ends_.end());
  ends_.erase(std::unique(ends_.begin(), ends_.end()), ends_.end());
  if (windows_.empty()) return;

  begin_ = windows_.back().earliest;
  compulsory_.assign(static_cast<std::size_t>(ends_.back() - begin_) + 2, 0);
  for (const Window& window : windows_) {
    if (window.compulsory() == 0) continue;
    compulsory_[static_cast<std::size_t>(window.latest - begin_) + 1] += window.amount;
    compulsory_[static_cast<std::size_t>(window.earliest + window.duration - begin_) + 1] -= window.amount;
  }
  for (int pass = 0; pass < 2; ++pass) {  // from changes to heights to sums
    for (std::size_t t = 1; t < compulsory_.size(); ++t) compulsory_[t] += compulsory_[t - 1];
  }
}

std::int64_t Energy::compulsory_work(std::int32_t from, std::int32_t to) const {
  return compulsory_[static_cast<std::size_t>(to - begin_)] - compulsory_[static_cast<std::size_t>(from - begin_)];
}

bool Energy::propagate(Solver& solver) {
  if (solver.level() > kDeepest) return true;
  collect(solver);
  for (const std::int32_t end : ends_) {
    std::int64_t free_work = 0;  // of the tasks within, without their compulsory parts
    for (const Window& window : windows_) {
      if (window.end() > end) continue;
      free_work += std::int64_t{window.duration - window.compulsory()} * window.amount;
      const std::int64_t room = std::int64_t{capacity_} * (end - window.earliest);
      if (free_work + compulsory_work(window.earliest, end) > room) return fail(solver, window.earliest, end);
    }
  }
  return true;
}

bool Energy::fail(Solver& solver, std::int32_t from, std::int32_t to) {
  std::int64_t slack = -1 - std::int64_t{capacity_} * (to - from);
  for (const Window& window : windows_) slack += std::int64_t{window.within(from, to)} * window.amount;
  why_.clear();
  for (const Window& window : windows_) {
    std::int32_t part = window.within(from, to);
    const auto spare = static_cast<std::int32_t>(std::min<std::int64_t>(part, slack / window.amount));
    part -= spare;
    slack -= std::int64_t{spare} * window.amount;
    if (part == 0) continue;
    // It runs at least `part` within as long as it does not start earlier or later than this.
    const Task& task = tasks_[window.task];
    why_.push_back(at_least(task.start, from - window.duration + part));
    why_.push_back(at_most(task.start, to - part));
    if (task.present) why_.push_back(*task.present);
  }
  return solver.fail(why_);
}

}  // namespace entente::plan::clauses
