// Keeping the record safe: `backup`, `restore`, `confirm`.
#include "app/record/back_up.h"
#include "app/record/restore_record.h"
#include "cli/record/commands.h"
#include "cli/record/exported_view.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::record {
namespace {

using app::record::BackedUp;
using app::record::Restored;
using app::record::Unconfirmed;

struct FolderWords {
  std::string folder;
  PlaceWords place;
};

std::string backup_json(const BackedUp& made) {
  JsonText json = begun("entente.record-backup.v1");
  json.key("folder").value(made.folder).key("copy").value(made.copy);
  if (made.bundle) {
    json.key("bundle").begin_object();
    write_exported(json, *made.bundle);
    json.end_object();
  }
  return finished(json);
}

void show_backup(Page& page, const BackedUp& made) {
  show_verdict(page, true, page.say("recording.backed_up", {{"folder", made.folder}}));
  page.add({{"  "}, {made.copy}});
  if (made.bundle) page.add({{"  "}, {made.bundle->out}});
  page.paragraph(page.say("recording.backup_keys"), 0, Tone::assumed);
}

ExitCode run_backup(const FolderWords& words, const Session& session) {
  if (const auto errors = missing_words({{"DIR", words.folder}}); !errors.empty()) return session.report(errors);
  return tell(session, app::record::back_up(place(words.place, session), words.folder), backup_json, show_backup);
}

void write_end(JsonText& json, const Unconfirmed& end) {
  json.key("feed").value(end.feed).key("seq").value(end.seq).key("last").value(end.last);
}

std::string restored_json(const Restored& restored) {
  JsonText json = begun("entente.record-restore.v1");
  json.key("folder").value(restored.folder).key("entries").value(restored.entries).key("unconfirmed").begin_array();
  for (const Unconfirmed& end : restored.unconfirmed) {
    json.begin_object();
    write_end(json, end);
    json.end_object();
  }
  json.end_array();
  return finished(json);
}

void show_restored(Page& page, const Restored& restored) {
  show_verdict(page, true,
               page.say("recording.restored", {{"folder", restored.folder}, {"entries", restored.entries}}));
  if (restored.unconfirmed.empty()) return;
  page.paragraph(page.say("recording.restored_guard"), 0, Tone::assumed);
  for (const Unconfirmed& end : restored.unconfirmed)
    page.add({{"  "}, {end.feed + "/" + std::to_string(end.seq), Tone::strong}, {"  "}, {end.last}});
}

ExitCode run_restore(const FolderWords& words, const Session& session) {
  if (const auto errors = missing_words({{"BACKUP", words.folder}}); !errors.empty()) return session.report(errors);
  return tell(session, app::record::restore_record(place(words.place, session), words.folder), restored_json,
              show_restored);
}

struct ConfirmWords {
  std::string audience, last;
  PlaceWords place;
};

std::string confirmed_json(const Unconfirmed& end) {
  JsonText json = begun("entente.record-confirm.v1");
  write_end(json, end);
  return finished(json);
}

ExitCode run_confirm(const ConfirmWords& words, const Session& session) {
  const auto errors = missing_words({{"--audience", words.audience}, {"ENTRY", words.last}});
  if (!errors.empty()) return session.report(errors);
  return tell(session, app::record::confirm_end(place(words.place, session), words.audience, words.last),
              confirmed_json, [](Page& page, const Unconfirmed& end) {
                show_verdict(page, true, page.say("recording.confirmed", {{"feed", end.feed}, {"seq", end.seq}}));
              });
}

}  // namespace

Command add_backup(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<FolderWords>();
  CLI::App* app = record.add_subcommand("backup", text.say("help.record_backup"));
  app->add_option("DIR", words->folder, text.say("help.record_backup_folder"));
  add_data_option(*app, words->place, text);
  return {app, "help.record_backup_about", "", [words](const Session& session) { return run_backup(*words, session); }};
}

Command add_restore(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<FolderWords>();
  CLI::App* app = record.add_subcommand("restore", text.say("help.record_restore"));
  app->add_option("BACKUP", words->folder, text.say("help.record_restore_from"));
  add_data_option(*app, words->place, text);
  return {app, "help.record_restore_about", "help.record_restore_examples",
          [words](const Session& session) { return run_restore(*words, session); }};
}

Command add_confirm(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<ConfirmWords>();
  CLI::App* app = record.add_subcommand("confirm", text.say("help.record_confirm"));
  app->add_option("ENTRY", words->last, text.say("help.record_confirm_entry"));
  add_word(*app, "--audience", words->audience, text.say("help.record_audience"))->option_text("XAA,XBB|public");
  add_data_option(*app, words->place, text);
  return {app, "help.record_confirm_about", "",
          [words](const Session& session) { return run_confirm(*words, session); }};
}

}  // namespace entente::cli::record
