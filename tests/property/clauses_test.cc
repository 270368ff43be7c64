// The clause-learning solver against trying everything: random small problems of arcs, clauses, sums and shared
// capacities. What it learns must hold in every solution, or it would one day refute too much.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "base/random.h"
#include "plan/clauses/energy.h"
#include "plan/clauses/linear.h"
#include "plan/clauses/solver.h"
#include "plan/clauses/sum.h"
#include "plan/clauses/time_table.h"
#include "support/cases.h"

namespace entente::plan::clauses {
namespace {

using Values = std::vector<std::int32_t>;  // by variable
using Rule = std::function<bool(const Values&)>;

bool holds(const Literal& l, const Values& values) {
  const std::int32_t value = values[static_cast<std::size_t>(variable_of(l.node))];
  return (l.node == lower(variable_of(l.node)) ? value : -value) >= l.value;
}

// A problem twice: in the solver, and as rules that a child could check.
struct Twins {
  Solver solver;
  std::vector<std::pair<std::int32_t, std::int32_t>> domains;
  std::vector<Rule> rules;
  std::vector<Variable> switches;  // 0 or 1

  std::vector<Values> solutions(const Literal& assumption) const {
    std::vector<Values> found;
    Values values(domains.size());
    try_all(0, values, assumption, found);
    return found;
  }
  void try_all(std::size_t x, Values& values, const Literal& assumption, std::vector<Values>& found) const {
    if (x == domains.size()) {
      const bool all = std::all_of(rules.begin(), rules.end(), [&](const Rule& rule) { return rule(values); });
      if (all && holds(assumption, values)) found.push_back(values);
      return;
    }
    for (values[x] = domains[x].first; values[x] <= domains[x].second; ++values[x])
      try_all(x + 1, values, assumption, found);
  }
  Values values() const {
    Values values;
    for (std::size_t x = 0; x < domains.size(); ++x) values.push_back(solver.least(static_cast<Variable>(x)));
    return values;
  }
};

constexpr std::int32_t kLatest = 8;

std::int32_t below(Random& random, int bound) {
  return static_cast<std::int32_t>(random.below(static_cast<std::uint32_t>(bound)));
}

void add_variables(Twins& twins, Random& random) {
  const int starts = 3 + below(random, 2);
  for (int i = 0; i < starts; ++i) {
    twins.domains.emplace_back(below(random, 2), kLatest - below(random, 2));
    twins.solver.add_variable(twins.domains.back().first, twins.domains.back().second);
  }
  for (int i = 0; i < 3; ++i) {
    twins.domains.emplace_back(0, 1);
    twins.switches.push_back(twins.solver.add_variable(0, 1));
  }
  twins.solver.decide_quietly([&twins] {
    for (Variable x = 0; x < static_cast<Variable>(twins.domains.size()); ++x) {
      if (twins.solver.least(x) < twins.solver.greatest(x)) return at_most(x, twins.solver.least(x));
    }
    return kNothing;
  });
}

Literal random_literal(const Twins& twins, Random& random, Variable x) {
  const std::int32_t value = twins.domains[static_cast<std::size_t>(x)].first + below(random, kLatest);
  return random.below(2) == 0 ? at_least(x, value) : at_most(x, value);
}

void add_clause(Twins& twins, Random& random) {
  const auto variables = static_cast<int>(twins.domains.size());
  Literals clause;
  for (Variable x = below(random, 2); x < variables; x += 1 + below(random, 3))
    clause.push_back(random_literal(twins, random, x));
  twins.solver.add_clause(clause);
  twins.rules.push_back([clause](const Values& values) {
    return std::any_of(clause.begin(), clause.end(), [&](const Literal& l) { return holds(l, values); });
  });
}

void add_arc(Twins& twins, Random& random) {
  const Variable x = below(random, 3), y = (x + 1 + below(random, 2)) % 3;
  const std::int32_t weight = below(random, 7) - 4;
  twins.solver.add_arc(x, y, weight);
  twins.rules.push_back([=](const Values& values) {
    return values[static_cast<std::size_t>(y)] >= values[static_cast<std::size_t>(x)] + weight;
  });
}

void add_shared_capacity(Twins& twins, Random& random) {
  std::vector<Task> tasks;
  const std::int32_t capacity = 2 + below(random, 3);
  const std::size_t starts = twins.domains.size() - twins.switches.size();
  for (std::size_t i = 0; i < starts; ++i) {
    Task task{static_cast<Variable>(i), 1 + below(random, 3), 1 + below(random, capacity)};
    if (random.below(3) == 0) task.present = at_least(twins.switches[random.below(3)], 1);
    tasks.push_back(task);
  }
  TimeTable::add(twins.solver, tasks, capacity);
  Energy::add(twins.solver, tasks, capacity);
  twins.rules.push_back([tasks, capacity](const Values& values) {
    for (std::int32_t t = 0; t < 2 * kLatest; ++t) {
      std::int32_t held = 0;
      for (const Task& task : tasks) {
        const std::int32_t start = values[static_cast<std::size_t>(task.start)];
        const bool runs = start <= t && t < start + task.duration && (!task.present || holds(*task.present, values));
        held += runs ? task.amount : 0;
      }
      if (held > capacity) return false;
    }
    return true;
  });
}

void add_sums(Twins& twins, Random& random) {
  if (random.below(2) == 0) {
    Sum::add(twins.solver, 0, 1, 2);
    twins.rules.push_back([](const Values& values) { return values[0] + values[1] == values[2]; });
  }
  // Groups of two literals of which exactly one holds.
  std::vector<LinearAtMost::Group> groups;
  for (const Variable s : twins.switches)
    groups.push_back({{at_least(s, 1), below(random, 5)}, {at_most(s, 0), below(random, 5)}});
  const std::int32_t total = 3 + below(random, 6);
  LinearAtMost::add(twins.solver, groups, total);
  twins.rules.push_back([groups, total](const Values& values) {
    std::int64_t sum = 0;
    for (const auto& group : groups) {
      for (const auto& term : group) sum += holds(term.literal, values) ? term.amount : 0;
    }
    return sum <= total;
  });
}

void make(Twins& twins, Random& random) {
  add_variables(twins, random);
  for (int i = 2 + below(random, 8); i > 0; --i) add_clause(twins, random);
  for (int i = below(random, 3); i > 0; --i) add_arc(twins, random);
  if (random.below(2) == 0) add_shared_capacity(twins, random);
  if (random.below(2) == 0) add_sums(twins, random);
}

bool never() {
  return false;
}

TEST(ClauseLearning, answers_as_trying_everything_does_and_learns_only_what_holds_in_every_solution) {
  int satisfied = 0, refuted = 0;
  std::size_t learnt = 0;
  for (int i = 0; i < test::cases(400) && !HasFailure(); ++i) {
    SCOPED_TRACE(i);
    Random random(Seed{static_cast<std::uint64_t>(i)});
    Twins twins;
    make(twins, random);
    for (int question = 0; question < 3; ++question) {
      const Literal assumption = at_most(below(random, 3), below(random, kLatest));
      const std::vector<Values> solutions = twins.solutions(assumption);
      const Answer answer = twins.solver.search(assumption, never);
      EXPECT_EQ(answer == Answer::satisfied, !solutions.empty());
      EXPECT_NE(answer, Answer::stopped);
      if (answer == Answer::satisfied) {
        EXPECT_NE(std::find(solutions.begin(), solutions.end(), twins.values()), solutions.end());
      }
      (answer == Answer::satisfied ? satisfied : refuted) += 1;
    }
    const std::vector<Values> all = twins.solutions(at_least(0, twins.domains[0].first));
    for (const Literals& clause : twins.solver.learnt_clauses()) {
      ++learnt;
      for (const Values& values : all) {
        EXPECT_TRUE(std::any_of(clause.begin(), clause.end(), [&](const Literal& l) { return holds(l, values); }));
      }
    }
  }
  // Both answers and enough learning, or the test shows nothing.
  EXPECT_GT(satisfied, test::cases(80));
  EXPECT_GT(refuted, test::cases(80));
  EXPECT_GT(learnt, static_cast<std::size_t>(test::cases(40)));
}

// The control: a propagator whose reason leaves out a literal makes the solver refute too much, and the comparison
// with trying everything sees it.
class CarelessReason final : public Propagator {
 public:
  // If x >= 3 and y >= 3 then z >= 3; the reason tells only of x.
  bool propagate(Solver& solver) override {
    if (solver.least(0) < 3 || solver.least(1) < 3) return true;
    return solver.imply(at_least(2, 3), {at_least(0, 3)});
  }
  int cost() const override { return 0; }
};

TEST(ClauseLearning, a_reason_that_leaves_something_out_is_found_out) {
  Twins twins;
  for (int i = 0; i < 3; ++i) {
    twins.domains.emplace_back(0, 5);
    twins.solver.add_variable(0, 5);
  }
  twins.solver.decide_quietly([&twins] {
    for (const Variable x : {1, 0, 2}) {
      if (twins.solver.least(x) < twins.solver.greatest(x)) return at_least(x, twins.solver.greatest(x));
    }
    return kNothing;
  });
  twins.solver.add_clause({at_most(2, 2), at_most(0, 4)});
  twins.solver.add_clause({at_least(0, 4), at_most(1, 4)});
  twins.solver.add_clause({at_most(2, 2), at_least(0, 5)});
  twins.solver.add_propagator(std::make_unique<CarelessReason>(), {lower(0), lower(1)});
  twins.rules = {[](const Values& v) { return v[2] <= 2 || v[0] <= 4; },
                 [](const Values& v) { return v[0] >= 4 || v[1] <= 4; },
                 [](const Values& v) { return v[2] <= 2 || v[0] >= 5; },
                 [](const Values& v) { return v[0] < 3 || v[1] < 3 || v[2] >= 3; }};
  twins.solver.search(at_least(0, 0), never);
  const std::vector<Values> all = twins.solutions(at_least(0, 0));
  bool all_hold = true;
  for (const Literals& clause : twins.solver.learnt_clauses()) {
    for (const Values& values : all)
      all_hold =
          all_hold && std::any_of(clause.begin(), clause.end(), [&](const Literal& l) { return holds(l, values); });
  }
  EXPECT_FALSE(all_hold && twins.solver.search(at_least(0, 3), never) == Answer::satisfied);
}

bool all_hold(const std::vector<Literals>& clauses, const Values& values) {
  return std::all_of(clauses.begin(), clauses.end(), [&](const Literals& clause) {
    return std::any_of(clause.begin(), clause.end(), [&](const Literal& l) { return holds(l, values); });
  });
}

// Two literals of a conflict, each of which follows from the other and something else: one of them must stay.
TEST(ClauseLearning, literals_that_rest_on_each_other_are_not_both_left_out) {
  Solver solver;
  const Variable x = solver.add_variable(0, 20), y = solver.add_variable(0, 20), z = solver.add_variable(0, 1),
                 p = solver.add_variable(0, 1), q = solver.add_variable(0, 1);
  solver.add_clause({at_most(x, 4), at_least(y, 8)});
  solver.add_clause({at_most(y, 7), at_most(z, 0), at_least(x, 10)});
  solver.add_clause({at_most(x, 9), at_most(y, 7), at_most(z, 0), at_most(p, 0), at_least(q, 1)});
  solver.add_clause({at_most(x, 9), at_most(y, 7), at_most(z, 0), at_most(p, 0), at_most(q, 0)});
  solver.decide_quietly([&] {
    if (solver.least(x) < 5 && solver.greatest(x) >= 5) return at_least(x, 5);
    for (const Variable v : {z, p, q, x, y}) {
      if (solver.least(v) < solver.greatest(v)) return at_least(v, solver.greatest(v));
    }
    return kNothing;
  });
  solver.search(at_least(x, 0), never);
  EXPECT_GT(solver.conflicts(), 0);
  EXPECT_TRUE(all_hold(solver.learnt_clauses(), {0, 0, 1, 1, 0}));
}

TEST(ClauseLearning, a_literal_and_its_negation_never_hold_together) {
  for (std::int32_t value = -3; value <= 3; ++value) {
    for (std::int32_t bound = -4; bound <= 4; ++bound) {
      EXPECT_NE(holds(at_least(0, bound), {value}), holds(~at_least(0, bound), {value}));
      EXPECT_NE(holds(at_most(0, bound), {value}), holds(~at_most(0, bound), {value}));
    }
  }
}

}  // namespace
}  // namespace entente::plan::clauses
