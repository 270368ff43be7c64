// `entente audit roadmaps`: what each version moved, who asked, and why.
#include <algorithm>

#include "app/programme/audit_roadmaps.h"
#include "cli/audit/audit_commands.h"
#include "cli/compare_view.h"
#include "cli/json_results.h"
#include "cli/programme/shown_objects.h"
#include "cli/programme/view_words.h"
#include "cli/record/shown.h"
#include "cli/value_words.h"

namespace entente::cli::audit {
namespace roadmap_pages {

using app::programme::AuditedVersion;
using record::JsonText;

struct RoadmapsWords {
  std::string id;
  programme::ViewWords reading;
};

std::string signers_of(const domain::Object& roadmap) {
  std::string signers;
  for (const domain::Voice& voice : roadmap.assents)
    signers += (signers.empty() ? "" : ", ") + voice.by + " (" + voice.party + ")";
  return signers;
}

void show_version(Page& page, const AuditedVersion& version) {
  const domain::Source& said = version.proposal;
  page.heading(version.roadmap->key + "  " + value_words(page.text(), programme::state_of(*version.roadmap)));
  page.paragraph(
      page.say("audit.version_asked", {{"person", said.by},
                                       {"party", said.party},
                                       {"at", record::time_shown(Clock::Instant(std::chrono::milliseconds(said.at)))},
                                       {"entry", version.number}}));
  if (said.reason.empty()) {
    page.paragraph(page.say("audit.no_reason"), 0, Tone::quiet);
  } else {
    page.paragraph(page.say("joint.reason", {{"reason", said.reason}}), 0, Tone::assumed);
  }
  const std::string signers = signers_of(*version.roadmap);
  page.paragraph(signers.empty() ? page.say("audit.unsigned") : page.say("audit.signed_by", {{"people", signers}}));
  if (version.unread)
    page.paragraph(page.say(version.unread->code, version.unread->arguments), 0, Tone::bad);
  else if (!version.changes)
    page.paragraph(page.say("audit.first_version"), 0, Tone::quiet);
  else
    show_comparison(page, version.changes->comparison, {version.changes->before.file, version.changes->after.file});
}

void show(Page& page, const std::vector<AuditedVersion>& versions) {
  if (versions.empty()) return page.paragraph(page.say("object.none"), 0, Tone::quiet);
  for (const AuditedVersion& version : versions) show_version(page, version);
}

void write_version(JsonText& json, const AuditedVersion& version, const text::Text& text) {
  json.new_line(1).begin_object().key("roadmap").value(version.roadmap->key);
  json.key("version").value(version.roadmap->as<domain::RoadmapRow>().version);
  json.key("state").value(programme::state_of(*version.roadmap)).key("number").value(version.number);
  programme::write_source(json, version.proposal);
  json.key("signed_by").begin_array();
  for (const domain::Voice& voice : version.roadmap->assents)
    json.begin_object().key("by").value(voice.by).key("party").value(voice.party).end_object();
  json.end_array();
  if (version.changes) {
    json.key("against").value(version.changes->before.object->key).key("changes").begin_array();
    for (const app::Difference& difference : version.changes->comparison.differences) {
      json.new_line(3).begin_object().key("subject").value(difference.subject);
      json.key("code").value(difference.what.code).key("text").value(text.say(difference.what));
      const auto cause = app::cause_text(difference, [&](const Message& message) { return text.say(message); });
      if (cause) json.key("cause").value(*cause);
      json.end_object();
    }
    json.end_array();
  }
  if (version.unread) json.key("unread").value(version.unread->code);
  json.end_object();
}

std::string json_of(const std::vector<AuditedVersion>& versions, const text::Text& text) {
  JsonText json = record::begun("entente.audit-roadmaps.v1");
  json.key("versions").begin_array();
  for (const AuditedVersion& version : versions) write_version(json, version, text);
  json.end_array();
  return record::finished(json);
}

}  // namespace roadmap_pages

Command add_roadmaps(CLI::App& audit, const text::Text& text) {
  const auto words = std::make_shared<roadmap_pages::RoadmapsWords>();
  CLI::App* app = audit.add_subcommand("roadmaps", text.say("help.audit_roadmaps"));
  app->add_option("ID", words->id, text.say("help.audit_roadmaps_id"));
  programme::add_view_options(*app, words->reading, text);
  return {app, "help.audit_roadmaps_about", "help.audit_roadmaps_examples", [words](const Session& session) {
            const auto place = record::place(words->reading.place, session);
            return record::tell(
                session, app::programme::audit_roadmaps(place, words->id, words->reading.view),
                [&](const auto& versions) { return roadmap_pages::json_of(versions, session.plain_text()); },
                roadmap_pages::show);
          }};
}

}  // namespace entente::cli::audit
