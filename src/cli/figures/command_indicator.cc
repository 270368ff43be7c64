#include "app/programme/import_readings.h"
#include "app/programme/view_objects.h"
#include "cli/command.h"
#include "cli/figures/figures_view.h"
#include "cli/programme/package_commands.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli {
namespace {

using record::JsonText;

struct ReconcileWords {
  InputWords input;
  std::string view;
  bool details = false;
};

Checked<app::FiguresReport> report_on(const ReconcileWords& words, const Session& session) {
  if (words.input.data.empty()) return app::reconcile_package(words.input.package, session.files());
  auto report =
      app::programme::reconcile_record(record::place({words.input.data, {}}, session), {words.view, words.input.as_of});
  if (!report) return Failures({report.error()});
  return *std::move(report);
}

ExitCode run_reconcile(const ReconcileWords& words, const Session& session) {
  if (const auto error = package_or_record("--package", words.input)) return session.report(*error);
  const auto report = report_on(words, session);
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

struct ImportWords {
  app::programme::ReadingsRequest request;
  record::PlaceWords place;
};

ExitCode run_import(const ImportWords& words, const Session& session) {
  const auto& request = words.request;
  const auto missing = record::missing_words(
      {{"FILE", request.file}, {"--indicator", request.indicator}, {"--area", request.area}, {"--as", request.by}});
  if (!missing.empty()) return session.report(missing);
  const auto said = app::programme::import_readings(record::place(words.place, session), request);
  if (!said) return session.report(said.error());
  if (session.json()) {
    JsonText json = record::begun("entente.readings-imported.v1");
    json.key("indicator").value(request.indicator);
    programme::write_said(json, *said);
    session.print(record::finished(json));
    return ExitCode::ok;
  }
  Page page = session.page();
  record::show_verdict(page, true,
                       page.say(said->rehearsed ? "figures.would_be_imported" : "figures.imported",
                                {{"indicator", request.indicator}, {"count", said->rows}}));
  programme::show_said(page, *said);
  session.print(page);
  return ExitCode::ok;
}

}  // namespace

Command add_indicator_reconcile(CLI::App& indicator, const text::Text& text) {
  const auto words = std::make_shared<ReconcileWords>();
  CLI::App* app = indicator.add_subcommand("reconcile", text.say("help.indicator_reconcile"));
  add_word(*app, "--package", words->input.package, text.say("help.package_folder"))
      ->option_text("PACKAGE")
      ->group(kNeeded);
  add_record_options(*app, words->input, text);
  add_word(*app, "--view", words->view, text.say("help.object_view"))->option_text("joint|public|XBB");
  app->add_flag("--details", words->details, text.say("help.figures_details"));
  return {app, "help.indicator_reconcile_about", "help.indicator_reconcile_examples",
          [words](const Session& session) { return run_reconcile(*words, session); }};
}

Command add_indicator_import(CLI::App& indicator, const text::Text& text) {
  const auto words = std::make_shared<ImportWords>();
  CLI::App* app = indicator.add_subcommand("import", text.say("help.indicator_import"));
  app->add_option("FILE", words->request.file, text.say("help.indicator_file"));
  add_word(*app, "--indicator", words->request.indicator, text.say("help.indicator_id"))
      ->option_text("ID")
      ->group(kNeeded);
  add_word(*app, "--area", words->request.area, text.say("help.indicator_area"))->option_text("ID")->group(kNeeded);
  add_word(*app, "--source", words->request.source, text.say("help.indicator_source"))->option_text("TEXT");
  record::add_person_option(*app, words->request.by, text);
  add_word(*app, "--audience", words->request.audience, text.say("help.indicator_audience"))
      ->option_text("XAA,XBB|public");
  app->add_flag("--dry-run", words->request.rehearse, text.say("help.act_dry_run"));
  record::add_data_option(*app, words->place, text);
  return {app, "help.indicator_import_about", "help.indicator_import_examples",
          [words](const Session& session) { return run_import(*words, session); }};
}

}  // namespace entente::cli
