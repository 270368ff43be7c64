// State is a pure fold of entries.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/random.h"
#include "domain/rules/rules.h"
#include "support/cases.h"
#include "support/domain/random_entries.h"
#include "support/domain/view_bytes.h"

namespace entente::domain {
namespace {

constexpr int kEntries = 140;

std::vector<Said> shuffled(std::vector<Said> entries, Random& random) {
  for (std::size_t i = entries.size(); i > 1; --i)
    std::swap(entries[i - 1], entries[random.below(static_cast<std::uint32_t>(i))]);
  return entries;
}

void sort_by_turn(std::vector<Said>& entries) {
  std::sort(entries.begin(), entries.end(), [](const Said& a, const Said& b) { return a.turn < b.turn; });
}

// The random records are about something: nine acts of ten are taken at least once, and things come to their end; the
// others need a longer chain of acts before them than chance makes.
TEST(RandomEntries, reach_the_acts_of_every_kind) {
  std::set<std::string> taken, refusals;
  int said = 0, aside = 0, in_force = 0;
  for (int seed = 0; seed < 150; ++seed) {
    const std::vector<Said> entries = test::random_entries(static_cast<std::uint64_t>(seed), kEntries);
    const Programme programme = fold(entries);
    said += static_cast<int>(entries.size());
    aside += static_cast<int>(programme.set_aside_count());
    for (std::size_t i = 0; i < programme.set_aside_count(); ++i) refusals.insert(programme.set_aside(i).why.code);
    for (const KindFacts& kind : all_kinds()) {
      for (std::size_t i = 0; i < programme.count(kind.kind); ++i) {
        for (const Object* at = programme.object(kind.kind, i).get(); at != nullptr; at = at->before.get())
          taken.insert(std::string(kind.word) + " " + at->source.act);
        if (kind.kind == kKind<RoadmapRow>)
          in_force += programme.object(kind.kind, i)->as<RoadmapRow>().state == RoadmapState::in_force ? 1 : 0;
      }
    }
  }
  std::string missing;
  std::size_t acts = 0;
  for (const KindFacts& kind : all_kinds()) {
    for (const Rule* rule : rules_of(kind.kind)) {
      ++acts;
      const std::string name = std::string(kind.word) + " " + std::string(rule->act);
      if (!taken.contains(name)) missing += name + ", ";
    }
  }
  EXPECT_GE(taken.size(), acts * 9 / 10) << missing;
  for (const char* act : {"activity start", "activity complete", "pledge accept", "need settle", "visit clear",
                          "aid advance", "statement add", "publication publish"})
    EXPECT_TRUE(taken.contains(act)) << act;
  EXPECT_GE(in_force, 10) << "roadmaps that both have signed";
  EXPECT_GE(refusals.size(), 30u);
  EXPECT_GT(aside, said / 10);
  EXPECT_LT(aside, said * 4 / 5);
}

TEST(Fold, does_not_depend_on_the_order_of_arrival_or_on_repetition) {
  for (int seed = 0; seed < test::cases(60, 1000); ++seed) {
    const std::vector<Said> entries = test::random_entries(static_cast<std::uint64_t>(seed), kEntries);
    const std::string expected = test::text_of(fold(entries));
    Random random(Seed{static_cast<std::uint64_t>(seed)}, 7);
    std::vector<Said> arrived = entries;
    for (int i = 0; i < 30; ++i) arrived.push_back(entries[random.below(kEntries)]);
    ASSERT_EQ(test::text_of(fold(shuffled(arrived, random))), expected) << seed;
  }
}

// The control: it is the turns that make it so, and not that nothing mattered.
TEST(Fold, does_depend_on_the_turns) {
  int differ = 0;
  for (int seed = 0; seed < 20; ++seed) {
    std::vector<Said> entries = test::random_entries(static_cast<std::uint64_t>(seed), kEntries);
    const std::string expected = test::text_of(fold(entries));
    std::swap(entries[40].turn, entries[100].turn);
    differ += test::text_of(fold(entries)) != expected ? 1 : 0;
  }
  EXPECT_EQ(differ, 20);
}

TEST(Fold, of_a_part_and_then_the_rest_is_the_fold_of_all) {
  for (int seed = 0; seed < test::cases(40, 1000); ++seed) {
    std::vector<Said> entries = test::random_entries(static_cast<std::uint64_t>(seed), kEntries);
    const std::string expected = test::text_of(fold(entries));
    sort_by_turn(entries);
    Random random(Seed{static_cast<std::uint64_t>(seed)}, 8);
    const std::size_t part = random.below(kEntries);
    Programme programme = fold({entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(part)});
    const Programme kept = programme;
    const std::string before = test::text_of(kept);
    for (std::size_t i = part; i < entries.size(); ++i) {
      would_refuse(programme, {entries[i].by, entries[i].party, entries[i].readers, entries[i].at}, entries[i].payload);
      take(programme, entries[i]);
    }
    ASSERT_EQ(test::text_of(programme), expected) << seed;
    ASSERT_EQ(test::text_of(kept), before) << "a copy saw what was taken after it was made, seed " << seed;
  }
}

// What one party keeps to itself changes nothing that another sees: neither an object nor a verdict.
TEST(Views, tell_what_a_record_without_the_hidden_entries_would_tell) {
  for (int seed = 0; seed < test::cases(100, 1000); ++seed) {
    const std::vector<Said> entries = test::random_entries(static_cast<std::uint64_t>(seed), kEntries);
    const std::vector<Said> all_drafts = test::random_entries(static_cast<std::uint64_t>(seed) + 1'000'000, 60);
    const std::string party = std::vector<std::string>{"XAA", "XBB", "XCC"}[static_cast<std::size_t>(seed) % 3];
    const std::vector<Said> drafts = test::readable_by(all_drafts, party);
    ASSERT_EQ(test::told_to(party, entries, drafts), test::told_to(party, test::readable_by(entries, party), drafts))
        << party << " " << seed;
  }
}

// The control: each way in which something could leak is found.
TEST(Views, that_leak_are_caught) {
  for (int leak = 1; leak <= test::kLeaks; ++leak) {
    bool caught = false;
    for (int seed = 0; seed < 500 && !caught; ++seed) {
      const std::vector<Said> entries = test::random_entries(static_cast<std::uint64_t>(seed), kEntries);
      const std::vector<Said> drafts =
          test::readable_by(test::random_entries(static_cast<std::uint64_t>(seed) + 1'000'000, 60), "XBB");
      const auto how = static_cast<test::Leak>(leak);
      const std::string full = test::told_to("XBB", entries, drafts, how);
      caught = full != test::told_to("XBB", test::readable_by(entries, "XBB"), drafts, how);
    }
    EXPECT_TRUE(caught) << leak;
  }
}

}  // namespace
}  // namespace entente::domain
