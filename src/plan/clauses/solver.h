// Lazy clause generation over bounds of integers: propagators explain what they conclude, and every dead end is turned
// into a clause that keeps the search from meeting its kind again (Ohrimenko, Stuckey, Codish 2009,
// doi:10.1007/s10601-008-9064-x; for scheduling Schutt and others 2011, doi:10.1007/s10601-010-9103-2). Literals are
// bounds themselves; no Boolean stands for them (Feydy, Stuckey 2009, doi:10.1007/978-3-642-04244-7_29).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "plan/clauses/activity_heap.h"
#include "plan/clauses/literal.h"
#include "plan/clauses/trail.h"

namespace entente::plan::clauses {

class Solver;

inline constexpr Literal kNothing{-1, 0};

// Concludes bounds from bounds. It is run again whenever a bound that it watches has changed.
class Propagator {
 public:
  virtual ~Propagator() = default;
  // Tells the solver what follows from the bounds, by Solver::imply, or by Solver::fail that they contradict; false
  // after a contradiction. What it says must follow from the literals that it gives as reason, whatever else holds.
  virtual bool propagate(Solver& solver) = 0;
  // The cheap ones run first.
  virtual int cost() const = 0;

 private:
  friend class Solver;
  bool queued_ = false;
};

enum class Answer : std::uint8_t { satisfied, refuted, stopped };

class Solver {
 public:
  Variable add_variable(std::int32_t least, std::int32_t greatest);
  // y >= x + weight, always.
  void add_arc(Variable x, Variable y, std::int32_t weight);
  // At least one literal holds. Only before the first search.
  void add_clause(const Literals& clause);
  void add_propagator(std::unique_ptr<Propagator> propagator, const std::vector<Node>& watched);
  // What to decide where no conflict has told anything yet: an open literal, or kNothing when all that a solution must
  // fix is fixed.
  void decide_quietly(std::function<Literal()> rule) { rule_ = std::move(rule); }

  // Looks for values under the assumption, which is decided first. `stop` is asked now and then. After `satisfied` the
  // bounds are the solution until the next call; `refuted` says that there is none under the assumption, which then
  // holds nowhere: what was learnt is kept and stays true.
  Answer search(Literal assumption, const std::function<bool()>& stop);
  // A literal that holds from now on; false when that contradicts what is known.
  bool assert_at_root(Literal l);

  std::int32_t least(Variable x) const { return trail_.least(x); }
  std::int32_t greatest(Variable x) const { return trail_.greatest(x); }
  bool is_true(Literal l) const { return trail_.is_true(l); }
  bool is_false(Literal l) const { return trail_.is_false(l); }
  // What has been learnt and not forgotten, with what holds at the root.
  std::vector<Literals> learnt_clauses() const;
  std::int32_t level() const { return trail_.level(); }  // of decisions
  std::int64_t conflicts() const { return conflicts_; }

  // For propagators. `why` must be true now; false when the literal contradicts the bounds.
  bool imply(Literal l, const Literals& why);
  bool fail(const Literals& why);
  void run_again(Propagator& propagator) { enqueue(propagator); }

 private:
  struct Arc {
    Node to;
    std::int32_t weight;
  };
  struct Clause {
    std::int32_t begin, size;
    std::int32_t levels;  // of decisions among its literals when learnt: few means useful (Audemard, Simon 2009)
    bool learnt;
  };
  // Looked at when the bound on its node reaches `threshold`: then the watched literal is false.
  struct Watch {
    std::int32_t threshold;
    std::int32_t clause;
    Literal other;  // another literal of the clause: while it holds there is nothing to do
  };

  bool set(Literal l, Reason reason);
  bool propagate();
  bool propagate_bound(Node node);
  bool propagate_clauses(Node node);
  void enqueue(Propagator& propagator);
  void clear_queue();
  void undo_to(std::int32_t level);
  std::int32_t attach(const Literals& clause, std::int32_t levels, bool learnt);

  void explain(Literal l, const Reason& reason, Literals& why) const;
  // From the conflict to a clause; false when the conflict holds at the root.
  bool analyse();
  void need(Literal l);
  bool needed(Literal l) const;
  bool follows_from_earlier(Literal l);
  void learn();
  void forget_half();

  Literal next_decision(Literal assumption);

  Trail trail_;
  ActivityHeap heap_;
  std::vector<std::vector<Arc>> arcs_;              // by node
  std::vector<std::vector<Watch>> watches_;         // by node whose bound makes the literal false
  std::vector<std::vector<Propagator*>> watching_;  // by node
  std::vector<std::unique_ptr<Propagator>> propagators_;
  std::vector<Propagator*> queue_;
  std::int32_t head_ = 0;  // entries of the trail before it are propagated
  std::vector<Clause> clauses_;
  Literals literals_;  // of all clauses
  std::int32_t learnt_count_ = 0, learnt_limit_ = 4000;
  std::function<Literal()> rule_;
  std::int64_t conflicts_ = 0;
  std::int32_t restarts_ = 0;
  bool contradiction_ = false;  // at the root

  Literals conflict_;  // true literals that cannot hold together
  // The literals that the conflict rests on, while it is analysed: by node the greatest value needed.
  std::vector<std::int32_t> needed_;
  std::vector<std::uint8_t> has_need_, listed_;
  std::vector<Node> nodes_;      // those listed
  std::int32_t needed_now_ = 0;  // how many became true on the last level
  Literals why_, learnt_;
};

}  // namespace entente::plan::clauses
