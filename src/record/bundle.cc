#include "record/bundle.h"

#include <algorithm>

#include "record/canonical.h"
#include "record/frames.h"
#include "record/members.h"

namespace entente::record {
namespace {

namespace json = boost::json;

constexpr std::string_view kBundleMagic = "entente-bundle-1\n";
constexpr std::string_view kAnyMagic = "entente-bundle-";
constexpr std::size_t kMostManifest = 1 << 20, kMostFrontier = 8 << 10;  // bytes
constexpr std::size_t kMostFeeds = 1'000, kMostBundleParties = 100;

FeedRange range_in(const json::value& item, Members& members) {
  FeedRange range;
  if (!item.is_object()) {
    members.fail("feeds");
    return range;
  }
  Members inner(item.get_object());
  range.feed = inner.bytes<FeedId>("feed");
  range.from = inner.number("from", 1);
  range.to = inner.number("to", 0);
  if (inner.wrong() || range.to < range.from - 1) members.fail("feeds");
  return range;
}

// The parts of a bundle, in the order of the format.
class Reader {
 public:
  explicit Reader(std::string_view content) : frames_(content, kBundleMagic.size()) {}

  Result<Bundle> read() {
    if (auto failed = read_manifest(); !failed) return Failure(failed.error());
    for (const Party& party : bundle_.manifest.parties) {
      if (auto failed = read_keys(party); !failed) return Failure(failed.error());
    }
    for (const FeedRange& range : bundle_.manifest.feeds) {
      if (auto failed = read_feed(range); !failed) return Failure(failed.error());
    }
    if (auto failed = read_attachments(); !failed) return Failure(failed.error());
    if (auto failed = read_end(); !failed) return Failure(failed.error());
    return std::move(bundle_);
  }

 private:
  using Step = Result<std::monostate>;

  Step read_manifest() {
    const auto bytes = frames_.take("manifest", kMostManifest);
    if (!bytes) return Failure(bytes.error());
    auto manifest = parse_manifest(*bytes);
    if (!manifest) return Failure(manifest.error());
    bundle_.manifest = *std::move(manifest);
    return std::monostate{};
  }

  Step read_keys(const Party& party) {
    const auto name = frames_.take("party", party.size());
    if (!name) return Failure(name.error());
    if (*name != party) return frames_.refused("record.bundle_party");
    auto statements = read_statements(frames_);
    if (!statements) return Failure(statements.error());
    bundle_.keys.push_back({party, *std::move(statements)});
    return std::monostate{};
  }

  Step read_feed(const FeedRange& range) {
    FeedPart part;
    part.range = range;
    const auto bytes = frames_.take("feed", kMostDescriptor);
    if (!bytes) return Failure(bytes.error());
    auto descriptor = parse_descriptor(*bytes);
    if (!descriptor) return Failure(descriptor.error());
    part.descriptor = *std::move(descriptor);
    if (feed_id(part.descriptor) != range.feed) return frames_.refused("record.bundle_feed");
    if (range.from > 1) {
      if (auto failed = read_frontier(part); !failed) return failed;
    }
    while (frames_.next_is("head")) {
      if (auto failed = read_entry(part); !failed) return failed;
    }
    if (static_cast<std::int64_t>(part.entries.size()) != range.to - range.from + 1)
      return frames_.refused("record.bundle_range");
    while (frames_.next_is("checkpoint")) {
      if (auto failed = read_checkpoint(part); !failed) return failed;
    }
    bundle_.feeds.push_back(std::move(part));
    return std::monostate{};
  }

  Step read_frontier(FeedPart& part) {
    const auto bytes = frames_.take("frontier", kMostFrontier);
    if (!bytes) return Failure(bytes.error());
    const auto object = parse_object(*bytes, "record.bundle_frontier");
    if (!object) return Failure(object.error());
    Members members(*object);
    std::vector<Digest> roots;
    for (const json::value& item : members.array("frontier", 64)) {
      const auto root = item.is_string() ? from_hex<Digest>(item.get_string()) : std::nullopt;
      if (!root) members.fail("frontier");
      roots.push_back(root.value_or(Digest{}));
    }
    if (members.number("v", 1) != 1) members.fail("v");
    part.frontier = Frontier::of(part.range.from - 1, std::move(roots));
    if (members.wrong() || !part.frontier) return frames_.refused("record.bundle_frontier");
    return std::monostate{};
  }

  Step read_entry(FeedPart& part) {
    Entry entry;
    auto head = frames_.take_signed("head", kMostHead);
    if (!head) return Failure(head.error());
    entry.head = std::move(head->bytes);
    entry.signature = head->signature;
    if (frames_.next_is("salt")) {
      const auto salt = frames_.take("salt", 2 * Salt::size);
      if (!salt) return Failure(salt.error());
      const auto bytes = from_hex<Salt>(*salt);
      if (!bytes) return frames_.refused("record.bundle_hex");
      const auto body = frames_.take("body", kMostBody);
      if (!body) return Failure(body.error());
      entry.meaning = Entry::Meaning{*bytes, std::string(*body)};
    }
    part.entries.push_back(std::move(entry));
    return std::monostate{};
  }

  Step read_checkpoint(FeedPart& part) {
    auto checkpoint = frames_.take_signed("checkpoint", kMostCheckpoint);
    if (!checkpoint) return Failure(checkpoint.error());
    CosignedCheckpoint cosigned{*std::move(checkpoint), {}};
    while (frames_.next_is("cosignature")) {
      auto cosignature = frames_.take_signed("cosignature", kMostCheckpoint);
      if (!cosignature) return Failure(cosignature.error());
      cosigned.cosignatures.push_back(*std::move(cosignature));
    }
    part.checkpoints.push_back(std::move(cosigned));
    return std::monostate{};
  }

  Step read_attachments() {
    while (frames_.next_is("attachment")) {
      const auto bytes = frames_.take("attachment", kMostAttachment);
      if (!bytes) return Failure(bytes.error());
      bundle_.attachments.emplace_back(*bytes);
    }
    return std::monostate{};
  }

  Step read_end() {
    const std::string_view before = frames_.read_so_far();
    auto end = frames_.take_signed("end", kMostCheckpoint);
    if (!end) return Failure(end.error());
    const auto object = parse_object(end->bytes, "record.bundle_end");
    if (!object) return Failure(object.error());
    Members members(*object);
    bundle_.signed_as = members.bytes<FeedId>("feed");
    const auto hash = members.bytes<Digest>("sha256");
    if (members.number("v", 1) != 1) members.fail("v");
    if (members.wrong()) return frames_.refused("record.bundle_end");
    bundle_.hash_holds = hash == sha256_of<Digest>(before);
    if (!frames_.at_end()) return frames_.refused("record.bundle_after_end");
    bundle_.end = *std::move(end);
    return std::monostate{};
  }

  FrameReader frames_;
  Bundle bundle_;
};

void add_feed(const FeedPart& part, FrameWriter& frames) {
  frames.add("feed", encode(part.descriptor));
  if (part.range.from > 1) {
    json::array roots;
    for (const Digest& root : part.frontier->roots()) roots.emplace_back(hex(root));
    frames.add("frontier", canonical(json::object{{"frontier", std::move(roots)}, {"v", 1}}));
  }
  for (const Entry& entry : part.entries) {
    frames.add_signed("head", {entry.head, entry.signature});
    if (!entry.meaning) continue;
    frames.add("salt", hex(entry.meaning->salt));
    frames.add("body", entry.meaning->body);
  }
  for (const CosignedCheckpoint& cosigned : part.checkpoints) {
    frames.add_signed("checkpoint", cosigned.checkpoint);
    for (const Signed& cosignature : cosigned.cosignatures) frames.add_signed("cosignature", cosignature);
  }
}

void sort_parts(Bundle& bundle) {
  std::sort(bundle.keys.begin(), bundle.keys.end(), [](const auto& a, const auto& b) { return a.party < b.party; });
  std::sort(bundle.feeds.begin(), bundle.feeds.end(),
            [](const auto& a, const auto& b) { return a.range.feed < b.range.feed; });
  std::sort(bundle.attachments.begin(), bundle.attachments.end(), [](const std::string& a, const std::string& b) {
    return sha256_of<AttachmentHash>(a) < sha256_of<AttachmentHash>(b);
  });
  bundle.manifest.parties.clear();
  for (const PartyKeys& keys : bundle.keys) bundle.manifest.parties.push_back(keys.party);
  bundle.manifest.feeds.clear();
  for (const FeedPart& part : bundle.feeds) bundle.manifest.feeds.push_back(part.range);
}

}  // namespace

std::string encode(const Manifest& manifest) {
  json::array feeds, parties;
  for (const FeedRange& range : manifest.feeds)
    feeds.push_back(json::object{{"feed", hex(range.feed)}, {"from", range.from}, {"to", range.to}});
  for (const Party& party : manifest.parties) parties.emplace_back(party);
  return canonical(json::object{{"at", to_string(manifest.at)},
                                {"feeds", std::move(feeds)},
                                {"for", manifest.audience.to_json()},
                                {"from", manifest.from},
                                {"parties", std::move(parties)},
                                {"v", 1}});
}

Result<Manifest> parse_manifest(std::string_view bytes) {
  const auto object = parse_object(bytes, "record.manifest");
  if (!object) return Failure(object.error());
  Members members(*object);
  Manifest manifest;
  manifest.at = members.instant("at");
  for (const json::value& item : members.array("feeds", kMostFeeds)) {
    const FeedRange range = range_in(item, members);
    if (!manifest.feeds.empty() && range.feed <= manifest.feeds.back().feed) members.fail("feeds");
    manifest.feeds.push_back(range);
  }
  const auto audience = Audience::from_json(members.value("for"));
  if (!audience) members.fail("for");
  manifest.audience = audience.value_or(Audience::everyone());
  manifest.from = members.text("from");
  for (const json::value& item : members.array("parties", kMostBundleParties)) {
    const bool fits = item.is_string() && is_party(item.get_string()) &&
                      (manifest.parties.empty() || manifest.parties.back() < item.get_string());
    if (!fits) members.fail("parties");
    if (item.is_string()) manifest.parties.emplace_back(item.get_string());
  }
  if (!std::binary_search(manifest.parties.begin(), manifest.parties.end(), manifest.from)) members.fail("from");
  if (members.number("v", 1) != 1) members.fail("v");
  if (const auto wrong = members.wrong()) return failure("record.manifest", {{"member", *wrong}});
  return manifest;
}

Result<Bundle> read_bundle(std::string_view content) {
  if (content.size() > kMostBundle)
    return failure("record.bundle_too_large", {{"limit_mib", static_cast<std::int64_t>(kMostBundle >> 20)}});
  if (!content.starts_with(kBundleMagic))
    return failure(content.starts_with(kAnyMagic) ? "record.bundle_version" : "record.bundle_not_one");
  return Reader(content).read();
}

std::string write_bundle(Bundle bundle, const SigningKey& key) {
  sort_parts(bundle);
  FrameWriter frames(kBundleMagic);
  frames.add("manifest", encode(bundle.manifest));
  for (const PartyKeys& keys : bundle.keys) {
    frames.add("party", keys.party);
    add_statements(keys.statements, frames);
  }
  for (const FeedPart& part : bundle.feeds) add_feed(part, frames);
  for (const std::string& attachment : bundle.attachments) frames.add("attachment", attachment);
  const std::string end = canonical(
      json::object{{"feed", hex(bundle.signed_as)}, {"sha256", hex(sha256_of<Digest>(frames.text()))}, {"v", 1}});
  frames.add_signed("end", {end, key.sign(kBundleType, end)});
  return std::move(frames).take();
}

}  // namespace entente::record
