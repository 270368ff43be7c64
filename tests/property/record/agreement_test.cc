// The verifier in tools/verify-bundle/, written from docs/formats/record.md alone, gives the same verdicts as this one.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "record/verify_bundle.h"
#include "support/cases.h"
#include "support/record/attacks.h"
#include "support/record/mutate.h"
#include "support/record/random_record.h"

namespace entente::record {
namespace {

namespace fs = std::filesystem;

// The code, empty when it is accepted: by a reader who has nothing but the file.
std::string refusal_of_file(const std::string& bytes) {
  const auto bundle = read_bundle(bytes);
  if (!bundle) return bundle.error().code;
  bool complete = true;
  for (const FeedPart& part : bundle->feeds) complete = complete && part.range.from == 1;
  const auto news = verify_bundle(*bundle, NothingKnown{}, {.threads = 1, .tolerate_absent = !complete, .reader = {}});
  return news ? "" : news.error().error.code;
}

// Files and what this verifier says of each; then what the other says, in one run of it.
class Verdicts {
 public:
  Verdicts() {
    std::string name = testing::TempDir() + "entente-agreement-XXXXXX";
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the bundles");
    folder_ = name;
  }
  ~Verdicts() { fs::remove_all(folder_); }
  Verdicts(const Verdicts&) = delete;
  Verdicts& operator=(const Verdicts&) = delete;

  void add(const std::string& name, const std::string& bytes) {
    const std::string path = (folder_ / std::to_string(cases_.size())).string();
    std::ofstream(path, std::ios::binary) << bytes;
    std::ofstream(folder_ / "list", std::ios::app) << path << '\n';
    cases_.push_back({name, refusal_of_file(bytes)});
    if (cases_.back().refusal.empty()) ++accepted_;
  }
  int accepted() const { return accepted_; }
  int refused() const { return static_cast<int>(cases_.size()) - accepted_; }

  void expect_agreement() const {
    const std::string answers = (folder_ / "answers").string();
    const std::string command = std::string(ENTENTE_NODE) + " --no-warnings " + ENTENTE_VERIFY_BUNDLE + " --stdin < " +
                                (folder_ / "list").string() + " > " + answers;
    ASSERT_EQ(std::system(command.c_str()), 0) << command;
    std::ifstream lines(answers);
    for (const Case& one : cases_) {
      std::string line;
      ASSERT_TRUE(std::getline(lines, line)) << one.name;
      EXPECT_EQ(line.starts_with("verified "), one.refusal.empty()) << one.name << ": " << one.refusal << "\n" << line;
    }
  }

 private:
  struct Case {
    std::string name, refusal;
  };
  fs::path folder_;
  std::vector<Case> cases_;
  int accepted_ = 0;
};

#define NEEDS_THE_OTHER_VERIFIER()                \
  if (std::string(ENTENTE_VERIFY_BUNDLE).empty()) \
  GTEST_SKIP() << "node and tsc (Debian: nodejs, node-typescript) were not there when this was built"

TEST(RecordAgreement, OnWhatAMaliciousPeerTries) {
  NEEDS_THE_OTHER_VERIFIER();
  Verdicts verdicts;
  for (const test::Attack& attack : test::attacks()) {
    test::Scene scene;
    verdicts.add(attack.name, file_of(scene, attack));
  }
  EXPECT_GT(verdicts.refused(), 100);
  verdicts.expect_agreement();
}

TEST(RecordAgreement, OnRandomBundlesHalfOfThemMutated) {
  NEEDS_THE_OTHER_VERIFIER();
  Verdicts verdicts;
  const int bundles = test::cases(100, 10'000);
  for (int i = 0; i < bundles; ++i) {
    const Seed seed{static_cast<std::uint64_t>(1'000 + i / 4)};
    test::Ledger ledger = test::random_record(seed, {.parties = 2 + i / 4 % 2, .steps = 20 + i % 40});
    Random random(seed, static_cast<std::uint64_t>(3 + i % 4));
    const test::RandomBundle made = test::random_bundle(ledger, random);
    verdicts.add("number " + std::to_string(i),
                 i % 2 == 0 ? ledger.write(made.bundle) : test::mutated(ledger, made.bundle, random));
  }
  EXPECT_GE(verdicts.accepted(), bundles / 2);
  EXPECT_GE(verdicts.refused(), bundles / 3);
  verdicts.expect_agreement();
}

}  // namespace
}  // namespace entente::record
