// The store under power cuts: what it acknowledged is there when the power is back, once, and everything verifies.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

#include "support/cases.h"
#include "support/store/chancery.h"
#include "support/store/power_cut_vfs.h"

namespace entente::test {
namespace {

constexpr int kStoreBoots = 5;  // cuts that one disk goes through
// Between two cuts; now and then so many that the log is settled meanwhile.
constexpr std::uint32_t kMostStoreChanges = 300, kMostToSettle = 4'000;
constexpr int kBundles = 8, kNeedsInBundle = 4;

struct StoreFindings {
  std::int64_t cuts = 0, acknowledged = 0, imported = 0, lost = 0, twice = 0, corrupt = 0, halves = 0;
  // Cuts after which less was there than the programs had written: without them the test says nothing.
  std::int64_t bitten = 0;

  void add(const StoreFindings& other) {
    cuts += other.cuts;
    acknowledged += other.acknowledged;
    imported += other.imported;
    lost += other.lost;
    twice += other.twice;
    corrupt += other.corrupt;
    halves += other.halves;
    bitten += other.bitten;
  }
};

const std::vector<std::string>& parcels() {
  static const std::vector<std::string> bundles = bundles_of(second_chancery(), kBundles, kNeedsInBundle);
  return bundles;
}

class StoreTrial {
 public:
  StoreTrial(Seed seed, DiskFaults faults) : random_(seed), disk_(seed, faults), vfs_(disk_), entropy_(seed) {}

  StoreFindings run() {
    for (int boot = 0; boot < kStoreBoots && sound(); ++boot) {
      disk_.cut_at(1 + random_.below(random_.below(10) == 0 ? kMostToSettle : kMostStoreChanges));
      work_until_the_power_fails();
      disk_.cut_now();
      const std::int64_t before = disk_.losses();
      disk_.power_up();
      findings_.bitten += disk_.losses() > before ? 1 : 0;
      ++findings_.cuts;
      look();
    }
    return findings_;
  }

 private:
  bool sound() const { return findings_.corrupt == 0 && findings_.lost == 0 && findings_.halves == 0; }

  store::Opening opening() const { return {.path = "record.db", .for_reading = false, .vfs = vfs_.name()}; }

  // A store whose making was cut short may be made anew: nothing was in it yet.
  Result<std::unique_ptr<store::Store>> opened() {
    if (made_) return first_chancery().open(opening(), clock_, entropy_);
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) disk_.remove("record.db" + std::string(suffix));
    auto store = first_chancery().create(opening(), clock_, entropy_);
    if (store && (*store)->trust(second_chancery().party(), second_chancery().authority())) made_ = true;
    return store;
  }

  void work_until_the_power_fails() {
    const auto store = opened();
    if (!store) return;
    while (disk_.has_power() && made_ && step(**store)) clock_.advance(std::chrono::milliseconds(1));
  }

  bool step(store::Store& store) {
    const std::uint32_t what = random_.below(10);
    if (what == 0) return store.checkpoint(first_chancery().feed()).has_value() || acknowledged_ == 0;
    if (what == 1 && imported_ < kBundles) return import_next(store);
    const std::int64_t count = what == 2 ? 3 : 1;
    std::vector<store::Append> all;
    for (std::int64_t i = 1; i <= count; ++i) all.push_back(first_chancery().says(acknowledged_ + i));
    under_way_ = count;
    if (!store.append_all(std::move(all))) return false;
    acknowledged_ += count;
    findings_.acknowledged += count;
    under_way_ = 0;
    return true;
  }

  bool import_next(store::Store& store) {
    if (!store.import_bundle(parcels()[static_cast<std::size_t>(imported_)], 1)) return false;
    ++imported_;
    ++findings_.imported;
    return true;
  }

  // Opens, looks for everything, and finishes what was under way: the same request again.
  void look() {
    if (!made_) return;
    const auto store = opened();
    if (!store || !(*store)->verify(1)) {
      ++findings_.corrupt;
      findings_.lost += acknowledged_;  // nobody can read them
      return;
    }
    look_for_own(**store);
    look_for_imported(**store);
  }

  void look_for_own(store::Store& store) {
    const auto found = static_cast<std::int64_t>(needs_in(store, first_chancery().feed()).size());
    findings_.lost += std::max<std::int64_t>(0, acknowledged_ - found);
    findings_.halves += found != acknowledged_ && found != acknowledged_ + under_way_ ? 1 : 0;
    for (; under_way_ > 0; --under_way_) {
      if (!store.append(first_chancery().says(++acknowledged_))) ++findings_.corrupt;
    }
    const std::vector<std::int64_t> all = needs_in(store, first_chancery().feed());
    for (std::int64_t number = 1; number <= acknowledged_; ++number) {
      const auto times = std::count(all.begin(), all.end(), number);
      findings_.lost += times == 0 ? 1 : 0;
      findings_.twice += times > 1 ? 1 : 0;
    }
  }

  void look_for_imported(store::Store& store) {
    const auto found =
        static_cast<std::int64_t>(store.feed(second_chancery().feed()).value_or(record::FeedState{}).last.seq);
    findings_.lost += std::max<std::int64_t>(0, imported_ * kNeedsInBundle - found);
    findings_.halves += found % kNeedsInBundle != 0 || found > (imported_ + 1) * kNeedsInBundle ? 1 : 0;
    imported_ = found / kNeedsInBundle;
  }

  Random random_;
  PowerCutDisk disk_;
  PowerCutVfs vfs_;
  SeededEntropy entropy_;
  ManualClock clock_;
  StoreFindings findings_;
  bool made_ = false;
  std::int64_t acknowledged_ = 0, under_way_ = 0, imported_ = 0;
};

StoreFindings store_under_cuts(int cuts, DiskFaults faults = {}) {
  StoreFindings sum;
  for (std::uint64_t seed = 1; sum.cuts < cuts; ++seed) sum.add(StoreTrial(Seed{seed}, faults).run());
  std::printf("%ld cuts (%ld took something), %ld appended, %ld imported, %ld lost, %ld twice, %ld corrupt\n",
              static_cast<long>(sum.cuts), static_cast<long>(sum.bitten), static_cast<long>(sum.acknowledged),
              static_cast<long>(sum.imported), static_cast<long>(sum.lost), static_cast<long>(sum.twice),
              static_cast<long>(sum.corrupt));
  return sum;
}

TEST(PowerCutStore, loses_nothing_and_verifies) {
  const StoreFindings found = store_under_cuts(cases(100, 2'000));
  EXPECT_GT(found.acknowledged, found.cuts);
  EXPECT_GT(found.imported, found.cuts / 10);
  EXPECT_GT(found.bitten, found.cuts / 2);
  EXPECT_EQ(found.lost, 0);
  EXPECT_EQ(found.twice, 0);
  EXPECT_EQ(found.halves, 0);
  EXPECT_EQ(found.corrupt, 0);
}

// Control: on a disk that says it synced and did not, the same test has to find losses.
TEST(PowerCutStore, a_disk_that_forgets_its_syncs_is_noticed) {
  const StoreFindings found = store_under_cuts(cases(100, 2'000), {.forgets_syncs = true});
  EXPECT_GT(found.lost, 0);
}

}  // namespace
}  // namespace entente::test
