#include "plan/clauses/trail.h"

#include <algorithm>
#include <cassert>

namespace entente::plan::clauses {

Variable Trail::add_variable(std::int32_t least, std::int32_t greatest) {
  const Variable x = nodes() / 2;
  bound_.insert(bound_.end(), {least, -greatest});
  last_.insert(last_.end(), {kNoEntry, kNoEntry});
  return x;
}

void Trail::push(Literal l, Reason reason) {
  assert(!is_true(l) && !is_false(l));
  const auto node = static_cast<std::size_t>(l.node);
  entries_.push_back({l.node, bound_[node], l.value, last_[node], reason});
  last_[node] = size() - 1;
  bound_[node] = l.value;
}

Trail::Entry Trail::pop() {
  const Entry entry = entries_.back();
  entries_.pop_back();
  bound_[static_cast<std::size_t>(entry.node)] = entry.before;
  last_[static_cast<std::size_t>(entry.node)] = entry.previous;
  // Lists were kept in the order of the entries.
  if (entry.reason.kind == Reason::Kind::list) lists_.resize(static_cast<std::size_t>(entry.reason.a));
  return entry;
}

void Trail::forget_clause_reasons() {
  for (Entry& entry : entries_) {
    if (entry.reason.kind == Reason::Kind::clause) entry.reason = {};
  }
}

std::int32_t Trail::entry_of(Literal l) const {
  assert(is_true(l));
  std::int32_t at = last_[static_cast<std::size_t>(l.node)];
  while (at != kNoEntry && entry(at).before >= l.value) at = entry(at).previous;
  return at;
}

std::int32_t Trail::level_of(std::int32_t entry) const {
  return static_cast<std::int32_t>(std::upper_bound(level_begin_.begin(), level_begin_.end(), entry) -
                                   level_begin_.begin());
}

bool Trail::at_root(Literal l) const {
  const std::int32_t at = entry_of(l);
  return at == kNoEntry || level_begin_.empty() || at < level_begin_.front();
}

Reason Trail::keep_list(const Literals& why) {
  const auto begin = static_cast<std::int32_t>(lists_.size());
  lists_.insert(lists_.end(), why.begin(), why.end());
  return {Reason::Kind::list, begin, static_cast<std::int32_t>(lists_.size())};
}

}  // namespace entente::plan::clauses
