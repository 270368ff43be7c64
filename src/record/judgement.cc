#include "record/judgement.h"

#include <algorithm>

#include "record/payloads.h"
#include "record/signing.h"

namespace entente::record {
namespace {

using Verdict = Result<std::monostate>;

constexpr std::monostate kAccepted;

// One feed that an entry's writer says to have read; the clock of what was seen there, 0 when it is not at hand.
Result<std::int64_t> check_seen(const FeedId& id, const Position& position, const FeedState& feed, const Known& known,
                                std::int64_t* absent) {
  const std::vector<Argument> what{{"seen", hex(id)}, {"seen_seq", position.seq}};
  if (id == feed.id) return failure("record.seen_self");
  const Descriptor* other = known.descriptor(id);
  if (other != nullptr && !feed.descriptor.audience.within(other->audience)) return failure("record.downward", what);
  const auto place = known.find(position.id);
  if (other == nullptr || !place) {
    if (place || known.entry(id, position.seq)) return failure("record.seen_wrong", what);
    if (auto verdict = not_at_hand("record.seen_missing", what, absent); !verdict) return Failure(verdict.error());
    return 0;
  }
  if (place->feed != id || place->seq != position.seq) return failure("record.seen_wrong", what);
  return place->lc;
}

Verdict check_all_seen(const Head& head, const Body& body, const FeedState& feed, const Known& known,
                       std::int64_t* absent) {
  for (const auto& [id, before] : feed.seen) {
    const auto now = body.seen.find(id);
    if (now == body.seen.end() || now->second.seq < before.seq) return failure("record.seen_back", {{"seen", hex(id)}});
  }
  std::int64_t greatest = feed.lc;
  bool all_at_hand = true;
  for (const auto& [id, position] : body.seen) {
    const auto before = feed.seen.find(id);
    if (before != feed.seen.end() && before->second == position) continue;  // judged then, and not above this clock
    const auto lc = check_seen(id, position, feed, known, absent);
    if (!lc) return Failure(lc.error());
    greatest = std::max(greatest, *lc);
    all_at_hand = all_at_hand && *lc > 0;
  }
  if (all_at_hand ? head.lc != greatest + 1 : head.lc <= greatest)
    return failure("record.clock", {{"lc", head.lc}, {"expected", greatest + 1}});
  return kAccepted;
}

Verdict check_ref(const EntryId& ref, const Head& head, const Body& body, const FeedState& feed, const Known& known,
                  std::int64_t* absent) {
  const std::vector<Argument> what{{"ref", hex(ref)}};
  const auto place = known.find(ref);
  if (!place) return not_at_hand("record.ref_missing", what, absent);
  if (place->feed == feed.id) {
    if (place->seq >= head.seq) return failure("record.ref_future", what);
    return kAccepted;
  }
  const Descriptor* other = known.descriptor(place->feed);
  if (other == nullptr || !feed.descriptor.audience.within(other->audience)) return failure("record.downward", what);
  const auto seen = body.seen.find(place->feed);
  if (seen == body.seen.end() || seen->second.seq < place->seq) return failure("record.ref_unseen", what);
  return kAccepted;
}

Verdict check_device(const Head& head, const Body& body, const FeedState& feed, const Known& known) {
  const DeviceMark& mark = *body.device;
  const KeyLog* keys = known.keys(feed.descriptor.party);
  const DeviceKey* device = keys == nullptr ? nullptr : keys->device(mark.key);
  if (device == nullptr) return failure("record.device_unknown");
  if (device->person != body.by) return failure("record.device_person", {{"person", body.by}});
  if (device->scope != mark.scope) return failure("record.device_scope", {{"scope", mark.scope}});
  const auto day = std::chrono::floor<std::chrono::days>(mark.at).time_since_epoch().count();
  if (Date::from_epoch_days(static_cast<std::int32_t>(day)) > device->until)
    return failure("record.device_expired", {{"until", device->until.to_string()}});
  if (!keys->good_at(mark.key, feed.id, head.seq, feed.cosigned_size)) return failure("record.device_revoked");
  if (!signed_by(mark.key, kDeviceType, device_statement(body, mark.at, mark.scope), mark.signature))
    return failure("record.device_signature");
  return kAccepted;
}

Verdict check_approval(const Head& head, const Body& body, const FeedState& feed, const Known& known,
                       std::int64_t* absent) {
  const auto approval = approval_in(body.payload);
  if (!approval) return failure("record.approval_form");
  const KeyLog* keys = known.keys(feed.descriptor.party);
  const SignatoryKey* signatory = keys == nullptr ? nullptr : keys->signatory(approval->key);
  if (signatory == nullptr || signatory->person != body.by) return failure("record.approval_signatory");
  if (!keys->good_at(approval->key, feed.id, head.seq, feed.cosigned_size)) return failure("record.approval_revoked");
  const auto& cited = body.attachments;
  if (std::find(cited.begin(), cited.end(), approval->document) == cited.end())
    return failure("record.approval_document");
  const auto document = known.attachment(approval->document);
  if (!document) return not_at_hand("record.attachment_missing", {{"attachment", hex(approval->document)}}, absent);
  if (!signed_by(approval->key, approval->media_type, *document, approval->signature))
    return failure("record.approval_signature");
  return kAccepted;
}

Verdict check_orders(const Head& head, const Erasure& erasure, const FeedState& feed, const KeyLog& keys) {
  if (erasure.orders.size() != 2) return failure("record.erasure_orders");
  const std::string order = erasure_order(erasure.entry, erasure.reason);
  std::vector<std::string> persons;
  for (const BySignature& by : erasure.orders) {
    const SignatoryKey* signatory = keys.signatory(by.key);
    if (signatory == nullptr || !keys.good_at(by.key, feed.id, head.seq, feed.cosigned_size) ||
        !signed_by(by.key, kErasureType, order, by.signature))
      return failure("record.erasure_orders");
    persons.push_back(signatory->person);
  }
  if (persons[0] == persons[1]) return failure("record.erasure_one_person", {{"person", persons[0]}});
  return kAccepted;
}

Verdict check_erasure(const Head& head, const Body& body, const FeedState& feed, const Known& known,
                      std::int64_t* absent) {
  const auto erasure = erasure_in(body.payload);
  if (!erasure) return failure("record.erasure_form");
  const KeyLog* keys = known.keys(feed.descriptor.party);
  if (keys == nullptr) return failure("record.erasure_orders");
  if (const auto orders = check_orders(head, *erasure, feed, *keys); !orders) return orders;
  const auto place = known.find(erasure->entry);
  if (!place) return not_at_hand("record.ref_missing", {{"ref", hex(erasure->entry)}}, absent);
  if (place->feed != feed.id || place->seq >= head.seq) return failure("record.erasure_place");
  const auto entry = known.entry(place->feed, place->seq);
  if (!entry || !entry->meaning) return kAccepted;  // erased already
  const auto erased = parse_body(entry->meaning->body);
  if (erased && erased->type() == Erasure::kType) return failure("record.erasure_of_erasure");
  return kAccepted;
}

// Both sides of a release, as far as they are at hand.
struct Side {
  const Descriptor* feed;
  std::optional<Body> body;
};

std::optional<Side> side_of(const EntryId& id, const Known& known) {
  const auto place = known.find(id);
  if (!place) return std::nullopt;
  Side side{known.descriptor(place->feed), std::nullopt};
  if (side.feed == nullptr) return std::nullopt;
  const auto entry = known.entry(place->feed, place->seq);
  if (!entry || !entry->meaning) return side;
  if (auto body = parse_body(entry->meaning->body)) side.body = *std::move(body);
  return side;
}

Verdict check_release(const Body& body, const FeedState& feed, const Known& known, std::int64_t* absent) {
  const auto release = release_in(body.payload);
  const auto names = [&](const EntryId& id) {
    return std::find(body.refs.begin(), body.refs.end(), id) != body.refs.end();
  };
  if (!release || !names(release->entry) || !names(release->copy)) return failure("record.release_form");
  const auto original = side_of(release->entry, known), copy = side_of(release->copy, known);
  if (!original || !copy) return not_at_hand("record.ref_missing", {{"ref", hex(release->entry)}}, absent);
  const Descriptor &from = *original->feed, &to = *copy->feed, &here = feed.descriptor;
  if (from.party != here.party || to.party != here.party || from.audience != here.audience)
    return failure("record.release_place");
  if (from.audience == to.audience || !from.audience.within(to.audience)) return failure("record.release_not_wider");
  if (!original->body || !copy->body) return kAccepted;  // erased: nothing to compare
  if (copy->body->by != body.by) return failure("record.release_place");
  if (original->body->by == body.by) return failure("record.release_same_person", {{"person", body.by}});
  if (copy->body->payload != original->body->payload || copy->body->attachments != original->body->attachments)
    return failure("record.release_altered");
  return kAccepted;
}

Verdict check_opening(const Body& body, const FeedState& feed) {
  const auto opening = opening_in(body.payload);
  if (!opening) return failure("record.anchor");
  const auto checkpoint = parse_checkpoint(opening->checkpoint);
  if (!checkpoint || checkpoint->feed != feed.id) return failure("record.anchor");
  return kAccepted;
}

Verdict check_attachments(const Body& body, const Known& known, std::int64_t* absent) {
  for (const AttachmentHash& hash : body.attachments) {
    if (known.has_attachment(hash)) continue;
    const auto verdict = not_at_hand("record.attachment_missing", {{"attachment", hex(hash)}}, absent);
    if (!verdict) return verdict;
  }
  return kAccepted;
}

}  // namespace

Result<std::monostate> not_at_hand(const char* code, std::vector<Argument> arguments, std::int64_t* absent) {
  if (absent == nullptr) return failure(code, std::move(arguments));
  ++*absent;
  return kAccepted;
}

Result<std::monostate> check_follows(const Head& head, const FeedState& feed) {
  if (head.feed != feed.id) return failure("record.feed_wrong");
  if (head.seq != feed.last.seq + 1) return failure("record.seq", {{"expected", feed.last.seq + 1}});
  if (head.prev != feed.last.id) return failure("record.prev");
  if (head.lc <= feed.lc) return failure("record.clock", {{"lc", head.lc}, {"expected", feed.lc + 1}});
  return kAccepted;
}

Result<std::monostate> check_signature(const Entry& entry, const Head& head, const KeyLog& keys) {
  const auto key = keys.key_of(head.feed, head.seq);
  if (!key) return failure("record.no_key");
  if (!signed_by(*key, kHeadType, entry.head, entry.signature)) return failure("record.signature");
  return kAccepted;
}

Result<std::monostate> check_not_revoked(const Head& head, const EntryId& id, const KeyLog& keys,
                                         std::int64_t cosigned) {
  const auto key = keys.key_of(head.feed, head.seq);
  if (!key) return failure("record.no_key");
  if (!keys.good_at(*key, head.feed, head.seq, cosigned)) return failure("record.key_revoked");
  // Who has a revoked key could tell all that lies before anew, to a reader who has nothing yet.
  const auto last = keys.last_good(*key, head.feed);
  if (last && last->seq == head.seq && last->id != id) return failure("record.key_revoked");
  return kAccepted;
}

Result<std::monostate> check_commitment(const Head& head, const Entry::Meaning& meaning) {
  if (commitment(meaning.salt, meaning.body) != head.commit) return failure("record.commitment");
  return kAccepted;
}

Result<std::monostate> check_body(const Head& head, const Body& body, const FeedState& feed, const Known& known,
                                  std::int64_t* absent) {
  if (body.label.releasable_to != feed.descriptor.audience)
    return failure("record.label", {{"label", body.label.releasable_to.to_string()},
                                    {"audience", feed.descriptor.audience.to_string()}});
  if (auto seen = check_all_seen(head, body, feed, known, absent); !seen) return seen;
  for (const EntryId& ref : body.refs) {
    if (auto verdict = check_ref(ref, head, body, feed, known, absent); !verdict) return verdict;
  }
  if (auto attachments = check_attachments(body, known, absent); !attachments) return attachments;
  return body.device ? check_device(head, body, feed, known) : Verdict(kAccepted);
}

Result<std::monostate> check_payload(const Head& head, const Body& body, const FeedState& feed, const Known& known,
                                     std::int64_t* absent) {
  const std::string_view type = body.type();
  if (type == Approval::kType) return check_approval(head, body, feed, known, absent);
  if (type == Erasure::kType) return check_erasure(head, body, feed, known, absent);
  if (type == Release::kType) return check_release(body, feed, known, absent);
  if (type == AnchorOpening::kType) return check_opening(body, feed);
  if (type == AnchorPosted::kType && !anchor_in(body.payload)) return failure("record.anchor");
  if (type == Notice::kType && !notice_in(body.payload)) return failure("record.notice");
  return kAccepted;
}

void advance(FeedState& feed, const Head& head, const EntryId& id, const Body* body) {
  feed.last = {head.seq, id};
  feed.lc = head.lc;
  if (body != nullptr) feed.seen = body->seen;
  feed.frontier.add(id);
}

}  // namespace entente::record
