// A program that writes with several threads is killed at any moment; its client asks again for what was not
// acknowledged, with the same idempotency keys. Nothing is lost, nothing is there twice.
#include <gtest/gtest.h>
#include <signal.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

#include "support/cases.h"
#include "support/store/chancery.h"
#include "support/store/child_process.h"
#include "support/store/temporary_folder.h"

namespace entente::test {
namespace {

constexpr int kDriverThreads = 4;
constexpr std::uint32_t kMostAcknowledged = 40;  // between two kills

struct KillFindings {
  int kills = 0;
  std::int64_t acknowledged = 0, lost = 0, twice = 0, misplaced = 0;
};

// A client: it knows what it asked for and what it was told.
class Client {
 public:
  Client(Seed seed, bool with_keys) : random_(seed), with_keys_(with_keys) {}

  KillFindings run(int kills) {
    while (findings_.kills < kills && !testing::Test::HasFailure()) ask_until_killed();
    ask_for_the_rest();
    look();
    return findings_;
  }

 private:
  std::vector<std::string> command() const {
    std::vector<std::string> result = {ENTENTE_STORE_DRIVER, "append", folder_.file("record.db"),
                                       std::to_string(kDriverThreads)};
    if (!with_keys_) result.push_back("keyless");
    return result;
  }

  // In any order.
  std::string request(std::size_t most) {
    while (waiting_.size() < most) waiting_.insert(++asked_);
    std::vector<std::int64_t> order(waiting_.begin(), waiting_.end());
    for (std::size_t i = order.size(); i > 1; --i)
      std::swap(order[i - 1], order[random_.below(static_cast<std::uint32_t>(i))]);
    std::string lines;
    for (const std::int64_t number : order) lines += std::to_string(number) + "\n";
    return lines;
  }

  void take(const std::string& line) {
    const std::int64_t number = std::stoll(line);
    places_[number] = std::stoll(line.substr(line.find(' ')));
    waiting_.erase(number);
    ++findings_.acknowledged;
  }

  void ask_until_killed() {
    ChildProcess driver(command(), folder_.file("errors"));
    driver.say(request(2 * kMostAcknowledged));
    for (std::uint32_t left = random_.below(kMostAcknowledged); left > 0; --left) {
      const auto line = driver.line();
      ASSERT_TRUE(line) << "the driver ended by itself";
      take(*line);
    }
    for (std::uint32_t turns = random_.below(200'000); turns > 0; --turns) spun_ = spun_ + 1;  // any moment
    driver.kill();
    ASSERT_EQ(driver.ended().signal, SIGKILL);
    while (const auto line = driver.line()) take(*line);
    ++findings_.kills;
  }

  void ask_for_the_rest() {
    ChildProcess driver(command(), folder_.file("errors"));
    driver.say(request(0));
    driver.hang_up();
    while (const auto line = driver.line()) take(*line);
    EXPECT_EQ(driver.ended().code, 0);
    EXPECT_TRUE(waiting_.empty());
  }

  void look() {
    const ManualClock clock;
    SeededEntropy entropy(Seed{1});
    const auto store =
        store::open_store({.path = folder_.file("record.db"), .for_reading = true, .vfs = {}}, clock, entropy);
    ASSERT_TRUE(store) << store.error().code;
    EXPECT_TRUE((*store)->verify(1));
    const std::vector<std::int64_t> all = needs_in(**store, first_chancery().feed());
    for (std::int64_t number = 1; number <= asked_; ++number) {
      const auto times = std::count(all.begin(), all.end(), number);
      findings_.lost += times == 0 ? 1 : 0;
      findings_.twice += times > 1 ? 1 : 0;
      const auto place = static_cast<std::size_t>(places_[number]);
      findings_.misplaced += place < 1 || place > all.size() || all[place - 1] != number ? 1 : 0;
    }
    std::printf("%d kills, %ld acknowledged, %ld lost, %ld twice\n", findings_.kills,
                static_cast<long>(findings_.acknowledged), static_cast<long>(findings_.lost),
                static_cast<long>(findings_.twice));
  }

  Random random_;
  bool with_keys_;
  TemporaryFolder folder_;
  std::int64_t asked_ = 0;
  std::set<std::int64_t> waiting_;
  std::map<std::int64_t, std::int64_t> places_;  // where it was said to be
  volatile std::uint32_t spun_ = 0;
  KillFindings findings_;
};

TEST(Kill, nothing_is_lost_and_nothing_is_there_twice) {
  const KillFindings found = Client(Seed{1}, true).run(cases(20, 1'000));
  EXPECT_EQ(found.lost, 0);
  EXPECT_EQ(found.twice, 0);
  EXPECT_EQ(found.misplaced, 0);
}

// Control: without the keys, what was durable and not acknowledged is written again.
TEST(Kill, without_idempotency_keys_there_are_duplicates) {
  const KillFindings found = Client(Seed{2}, false).run(cases(20, 1'000));
  EXPECT_EQ(found.lost, 0);
  EXPECT_GT(found.twice, 0);
}

}  // namespace
}  // namespace entente::test
