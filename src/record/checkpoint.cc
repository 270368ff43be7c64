#include "record/checkpoint.h"

#include "record/canonical.h"
#include "record/members.h"

namespace entente::record {

using namespace std::string_view_literals;

std::string encode(const Checkpoint& checkpoint) {
  return canonical({{"at", to_string(checkpoint.at)},
                    {"feed", hex(checkpoint.feed)},
                    {"root", hex(checkpoint.root)},
                    {"size", checkpoint.size},
                    {"v", 1}});
}

std::string encode(const Cosignature& cosignature) {
  return canonical({{"at", to_string(cosignature.at)},
                    {"by", hex(cosignature.by)},
                    {"checkpoint", hex(cosignature.checkpoint)},
                    {"seq", cosignature.seq},
                    {"v", 1}});
}

Result<Checkpoint> parse_checkpoint(std::string_view bytes) {
  const auto object = parse_object(bytes, "record.checkpoint");
  if (!object) return Failure(object.error());
  Members members(*object);
  Checkpoint checkpoint;
  checkpoint.at = members.instant("at");
  checkpoint.feed = members.bytes<FeedId>("feed");
  checkpoint.root = members.bytes<Root>("root");
  checkpoint.size = members.number("size", 1);
  if (members.number("v", 1) != 1) members.fail("v");
  if (const auto wrong = members.wrong()) return failure("record.checkpoint", {{"member", *wrong}});
  return checkpoint;
}

Result<Cosignature> parse_cosignature(std::string_view bytes) {
  const auto object = parse_object(bytes, "record.checkpoint");
  if (!object) return Failure(object.error());
  Members members(*object);
  Cosignature cosignature;
  cosignature.at = members.instant("at");
  cosignature.by = members.bytes<FeedId>("by");
  cosignature.checkpoint = members.bytes<CheckpointHash>("checkpoint");
  cosignature.seq = members.number("seq", 0);
  if (members.number("v", 1) != 1) members.fail("v");
  if (const auto wrong = members.wrong()) return failure("record.checkpoint", {{"member", *wrong}});
  return cosignature;
}

CheckpointHash checkpoint_hash(std::string_view bytes) {
  return sha256_of<CheckpointHash>(bytes);
}

Anchor anchor_of(const Salt& salt, std::string_view checkpoint) {
  return sha256_of<Anchor>("entente-anchor-1\0"sv, salt.view(), checkpoint);
}

}  // namespace entente::record
