#include "cli/audit/walk_view.h"

#include "cli/programme/object_words.h"
#include "cli/programme/shown_objects.h"
#include "cli/record/shown.h"
#include "cli/value_words.h"
#include "text/width.h"

namespace entente::cli::audit {
namespace walk_pages {

using app::programme::Attested;
using app::programme::Audited;
using app::programme::AuditedObject;
using record::JsonText;

constexpr int kCaption = 60;     // cells
constexpr int kMostIndent = 20;  // deeper objects stand no further in

std::string caption_of(const domain::Object& object) {
  if (object.kind == domain::kKind<domain::ReadingRow>) return object.field("value") + " " + object.field("unit");
  return programme::caption_of(object);
}

std::string roles_of(const Page& page, const Attested& entry) {
  std::string roles;
  for (const domain::PersonRole role : entry.roles)
    roles.append(roles.empty() ? "" : ", ").append(value_words(page.text(), domain::word(role)));
  return roles.empty() ? page.say("audit.by_key") : roles;
}

void show_entry(Page& page, domain::Kind kind, const Attested& entry, int indent, bool first) {
  const domain::Source& source = entry.source;
  const auto at = Clock::Instant(std::chrono::milliseconds(source.at));
  const std::string lead(static_cast<std::size_t>(indent), ' ');
  page.add({{lead},
            {record::time_shown(at), Tone::quiet},
            {"  "},
            {source.act},
            {"  "},
            page.name(source.by),
            {" (" + source.party + ", " + roles_of(page, entry) + ")"}});
  page.add({{lead + "  "},
            {entry.number},
            {"  " + record::short_id(domain::hex(source.entry)) + "  ", Tone::quiet},
            entry.broken ? Span{page.say("audit.signature_bad"), Tone::bad}
                         : Span{page.say("audit.signature_good"), Tone::open},
            {entry.receipted ? ", " + page.say("audit.receipted") : std::string(), Tone::open}});
  if (entry.broken) page.paragraph(page.say(entry.broken->code, entry.broken->arguments), indent + 2, Tone::bad);
  if (entry.rival) page.paragraph(page.say("object.rival"), indent + 2, Tone::assumed);
  if (!source.reason.empty())
    page.paragraph(page.say("object.reason", {{"reason", source.reason}}), indent + 2, Tone::assumed);
  if (!first && !entry.fields.empty()) programme::show_fields(page, kind, entry.fields, indent + 2);
}

void show_definition(Page& page, const AuditedObject& object, int indent) {
  if (object.ground.object->kind != domain::kKind<domain::ReadingRow>) return;
  if (!object.definition) return page.paragraph(page.say("audit.no_definition"), indent, Tone::assumed);
  const domain::Definition& definition = *object.definition;
  page.paragraph(page.say("audit.definition", {{"version", definition.version},
                                               {"unit", definition.unit},
                                               {"text", definition.text},
                                               {"entry", object.defined_in}}),
                 indent);
  if (definition.present)
    page.paragraph(page.say("audit.defined_anew", {{"version", *definition.present}}), indent, Tone::assumed);
}

void show_body(Page& page, const AuditedObject& object, int indent) {
  const domain::Kind kind = object.ground.object->kind;
  show_definition(page, object, indent);
  if (object.document_holds) {
    const bool holds = *object.document_holds;
    page.paragraph(page.say(holds ? "audit.document_holds" : "audit.document_missing"), indent,
                   holds ? Tone::open : Tone::bad);
  }
  for (const auto& voice : object.ground.object->disputes)
    page.paragraph(
        page.say("object.disputed_by", {{"party", voice.party}, {"person", voice.by}, {"reason", voice.reason}}),
        indent, Tone::assumed);
  for (std::size_t i = 0; i < object.entries.size(); ++i) show_entry(page, kind, object.entries[i], indent, i == 0);
}

// What rests on what, as a tree: each object beneath the first that rests on it.
void show_below(Page& page, const Audited& audited, std::size_t above) {
  for (std::size_t i = 1; i < audited.objects.size(); ++i) {
    const AuditedObject& object = audited.objects[i];
    if (object.ground.of != above) continue;
    const int indent = std::min(kMostIndent, static_cast<int>(object.ground.depth) * 2);
    page.add(title_of(page, *object.ground.object, indent));
    show_body(page, object, indent + 2);
    show_below(page, audited, i);
  }
}

void write_entry(JsonText& json, domain::Kind kind, const Attested& entry) {
  json.new_line(3).begin_object().key("number").value(entry.number);
  json.key("feed").value(domain::hex(entry.source.turn.feed)).key("seq").value(entry.source.turn.seq);
  programme::write_source(json, entry.source);
  json.key("roles").begin_array();
  for (const domain::PersonRole role : entry.roles) json.value(domain::word(role));
  json.end_array();
  record::write_flag(json, "signature_good", !entry.broken);
  json.key("key").value(entry.key);
  record::write_flag(json, "receipted", entry.receipted);
  record::write_flag(json, "retracted", entry.retracted);
  record::write_flag(json, "rival", entry.rival);
  programme::write_fields(json, kind, entry.fields);
  json.end_object();
}

void write_object(JsonText& json, const AuditedObject& object) {
  const domain::Ground& ground = object.ground;
  json.new_line(1).begin_object().key("depth").value(static_cast<std::int64_t>(ground.depth));
  json.key("of").value(static_cast<std::int64_t>(ground.of)).key("by").value(ground.column);
  json.key("object");
  programme::write_object(json, *ground.object);
  if (object.definition) {
    json.key("definition").begin_object().key("version").value(object.definition->version);
    json.key("unit").value(object.definition->unit).key("text").value(object.definition->text);
    json.key("entry").value(object.defined_in);
    if (object.definition->present) json.key("present_version").value(*object.definition->present);
    json.end_object();
  }
  if (object.document_holds) record::write_flag(json, "document_holds", *object.document_holds);
  json.key("entries").begin_array();
  for (const Attested& entry : object.entries) write_entry(json, ground.object->kind, entry);
  json.end_array().end_object();
}

}  // namespace walk_pages

Line title_of(const Page& page, const domain::Object& object, int indent) {
  Line line{{std::string(static_cast<std::size_t>(indent), ' ')}, {programme::name_of(object), Tone::strong}};
  if (const std::string caption = walk_pages::caption_of(object); !caption.empty()) {
    line.push_back({"  "});
    line.push_back({text::cut(page.name(caption).text, walk_pages::kCaption)});
  }
  if (const std::string state = programme::state_of(object); !state.empty())
    line.push_back({"  " + value_words(page.text(), state), Tone::quiet});
  for (const Span& mark : programme::marks_of(page, object)) {
    line.push_back({"  "});
    line.push_back(mark);
  }
  return line;
}

void show_walk(Page& page, const app::programme::Audited& audited) {
  const auto& start = audited.objects.front();
  const domain::Object& object = *start.ground.object;
  page.add(title_of(page, object, 0));
  page.paragraph(page.say("object.owner", {{"owner", object.owner}, {"audience", start.audience}}), 0, Tone::quiet);
  programme::show_fields(page, object.kind, domain::changed_fields(nullptr, object), 2);
  page.blank();
  walk_pages::show_body(page, start, 2);
  if (audited.objects.size() > 1) {
    page.heading(page.say("object.rests_on"));
    walk_pages::show_below(page, audited, 0);
  }
  page.blank();
  if (audited.deeper > 0) page.paragraph(page.say("audit.deeper", {counted("count", audited.deeper)}), 0, Tone::quiet);
  const std::vector<Argument> sum{counted("objects", audited.objects.size()), counted("entries", audited.entries),
                                  counted("broken", audited.broken), counted("unreceipted", audited.unreceipted)};
  record::show_verdict(page, audited.broken == 0, page.say(audited.broken == 0 ? "audit.sound" : "audit.unsound", sum));
  if (audited.unreceipted > 0) page.paragraph(page.say("audit.unreceipted", sum), 0, Tone::quiet);
}

std::string walk_json(const app::programme::Audited& audited) {
  record::JsonText json = record::begun("entente.audit-walk.v1");
  json.key("entries").value(static_cast<std::int64_t>(audited.entries));
  json.key("broken").value(static_cast<std::int64_t>(audited.broken));
  json.key("without_receipt").value(static_cast<std::int64_t>(audited.unreceipted));
  json.key("deeper").value(static_cast<std::int64_t>(audited.deeper)).key("objects").begin_array();
  for (const auto& object : audited.objects) walk_pages::write_object(json, object);
  json.end_array();
  return record::finished(json);
}

}  // namespace entente::cli::audit
