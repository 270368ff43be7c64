// `entente programme perform FILE`: several acts, one a line.
#include <sstream>

#include "app/programme/perform_lines.h"
#include "cli/programme/object_commands.h"
#include "cli/programme/shown_objects.h"
#include "cli/record/words.h"

namespace entente::cli::programme {
namespace {

constexpr std::uint64_t kMostActs = 64 << 20;  // bytes of a file

struct PerformWords {
  std::string file, by;
  record::PlaceWords place;
};

// What a line came to, sent on at once: who reads it knows that the entry is durable.
bool tell_act(const app::programme::PerformedLine& line, const Session& session) {
  if (!line.act) {
    Error error = line.act.error();
    error.where.row = line.line;
    session.report(error);
  } else if (session.json()) {
    session.print(performed_json(*line.act));
  } else {
    const auto& act = *line.act;
    session.print(record::number_of(act.entry) + "  " + act.kind + " " + act.id + "  " + act.act + "\n");
  }
  return session.surroundings().deliver() && !session.surroundings().interrupted();
}

ExitCode run_perform(const PerformWords& words, const Session& session) {
  if (const auto errors = record::missing_words({{"FILE", words.file}}); !errors.empty()) return session.report(errors);
  std::istringstream content;
  std::istream* lines = session.surroundings().in;
  if (words.file != "-") {
    auto read = session.files().read(words.file, kMostActs);
    if (!read) return session.report(read.error());
    content.str(*std::move(read));
    lines = &content;
  }
  if (lines == nullptr) return session.report({"cli.missing_argument", {{"argument", std::string("FILE")}}, {}});
  bool all_taken = true;
  const auto taken = app::programme::perform_lines(record::place(words.place, session), words.by, *lines,
                                                   [&](const app::programme::PerformedLine& line) {
                                                     all_taken = all_taken && line.act;
                                                     return tell_act(line, session);
                                                   });
  if (!taken) return session.report(taken.error());
  session.remark({"object.lines_done", {{"count", *taken}}});
  return all_taken ? ExitCode::ok : ExitCode::refused;
}

}  // namespace

Command add_perform(CLI::App& programme, const text::Text& text) {
  const auto words = std::make_shared<PerformWords>();
  CLI::App* app = programme.add_subcommand("perform", text.say("help.perform"));
  app->add_option("FILE", words->file, text.say("help.perform_file"));
  add_word(*app, "--as", words->by, text.say("help.perform_as"))->option_text("PERSON");
  record::add_place_options(*app, words->place, text);
  return {app, "help.perform_about", "help.perform_examples",
          [words](const Session& session) { return run_perform(*words, session); }};
}

}  // namespace entente::cli::programme
