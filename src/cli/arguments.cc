#include "cli/arguments.h"

#include <fmt/format.h>

#include <charconv>
#include <limits>

#include "interop/roadmap/roadmap_file.h"
#include "interop/roadmap/words.h"

namespace entente::cli {
namespace {

plan::Objective objective_of(const std::string& word, std::vector<Error>& errors) {
  if (word.empty()) return plan::Objective::value;
  if (const auto known = interop::roadmap::from_word<plan::Objective>(word)) return *known;
  errors.push_back({"cli.unknown_objective", {{"value", word}}, {}});
  return plan::Objective::value;
}

void add_words(CLI::App& command, const std::string& name, std::vector<std::string>& words,
               const std::string& description) {
  command.add_option(name, words, description)->type_name("")->allow_extra_args(false);
}

void append_word(std::string& line, std::string_view option, const std::string& word) {
  if (!word.empty()) line += fmt::format("{}{} {}", line.empty() ? "" : " ", option, quoted(word));
}

}  // namespace

std::optional<std::int64_t> number_in(const char* option, const std::string& word, Range range,
                                      std::vector<Error>& errors) {
  if (word.empty()) return std::nullopt;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  const bool whole = error == std::errc{} && end == word.data() + word.size();
  if (whole && number >= range.least && number <= range.most) return number;
  errors.push_back({"cli.not_in_range",
                    {{"option", std::string(option)}, {"value", word}, {"least", range.least}, {"most", range.most}},
                    {}});
  return std::nullopt;
}

std::optional<std::chrono::milliseconds> duration(const std::string& word, std::vector<Error>& errors) {
  if (word.empty()) return std::nullopt;
  const auto seconds = Decimal::parse(word);
  const bool fits =
      seconds && seconds->millionths() * 10 >= Decimal::kScale && *seconds <= Decimal::whole(kMostSeconds);
  if (fits) return std::chrono::milliseconds(seconds->millionths() * 1000 / Decimal::kScale);
  errors.push_back({"cli.not_a_duration", {{"value", word}, {"least", 0.1}, {"most", kMostSeconds}}, {}});
  return std::nullopt;
}

CLI::Option* add_word(CLI::App& command, const std::string& name, std::string& word, const std::string& description) {
  return command.add_option(name, word, description)->type_name("");
}

void add_common_options(CLI::App& command, CommonWords& words, const text::Text& text) {
  command.set_help_flag();
  command.allow_extras();
  add_word(command, "--lang", words.language, text.say("help.lang"))->option_text("en|tr|ar");
  command.add_flag("--json", words.json, text.say("help.json"));
  command.add_flag("-h,--help", words.help, text.say("help.help"));
}

void add_input_options(CLI::App& command, InputWords& words, const text::Text& text) {
  add_word(command, "--view", words.view, text.say("help.view"))->option_text("joint|all|PARTY|public");
  add_record_options(command, words, text);
  add_words(command, "--set", words.set, text.say("help.set"));
  command.get_option("--set")->option_text("CHANGE");
  add_words(command, "--condition", words.condition, text.say("help.condition"));
  command.get_option("--condition")->option_text("ID=DATE");
}

void add_record_options(CLI::App& command, InputWords& words, const text::Text& text) {
  add_word(command, "--data", words.data, text.say("help.data_for_package"))->option_text("DIR");
  add_word(command, "--as-of", words.as_of, text.say("help.object_as_of"))->option_text("DAY|VECTOR");
}

void add_search_options(CLI::App& command, SearchWords& words, const text::Text& text) {
  add_word(command, "--effort", words.effort, text.say("help.effort", {{"default", plan::kDefaultEffort}}))
      ->option_text("N");
  add_word(command, "--time", words.time, text.say("help.time"))->option_text("SECONDS");
  add_word(command, "--seed", words.seed, text.say("help.seed"))->option_text("N");
  add_word(command, "--threads", words.threads, text.say("help.threads"))->option_text("N");
  add_word(command, "--objective", words.objective, text.say("help.objective"))->option_text("value|makespan");
  add_word(command, "--from", words.from, text.say("help.from"))->option_text("FILE");
  add_word(command, "--keep", words.keep, text.say("help.keep"))->option_text("FILE");
}

Checked<plan::Options> search_options(const SearchWords& words, int cores) {
  std::vector<Error> errors;
  plan::Options options;
  options.effort = number_in("--effort", words.effort, {1, kMostEffort}, errors);
  options.time = duration(words.time, errors);
  if (!words.effort.empty() && !words.time.empty()) errors.push_back({"cli.effort_or_time", {}, {}});
  if (words.effort.empty() && words.time.empty()) options.effort = plan::kDefaultEffort;
  const auto seed = number_in("--seed", words.seed, {0, interop::roadmap::kMaxInteger}, errors);
  options.seed = Seed{static_cast<std::uint64_t>(seed.value_or(1))};
  options.threads = static_cast<int>(number_in("--threads", words.threads, {1, kMostThreads}, errors).value_or(cores));
  options.objective = objective_of(words.objective, errors);
  if (!words.keep.empty() && options.objective != plan::Objective::value)
    errors.push_back({"cli.keep_needs_value", {}, {}});
  if (!errors.empty()) return Failures(std::move(errors));
  return options;
}

Result<std::int64_t> futures_option(const std::string& word) {
  std::vector<Error> errors;
  const auto futures = number_in("--futures", word, {1, app::kMostFutures}, errors);
  if (!errors.empty()) return Failure(std::move(errors.front()));
  return futures.value_or(app::kDefaultFutures);
}

std::optional<Error> package_or_record(const char* argument, const InputWords& words) {
  if (words.package.empty() != words.data.empty()) return std::nullopt;
  return Error{
      words.data.empty() ? "cli.no_package" : "cli.package_and_record", {{"argument", std::string(argument)}}, {}};
}

std::optional<Error> missing(const char* argument, const std::string& word) {
  if (!word.empty()) return std::nullopt;
  return Error{"cli.missing_argument", {{"argument", std::string(argument)}}, {}};
}

std::string quoted(const std::string& word) {
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=@:,+%";
  if (word.find_first_not_of(kPlain) == std::string::npos) return word;
  std::string shown = "'";
  for (const char c : word) shown += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return shown + "'";
}

std::string words_again(const InputWords& input, const SearchWords& search) {
  std::string line;
  append_word(line, "--as-of", input.as_of);
  if (input.view != "all") append_word(line, "--view", input.view);
  for (const std::string& change : input.set) append_word(line, "--set", change);
  for (const std::string& condition : input.condition) append_word(line, "--condition", condition);
  append_word(line, "--effort", search.effort);
  append_word(line, "--time", search.time);
  append_word(line, "--seed", search.seed);
  append_word(line, "--objective", search.objective);
  append_word(line, "--from", search.from);
  append_word(line, "--keep", search.keep);
  return line;
}

}  // namespace entente::cli
