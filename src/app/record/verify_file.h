// `entente record verify FILE`: may a bundle, or the evidence of a fork, be believed by somebody who has nothing else?
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "base/result.h"

namespace entente::app::record {

struct VoucherRow {
  std::string party;
  std::string authority;  // the first of its keys, as people read it to each other
  bool compared = false;  // with one that was given, and equal
  std::int64_t statements = 0, revoked = 0;
};

struct ReceiptRow {
  std::string party;
  std::int64_t up_to = 0;
};

struct FeedRow {
  std::string feed;
  std::int64_t from = 1, to = 0;
  std::string last;                                      // id of the last entry; empty when there is none
  std::int64_t erased = 0, notices = 0, checkpoint = 0;  // entries under the last checkpoint
  std::vector<ReceiptRow> receipts;
};

struct ApprovalRow {
  std::string document;  // SHA-256
  std::string media_type;
  std::vector<std::string> by;             // `Leyla Demir (XAA)`
  std::vector<std::string> still_to_sign;  // parties of the audience
};

struct BundleReport {
  Clock::Instant at;
  std::string from, audience;
  std::int64_t bytes = 0, entries = 0, attachments = 0, elsewhere = 0;  // references to what is not in the file
  std::vector<VoucherRow> vouchers;
  std::vector<FeedRow> feeds;
  std::vector<ApprovalRow> approvals;
};

struct ForkReport {
  std::string party, authority, feed;
  std::int64_t seq = 0;
  std::string one, other;  // ids
};

// `XAA=KEY`, as told by word of mouth. Errors: recording.not_an_authority, recording.not_a_key.
Result<std::map<std::string, std::string>> read_authorities(const std::vector<std::string>& words);

// Errors: files.*, those of read_bundle and verify_bundle; recording.other_authority (party),
// recording.authority_absent.
Result<BundleReport> verify_bundle_file(const Files& files, const std::string& path,
                                        const std::vector<std::string>& authorities, int threads);

// Whether the file says that it is the evidence of a fork.
bool is_evidence(const Files& files, const std::string& path);
// Errors: files.*, those of parse_evidence and check_evidence.
Result<ForkReport> verify_evidence_file(const Files& files, const std::string& path);

}  // namespace entente::app::record
