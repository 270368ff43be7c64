#include "app/record/list_keys.h"
#include "cli/record/commands.h"
#include "cli/record/key_words.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"
#include "cli/table.h"

namespace entente::cli::record {
namespace {

using app::record::KeyList;
using app::record::KeyPurpose;
using app::record::KeyRow;

std::string_view code_of(KeyPurpose purpose) {
  switch (purpose) {
    case KeyPurpose::authority:
      return "recording.purpose_authority";
    case KeyPurpose::feed:
      return "recording.purpose_feed";
    case KeyPurpose::signatory:
      return "recording.purpose_signatory";
    case KeyPurpose::device:
      return "recording.purpose_device";
  }
  return "";
}

Span state_of(const Page& page, const KeyRow& row) {
  switch (row.state) {
    case KeyRow::State::in_charge:
      return {page.say("recording.key_in_charge"), Tone::open};
    case KeyRow::State::replaced:
      return {page.say("recording.key_replaced"), Tone::quiet};
    case KeyRow::State::revoked:
      return {page.say("recording.key_revoked"), Tone::bad};
  }
  return {};
}

// Who is told a key compares the first authority key; all others follow from it.
void show_told(Page& page, const KeyList& list) {
  page.heading(page.say("recording.authority_keys"));
  for (const KeyRow& row : list.keys)
    if (row.first) page.add({{"  " + row.party + "  "}, {row.key, Tone::strong}});
  for (const std::string& trusted : list.only_trusted) page.add({{"  " + trusted}});
}

void show_keys(Page& page, const KeyList& list) {
  Table table({{page.say("recording.column_party"), Side::left, 0},
               {page.say("recording.column_key_for"), Side::left, 0},
               {page.say("recording.column_whose"), Side::left, 0},
               {page.say("recording.column_key"), Side::left, 0},
               {page.say("recording.column_since"), Side::left, 2},
               {page.say("recording.column_state"), Side::left, 0},
               {page.say("recording.column_at_hand"), Side::left, 1}});
  for (const KeyRow& row : list.keys)
    table.add({{row.party},
               {page.say(code_of(row.purpose))},
               page.name(row.purpose == KeyPurpose::feed ? row.whose + "/" + std::to_string(row.from) : row.whose),
               {row.key.substr(0, 14)},
               {time_shown(row.since)},
               state_of(page, row),
               {row.at_hand ? page.say("recording.at_hand") : std::string()}});
  table.show(page);
  show_told(page, list);
}

std::string keys_json(const KeyList& list) {
  JsonText json = begun("entente.record-keys.v1");
  json.key("keys").begin_array();
  for (const KeyRow& row : list.keys) {
    json.new_line(1).begin_object().key("party").value(row.party).key("purpose").value(word_of(row.purpose));
    json.key("whose").value(row.whose).key("key").value(row.key).key("since").value(time_written(row.since));
    json.key("state").value(word_of(row.state));
    if (row.purpose == KeyPurpose::feed) json.key("from").value(row.from);
    if (!row.reason.empty()) json.key("reason").value(row.reason);
    write_flag(json, "first", row.first);
    write_flag(json, "at_hand", row.at_hand);
    json.end_object();
  }
  json.end_array();
  write_list(json, "only_trusted", list.only_trusted);
  return finished(json);
}

}  // namespace

Command add_keys(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<PlaceWords>();
  CLI::App* app = record.add_subcommand("keys", text.say("help.record_keys"));
  add_data_option(*app, *words, text);
  return {app, "help.record_keys_about", "", [words](const Session& session) {
            return tell(session, app::record::list_keys(place(*words, session)), keys_json, show_keys);
          }};
}

}  // namespace entente::cli::record
