#include "cli/record/words.h"

#include <memory>

#include "cli/arguments.h"

namespace entente::cli::record {
namespace {

using app::record::PassphraseQuestion;

constexpr std::uint64_t kMostPassphrase = 4096;  // bytes of a file

std::string_view prompt_code(PassphraseQuestion::Key key) {
  switch (key) {
    case PassphraseQuestion::Key::authority:
      return "recording.ask_authority";
    case PassphraseQuestion::Key::signatory:
      return "recording.ask_signatory";
    case PassphraseQuestion::Key::device:
      return "recording.ask_device";
  }
  return "recording.ask_device";
}

// The first line of the file.
Result<std::string> passphrase_in(const std::string& path, const Files& files) {
  auto content = files.read(path, kMostPassphrase);
  if (!content) return Failure(content.error());
  return content->substr(0, content->find_first_of("\r\n"));
}

Result<std::string> typed(const PassphraseQuestion& question, const Session& session) {
  const auto& ask = session.surroundings().ask_secret;
  const std::vector<Argument> whose{{"whose", question.whose}};
  const auto first = ask(session.plain_text().say(prompt_code(question.key), whose) + " ");
  if (!first) return failure("recording.no_passphrase", whose);
  if (!question.fresh) return *first;
  const auto second = ask(session.plain_text().say("recording.ask_again") + " ");
  if (!second) return failure("recording.no_passphrase", whose);
  if (second != first) return failure("recording.passphrases_differ");
  return *first;
}

}  // namespace

void add_data_option(CLI::App& command, PlaceWords& words, const text::Text& text) {
  add_word(command, "--data", words.data, text.say("help.record_data"))->option_text("DIR");
}

void add_pack_option(CLI::App& command, PlaceWords& words, const text::Text& text) {
  add_word(command, "--pack", words.pack, text.say("help.record_pack"))->option_text("FILE");
}

void add_place_options(CLI::App& command, PlaceWords& words, const text::Text& text) {
  add_data_option(command, words, text);
  add_words(command, "--passphrase-file", words.passphrase_files, text.say("help.record_passphrase_file"))
      ->option_text("FILE");
}

app::record::Place place(const PlaceWords& words, const Session& session) {
  const auto& surroundings = session.surroundings();
  std::string folder = words.pack.empty() ? words.data : words.pack;
  if (folder.empty()) folder = surroundings.variable("ENTENTE_DATA").value_or("");
  if (folder.empty()) folder = "entente-data";
  const auto asked = std::make_shared<std::size_t>(0);
  const auto passphrase = [&session, files = words.passphrase_files,
                           asked](const PassphraseQuestion& question) -> Result<std::string> {
    if (!files.empty()) return passphrase_in(files[std::min((*asked)++, files.size() - 1)], session.files());
    if (auto given = session.surroundings().variable("ENTENTE_PASSPHRASE")) return *std::move(given);
    return typed(question, session);
  };
  return {folder, session.files(), surroundings.clock, surroundings.entropy, passphrase, surroundings.cores};
}

CLI::Option* add_words(CLI::App& command, const std::string& name, std::vector<std::string>& words,
                       const std::string& description) {
  return command.add_option(name, words, description)->type_name("")->allow_extra_args(false);
}

void add_person_option(CLI::App& command, std::string& person, const text::Text& text) {
  add_word(command, "--as", person, text.say("help.record_as"))->option_text("PERSON");
}

void add_saying_options(CLI::App& command, app::record::Saying& saying, const text::Text& text) {
  add_person_option(command, saying.by, text);
  add_word(command, "--audience", saying.audience, text.say("help.record_audience"))->option_text("XAA,XBB|public");
  add_word(command, "--classification", saying.classification, text.say("help.record_classification"))
      ->option_text("TEXT");
  add_word(command, "--policy", saying.policy, text.say("help.record_policy"))->option_text("TEXT");
}

std::vector<Error> missing_words(const std::vector<std::pair<const char*, std::string>>& words) {
  std::vector<Error> errors;
  for (const auto& [name, word] : words)
    if (const auto error = missing(name, word)) errors.push_back(*error);
  return errors;
}

}  // namespace entente::cli::record
