#include "record/approval.h"

#include <algorithm>

namespace entente::record {

Approval approve(std::string_view media_type, std::string_view document, const SigningKey& signatory) {
  return {sha256_of<AttachmentHash>(document), std::string(media_type), signatory.public_key(),
          signatory.sign(media_type, document)};
}

bool approves(const Approval& approval, std::string_view document) {
  return approval.document == sha256_of<AttachmentHash>(document) &&
         signed_by(approval.key, approval.media_type, document, approval.signature);
}

std::vector<Party> still_to_sign(const std::vector<Party>& all, const AttachmentHash& document,
                                 const std::string& media_type, const std::vector<StandingApproval>& approvals) {
  std::vector<Party> left;
  std::copy_if(all.begin(), all.end(), std::back_inserter(left), [&](const Party& party) {
    return std::none_of(approvals.begin(), approvals.end(), [&](const StandingApproval& standing) {
      return standing.party == party && standing.approval.document == document &&
             standing.approval.media_type == media_type;
    });
  });
  return left;
}

}  // namespace entente::record
