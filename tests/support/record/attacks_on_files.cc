// Attacks by somebody on the way, who has no key; and by the sender, on what it passes on.
#include <algorithm>

#include "support/record/attacks.h"

namespace entente::test {

using namespace record;  // of which everything here speaks

namespace {

using Say = Attack::Say;
using Pack = Attack::Pack;
using Alter = Attack::Alter;

void replace(std::string& bytes, const std::string& from, const std::string& to) {
  bytes.replace(bytes.find(from), from.size(), to);
}

FeedPart& part_of(Bundle& bundle, const FeedId& feed) {
  for (FeedPart& part : bundle.feeds) {
    if (part.range.feed == feed) return part;
  }
  throw std::logic_error("no such feed");
}
CosignedCheckpoint& last_checkpoint(Bundle& bundle, const FeedId& feed) {
  return part_of(bundle, feed).checkpoints.back();
}

// The attachment of one more entry, in a bundle made anew.
std::string& map_in(Scene& scene, Bundle& bundle) {
  Body said = scene.body(note("with a map"));
  said.attachments = {scene.ledger.attach("a map")};
  scene.append(said);
  bundle = scene.ledger.bundle("XBB", *Audience::of({"XCC"}));
  return *std::find(bundle.attachments.begin(), bundle.attachments.end(), "a map");
}

// The same point in another form: S + L is as good as S where that is not looked at (RFC 8032, 5.1.7).
Signature malleated(Signature signature) {
  constexpr unsigned char kOrder[32] = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
                                        0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
                                        0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};
  int carry = 0;
  for (std::size_t i = 0; i < 32; ++i) {
    carry += signature.bytes[32 + i] + kOrder[i];
    signature.bytes[32 + i] = static_cast<unsigned char>(carry);
    carry >>= 8;
  }
  return signature;
}

// A checkpoint of a feed of Belmar, changed and signed by whoever is in charge.
void sign_anew(Scene& scene, Bundle& bundle, const FeedId& feed, const std::function<void(Checkpoint&)>& change) {
  Signed& last = last_checkpoint(bundle, feed).checkpoint;
  Checkpoint checkpoint = *parse_checkpoint(last.bytes);
  change(checkpoint);
  last = scene.ledger.sign_checkpoint(checkpoint, scene.ledger.feed(feed).key);
}

// A receipt of Belmar for Asterra's feed, changed and signed as `by`.
void receive_anew(Scene& scene, Bundle& bundle, const FeedId& by, const std::function<void(Cosignature&)>& change) {
  CosignedCheckpoint& last = last_checkpoint(bundle, scene.asterra);
  Cosignature receipt = *parse_cosignature(last.cosignatures.back().bytes);
  receipt.by = by;
  change(receipt);
  last.cosignatures.back() = scene.ledger.sign_cosignature(receipt, scene.ledger.feed(scene.belmar).key);
}

}  // namespace

std::vector<Attack> file_attacks() {
  return {
      {"no bundle at all", "record.bundle_not_one", Alter([](std::string& bytes) { bytes[0] = 'E'; })},
      {"nothing", "record.bundle_not_one", Alter([](std::string& bytes) { bytes.clear(); })},
      {"a later version", "record.bundle_version",
       Alter([](std::string& bytes) { replace(bytes, "bundle-1\n", "bundle-2\n"); })},
      {"cut in the middle", "record.bundle_cut", Alter([](std::string& bytes) { bytes.resize(bytes.size() / 2); }),
       Points::at_byte},
      {"cut before the end", "record.bundle_cut", Alter([](std::string& bytes) { bytes.resize(bytes.rfind("end ")); }),
       Points::at_byte},
      {"cut by one byte", "record.bundle_cut", Alter([](std::string& bytes) { bytes.pop_back(); }), Points::at_byte},
      {"bytes after the end", "record.bundle_after_end", Alter([](std::string& bytes) { bytes += '\n'; }),
       Points::at_byte},
      {"one bundle after another", "record.bundle_after_end", Alter([](std::string& bytes) { bytes += bytes; }),
       Points::at_byte},
      {"a frame of another kind", "record.bundle_frame",
       Alter([](std::string& bytes) { replace(bytes, "\nstatement ", "\nhead "); }), Points::at_byte},
      {"a signature left out", "record.bundle_frame", Alter([](std::string& bytes) {
         const std::size_t at = bytes.find("\nsignature ") + 1;
         bytes.erase(at, bytes.find("\nsalt ") + 1 - at);
       }),
       Points::at_byte},
      {"a body before its salt", "record.bundle_range", Alter([](std::string& bytes) {
         const std::size_t salt = bytes.find("\nsalt ") + 1, body = bytes.find("\nbody ") + 1;
         const std::size_t end = bytes.find("\nhead ", body) + 1;
         bytes = bytes.substr(0, salt) + bytes.substr(body, end - body) + bytes.substr(salt, body - salt) +
                 bytes.substr(end);
       }),
       Points::at_byte},
      {"a length with a zero in front", "record.bundle_length",
       Alter([](std::string& bytes) { replace(bytes, "\nsalt 64", "\nsalt 064"); }), Points::at_byte},
      {"a length that is too short", "record.bundle_length",
       Alter([](std::string& bytes) { replace(bytes, "\nsalt 64", "\nsalt 63"); }), Points::at_byte},
      {"a length of twenty digits", "record.bundle_length",
       Alter([](std::string& bytes) { replace(bytes, "\nsalt 64", "\nsalt 18446744073709551680"); }), Points::at_byte},
      {"a negative length", "record.bundle_length",
       Alter([](std::string& bytes) { replace(bytes, "\nsalt 64", "\nsalt -4"); }), Points::at_byte},
      {"a signature in capitals", "record.bundle_hex", Alter([](std::string& bytes) {
         const std::size_t at = bytes.find("\nsignature 128\n") + 15;
         for (std::size_t i = at; i < at + 128; ++i) bytes[i] = static_cast<char>(std::toupper(bytes[i]));
       }),
       Points::at_byte},
      {"one letter altered on the way", "record.commitment",
       Alter([](std::string& bytes) { replace(bytes, "photograph\"", "photocraph\""); }), Points::at_new_entry},
  };
}

std::vector<Attack> bundle_attacks() {
  return {
      {"an entry in Asterra's name", "record.signature", Pack([](Scene& scene, Bundle& bundle) {
         FeedPart& part = part_of(bundle, scene.asterra);
         const LedgerFeed& feed = scene.ledger.feed(scene.asterra);
         Head head = feed.entries.back().head;
         head = {head.feed, head.seq + 1, head.lc + 1, feed.entries.back().id, head.commit};
         const std::string bytes = encode(head);
         part.entries.push_back({bytes, scene.ledger.sign(scene.ledger.feed(scene.belmar).key, kHeadType, bytes),
                                 part.entries.back().meaning});
         ++part.range.to;
       })},
      {"a signature in its other form", "record.signature", Say([](Scene& scene) {
         scene.append(scene.body(note("last")));
         Signature& last = scene.ledger.feed(scene.belmar).entries.back().entry.signature;
         last = malleated(last);
       }),
       Points::at_new_entry},
      {"a signature for another purpose", "record.signature", Say([](Scene& scene) {
         scene.append(scene.body(note("last")));
         LedgerFeed& feed = scene.ledger.feed(scene.belmar);
         Entry& last = feed.entries.back().entry;
         last.signature = scene.ledger.sign(feed.key, kCheckpointType, last.head);
       }),
       Points::at_new_entry},
      {"another body", "record.commitment", Pack([](Scene& scene, Bundle& bundle) {
         replace(part_of(bundle, scene.asterra).entries[0].meaning->body, "first", "worst");
       })},
      {"another salt", "record.commitment", Pack([](Scene& scene, Bundle& bundle) {
         part_of(bundle, scene.asterra).entries[0].meaning->salt.bytes[5] ^= 1;
       })},
      {"an entry withheld", "record.bundle_range", Pack([](Scene& scene, Bundle& bundle) {
         auto& entries = part_of(bundle, scene.asterra).entries;
         entries.erase(entries.begin() + 1);
       }),
       Points::at_byte},
      {"an entry withheld and not counted", "record.seq", Pack([](Scene& scene, Bundle& bundle) {
         FeedPart& part = part_of(bundle, scene.asterra);
         part.entries.erase(part.entries.begin() + 1);
         --part.range.to;
       })},
      {"the last entry withheld", "record.checkpoint_order", Pack([](Scene& scene, Bundle& bundle) {
         FeedPart& part = part_of(bundle, scene.belmar);
         part.entries.pop_back();
         --part.range.to;
       }),
       Points::at_feed},
      {"a body withheld", "record.body_missing",
       Pack([](Scene& scene, Bundle& bundle) { part_of(bundle, scene.asterra).entries[1].meaning.reset(); })},
      {"entries in another order", "record.seq", Pack([](Scene& scene, Bundle& bundle) {
         auto& entries = part_of(bundle, scene.asterra).entries;
         std::swap(entries[0], entries[1]);
       })},
      {"an entry twice", "record.seq", Pack([](Scene& scene, Bundle& bundle) {
         FeedPart& part = part_of(bundle, scene.asterra);
         part.entries.push_back(part.entries.back());
         ++part.range.to;
       })},
      {"the entries of another feed", "record.feed_wrong", Pack([](Scene& scene, Bundle& bundle) {
         part_of(bundle, scene.asterra).entries[0] = part_of(bundle, scene.belmar).entries[0];
       })},
      {"the descriptor of another feed", "record.bundle_feed", Pack([](Scene& scene, Bundle& bundle) {
         part_of(bundle, scene.asterra).descriptor = part_of(bundle, scene.belmar).descriptor;
       }),
       Points::at_byte},
      {"a feed twice", "record.manifest",
       Pack([](Scene& scene, Bundle& bundle) { bundle.feeds.push_back(part_of(bundle, scene.asterra)); })},
      {"a beginning that is not known", "record.bundle_gap", Pack([](Scene& scene, Bundle& bundle) {
         for (int i = 0; i < 3; ++i) scene.append(scene.body(note("more")));
         const std::int64_t size = scene.ledger.feed(scene.belmar).size();
         bundle = scene.ledger.bundle("XBB", *Audience::of({"XCC"}), AsOf({{scene.belmar, size - 1}}));
       }),
       Points::at_feed},
      {"a later epoch of nothing", "record.continues_missing", Say([](Scene& scene) {
         scene.ledger.open("XBB", scene.ledger.feed(scene.belmar).descriptor.audience, 2,
                           Continuation{FeedId{}, {0, EntryId{}}});
       }),
       Points::at_feed},
      {"a later epoch of another feed", "record.continues_wrong", Say([](Scene& scene) {
         scene.ledger.open("XBB", scene.ledger.feed(scene.belmar).descriptor.audience, 2,
                           Continuation{scene.open, scene.ledger.feed(scene.open).last()});
       }),
       Points::at_feed},
      {"a later epoch behind an entry of another feed", "record.continues_wrong", Say([](Scene& scene) {
         scene.ledger.open("XBB", scene.ledger.feed(scene.belmar).descriptor.audience, 2,
                           Continuation{scene.belmar, scene.ledger.feed(scene.asterra).last()});
       }),
       Points::at_feed},
      {"a later epoch twice", "record.epoch_twice", Say([](Scene& scene) {
         for (const std::int64_t seq : {6, 5}) {
           scene.ledger.open("XBB", scene.ledger.feed(scene.belmar).descriptor.audience, 2,
                             Continuation{scene.belmar, {seq, scene.id(scene.belmar, seq)}});
         }
       }),
       Points::at_feed},
      {"an attachment withheld", "record.attachment_missing", Pack([](Scene& scene, Bundle& bundle) {
         std::string& map = map_in(scene, bundle);
         bundle.attachments.erase(bundle.attachments.begin() + (&map - bundle.attachments.data()));
       }),
       Points::at_new_entry},
      {"another attachment instead", "record.attachment_missing",
       Pack([](Scene& scene, Bundle& bundle) { map_in(scene, bundle) += '!'; }), Points::at_new_entry},
      {"an attachment that nothing cites", "record.attachment_uncited",
       Pack([](Scene&, Bundle& bundle) { bundle.attachments.emplace_back("an advertisement"); })},
      {"an attachment twice", "record.attachment_order",
       Pack([](Scene&, Bundle& bundle) { bundle.attachments.push_back(bundle.attachments.front()); })},
      {"feeds for more than may read them", "record.audience_wrong",
       Pack([](Scene&, Bundle& bundle) { bundle.manifest.audience = Audience::everyone(); }), Points::at_feed},
      {"in Asterra's name", "record.bundle_end", Pack([](Scene&, Bundle& bundle) { bundle.manifest.from = "XAA"; })},
      {"from somebody without keys", "record.manifest",
       Pack([](Scene&, Bundle& bundle) { bundle.manifest.from = "XZZ"; })},
      {"a range longer than what is there", "record.bundle_range",
       Pack([](Scene& scene, Bundle& bundle) { part_of(bundle, scene.asterra).range.to += 2; }), Points::at_byte},
      {"a checkpoint of another root", "record.root", Pack([](Scene& scene, Bundle& bundle) {
         sign_anew(scene, bundle, scene.belmar, [](Checkpoint& checkpoint) { checkpoint.root.bytes[0] ^= 1; });
       }),
       Points::at_feed},
      {"a checkpoint of a past that never was", "record.root", Pack([](Scene& scene, Bundle& bundle) {
         FeedPart& part = part_of(bundle, scene.belmar);
         part.range = {scene.belmar, 3, 2};
         part.entries.clear();
         part.frontier = Frontier::of(2, {Digest{}});
         sign_anew(scene, bundle, scene.belmar, [&](Checkpoint& checkpoint) {
           checkpoint.size = 2;
           checkpoint.root = part.frontier->root();
         });
         part.checkpoints = {{part.checkpoints.back().checkpoint, {}}};
         bundle.attachments.clear();
       }),
       Points::at_feed, "record.bundle_gap"},
      {"a checkpoint of more than there is", "record.checkpoint_order", Pack([](Scene& scene, Bundle& bundle) {
         sign_anew(scene, bundle, scene.belmar, [](Checkpoint& checkpoint) { ++checkpoint.size; });
       }),
       Points::at_feed},
      {"a checkpoint of another feed", "record.checkpoint_order", Pack([](Scene& scene, Bundle& bundle) {
         sign_anew(scene, bundle, scene.belmar, [&](Checkpoint& checkpoint) { checkpoint.feed = scene.open; });
       }),
       Points::at_feed},
      {"a checkpoint twice", "record.checkpoint_order", Pack([](Scene& scene, Bundle& bundle) {
         auto& checkpoints = part_of(bundle, scene.belmar).checkpoints;
         checkpoints.push_back(checkpoints.back());
       }),
       Points::at_feed},
      {"no checkpoint", "record.checkpoint_missing",
       Pack([](Scene& scene, Bundle& bundle) { part_of(bundle, scene.belmar).checkpoints.pop_back(); }),
       Points::at_feed},
      {"a checkpoint in Asterra's name", "record.checkpoint_signature", Pack([](Scene& scene, Bundle& bundle) {
         Signed& last = last_checkpoint(bundle, scene.asterra).checkpoint;
         last = scene.ledger.sign_checkpoint(*parse_checkpoint(last.bytes), scene.ledger.feed(scene.belmar).key);
       }),
       Points::at_feed},
      {"a receipt for oneself", "record.cosignature_party", Pack([](Scene& scene, Bundle& bundle) {
         CosignedCheckpoint& last = last_checkpoint(bundle, scene.belmar);
         last.cosignatures.push_back(
             scene.ledger.sign_cosignature({scene.ledger.now(), scene.open, checkpoint_hash(last.checkpoint.bytes), 1},
                                           scene.ledger.feed(scene.open).key));
       }),
       Points::at_feed},
      {"a receipt for another checkpoint", "record.cosignature_other", Pack([](Scene& scene, Bundle& bundle) {
         receive_anew(scene, bundle, scene.belmar, [](Cosignature& said) { said.checkpoint.bytes[0] ^= 1; });
       }),
       Points::at_feed},
      {"a receipt by a feed that is not there", "record.cosignature_unknown",
       Pack([](Scene& scene, Bundle& bundle) { receive_anew(scene, bundle, scene.secret, [](Cosignature&) {}); }),
       Points::at_feed},
      {"a receipt by a feed for everyone", "record.cosignature_party",
       Pack([](Scene& scene, Bundle& bundle) { receive_anew(scene, bundle, scene.open, [](Cosignature&) {}); }),
       Points::at_feed},
      {"a receipt in Asterra's name", "record.cosignature_signature", Pack([](Scene& scene, Bundle& bundle) {
         CosignedCheckpoint& last = last_checkpoint(bundle, scene.belmar);
         last.cosignatures.push_back(scene.ledger.sign_cosignature(
             {scene.ledger.now(), scene.asterra, checkpoint_hash(last.checkpoint.bytes), 3},
             scene.ledger.feed(scene.belmar).key));
       }),
       Points::at_feed},
  };
}

}  // namespace entente::test
