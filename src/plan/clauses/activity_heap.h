// Which open literal took part in conflicts most, lately (VSIDS: Moskewicz and others 2001, doi:10.1145/378239.379017).
//
// The literals "x >= v" of a variable are numbered in a row, so that one array holds the activity of all of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "plan/clauses/trail.h"

namespace entente::plan::clauses {

class ActivityHeap {
 public:
  void add_variable(Variable x, std::int32_t least, std::int32_t greatest);
  void bump(Literal l);
  void decay() { step_ /= kDecay; }
  // The literal "x >= v" of greatest activity that is open in the trail; nothing when none was ever bumped.
  std::optional<Literal> take(const Trail& trail);
  // The literals that an undone entry opens again; which way they pointed is remembered.
  void reopen(const Trail::Entry& entry);
  // The way in which the literal was last decided or implied.
  bool phase(Literal at_least) const { return phase_[index(at_least)] != 0; }

 private:
  static constexpr double kDecay = 0.95;
  static constexpr double kTooLarge = 1e100;
  static constexpr std::int32_t kOutside = -1, kNeverBumped = -2;

  std::size_t index(Literal at_least) const {
    const auto x = static_cast<std::size_t>(variable_of(at_least.node));
    return static_cast<std::size_t>(begin_[x] + at_least.value - least_[x] - 1);
  }
  void insert(std::int32_t literal);
  std::int32_t pop();
  void sift_up(std::size_t at);
  void sift_down(std::size_t at);
  void put(std::size_t at, std::int32_t literal) {
    heap_[at] = literal;
    place_[static_cast<std::size_t>(literal)] = static_cast<std::int32_t>(at);
  }
  double activity_at(std::size_t at) const { return activity_[static_cast<std::size_t>(heap_[at])]; }

  std::vector<std::int32_t> least_, begin_;  // by variable: its least value, the number of its first literal
  std::vector<double> activity_;             // by literal
  std::vector<std::uint8_t> phase_;          // by literal
  std::vector<Variable> variable_;           // by literal
  std::vector<std::int32_t> place_;          // by literal, in the heap; or one of the above
  std::vector<std::int32_t> heap_;
  double step_ = 1;
};

}  // namespace entente::plan::clauses
