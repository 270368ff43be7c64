#include "app/record/approve_document.h"

#include "app/record/office.h"
#include "app/record/standing_approvals.h"
#include "record/approval.h"
#include "record/bundle.h"

namespace entente::app::record {
namespace {

struct Bytes {
  std::string content;
  std::string media_type;
};

Result<Bytes> bytes_of(const Office& office, const Document& document) {
  if (document.entry.empty()) {
    auto content = office.place().files.read(document.file, kMostAttachment);
    if (!content) return Failure(content.error());
    return Bytes{*std::move(content), document.media_type};
  }
  const auto row = office.entry(office.own_view(), document.entry);
  if (!row) return Failure(row.error());
  const auto approval = row->body ? approval_in(row->body->payload) : std::nullopt;
  if (!approval) return failure("recording.not_an_approval", {{"entry", document.entry}});
  auto content = office.store().attachment_for(office.own_view(), approval->document);
  if (!content) return Failure(content.error());
  return Bytes{*std::move(content), approval->media_type};
}

}  // namespace

Result<ApprovedDocument> approve_document(const Place& place, const Saying& saying, const Document& document) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto feed = office->writable(saying.audience);
  if (!feed) return Failure(feed.error());
  auto bytes = bytes_of(*office, document);
  if (!bytes) return Failure(bytes.error());
  const auto key = office->signatory_key(saying.by);
  if (!key) return Failure(key.error());
  const Approval approval = approve(bytes->media_type, bytes->content, *key);
  const Audience& audience = feed->descriptor.audience;
  store::Append request = office->request(audience, saying, payload_of(approval));
  request.draft.attachments = {approval.document};
  request.files.push_back(std::move(bytes->content));
  const auto appended = office->append(std::move(request));
  if (!appended) return Failure(appended.error());
  const auto standing = standing_approvals(*office, office->own_view());
  if (!standing) return Failure(standing.error());
  return ApprovedDocument{*appended, hex(approval.document), approval.media_type,
                          still_to_sign(audience.parties(), approval.document, approval.media_type, *standing)};
}

}  // namespace entente::app::record
