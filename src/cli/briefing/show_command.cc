// `entente briefing show`: the document, to be read, printed or kept.
#include "app/briefing/show_briefing.h"
#include "cli/arguments.h"
#include "cli/briefing/briefing_commands.h"
#include "cli/briefing/voice.h"
#include "cli/record/words.h"

namespace entente::cli::briefing {
namespace showing {

struct ShowWords {
  std::string id, format = "text", out, folder;
  record::PlaceWords place;
};

std::string fonts_of(const Session& session) {
  return session.surroundings().variable("ENTENTE_FONTS").value_or(entente::briefing::forms::kNotoFolder);
}

ExitCode run_show_all(const ShowWords& words, const Session& session) {
  const auto document = app::briefing::show_briefing(record::place(words.place, session), words.id);
  if (!document) return session.report(document.error());
  const auto files = app::briefing::written_in_all(*document, every_voice(), fonts_of(session));
  if (!files) return session.report(files.error());
  const auto kept = app::briefing::keep_in_folder(*files, words.folder, session.files());
  if (!kept) return session.report(kept.error());
  session.remark(
      {"briefing.written_in_all", {{"folder", words.folder}, {"count", static_cast<std::int64_t>(files->size())}}});
  return ExitCode::ok;
}

ExitCode run_show(const ShowWords& words, const Session& session) {
  if (!words.folder.empty()) return run_show_all(words, session);
  const auto form = app::briefing::form_named(words.format);
  if (!form) return session.report({Error{"briefings.no_form", {{"text", words.format}}, {}}});
  if (*form == app::briefing::Form::pdf && words.out.empty())
    return session.report({Error{"briefings.pdf_needs_file", {}, {}}});
  const auto document = app::briefing::show_briefing(record::place(words.place, session), words.id);
  if (!document) return session.report(document.error());
  const auto content = app::briefing::written(*document, *form, voice_of(session), fonts_of(session));
  if (!content) return session.report(content.error());
  if (words.out.empty()) {
    session.print(*content);
    return ExitCode::ok;
  }
  if (const auto written = session.files().write(words.out, *content); !written) return session.report(written.error());
  session.remark({"briefing.written", {{"file", words.out}}});
  return ExitCode::ok;
}

}  // namespace showing

Command add_show(CLI::App& briefing, const text::Text& text) {
  const auto words = std::make_shared<showing::ShowWords>();
  CLI::App* app = briefing.add_subcommand("show", text.say("help.briefing_show"));
  app->add_option("ID", words->id, text.say("help.briefing_id"));
  add_word(*app, "--format", words->format, text.say("help.briefing_format"))->option_text("text|md|html|pdf|json");
  app->add_option("--out", words->out, text.say("help.briefing_out"))->option_text("FILE");
  app->add_option("--all", words->folder, text.say("help.briefing_all"))
      ->option_text("FOLDER")
      ->excludes("--format")
      ->excludes("--out");
  record::add_data_option(*app, words->place, text);
  return {app, "help.briefing_show_about", "help.briefing_show_examples",
          [words](const Session& session) { return showing::run_show(*words, session); }};
}

}  // namespace entente::cli::briefing
