// A full disk: the store says so and goes on reading; when there is room again it goes on writing. Nothing that it
// acknowledged is lost.
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/statvfs.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>

#include "support/store/chancery.h"
#include "support/store/power_cut_vfs.h"
#include "support/store/temporary_folder.h"

namespace entente::test {
namespace {

constexpr int kMostNeeds = 20'000;

class Writing {
 public:
  explicit Writing(const store::Opening& opening) : opening_(opening) {
    auto created = first_chancery().create(opening_, clock_, entropy_);
    if (!created) throw std::runtime_error(created.error().code);
    store_ = *std::move(created);
  }

  store::Store& store() { return *store_; }
  std::int64_t acknowledged() const { return acknowledged_; }

  Result<store::Appended> append() {
    auto result = store_->append(first_chancery().says(acknowledged_ + 1));
    if (result) ++acknowledged_;
    return result;
  }

  // Until it is refused; the code.
  std::string fill() {
    for (int i = 0; i < kMostNeeds; ++i) {
      if (auto result = append(); !result) return result.error().code;
    }
    return "never full";
  }

  void reopen() {
    store_.reset();
    auto opened = first_chancery().open(opening_, clock_, entropy_);
    ASSERT_TRUE(opened) << opened.error().code;
    store_ = *std::move(opened);
  }

  void expect_all_there() {
    const std::vector<std::int64_t> all = needs_in(*store_, first_chancery().feed());
    ASSERT_EQ(static_cast<std::int64_t>(all.size()), acknowledged_);
    for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(all[i], static_cast<std::int64_t>(i) + 1);
    const auto verified = store_->verify(1);
    EXPECT_TRUE(verified) << verified.error().code;
  }

 private:
  ManualClock clock_;
  SeededEntropy entropy_{Seed{1}};
  store::Opening opening_;
  std::unique_ptr<store::Store> store_;
  std::int64_t acknowledged_ = 0;
};

void fill_free_and_go_on(Writing& writing, const std::function<void()>& make_room) {
  EXPECT_EQ(writing.fill(), "store.disk_full");
  EXPECT_GT(writing.acknowledged(), 10);
  EXPECT_EQ(writing.store().health().guard, store::Guard::read_only);
  EXPECT_EQ(writing.append().error().code, "store.disk_full");  // and does not forget it
  writing.expect_all_there();
  make_room();
  const auto resumed = writing.append();
  ASSERT_TRUE(resumed) << resumed.error().code;
  EXPECT_EQ(writing.store().health().guard, store::Guard::none);
  for (int i = 0; i < 50; ++i) EXPECT_TRUE(writing.append());
  writing.expect_all_there();
  writing.reopen();
  writing.expect_all_there();
}

TEST(DiskFull, the_store_reads_on_and_resumes_when_there_is_room) {
  PowerCutDisk disk(Seed{1}, {.quota = 600'000});
  const PowerCutVfs vfs(disk);
  Writing writing({.path = "record.db", .for_reading = false, .vfs = vfs.name()});
  fill_free_and_go_on(writing, [&] { disk.set_quota(std::nullopt); });
}

TEST(DiskFull, power_cut_while_full_loses_nothing) {
  PowerCutDisk disk(Seed{2}, {.quota = 600'000});
  const PowerCutVfs vfs(disk);
  Writing writing({.path = "record.db", .for_reading = false, .vfs = vfs.name()});
  EXPECT_EQ(writing.fill(), "store.disk_full");
  disk.cut_now();
  EXPECT_FALSE(writing.append());
  disk.set_quota(std::nullopt);
  disk.power_up();
  writing.reopen();
  writing.expect_all_there();
  EXPECT_TRUE(writing.append());
}

// A small file system of its own, where this machine permits mounting one.
class SmallDisk {
 public:
  explicit SmallDisk(const char* size) {
    if (::mount("tmpfs", folder_.path().c_str(), "tmpfs", 0, size) != 0) why_not_ = std::strerror(errno);
  }
  ~SmallDisk() {
    if (!why_not_) ::umount2(folder_.path().c_str(), MNT_DETACH);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  const std::optional<std::string>& why_not() const { return why_not_; }
  std::string file(const std::string& name) const { return folder_.file(name); }

 private:
  TemporaryFolder folder_;
  std::optional<std::string> why_not_;
};

TEST(DiskFull, on_a_small_file_system_too) {
  const SmallDisk disk("size=2m");
  if (disk.why_not()) GTEST_SKIP() << "no tmpfs may be mounted here: " << *disk.why_not();
  const std::string filler = disk.file("something-else");
  std::ofstream(filler) << std::string(1'000'000, 'x');
  Writing writing({.path = disk.file("record.db"), .for_reading = false, .vfs = {}});
  fill_free_and_go_on(writing, [&] { std::filesystem::remove(filler); });
}

}  // namespace
}  // namespace entente::test
