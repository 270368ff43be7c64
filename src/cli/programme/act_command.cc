// `entente OBJECT VERB ID`: one act; and `entente OBJECT release ID`.
#include "app/programme/release_object.h"
#include "cli/programme/act_words.h"
#include "cli/programme/object_commands.h"
#include "cli/programme/object_words.h"
#include "cli/programme/shown_objects.h"

namespace entente::cli::programme {
namespace {

ExitCode run_act(const CLI::App& command, const domain::Rule& rule, const ActWords& words, const Session& session) {
  const auto request = request_of(command, rule, words);
  if (!request) return session.report(request.error());
  return record::tell(session, app::programme::perform_act(record::place(words.place, session), *request),
                      performed_json, show_performed);
}

struct ReleaseWords {
  app::programme::ReleaseRequest request;
  record::PlaceWords place;
};

std::string released_json(const app::programme::ReleasedObject& released) {
  JsonText json = record::begun("entente.release.v1");
  json.key("kind").value(released.kind).key("id").value(released.id).key("audience").value(released.audience);
  json.key("entry").begin_object();
  record::write_appended(json, released.copy);
  json.end_object();
  return record::finished(json);
}

void show_released(Page& page, const app::programme::ReleasedObject& released) {
  record::show_verdict(
      page, true,
      page.say("object.released", {{"kind", released.kind}, {"id", released.id}, {"audience", released.audience}}));
  record::show_appended(page, released.copy);
}

ExitCode run_release_object(const ReleaseWords& words, const Session& session) {
  const auto errors = record::missing_words(
      {{"ID", words.request.id}, {"--as", words.request.by}, {"--audience", words.request.audience}});
  if (!errors.empty()) return session.report(errors);
  return record::tell(session, app::programme::release_object(record::place(words.place, session), words.request),
                      released_json, show_released);
}

}  // namespace

Command add_act(CLI::App& object, domain::Kind kind, std::string_view act, const text::Text& text) {
  const auto words = std::make_shared<ActWords>();
  const domain::Rule& rule = *domain::find_rule(kind, act);
  CLI::App* app = object.add_subcommand(std::string(act), text.say(act_code(kind, act)));
  add_act_options(*app, rule, *words, text);
  return {app, "help.act_about", {}, [app, &rule, words](const Session& session) {
            return run_act(*app, rule, *words, session);
          }};
}

Command add_release(CLI::App& object, domain::Kind kind, const text::Text& text) {
  const auto words = std::make_shared<ReleaseWords>();
  words->request.kind = domain::facts(kind).word;
  CLI::App* app = object.add_subcommand("release", text.say(act_code(kind, "release")));
  app->add_option("ID", words->request.id, text.say("help.object_id"));
  add_word(*app, "--audience", words->request.audience, text.say("help.release_audience"))
      ->option_text("XAA,XBB|public");
  add_word(*app, "--from", words->request.from, text.say("help.release_from"))->option_text("XAA,XBB");
  record::add_person_option(*app, words->request.by, text);
  record::add_place_options(*app, words->place, text);
  return {
      app, "help.release_about", {}, [words](const Session& session) { return run_release_object(*words, session); }};
}

}  // namespace entente::cli::programme
