#include "app/record/append_entry.h"
#include "cli/json_errors.h"
#include "cli/record/commands.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::record {
namespace {

using app::record::AppendedEntry;
using app::record::AppendedLine;

constexpr std::uint64_t kMostPayload = 1 << 20;  // bytes of a file; the record takes less and says so

struct AppendWords {
  std::string file, idempotency_key;
  bool lines = false;
  app::record::Saying saying;
  app::record::Words words;
  PlaceWords place;
};

std::string append_json(const AppendedEntry& entry) {
  JsonText json = begun("entente.record-append.v1");
  write_appended(json, entry);
  return finished(json);
}

Result<std::string> payload_of(const AppendWords& words, const Session& session) {
  if (!words.file.empty() && words.file != "-") return session.files().read(words.file, kMostPayload);
  std::istream* in = session.surroundings().in;
  if (in == nullptr) return failure("cli.missing_argument", {{"argument", std::string("FILE")}});
  return std::string(std::istreambuf_iterator<char>(*in), {});
}

ExitCode append_one(const AppendWords& words, const Session& session) {
  auto payload = payload_of(words, session);
  if (!payload) return session.report(payload.error());
  app::record::Words said = words.words;
  said.payload = *std::move(payload);
  if (!words.idempotency_key.empty()) said.idempotency_key = words.idempotency_key;
  return tell(session, app::record::append_entry(place(words.place, session), words.saying, said), append_json,
              [](Page& page, const AppendedEntry& entry) { show_appended(page, entry); });
}

// What a line came to, sent on at once: who reads it knows that the entry is durable.
bool tell_line(const AppendedLine& line, const Session& session) {
  if (line.entry) {
    session.print(session.json() ? append_json(*line.entry) : number_of(*line.entry) + "  " + line.entry->id + "\n");
  } else {
    Error error = line.entry.error();
    error.where.row = line.line;
    session.report(error);
  }
  return session.surroundings().deliver() && !session.surroundings().interrupted();
}

ExitCode append_lines(const AppendWords& words, const Session& session) {
  std::istream* in = session.surroundings().in;
  if (in == nullptr) return session.report({"cli.missing_argument", {{"argument", std::string("--lines")}}, {}});
  bool all_taken = true;
  const auto appended = app::record::append_lines(place(words.place, session), words.saying, words.words.type, *in,
                                                  [&](const AppendedLine& line) {
                                                    all_taken = all_taken && line.entry;
                                                    return tell_line(line, session);
                                                  });
  if (!appended) return session.report(appended.error());
  return all_taken ? ExitCode::ok : ExitCode::refused;
}

ExitCode run_append(const AppendWords& words, const Session& session) {
  const auto errors = missing_words({{"--as", words.saying.by}, {"--audience", words.saying.audience}});
  if (!errors.empty()) return session.report(errors);
  return words.lines ? append_lines(words, session) : append_one(words, session);
}

}  // namespace

Command add_append(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<AppendWords>();
  CLI::App* app = record.add_subcommand("append", text.say("help.record_append"));
  app->add_option("FILE", words->file, text.say("help.record_payload"));
  add_saying_options(*app, words->saying, text);
  add_word(*app, "--type", words->words.type, text.say("help.record_type"))->option_text("NAME.v1");
  add_words(*app, "--ref", words->words.refs, text.say("help.record_ref"))->option_text("ENTRY");
  add_words(*app, "--attach", words->words.files, text.say("help.record_attach"))->option_text("FILE");
  add_word(*app, "--idempotency-key", words->idempotency_key, text.say("help.record_idempotency_key"))
      ->option_text("TEXT");
  app->add_flag("--lines", words->lines, text.say("help.record_lines"));
  add_data_option(*app, words->place, text);
  return {app, "help.record_append_about", "help.record_append_examples",
          [words](const Session& session) { return run_append(*words, session); }};
}

}  // namespace entente::cli::record
