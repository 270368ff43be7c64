// `entente audit pack`: one file that anyone verifies, and asks what the record would be asked.
#include "app/programme/export_pack.h"
#include "cli/audit/audit_commands.h"
#include "cli/record/exported_view.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::audit {
namespace pack_words {

struct PackWords {
  app::programme::PackRequest request;
  std::vector<std::string> objects;  // `A058`, or `activity/A058`
  record::PlaceWords place;
};

app::programme::PackRequest request_of(const PackWords& words) {
  app::programme::PackRequest request = words.request;
  for (const std::string& word : words.objects) {
    const std::size_t slash = word.find('/');
    if (slash == std::string::npos) {
      request.objects.emplace_back(word, std::string());
    } else {
      request.objects.emplace_back(word.substr(0, slash), word.substr(slash + 1));
    }
  }
  return request;
}

void show(Page& page, const app::record::Exported& exported) {
  record::show_exported(page, exported);
  page.blank();
  page.paragraph(page.say("audit.pack_next", {{"file", exported.out}}));
}

ExitCode run(const PackWords& words, const Session& session) {
  if (const auto errors = record::missing_words({{"--out", words.request.out}}); !errors.empty())
    return session.report(errors);
  return record::tell(session, app::programme::export_pack(record::place(words.place, session), request_of(words)),
                      record::exported_json, show);
}

}  // namespace pack_words

Command add_pack(CLI::App& audit, const text::Text& text) {
  const auto words = std::make_shared<pack_words::PackWords>();
  CLI::App* app = audit.add_subcommand("pack", text.say("help.audit_pack"));
  add_word(*app, "--out", words->request.out, text.say("help.audit_pack_out"))->option_text("FILE")->group(kNeeded);
  add_word(*app, "--view", words->request.view, text.say("help.audit_pack_view"))->option_text("joint|public|XBB");
  record::add_words(*app, "--for", words->objects, text.say("help.audit_pack_for"))->option_text("KIND/ID");
  record::add_data_option(*app, words->place, text);
  return {app, "help.audit_pack_about", "help.audit_pack_examples",
          [words](const Session& session) { return pack_words::run(*words, session); }};
}

}  // namespace entente::cli::audit
