// `entente briefing ask`: what may be answered.
#include "app/briefing/answer_question.h"
#include "app/briefing/show_briefing.h"
#include "cli/arguments.h"
#include "cli/briefing/briefing_commands.h"
#include "cli/briefing/shown_findings.h"
#include "cli/briefing/voice.h"
#include "cli/record/words.h"

namespace entente::cli::briefing {
namespace asking {

struct AskWords {
  std::string question, id;
  record::PlaceWords place;
};

ExitCode run_ask(const AskWords& words, const Session& session) {
  const auto answers = app::briefing::answer_question(record::place(words.place, session), words.id, words.question,
                                                      language_of(session));
  if (!answers) return session.report(answers.error());
  const auto voice = voice_of(session);
  if (!session.json()) {
    session.print(app::briefing::read_out(*answers, voice));
    return ExitCode::ok;
  }
  const auto content = app::briefing::written(*answers, app::briefing::Form::json, voice);
  if (!content) return session.report(content.error());
  session.print(*content);
  return ExitCode::ok;
}

}  // namespace asking

Command add_ask(CLI::App& briefing, const text::Text& text) {
  const auto words = std::make_shared<asking::AskWords>();
  CLI::App* app = briefing.add_subcommand("ask", text.say("help.briefing_ask"));
  add_word(*app, "QUESTION", words->question, text.say("help.briefing_question"))->required();
  add_word(*app, "--briefing", words->id, text.say("help.briefing_id"))->option_text("ID");
  record::add_data_option(*app, words->place, text);
  return {app, "help.briefing_ask_about", "help.briefing_ask_examples",
          [words](const Session& session) { return asking::run_ask(*words, session); }};
}

}  // namespace entente::cli::briefing
