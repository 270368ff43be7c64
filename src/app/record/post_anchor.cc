#include "app/record/post_anchor.h"

#include "app/record/office.h"
#include "record/checkpoint.h"
#include "record/payloads.h"

namespace entente::app::record {
namespace {

Salt fresh_salt(Entropy& entropy) {
  Salt salt;
  entropy.fill(std::as_writable_bytes(std::span(salt.bytes)));
  return salt;
}

}  // namespace

Result<PostedAnchor> post_anchor(const Place& place, const Saying& saying, const std::string& of) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto bound = office->writable(of);
  if (!bound) return Failure(bound.error());
  const auto shown = office->writable(saying.audience);
  if (!shown) return Failure(shown.error());
  if (shown->descriptor.audience.within(bound->descriptor.audience))
    return failure("recording.anchor_not_hidden", {{"of", of}, {"audience", saying.audience}});
  const auto point = office->store().checkpoint(bound->id);
  if (!point) return Failure(point.error());
  const AnchorOpening opening{point->checkpoint.bytes, fresh_salt(place.entropy)};
  const AnchorPosted posted{anchor_of(opening.salt, opening.checkpoint)};
  const auto appended = office->append_all({office->request(bound->descriptor.audience, saying, payload_of(opening)),
                                            office->request(shown->descriptor.audience, saying, payload_of(posted))});
  if (!appended) return Failure(appended.error());
  return PostedAnchor{appended->at(1), appended->at(0), bound->last.seq};
}

}  // namespace entente::app::record
