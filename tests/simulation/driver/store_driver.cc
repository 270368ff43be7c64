// A program that writes into a store, for tests that kill it or have its system calls fail.
//
//     store_driver append PATH THREADS [keyless]   needs by number, one a line; "NUMBER SEQ" for each that is durable
//     store_driver import PATH BUNDLE              "imported" when it is durable
//
// PATH is made when it is not there. Exit codes: 0 all done, 1 something was refused (its code as an error), 2 usage.
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "base/files.h"
#include "support/store/chancery.h"

namespace entente::test {
namespace {

constexpr std::uint64_t kMostBundle = 1 << 30;

int refused(const Error& error) {
  std::fprintf(stderr, "%s", error.code.c_str());
  for (const Argument& argument : error.arguments) {
    const auto* text = std::get_if<std::string>(&argument.value);
    std::fprintf(stderr, " %s=%s", argument.name.c_str(), text == nullptr ? "?" : text->c_str());
  }
  std::fprintf(stderr, "\n");
  return 1;
}

// In one call of the system, so that a kill leaves a whole line or none.
void say(const std::string& line) {
  if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) std::_Exit(1);
}

Result<std::unique_ptr<store::Store>> opened(const std::string& path, const Clock& clock, Entropy& entropy) {
  const store::Opening opening{.path = path, .for_reading = false, .vfs = {}};
  auto store = first_chancery().open(opening, clock, entropy);
  if (store || store.error().code != "store.absent") return store;
  return first_chancery().create(opening, clock, entropy);
}

class Writers {
 public:
  Writers(store::Store& store, bool keyless) : store_(store), keyless_(keyless) {}

  int run(int threads) {
    std::vector<std::thread> writers;
    for (int i = 0; i < threads; ++i) writers.emplace_back([this] { write(); });
    for (std::thread& writer : writers) writer.join();
    return exit_code_;
  }

 private:
  std::optional<std::int64_t> next() {
    const std::lock_guard guard(mutex_);
    std::string line;
    if (exit_code_ != 0 || !std::getline(std::cin, line)) return std::nullopt;
    return std::stoll(line);
  }

  void write() {
    while (const auto number = next()) {
      store::Append request = first_chancery().says(*number);
      if (keyless_) request.idempotency_key.reset();
      const auto appended = store_.append(std::move(request));
      if (!appended) return fail(appended.error());
      say(std::to_string(*number) + " " + std::to_string(appended->position.seq) + "\n");
    }
  }

  void fail(const Error& error) {
    const std::lock_guard guard(mutex_);
    exit_code_ = refused(error);
  }

  store::Store& store_;
  bool keyless_;
  std::mutex mutex_;
  int exit_code_ = 0;
};

int import(store::Store& store, const std::string& file) {
  const auto content = SystemFiles().read(file, kMostBundle);
  if (!content) return refused(content.error());
  if (auto trusted = store.trust(second_chancery().party(), second_chancery().authority()); !trusted)
    return refused(trusted.error());
  if (auto imported = store.import_bundle(*content, 1); !imported) return refused(imported.error());
  say("imported\n");
  return 0;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 3) return 2;
  const SystemClock clock;
  SystemEntropy entropy;
  const auto store = opened(arguments[1], clock, entropy);
  if (!store) return refused(store.error());
  if (arguments[0] == "import") return import(**store, arguments[2]);
  const bool keyless = arguments.size() > 3 && arguments[3] == "keyless";
  return arguments[0] == "append" ? Writers(**store, keyless).run(std::stoi(arguments[2])) : 2;
}

}  // namespace
}  // namespace entente::test

int main(int argc, char** argv) {
  return entente::test::run({argv + 1, argv + argc});
}
