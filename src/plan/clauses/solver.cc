#include "plan/clauses/solver.h"

#include <algorithm>

namespace entente::plan::clauses {
namespace {

constexpr std::int32_t kRestartUnit = 100;  // conflicts
constexpr std::int64_t kPollEvery = 16;     // conflicts

// 1 1 2 1 1 2 4 1 1 2 ... (Luby, Sinclair, Zuckerman 1993, doi:10.1016/0020-0190(93)90029-9).
std::int32_t luby(std::int32_t i) {
  std::int32_t size = 1, power = 0;
  while (size < i + 1) {
    size = 2 * size + 1;
    ++power;
  }
  while (size - 1 != i) {
    size = (size - 1) / 2;
    --power;
    i %= size;
  }
  return 1 << power;
}

}  // namespace

Variable Solver::add_variable(std::int32_t least, std::int32_t greatest) {
  const Variable x = trail_.add_variable(least, greatest);
  heap_.add_variable(x, least, greatest);
  const auto nodes = static_cast<std::size_t>(trail_.nodes());
  arcs_.resize(nodes);
  watches_.resize(nodes);
  watching_.resize(nodes);
  needed_.resize(nodes, 0);
  has_need_.resize(nodes, 0);
  listed_.resize(nodes, 0);
  return x;
}

void Solver::add_arc(Variable x, Variable y, std::int32_t weight) {
  arcs_[static_cast<std::size_t>(lower(x))].push_back({lower(y), weight});
  arcs_[static_cast<std::size_t>(upper(y))].push_back({upper(x), weight});
  const Reason from_x{Reason::Kind::arc, lower(x), weight}, from_y{Reason::Kind::arc, upper(y), weight};
  contradiction_ =
      contradiction_ || !set(at_least(y, least(x) + weight), from_x) || !set(at_most(x, greatest(y) - weight), from_y);
}

void Solver::add_clause(const Literals& clause) {
  Literals open;
  for (const Literal& l : clause) {
    if (is_true(l)) return;
    if (!is_false(l)) open.push_back(l);
  }
  if (open.size() >= 2) {
    attach(open, 0, false);
  } else {
    contradiction_ = contradiction_ || open.empty() || !set(open.front(), {});
  }
}

void Solver::add_propagator(std::unique_ptr<Propagator> propagator, const std::vector<Node>& watched) {
  for (const Node node : watched) watching_[static_cast<std::size_t>(node)].push_back(propagator.get());
  enqueue(*propagator);
  propagators_.push_back(std::move(propagator));
}

std::int32_t Solver::attach(const Literals& clause, std::int32_t levels, bool learnt) {
  const auto id = static_cast<std::int32_t>(clauses_.size());
  clauses_.push_back(
      {static_cast<std::int32_t>(literals_.size()), static_cast<std::int32_t>(clause.size()), levels, learnt});
  literals_.insert(literals_.end(), clause.begin(), clause.end());
  const Literal first = ~clause[0], second = ~clause[1];
  watches_[static_cast<std::size_t>(first.node)].push_back({first.value, id, clause[1]});
  watches_[static_cast<std::size_t>(second.node)].push_back({second.value, id, clause[0]});
  learnt_count_ += learnt ? 1 : 0;
  return id;
}

bool Solver::set(Literal l, Reason reason) {
  if (is_true(l)) return true;
  if (is_false(l)) {
    conflict_.clear();
    explain(l, reason, conflict_);
    conflict_.push_back(~l);
    return false;
  }
  trail_.push(l, reason);
  return true;
}

bool Solver::imply(Literal l, const Literals& why) {
  return is_true(l) || set(l, trail_.keep_list(why));
}

bool Solver::fail(const Literals& why) {
  conflict_ = why;
  return false;
}

void Solver::enqueue(Propagator& propagator) {
  if (propagator.queued_) return;
  propagator.queued_ = true;
  queue_.push_back(&propagator);
}

void Solver::clear_queue() {
  for (Propagator* propagator : queue_) propagator->queued_ = false;
  queue_.clear();
  head_ = trail_.size();
}

bool Solver::propagate() {
  while (true) {
    while (head_ < trail_.size()) {
      const Trail::Entry& entry = trail_.entry(head_++);
      if (trail_.bound(entry.node) != entry.after) continue;  // a later entry on the node speaks for it
      if (propagate_bound(entry.node)) continue;
      clear_queue();
      return false;
    }
    if (queue_.empty()) return true;
    const auto next = std::min_element(queue_.begin(), queue_.end(),
                                       [](const auto* a, const auto* b) { return a->cost() < b->cost(); });
    Propagator* const propagator = *next;
    queue_.erase(next);
    propagator->queued_ = false;
    if (propagator->propagate(*this)) continue;
    clear_queue();
    return false;
  }
}

bool Solver::propagate_bound(Node node) {
  const auto at = static_cast<std::size_t>(node);
  const std::int32_t bound = trail_.bound(node);
  for (const Arc& arc : arcs_[at]) {
    if (!set({arc.to, bound + arc.weight}, {Reason::Kind::arc, node, arc.weight})) return false;
  }
  if (!propagate_clauses(node)) return false;
  for (Propagator* propagator : watching_[at]) enqueue(*propagator);
  return true;
}

// Two literals of a clause are watched. When one becomes false another takes its place, or the last one left must hold.
bool Solver::propagate_clauses(Node node) {
  auto& watches = watches_[static_cast<std::size_t>(node)];
  const std::int32_t bound = trail_.bound(node);
  std::size_t kept = 0;
  bool holds = true;
  for (std::size_t i = 0; i < watches.size(); ++i) {
    const Watch watch = watches[i];
    if (!holds || watch.threshold > bound || is_true(watch.other)) {
      watches[kept++] = watch;
      continue;
    }
    const Clause& clause = clauses_[static_cast<std::size_t>(watch.clause)];
    Literal* const literals = &literals_[static_cast<std::size_t>(clause.begin)];
    if (literals[0] == ~Literal{node, watch.threshold}) std::swap(literals[0], literals[1]);
    if (is_true(literals[0])) {
      watches[kept++] = {watch.threshold, watch.clause, literals[0]};
      continue;
    }
    Literal* const next =
        std::find_if(literals + 2, literals + clause.size, [this](Literal l) { return !is_false(l); });
    if (next != literals + clause.size) {
      std::swap(literals[1], *next);
      const Literal trigger = ~literals[1];
      watches_[static_cast<std::size_t>(trigger.node)].push_back({trigger.value, watch.clause, literals[0]});
      continue;
    }
    watches[kept++] = watch;
    holds = set(literals[0], {Reason::Kind::clause, watch.clause, 0});
  }
  watches.resize(kept);
  return holds;
}

void Solver::undo_to(std::int32_t level) {
  if (trail_.level() <= level) return;
  const std::int32_t keep = trail_.begin_of(level + 1);
  while (trail_.size() > keep) heap_.reopen(trail_.pop());
  trail_.close_levels(level);
  head_ = trail_.size();
}

bool Solver::assert_at_root(Literal l) {
  undo_to(0);
  contradiction_ = contradiction_ || !propagate() || !set(l, {}) || !propagate();
  return !contradiction_;
}

Literal Solver::next_decision(Literal assumption) {
  if (!is_true(assumption)) return assumption;
  if (const auto active = heap_.take(trail_)) return heap_.phase(*active) ? *active : ~*active;
  return rule_();
}

Answer Solver::search(Literal assumption, const std::function<bool()>& stop) {
  undo_to(0);
  std::int32_t left = luby(restarts_) * kRestartUnit;
  while (!contradiction_) {
    if (!propagate()) {
      ++conflicts_;
      --left;
      contradiction_ = trail_.level() == 0 || !analyse();
      if (!contradiction_) learn();
      if (conflicts_ % kPollEvery == 0 && stop()) return Answer::stopped;
      continue;
    }
    if (is_false(assumption)) return Answer::refuted;
    if (left <= 0) {
      undo_to(0);
      left = luby(++restarts_) * kRestartUnit;
      if (learnt_count_ > learnt_limit_) forget_half();
      if (stop()) return Answer::stopped;
      continue;
    }
    const Literal decision = next_decision(assumption);
    if (decision == kNothing) return Answer::satisfied;
    trail_.open_level();
    set(decision, {});
  }
  return Answer::refuted;
}

}  // namespace entente::plan::clauses
