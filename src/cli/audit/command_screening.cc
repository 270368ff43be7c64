// `entente audit screening`: zero, a list, or what is missing.
#include "app/programme/audit_screening.h"
#include "cli/audit/audit_commands.h"
#include "cli/audit/walk_view.h"
#include "cli/programme/view_words.h"
#include "cli/record/shown.h"

namespace entente::cli::audit {
namespace screening_pages {

using domain::Screened;
using domain::Screening;
using domain::ScreeningCase;
using record::JsonText;

std::string_view word_of(Screened verdict) {
  switch (verdict) {
    case Screened::before:
      return "before";
    case Screened::cannot_tell:
      return "cannot_tell";
    case Screened::in_time:
      return "in_time";
  }
  return "";
}

std::string_view answer_code(Screened verdict) {
  switch (verdict) {
    case Screened::before:
      return "audit.screening_before";
    case Screened::cannot_tell:
      return "audit.screening_unknown";
    case Screened::in_time:
      return "audit.screening_none";
  }
  return "";
}

Tone tone_of(Screened verdict) {
  if (verdict == Screened::before) return Tone::bad;
  return verdict == Screened::cannot_tell ? Tone::assumed : Tone::open;
}

void show_gate(Page& page, const Screening& screening) {
  if (screening.gate == nullptr) return page.paragraph(page.say("audit.no_screening_gate"), 0, Tone::assumed);
  page.add(title_of(page, *screening.gate, 0));
  if (screening.open_condition != nullptr) {
    page.paragraph(page.say("audit.gate_waits", {{"condition", screening.open_condition->key},
                                                 {"words", screening.open_condition->field("condition")}}),
                   2, Tone::assumed);
  } else if (screening.open_since) {
    page.paragraph(page.say("audit.gate_open", {{"day", screening.open_since->to_string()}}), 2, Tone::open);
  } else {
    page.paragraph(page.say("audit.gate_open_undated"), 2, Tone::assumed);
  }
}

void show_case(Page& page, const ScreeningCase& one) {
  page.add(title_of(page, *one.activity, 2));
  if (one.attendance != nullptr) {
    const std::string who = one.attendance->field("cohort") + one.attendance->field("person_id");
    page.add(
        {{"    "},
         {one.attendance->key, Tone::strong},
         {"  "},
         page.name(who),
         {"  " + (one.people > 0 ? page.say("audit.people", {{"count", one.people}}) : std::string()), Tone::quiet}});
  }
  page.paragraph(page.say(one.why.code, one.why.arguments), 4, tone_of(one.verdict));
}

void show(Page& page, const Screening& screening) {
  const Screened verdict = screening.verdict();
  const std::vector<Argument> counts{counted("trainings", screening.trainings),
                                     counted("before", screening.count(Screened::before)),
                                     counted("unknown", screening.count(Screened::cannot_tell)),
                                     counted("in_time", screening.count(Screened::in_time))};
  if (screening.trainings == 0) {
    page.paragraph(page.say("audit.screening_no_training"), 0, Tone::strong);
  } else {
    page.paragraph(page.say(answer_code(verdict), counts), 0, tone_of(verdict));
  }
  page.blank();
  show_gate(page, screening);
  for (const ScreeningCase& one : screening.cases) show_case(page, one);
}

std::string json_of(const Screening& screening) {
  JsonText json = record::begun("entente.audit-screening.v1");
  json.key("answer").value(screening.trainings == 0 ? "no_training" : word_of(screening.verdict()));
  json.key("trainings").value(static_cast<std::int64_t>(screening.trainings));
  if (screening.gate != nullptr) json.key("gate").value(screening.gate->key);
  if (screening.open_condition != nullptr) json.key("open_condition").value(screening.open_condition->key);
  if (screening.open_since) json.key("open_since").value(screening.open_since->to_string());
  json.key("cases").begin_array();
  for (const ScreeningCase& one : screening.cases) {
    json.new_line(1).begin_object().key("activity").value(one.activity->key);
    if (one.attendance != nullptr) json.key("attendance").value(one.attendance->key);
    if (one.trained_from) json.key("trained_from").value(one.trained_from->to_string());
    if (one.people > 0) json.key("people").value(one.people);
    json.key("verdict").value(word_of(one.verdict)).key("why").value(one.why.code).end_object();
  }
  json.end_array();
  return record::finished(json);
}

}  // namespace screening_pages

Command add_screening(CLI::App& audit, const text::Text& text) {
  const auto words = std::make_shared<programme::ViewWords>();
  CLI::App* app = audit.add_subcommand("screening", text.say("help.audit_screening"));
  programme::add_view_options(*app, *words, text);
  return {app, "help.audit_screening_about", "help.audit_screening_examples", [words](const Session& session) {
            return record::tell(session,
                                app::programme::audit_screening(record::place(words->place, session), words->view),
                                screening_pages::json_of, screening_pages::show);
          }};
}

}  // namespace entente::cli::audit
