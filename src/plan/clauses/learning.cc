// The part of the solver that turns a conflict into a clause: first unique implication point (Marques-Silva, Sakallah
// 1999, doi:10.1109/12.769433; Zhang and others 2001), on bounds.
#include <algorithm>
#include <cassert>

#include "plan/clauses/solver.h"

namespace entente::plan::clauses {

// The value asked for may be less than what was concluded; an arc then needs less as well.
void Solver::explain(Literal l, const Reason& reason, Literals& why) const {
  switch (reason.kind) {
    case Reason::Kind::none:
      return;
    case Reason::Kind::arc:
      why.push_back({reason.a, l.value - reason.b});
      return;
    case Reason::Kind::list:
      why.insert(why.end(), trail_.list(reason), trail_.list(reason) + (reason.b - reason.a));
      return;
    case Reason::Kind::clause: {
      const Clause& clause = clauses_[static_cast<std::size_t>(reason.a)];
      // Invariant: a clause has at most one literal on a node.
      for (std::int32_t i = clause.begin; i < clause.begin + clause.size; ++i) {
        const Literal other = literals_[static_cast<std::size_t>(i)];
        if (other.node != l.node) why.push_back(~other);
      }
      return;
    }
  }
}

void Solver::need(Literal l) {
  const std::int32_t entry = trail_.entry_of(l);
  if (entry == kNoEntry || entry < trail_.begin_of(1)) return;
  heap_.bump(l);
  const auto node = static_cast<std::size_t>(l.node);
  const std::int32_t now = trail_.begin_of(trail_.level());
  if (has_need_[node] && needed_[node] >= l.value) return;
  if (has_need_[node]) {
    needed_now_ -= trail_.entry_of({l.node, needed_[node]}) >= now ? 1 : 0;
  } else {
    has_need_[node] = 1;
    if (!listed_[node]) nodes_.push_back(l.node);
    listed_[node] = 1;
  }
  needed_[node] = l.value;
  needed_now_ += entry >= now ? 1 : 0;
}

bool Solver::needed(Literal l) const {
  const auto node = static_cast<std::size_t>(l.node);
  return has_need_[node] && needed_[node] >= l.value;
}

// Whether what is needed of earlier entries, and the root, imply it. Only of earlier ones: a stronger literal that came
// later may itself rest on this one, and each would be left out because of the other.
bool Solver::follows_from_earlier(Literal l) {
  const std::int32_t at = trail_.entry_of(l);
  const Reason& reason = trail_.entry(at).reason;
  if (reason.kind == Reason::Kind::none) return false;
  why_.clear();
  explain(l, reason, why_);
  return std::all_of(why_.begin(), why_.end(), [&](Literal w) {
    if (trail_.at_root(w)) return true;
    return needed(w) && trail_.entry_of({w.node, needed_[static_cast<std::size_t>(w.node)]}) < at;
  });
}

bool Solver::analyse() {
  // A conflict may rest on earlier levels alone: a propagator need not see it as soon as it is there.
  std::int32_t last = kNoEntry;
  for (const Literal& l : conflict_) last = std::max(last, trail_.entry_of(l));
  if (last == kNoEntry || trail_.level_of(last) == 0) return false;
  undo_to(trail_.level_of(last));

  nodes_.clear();
  needed_now_ = 0;
  for (const Literal& l : conflict_) need(l);
  Literal point{};
  for (std::int32_t at = trail_.size() - 1;; --at) {
    const Trail::Entry& entry = trail_.entry(at);
    const auto node = static_cast<std::size_t>(entry.node);
    const bool made_it = has_need_[node] && entry.before < needed_[node] && needed_[node] <= entry.after;
    if (!made_it) continue;
    point = {entry.node, needed_[node]};
    if (needed_now_ == 1) break;
    has_need_[node] = 0;
    --needed_now_;
    why_.clear();
    explain(point, entry.reason, why_);
    for (const Literal& l : why_) need(l);
  }

  learnt_ = {~point};
  for (const Node node : nodes_) {
    const Literal l{node, needed_[static_cast<std::size_t>(node)]};
    if (has_need_[static_cast<std::size_t>(node)] && node != point.node && !follows_from_earlier(l))
      learnt_.push_back(~l);
  }
  for (const Node node : nodes_)
    has_need_[static_cast<std::size_t>(node)] = listed_[static_cast<std::size_t>(node)] = 0;
  return true;
}

void Solver::learn() {
  std::vector<std::int32_t> levels{trail_.level()};
  std::int32_t back_level = 0;
  for (std::size_t i = 1; i < learnt_.size(); ++i) {
    levels.push_back(trail_.level_of(trail_.entry_of(~learnt_[i])));
    if (levels.back() <= back_level) continue;
    back_level = levels.back();
    std::swap(learnt_[1], learnt_[i]);
  }
  std::sort(levels.begin(), levels.end());
  const auto distinct = std::unique(levels.begin(), levels.end()) - levels.begin();
  undo_to(back_level);
  heap_.decay();
  if (learnt_.size() == 1) {
    contradiction_ = !set(learnt_.front(), {});
    return;
  }
  const std::int32_t id = attach(learnt_, static_cast<std::int32_t>(distinct), true);
  set(learnt_.front(), {Reason::Kind::clause, id, 0});
}

std::vector<Literals> Solver::learnt_clauses() const {
  std::vector<Literals> learnt;
  const std::int32_t root_end = trail_.level() == 0 ? trail_.size() : trail_.begin_of(1);
  for (std::int32_t at = 0; at < root_end; ++at) learnt.push_back({{trail_.entry(at).node, trail_.entry(at).after}});
  for (const Clause& clause : clauses_) {
    const auto begin = literals_.begin() + clause.begin;
    if (clause.learnt) learnt.emplace_back(begin, begin + clause.size);
  }
  return learnt;
}

// Only at the root, where no reason is asked for any more.
void Solver::forget_half() {
  std::vector<std::int32_t> order;
  for (std::size_t i = 0; i < clauses_.size(); ++i) {
    if (clauses_[i].learnt) order.push_back(static_cast<std::int32_t>(i));
  }
  const auto worth_more = [this](std::int32_t a, std::int32_t b) {
    const std::int32_t levels_a = clauses_[static_cast<std::size_t>(a)].levels;
    const std::int32_t levels_b = clauses_[static_cast<std::size_t>(b)].levels;
    return levels_a != levels_b ? levels_a < levels_b : a > b;
  };
  std::sort(order.begin(), order.end(), worth_more);
  constexpr std::int32_t kAlwaysKept = 2;  // levels
  std::vector<std::uint8_t> forgotten(clauses_.size(), 0);
  for (std::size_t i = order.size() / 2; i < order.size(); ++i) {
    const auto id = static_cast<std::size_t>(order[i]);
    forgotten[id] = clauses_[id].levels > kAlwaysKept;
  }

  std::vector<std::int32_t> renamed(clauses_.size(), -1);
  std::vector<Clause> clauses;
  Literals literals;
  learnt_count_ = 0;
  for (std::size_t i = 0; i < clauses_.size(); ++i) {
    if (forgotten[i]) continue;
    Clause clause = clauses_[i];
    const auto begin = literals_.begin() + clause.begin;
    clause.begin = static_cast<std::int32_t>(literals.size());
    literals.insert(literals.end(), begin, begin + clause.size);
    renamed[i] = static_cast<std::int32_t>(clauses.size());
    clauses.push_back(clause);
    learnt_count_ += clause.learnt ? 1 : 0;
  }
  clauses_ = std::move(clauses);
  literals_ = std::move(literals);
  for (auto& watches : watches_) {
    std::erase_if(watches, [&](const Watch& watch) { return renamed[static_cast<std::size_t>(watch.clause)] < 0; });
    for (Watch& watch : watches) watch.clause = renamed[static_cast<std::size_t>(watch.clause)];
  }
  trail_.forget_clause_reasons();
  learnt_limit_ += learnt_limit_ / 20;
}

}  // namespace entente::plan::clauses
