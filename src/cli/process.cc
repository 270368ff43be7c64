#include "cli/process.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
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

void catch_interrupt(int flags) {
  struct sigaction action {};
  action.sa_handler = on_interrupt;
  action.sa_flags = flags;
  sigaction(SIGINT, &action, nullptr);
}

void catch_signals() {
  catch_interrupt(SA_RESTART);
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

// Turns the echo of a terminal off while it lives.
class Silence {
 public:
  explicit Silence(int terminal) : terminal_(terminal), silent_(tcgetattr(terminal, &before_) == 0) {
    termios quiet = before_;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    if (silent_) silent_ = tcsetattr(terminal_, TCSAFLUSH, &quiet) == 0;
  }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;
  ~Silence() {
    if (silent_) tcsetattr(terminal_, TCSAFLUSH, &before_);
  }

 private:
  int terminal_;
  termios before_{};
  bool silent_;
};

// Up to the end of the line; nothing when Ctrl-C came before it.
std::optional<std::string> read_line(int terminal) {
  std::string line;
  for (char c = 0;;) {
    if (::read(terminal, &c, 1) != 1) return std::nullopt;
    if (c == '\n') return line;
    line += c;
  }
}

// From the terminal itself, wherever the streams lead.
std::optional<std::string> ask_secret(const std::string& prompt) {
  const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (terminal < 0) return std::nullopt;
  std::optional<std::string> secret;
  {
    const Silence silence(terminal);
    catch_interrupt(0);  // ends the reading, so that the echo comes back
    if (write_all(terminal, prompt) == 0) secret = read_line(terminal);
    catch_interrupt(SA_RESTART);
    write_all(terminal, "\n");
  }
  ::close(terminal);
  return secret;
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
  SystemEntropy entropy;
  const auto deliver = [&out] {
    const bool arrived = write_all(STDOUT_FILENO, out.str()) == 0;
    out.str("");
    return arrived;
  };
  const Surroundings surroundings{
      files,        clock,       entropy,   variable, cores,     [] { return interrupts != 0; },
      process_time, thread_time, &std::cin, deliver,  ask_secret};
  const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
  const ExitCode code = run(arguments, streams, surroundings);
  const int failure = write_all(STDOUT_FILENO, out.str());
  const bool arrived = failure == 0 || failure == EPIPE;
  return static_cast<int>(arrived ? code
                                  : report_lost_output(arguments, streams, surroundings, std::strerror(failure)));
}

}  // namespace entente::cli
