#include "cli/process.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <iostream>

#include "cli/run.h"

namespace entente::cli {
namespace {

volatile std::sig_atomic_t interrupts = 0;

extern "C" void on_interrupt(int) {
  if (interrupts != 0) _exit(128 + SIGINT);
  interrupts = 1;
}

void catch_signals() {
  struct sigaction action {};
  action.sa_handler = on_interrupt;
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);  // a reader that has seen enough (`| head`) is no failure
}

std::optional<int> terminal_columns() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return std::nullopt;
  return size.ws_col;
}

std::optional<std::string> variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

// What was printed has not arrived, and not because its reader went away.
bool output_is_lost() {
  errno = 0;
  std::cout.flush();
  return std::cout.fail() && errno != 0 && errno != EPIPE;
}

}  // namespace

int run_process(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  catch_signals();
  SystemFiles files;
  const SystemClock clock;
  const Streams streams{std::cout, std::cerr, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1,
                        terminal_columns()};
  const Surroundings surroundings{files, clock, variable, [] { return interrupts != 0; }};
  const ExitCode code = run(std::vector<std::string>(argv + 1, argv + argc), streams, surroundings);
  if (output_is_lost()) {
    std::cerr << "entente: standard output cannot be written; the result is incomplete\n";
    return static_cast<int>(ExitCode::environment);
  }
  return static_cast<int>(code);
}

}  // namespace entente::cli
