#include "cli/briefing/briefing_commands.h"

#include "app/briefing/begin_briefing.h"
#include "app/briefing/check_briefing.h"
#include "app/briefing/publish_briefing.h"
#include "app/briefing/suggest_statements.h"
#include "cli/arguments.h"
#include "cli/briefing/news_view.h"
#include "cli/programme/shown_objects.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::briefing {
namespace {

using app::briefing::News;
using app::briefing::Published;
using domain::Language;
using interop::roadmap::JsonText;
using record::PlaceWords;

void add_id(CLI::App& command, std::string& id, const text::Text& text) {
  command.add_option("ID", id, text.say("help.briefing_id"));
}

// ---- new
struct NewWords {
  app::briefing::BriefingRequest request;
  PlaceWords place;
};

ExitCode run_new(NewWords words, const Session& session) {
  const auto errors = record::missing_words({{"--as", words.request.by}, {"--cut-off", words.request.cut_off}});
  if (!errors.empty()) return session.report(errors);
  if (words.request.title.empty())
    words.request.title =
        session.plain_text().say("briefing.default_title", {{"day", words.request.cut_off.substr(0, 10)}});
  const auto begun = app::briefing::begin_briefing(record::place(words.place, session), words.request);
  return record::tell(session, begun, programme::performed_json, programme::show_performed);
}

Command add_new(CLI::App& briefing, const text::Text& text) {
  const auto words = std::make_shared<NewWords>();
  CLI::App* app = briefing.add_subcommand("new", text.say("help.briefing_new"));
  app->add_option("ID", words->request.id, text.say("help.briefing_new_id"));
  app->add_option("--cut-off", words->request.cut_off, text.say("help.briefing_cut_off"))
      ->option_text("2025-08-21T09:00+03:00");
  app->add_option("--title", words->request.title, text.say("help.briefing_title"))->option_text("WORDS");
  app->add_option("--previous", words->request.previous, text.say("help.briefing_previous"))->option_text("ID");
  app->add_flag("--dry-run", words->request.rehearse, text.say("help.act_dry_run"));
  record::add_person_option(*app, words->request.by, text);
  record::add_place_options(*app, words->place, text);
  return {app, "help.briefing_new_about", "help.briefing_new_examples",
          [words](const Session& session) { return run_new(*words, session); }};
}

// ---- changes, suggest
struct NewsWords {
  std::string id, by;
  std::vector<int> take;
  PlaceWords place;
};

ExitCode run_changes(const NewsWords& words, const Session& session) {
  const auto news = app::briefing::suggest_statements(record::place(words.place, session), words.id);
  return record::tell(session, news, changes_json, show_changes);
}

Command add_changes(CLI::App& briefing, const text::Text& text) {
  const auto words = std::make_shared<NewsWords>();
  CLI::App* app = briefing.add_subcommand("changes", text.say("help.briefing_changes"));
  add_id(*app, words->id, text);
  record::add_data_option(*app, words->place, text);
  return {
      app, "help.briefing_changes_about", {}, [words](const Session& session) { return run_changes(*words, session); }};
}

// A suggestion as a statement of the briefing, in every language that can say it.
app::programme::ActRequest statement_of(const News& news, std::size_t number, const std::string& by) {
  const entente::briefing::Suggestion& suggestion = news.suggestions[number - 1];
  app::programme::ActRequest request;
  request.by = by;
  request.kind = "statement";
  request.act = "add";
  request.id = news.briefing + "-" + std::to_string(number);
  const auto set = [&](const char* column, std::string text) {
    if (!text.empty()) request.set.emplace_back(column, std::move(text));
  };
  set("briefing_id", news.briefing);
  set("place", std::to_string(number));
  set("topic", std::string(word(suggestion.topic)));
  const entente::briefing::InLanguages texts = in_words(suggestion);
  set("en", texts.in(Language::english));
  set("tr", texts.in(Language::turkish));
  set("ar", texts.in(Language::arabic));
  set("basis", std::string(domain::word(suggestion.basis)));
  set("attribution", std::string(domain::word(suggestion.attribution)));
  set("by", suggestion.by);
  std::string citations;
  for (const std::string& citation : suggestion.citations) citations += (citations.empty() ? "" : ";") + citation;
  set("citations", citations);
  return request;
}

ExitCode run_take(const NewsWords& words, const News& news, const Session& session) {
  std::vector<Error> errors = record::missing_words({{"--as", words.by}});
  for (const int number : words.take) {
    if (number >= 1 && static_cast<std::size_t>(number) <= news.suggestions.size()) continue;
    errors.push_back({"briefings.no_suggestion",
                      {{"number", std::int64_t{number}}, {"last", static_cast<std::int64_t>(news.suggestions.size())}},
                      {}});
  }
  if (!errors.empty()) return session.report(errors);
  const app::record::Place place = record::place(words.place, session);
  Page page = session.page();
  for (const int number : words.take) {
    const auto request = statement_of(news, static_cast<std::size_t>(number), words.by);
    const auto performed = app::programme::perform_act(place, request);
    if (!performed) {
      if (!session.json()) session.print(page);
      return session.report(performed.error());
    }
    if (session.json()) {
      session.print(programme::performed_json(*performed));
    } else {
      programme::show_performed(page, *performed);
    }
  }
  if (!session.json()) session.print(page);
  return ExitCode::ok;
}

ExitCode run_suggest(const NewsWords& words, const Session& session) {
  const auto news = app::briefing::suggest_statements(record::place(words.place, session), words.id);
  if (news && !words.take.empty()) return run_take(words, *news, session);
  return record::tell(session, news, suggestions_json, show_suggestions);
}

Command add_suggest(CLI::App& briefing, const text::Text& text) {
  const auto words = std::make_shared<NewsWords>();
  CLI::App* app = briefing.add_subcommand("suggest", text.say("help.briefing_suggest"));
  add_id(*app, words->id, text);
  app->add_option("--take", words->take, text.say("help.briefing_take"))->option_text("N,N,..")->delimiter(',');
  record::add_person_option(*app, words->by, text);
  record::add_place_options(*app, words->place, text);
  return {app, "help.briefing_suggest_about", "help.briefing_suggest_examples",
          [words](const Session& session) { return run_suggest(*words, session); }};
}

// ---- clear
struct ClearWords {
  std::string id, by;
  PlaceWords place;
};

Command add_clear(CLI::App& briefing, const text::Text& text) {
  const auto words = std::make_shared<ClearWords>();
  CLI::App* app = briefing.add_subcommand("clear", text.say("act.clear_words"));
  add_id(*app, words->id, text);
  record::add_person_option(*app, words->by, text);
  record::add_place_options(*app, words->place, text);
  return {app, "help.briefing_clear_about", {}, [words](const Session& session) {
            const auto errors = record::missing_words({{"ID", words->id}, {"--as", words->by}});
            if (!errors.empty()) return session.report(errors);
            return record::tell(
                session, app::briefing::clear_briefing(record::place(words->place, session), words->by, words->id),
                programme::performed_json, programme::show_performed);
          }};
}

// ---- publish, correct
std::string published_json(const Published& published) {
  JsonText json = record::begun("entente.published.v1");
  json.key("id").value(published.id).key("document").value(published.document);
  record::write_list(json, "released", published.released);
  record::write_flag(json, "rehearsed", published.rehearsed);
  if (!published.rehearsed) {
    json.key("entry").begin_object();
    record::write_appended(json, published.entry);
    json.end_object();
  }
  return record::finished(json);
}

void show_published(Page& page, const Published& published) {
  if (!published.released.empty()) {
    page.paragraph(page.say(published.rehearsed ? "briefing.would_release" : "briefing.released",
                            {counted("count", published.released.size())}));
    for (const std::string& object : published.released) page.add({{"  "}, page.name(object)});
  }
  if (published.rehearsed) return page.paragraph(page.say("briefing.rehearsed"), 0, Tone::quiet);
  record::show_verdict(page, true, page.say("briefing.is_published", {{"id", published.id}}));
  record::show_pairs(page, {{"recording.label_document", {{published.document}}}});
  record::show_appended(page, published.entry);
}

struct PublishWords {
  app::briefing::PublishRequest request;
  PlaceWords place;
};

Command add_publish(CLI::App& briefing, const text::Text& text) {
  const auto words = std::make_shared<PublishWords>();
  CLI::App* app = briefing.add_subcommand("publish", text.say("help.briefing_publish"));
  add_id(*app, words->request.id, text);
  app->add_flag("--dry-run", words->request.rehearse, text.say("help.briefing_publish_dry_run"));
  record::add_person_option(*app, words->request.by, text);
  record::add_place_options(*app, words->place, text);
  return {app, "help.briefing_publish_about", "help.briefing_publish_examples", [words](const Session& session) {
            const auto errors = record::missing_words({{"ID", words->request.id}, {"--as", words->request.by}});
            if (!errors.empty()) return session.report(errors);
            return record::tell(session,
                                app::briefing::publish_briefing(record::place(words->place, session), words->request),
                                published_json, show_published);
          }};
}

struct CorrectWords {
  app::briefing::MendRequest request;
  std::string english, turkish, arabic, basis, citations;
  PlaceWords place;
};

ExitCode run_correct(CorrectWords words, const Session& session) {
  const auto errors = record::missing_words(
      {{"STATEMENT", words.request.statement}, {"--as", words.request.by}, {"--reason", words.request.reason}});
  if (!errors.empty()) return session.report(errors);
  const std::pair<const char*, const std::string*> columns[] = {{"en", &words.english},
                                                                {"tr", &words.turkish},
                                                                {"ar", &words.arabic},
                                                                {"basis", &words.basis},
                                                                {"citations", &words.citations}};
  for (const auto& [column, text] : columns)
    if (!text->empty()) words.request.set.emplace_back(column, *text);
  return record::tell(session, app::briefing::mend_statement(record::place(words.place, session), words.request),
                      published_json, show_published);
}

Command add_correct(CLI::App& briefing, const text::Text& text) {
  const auto words = std::make_shared<CorrectWords>();
  CLI::App* app = briefing.add_subcommand("correct", text.say("help.briefing_correct"));
  app->add_option("STATEMENT", words->request.statement, text.say("help.briefing_statement"));
  app->add_option("--en", words->english, text.say("help.briefing_en"))->option_text("TEXT");
  app->add_option("--tr", words->turkish, text.say("help.briefing_tr"))->option_text("TEXT");
  app->add_option("--ar", words->arabic, text.say("help.briefing_ar"))->option_text("TEXT");
  app->add_option("--basis", words->basis, text.say("help.briefing_basis"))->option_text("WORD");
  app->add_option("--citations", words->citations, text.say("help.briefing_citations"))->option_text("KIND:ID;..");
  app->add_option("--reason", words->request.reason, text.say("help.briefing_reason"))->option_text("WORDS");
  app->add_flag("--foreseen", words->request.foreseen, text.say("help.briefing_foreseen"));
  record::add_person_option(*app, words->request.by, text);
  record::add_place_options(*app, words->place, text);
  return {app, "help.briefing_correct_about", "help.briefing_correct_examples",
          [words](const Session& session) { return run_correct(*words, session); }};
}

}  // namespace

std::vector<Command> add_briefing_verbs(CLI::App& briefing, const text::Text& text) {
  return {add_new(briefing, text),    add_changes(briefing, text), add_suggest(briefing, text),
          add_check(briefing, text),  add_ask(briefing, text),     add_compare(briefing, text),
          add_clear(briefing, text),  add_show(briefing, text),    add_publish(briefing, text),
          add_correct(briefing, text)};
}

}  // namespace entente::cli::briefing
