#include "cli/record/exported_view.h"

namespace entente::cli::record {

void show_exported(Page& page, const app::record::Exported& exported) {
  show_verdict(page, true, page.say("recording.exported", {{"file", exported.out}, {"audience", exported.audience}}));
  for (const auto& feed : exported.feeds) {
    const bool any = feed.to >= feed.from;
    const std::string range = std::to_string(feed.from) + "-" + std::to_string(feed.to);
    page.add({{"  "}, {feed.feed, Tone::strong}, {"  " + (any ? range : std::string("-"))}});
  }
  page.paragraph(
      page.say("recording.exported_what",
               {{"bytes", exported.bytes}, {"attachments", exported.attachments}, {"feed", exported.signed_as}}),
      0, Tone::quiet);
}

void write_exported(JsonText& json, const app::record::Exported& exported) {
  json.key("file").value(exported.out).key("for").value(exported.audience).key("signed_as").value(exported.signed_as);
  json.key("bytes").value(exported.bytes).key("attachments").value(exported.attachments).key("feeds").begin_array();
  for (const auto& feed : exported.feeds)
    json.begin_object().key("feed").value(feed.feed).key("from").value(feed.from).key("to").value(feed.to).end_object();
  json.end_array();
}

std::string exported_json(const app::record::Exported& exported) {
  JsonText json = begun("entente.record-export.v1");
  write_exported(json, exported);
  return finished(json);
}

}  // namespace entente::cli::record
