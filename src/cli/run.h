// The command line as a function: arguments, streams, files and clock in, exit code out. Tests run it whole, in memory.
#pragma once

#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "base/random.h"

namespace entente::cli {

enum class ExitCode : int { ok = 0, refused = 1, usage = 2, environment = 3 };

// Where the program speaks, and what it may do there.
struct Streams {
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  std::optional<int> columns = std::nullopt;  // of the terminal, when it tells
};

// What the program asks its surroundings for.
struct Surroundings {
  Files& files;
  const Clock& clock;
  Entropy& entropy;                                                        // for keys and salts
  std::function<std::optional<std::string>(const std::string&)> variable;  // of the environment
  int cores = 1;
  std::function<bool()> interrupted = [] { return false; };  // true once Ctrl-C was pressed
  // CPU time, for benchmarks; the clock above where nothing else is given.
  const Clock& process_time = clock;
  const Clock& thread_time = clock;
  std::istream* in = nullptr;  // what is piped in; null where nothing can be
  // Sends on what was printed so far; false when nobody takes it.
  std::function<bool()> deliver = [] { return true; };
  // Asks for a secret without showing it; nothing where nobody sits.
  std::function<std::optional<std::string>(const std::string& prompt)> ask_secret = [](const std::string&) {
    return std::nullopt;
  };
};

// Errors are told on `streams.err`, in the language asked for.
ExitCode run(const std::vector<std::string>& arguments, Streams streams, const Surroundings& surroundings);

// Tells that what `run` printed did not arrive, for the reason that the system gives.
ExitCode report_lost_output(const std::vector<std::string>& arguments, Streams streams,
                            const Surroundings& surroundings, const std::string& reason);

}  // namespace entente::cli
