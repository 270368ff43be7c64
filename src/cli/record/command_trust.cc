#include "app/record/trust_party.h"
#include "cli/record/commands.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::record {
namespace {

struct TrustWords {
  std::string party, key;
  PlaceWords place;
};

std::string trust_json(const app::record::Trusted& trusted) {
  JsonText json = begun("entente.record-trust.v1");
  json.key("party").value(trusted.party).key("authority").value(trusted.authority);
  return finished(json);
}

void show_trust(Page& page, const app::record::Trusted& trusted) {
  show_verdict(page, true, page.say("recording.trusted", {{"party", trusted.party}}));
  page.add({{"  "}, {trusted.authority, Tone::strong}});
}

ExitCode run_trust(const TrustWords& words, const Session& session) {
  const auto errors = missing_words({{"PARTY", words.party}, {"KEY", words.key}});
  if (!errors.empty()) return session.report(errors);
  return tell(session, app::record::trust_party(place(words.place, session), words.party, words.key), trust_json,
              show_trust);
}

}  // namespace

Command add_trust(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<TrustWords>();
  CLI::App* app = record.add_subcommand("trust", text.say("help.record_trust"));
  app->add_option("PARTY", words->party, text.say("help.record_party"));
  app->add_option("KEY", words->key, text.say("help.record_authority_key"));
  add_data_option(*app, words->place, text);
  return {app, "help.record_trust_about", "help.record_trust_examples",
          [words](const Session& session) { return run_trust(*words, session); }};
}

}  // namespace entente::cli::record
