#include "plan/clauses/activity_heap.h"

#include <algorithm>

namespace entente::plan::clauses {

void ActivityHeap::add_variable(Variable x, std::int32_t least, std::int32_t greatest) {
  least_.push_back(least);
  begin_.push_back(static_cast<std::int32_t>(activity_.size()));
  const std::size_t literals = activity_.size() + static_cast<std::size_t>(greatest - least);
  activity_.resize(literals, 0);
  phase_.resize(literals, 0);
  variable_.resize(literals, x);
  place_.resize(literals, kNeverBumped);
}

void ActivityHeap::bump(Literal l) {
  const Variable x = variable_of(l.node);
  const Literal positive = l.node == lower(x) ? l : ~l;
  const auto literal = static_cast<std::int32_t>(index(positive));
  const bool has_one = begin_[static_cast<std::size_t>(x)] <= literal &&
                       literal < static_cast<std::int32_t>(activity_.size()) &&
                       variable_[static_cast<std::size_t>(literal)] == x;
  if (!has_one) return;  // always true or always false
  const auto i = static_cast<std::size_t>(literal);
  activity_[i] += step_;
  if (activity_[i] > kTooLarge) {
    for (double& activity : activity_) activity /= kTooLarge;
    step_ /= kTooLarge;
  }
  if (place_[i] < 0) {
    insert(literal);
  } else {
    sift_up(static_cast<std::size_t>(place_[i]));
  }
}

std::optional<Literal> ActivityHeap::take(const Trail& trail) {
  while (!heap_.empty()) {
    const std::int32_t literal = pop();
    const Variable x = variable_[static_cast<std::size_t>(literal)];
    const auto i = static_cast<std::size_t>(x);
    const std::int32_t value = literal - begin_[i] + least_[i] + 1;
    if (trail.least(x) < value && value <= trail.greatest(x)) return at_least(x, value);
  }
  return std::nullopt;
}

void ActivityHeap::reopen(const Trail::Entry& entry) {
  const Variable x = variable_of(entry.node);
  const bool is_lower = entry.node == lower(x);
  const std::int32_t first = is_lower ? entry.before + 1 : 1 - entry.after;
  const std::int32_t last = is_lower ? entry.after : -entry.before;
  const std::size_t begin = index(at_least(x, first)), end = begin + static_cast<std::size_t>(last - first) + 1;
  std::fill(phase_.begin() + static_cast<std::ptrdiff_t>(begin), phase_.begin() + static_cast<std::ptrdiff_t>(end),
            static_cast<std::uint8_t>(is_lower));
  for (std::size_t i = begin; i < end; ++i) {
    if (place_[i] == kOutside && activity_[i] > 0) insert(static_cast<std::int32_t>(i));
  }
}

void ActivityHeap::insert(std::int32_t literal) {
  heap_.push_back(literal);
  put(heap_.size() - 1, literal);
  sift_up(heap_.size() - 1);
}

std::int32_t ActivityHeap::pop() {
  const std::int32_t top = heap_.front();
  place_[static_cast<std::size_t>(top)] = kOutside;
  const std::int32_t last = heap_.back();
  heap_.pop_back();
  if (!heap_.empty()) {
    put(0, last);
    sift_down(0);
  }
  return top;
}

void ActivityHeap::sift_up(std::size_t at) {
  const std::int32_t literal = heap_[at];
  const double activity = activity_[static_cast<std::size_t>(literal)];
  while (at > 0 && activity_at((at - 1) / 2) < activity) {
    put(at, heap_[(at - 1) / 2]);
    at = (at - 1) / 2;
  }
  put(at, literal);
}

void ActivityHeap::sift_down(std::size_t at) {
  const std::int32_t literal = heap_[at];
  const double activity = activity_[static_cast<std::size_t>(literal)];
  while (2 * at + 1 < heap_.size()) {
    std::size_t child = 2 * at + 1;
    if (child + 1 < heap_.size() && activity_at(child + 1) > activity_at(child)) ++child;
    if (activity_at(child) <= activity) break;
    put(at, heap_[child]);
    at = child;
  }
  put(at, literal);
}

}  // namespace entente::plan::clauses
