#include "app/record/check_health.h"
#include "cli/record/commands.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"
#include "cli/table.h"

namespace entente::cli::record {
namespace {

using app::record::FeedHealth;
using app::record::RecordHealth;

std::string_view guard_word(RecordHealth::Guard guard) {
  switch (guard) {
    case RecordHealth::Guard::none:
      return "none";
    case RecordHealth::Guard::restored:
      return "restored";
    case RecordHealth::Guard::read_only:
      return "read_only";
    case RecordHealth::Guard::broken:
      return "broken";
  }
  return "";
}

// What should be done, the most pressing first.
std::vector<Message> advice(const RecordHealth& health) {
  std::vector<Message> all;
  if (health.guard == RecordHealth::Guard::broken) all.push_back({"store.broken", {}});
  if (health.guard == RecordHealth::Guard::read_only) all.push_back({"store.disk_full", {}});
  if (health.guard == RecordHealth::Guard::restored) all.push_back({"store.restored", {}});
  if (health.forks > 0) all.push_back({"recording.advice_forks", {{"count", health.forks}}});
  for (const FeedHealth& feed : health.feeds)
    if (feed.own && !feed.key_at_hand) all.push_back({"recording.advice_key", {{"feed", feed.feed}}});
  for (const std::string& party : health.untrusted) all.push_back({"recording.advice_trust", {{"party", party}}});
  if (health.feeds.empty()) all.push_back({"recording.next_feed", {}});
  for (const FeedHealth& feed : health.feeds)
    if (feed.own && feed.shared && feed.receipted < feed.entries)
      all.push_back({"recording.advice_receipts", {{"feed", feed.feed}, {"count", feed.entries - feed.receipted}}});
  return all;
}

void show_feeds(Page& page, const RecordHealth& health) {
  if (health.feeds.empty()) return;
  page.blank();
  Table table({{page.say("recording.column_feed"), Side::left, 0},
               {page.say("recording.column_entries"), Side::right, 0},
               {page.say("recording.column_receipted"), Side::right, 0},
               {page.say("recording.column_state"), Side::left, 0}});
  for (const FeedHealth& feed : health.feeds)
    table.add({{feed.feed, Tone::strong},
               {page.text().number(feed.entries)},
               {page.text().number(feed.receipted)},
               {feed.frozen ? page.say("recording.frozen") : std::string(), Tone::bad}});
  table.show(page);
}

void show_health(Page& page, const RecordHealth& health) {
  show_verdict(page, health.well(), page.say(health.well() ? "recording.well" : "recording.not_well"));
  show_pairs(page, {{"recording.label_record", {{health.party + "  "}, page.name(health.folder)}},
                    {"recording.label_entries", {{page.text().number(health.entries)}}},
                    {"recording.label_attachments", {{page.text().number(health.attachments)}}},
                    {"recording.label_state", {{health.state}}}});
  show_feeds(page, health);
  for (const auto& end : health.unconfirmed)
    page.add({{"  "}, {end.feed + "/" + std::to_string(end.seq), Tone::strong}, {"  "}, {end.last}});
  const std::vector<Message> next = advice(health);
  if (next.empty()) return;
  page.heading(page.say("recording.what_next"));
  for (const Message& message : next) page.hanging({{"  - "}}, page.text().say(message));
}

std::string health_json(const RecordHealth& health) {
  JsonText json = begun("entente.record-health.v1");
  json.key("party").value(health.party).key("folder").value(health.folder);
  write_flag(json, "well", health.well());
  json.key("guard").value(guard_word(health.guard)).key("entries").value(health.entries);
  json.key("attachments").value(health.attachments).key("forks").value(health.forks);
  json.key("schema").value(health.schema).key("state").value(health.state).key("feeds").begin_array();
  for (const FeedHealth& feed : health.feeds) {
    json.new_line(1).begin_object().key("feed").value(feed.feed).key("entries").value(feed.entries);
    json.key("receipted").value(feed.receipted);
    write_flag(json, "own", feed.own);
    write_flag(json, "frozen", feed.frozen);
    write_flag(json, "key_at_hand", feed.key_at_hand);
    json.end_object();
  }
  json.end_array().key("unconfirmed").begin_array();
  for (const auto& end : health.unconfirmed)
    json.begin_object().key("feed").value(end.feed).key("seq").value(end.seq).key("last").value(end.last).end_object();
  json.end_array();
  write_list(json, "untrusted", health.untrusted);
  return finished(json);
}

}  // namespace

Command add_doctor(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<PlaceWords>();
  CLI::App* app = record.add_subcommand("doctor", text.say("help.record_doctor"));
  add_data_option(*app, *words, text);
  return {app, "help.record_doctor_about", "", [words](const Session& session) {
            const auto health = app::record::check_health(place(*words, session));
            const ExitCode told = tell(session, health, health_json, show_health);
            return health && !health->well() ? ExitCode::refused : told;
          }};
}

}  // namespace entente::cli::record
