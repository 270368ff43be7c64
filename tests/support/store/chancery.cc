#include "support/store/chancery.h"

#include "base/check.h"
#include "support/store/power_cut_vfs.h"

namespace entente::test {
namespace {

record::SigningKey same_key(const record::SigningKey& key) {
  std::string seed = key.seed();
  record::SigningKey result = record::SigningKey::from_seed(seed);
  record::wipe(seed);
  return result;
}

record::SigningKey generated(Seed seed) {
  SeededEntropy entropy(seed);
  return record::SigningKey::generate(entropy);
}

// Which need it was; -1 when it is none.
std::int64_t number_of(const record::Body& body) {
  const auto* number = body.payload.if_contains("number");
  return number != nullptr && number->is_int64() ? number->as_int64() : -1;
}

}  // namespace

Chancery::Chancery(record::Party party, record::Audience audience, Seed seed)
    : party_(std::move(party)),
      authority_(generated(Seed{2 * seed.value})),
      feed_key_(generated(Seed{2 * seed.value + 1})) {
  descriptor_.party = party_;
  descriptor_.audience = std::move(audience);
  descriptor_.authority = authority_.public_key();
  feed_ = record::feed_id(descriptor_);
  say(record::AuthorityKey{authority_.public_key()}, {&authority_});
  say(record::FeedKey{.feed = feed_, .from = 1, .key = feed_key_.public_key()}, {&authority_, &feed_key_});
}

record::SigningKey Chancery::feed_key() const {
  return same_key(feed_key_);
}

void Chancery::say(What what, const std::vector<const record::SigningKey*>& signers) {
  record::Statement statement;
  statement.party = party_;
  statement.says = std::move(what);
  statement.seq = static_cast<std::int64_t>(statements_.size()) + 1;
  if (!statements_.empty()) statement.prev = record::statement_id(statements_.back().bytes);
  record::SignedStatement whole{.bytes = record::encode(statement), .by = {}};
  for (const record::SigningKey* key : signers)
    whole.by.push_back({key->public_key(), key->sign(record::kStatementType, whole.bytes)});
  statements_.push_back(std::move(whole));
}

Result<std::monostate> Chancery::set_up(store::Store& store) const {
  const record::KeyLog* log = store.keys(party_);
  const std::size_t known = log == nullptr ? 0 : log->statements().size();
  for (std::size_t i = known; i < statements_.size(); ++i) {
    if (auto added = store.add_statement(statements_[i]); !added) return added;
  }
  if (auto opened = store.open_feed(descriptor_); !opened) return Failure(opened.error());
  store.hold_key(feed_, same_key(feed_key_));
  return std::monostate{};
}

Result<std::unique_ptr<store::Store>> Chancery::create(const store::Opening& opening, const Clock& clock,
                                                       Entropy& entropy) const {
  auto store = store::create_store(opening, party_, clock, entropy);
  if (!store) return store;
  if (auto done = set_up(**store); !done) return Failure(done.error());
  return store;
}

Result<std::unique_ptr<store::Store>> Chancery::open(const store::Opening& opening, const Clock& clock,
                                                     Entropy& entropy) const {
  auto store = store::open_store(opening, clock, entropy);
  if (!store) return store;
  if (auto done = set_up(**store); !done) return Failure(done.error());
  return store;
}

store::Append Chancery::says(std::int64_t number) const {
  store::Append request;
  request.audience = descriptor_.audience;
  request.draft = need(number);
  request.idempotency_key = "need-" + std::to_string(number);
  return request;
}

const Chancery& first_chancery() {
  static const Chancery chancery("XAA", *record::Audience::of({"XAA", "XBB"}), Seed{1});
  return chancery;
}

const Chancery& second_chancery() {
  static const Chancery chancery("XBB", *record::Audience::of({"XAA", "XBB"}), Seed{2});
  return chancery;
}

record::Draft need(std::int64_t number) {
  Random random(Seed{static_cast<std::uint64_t>(number)});
  std::string what;
  for (int word = 0; word < 24; ++word) {
    for (std::uint32_t letter = 3 + random.below(9); letter > 0; --letter)
      what += static_cast<char>('a' + random.below(26));
    what += ' ';
  }
  record::Draft draft;
  draft.by = "A. Example";
  draft.policy = "ENTENTE";
  draft.classification = "RESTRICTED";
  draft.payload = {{"type", "need.v1"},
                   {"number", number},
                   {"title", what.substr(0, 40)},
                   {"description", what},
                   {"quantity", std::to_string(random.below(1000)) + " person-days"}};
  return draft;
}

std::vector<std::int64_t> needs_in(const store::Store& store, const record::FeedId& feed) {
  constexpr std::int64_t kPage = 1000;
  std::vector<std::int64_t> result;
  while (true) {
    const auto from = static_cast<std::int64_t>(result.size()) + 1;
    const auto rows = store.rows({store.party()}, feed, from, kPage);
    ENTENTE_CHECK(rows.has_value());
    for (const store::Row& row : *rows) result.push_back(row.body ? number_of(*row.body) : -1);
    if (rows->size() < static_cast<std::size_t>(kPage)) return result;
  }
}

std::vector<std::string> bundles_of(const Chancery& sender, int bundles, int needs_each) {
  PowerCutDisk disk(Seed{1});
  const PowerCutVfs vfs(disk);
  const ManualClock clock;
  SeededEntropy entropy(Seed{1});
  auto store = sender.create({.path = "sender.db", .for_reading = false, .vfs = vfs.name()}, clock, entropy);
  ENTENTE_CHECK(store.has_value());
  std::vector<std::string> result;
  std::int64_t number = 0;
  for (int i = 0; i < bundles; ++i) {
    const record::AsOf since(std::map<record::FeedId, std::int64_t>{{sender.feed(), number}});
    std::vector<store::Append> all;
    for (int j = 0; j < needs_each; ++j) all.push_back(sender.says(++number));
    ENTENTE_CHECK((*store)->append_all(std::move(all)).has_value());
    const auto bundle = (*store)->export_bundle({.audience = sender.audience(), .since = since}, sender.feed());
    ENTENTE_CHECK(bundle.has_value());
    result.push_back(*bundle);
  }
  return result;
}

}  // namespace entente::test
