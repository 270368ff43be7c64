// Reading the programme: `entente OBJECT list`, `entente OBJECT show ID`, `entente search`, `entente changes`.
#include "app/programme/view_objects.h"
#include "cli/programme/act_words.h"
#include "cli/programme/object_commands.h"
#include "cli/programme/object_words.h"
#include "cli/programme/shown_objects.h"
#include "cli/programme/view_words.h"
#include "cli/table.h"
#include "cli/value_words.h"
#include "text/folding.h"
#include "text/width.h"

namespace entente::cli::programme {
namespace {

using app::programme::HistoryStep;
using app::programme::ObjectList;
using app::programme::ShownObject;
using domain::ObjectChange;

constexpr int kCaption = 60;  // cells

Clock::Instant instant_of(const domain::Source& source) {
  return Clock::Instant(std::chrono::milliseconds(source.at));
}

Line named(const Page& page, const domain::Object& object) {
  Line line{{name_of(object), Tone::strong}};
  if (const std::string caption = caption_of(object); !caption.empty()) {
    line.push_back({"  "});
    line.push_back({text::cut(page.name(caption).text, kCaption)});
  }
  return line;
}

// ---- list
void show_list(Page& page, const ObjectList& list) {
  if (list.objects.empty()) return page.paragraph(page.say("object.none"), 0, Tone::quiet);
  Table table({{page.say("object.column_id"), Side::left, 0},
               {page.say("object.column_state"), Side::left, 1},
               {page.say("object.column_words"), Side::left, 0},
               {page.say("object.column_readers"), Side::left, 2}});
  for (const domain::ObjectPtr& object : list.objects) {
    std::string state = value_words(page.text(), state_of(*object));
    for (const Span& mark : marks_of(page, *object)) state += (state.empty() ? "" : ", ") + mark.text;
    table.add({page.name(object->key, Tone::strong),
               {state},
               {text::cut(page.name(caption_of(*object)).text, kCaption)},
               {app::programme::audience_words(object->readers), Tone::quiet}});
  }
  table.show(page);
}

std::string list_json(const ObjectList& list) {
  JsonText json = record::begun("entente.objects.v1");
  json.key("kind").value(domain::facts(list.kind).word).key("objects").begin_array();
  for (const domain::ObjectPtr& object : list.objects) {
    json.new_line(1);
    write_object(json, *object);
  }
  json.end_array();
  return record::finished(json);
}

// ---- show
void show_voices(Page& page, std::string_view code, const std::vector<domain::Voice>& voices) {
  for (const domain::Voice& voice : voices) {
    page.paragraph(page.say(code, {{"party", voice.party}, {"person", voice.by}, {"reason", voice.reason}}));
  }
}

void show_links(Page& page, std::string_view code, const std::vector<domain::Link>& links) {
  if (links.empty()) return;
  page.heading(page.say(code));
  for (const domain::Link& link : links) page.add(Line{{"  "}} + named(page, *link.object));
}

void show_step(Page& page, domain::Kind kind, const HistoryStep& step) {
  page.add({{"  "},
            {record::time_shown(instant_of(step.source)), Tone::quiet},
            {"  "},
            {step.source.act, Tone::strong},
            {"  "},
            page.name(step.source.by),
            {" (" + step.source.party + ")  "},
            {step.number, Tone::quiet}});
  if (step.rival) page.paragraph(page.say("object.rival"), 4, Tone::assumed);
  if (!step.source.reason.empty()) page.paragraph(page.say("object.reason", {{"reason", step.source.reason}}), 4);
  if (!step.fields.empty() && step.source.act != "import") show_fields(page, kind, step.fields, 4);
}

void show_one(Page& page, const ShownObject& shown) {
  const domain::Object& object = *shown.object;
  Line title = named(page, object);
  for (const Span& mark : marks_of(page, object)) {
    title.push_back({"  "});
    title.push_back(mark);
  }
  page.add(std::move(title));
  page.paragraph(page.say("object.owner", {{"owner", object.owner}, {"audience", shown.audience}}), 0, Tone::quiet);
  page.blank();
  show_fields(page, object.kind, domain::changed_fields(nullptr, object), 2);
  if (!object.assents.empty() || !object.disputes.empty()) page.blank();
  show_voices(page, "object.assented", object.assents);
  show_voices(page, "object.disputed_by", object.disputes);
  for (const auto& other : shown.also_told) {
    const std::vector<Argument> arguments{{"audience", other.audience}, {"view", other.view}};
    page.paragraph(page.say(other.view.empty() ? "object.also_told" : "object.also_told_seen", arguments), 0,
                   Tone::quiet);
  }
  show_links(page, "object.rests_on", shown.rests_on);
  show_links(page, "object.stands_on_it", shown.stands_on_it);
  page.heading(page.say("object.history"));
  for (const HistoryStep& step : shown.history) show_step(page, object.kind, step);
}

void write_links(JsonText& json, std::string_view key, const std::vector<domain::Link>& links) {
  json.key(key).begin_array();
  for (const domain::Link& link : links) {
    json.begin_object().key("kind").value(domain::facts(link.object->kind).word).key("id").value(link.object->key);
    json.end_object();
  }
  json.end_array();
}

std::string shown_json(const ShownObject& shown) {
  JsonText json = record::begun("entente.object.v1");
  json.key("object");
  write_object(json, *shown.object);
  write_links(json, "rests_on", shown.rests_on);
  write_links(json, "stands_on_it", shown.stands_on_it);
  json.key("also_told_to").begin_array();
  for (const auto& other : shown.also_told) json.value(other.audience);
  json.end_array();
  json.key("history").begin_array();
  for (const HistoryStep& step : shown.history) {
    json.new_line(1).begin_object().key("number").value(step.number);
    write_source(json, step.source);
    record::write_flag(json, "retracted", step.retracted);
    record::write_flag(json, "rival", step.rival);
    write_fields(json, shown.object->kind, step.fields);
    json.end_object();
  }
  json.end_array();
  return record::finished(json);
}

// ---- search
void show_hits(Page& page, const std::vector<domain::Hit>& hits) {
  if (hits.empty()) return page.paragraph(page.say("object.nothing_found"), 0, Tone::quiet);
  for (const domain::Hit& hit : hits) page.add(named(page, *hit.object));
}

std::string hits_json(const std::vector<domain::Hit>& hits) {
  JsonText json = record::begun("entente.search.v1");
  json.key("hits").begin_array();
  for (const domain::Hit& hit : hits) {
    const domain::KindFacts& kind = domain::facts(hit.object->kind);
    json.new_line(1).begin_object().key("kind").value(kind.word).key("id").value(hit.object->key);
    json.key("fields").begin_array();
    for (const std::size_t column : hit.columns) json.value(kind.columns[column]->name);
    json.end_array().end_object();
  }
  json.end_array();
  return record::finished(json);
}

// ---- changes
std::string_view word_of(ObjectChange::What what) {
  switch (what) {
    case ObjectChange::What::fresh:
      return "new";
    case ObjectChange::What::changed:
      return "changed";
    case ObjectChange::What::retracted:
      return "retracted";
  }
  return "";
}

std::string_view code_of(ObjectChange::What what) {
  switch (what) {
    case ObjectChange::What::fresh:
      return "object.new";
    case ObjectChange::What::changed:
      return "object.changed";
    case ObjectChange::What::retracted:
      return "object.retracted";
  }
  return "";
}

void show_changes(Page& page, const std::vector<ObjectChange>& changes) {
  if (changes.empty()) return page.paragraph(page.say("object.no_changes"), 0, Tone::quiet);
  std::optional<domain::Kind> kind;
  for (const ObjectChange& change : changes) {
    const domain::Object& object = *change.after;
    if (kind != object.kind) page.heading(page.say(kind_code(domain::facts(object.kind).word)));
    kind = object.kind;
    const domain::Source& source = object.source;
    page.add(Line{{"  "}} + named(page, object) +
             Line{{"  "},
                  {page.say(code_of(change.what)), Tone::work},
                  {"  " + source.act + "  "},
                  page.name(source.by, Tone::quiet)});
    if (change.what == ObjectChange::What::changed) show_fields(page, object.kind, change.fields, 4);
    if (!source.reason.empty()) page.paragraph(page.say("object.reason", {{"reason", source.reason}}), 4);
  }
}

std::string changes_json(const std::vector<ObjectChange>& changes) {
  JsonText json = record::begun("entente.changes.v1");
  json.key("changes").begin_array();
  for (const ObjectChange& change : changes) {
    const domain::Object& object = *change.after;
    json.new_line(1).begin_object().key("kind").value(domain::facts(object.kind).word).key("id").value(object.key);
    json.key("what").value(word_of(change.what));
    write_fields(json, object.kind, change.fields);
    json.key("last").begin_object();
    write_source(json, object.source);
    json.end_object().end_object();
  }
  json.end_array();
  return record::finished(json);
}

}  // namespace

Command add_list(CLI::App& object, domain::Kind kind, const text::Text& text) {
  const auto words = std::make_shared<ViewWords>();
  CLI::App* app = object.add_subcommand("list", text.say("help.object_list"));
  add_view_options(*app, *words, text);
  return {app, "help.object_list_about", {}, [words, kind](const Session& session) {
            const std::string word(domain::facts(kind).word);
            return record::tell(session,
                                app::programme::list_objects(record::place(words->place, session), word, words->view),
                                list_json, show_list);
          }};
}

Command add_show(CLI::App& object, domain::Kind kind, const text::Text& text) {
  const auto words = std::make_shared<ViewWords>();
  const auto id = std::make_shared<std::string>();
  CLI::App* app = object.add_subcommand("show", text.say("help.object_show"));
  app->add_option("ID", *id, text.say("help.object_id"));
  add_view_options(*app, *words, text);
  return {app, "help.object_show_about", {}, [words, id, kind](const Session& session) {
            if (const auto errors = record::missing_words({{"ID", *id}}); !errors.empty())
              return session.report(errors);
            const std::string word(domain::facts(kind).word);
            return record::tell(
                session, app::programme::show_object(record::place(words->place, session), word, *id, words->view),
                shown_json, show_one);
          }};
}

Command add_search(CLI::App& root, const text::Text& text) {
  const auto words = std::make_shared<ViewWords>();
  const auto sought = std::make_shared<std::vector<std::string>>();
  CLI::App* app = root.add_subcommand("search", text.say("help.search"));
  app->add_option("WORDS", *sought, text.say("help.search_words"));
  add_view_options(*app, *words, text);
  return {app, "help.search_about", "help.search_examples", [words, sought](const Session& session) {
            std::string all;
            for (const std::string& word : *sought) all += (all.empty() ? "" : " ") + word;
            if (const auto errors = record::missing_words({{"WORDS", all}}); !errors.empty())
              return session.report(errors);
            return record::tell(
                session,
                app::programme::search_objects(record::place(words->place, session), all, words->view, text::folded),
                hits_json, show_hits);
          }};
}

Command add_changes_since(CLI::App& root, const text::Text& text) {
  const auto words = std::make_shared<ViewWords>();
  const auto since = std::make_shared<std::string>();
  CLI::App* app = root.add_subcommand("changes", text.say("help.changes"));
  add_word(*app, "--since", *since, text.say("help.changes_since"))->option_text("DAY|VECTOR")->group(kNeeded);
  add_view_options(*app, *words, text);
  return {app, "help.changes_about", "help.changes_examples", [words, since](const Session& session) {
            if (const auto errors = record::missing_words({{"--since", *since}}); !errors.empty())
              return session.report(errors);
            return record::tell(
                session, app::programme::changes_since(record::place(words->place, session), *since, words->view),
                changes_json, show_changes);
          }};
}

}  // namespace entente::cli::programme
