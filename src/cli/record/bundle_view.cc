#include "cli/record/bundle_view.h"

#include "cli/record/shown.h"
#include "cli/table.h"

namespace entente::cli::record {
namespace {

using app::record::ApprovalRow;
using app::record::BundleReport;
using app::record::FeedRow;

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& word : words) line += (line.empty() ? "" : ", ") + word;
  return line;
}

std::string receipts_shown(const FeedRow& feed) {
  std::vector<std::string> receipts;
  for (const auto& receipt : feed.receipts) receipts.push_back(receipt.party + " 1-" + std::to_string(receipt.up_to));
  return joined(receipts);
}

void show_vouchers(Page& page, const BundleReport& report) {
  page.heading(page.say("recording.vouchers"));
  bool all_compared = true;
  for (const auto& row : report.vouchers) {
    all_compared = all_compared && row.compared;
    page.add({{"  " + row.party + "  "}, {row.authority, row.compared ? Tone::open : Tone::strong}});
    if (row.compared) page.paragraph(page.say("recording.compared"), 7, Tone::open);
    if (row.revoked > 0) page.paragraph(page.say("recording.revocations", {{"count", row.revoked}}), 7, Tone::assumed);
  }
  if (!all_compared) page.paragraph(page.say("recording.compare"), 2, Tone::assumed);
}

void show_feeds(Page& page, const BundleReport& report) {
  page.heading(page.say("recording.feeds"));
  Table table({{page.say("recording.column_feed"), Side::left, 0},
               {page.say("recording.column_entries"), Side::left, 0},
               {page.say("recording.column_erased"), Side::right, 2},
               {page.say("recording.column_notices"), Side::right, 3},
               {page.say("recording.column_checkpoint"), Side::right, 1},
               {page.say("recording.column_receipts"), Side::left, 0}});
  for (const FeedRow& feed : report.feeds) {
    const bool any = feed.to >= feed.from;
    table.add({{feed.feed, Tone::strong},
               {any ? std::to_string(feed.from) + "-" + std::to_string(feed.to) : "-"},
               {page.text().number(feed.erased), feed.erased > 0 ? Tone::assumed : Tone::plain},
               {page.text().number(feed.notices)},
               {page.text().number(feed.checkpoint)},
               {receipts_shown(feed)}});
  }
  table.show(page);
}

void show_approvals(Page& page, const BundleReport& report) {
  if (report.approvals.empty()) return;
  page.heading(page.say("recording.documents"));
  for (const ApprovalRow& row : report.approvals) {
    page.add({{"  "}, {short_id(row.document)}, {"  "}, page.name(row.media_type)});
    page.paragraph(page.say("recording.approved_by", {{"people", joined(row.by)}}), 4);
    if (row.still_to_sign.empty())
      page.paragraph(page.say("recording.in_force"), 4, Tone::open);
    else
      page.paragraph(page.say("recording.still_to_sign", {{"parties", joined(row.still_to_sign)}}), 4, Tone::assumed);
  }
}

void write_feed(JsonText& json, const FeedRow& feed) {
  json.new_line(1).begin_object().key("feed").value(feed.feed).key("from").value(feed.from).key("to").value(feed.to);
  json.key("last").value(feed.last).key("erased").value(feed.erased).key("notices").value(feed.notices);
  json.key("checkpoint").value(feed.checkpoint).key("receipts").begin_array();
  for (const auto& receipt : feed.receipts)
    json.begin_object().key("party").value(receipt.party).key("up_to").value(receipt.up_to).end_object();
  json.end_array().end_object();
}

}  // namespace

void show_bundle(Page& page, const BundleReport& report) {
  show_verdict(page, true, page.say("recording.bundle_holds"));
  page.paragraph(page.say("recording.bundle_from",
                          {{"from", report.from}, {"audience", report.audience}, {"at", time_shown(report.at)}}));
  page.paragraph(page.say("recording.bundle_holds_what",
                          {{"entries", report.entries}, {"attachments", report.attachments}, {"bytes", report.bytes}}),
                 0, Tone::quiet);
  show_vouchers(page, report);
  show_feeds(page, report);
  show_approvals(page, report);
  if (report.elsewhere == 0) return;
  page.blank();
  page.paragraph(page.say("recording.elsewhere", {{"count", report.elsewhere}}), 0, Tone::quiet);
}

void show_fork(Page& page, const app::record::ForkReport& report) {
  show_verdict(page, false, page.say("recording.fork_proven", {{"party", report.party}}));
  page.add({{report.feed + "/" + std::to_string(report.seq), Tone::strong}, {"  "}, {report.one}});
  page.add({{report.feed + "/" + std::to_string(report.seq), Tone::strong}, {"  "}, {report.other}});
  page.paragraph(page.say("recording.fork_authority", {{"party", report.party}}));
  page.add({{"  "}, {report.authority, Tone::strong}});
}

std::string json_of(const BundleReport& report) {
  JsonText json = begun("entente.record-bundle.v1");
  json.key("from").value(report.from).key("for").value(report.audience).key("at").value(time_written(report.at));
  json.key("bytes").value(report.bytes).key("entries").value(report.entries);
  json.key("attachments").value(report.attachments).key("elsewhere").value(report.elsewhere);
  json.key("authorities").begin_array();
  for (const auto& row : report.vouchers) {
    json.new_line(1).begin_object().key("party").value(row.party).key("authority").value(row.authority);
    write_flag(json, "compared", row.compared);
    json.key("statements").value(row.statements).key("revoked").value(row.revoked).end_object();
  }
  json.end_array().key("feeds").begin_array();
  for (const FeedRow& feed : report.feeds) write_feed(json, feed);
  json.end_array().key("documents").begin_array();
  for (const ApprovalRow& row : report.approvals) {
    json.new_line(1).begin_object().key("document").value(row.document).key("media_type").value(row.media_type);
    write_list(json, "by", row.by);
    write_list(json, "still_to_sign", row.still_to_sign);
    json.end_object();
  }
  json.end_array();
  return finished(json);
}

std::string json_of(const app::record::ForkReport& report) {
  JsonText json = begun("entente.record-fork.v1");
  json.key("party").value(report.party).key("authority").value(report.authority).key("feed").value(report.feed);
  json.key("seq").value(report.seq).key("one").value(report.one).key("other").value(report.other);
  return finished(json);
}

}  // namespace entente::cli::record
