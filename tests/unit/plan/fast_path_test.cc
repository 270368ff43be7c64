// The fast path against the slow truth, on random problems with every feature.
#include <gtest/gtest.h>

#include "plan/bound/earliest_dates.h"
#include "plan/decoder.h"
#include "plan/improve.h"
#include "plan/moves/bring_forward.h"
#include "plan/moves/change_mode.h"
#include "plan/moves/change_selection.h"
#include "plan/moves/shift_activity.h"
#include "plan/verify.h"
#include "support/random_problem.h"
#include "support/scenario.h"

namespace entente::plan {
namespace {

constexpr std::uint64_t kProblems = 150;

std::vector<std::unique_ptr<moves::Move>> all_moves(const Network& network) {
  std::vector<std::unique_ptr<moves::Move>> all;
  all.push_back(std::make_unique<moves::ShiftActivity>());
  all.push_back(std::make_unique<moves::BringForward>());
  all.push_back(std::make_unique<moves::PutBack>());
  all.push_back(std::make_unique<moves::ChangeMode>(network));
  all.push_back(std::make_unique<moves::ChangeSelection>(network));
  return all;
}

// The list's invariant: a permutation of the free activities in precedence order, its inverse, modes that exist,
// required work wanted.
void expect_valid(const Network& network, const ActivityList& list) {
  ASSERT_EQ(list.order.size(), network.free_activities().size());
  for (std::size_t p = 0; p < list.order.size(); ++p) {
    const Index a = list.order[p];
    ASSERT_EQ(list.position[slot(a)], static_cast<std::int32_t>(p));
    ASSERT_EQ(network.freedom(a), Freedom::free);
    ASSERT_LT(slot(list.mode[slot(a)]), network.problem().activity(a).modes.size());
    if (network.required(a)) {
      ASSERT_TRUE(list.wanted[slot(a)]);
    }
    for (const Arc& arc : network.arcs_in(a)) ASSERT_LT(list.position[slot(arc.from)], list.position[slot(a)]);
  }
}

// Runs `visit(network, random)` on random problems of growing size.
template <class Visit>
void on_random_problems(Visit visit) {
  for (std::uint64_t seed = 1; seed <= kProblems; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const Problem problem = test::random_problem(
        Seed{seed}, {.activities = static_cast<int>(3 + seed % 25), .horizon_days = 60 + static_cast<int>(seed) % 90});
    const Network network(problem);
    Random random(Seed{seed}, 99);
    visit(network, random);
    if (testing::Test::HasFatalFailure()) return;
  }
}

std::vector<Index> modes_of(const Network& network, const ActivityList& list) {
  std::vector<Index> modes = list.mode;
  for (Index a = 0; a < network.size(); ++a) {
    if (network.freedom(a) == Freedom::fixed) modes[slot(a)] = network.fixed_placement(a).mode;
  }
  return modes;
}

TEST(Moves, KeepTheListValidAndSayWhereItChanged) {
  int changes = 0;
  on_random_problems([&](const Network& network, Random& random) {
    ActivityList list = greedy_list(network, random, 0.3);
    expect_valid(network, list);
    if (list.order.empty()) return;
    for (int round = 0; round < 40; ++round) {
      for (const auto& move : all_moves(network)) {
        const ActivityList before = list;
        const moves::Changed changed = move->apply(network, list, random);
        expect_valid(network, list);
        for (std::size_t p = 0; p < (changed ? slot(*changed) : list.order.size()); ++p) {
          const auto a = slot(list.order[p]);
          ASSERT_EQ(list.order[p], before.order[p]);
          ASSERT_EQ(list.mode[a], before.mode[a]);
          ASSERT_EQ(list.wanted[a], before.wanted[a]);
        }
        changes += changed ? 1 : 0;
      }
    }
  });
  EXPECT_GT(changes, 1000);
}

TEST(Decoder, AfterAMoveDecodesAsIfFromTheStart) {
  on_random_problems([](const Network& network, Random& random) {
    Decoder fast(network), slow(network);
    ActivityList list = greedy_list(network, random, 0.3);
    if (list.order.empty()) return;
    fast.decode(list);
    std::vector<Span> spans = fast.spans();
    for (int round = 0; round < 20; ++round) {
      for (const auto& move : all_moves(network)) {
        const moves::Changed changed = move->apply(network, list, random);
        if (!changed) continue;
        const Score score = fast.decode(list, *changed, spans);
        const Score truth = slow.decode(list);
        ASSERT_EQ(score.value, truth.value);
        ASSERT_EQ(score.cost, truth.cost);
        ASSERT_EQ(score.finish, truth.finish);
        ASSERT_EQ(score.missing, truth.missing);
        ASSERT_EQ(fast.schedule(list), slow.schedule(list));
        spans = fast.spans();
      }
    }
  });
}

TEST(Decoder, EverythingItPlacesHoldsEveryRuleButMandatoryWorkItCouldNotPlace) {
  int placed = 0;
  on_random_problems([&](const Network& network, Random& random) {
    Decoder decoder(network);
    const ActivityList list = greedy_list(network, random, 0.5);
    const Score score = decoder.decode(list);
    const Schedule schedule = decoder.schedule(list);
    for (const auto& placement : schedule) placed += placement ? 1 : 0;
    for (const Message& violation : verify(network.problem(), schedule)) {
      ASSERT_EQ(violation.code, "verify.mandatory") << violation.code;
    }
    if (score.missing == 0) {
      bool waits = false;
      for (Index a = 0; a < network.size(); ++a) {
        waits = waits || (network.problem().activity(a).mandatory && network.freedom(a) != Freedom::free &&
                          network.freedom(a) != Freedom::fixed);
      }
      if (!waits) {
        ASSERT_TRUE(verify(network.problem(), schedule).empty());
      }
    }
  });
  EXPECT_GT(placed, 300);
}

TEST(ValueMeter, SumsWhatTheEvaluatorSums) {
  on_random_problems([](const Network& network, Random& random) {
    Decoder decoder(network);
    const ActivityList list = greedy_list(network, random, 0.5);
    const Score score = decoder.decode(list);
    const Evaluation evaluation = evaluate(network.problem(), decoder.schedule(list));
    ASSERT_NEAR(score.value, evaluation.value, 1e-9);
    ASSERT_NEAR(score.value, plain_value(network.problem(), decoder.schedule(list)), 1e-9);
    ValueMeter meter(network);
    ASSERT_EQ(meter.value(decoder.spans(), modes_of(network, list)), score.value);
  });
}

TEST(Bound, NoScheduleIsWorthMoreAndNoDateIsEarlier) {
  on_random_problems([](const Network& network, Random& random) {
    const double bound = earliest_dates_bound(network);
    const std::vector<Span> earliest = earliest_spans(network);
    Decoder decoder(network);
    for (int i = 0; i < 10; ++i) {
      ActivityList list = greedy_list(network, random, 1.0);
      for (Index a : list.order)
        list.mode[slot(a)] =
            static_cast<Index>(random.below(static_cast<std::uint32_t>(network.problem().activity(a).modes.size())));
      ASSERT_LE(decoder.decode(list).value, bound + 1e-9);
      for (Index a : list.order) {
        const Span& span = decoder.spans()[slot(a)];
        if (span.start < 0) continue;
        ASSERT_LE(earliest[slot(a)].start, span.start);
        ASSERT_LE(earliest[slot(a)].finish, span.finish);
      }
    }
  });
}

TEST(PlacedSchedule, ShiftsLeftUntilNothingCanStartEarlierAndNeverLosesValue) {
  int moved = 0;
  on_random_problems([&](const Network& network, Random& random) {
    Decoder decoder(network);
    const ActivityList list = greedy_list(network, random, 0.5);
    decoder.decode(list);
    const Schedule before = decoder.schedule(list);
    PlacedSchedule placed(network, before);
    moved += placed.shift_left() ? 1 : 0;
    ASSERT_FALSE(placed.shift_left());
    ASSERT_EQ(test::rules_of(verify(network.problem(), placed.schedule())),
              test::rules_of(verify(network.problem(), before)));
    ASSERT_GE(evaluate(network.problem(), placed.schedule()).value, evaluate(network.problem(), before).value - 1e-12);
    for (std::size_t a = 0; a < before.size(); ++a) {
      ASSERT_EQ(before[a].has_value(), placed.schedule()[a].has_value());
      if (before[a]) {
        ASSERT_LE(placed.schedule()[a]->start, before[a]->start);
      }
    }
  });
  EXPECT_GT(moved, 0);
}

TEST(PlacedSchedule, HoldsEveryRuleOnCrowdedDaysWhereCapacityGrows) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const test::ProblemShape shape{
        .activities = 100, .horizon_days = 300, .resources = 6, .features = {.mandatory = false}};
    const Problem problem = test::random_problem(Seed{seed}, shape);
    const Network network(problem);
    Random random(Seed{seed});
    Decoder decoder(network);
    const ActivityList list = greedy_list(network, random, 0.5);
    decoder.decode(list);
    PlacedSchedule placed(network, decoder.schedule(list));
    placed.shift_left();
    const std::vector<Message> violations = verify(problem, placed.schedule());
    ASSERT_TRUE(violations.empty()) << "seed " << seed << ": " << test::told(violations);
  }
}

TEST(PlacedSchedule, InsertsOnlyWhatTheVerifierAccepts) {
  int inserted = 0;
  on_random_problems([&](const Network& network, Random& random) {
    Decoder decoder(network);
    ActivityList list = greedy_list(network, random, 0.5);
    for (Index a : list.order) list.wanted[slot(a)] = network.required(a) || random.below(2) == 0;
    if (decoder.decode(list).missing > 0 || !verify(network.problem(), decoder.schedule(list)).empty()) return;
    PlacedSchedule placed(network, decoder.schedule(list));
    for (Index a : network.free_activities()) {
      if (placed.schedule()[slot(a)]) continue;
      const Schedule before = placed.schedule();
      const auto insertions = placed.insertion_of(a, {});
      ASSERT_EQ(placed.schedule(), before);
      if (!insertions) continue;
      placed.insert(*insertions);
      ++inserted;
      ASSERT_TRUE(verify(network.problem(), placed.schedule()).empty());
    }
  });
  EXPECT_GT(inserted, 50);
}

}  // namespace
}  // namespace entente::plan
