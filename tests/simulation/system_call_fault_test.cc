// Every system call of an append, and of an import, that touches the store's files fails once, or is the last thing
// that the program does. Afterwards the store opens and verifies, what was acknowledged is there, and nothing is half
// done. strace says itself that the fault happened.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>

#include "base/files.h"
#include "support/cases.h"
#include "support/store/chancery.h"
#include "support/store/system_calls.h"
#include "support/store/temporary_folder.h"

namespace entente::test {
namespace {

constexpr int kNeedsToImport = 5;
const std::vector<std::string> kCalls = {"openat", "pwrite64",  "write", "pread64", "fdatasync", "fsync", "ftruncate",
                                         "unlink", "fallocate", "fcntl", "rename",  "mmap",      "flock"};

// What could go wrong with a call.
std::vector<std::string> faults_of(const std::string& call) {
  if (call == "openat" || call == "pwrite64" || call == "write" || call == "ftruncate" || call == "fallocate")
    return {"EIO", "ENOSPC", "KILL"};
  if (call == "mmap") return {"ENOMEM", "KILL"};
  return {"EIO", "KILL"};
}

// What is tried, and what has to hold when it was acknowledged, when it was not, and when it is tried again.
struct Attempt {
  std::vector<std::string> arguments;  // after the driver's own name; the store's path second
  std::string input;
  std::function<std::int64_t(const store::Store&)> done;  // how much of it is there
  std::int64_t whole = 0;
};

class SystemCallFault : public testing::Test {
 protected:
  void SetUp() override {
    if (const auto why = why_not_traced()) GTEST_SKIP() << *why;
    const Finished made = run_command({ENTENTE_STORE_DRIVER, "append", base_.file("record.db"), "1"}, "1\n2\n3\n");
    ASSERT_EQ(made.ended.code, 0) << made.errors;
  }

  // The calls of the attempt when nothing fails, each with its faults; evenly spread when there is not time for all.
  std::vector<Fault> faults(const Attempt& attempt) {
    fresh_copy();
    const Traced plain = traced(command(attempt), attempt.input, files(), kCalls);
    EXPECT_EQ(plain.finished.ended.code, 0) << plain.finished.errors;
    std::vector<Fault> all;
    for (const auto& [call, count] : plain.calls)
      for (int position = 1; position <= count; ++position)
        for (const std::string& what : faults_of(call)) all.push_back({call, position, what});
    const std::size_t most = static_cast<std::size_t>(cases(12, static_cast<int>(all.size())));
    std::vector<Fault> chosen;
    for (std::size_t i = 0; i < std::min(most, all.size()); ++i) chosen.push_back(all[i * all.size() / most]);
    std::printf("%zu faults of %zu\n", chosen.size(), all.size());
    return chosen;
  }

  void try_with(const Attempt& attempt, const Fault& fault) {
    SCOPED_TRACE(fault.what + " at " + fault.call + " number " + std::to_string(fault.position));
    fresh_copy();
    const Traced run = traced(command(attempt), attempt.input, files(), kCalls, fault);
    EXPECT_TRUE(run.fired);
    const bool acknowledged = !run.finished.output.empty();
    acknowledged_ += acknowledged ? 1 : 0;
    EXPECT_TRUE(acknowledged || run.finished.ended.code != 0) << run.finished.errors;
    const std::int64_t found = look(attempt);
    EXPECT_TRUE(found == attempt.whole || (found == 0 && !acknowledged)) << found;
    const Finished again = run_command(command(attempt), attempt.input);
    EXPECT_EQ(again.ended.code, 0) << again.errors;
    EXPECT_EQ(look(attempt), attempt.whole);
  }

  void try_all(const Attempt& attempt) {
    const std::vector<Fault> all = faults(attempt);
    for (const Fault& fault : all) try_with(attempt, fault);
    EXPECT_LT(acknowledged_, static_cast<int>(all.size())) << "not one fault was felt";
  }

  TemporaryFolder base_;

 private:
  std::string path() const { return copy_->file("record.db"); }

  void fresh_copy() {
    copy_ = std::make_unique<TemporaryFolder>();
    std::filesystem::copy(base_.path(), copy_->path(), std::filesystem::copy_options::recursive);
  }

  std::vector<std::string> files() const {
    std::vector<std::string> result = {copy_->path()};
    for (const char* suffix : {"", "-wal", "-shm", "-journal", ".lock"}) result.push_back(path() + suffix);
    return result;
  }

  std::vector<std::string> command(const Attempt& attempt) const {
    std::vector<std::string> result = {ENTENTE_STORE_DRIVER};
    result.insert(result.end(), attempt.arguments.begin(), attempt.arguments.end());
    result[2] = path();
    return result;
  }

  std::int64_t look(const Attempt& attempt) const {
    const ManualClock clock;
    SeededEntropy entropy(Seed{1});
    const auto store = store::open_store({.path = path(), .for_reading = false, .vfs = {}}, clock, entropy);
    EXPECT_TRUE(store) << store.error().code;
    if (!store) return -1;
    EXPECT_TRUE((*store)->verify(1));
    EXPECT_GE((*store)->feed(first_chancery().feed())->last.seq, 3);
    return attempt.done(**store);
  }

  std::unique_ptr<TemporaryFolder> copy_;
  int acknowledged_ = 0;
};

TEST_F(SystemCallFault, an_append_is_done_or_not) {
  const auto done = [](const store::Store& store) {
    const std::vector<std::int64_t> all = needs_in(store, first_chancery().feed());
    return static_cast<std::int64_t>(std::count(all.begin(), all.end(), 4));
  };
  try_all({.arguments = {"append", "", "1"}, .input = "4\n", .done = done, .whole = 1});
}

TEST_F(SystemCallFault, an_import_is_done_or_not) {
  const std::string bundle = base_.file("partner.bundle");
  ASSERT_TRUE(SystemFiles().write(bundle, bundles_of(second_chancery(), 1, kNeedsToImport).front()));
  const auto done = [](const store::Store& store) {
    const auto state = store.feed(second_chancery().feed());
    return state ? state->last.seq : 0;
  };
  try_all({.arguments = {"import", "", bundle}, .input = {}, .done = done, .whole = kNeedsToImport});
}

}  // namespace
}  // namespace entente::test
