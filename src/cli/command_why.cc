#include "app/explain_activity.h"
#include "app/roadmap_file.h"
#include "cli/command.h"
#include "cli/drafting.h"
#include "cli/json_results.h"
#include "cli/package_words.h"
#include "cli/why_view.h"

namespace entente::cli {
namespace {

struct WhyWords {
  std::string activity;
  std::string roadmap;
  InputWords input;
  SearchWords search;
};

// What the roadmap's file says already cannot be said again.
std::vector<Error> wrong_words(const WhyWords& words) {
  std::vector<Error> errors;
  if (const auto error = missing("ACTIVITY", words.activity)) errors.push_back(*error);
  if (const auto error = package_or_record("--package", words.input)) errors.push_back(*error);
  InputWords input = words.input;
  input.as_of.clear();
  const std::string ways_to_compute = words_again(input, words.search);
  if (!words.roadmap.empty() && !ways_to_compute.empty())
    errors.push_back({"cli.not_with_roadmap", {{"options", ways_to_compute}}, {}});
  return errors;
}

Checked<interop::roadmap::RoadmapFile> roadmap_meant(const Session& session, const WhyWords& words) {
  if (!words.roadmap.empty())
    return app::read_explained_roadmap(words.roadmap, package_source(words.input, session), session.files());
  const auto drafted = draft(session, words.input, words.search);
  if (!drafted) return Failures(drafted.error());
  return app::to_roadmap_file(*drafted);
}

ExitCode run_why(const WhyWords& words, const Session& session) {
  if (const auto errors = wrong_words(words); !errors.empty()) return session.report(errors);
  const auto roadmap = roadmap_meant(session, words);
  if (!roadmap) return session.report(roadmap.error());
  const auto explanation = app::explain_activity(*roadmap, words.activity);
  if (!explanation) return session.report(explanation.error());
  if (session.json()) {
    session.print(json_of(*explanation, session.plain_text()));
    return ExitCode::ok;
  }
  Page page = session.page();
  show_explanation(page, *explanation);
  session.print(page);
  return ExitCode::ok;
}

}  // namespace

Command add_why(CLI::App& parent, const text::Text& text) {
  const auto words = std::make_shared<WhyWords>();
  CLI::App* app = parent.add_subcommand("why", text.say("help.why"));
  app->add_option("ACTIVITY", words->activity, text.say("help.activity"));
  app->add_option("--package", words->input.package, text.say("help.package_folder"))
      ->option_text("PACKAGE")
      ->group(kNeeded);
  app->add_option("--roadmap", words->roadmap, text.say("help.roadmap"))->option_text("FILE");
  add_input_options(*app, words->input, text);
  add_search_options(*app, words->search, text);
  return {app, "help.why_about", "help.why_examples",
          [words](const Session& session) { return run_why(*words, session); }};
}

}  // namespace entente::cli
