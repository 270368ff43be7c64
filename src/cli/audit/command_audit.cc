// `entente audit WHAT [ID]`: from any statement back to its entries.
#include "cli/audit/audit_commands.h"
#include "cli/audit/walk_view.h"
#include "cli/programme/view_words.h"
#include "cli/record/shown.h"

namespace entente::cli::audit {
namespace walk_words {

constexpr Range kDepths{0, 1'000};

struct AuditWords {
  app::programme::AuditQuestion question;
  std::string depth;
  programme::ViewWords reading;
};

ExitCode run(const AuditWords& words, const Session& session) {
  std::vector<Error> errors = record::missing_words({{"WHAT", words.question.what}});
  const auto depth = number_in("--depth", words.depth, kDepths, errors);
  if (!errors.empty()) return session.report(errors);
  app::programme::AuditQuestion question = words.question;
  question.view = words.reading.view;
  if (depth) question.depth = static_cast<std::size_t>(*depth);
  const auto audited = app::programme::audit_object(record::place(words.reading.place, session), question);
  const ExitCode told = record::tell(session, audited, walk_json, show_walk);
  return audited && audited->broken > 0 ? ExitCode::refused : told;
}

}  // namespace walk_words

std::vector<Command> add_audit(CLI::App& root, const text::Text& text) {
  const auto words = std::make_shared<walk_words::AuditWords>();
  CLI::App* app = root.add_subcommand("audit", text.say("help.audit"));
  app->add_option("WHAT", words->question.what, text.say("help.audit_what"));
  app->add_option("ID", words->question.id, text.say("help.audit_id"));
  add_word(*app, "--depth", words->depth, text.say("help.audit_depth"))->option_text("N");
  programme::add_view_options(*app, words->reading, text);
  std::vector<Command> all{{app, "help.audit_about", "help.audit_examples",
                            [words](const Session& session) { return walk_words::run(*words, session); }}};
  all.push_back(add_pack(*app, text));
  all.push_back(add_roadmaps(*app, text));
  all.push_back(add_screening(*app, text));
  all.push_back(add_actuals(*app, text));
  all.push_back(add_exceptions(*app, text));
  return all;
}

}  // namespace entente::cli::audit
