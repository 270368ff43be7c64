#include "cli/command.h"
#include "cli/figures/figures_view.h"

namespace entente::cli {
namespace {

struct ReconcileWords {
  std::string package;
  bool details = false;
};

ExitCode run_reconcile(const ReconcileWords& words, const Session& session) {
  if (const auto error = missing("--package", words.package)) return session.report(*error);
  const auto report = app::reconcile_package(words.package, session.files());
  if (!report) return session.report(report.error());
  if (session.json()) {
    session.print(json_of(*report, session.plain_text()));
  } else {
    Page page = session.page();
    show_figures(page, *report, words.details);
    session.print(page);
  }
  return report->count(domain::Verdict::contradicts) == 0 ? ExitCode::ok : ExitCode::refused;
}

}  // namespace

Command add_indicator_reconcile(CLI::App& indicator, const text::Text& text) {
  const auto words = std::make_shared<ReconcileWords>();
  CLI::App* app = indicator.add_subcommand("reconcile", text.say("help.indicator_reconcile"));
  add_word(*app, "--package", words->package, text.say("help.package_folder"))->group(kNeeded);
  app->add_flag("--details", words->details, text.say("help.figures_details"));
  return {app, "help.indicator_reconcile_about", "help.indicator_reconcile_examples",
          [words](const Session& session) { return run_reconcile(*words, session); }};
}

}  // namespace entente::cli
