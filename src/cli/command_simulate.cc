#include "cli/command.h"
#include "cli/json_simulation.h"
#include "cli/package_words.h"
#include "cli/progress.h"
#include "cli/simulation_view.h"

namespace entente::cli {
namespace {

struct SimulateWords {
  InputWords input;
  SearchWords search;
  std::string roadmap, futures;
  bool details = false;
};

// What is wrong with the words; a roadmap that is read brings its own inputs, only the seed and the threads are left.
std::vector<Error> wrong_simulate_words(const SimulateWords& words) {
  std::vector<Error> errors;
  if (const auto error = package_or_record("PACKAGE", words.input)) errors.push_back(*error);
  SearchWords search = words.search;
  search.seed.clear();
  InputWords input = words.input;
  input.as_of.clear();
  const std::string ways_to_compute = words_again(input, search);
  if (!words.roadmap.empty() && !ways_to_compute.empty())
    errors.push_back({"cli.not_with_roadmap", {{"options", ways_to_compute}}, {}});
  return errors;
}

Checked<app::SimulateRequest> simulate_request(const SimulateWords& words, const Session& session) {
  const auto search = search_options(words.search, session.surroundings().cores);
  const auto futures = futures_option(words.futures);
  std::vector<Error> errors;
  if (!search) errors = search.error();
  if (!futures) errors.push_back(futures.error());
  if (!errors.empty()) return Failures(std::move(errors));
  app::SimulateRequest request;
  request.draft = {planning_input(words.input, session), *search, std::nullopt, std::nullopt};
  if (!words.roadmap.empty()) request.roadmap = words.roadmap;
  request.options = {.seed = search->seed, .futures = *futures, .threads = search->threads, .cancelled = {}};
  return request;
}

ExitCode run_simulate(const SimulateWords& words, const Session& session) {
  if (const auto errors = wrong_simulate_words(words); !errors.empty()) return session.report(errors);
  const Surroundings& surroundings = session.surroundings();
  auto request = simulate_request(words, session);
  if (!request) return session.report(request.error());
  ProgressLine progress(session);
  request->draft.options.on_progress = [&](const plan::Progress& made) { progress.show(made); };
  request->draft.options.cancelled = surroundings.interrupted;
  request->options.cancelled = surroundings.interrupted;
  const auto simulated = app::simulate_roadmap(*request, surroundings.files, surroundings.clock);
  progress.clear();
  if (!simulated) return session.report(simulated.error());
  if (session.json()) {
    session.print(json_of(*simulated));
    return ExitCode::ok;
  }
  Page page = session.page();
  const Captions captions(simulated->planning);
  show_simulation(page, {*simulated, captions, words.details});
  session.print(page);
  return ExitCode::ok;
}

}  // namespace

Command add_simulate(CLI::App& parent, const text::Text& text) {
  const auto words = std::make_shared<SimulateWords>();
  CLI::App* app = parent.add_subcommand("simulate", text.say("help.simulate"));
  app->add_option("PACKAGE", words->input.package, text.say("help.package_folder"));
  add_input_options(*app, words->input, text);
  const auto add = [&](const char* name, std::string& word, std::string help, const char* shown) {
    app->add_option(name, word, std::move(help))->type_name("")->option_text(shown);
  };
  add("--roadmap", words->roadmap, text.say("help.simulate_roadmap"), "FILE");
  add("--futures", words->futures, text.say("help.futures", {{"default", app::kDefaultFutures}}), "N");
  add("--effort", words->search.effort, text.say("help.simulate_effort", {{"default", plan::kDefaultEffort}}), "N");
  add("--seed", words->search.seed, text.say("help.simulate_seed"), "N");
  add("--threads", words->search.threads, text.say("help.threads"), "N");
  app->add_flag("--details", words->details, text.say("help.simulate_details"));
  return {app, "help.simulate_about", "help.simulate_examples",
          [words](const Session& session) { return run_simulate(*words, session); }};
}

}  // namespace entente::cli
