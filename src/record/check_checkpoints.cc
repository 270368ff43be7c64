#include "record/check_checkpoints.h"

#include <algorithm>

namespace entente::record {
namespace checking {

using Verdict = Result<std::monostate>;

constexpr std::monostate kBelieved;

// Whether a cosignature counts: one by a key that was revoked before is no receipt, and no fault of who has it.
Result<bool> check_cosignature(const Part& part, const Together& together, const Signed& checkpoint,
                               const Signed& cosignature) {
  const auto receipt = parse_cosignature(cosignature.bytes);
  if (!receipt) return Failure(receipt.error());
  const Descriptor* by = together.descriptor(receipt->by);
  if (by == nullptr || !together.logs().contains(by->party)) return failure("record.cosignature_unknown");
  const Descriptor& of = part.part->descriptor;
  if (by->party == of.party || !by->audience.within(of.audience)) return failure("record.cosignature_party");
  if (receipt->checkpoint != checkpoint_hash(checkpoint.bytes)) return failure("record.cosignature_other");
  const KeyLog* keys = together.keys(by->party);
  const auto key = keys->key_of(receipt->by, receipt->seq);
  if (!key || !signed_by(*key, kCosignatureType, cosignature.bytes, cosignature.signature))
    return failure("record.cosignature_signature");
  return keys->good_at(*key, receipt->by, receipt->seq, 0);
}

Verdict check_checkpoint(Part& part, const Together& together, const Checkpoint& checkpoint,
                         const CosignedCheckpoint& cosigned, std::int64_t greater_than) {
  const FeedRange& range = part.part->range;
  if (checkpoint.feed != range.feed || checkpoint.size <= greater_than || checkpoint.size > range.to)
    return failure("record.checkpoint_order");
  const KeyLog& keys = *together.keys(part.part->descriptor.party);
  const auto key = keys.key_of(range.feed, checkpoint.size);
  if (!key || !signed_by(*key, kCheckpointType, cosigned.checkpoint.bytes, cosigned.checkpoint.signature))
    return failure("record.checkpoint_signature");
  for (const Signed& cosignature : cosigned.cosignatures) {
    const auto counts = check_cosignature(part, together, cosigned.checkpoint, cosignature);
    if (!counts) return Failure(counts.error());
    if (*counts) part.state.cosigned_size = std::max(part.state.cosigned_size, checkpoint.size);
  }
  if (!keys.good_at(*key, range.feed, checkpoint.size, part.state.cosigned_size)) return failure("record.key_revoked");
  return kBelieved;
}

}  // namespace checking

Result<std::monostate> check_checkpoints(Part& part, const Together& together, const Party& from) {
  const FeedRange& range = part.part->range;
  std::int64_t before = range.from - 2;  // the first may stand where the range begins
  for (const CosignedCheckpoint& cosigned : part.part->checkpoints) {
    const auto checkpoint = parse_checkpoint(cosigned.checkpoint.bytes);
    if (!checkpoint) return Failure(checkpoint.error());
    if (auto verdict = checking::check_checkpoint(part, together, *checkpoint, cosigned, before); !verdict)
      return verdict;
    before = checkpoint->size;
  }
  const bool own = part.part->descriptor.party == from;
  if (own && range.to > 0 && (part.part->checkpoints.empty() || before != range.to))
    return failure("record.checkpoint_missing");
  return checking::kBelieved;
}

// From the frontier at the beginning of the range, or that of what is known.
Result<std::monostate> check_roots(const Part& part, const Known& known) {
  const FeedRange& range = part.part->range;
  Frontier tree = part.part->frontier.value_or(Frontier());
  // A frontier that somebody made up shows where the range ends, unless that lies before what is known.
  if (part.before && range.from > 1 && range.to < part.before->last.seq &&
      known.frontier(range.feed, range.from - 1) != tree)
    return failure("record.root", {{"size", tree.size()}});
  auto next = part.entries.begin();
  for (const CosignedCheckpoint& cosigned : part.part->checkpoints) {
    const auto checkpoint = parse_checkpoint(cosigned.checkpoint.bytes);
    while (tree.size() < checkpoint->size) tree.add((next++)->id);
    if (tree.root() != checkpoint->root) return failure("record.root", {{"size", checkpoint->size}});
  }
  while (tree.size() < range.to) tree.add((next++)->id);
  if (tree.size() == part.state.frontier.size() && tree != part.state.frontier)
    return failure("record.root", {{"size", tree.size()}});
  return checking::kBelieved;
}

}  // namespace entente::record
