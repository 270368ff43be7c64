// A bundle of format version 1, kept for ever: every later program reads it to the same state.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

#include "record/as_of.h"
#include "record/payloads.h"
#include "record/verify_bundle.h"

namespace entente::record {
namespace {

// Made once, of random_record(Seed{25}, {.parties = 3, .steps = 120}): all that XAA has of it, for itself.
std::string golden() {
  std::ifstream file(ENTENTE_SOURCE_DIR "/tests/golden/record-v1.bundle", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Of every feed: how long it is, its last entry, the root over all of it, and which bodies are left.
std::string state_of(const News& news) {
  Sha256 hash;
  for (const FeedNews& feed : news.feeds) {
    hash.add(feed.state.id.view()).add(std::to_string(feed.state.last.seq)).add(feed.state.last.id.view());
    hash.add(feed.state.frontier.root().view()).add(std::to_string(feed.state.cosigned_size));
    for (const Accepted& each : feed.entries) hash.add(each.body ? each.entry.meaning->body : "erased");
  }
  for (const auto& [party, log] : news.keys) hash.add(party).add(log.last().view()).add(log.authority().view());
  return hex(hash.finish<Digest>());
}

std::string as_of(const News& news) {
  std::map<FeedId, std::int64_t> seq;
  for (const FeedNews& feed : news.feeds) seq[feed.state.id] = feed.state.last.seq;
  return encode(AsOf(seq));
}

// What kinds of things are in it.
std::set<std::string> kinds_in(const News& news) {
  std::set<std::string> kinds;
  for (const auto& [party, log] : news.keys) {
    for (const SignedStatement& each : log.statements())
      kinds.insert("statement " + std::to_string(parse_statement(each.bytes)->says.index()));
  }
  for (const FeedNews& feed : news.feeds) {
    if (feed.state.descriptor.continues) kinds.insert("epoch");
    for (const CosignedCheckpoint& each : feed.checkpoints) {
      if (!each.cosignatures.empty()) kinds.insert("receipt");
    }
    for (const Accepted& each : feed.entries) {
      kinds.insert(each.body ? std::string(each.body->type()) : "erased");
      if (each.body && each.body->device) kinds.insert("device");
    }
  }
  return kinds;
}

constexpr std::string_view kAsOf = R"({"06f5599389ae8cf5008a1912ce86f83bb756a0a9f71e4e2b5e02cfc15c60ab64":5,)"
                                   R"("153d61d73ffd175ef9b75f1f3100620a50fa5f86c5a37696dfe8f62bb8ea1ce3":6,)"
                                   R"("2c3a16e19fac70db49fbae6963122d4f61f1e7460f53696492aeddcbf6fdb203":4,)"
                                   R"("2cb51e6eae13dc4e53937ea81ab665ad34c856a67452b5057d38223919364a51":6,)"
                                   R"("2eeffcd33cb7d44432497fe85157313e511f8a0397b61779e8aba8c6a35cb1c6":2,)"
                                   R"("43860c66db078ce4515df28b5891f4303cda977212c5130656978b573c0103d3":1,)"
                                   R"("6cce40c107a7f90151c5e51d868d2b49523c54f744081177faa92d239246e7a9":1,)"
                                   R"("7029059ef0018d50f61db38768593e4794dbc10808642ac3a4b244f582823dea":4,)"
                                   R"("855109c070c4e5415eccc1e2b8036bf4b97316abb96e7ebbe40f40a2ce1a5371":7,)"
                                   R"("9303f933b6cc5880a63964891083f76581e5698155261d0478d817625601a438":4,)"
                                   R"("ab79d174368a35477ddf4c447bca3db6c05d6ce0e8458e137223ada0c9a0bdd1":9,)"
                                   R"("fc444859895d479de23c8a255a95c431f18db7c18e7333532f7715cc7df82867":7})";

TEST(RecordGolden, OfVersionOneIsReadToTheSameStateForEver) {
  const auto bundle = read_bundle(golden());
  ASSERT_TRUE(bundle) << bundle.error().code;
  const auto news = verify_bundle(*bundle, NothingKnown{}, {.threads = 1, .tolerate_absent = false, .reader = "XAA"});
  ASSERT_TRUE(news) << news.error().error.code;
  EXPECT_EQ(kinds_in(*news),
            (std::set<std::string>{"anchor-opening.v1", "anchor.v1", "approval.v1", "device", "epoch", "erased",
                                   "erasure.v1", "note.v1", "notice.v1", "receipt", "release.v1", "statement 0",
                                   "statement 1", "statement 2", "statement 3", "statement 4"}));
  EXPECT_EQ(sha256_of<Digest>(golden()),
            *from_hex<Digest>("54ba2891575746f0f0fa3f30cf66a528352f9567e20e495c4f6fc3d432c7b382"));
  EXPECT_EQ(as_of(*news), kAsOf);
  EXPECT_EQ(state_of(*news), "52966b4e0d0a4fa2a1dee801dec0d7eea40fa65912adad40e534eefc198fc3d8");
}

}  // namespace
}  // namespace entente::record
