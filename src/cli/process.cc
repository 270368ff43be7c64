#include "cli/process.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <sstream>
#include <thread>

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

// Everything, or errno.
int write_all(int descriptor, const std::string& content) {
  for (std::size_t done = 0; done < content.size();) {
    const ssize_t written = ::write(descriptor, content.data() + done, content.size() - done);
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) done += static_cast<std::size_t>(written);
  }
  return 0;
}

}  // namespace

int run_process(int argc, char** argv) {
  catch_signals();
  SystemFiles files;
  std::ostringstream out;  // written at the end, in one piece, so that a full disk cannot go unnoticed
  const SystemClock clock;
  const Streams streams{out, std::cerr, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1, terminal_columns()};
  const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  const ProcessCpuClock process_time;
  const ThreadCpuClock thread_time;
  const Surroundings surroundings{files,        clock,      variable, cores, [] { return interrupts != 0; },
                                  process_time, thread_time};
  const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
  const ExitCode code = run(arguments, streams, surroundings);
  const int failure = write_all(STDOUT_FILENO, out.str());
  const bool arrived = failure == 0 || failure == EPIPE;
  return static_cast<int>(arrived ? code
                                  : report_lost_output(arguments, streams, surroundings, std::strerror(failure)));
}

}  // namespace entente::cli
