// A record in a folder of the disk, for the use cases of a programme.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>

#include "app/record/init_record.h"
#include "app/record/make_key.h"
#include "app/record/place.h"
#include "base/clock.h"
#include "base/files.h"
#include "base/random.h"

namespace entente::app::programme {

class ProgrammeFolder {
 public:
  ProgrammeFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "entente-test-XXXXXX").string();
    EXPECT_NE(mkdtemp(name.data()), nullptr);
    folder_ = name;
    clock.advance(std::chrono::hours(24 * 365 * 56));
  }
  ProgrammeFolder(const ProgrammeFolder&) = delete;
  ProgrammeFolder& operator=(const ProgrammeFolder&) = delete;
  ~ProgrammeFolder() { std::filesystem::remove_all(folder_); }

  // One record of a party, `name` telling several apart.
  record::Place place(const std::string& name = "record") {
    return {folder_ + "/" + name,
            files,
            clock,
            entropy,
            [](const record::PassphraseQuestion&) { return Result<std::string>("a passphrase for tests alone"); },
            2};
  }
  // The authority key, as people read it to each other.
  std::string begin(const std::string& party, const std::vector<std::string>& audiences,
                    const std::string& name = "record") {
    const auto made = record::init_record(place(name), party);
    EXPECT_TRUE(made) << made.error().code;
    for (const std::string& audience : audiences) {
      const auto feed = record::make_feed_key(place(name), audience);
      EXPECT_TRUE(feed) << feed.error().code;
    }
    return made ? made->authority : std::string();
  }
  std::string path(const std::string& name) const { return folder_ + "/" + name; }
  static std::string told(const Error& error) {
    std::string text = error.code + " " + error.where.file + ":" + std::to_string(error.where.row.value_or(0)) + " " +
                       error.where.column;
    for (const Argument& argument : error.arguments) {
      if (const auto* word = std::get_if<std::string>(&argument.value)) text += " " + argument.name + "=" + *word;
    }
    return text;
  }
  static std::string told(const std::vector<Error>& errors) {
    std::string text;
    for (const Error& error : errors) text += told(error) + "\n";
    return text;
  }

  SystemFiles files;
  ManualClock clock;
  SeededEntropy entropy{Seed{7}};

 private:
  std::string folder_;
};

}  // namespace entente::app::programme
