#include "record/fork.h"

#include "record/frames.h"

namespace entente::record {
namespace {

constexpr std::string_view kForkMagic = "entente-fork-1\n";

}  // namespace

std::string encode(const ForkEvidence& evidence) {
  FrameWriter frames(kForkMagic);
  add_statements(evidence.statements, frames);
  frames.add("feed", encode(evidence.descriptor));
  frames.add_signed("head", evidence.one);
  frames.add_signed("head", evidence.other);
  return std::move(frames).take();
}

Result<ForkEvidence> parse_evidence(std::string_view bytes) {
  if (!bytes.starts_with(kForkMagic)) return failure("record.evidence_not_one");
  FrameReader frames(bytes, kForkMagic.size());
  ForkEvidence evidence;
  auto statements = read_statements(frames);
  if (!statements) return Failure(statements.error());
  evidence.statements = *std::move(statements);
  const auto feed = frames.take("feed", kMostDescriptor);
  if (!feed) return Failure(feed.error());
  auto descriptor = parse_descriptor(*feed);
  if (!descriptor) return Failure(descriptor.error());
  evidence.descriptor = *std::move(descriptor);
  for (Signed* head : {&evidence.one, &evidence.other}) {
    auto read = frames.take_signed("head", kMostHead);
    if (!read) return Failure(read.error());
    *head = *std::move(read);
  }
  if (!frames.at_end()) return frames.refused("record.bundle_after_end");
  return evidence;
}

Result<Position> check_evidence(const ForkEvidence& evidence) {
  KeyLog keys;
  for (const SignedStatement& statement : evidence.statements) {
    if (auto added = keys.add(statement); !added) return Failure(added.error());
  }
  const Descriptor& descriptor = evidence.descriptor;
  if (descriptor.party != keys.party() || descriptor.authority != keys.first_authority())
    return failure("record.evidence_feed");
  const auto one = parse_head(evidence.one.bytes), other = parse_head(evidence.other.bytes);
  if (!one || !other) return failure("record.head");
  const FeedId feed = feed_id(descriptor);
  if (one->feed != feed || other->feed != feed) return failure("record.evidence_feed");
  if (one->seq != other->seq || evidence.one.bytes == evidence.other.bytes) return failure("record.evidence_no_fork");
  const auto key = keys.key_of(feed, one->seq);
  if (!key || !signed_by(*key, kHeadType, evidence.one.bytes, evidence.one.signature) ||
      !signed_by(*key, kHeadType, evidence.other.bytes, evidence.other.signature))
    return failure("record.signature");
  return Position{one->seq, entry_id(evidence.other.bytes)};
}

}  // namespace entente::record
