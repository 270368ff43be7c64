// What goes to the other side and comes from it: `checkpoint`, `cosign`, `export`, `import`.
#include "app/record/checkpoint_feeds.h"
#include "app/record/cosign_feeds.h"
#include "app/record/export_file.h"
#include "app/record/import_file.h"
#include "cli/record/commands.h"
#include "cli/record/exported_view.h"
#include "cli/record/refusal.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"
#include "cli/table.h"

namespace entente::cli::record {
namespace {

using app::record::CheckpointRow;
using app::record::CosignedRow;
using app::record::ImportedFile;

// ---- checkpoint
struct AudienceWords {
  std::string audience;
  PlaceWords place;
};

std::string checkpoints_json(const std::vector<CheckpointRow>& rows) {
  JsonText json = begun("entente.record-checkpoints.v1");
  json.key("checkpoints").begin_array();
  for (const CheckpointRow& row : rows) {
    json.new_line(1).begin_object().key("feed").value(row.feed).key("size").value(row.size);
    json.key("root").value(row.root).key("at").value(time_written(row.at)).end_object();
  }
  json.end_array();
  return finished(json);
}

void show_checkpoints(Page& page, const std::vector<CheckpointRow>& rows) {
  if (rows.empty()) return page.paragraph(page.say("recording.log_empty"), 0, Tone::quiet);
  Table table({{page.say("recording.column_feed"), Side::left, 0},
               {page.say("recording.column_entries"), Side::right, 0},
               {page.say("recording.column_root"), Side::left, 0}});
  for (const CheckpointRow& row : rows)
    table.add({{row.feed, Tone::strong}, {page.text().number(row.size)}, {row.root}});
  table.show(page);
}

// ---- cosign
std::string cosigned_json(const std::vector<CosignedRow>& rows) {
  JsonText json = begun("entente.record-cosign.v1");
  json.key("receipts").begin_array();
  for (const CosignedRow& row : rows) {
    json.new_line(1).begin_object().key("feed").value(row.feed).key("size").value(row.size);
    json.key("by").value(row.by).end_object();
  }
  json.end_array();
  return finished(json);
}

void show_cosigned(Page& page, const std::vector<CosignedRow>& rows) {
  for (const CosignedRow& row : rows)
    page.paragraph(page.say("recording.cosigned", {{"feed", row.feed}, {"size", row.size}, {"by", row.by}}));
  page.paragraph(page.say("recording.next_cosigned"), 0, Tone::quiet);
}

// ---- export
struct ExportWords {
  app::record::ExportWords words;
  PlaceWords place;
};

ExitCode run_export(const ExportWords& words, const Session& session) {
  if (const auto errors = missing_words({{"--out", words.words.out}}); !errors.empty()) return session.report(errors);
  return tell(session, app::record::export_file(place(words.place, session), words.words), exported_json,
              show_exported);
}

// ---- import
struct ImportWords {
  std::string file;
  PlaceWords place;
};

std::string imported_json(const ImportedFile& imported) {
  JsonText json = begun("entente.record-import.v1");
  json.key("from").value(imported.from).key("entries_new").value(imported.entries_new);
  json.key("entries_known").value(imported.entries_known).key("erased").value(imported.erased);
  json.key("statements_new").value(imported.statements_new).key("attachments_new").value(imported.attachments_new);
  json.key("checkpoints_new").value(imported.checkpoints_new);
  write_flag(json, "guard_lifted", imported.guard_lifted);
  return finished(json);
}

void show_imported(Page& page, const ImportedFile& imported) {
  show_verdict(page, true, page.say("recording.imported", {{"from", imported.from}}));
  page.paragraph(page.say("recording.imported_what", {{"new", imported.entries_new},
                                                      {"known", imported.entries_known},
                                                      {"statements", imported.statements_new},
                                                      {"attachments", imported.attachments_new},
                                                      {"checkpoints", imported.checkpoints_new}}));
  if (imported.erased > 0) page.paragraph(page.say("recording.imported_erased", {{"count", imported.erased}}));
  if (imported.guard_lifted) show_verdict(page, true, page.say("recording.guard_lifted"));
  page.paragraph(page.say("recording.next_imported"), 0, Tone::quiet);
}

ExitCode run_import(const ImportWords& words, const Session& session) {
  if (const auto errors = missing_words({{"FILE", words.file}}); !errors.empty()) return session.report(errors);
  const auto imported = app::record::import_file(place(words.place, session), words.file);
  if (imported) return tell(session, Result<ImportedFile>(*imported), imported_json, show_imported);
  const ExitCode code = refuse_bundle(imported.error().error, session);
  if (!imported.error().evidence.empty())
    session.remark({"recording.evidence_written", {{"file", imported.error().evidence}}});
  return code;
}

}  // namespace

Command add_checkpoint(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<AudienceWords>();
  CLI::App* app = record.add_subcommand("checkpoint", text.say("help.record_checkpoint"));
  add_word(*app, "--audience", words->audience, text.say("help.record_checkpoint_audience"))
      ->option_text("XAA,XBB|public");
  add_data_option(*app, words->place, text);
  return {app, "help.record_checkpoint_about", "", [words](const Session& session) {
            return tell(session, app::record::checkpoint_feeds(place(words->place, session), words->audience),
                        checkpoints_json, show_checkpoints);
          }};
}

Command add_cosign(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<PlaceWords>();
  CLI::App* app = record.add_subcommand("cosign", text.say("help.record_cosign"));
  add_data_option(*app, *words, text);
  return {app, "help.record_cosign_about", "", [words](const Session& session) {
            return tell(session, app::record::cosign_feeds(place(*words, session)), cosigned_json, show_cosigned);
          }};
}

Command add_export(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<ExportWords>();
  CLI::App* app = record.add_subcommand("export", text.say("help.record_export"));
  add_word(*app, "--out", words->words.out, text.say("help.record_out"))->option_text("FILE");
  add_word(*app, "--for", words->words.audience, text.say("help.record_for"))->option_text("XBB|XAA,XBB|public");
  app->add_flag("--new", words->words.only_new, text.say("help.record_only_new"));
  add_data_option(*app, words->place, text);
  return {app, "help.record_export_about", "help.record_export_examples",
          [words](const Session& session) { return run_export(*words, session); }};
}

Command add_import(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<ImportWords>();
  CLI::App* app = record.add_subcommand("import", text.say("help.record_import"));
  app->add_option("FILE", words->file, text.say("help.record_bundle"));
  add_data_option(*app, words->place, text);
  return {app, "help.record_import_about", "", [words](const Session& session) { return run_import(*words, session); }};
}

}  // namespace entente::cli::record
