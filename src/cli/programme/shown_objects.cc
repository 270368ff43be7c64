#include "cli/programme/shown_objects.h"

#include <algorithm>

#include "cli/programme/act_words.h"
#include "cli/programme/object_words.h"
#include "cli/value_words.h"
#include "domain/rules/clearing.h"
#include "text/width.h"

namespace entente::cli::programme {
namespace {

using domain::Object;

Clock::Instant instant_of(std::int64_t at) {
  return Clock::Instant(std::chrono::milliseconds(at));
}

std::string first_field(const Object& object, std::initializer_list<std::string_view> columns) {
  for (const std::string_view column : columns)
    if (std::string text = object.field(column); !text.empty()) return text;
  return {};
}

void write_voices(JsonText& json, std::string_view key, const std::vector<domain::Voice>& voices) {
  json.key(key).begin_array();
  for (const domain::Voice& voice : voices) {
    json.begin_object()
        .key("party")
        .value(voice.party)
        .key("by")
        .value(voice.by)
        .key("entry")
        .value(domain::hex(voice.entry));
    if (!voice.reason.empty()) json.key("reason").value(voice.reason);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string name_of(const Object& object) {
  return std::string(domain::facts(object.kind).word) + " " + object.key;
}

std::string caption_of(const Object& object) {
  return first_field(object, {"title", "name", "conclusion", "text", "condition", "summary", "statement", "activity",
                              "goods", "topics", "office", "reason", "description"});
}

std::string state_of(const Object& object) {
  return first_field(object, {"state", "status", "stage", "roles"});
}

std::vector<Span> marks_of(const Page& page, const Object& object) {
  std::vector<Span> marks;
  if (object.retracted) marks.push_back({page.say("object.retracted"), Tone::bad});
  if (object.disputed()) marks.push_back({page.say("object.disputed"), Tone::assumed});
  if (!object.contested() && !domain::is_cleared(object))
    marks.push_back({page.say("object.not_cleared"), Tone::assumed});
  if (object.contested()) marks.push_back({page.say("object.contested"), Tone::assumed});
  return marks;
}

void show_fields(Page& page, domain::Kind kind, const std::vector<domain::FieldChange>& fields, int indent) {
  int widest = 0;
  const auto name_of_field = [&](const domain::FieldChange& field) {
    return option_name(domain::facts(kind).columns[field.column]->name);
  };
  for (const domain::FieldChange& field : fields) widest = std::max(widest, text::display_width(name_of_field(field)));
  for (const domain::FieldChange& field : fields) {
    const Line lead{{std::string(static_cast<std::size_t>(indent), ' ')},
                    Page::cell(name_of_field(field), widest, Tone::quiet),
                    {"  "}};
    const bool has_words = has_value_words(*domain::facts(kind).columns[field.column]);
    const auto shown = [&](const std::string& cell) {
      return page.name(has_words ? value_words(page.text(), cell) : cell).text;
    };
    const std::string after = field.after.empty() ? "-" : shown(field.after);
    page.hanging(lead, field.before.empty() ? after : shown(field.before) + " -> " + after);
  }
}

void write_fields(JsonText& json, domain::Kind kind, const std::vector<domain::FieldChange>& fields) {
  json.key("fields").begin_array();
  for (const domain::FieldChange& field : fields) {
    json.begin_object().key("field").value(domain::facts(kind).columns[field.column]->name);
    json.key("before").value(field.before).key("after").value(field.after).end_object();
  }
  json.end_array();
}

void write_source(JsonText& json, const domain::Source& source) {
  json.key("entry").value(domain::hex(source.entry)).key("at").value(record::time_written(instant_of(source.at)));
  json.key("by").value(source.by).key("party").value(source.party).key("act").value(source.act);
  if (!source.reason.empty()) json.key("reason").value(source.reason);
}

void write_object(JsonText& json, const Object& object) {
  const domain::KindFacts& kind = domain::facts(object.kind);
  json.begin_object().key("kind").value(kind.word).key("id").value(object.key);
  json.key("audience").value(app::programme::audience_words(object.readers)).key("owner").value(object.owner);
  json.key("set").begin_object();
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (column == kind.releasability) continue;
    if (const std::string text = object.row->write(column); !text.empty())
      json.key(kind.columns[column]->name).value(text);
  }
  json.end_object();
  record::write_flag(json, "retracted", object.retracted);
  record::write_flag(json, "contested", object.contested());
  write_voices(json, "assents", object.assents);
  write_voices(json, "disputes", object.disputes);
  json.key("last").begin_object();
  write_source(json, object.source);
  json.end_object().end_object();
}

void show_performed(Page& page, const app::programme::PerformedAct& performed) {
  const std::vector<Argument> arguments{
      {"kind", performed.kind}, {"id", performed.id}, {"act", performed.act}, {"audience", performed.audience}};
  record::show_verdict(page, true, page.say(performed.rehearsed ? "object.rehearsed" : "object.performed", arguments));
  if (!performed.rehearsed) record::show_appended(page, performed.entry);
  if (performed.after == nullptr) return;
  const auto fields = domain::changed_fields(performed.before.get(), *performed.after);
  show_fields(page, performed.after->kind, fields, 2);
  if (performed.after->contested()) page.paragraph(page.say("object.contested_now", arguments), 0, Tone::assumed);
}

std::string performed_json(const app::programme::PerformedAct& performed) {
  JsonText json = record::begun("entente.act.v1");
  json.key("kind").value(performed.kind).key("act").value(performed.act).key("id").value(performed.id);
  json.key("audience").value(performed.audience);
  record::write_flag(json, "dry_run", performed.rehearsed);
  if (!performed.rehearsed) {
    json.key("entry").begin_object();
    record::write_appended(json, performed.entry);
    json.end_object();
  }
  if (performed.after != nullptr) {
    write_fields(json, performed.after->kind, domain::changed_fields(performed.before.get(), *performed.after));
    json.key("object");
    write_object(json, *performed.after);
  }
  return record::finished(json);
}

}  // namespace entente::cli::programme
