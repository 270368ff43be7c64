#include "support/store/system_calls.h"

#include <algorithm>
#include <fstream>

#include "support/store/temporary_folder.h"

namespace entente::test {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string result;
  for (const std::string& word : words) result += (result.empty() ? "" : ",") + word;
  return result;
}

std::string injection(const Fault& fault) {
  const std::string how = fault.what == "KILL" ? "signal=KILL" : "error=" + fault.what;
  return "inject=" + fault.call + ":" + how + ":when=" + std::to_string(fault.position);
}

// One line: a thread, and a call that it made (`1296  fsync(4) = 0`), or how it ended.
void read_line(const std::string& line, std::map<std::pair<std::string, std::string>, int>& made, Traced& result) {
  const std::size_t thread = line.find(' '), call = line.find_first_not_of(' ', thread), end = line.find('(', call);
  if (end != std::string::npos && line.find(' ', call) > end)
    ++made[{line.substr(0, thread), line.substr(call, end - call)}];
  if (line.find("(INJECTED)") != std::string::npos || line.find("+++ killed by SIGKILL") != std::string::npos)
    result.fired = true;
}

}  // namespace

std::optional<std::string> why_not_traced() {
  const Finished tried = run_command({"strace", "-f", "-e", "trace=none", "true"});
  if (tried.ended.code == 0) return std::nullopt;
  if (tried.ended.code == 127) return "strace is not installed";
  return "strace may not trace here: " + tried.errors.substr(0, tried.errors.find('\n'));
}

Traced traced(const std::vector<std::string>& command, const std::string& input, const std::vector<std::string>& files,
              const std::vector<std::string>& calls, const std::optional<Fault>& fault) {
  const TemporaryFolder folder;
  // Leaks are looked for by tracing, which two cannot do at once.
  std::vector<std::string> whole = {"strace", "-f", "-o", folder.file("log"), "-E", "ASAN_OPTIONS=detect_leaks=0"};
  for (const std::string& file : files) whole.insert(whole.end(), {"-P", file});
  whole.insert(whole.end(), {"-e", "trace=" + (fault ? fault->call : joined(calls))});
  if (fault) whole.insert(whole.end(), {"-e", injection(*fault)});
  whole.insert(whole.end(), command.begin(), command.end());
  Traced result;
  result.finished = run_command(whole, input);
  std::map<std::pair<std::string, std::string>, int> made;
  std::ifstream log(folder.file("log"));
  for (std::string line; std::getline(log, line);) read_line(line, made, result);
  for (const auto& [call, count] : made) result.calls[call.second] = std::max(result.calls[call.second], count);
  return result;
}

}  // namespace entente::test
