// Attacks on the logs of keys.
#include "support/record/attacks.h"

namespace entente::test {

using namespace record;  // of which everything here speaks

namespace {

using Say = Attack::Say;
using Pack = Attack::Pack;

std::vector<SignedStatement>& log_of(Bundle& bundle, const Party& party) {
  return bundle.keys[bundle.keys[0].party == party ? 0 : 1].statements;
}

// One more statement of Belmar, signed by `signers`.
void state(Scene& scene, Bundle& bundle, const Ledger::Says& says, const std::vector<PublicKey>& signers,
           const std::function<void(Statement&)>& change = {}) {
  const KeyLog& log = scene.ledger.keys("XBB");
  Statement next{"XBB", log.size() + 1, log.last(), scene.ledger.now(), says};
  if (change) change(next);
  log_of(bundle, "XBB").push_back(scene.ledger.sign_statement(next, signers));
}

// A point of order 2: whatever is asked, a signature of zeros is good for one message in two where nobody looks.
PublicKey of_small_order() {
  PublicKey key;
  key.bytes.fill(0xff);
  key.bytes[0] = 0xec;
  key.bytes[31] = 0x7f;
  return key;
}

void take_over(Scene& scene, Bundle& bundle) {
  const PublicKey own = scene.ledger.new_key(), feed_key = scene.ledger.new_key();
  const SignedStatement first =
      scene.ledger.sign_statement({"XAA", 1, {}, scene.ledger.now(), AuthorityKey{own}}, {own});
  const Statement next{"XAA", 2, statement_id(first.bytes), scene.ledger.now(), FeedKey{scene.asterra, 1, feed_key}};
  log_of(bundle, "XAA") = {first, scene.ledger.sign_statement(next, {own, feed_key})};
}

}  // namespace

std::vector<Attack> key_attacks() {
  return {
      {"no keys of Asterra", "record.bundle_no_keys",
       Pack([](Scene&, Bundle& bundle) { bundle.keys.erase(bundle.keys.begin()); }), Points::at_feed},
      {"an authority key of one's own for Asterra", "record.authority_differs", Pack(take_over), Points::at_party,
       "record.feed_authority"},
      {"a statement left out", "record.statement_order", Pack([](Scene&, Bundle& bundle) {
         auto& log = log_of(bundle, "XBB");
         log.erase(log.begin() + 2);
       }),
       Points::at_party},
      {"statements in another order", "record.statement_order", Pack([](Scene&, Bundle& bundle) {
         auto& log = log_of(bundle, "XBB");
         std::swap(log[2], log[3]);
       }),
       Points::at_party},
      {"a log that begins late", "record.statement_order", Pack([](Scene&, Bundle& bundle) {
         auto& log = log_of(bundle, "XBB");
         log.erase(log.begin());
       }),
       Points::at_party},
      {"a log that tells another story", "record.statement_fork", Pack([](Scene& scene, Bundle& bundle) {
         auto& log = log_of(bundle, "XBB");
         Statement last = *parse_statement(log.back().bytes);
         last.at += std::chrono::milliseconds(1);
         log.back() = scene.ledger.sign_statement(last, {scene.ledger.keys("XBB").authority()});
       }),
       Points::at_party, ""},
      {"a statement behind another than the last", "record.statement_prev", Pack([](Scene& scene, Bundle& bundle) {
         const PublicKey key = scene.ledger.new_key();
         state(scene, bundle, SignatoryKey{key, "p-05"}, {scene.ledger.keys("XBB").authority(), key},
               [](Statement& next) { next.prev.bytes[0] ^= 1; });
       }),
       Points::at_party},
      {"a statement of Belmar in Asterra's log", "record.statement_party", Pack([](Scene& scene, Bundle& bundle) {
         const PublicKey key = scene.ledger.new_key();
         state(scene, bundle, SignatoryKey{key, "p-05"}, {scene.ledger.keys("XBB").authority(), key},
               [](Statement& next) { next.party = "XAA"; });
       }),
       Points::at_party},
      {"a key certified by another key than the authority's", "record.statement_signature",
       Pack([](Scene& scene, Bundle& bundle) {
         const PublicKey key = scene.ledger.new_key();
         state(scene, bundle, SignatoryKey{key, "p-05"}, {scene.bo, key});
       }),
       Points::at_party},
      {"a key certified without its consent", "record.statement_signature", Pack([](Scene& scene, Bundle& bundle) {
         state(scene, bundle, SignatoryKey{scene.ledger.new_key(), "p-05"}, {scene.ledger.keys("XBB").authority()});
       }),
       Points::at_party},
      {"a feed's key replaced without the old one", "record.statement_signature",
       Pack([](Scene& scene, Bundle& bundle) {
         const PublicKey key = scene.ledger.new_key();
         state(scene, bundle, FeedKey{scene.belmar, 9, key}, {scene.ledger.keys("XBB").authority(), key});
       }),
       Points::at_party},
      {"a key of small order", "record.statement_signature", Pack([](Scene& scene, Bundle& bundle) {
         const PublicKey key = of_small_order();
         state(scene, bundle, SignatoryKey{key, "p-05"}, {scene.ledger.keys("XBB").authority()});
         log_of(bundle, "XBB").back().by.push_back({key, Signature{}});
       }),
       Points::at_party},
      {"a key for two purposes", "record.statement_key_used", Pack([](Scene& scene, Bundle& bundle) {
         state(scene, bundle, DeviceKey{scene.bo, "p-01", "visit-07", *Date::parse("2026-03-31")},
               {scene.ledger.keys("XBB").authority(), scene.bo});
       }),
       Points::at_party},
      {"the authority key revoked", "record.statement_revokes", Pack([](Scene& scene, Bundle& bundle) {
         const PublicKey authority = scene.ledger.keys("XBB").authority();
         state(scene, bundle, Revocation{authority, {}, "no more"}, {authority});
       }),
       Points::at_party},
      {"a key revoked that is none", "record.statement_revokes", Pack([](Scene& scene, Bundle& bundle) {
         state(scene, bundle, Revocation{scene.ada, {}, "not ours"}, {scene.ledger.keys("XBB").authority()});
       }),
       Points::at_party},
      {"a key revoked twice", "record.statement_revokes", Pack([](Scene& scene, Bundle& bundle) {
         state(scene, bundle, Revocation{scene.gone, {}, "again"}, {scene.ledger.keys("XBB").authority()});
       }),
       Points::at_party},
      {"a feed's key from before the one before", "record.statement_from", Pack([](Scene& scene, Bundle& bundle) {
         const PublicKey authority = scene.ledger.keys("XBB").authority(), key = scene.ledger.new_key(),
                         next = scene.ledger.new_key(), old = scene.ledger.feed(scene.belmar).key;
         state(scene, bundle, FeedKey{scene.belmar, 9, key}, {authority, old, key});
         state(scene, bundle, FeedKey{scene.belmar, 5, next}, {authority, key, next}, [&](Statement& last) {
           last.seq += 1;
           last.prev = statement_id(log_of(bundle, "XBB").back().bytes);
         });
       }),
       Points::at_party},
      {"a statement that is none", "record.statement", Pack([](Scene& scene, Bundle& bundle) {
         auto& log = log_of(bundle, "XBB");
         SignedStatement& last = log.back();
         last.bytes.replace(last.bytes.find("revoke"), 6, "forget");
         last.by = {{scene.ledger.keys("XBB").authority(),
                     scene.ledger.sign(scene.ledger.keys("XBB").authority(), kStatementType, last.bytes)}};
       }),
       Points::somewhere},
      {"written on with a revoked key", "record.key_revoked", Say([](Scene& scene) {
         const LedgerFeed& feed = scene.ledger.feed(scene.belmar);
         scene.ledger.state("XBB", Revocation{feed.key, {{feed.id, feed.last()}}, "stolen"});
         scene.append(scene.body(note("by the thief")));
       }),
       Points::at_feed},
      {"told anew with a revoked key", "record.key_revoked", Say([](Scene& scene) {
         LedgerFeed& feed = scene.ledger.feed(scene.belmar);
         const PublicKey stolen = feed.key;
         scene.ledger.state("XBB", Revocation{stolen, {{feed.id, feed.last()}}, "stolen"});
         scene.forget_from(3);
         while (feed.size() < 6) scene.append(scene.body(note("by the thief")));
       }),
       Points::at_new_entry},
  };
}

}  // namespace entente::test
