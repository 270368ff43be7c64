#include "support/store/child_process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <iterator>

#include "base/check.h"
#include "support/store/temporary_folder.h"

extern char** environ;

namespace entente::test {
namespace {

constexpr int kNoProgram = 127;

// A writer whose reader is gone gets an error instead of a signal.
void ignore_broken_pipes() {
  static const auto before = ::signal(SIGPIPE, SIG_IGN);
  (void)before;
}

void close_end(int& descriptor) {
  if (descriptor >= 0) ::close(descriptor);
  descriptor = -1;
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command, const std::string& errors) {
  ignore_broken_pipes();
  int in[2], out[2];
  ENTENTE_CHECK(::pipe2(in, O_CLOEXEC) == 0 && ::pipe2(out, O_CLOEXEC) == 0);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  if (::posix_spawnp(&pid_, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
    ended_ = Ended{.code = kNoProgram};
  posix_spawn_file_actions_destroy(&actions);
  ::close(in[0]);
  ::close(out[1]);
  to_ = in[1];
  from_ = out[0];
}

ChildProcess::~ChildProcess() {
  if (!ended_) kill();
  hang_up();
  close_end(from_);
}

bool ChildProcess::say(const std::string& text) {
  for (std::size_t done = 0; done < text.size();) {
    const ssize_t count = ::write(to_, text.data() + done, text.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

void ChildProcess::hang_up() {
  close_end(to_);
}

std::optional<std::string> ChildProcess::line() {
  while (true) {
    const std::size_t end = unread_.find('\n');
    if (end != std::string::npos) {
      std::string result = unread_.substr(0, end);
      unread_.erase(0, end + 1);
      return result;
    }
    char buffer[4096];
    const ssize_t count = ::read(from_, buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return std::nullopt;
    unread_.append(buffer, static_cast<std::size_t>(count));
  }
}

void ChildProcess::kill() {
  if (!ended_) ::kill(pid_, SIGKILL);
  ended();
}

Ended ChildProcess::ended() {
  if (ended_) return *ended_;
  int status = 0;
  while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  ended_ = WIFSIGNALED(status) ? Ended{.code = -1, .signal = WTERMSIG(status)} : Ended{.code = WEXITSTATUS(status)};
  return *ended_;
}

Finished run_command(const std::vector<std::string>& command, const std::string& input) {
  const TemporaryFolder folder;
  ChildProcess child(command, folder.file("errors"));
  child.say(input);
  child.hang_up();
  Finished result;
  while (const auto line = child.line()) result.output += *line + "\n";
  result.ended = child.ended();
  std::ifstream errors(folder.file("errors"));
  result.errors.assign(std::istreambuf_iterator<char>(errors), {});
  return result;
}

}  // namespace entente::test
