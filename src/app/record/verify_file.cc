#include "app/record/verify_file.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "app/record/bundle_error.h"
#include "app/record/feed_name.h"
#include "app/record/written_key.h"
#include "record/approval.h"
#include "record/fork.h"
#include "record/payloads.h"
#include "record/verify_bundle.h"

namespace entente::app::record {
namespace {

using Authorities = std::map<std::string, std::string>;

std::int64_t revocations(const std::vector<SignedStatement>& statements) {
  return std::count_if(statements.begin(), statements.end(), [](const SignedStatement& one) {
    const auto statement = parse_statement(one.bytes);
    return statement && std::holds_alternative<Revocation>(statement->says);
  });
}

// Whose keys vouch for the bundle; each compared with the one that was told, where it was.
Result<std::vector<VoucherRow>> vouchers_of(const News& news, const Authorities& told) {
  std::vector<VoucherRow> rows;
  for (const auto& [party, log] : news.keys) {
    VoucherRow row{party, written(log.first_authority()), false, log.size(), revocations(log.statements())};
    if (const auto expected = told.find(party); expected != told.end()) {
      row.compared = expected->second == row.authority;
      if (!row.compared)
        return failure("recording.other_authority",
                       {{"party", party}, {"told", expected->second}, {"found", row.authority}});
    }
    rows.push_back(std::move(row));
  }
  for (const auto& [party, key] : told)
    if (!news.keys.contains(party)) return failure("recording.authority_absent", {{"party", party}});
  return rows;
}

// The longest checkpoint of a feed that each party has cosigned.
std::vector<ReceiptRow> receipts_of(const FeedNews& feed, const std::map<FeedId, Party>& writers) {
  std::map<Party, std::int64_t> sizes;
  for (const CosignedCheckpoint& cosigned : feed.checkpoints) {
    const auto checkpoint = parse_checkpoint(cosigned.checkpoint.bytes);
    for (const Signed& signature : cosigned.cosignatures) {
      const auto cosignature = parse_cosignature(signature.bytes);
      const auto writer = cosignature ? writers.find(cosignature->by) : writers.end();
      if (!checkpoint || writer == writers.end()) continue;
      sizes[writer->second] = std::max(sizes[writer->second], checkpoint->size);
    }
  }
  std::vector<ReceiptRow> receipts;
  for (const auto& [party, size] : sizes) receipts.push_back({party, size});
  return receipts;
}

FeedRow feed_row(const FeedNews& feed, const FeedRange& range, const std::map<FeedId, Party>& writers) {
  FeedRow row;
  row.feed = feed_name(feed.state.descriptor);
  row.from = range.from;
  row.to = range.to;
  if (range.to > 0) row.last = hex(feed.state.last.id);
  for (const Accepted& entry : feed.entries) {
    row.erased += entry.body ? 0 : 1;
    row.notices += entry.body && entry.body->type() == Notice::kType ? 1 : 0;
  }
  for (const CosignedCheckpoint& cosigned : feed.checkpoints)
    if (const auto checkpoint = parse_checkpoint(cosigned.checkpoint.bytes)) row.checkpoint = checkpoint->size;
  row.receipts = receipts_of(feed, writers);
  return row;
}

std::vector<FeedRow> feed_rows(const Bundle& bundle, const News& news) {
  std::map<FeedId, Party> writers;
  std::map<FeedId, FeedRange> ranges;
  for (const FeedPart& part : bundle.feeds) {
    writers.emplace(part.range.feed, part.descriptor.party);
    ranges.emplace(part.range.feed, part.range);
  }
  std::vector<FeedRow> rows;
  for (const FeedNews& feed : news.feeds) rows.push_back(feed_row(feed, ranges.at(feed.state.id), writers));
  std::sort(rows.begin(), rows.end(), [](const FeedRow& a, const FeedRow& b) { return a.feed < b.feed; });
  return rows;
}

// Documents, each with who approved it; an audience is that of the feeds in which the approvals stand.
std::vector<ApprovalRow> approval_rows(const News& news) {
  struct Document {
    AttachmentHash hash;
    std::string media_type;
    std::vector<Party> all;
    bool operator<(const Document& other) const {
      return std::tie(hash, media_type, all) < std::tie(other.hash, other.media_type, other.all);
    }
  };
  std::map<Document, std::vector<StandingApproval>> documents;
  for (const FeedNews& feed : news.feeds) {
    const Descriptor& descriptor = feed.state.descriptor;
    for (const Accepted& entry : feed.entries) {
      const auto approval = entry.body ? approval_in(entry.body->payload) : std::nullopt;
      if (!approval) continue;
      documents[{approval->document, approval->media_type, descriptor.audience.parties()}].push_back(
          {descriptor.party, entry.body->by, *approval});
    }
  }
  std::vector<ApprovalRow> rows;
  for (const auto& [document, approvals] : documents) {
    ApprovalRow row{hex(document.hash), document.media_type, {}, {}};
    for (const StandingApproval& approval : approvals) row.by.push_back(approval.by + " (" + approval.party + ")");
    row.still_to_sign = still_to_sign(document.all, document.hash, document.media_type, approvals);
    rows.push_back(std::move(row));
  }
  return rows;
}

Result<BundleReport> report_on(const Bundle& bundle, const News& news, const Authorities& told) {
  BundleReport report;
  auto vouchers = vouchers_of(news, told);
  if (!vouchers) return Failure(vouchers.error());
  report.vouchers = *std::move(vouchers);
  report.at = bundle.manifest.at;
  report.from = bundle.manifest.from;
  report.audience = bundle.manifest.audience.to_string();
  for (const FeedNews& feed : news.feeds) report.entries += static_cast<std::int64_t>(feed.entries.size());
  report.attachments = static_cast<std::int64_t>(bundle.attachments.size());
  report.elsewhere = news.absent;
  report.feeds = feed_rows(bundle, news);
  report.approvals = approval_rows(news);
  return report;
}

Failure in_file(Error error, const std::string& path) {
  error.where.file = path;
  return Failure(std::move(error));
}

}  // namespace

Result<Authorities> read_authorities(const std::vector<std::string>& words) {
  Authorities authorities;
  for (const std::string& word : words) {
    const std::size_t equals = word.find('=');
    const std::string party = word.substr(0, equals);
    if (equals == std::string::npos || !is_party(party)) return failure("recording.not_an_authority", {{"text", word}});
    const auto key = read_key(word.substr(equals + 1));
    if (!key) return Failure(key.error());
    authorities[party] = written(*key);
  }
  return authorities;
}

Result<BundleReport> verify_bundle_file(const Files& files, const std::string& path,
                                        const std::vector<std::string>& authorities, int threads) {
  const auto told = read_authorities(authorities);
  if (!told) return Failure(told.error());
  const auto content = files.read(path, kMostBundle);
  if (!content) return Failure(content.error());
  const auto bundle = read_bundle(*content);
  if (!bundle) return in_file(bundle.error(), path);
  VerifyOptions options;
  options.threads = threads;
  // Where every feed is there from its first entry, nothing that is named may be missing.
  options.tolerate_absent = std::any_of(bundle->manifest.feeds.begin(), bundle->manifest.feeds.end(),
                                        [](const FeedRange& range) { return range.from > 1; });
  const auto news = verify_bundle(*bundle, NothingKnown(), options);
  if (!news) return Failure(in_bundle(news.error().error, path, *bundle));
  auto report = report_on(*bundle, *news, *told);
  if (!report) return in_file(report.error(), path);
  report->bytes = static_cast<std::int64_t>(content->size());
  return report;
}

bool is_evidence(const Files& files, const std::string& path) {
  const auto content = files.read(path, kMostBundle);
  return content && content->starts_with("entente-fork-");
}

Result<ForkReport> verify_evidence_file(const Files& files, const std::string& path) {
  const auto content = files.read(path, kMostBundle);
  if (!content) return Failure(content.error());
  const auto evidence = parse_evidence(*content);
  if (!evidence) return in_file(evidence.error(), path);
  const auto fork = check_evidence(*evidence);
  if (!fork) return in_file(fork.error(), path);
  const Descriptor& descriptor = evidence->descriptor;
  return ForkReport{descriptor.party, written(descriptor.authority),      feed_name(descriptor),
                    fork->seq,        hex(entry_id(evidence->one.bytes)), hex(entry_id(evidence->other.bytes))};
}

}  // namespace entente::app::record
