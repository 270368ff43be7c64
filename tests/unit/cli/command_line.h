// The whole command line in memory: files, environment, terminals and clock are the test's.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include "cli/run.h"

namespace entente::cli {

inline const std::string kExample = "asterra-belmar";

// A folder of the disk, copied into memory under its own name.
inline void copy_folder(const std::string& from, const std::string& to, MemoryFiles& files) {
  const SystemFiles disk;
  const auto listed = disk.list(from);
  ASSERT_TRUE(listed) << from;
  for (const FileInfo& file : *listed) {
    const auto content = disk.read(from + "/" + file.name, 64 << 20);
    ASSERT_TRUE(content) << file.name;
    ASSERT_TRUE(files.write(to + "/" + file.name, *content));
  }
}

class CommandLine {
 public:
  CommandLine() { copy_folder(ENTENTE_SOURCE_DIR "/examples/asterra-belmar", kExample, files); }

  ExitCode operator()(const std::vector<std::string>& arguments) {
    out.str("");
    err.str("");
    const auto variable = [this](const std::string& name) -> std::optional<std::string> {
      const auto found = environment.find(name);
      if (found == environment.end()) return std::nullopt;
      return found->second;
    };
    const Surroundings surroundings{files, clock, entropy, variable, 2, interrupted};
    return run(arguments, Streams{out, err, terminal, terminal, columns}, surroundings);
  }

  // Replaces `from` by `to` in a table of the example.
  void rewrite(const std::string& table, const std::string& from, const std::string& to) {
    const std::string path = kExample + "/" + table + ".csv";
    std::string content = *files.read(path, 64 << 20);
    const std::size_t at = content.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    content.replace(at, from.size(), to);
    ASSERT_TRUE(files.write(path, content));
  }

  std::string printed() const { return out.str(); }
  std::string told() const { return err.str(); }

  MemoryFiles files;
  ManualClock clock;
  SeededEntropy entropy{Seed{1}};
  std::map<std::string, std::string> environment;
  std::function<bool()> interrupted = [] { return false; };
  bool terminal = false;
  std::optional<int> columns;
  std::ostringstream out;
  std::ostringstream err;
};

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

inline bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

// The first word that looks like a code of the catalogue; empty when everything was said in words.
inline std::string unsaid_code(const std::string& text) {
  for (const char* topic :
       {"view.",      "classic.", "solve.",   "bench.",    "cli.",    "help.",   "plan.",   "reason.",     "omission.",
        "package.",   "files.",   "roadmap.", "compare.",  "verify.", "change.", "keep.",   "simulation.", "record.",
        "recording.", "store.",   "keys.",    "workbook.", "guide.",  "table.",  "convert."}) {
    for (std::size_t at = text.find(topic); at != std::string::npos; at = text.find(topic, at + 1)) {
      const bool starts_word = at == 0 || std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0;
      const char after = at + std::string(topic).size() < text.size() ? text[at + std::string(topic).size()] : ' ';
      const std::string word = text.substr(at, text.find_first_of(" \n,;`", at) - at);
      const bool is_file = word.ends_with(".json") || word.ends_with(".xlsx") || word.ends_with(".csv") ||
                           word.ends_with(".sqlite") || word.ends_with(".bundle");
      if (starts_word && std::islower(static_cast<unsigned char>(after)) != 0 && !is_file) return word;
    }
  }
  return {};
}

}  // namespace entente::cli
