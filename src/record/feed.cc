#include "record/feed.h"

#include "record/canonical.h"
#include "record/members.h"

namespace entente::record {
namespace {

namespace json = boost::json;

std::optional<Continuation> continuation_in(Members& members) {
  if (!members.has("continues")) return std::nullopt;
  Members inner(members.object("continues"));
  Continuation continues;
  continues.feed = inner.bytes<FeedId>("feed");
  continues.last.id = inner.bytes<EntryId>("id");
  continues.last.seq = inner.number("seq", 0);
  if (inner.wrong()) members.fail("continues");
  return continues;
}

}  // namespace

std::string encode(const Descriptor& descriptor) {
  json::object object;
  object["audience"] = descriptor.audience.to_json();
  object["authority"] = hex(descriptor.authority);
  if (const auto& continues = descriptor.continues) {
    object["continues"] = {
        {"feed", hex(continues->feed)}, {"id", hex(continues->last.id)}, {"seq", continues->last.seq}};
  }
  object["epoch"] = descriptor.epoch;
  object["party"] = descriptor.party;
  object["v"] = 1;
  return canonical(object);
}

Result<Descriptor> parse_descriptor(std::string_view bytes) {
  const auto object = parse_object(bytes, "record.descriptor");
  if (!object) return Failure(object.error());
  Members members(*object);
  Descriptor descriptor;
  const auto audience = Audience::from_json(members.value("audience"));
  if (!audience) members.fail("audience");
  descriptor.audience = audience.value_or(Audience::everyone());
  descriptor.authority = members.bytes<PublicKey>("authority");
  descriptor.continues = continuation_in(members);
  descriptor.epoch = members.number("epoch", 1);
  descriptor.party = members.text("party");
  if (!is_party(descriptor.party) || !descriptor.audience.has(descriptor.party)) members.fail("party");
  if (descriptor.continues.has_value() != (descriptor.epoch > 1)) members.fail("continues");
  if (members.number("v", 1) != 1) members.fail("v");
  if (const auto wrong = members.wrong()) return failure("record.descriptor", {{"member", *wrong}});
  return descriptor;
}

FeedId feed_id(const Descriptor& descriptor) {
  using namespace std::string_view_literals;
  return sha256_of<FeedId>("entente-feed-1\0"sv, encode(descriptor));
}

}  // namespace entente::record
