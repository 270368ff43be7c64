// `entente audit exceptions`: what is there and cannot be read, and what was said without effect.
#include "app/programme/audit_exceptions.h"
#include "cli/audit/audit_commands.h"
#include "cli/audit/walk_view.h"
#include "cli/programme/shown_objects.h"
#include "cli/programme/view_words.h"
#include "cli/record/shown.h"

namespace entente::cli::audit {
namespace exception_pages {

using app::programme::Exceptions;
using record::JsonText;

void show_erased(Page& page, const Exceptions& all) {
  if (all.erased.empty()) return;
  page.heading(page.say("audit.erased"));
  for (const auto& body : all.erased) {
    page.add({{"  "}, {body.number, Tone::strong}, {"  " + record::short_id(body.id), Tone::quiet}});
    page.paragraph(page.say("audit.erased_hash", {{"hash", body.commitment}}), 4);
    if (!body.order.empty())
      page.paragraph(page.say("recording.erased_by", {{"entry", body.order}, {"reason", body.reason}}), 4);
    page.paragraph(page.say("audit.ask_owner", {{"owner", body.owner}, {"entry", body.number}}), 4, Tone::quiet);
  }
}

void show_notices(Page& page, const Exceptions& all) {
  if (all.notices.empty()) return;
  page.heading(page.say("audit.notices"));
  for (const auto& notice : all.notices) {
    page.add({{"  "},
              {notice.number, Tone::strong},
              {"  " + record::time_shown(Clock::Instant(std::chrono::milliseconds(notice.at))) + "  ", Tone::quiet},
              page.name(notice.by),
              {" (" + notice.owner + ")"}});
    page.paragraph(page.name(notice.subject).text, 4);
    page.paragraph(page.say("audit.ask_owner", {{"owner", notice.owner}, {"entry", notice.number}}), 4, Tone::quiet);
  }
}

void show_without_effect(Page& page, const Exceptions& all) {
  if (all.without_effect.empty()) return;
  page.heading(page.say("audit.without_effect"));
  for (const auto& entry : all.without_effect) {
    page.add({{"  "}, {entry.number, Tone::strong}, {"  "}, page.name(entry.by), {"  "}, page.name(entry.type)});
    page.paragraph(page.say(entry.why.code, entry.why.arguments), 4, Tone::assumed);
  }
}

void show_objects(Page& page, std::string_view code, const std::vector<domain::ObjectPtr>& objects) {
  if (objects.empty()) return;
  page.heading(page.say(code));
  for (const domain::ObjectPtr& object : objects) {
    page.add(title_of(page, *object, 2));
    if (!object->source.reason.empty())
      page.paragraph(page.say("object.reason", {{"reason", object->source.reason}}), 4);
  }
}

void show(Page& page, const Exceptions& all) {
  const bool none = all.erased.empty() && all.notices.empty() && all.without_effect.empty() && all.contested.empty() &&
                    all.retracted.empty();
  if (none) return page.paragraph(page.say("audit.no_exceptions"), 0, Tone::open);
  page.paragraph(page.say("audit.exceptions_sum",
                          {counted("erased", all.erased.size()), counted("notices", all.notices.size()),
                           counted("without_effect", all.without_effect.size()),
                           counted("contested", all.contested.size()), counted("retracted", all.retracted.size())}),
                 0, Tone::strong);
  show_erased(page, all);
  show_notices(page, all);
  show_without_effect(page, all);
  show_objects(page, "audit.contested", all.contested);
  show_objects(page, "audit.retracted", all.retracted);
}

void write_objects(JsonText& json, std::string_view key, const std::vector<domain::ObjectPtr>& objects) {
  json.key(key).begin_array();
  for (const domain::ObjectPtr& object : objects) {
    json.begin_object().key("kind").value(domain::facts(object->kind).word).key("id").value(object->key);
    programme::write_source(json, object->source);
    json.end_object();
  }
  json.end_array();
}

std::string json_of(const Exceptions& all) {
  JsonText json = record::begun("entente.audit-exceptions.v1");
  json.key("erased").begin_array();
  for (const auto& body : all.erased) {
    json.new_line(1).begin_object().key("number").value(body.number).key("id").value(body.id);
    json.key("owner").value(body.owner).key("commitment").value(body.commitment);
    json.key("order").value(body.order).key("reason").value(body.reason).end_object();
  }
  json.end_array().key("notices").begin_array();
  for (const auto& notice : all.notices) {
    json.new_line(1).begin_object().key("number").value(notice.number).key("id").value(notice.id);
    json.key("owner").value(notice.owner).key("by").value(notice.by).key("subject").value(notice.subject).end_object();
  }
  json.end_array().key("without_effect").begin_array();
  for (const auto& entry : all.without_effect) {
    json.new_line(1).begin_object().key("number").value(entry.number).key("id").value(entry.id);
    json.key("by").value(entry.by).key("type").value(entry.type).key("why").value(entry.why.code).end_object();
  }
  json.end_array();
  write_objects(json, "contested", all.contested);
  write_objects(json, "retracted", all.retracted);
  return record::finished(json);
}

}  // namespace exception_pages

Command add_exceptions(CLI::App& audit, const text::Text& text) {
  const auto words = std::make_shared<programme::ViewWords>();
  CLI::App* app = audit.add_subcommand("exceptions", text.say("help.audit_exceptions"));
  programme::add_view_options(*app, *words, text);
  return {app, "help.audit_exceptions_about", "help.audit_exceptions_examples", [words](const Session& session) {
            return record::tell(session,
                                app::programme::audit_exceptions(record::place(words->place, session), words->view),
                                exception_pages::json_of, exception_pages::show);
          }};
}

}  // namespace entente::cli::audit
