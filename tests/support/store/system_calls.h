// System calls that fail on purpose: strace -e inject (https://man7.org/linux/man-pages/man1/strace.1.html) over one
// program, where this machine permits it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "support/store/child_process.h"

namespace entente::test {

// EIO, ENOSPC, or KILL: the call is not made, and fails or is the last thing that the program does.
struct Fault {
  std::string call;
  int position = 1;  // the n-th such call of a thread on the files that are watched
  std::string what;
};

struct Traced {
  Finished finished;
  std::map<std::string, int> calls;  // how often each was made, by the thread that made it most often
  bool fired = false;                // strace's own word for it
};

// Why nothing can be traced here; none when it can.
std::optional<std::string> why_not_traced();

// Runs a command with its input; `files` are those whose calls count. With a fault, that fault.
Traced traced(const std::vector<std::string>& command, const std::string& input, const std::vector<std::string>& files,
              const std::vector<std::string>& calls, const std::optional<Fault>& fault = {});

}  // namespace entente::test
