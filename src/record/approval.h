// Joint approval: a document is in force when a signatory of every party has signed the same bytes.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "record/audience.h"
#include "record/key_log.h"
#include "record/payloads.h"
#include "record/signing.h"

namespace entente::record {

Approval approve(std::string_view media_type, std::string_view document, const SigningKey& signatory);
bool approves(const Approval& approval, std::string_view document);

// An approval as it stands in the record.
struct StandingApproval {
  Party party;  // of the feed that it is in
  std::string by;
  Approval approval;
};

// The parties of `all` that have not signed this document; it is in force when there is none. Only approvals by
// signatories of their party count; silence is never consent.
std::vector<Party> still_to_sign(const std::vector<Party>& all, const AttachmentHash& document,
                                 const std::string& media_type, const std::vector<StandingApproval>& approvals);

}  // namespace entente::record
