#include "app/verify_roadmap.h"
#include "cli/command.h"
#include "cli/json_results.h"
#include "cli/package_words.h"
#include "cli/verify_view.h"

namespace entente::cli {
namespace {

struct VerifyWords {
  std::string roadmap;
  InputWords input;
};

std::vector<Error> absent_words(const VerifyWords& words) {
  std::vector<Error> errors;
  if (const auto error = missing("ROADMAP.json", words.roadmap)) errors.push_back(*error);
  if (const auto error = package_or_record("PACKAGE", words.input)) errors.push_back(*error);
  return errors;
}

ExitCode run_verify(const VerifyWords& words, const Session& session) {
  if (const auto errors = absent_words(words); !errors.empty()) return session.report(errors);
  const auto verification = app::verify_roadmap(words.roadmap, package_source(words.input, session), session.files());
  if (!verification) return session.report(verification.error());
  if (session.json()) {
    session.print(json_of(*verification, session.plain_text()));
  } else {
    Page page = session.page();
    show_verification(page, *verification);
    session.print(page);
  }
  return verification->deviations.empty() ? ExitCode::ok : ExitCode::refused;
}

}  // namespace

Command add_verify(CLI::App& parent, const text::Text& text) {
  const auto words = std::make_shared<VerifyWords>();
  CLI::App* app = parent.add_subcommand("verify", text.say("help.verify"));
  app->add_option("ROADMAP.json", words->roadmap, text.say("help.roadmap"));
  app->add_option("PACKAGE", words->input.package, text.say("help.package_folder"));
  add_record_options(*app, words->input, text);
  return {app, "help.verify_about", "help.verify_examples",
          [words](const Session& session) { return run_verify(*words, session); }};
}

}  // namespace entente::cli
