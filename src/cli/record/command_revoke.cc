#include "app/record/revoke_key.h"
#include "cli/record/commands.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::record {
namespace {

struct RevokingWords {
  app::record::RevokeWords revoke;
  PlaceWords place;
};

std::string revoke_json(const app::record::RevokedKey& revoked) {
  JsonText json = begun("entente.record-revoke.v1");
  json.key("key").value(revoked.key).key("reason").value(revoked.reason);
  write_list(json, "good_up_to", revoked.good_up_to);
  return finished(json);
}

void show_revoked(Page& page, const app::record::RevokedKey& revoked) {
  show_verdict(page, true, page.say("recording.revoked"));
  page.add({{"  "}, {revoked.key, Tone::strong}});
  for (const std::string& entry : revoked.good_up_to)
    page.paragraph(page.say("recording.good_up_to", {{"entry", entry}}), 2);
  page.paragraph(page.say("recording.next_revoked"), 0, Tone::quiet);
}

ExitCode run_revoke(const RevokingWords& words, const Session& session) {
  const auto errors = missing_words({{"KEY", words.revoke.key}, {"--reason", words.revoke.reason}});
  if (!errors.empty()) return session.report(errors);
  return tell(session, app::record::revoke_key(place(words.place, session), words.revoke), revoke_json, show_revoked);
}

}  // namespace

Command add_revoke(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<RevokingWords>();
  CLI::App* app = record.add_subcommand("revoke", text.say("help.record_revoke"));
  app->add_option("KEY", words->revoke.key, text.say("help.record_key"));
  add_word(*app, "--reason", words->revoke.reason, text.say("help.record_reason"))->option_text("TEXT");
  add_words(*app, "--last", words->revoke.last, text.say("help.record_last"))->option_text("ENTRY");
  add_place_options(*app, words->place, text);
  return {app, "help.record_revoke_about", "", [words](const Session& session) { return run_revoke(*words, session); }};
}

}  // namespace entente::cli::record
