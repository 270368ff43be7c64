#include "app/record/init_record.h"
#include "cli/record/commands.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::record {
namespace {

struct InitWords {
  std::string party;
  PlaceWords place;
};

std::string init_json(const app::record::NewRecord& made) {
  JsonText json = begun("entente.record-init.v1");
  json.key("party").value(made.party).key("folder").value(made.folder).key("authority").value(made.authority);
  return finished(json);
}

void show_init(Page& page, const app::record::NewRecord& made) {
  show_verdict(page, true, page.say("recording.made", {{"party", made.party}, {"folder", made.folder}}));
  page.blank();
  page.paragraph(page.say("recording.tell_authority"));
  page.add({{"  "}, {made.authority, Tone::strong}});
  page.blank();
  page.paragraph(page.say("recording.next_feed"));
  page.paragraph(page.say("recording.next_trust"));
  page.paragraph(page.say("recording.next_keep", {{"folder", made.folder}}));
}

ExitCode run_init(const InitWords& words, const Session& session) {
  if (const auto errors = missing_words({{"PARTY", words.party}}); !errors.empty()) return session.report(errors);
  return tell(session, app::record::init_record(place(words.place, session), words.party), init_json, show_init);
}

}  // namespace

Command add_init(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<InitWords>();
  CLI::App* app = record.add_subcommand("init", text.say("help.record_init"));
  app->add_option("PARTY", words->party, text.say("help.record_party"));
  add_place_options(*app, words->place, text);
  return {app, "help.record_init_about", "help.record_init_examples",
          [words](const Session& session) { return run_init(*words, session); }};
}

}  // namespace entente::cli::record
