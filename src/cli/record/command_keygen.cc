// `entente record keygen authority|feed|signatory|device`, and `epoch`, which brings a key too.
#include "app/record/make_key.h"
#include "cli/record/commands.h"
#include "cli/record/key_words.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::record {
namespace {

using app::record::NewKey;

struct KeygenWords {
  std::string audience, person;
  app::record::DeviceWords device;
  PlaceWords place;
};

std::string key_json(const NewKey& made) {
  JsonText json = begun("entente.record-key.v1");
  json.key("purpose").value(word_of(made.purpose)).key("key").value(made.key).key("whose").value(made.whose);
  write_flag(json, "replaces", made.replaces);
  if (made.purpose == app::record::KeyPurpose::feed) json.key("from").value(made.from);
  return finished(json);
}

ExitCode tell_key(const Result<NewKey>& result, std::string_view said, const Session& session) {
  return tell(session, result, key_json, [&](Page& page, const NewKey& made) {
    show_verdict(page, true, page.say(said, {{"whose", made.whose}, {"from", made.from}}));
    page.add({{"  "}, {made.key, Tone::strong}});
    if (made.replaces) page.paragraph(page.say("recording.key_replaces"), 0, Tone::quiet);
  });
}

ExitCode run_authority(const KeygenWords& words, const Session& session) {
  return tell_key(app::record::make_authority_key(place(words.place, session)), "recording.new_authority_key", session);
}

ExitCode run_feed(const KeygenWords& words, const Session& session) {
  if (const auto errors = missing_words({{"--audience", words.audience}}); !errors.empty())
    return session.report(errors);
  return tell_key(app::record::make_feed_key(place(words.place, session), words.audience), "recording.new_feed_key",
                  session);
}

ExitCode run_signatory(const KeygenWords& words, const Session& session) {
  if (const auto errors = missing_words({{"--as", words.person}}); !errors.empty()) return session.report(errors);
  return tell_key(app::record::make_signatory_key(place(words.place, session), words.person),
                  "recording.new_signatory_key", session);
}

ExitCode run_device(const KeygenWords& words, const Session& session) {
  const auto errors =
      missing_words({{"--as", words.person}, {"--scope", words.device.scope}, {"--until", words.device.until}});
  if (!errors.empty()) return session.report(errors);
  const app::record::DeviceWords device{words.person, words.device.scope, words.device.until};
  return tell_key(app::record::make_device_key(place(words.place, session), device), "recording.new_device_key",
                  session);
}

ExitCode run_epoch(const KeygenWords& words, const Session& session) {
  if (const auto errors = missing_words({{"--audience", words.audience}}); !errors.empty())
    return session.report(errors);
  return tell_key(app::record::begin_epoch(place(words.place, session), words.audience), "recording.new_epoch",
                  session);
}

void add_audience_option(CLI::App& app, std::string& audience, const text::Text& text) {
  add_word(app, "--audience", audience, text.say("help.record_audience"))->option_text("XAA,XBB|public");
}

using Run = ExitCode (*)(const KeygenWords&, const Session&);

Command command(CLI::App* app, const std::shared_ptr<KeygenWords>& words, std::string_view about, Run run,
                const text::Text& text) {
  add_place_options(*app, words->place, text);
  return {app, about, "", [words, run](const Session& session) { return run(*words, session); }};
}

}  // namespace

std::vector<Command> add_keygen(CLI::App& record, const text::Text& text) {
  CLI::App* keygen = record.add_subcommand("keygen", text.say("help.record_keygen"));
  std::vector<Command> all{{keygen, "help.record_keygen_about", "help.record_keygen_examples", {}}};

  auto words = std::make_shared<KeygenWords>();
  CLI::App* feed = keygen->add_subcommand("feed", text.say("help.record_keygen_feed"));
  add_audience_option(*feed, words->audience, text);
  all.push_back(command(feed, words, "help.record_keygen_feed_about", run_feed, text));

  words = std::make_shared<KeygenWords>();
  CLI::App* signatory = keygen->add_subcommand("signatory", text.say("help.record_keygen_signatory"));
  add_person_option(*signatory, words->person, text);
  all.push_back(command(signatory, words, "help.record_keygen_signatory_about", run_signatory, text));

  words = std::make_shared<KeygenWords>();
  CLI::App* device = keygen->add_subcommand("device", text.say("help.record_keygen_device"));
  add_person_option(*device, words->person, text);
  add_word(*device, "--scope", words->device.scope, text.say("help.record_scope"))->option_text("VISIT");
  add_word(*device, "--until", words->device.until, text.say("help.record_until"))->option_text("DATE");
  all.push_back(command(device, words, "help.record_keygen_device_about", run_device, text));

  words = std::make_shared<KeygenWords>();
  CLI::App* authority = keygen->add_subcommand("authority", text.say("help.record_keygen_authority"));
  all.push_back(command(authority, words, "help.record_keygen_authority_about", run_authority, text));
  return all;
}

Command add_epoch(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<KeygenWords>();
  CLI::App* app = record.add_subcommand("epoch", text.say("help.record_epoch"));
  add_audience_option(*app, words->audience, text);
  return command(app, words, "help.record_epoch_about", run_epoch, text);
}

}  // namespace entente::cli::record
