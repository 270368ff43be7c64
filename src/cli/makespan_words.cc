#include "cli/makespan_words.h"

#include "interop/roadmap/roadmap_file.h"

namespace entente::cli {

void add_makespan_options(CLI::App& command, MakespanWords& words, const text::Text& text,
                          std::string_view time_meaning) {
  add_word(command, "--effort", words.effort,
           text.say("help.schedules", {{"default", plan::makespan::kDefaultSchedules}}))
      ->option_text("N");
  add_word(command, "--time", words.time, text.say(time_meaning))->option_text("SECONDS");
  add_word(command, "--seed", words.seed, text.say("help.seed"))->option_text("N");
  add_word(command, "--threads", words.threads, text.say("help.solve_threads"))->option_text("N");
}

Checked<plan::makespan::Options> makespan_options(const MakespanWords& words, int threads) {
  std::vector<Error> errors;
  plan::makespan::Options options;
  options.schedules = number_in("--effort", words.effort, {1, kMostEffort}, errors);
  options.time = duration(words.time, errors);
  if (!words.effort.empty() && !words.time.empty()) errors.push_back({"cli.effort_or_time", {}, {}});
  if (words.effort.empty() && words.time.empty()) options.schedules = plan::makespan::kDefaultSchedules;
  const auto seed = number_in("--seed", words.seed, {0, interop::roadmap::kMaxInteger}, errors);
  options.seed = Seed{static_cast<std::uint64_t>(seed.value_or(1))};
  options.threads =
      static_cast<int>(number_in("--threads", words.threads, {1, kMostThreads}, errors).value_or(threads));
  if (!errors.empty()) return Failures(std::move(errors));
  return options;
}

}  // namespace entente::cli
