#include "app/record/check_health.h"
#include "app/record/verify_file.h"
#include "cli/record/bundle_view.h"
#include "cli/record/commands.h"
#include "cli/record/refusal.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::record {
namespace {

struct VerifyWords {
  std::string file;
  std::vector<std::string> authorities;
  PlaceWords place;
};

std::string json_of_store(const app::record::VerifiedStore& verified) {
  JsonText json = begun("entente.record-verify.v1");
  json.key("party").value(verified.party).key("entries").value(verified.entries).key("state").value(verified.state);
  return finished(json);
}

ExitCode verify_store(const VerifyWords& words, const Session& session) {
  return tell(session, app::record::verify_store(place(words.place, session)), json_of_store,
              [](Page& page, const app::record::VerifiedStore& verified) {
                show_verdict(page, true, page.say("recording.store_holds", {{"entries", verified.entries}}));
                page.add({{page.say("recording.label_state"), Tone::quiet}, {"  "}, {verified.state}});
              });
}

ExitCode verify_bundle(const VerifyWords& words, const Session& session) {
  const int threads = session.surroundings().cores;
  const auto report = app::record::verify_bundle_file(session.files(), words.file, words.authorities, threads);
  if (!report) return refuse_bundle(report.error(), session);
  return tell(
      session, report, [](const auto& told) { return json_of(told); }, show_bundle);
}

ExitCode run_verify(const VerifyWords& words, const Session& session) {
  if (words.file.empty()) return verify_store(words, session);
  if (!app::record::is_evidence(session.files(), words.file)) return verify_bundle(words, session);
  return tell(
      session, app::record::verify_evidence_file(session.files(), words.file),
      [](const auto& told) { return json_of(told); }, show_fork);
}

}  // namespace

Command add_verify(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<VerifyWords>();
  CLI::App* app = record.add_subcommand("verify", text.say("help.record_verify"));
  app->add_option("FILE", words->file, text.say("help.record_verify_file"));
  add_words(*app, "--authority", words->authorities, text.say("help.record_authority"))->option_text("XAA=KEY");
  add_data_option(*app, words->place, text);
  return {app, "help.record_verify_about", "help.record_verify_examples",
          [words](const Session& session) { return run_verify(*words, session); }};
}

}  // namespace entente::cli::record
