#include "app/compare_roadmaps.h"
#include "app/planning_input.h"
#include "app/programme/roadmap_changes.h"
#include "cli/command.h"
#include "cli/compare_view.h"
#include "cli/json_results.h"
#include "cli/record/words.h"

namespace entente::cli {
namespace {

struct CompareWords {
  std::string before;
  std::string after;
  std::string data;
};

// A version that the record has by that name, or a file.
Result<interop::roadmap::RoadmapFile> roadmap_named(const std::string& word, const CompareWords& words,
                                                    const Session& session) {
  if (!words.data.empty()) {
    auto document = app::programme::fetch_roadmap(record::place({words.data, {}}, session), word);
    if (document) return std::move(document->file);
    if (document.error().code != "programme.no_roadmap") return Failure(document.error());
  }
  return app::read_roadmap(word, session.files());
}

std::vector<Error> missing_words(const CompareWords& words) {
  std::vector<Error> errors;
  if (const auto error = missing("A.json", words.before)) errors.push_back(*error);
  if (const auto error = missing("B.json", words.after)) errors.push_back(*error);
  return errors;
}

ExitCode run_compare(const CompareWords& words, const Session& session) {
  if (const auto errors = missing_words(words); !errors.empty()) return session.report(errors);
  const auto before = roadmap_named(words.before, words, session);
  const auto after = roadmap_named(words.after, words, session);
  std::vector<Error> errors;
  if (!before) errors.push_back(before.error());
  if (!after) errors.push_back(after.error());
  if (!errors.empty()) return session.report(errors);
  const auto comparison = app::compare_roadmaps(*before, *after);
  if (!comparison) return session.report(comparison.error());
  if (session.json()) {
    session.print(json_of(*comparison, session.plain_text()));
    return ExitCode::ok;
  }
  Page page = session.page();
  show_comparison(page, *comparison, {*before, *after});
  session.print(page);
  return ExitCode::ok;
}

}  // namespace

Command add_compare(CLI::App& parent, const text::Text& text) {
  const auto words = std::make_shared<CompareWords>();
  CLI::App* app = parent.add_subcommand("compare", text.say("help.compare"));
  app->add_option("A.json", words->before, text.say("help.before"));
  app->add_option("B.json", words->after, text.say("help.after"));
  add_word(*app, "--data", words->data, text.say("help.compare_data"))->option_text("DIR");
  return {app, "help.compare_about", "help.compare_examples",
          [words](const Session& session) { return run_compare(*words, session); }};
}

}  // namespace entente::cli
