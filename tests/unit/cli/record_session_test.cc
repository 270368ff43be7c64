// docs/user/record.md, typed in from its beginning to its end. With ENTENTE_APPROVE=1 the page is written anew with
// what is printed now, for somebody to read and commit.
#include <fstream>

#include "unit/cli/record_folder.h"
#include "unit/cli/session_page.h"

namespace entente::cli {
namespace {

constexpr const char* kPage = ENTENTE_SOURCE_DIR "/docs/user/record.md";

// The few things that the page does with other programs.
class Shell {
 public:
  std::string type(const std::string& command) {
    const std::vector<std::string> words = words_in(command);
    if (words.front() == "entente") return run_entente(words);
    if (command == "echo $?") return std::to_string(static_cast<int>(last_)) + "\n";
    if (words.front() == "echo") return write(words.at(3), words.at(1) + "\n");
    if (words.front() == "sed") return substitute(words);
    if (words.front() == "cp") {
      std::filesystem::copy(words.at(2), words.at(3), std::filesystem::copy_options::recursive);
      return {};
    }
    ADD_FAILURE() << "the page does what this test does not know: " << command;
    return {};
  }

 private:
  std::string run_entente(const std::vector<std::string>& words) {
    last_ = entente_({words.begin() + 1, words.end()});
    EXPECT_EQ(unsaid_code(entente_.out.str() + entente_.err.str()), "");
    return entente_.out.str() + entente_.err.str();
  }

  std::string write(const std::string& path, const std::string& content) {
    entente_.write(path, content);
    return {};
  }

  // sed 's/FROM/TO/' FILE > OTHER
  std::string substitute(const std::vector<std::string>& words) {
    const std::string& rule = words.at(1);
    const std::size_t middle = rule.find('/', 2);
    const std::string from = rule.substr(2, middle - 2), to = rule.substr(middle + 1, rule.size() - middle - 2);
    std::string content = entente_.content(words.at(2));
    const std::size_t at = content.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    if (at != std::string::npos) content.replace(at, from.size(), to);
    return write(words.at(4), content);
  }

  RecordFolder entente_;
  ExitCode last_ = ExitCode::ok;
};

TEST(RecordPage, the_documented_session_goes_as_it_is_written) {
  const SystemFiles disk;
  const auto page = disk.read(kPage, 1 << 20);
  ASSERT_TRUE(page);
  SessionPage session = read_session_page(*page);
  ASSERT_EQ(session.together(), *page) << "the page is read whole";
  ASSERT_GT(session.steps.size(), 30U);
  const bool approve = std::getenv("ENTENTE_APPROVE") != nullptr;
  Shell shell;
  Likeness likeness;
  for (Step& step : session.steps) {
    const std::string printed = shell.type(likeness.of_this_run(step.command));
    if (approve) {
      step.command = likeness.of_this_run(step.command);
      step.expected = printed;
      std::ofstream(kPage) << session.together();
    } else {
      ASSERT_TRUE(likeness.same(step.expected, printed)) << "$ " << step.command << "\n"
                                                         << printed << "instead of\n"
                                                         << step.expected;
    }
  }
}

TEST(Likeness, only_ids_keys_and_times_may_differ) {
  Likeness likeness;
  EXPECT_TRUE(likeness.same("XAA/public/1  0123456789ab", "XAA/public/1  ba9876543210"));
  EXPECT_EQ(likeness.of_this_run("show 0123456789ab"), "show ba9876543210");
  EXPECT_TRUE(likeness.same("at 2026-01-01 10:00:00", "at 2025-12-31 23:59:59"));
  EXPECT_FALSE(likeness.same("XAA/public/1  0123456789ab", "XAA/public/2  0123456789ab"));
  EXPECT_FALSE(likeness.same("one", "two"));
}

}  // namespace
}  // namespace entente::cli
