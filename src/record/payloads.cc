#include "record/payloads.h"

#include "record/canonical.h"
#include "record/members.h"

namespace entente::record {
namespace {

namespace json = boost::json;

// What a reader made of an object, when nothing in it was wrong.
template <class Value>
std::optional<Value> if_right(Members& members, Value value) {
  if (members.text("type") != Value::kType) members.fail("type");
  if (members.wrong()) return std::nullopt;
  return value;
}

json::object typed(std::string_view type) {
  return {{"type", json::string_view(type.data(), type.size())}};
}

}  // namespace

json::object payload_of(const Approval& approval) {
  json::object object = typed(Approval::kType);
  object["document"] = hex(approval.document);
  object["key"] = hex(approval.key);
  object["media_type"] = approval.media_type;
  object["signature"] = hex(approval.signature);
  return object;
}

std::optional<Approval> approval_in(const json::object& payload) {
  Members members(payload);
  Approval approval;
  approval.document = members.bytes<AttachmentHash>("document");
  approval.key = members.bytes<PublicKey>("key");
  approval.media_type = members.name("media_type", kMostName);
  // What a signatory signs as a document is never an order of erasure or anything else of the record's own.
  if (approval.media_type.starts_with(kOwnTypes)) members.fail("media_type");
  approval.signature = members.bytes<Signature>("signature");
  return if_right(members, std::move(approval));
}

json::object payload_of(const Erasure& erasure) {
  json::object object = typed(Erasure::kType);
  object["entry"] = hex(erasure.entry);
  json::array orders;
  for (const BySignature& order : erasure.orders)
    orders.push_back(json::object{{"key", hex(order.key)}, {"signature", hex(order.signature)}});
  object["orders"] = std::move(orders);
  object["reason"] = erasure.reason;
  return object;
}

std::optional<Erasure> erasure_in(const json::object& payload) {
  Members members(payload);
  Erasure erasure;
  erasure.entry = members.bytes<EntryId>("entry");
  erasure.reason = members.name("reason", kMostReason);
  for (const json::value& item : members.array("orders", 2)) {
    if (!item.is_object()) return std::nullopt;
    Members order(item.get_object());
    erasure.orders.push_back({order.bytes<PublicKey>("key"), order.bytes<Signature>("signature")});
    if (order.wrong()) return std::nullopt;
  }
  return if_right(members, std::move(erasure));
}

json::object payload_of(const Release& release) {
  json::object object = typed(Release::kType);
  object["copy"] = hex(release.copy);
  object["entry"] = hex(release.entry);
  return object;
}

std::optional<Release> release_in(const json::object& payload) {
  Members members(payload);
  Release release;
  release.copy = members.bytes<EntryId>("copy");
  release.entry = members.bytes<EntryId>("entry");
  return if_right(members, release);
}

json::object payload_of(const AnchorPosted& posted) {
  json::object object = typed(AnchorPosted::kType);
  object["anchor"] = hex(posted.anchor);
  return object;
}

std::optional<AnchorPosted> anchor_in(const json::object& payload) {
  Members members(payload);
  AnchorPosted posted;
  posted.anchor = members.bytes<Anchor>("anchor");
  return if_right(members, posted);
}

json::object payload_of(const AnchorOpening& opening) {
  json::object object = typed(AnchorOpening::kType);
  object["checkpoint"] = opening.checkpoint;
  object["salt"] = hex(opening.salt);
  return object;
}

std::optional<AnchorOpening> opening_in(const json::object& payload) {
  Members members(payload);
  AnchorOpening opening;
  opening.checkpoint = members.text("checkpoint");
  opening.salt = members.bytes<Salt>("salt");
  return if_right(members, std::move(opening));
}

json::object payload_of(const Notice& notice) {
  json::object object = typed(Notice::kType);
  object["subject"] = notice.subject;
  return object;
}

std::optional<Notice> notice_in(const json::object& payload) {
  Members members(payload);
  Notice notice;
  notice.subject = members.name("subject", kMostReason);
  return if_right(members, std::move(notice));
}

std::string erasure_order(const EntryId& entry, const std::string& reason) {
  return canonical(json::object{{"entry", hex(entry)}, {"reason", reason}, {"type", "erasure-order.v1"}});
}

}  // namespace entente::record
