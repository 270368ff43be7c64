#include "cli/programme/package_commands.h"

#include "app/programme/export_package.h"
#include "app/programme/import_package.h"
#include "app/programme/list_withheld.h"
#include "cli/json_results.h"
#include "cli/package_report.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"
#include "cli/table.h"

namespace entente::cli::programme {
namespace {

using app::programme::ImportedPackage;
using app::programme::Withheld;
using interop::roadmap::JsonText;
using record::PlaceWords;

// ---- import
struct ImportWords {
  app::programme::ImportRequest request;
  PlaceWords place;
};

std::string imported_json(const ImportedPackage& imported) {
  JsonText json = record::begun("entente.programme-imported.v1");
  json.key("programme").value(imported.programme);
  write_said(json, imported.said);
  return record::finished(json);
}

void show_imported(Page& page, const ImportedPackage& imported) {
  record::show_verdict(page, true,
                       page.say(imported.said.rehearsed ? "intake.would_be_done" : "intake.done",
                                {{"programme", imported.programme}, {"count", imported.said.rows}}));
  show_said(page, imported.said);
}

ExitCode run_import(const ImportWords& words, const Session& session) {
  const auto missing = record::missing_words({{"PACKAGE", words.request.package}, {"--as", words.request.by}});
  if (!missing.empty()) return session.report(missing);
  const auto imported = app::programme::import_package(record::place(words.place, session), words.request);
  if (!imported) return session.report(imported.error());
  if (session.json()) {
    session.print(imported_json(*imported));
    return ExitCode::ok;
  }
  Page page = session.page();
  show_imported(page, *imported);
  session.print(page);
  return ExitCode::ok;
}

Command add_import(CLI::App& programme, const text::Text& text) {
  const auto words = std::make_shared<ImportWords>();
  CLI::App* app = programme.add_subcommand("import", text.say("help.intake_import"));
  app->add_option("PACKAGE", words->request.package, text.say("help.package_folder"));
  record::add_person_option(*app, words->request.by, text);
  app->add_flag("--dry-run", words->request.rehearse, text.say("help.act_dry_run"));
  record::add_data_option(*app, words->place, text);
  return {app, "help.intake_import_about", "help.intake_import_examples",
          [words](const Session& session) { return run_import(*words, session); }};
}

// ---- export
struct ExportWords {
  app::programme::ExportRequest request;
  PlaceWords place;
};

ExitCode run_export(const ExportWords& words, const Session& session) {
  const auto missing = record::missing_words({{"TO", words.request.to}});
  if (!missing.empty()) return session.report(missing);
  const auto report =
      app::programme::export_package(record::place(words.place, session), words.request, wording_of(session));
  if (!report) return session.report(report.error());
  if (session.json()) {
    session.print(json_of(*report));
    return ExitCode::ok;
  }
  Page page = session.page();
  show_report(page, *report);
  session.print(page);
  session.remark({"intake.written", {{"path", words.request.to}}});
  return ExitCode::ok;
}

Command add_export(CLI::App& programme, const text::Text& text) {
  const auto words = std::make_shared<ExportWords>();
  CLI::App* app = programme.add_subcommand("export", text.say("help.intake_export"));
  app->add_option("TO", words->request.to, text.say("help.intake_to"));
  add_word(*app, "--view", words->request.view.view, text.say("help.intake_view"))->option_text("joint|PARTY|public");
  add_word(*app, "--as-of", words->request.view.as_of, text.say("help.intake_as_of"))->option_text("DAY|VECTOR");
  app->add_flag("--replace", words->request.replace, text.say("help.intake_replace"));
  record::add_data_option(*app, words->place, text);
  return {app, "help.intake_export_about", "help.intake_export_examples",
          [words](const Session& session) { return run_export(*words, session); }};
}

// ---- withheld
struct WithheldWords {
  std::string party;
  PlaceWords place;
};

std::string withheld_json(const Withheld& withheld) {
  JsonText json = record::begun("entente.programme-withheld.v1");
  json.key("party").value(withheld.party).key("objects").begin_array();
  for (const auto& object : withheld.objects) {
    json.begin_object().key("kind").value(object.kind).key("id").value(object.id).key("title").value(object.title);
    json.key("audience").value(object.audience).key("because").value(object.because).end_object();
  }
  json.end_array();
  return record::finished(json);
}

void show_withheld(Page& page, const Withheld& withheld) {
  page.paragraph(page.say("intake.withheld", {{"party", withheld.party}, counted("count", withheld.objects.size())}));
  for (const auto& object : withheld.objects) {
    page.hanging({{"  "}, page.name(object.kind + " " + object.id, 26), page.name(object.audience, 14)},
                 object.because.empty() ? object.title
                                        : object.title + " " + page.say("intake.names", {{"other", object.because}}));
  }
}

Command add_withheld(CLI::App& programme, const text::Text& text) {
  const auto words = std::make_shared<WithheldWords>();
  CLI::App* app = programme.add_subcommand("withheld", text.say("help.intake_withheld"));
  app->add_option("PARTY", words->party, text.say("help.intake_party"));
  record::add_data_option(*app, words->place, text);
  return {app, "help.intake_withheld_about", "help.intake_withheld_examples", [words](const Session& session) {
            const auto missing = record::missing_words({{"PARTY", words->party}});
            if (!missing.empty()) return session.report(missing);
            return record::tell(session,
                                app::programme::list_withheld(record::place(words->place, session), words->party),
                                withheld_json, show_withheld);
          }};
}

}  // namespace

void write_said(JsonText& json, const app::programme::SaidAll& said) {
  json.key("rows").value(said.rows).key("there_already").value(said.there_already);
  record::write_flag(json, "dry_run", said.rehearsed);
  json.key("feeds").begin_array();
  for (const auto& feed : said.feeds) {
    json.begin_object().key("feed").value(feed.feed).key("entries").value(feed.entries).end_object();
  }
  json.end_array();
}

void show_said(Page& page, const app::programme::SaidAll& said) {
  for (const auto& feed : said.feeds) {
    page.add({{"  "}, page.name(feed.feed, 28), Page::right(std::to_string(feed.entries), 8)});
  }
  if (said.there_already > 0) {
    page.paragraph(page.say("intake.there_already", {{"count", said.there_already}}), 0, Tone::quiet);
  }
}

std::vector<Command> add_package_verbs(CLI::App& programme, const text::Text& text) {
  return {add_import(programme, text), add_export(programme, text), add_withheld(programme, text)};
}

}  // namespace entente::cli::programme
