// The bounds of all variables, every change of them in order, and for each change why it had to be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "plan/clauses/literal.h"

namespace entente::plan::clauses {

inline constexpr std::int32_t kNoEntry = -1;

// Why a literal holds.
struct Reason {
  enum class Kind : std::uint8_t {
    none,    // decided, or known at the root
    clause,  // the other literals of clause `a` are false
    arc,     // the bound on node `a` plus `b`
    list,    // the literals [a, b) of the trail's lists
  } kind = Kind::none;
  std::int32_t a = 0;
  std::int32_t b = 0;
};

class Trail {
 public:
  struct Entry {
    Node node;
    std::int32_t before, after;
    std::int32_t previous;  // the entry before it on the same node
    Reason reason;
  };

  Variable add_variable(std::int32_t least, std::int32_t greatest);
  Node nodes() const { return static_cast<Node>(bound_.size()); }

  std::int32_t bound(Node node) const { return bound_[static_cast<std::size_t>(node)]; }
  std::int32_t least(Variable x) const { return bound(lower(x)); }
  std::int32_t greatest(Variable x) const { return -bound(upper(x)); }
  bool is_true(Literal l) const { return bound(l.node) >= l.value; }
  bool is_false(Literal l) const { return is_true(~l); }

  std::int32_t size() const { return static_cast<std::int32_t>(entries_.size()); }
  const Entry& entry(std::int32_t at) const { return entries_[static_cast<std::size_t>(at)]; }
  // Makes a literal true that is neither true nor false.
  void push(Literal l, Reason reason);
  Entry pop();
  void forget_clause_reasons();

  // The entry with which a true literal became true; kNoEntry when it was so from the start.
  std::int32_t entry_of(Literal l) const;

  std::int32_t level() const { return static_cast<std::int32_t>(level_begin_.size()); }
  void open_level() { level_begin_.push_back(size()); }
  // Where the entries of a level begin; level 1 is the first decision's.
  std::int32_t begin_of(std::int32_t level) const { return level_begin_[static_cast<std::size_t>(level - 1)]; }
  std::int32_t level_of(std::int32_t entry) const;
  // Once the entries of the levels above `level` are popped.
  void close_levels(std::int32_t level) { level_begin_.resize(static_cast<std::size_t>(level)); }
  // Whether a true literal holds whatever is decided.
  bool at_root(Literal l) const;

  Reason keep_list(const Literals& why);
  const Literal* list(const Reason& reason) const { return lists_.data() + reason.a; }

 private:
  std::vector<std::int32_t> bound_, last_;  // by node
  std::vector<Entry> entries_;
  std::vector<std::int32_t> level_begin_;
  Literals lists_;
};

}  // namespace entente::plan::clauses
