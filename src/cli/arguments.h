// What was typed, as words; and what the words mean, as values. Every word that means nothing is an error of its own.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "app/planning_input.h"
#include "app/simulate_roadmap.h"
#include "base/result.h"
#include "plan/plan.h"
#include "text/text.h"

namespace entente::cli {

// Words that every command understands.
struct CommonWords {
  bool help = false;
  bool json = false;
  std::string language;
};

// Which problem is meant.
struct InputWords {
  std::string package;
  std::string data, as_of;  // of the record, where no package is named
  std::string view = "all";
  std::vector<std::string> set;
  std::vector<std::string> condition;
};

// How it is searched.
struct SearchWords {
  std::string effort, time, seed, threads, objective, from, keep;
};

void add_common_options(CLI::App& command, CommonWords& words, const text::Text& text);
void add_input_options(CLI::App& command, InputWords& words, const text::Text& text);
// `--data` and `--as-of`, for commands that read the record where no package is named.
void add_record_options(CLI::App& command, InputWords& words, const text::Text& text);
void add_search_options(CLI::App& command, SearchWords& words, const text::Text& text);

// An option with one value, shown without a type.
CLI::Option* add_word(CLI::App& command, const std::string& name, std::string& word, const std::string& description);

// An option without which the command does nothing; its usage line says so.
inline constexpr const char* kNeeded = "needed";  // group of options

struct Range {
  std::int64_t least;
  std::int64_t most;
};

// The whole word as a number in the range; cli.not_in_range otherwise. Nothing for an empty word, which was not given.
std::optional<std::int64_t> number_in(const char* option, const std::string& word, Range range,
                                      std::vector<Error>& errors);
// Seconds with at most three decimals; cli.not_a_duration otherwise.
std::optional<std::chrono::milliseconds> duration(const std::string& word, std::vector<Error>& errors);

inline constexpr std::int64_t kMostEffort = 10'000'000'000;
inline constexpr std::int64_t kMostSeconds = 86'400;
inline constexpr std::int64_t kMostThreads = 256;

// `cores` where no number of threads is given. Errors: cli.not_in_range, cli.not_a_duration, cli.unknown_objective,
// cli.effort_or_time, cli.keep_needs_value.
Checked<plan::Options> search_options(const SearchWords& words, int cores);

// The default where nothing is given. Error: cli.not_in_range.
Result<std::int64_t> futures_option(const std::string& word);

// Errors: cli.no_package (argument) when neither a package nor a record is named; cli.package_and_record (argument)
// when both are.
std::optional<Error> package_or_record(const char* argument, const InputWords& words);
// Error: cli.missing_argument when the word is empty.
std::optional<Error> missing(const char* argument, const std::string& word);

// The word as a shell takes it: in single quotes where it holds more than plain letters.
std::string quoted(const std::string& word);

// The options that were given, as they can be typed again; nothing that has its default.
std::string words_again(const InputWords& input, const SearchWords& search);

}  // namespace entente::cli
