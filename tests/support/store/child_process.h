// Another process, to be talked to through pipes and killed at any moment.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

namespace entente::test {

// How a process ended: its exit code, or the signal that ended it.
struct Ended {
  int code = -1;
  int signal = 0;
};

class ChildProcess {
 public:
  // The program with its arguments; what it says as errors goes to `errors`, a file. `ended()` has code 127 when there
  // is no such program.
  explicit ChildProcess(const std::vector<std::string>& command, const std::string& errors = "/dev/null");
  // Kills it when it still runs.
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  // False when the other side is gone.
  bool say(const std::string& text);
  // No more is said.
  void hang_up();
  // The next whole line without its end; none when the output has ended (half a line is none).
  std::optional<std::string> line();
  // SIGKILL; what it wrote before can still be read.
  void kill();
  Ended ended();

 private:
  pid_t pid_ = -1;
  int to_ = -1, from_ = -1;
  std::string unread_;
  std::optional<Ended> ended_;
};

// Runs a command to its end: what it printed, and how it ended.
struct Finished {
  std::string output, errors;
  Ended ended;
};
Finished run_command(const std::vector<std::string>& command, const std::string& input = {});

}  // namespace entente::test
