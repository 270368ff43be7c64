#include "app/record/show_entry.h"
#include "cli/record/commands.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::record {
namespace {

using app::record::ShownEntry;
using app::record::ShownMeaning;

struct ShowWords {
  app::record::ShowWords show;
  PlaceWords place;
};

void show_meaning(Page& page, const ShownMeaning& meaning) {
  for (const auto& ref : meaning.refs)
    page.add({{page.say("recording.label_ref"), Tone::quiet},
              {"  "},
              {ref.number.empty() ? page.say("recording.ref_hidden") : ref.number},
              {"  " + short_id(ref.id) + "  "},
              page.name(ref.type, Tone::quiet)});
  for (const auto& attachment : meaning.attachments) {
    page.add({{page.say("recording.label_attachment"), Tone::quiet},
              {"  "},
              {page.say("recording.attachment", {{"bytes", attachment.bytes}})},
              {"  " + attachment.sha256}});
    if (!attachment.saved_as.empty())
      page.paragraph(page.say("recording.saved_as", {{"file", attachment.saved_as}}), 2, Tone::open);
  }
  page.blank();
  for (std::size_t at = 0; at <= meaning.payload.size();) {
    const std::size_t end = std::min(meaning.payload.find('\n', at), meaning.payload.size());
    const std::string line = meaning.payload.substr(at, end - at);
    const std::size_t words = std::min(line.find_first_not_of(' '), line.size());
    page.add({{std::string(words, ' ')}, page.name(line.substr(words))});
    at = end + 1;
  }
}

void show_entry(Page& page, const ShownEntry& entry) {
  page.add({{entry.feed + "/" + std::to_string(entry.seq), Tone::strong}, {"  "}, {entry.id}});
  const bool receipted = entry.seq <= entry.receipts_up_to;
  const Line receipt{
      {page.say(receipted ? "recording.receipted" : "recording.not_receipted"), receipted ? Tone::open : Tone::quiet}};
  if (!entry.meaning) {
    page.hanging({}, page.say("recording.erased_entry"), Tone::bad);
    if (entry.erasure)
      page.paragraph(
          page.say("recording.erased_by", {{"entry", entry.erasure->order}, {"reason", entry.erasure->reason}}));
    show_pairs(page, {{"recording.label_signed_with", {{entry.key}}}, {"recording.label_receipt", receipt}});
    return;
  }
  const ShownMeaning& meaning = *entry.meaning;
  show_pairs(page, {{"recording.label_at", {{time_shown(meaning.at)}}},
                    {"recording.label_by", {page.name(meaning.by)}},
                    {"recording.label_type", {page.name(meaning.type)}},
                    {"recording.label_readers", {{meaning.releasable_to}}},
                    {"recording.label_label", {page.name(meaning.policy + " " + meaning.classification)}},
                    {"recording.label_signed_with", {{entry.key}}},
                    {"recording.label_receipt", receipt}});
  show_meaning(page, meaning);
}

void write_meaning(JsonText& json, const ShownMeaning& meaning) {
  json.key("at").value(time_written(meaning.at)).key("by").value(meaning.by).key("type").value(meaning.type);
  json.key("policy").value(meaning.policy).key("classification").value(meaning.classification);
  json.key("releasable_to").value(meaning.releasable_to);
  json.key("refs").begin_array();
  for (const auto& ref : meaning.refs) json.value(ref.id);
  json.end_array().key("attachments").begin_array();
  for (const auto& attachment : meaning.attachments) {
    json.begin_object().key("sha256").value(attachment.sha256).key("bytes").value(attachment.bytes);
    if (!attachment.saved_as.empty()) json.key("saved_as").value(attachment.saved_as);
    json.end_object();
  }
  json.end_array().key("payload").value(meaning.canonical_payload);
}

std::string entry_json(const ShownEntry& entry) {
  JsonText json = begun("entente.record-entry.v1");
  json.key("id").value(entry.id).key("feed").value(entry.feed).key("seq").value(entry.seq).key("lc").value(entry.lc);
  json.key("head").value(entry.head).key("key").value(entry.key);
  write_flag(json, "receipted", entry.seq <= entry.receipts_up_to);
  write_flag(json, "erased", !entry.meaning);
  if (entry.meaning) write_meaning(json, *entry.meaning);
  if (entry.erasure) {
    json.key("erasure").begin_object().key("order").value(entry.erasure->order);
    json.key("reason").value(entry.erasure->reason).end_object();
  }
  return finished(json);
}

ExitCode run_show(const ShowWords& words, const Session& session) {
  if (const auto errors = missing_words({{"ENTRY", words.show.entry}}); !errors.empty()) return session.report(errors);
  return tell(session, app::record::show_entry(place(words.place, session), words.show), entry_json, show_entry);
}

}  // namespace

Command add_show(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<ShowWords>();
  CLI::App* app = record.add_subcommand("show", text.say("help.record_show"));
  app->add_option("ENTRY", words->show.entry, text.say("help.record_entry"));
  add_word(*app, "--view", words->show.view, text.say("help.record_view"))->option_text("PARTY|public");
  add_word(*app, "--save", words->show.save, text.say("help.record_save"))->option_text("DIR");
  add_data_option(*app, words->place, text);
  return {app, "help.record_show_about", "help.record_show_examples",
          [words](const Session& session) { return run_show(*words, session); }};
}

}  // namespace entente::cli::record
