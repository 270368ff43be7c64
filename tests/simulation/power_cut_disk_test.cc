// The disk of the power-cut tests does what it is for: it keeps what was synced, and takes the rest away in every way.
#include "support/store/power_cut_disk.h"

#include <gtest/gtest.h>

#include <set>

namespace entente::test {
namespace {

std::string content(const PowerCutDisk& disk, const PowerCutDisk::Handle& file) {
  std::string bytes;
  disk.read(file, 0, 1 << 20, bytes);
  return bytes;
}

// A file of two synced sectors of 'a', and 'b' written over them without a sync; as it is after a cut.
std::string after_cut(Seed seed) {
  PowerCutDisk disk(seed);
  const auto file = disk.open("f", true);
  disk.write(*file, 0, std::string(2 * kSector, 'a'));
  disk.sync(*file);
  disk.sync_folder("f");
  disk.write(*file, 0, std::string(2 * kSector, 'b'));
  disk.cut_now();
  disk.power_up();
  return content(disk, *disk.open("f", false));
}

TEST(PowerCutDisk, what_was_synced_survives_every_cut) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    PowerCutDisk disk(Seed{seed});
    const auto file = disk.open("f", true);
    disk.write(*file, 100, "synced");
    disk.sync(*file);
    disk.sync_folder("f");
    disk.write(*file, 4096, "not synced");
    disk.cut_now();
    disk.power_up();
    const auto again = disk.open("f", false);
    ASSERT_TRUE(again);
    EXPECT_EQ(content(disk, *again).substr(100, 6), "synced");
  }
}

TEST(PowerCutDisk, what_was_not_synced_is_kept_dropped_or_torn) {
  std::set<std::string> found;
  for (std::uint64_t seed = 0; seed < 200; ++seed) found.insert(after_cut(Seed{seed}));
  const std::string a(kSector, 'a'), b(kSector, 'b');
  EXPECT_TRUE(found.contains(b + b));
  EXPECT_TRUE(found.contains(a + a));
  EXPECT_TRUE(found.contains(a + b));  // the later sector without the earlier
  EXPECT_TRUE(found.contains(b + a));
  EXPECT_GT(found.size(), 4U);  // within a sector too
}

TEST(PowerCutDisk, the_same_seed_gives_the_same_remains) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) EXPECT_EQ(after_cut(Seed{seed}), after_cut(Seed{seed}));
}

TEST(PowerCutDisk, a_name_is_durable_only_after_its_folder_was_synced) {
  int gone = 0, back = 0;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    PowerCutDisk disk(Seed{seed});
    disk.open("folder/old", true);
    disk.sync_folder("folder/old");
    disk.sync(*disk.open("folder/new", true));  // its content, not its name
    disk.remove("folder/old");
    disk.cut_now();
    disk.power_up();
    gone += disk.exists("folder/new") ? 0 : 1;
    back += disk.exists("folder/old") ? 1 : 0;
  }
  EXPECT_GT(gone, 20);
  EXPECT_LT(gone, 80);
  EXPECT_GT(back, 20);
  EXPECT_LT(back, 80);
}

TEST(PowerCutDisk, the_power_fails_at_the_change_that_was_asked_for) {
  PowerCutDisk disk(Seed{1});
  disk.cut_at(3);
  const auto file = disk.open("f", true);                  // 1
  EXPECT_EQ(disk.write(*file, 0, "a"), DiskAnswer::done);  // 2
  EXPECT_EQ(disk.sync(*file), DiskAnswer::no_power);       // 3
  EXPECT_EQ(disk.write(*file, 0, "b"), DiskAnswer::no_power);
  EXPECT_FALSE(disk.size(*file));
  disk.power_up();
  EXPECT_FALSE(disk.size(*file));  // opened before the cut
}

TEST(PowerCutDisk, a_full_disk_refuses_growth_and_nothing_else) {
  PowerCutDisk disk(Seed{1}, {.quota = 1000});
  const auto file = disk.open("f", true);
  EXPECT_EQ(disk.write(*file, 0, std::string(1000, 'a')), DiskAnswer::done);
  EXPECT_EQ(disk.write(*file, 1000, "b"), DiskAnswer::no_space);
  EXPECT_EQ(disk.write(*file, 500, "b"), DiskAnswer::done);
  disk.set_quota(2000);
  EXPECT_EQ(disk.write(*file, 1000, "b"), DiskAnswer::done);
}

}  // namespace
}  // namespace entente::test
