// The commands of the record as they are typed in a folder of the disk.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <sstream>

#include "cli/run.h"
#include "unit/cli/command_line.h"

namespace entente::cli {

// A folder of its own for each test; the program works in it while this lives.
class RecordFolder {
 public:
  RecordFolder() : before_(std::filesystem::current_path()) {
    std::string name = (std::filesystem::temp_directory_path() / "entente-test-XXXXXX").string();
    EXPECT_NE(mkdtemp(name.data()), nullptr);
    folder_ = name;
    std::filesystem::current_path(folder_);
    clock.advance(std::chrono::hours(24 * 365 * 56));
    environment["ENTENTE_PASSPHRASE"] = "a passphrase for tests alone";
  }
  RecordFolder(const RecordFolder&) = delete;
  RecordFolder& operator=(const RecordFolder&) = delete;
  ~RecordFolder() {
    std::filesystem::current_path(before_);
    std::filesystem::remove_all(folder_);
  }

  ExitCode operator()(const std::vector<std::string>& arguments) {
    out.str("");
    err.str("");
    clock.advance(std::chrono::seconds(1));
    const auto variable = [this](const std::string& name) -> std::optional<std::string> {
      const auto found = environment.find(name);
      if (found == environment.end()) return std::nullopt;
      return found->second;
    };
    Surroundings surroundings{files, clock, entropy, variable, 2};
    surroundings.in = &in;
    surroundings.deliver = deliver;
    surroundings.ask_secret = ask_secret;
    return run(arguments, Streams{out, err}, surroundings);
  }

  // `entente record ARGUMENTS --data FOLDER`, which must do.
  std::string record(const std::string& folder, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "record");
    arguments.insert(arguments.end(), {"--data", folder});
    EXPECT_EQ((*this)(arguments), ExitCode::ok) << err.str();
    return out.str();
  }
  // The same, refused with this code; what stands there is told in JSON.
  void refused(const std::string& folder, std::vector<std::string> arguments, const std::string& code) {
    arguments.insert(arguments.begin(), "record");
    arguments.insert(arguments.end(), {"--data", folder, "--json"});
    EXPECT_NE((*this)(arguments), ExitCode::ok) << out.str();
    EXPECT_TRUE(contains(err.str(), "\"code\":\"" + code + "\"")) << err.str() << "instead of " << code;
  }

  std::string content(const std::string& path) const {
    const auto read = files.read(path, std::uint64_t{1} << 31);
    EXPECT_TRUE(read) << path;
    return read.value_or(std::string());
  }
  void write(const std::string& path, const std::string& content) { EXPECT_TRUE(files.write(path, content)) << path; }

  SystemFiles files;
  ManualClock clock;
  SeededEntropy entropy{Seed{7}};
  std::map<std::string, std::string> environment;
  std::istringstream in;
  std::function<bool()> deliver = [] { return true; };
  std::function<std::optional<std::string>(const std::string&)> ask_secret = [](const std::string&) {
    return std::nullopt;
  };
  std::ostringstream out;
  std::ostringstream err;

 private:
  std::filesystem::path before_, folder_;
};

}  // namespace entente::cli
