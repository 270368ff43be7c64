// States kept on the way are a cache: whatever is asked of them, the plain fold of the same entries is the oracle.
#include "domain/past.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/random.h"
#include "support/cases.h"
#include "support/domain/random_entries.h"
#include "support/domain/view_bytes.h"

namespace entente::domain {
namespace {

std::vector<Said> in_order(std::vector<Said> entries) {
  std::sort(entries.begin(), entries.end(), [](const Said& a, const Said& b) { return a.turn < b.turn; });
  return entries;
}

std::vector<Said> covered(const std::vector<Said>& entries, const Moment& moment) {
  std::vector<Said> some;
  for (const Said& said : entries)
    if (moment.covers(said)) some.push_back(said);
  return some;
}

// A day, how far each feed had been read, or both.
Moment some_moment(const std::vector<Said>& entries, Random& random) {
  const auto any = [&]() -> const Said& { return entries[random.below(static_cast<std::uint32_t>(entries.size()))]; };
  Moment moment;
  if (random.below(3) != 0) moment.until = any().at;
  if (random.below(3) == 0) {
    moment.through.emplace();
    const Turn turn = any().turn;
    for (const Said& said : entries) {
      // Now and then one feed has been read further than the others, or not at all.
      if (random.below(300) == 0) moment.through->erase(said.turn.feed);
      if (said.turn <= turn || random.below(300) == 0) {
        std::int64_t& through = (*moment.through)[said.turn.feed];
        through = std::max(through, said.turn.seq);
      }
    }
  }
  return moment;
}

// What is asked for, from the states that are kept; `taken`: how many entries had to be looked at.
Programme as_of(const Past& past, const std::vector<Said>& entries, const Moment& moment, std::size_t& taken) {
  const Past::Around around = past.around(moment);
  const Moment known{std::numeric_limits<std::int64_t>::max(), around.before.through()};
  const Moment needed{std::numeric_limits<std::int64_t>::max(), around.after.through()};
  Programme programme = around.before;
  for (const Said& said : entries) {
    if (known.covers(said) || !needed.covers(said)) continue;
    ++taken;  // to be read, whether it is covered or not
    if (moment.covers(said)) take(programme, said);
  }
  return programme;
}

// Many small records one after the other in one: long enough for states to be thinned out. The clocks of their writers
// go slow: what was said by the end of one is told by clocks that had only come to its beginning.
std::vector<Said> long_record(std::uint64_t seed, int parts, int length) {
  constexpr std::int64_t kDay = 86'400'000;
  std::vector<Said> entries;
  std::int64_t clock = 0;
  for (int part = 0; part < parts; ++part) {
    std::vector<Said> more = in_order(test::random_entries(seed * 1000 + static_cast<std::uint64_t>(part), length));
    for (Said& said : more) {
      said.turn.lc += clock;
      said.turn.seq += static_cast<std::int64_t>(part) * length;
      said.turn.time += std::int64_t{part} * 2 * length * kDay;
      said.id[30] = static_cast<unsigned char>(part);
      said.at += std::int64_t{part} * length / 6 * kDay;
    }
    clock = more.back().turn.lc;
    entries.insert(entries.end(), more.begin(), more.end());
  }
  return entries;
}

TEST(Past, tells_of_any_moment_what_a_plain_fold_tells) {
  std::size_t taken = 0, all = 0;
  for (int seed = 0; seed < test::cases(2, 40); ++seed) {
    const std::vector<Said> entries = long_record(static_cast<std::uint64_t>(seed), 24, 120);
    Random random(Seed{static_cast<std::uint64_t>(seed)}, 3);
    Past past;
    for (const Said& said : entries) past.take(said);
    ASSERT_EQ(test::text_of(past.now()), test::text_of(fold(entries)));
    for (int i = 0; i < 12; ++i) {
      const Moment moment = some_moment(entries, random);
      const std::vector<Said> some = covered(entries, moment);
      all += entries.size();
      ASSERT_EQ(test::text_of(as_of(past, entries, moment, taken)), test::text_of(fold(some))) << seed << " " << i;
    }
  }
  EXPECT_LT(taken, all / 3) << "the states that are kept are of use";
}

// The control: who goes on from a state that is kept after the moment is noticed.
TEST(Past, that_begins_too_late_is_wrong) {
  int wrong = 0;
  for (int seed = 0; seed < 4; ++seed) {
    const std::vector<Said> entries = long_record(static_cast<std::uint64_t>(seed), 8, 120);
    const Moment moment{entries[entries.size() / 2].at, std::nullopt};
    Past past;
    for (const Said& said : entries) past.take(said);
    Programme programme = past.around({entries.back().at, std::nullopt}).before;
    const Moment known{std::numeric_limits<std::int64_t>::max(), programme.through()};
    for (const Said& said : entries)
      if (!known.covers(said) && moment.covers(said)) take(programme, said);
    wrong += test::text_of(programme) != test::text_of(fold(covered(entries, moment))) ? 1 : 0;
  }
  EXPECT_EQ(wrong, 4);
}

}  // namespace
}  // namespace entente::domain
