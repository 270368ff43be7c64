#include "support/record/random_record.h"

#include <algorithm>
#include <set>

#include "record/approval.h"

namespace entente::test {

using namespace record;  // of which everything here speaks

namespace {

constexpr const char* kPeople[] = {"p-01", "p-02", "p-03"};

// Tells a history, one step after the other.
class Teller {
 public:
  Teller(Seed seed, const RecordShape& shape) : ledger_(seed), random_(seed, 1) {
    for (const char* party : {"XAA", "XBB", "XCC"}) {
      if (static_cast<int>(parties_.size()) < shape.parties) parties_.emplace_back(party);
    }
    for (const Party& party : parties_) ledger_.found(party);
    for (const Party& party : parties_) begin(party);
    for (int step = 0; step < shape.steps; ++step) tell();
  }
  Ledger take() && { return std::move(ledger_); }

 private:
  struct Certified {
    PublicKey key;
    std::string person;
  };

  std::size_t below(std::size_t bound) { return random_.below(static_cast<std::uint32_t>(bound)); }
  bool one_in(std::size_t bound) { return below(bound) == 0; }
  template <class Items>
  const auto& any(const Items& items) {
    return items[below(items.size())];
  }

  void begin(const Party& party) {
    for (const Audience& audience : {*Audience::of({party}), *Audience::of(parties_), Audience::everyone()})
      ledger_.open(party, audience);
    if (parties_.size() > 2) ledger_.open(party, *Audience::of({party, parties_[party == parties_[0] ? 1 : 0]}));
    for (const char* person : {kPeople[0], kPeople[1]})
      signatories_[party].push_back({ledger_.signatory(party, person), person});
    devices_[party].push_back({ledger_.device(party, kPeople[2], "visit-07", *Date::parse("2026-12-31")), kPeople[2]});
  }

  // A feed that is still written.
  FeedId some_feed() {
    for (;;) {
      const FeedId id = any(ledger_.feeds());
      if (!ended_.contains(id)) return id;
    }
  }
  const Party& owner(const FeedId& id) { return ledger_.feed(id).descriptor.party; }

  void tell() {
    const FeedId id = some_feed();
    switch (below(22)) {
      case 0:
        return approve(id);
      case 1:
        return erase(id);
      case 2:
        if (!gave_receipt_before_first_.contains(id)) ledger_.rotate(id);
        return;
      case 3:
        return revoke_feed_key(id);
      case 4:
        return revoke_certified(id);
      case 5:
        return release(id);
      case 6:
        return ledger_.checkpoint(id);
      case 7:
      case 8:
        return cosign(id);
      case 9:
        return say_by_device(id);
      case 10:
        return anchor(id);
      case 11:
        return one_in(3) ? begin_epoch(id) : ledger_.state(owner(id), AuthorityKey{ledger_.new_key()});
      case 12:
        return say(id, payload_of(Notice{"more is known and withheld"}));
      case 13:
      case 14:
      case 15:
        return ledger_.read(any(parties_), id, ledger_.feed(id).size());
      default:
        return say(id, note("what was seen, \"" + std::to_string(below(1000)) + "\" \u00fc\u0639 \n"));
    }
  }

  Body body(const FeedId& id, boost::json::object payload) {
    Body said = ledger_.body(id, any(kPeopleList), std::move(payload));
    for (std::size_t i = below(3); i > 0; --i) {
      const auto ref = some_entry(id, said.seen);
      if (ref && std::find(said.refs.begin(), said.refs.end(), *ref) == said.refs.end()) said.refs.push_back(*ref);
    }
    if (one_in(5)) said.attachments.push_back(ledger_.attach("file " + std::to_string(below(6)) + "\n"));
    return said;
  }
  void say(const FeedId& id, boost::json::object payload) { ledger_.append(id, body(id, std::move(payload))); }

  // One that may be named.
  std::optional<EntryId> some_entry(const FeedId& id, const Seen& seen) {
    std::vector<std::pair<FeedId, std::int64_t>> within{{id, ledger_.feed(id).size()}};
    for (const auto& [feed, position] : seen) within.emplace_back(feed, position.seq);
    const auto& [feed, size] = any(within);
    if (size == 0) return std::nullopt;
    return ledger_.feed(feed).entries[below(static_cast<std::size_t>(size))].id;
  }

  void approve(const FeedId& id) {
    const Certified& by = any(signatories_[owner(id)]);
    const std::string document = "a roadmap, version " + std::to_string(below(5));
    Body said =
        ledger_.body(id, by.person, payload_of(record::approve("text/plain", document, ledger_.secret(by.key))));
    said.attachments.push_back(ledger_.attach(document));
    ledger_.append(id, said);
  }

  void erase(const FeedId& id) {
    const auto& entries = ledger_.feed(id).entries;
    if (entries.empty()) return;
    const LedgerEntry& entry = any(entries);
    const std::int64_t seq = entry.head.seq;
    if (entry.erased_by > 0 || entry.body->type() == Erasure::kType) return;
    const auto& by = signatories_[owner(id)];
    const auto other = std::find_if(by.begin(), by.end(), [&](const Certified& c) { return c.person != by[0].person; });
    if (other == by.end()) return;
    say(id, ledger_.erasure(entry.id, {by[0].key, other->key}));
    ledger_.erase(id, seq);
  }

  void everyone_reads(const FeedId& id) {
    for (const Party& party : parties_) ledger_.read(party, id, ledger_.feed(id).size());
  }

  // Good to its last entry; or only as far as another party's receipt tells.
  void revoke_feed_key(const FeedId& id) {
    const LedgerFeed& of = ledger_.feed(id);
    if (gave_receipt_before_first_.contains(id)) return;
    Seen last;
    if (of.size() > 0) last[id] = of.last();
    if (of.size() > 1 && !relied_on_.contains(id) && one_in(2)) {
      if (const auto by = received_whole_by(of)) {
        relied_on_.insert(*by);
        last[id] = {of.size() - 1, of.entries[static_cast<std::size_t>(of.size()) - 2].id};
      }
    }
    everyone_reads(id);
    ledger_.state(owner(id), Revocation{of.key, last, "lost"});
    ledger_.rotate(id);
  }
  // The feed of another party with a receipt for all of this one that whoever reads this one can read too.
  std::optional<FeedId> received_whole_by(const LedgerFeed& of) {
    if (of.checkpoints.empty()) return std::nullopt;
    const CosignedCheckpoint& latest = of.checkpoints.back();
    if (parse_checkpoint(latest.checkpoint.bytes)->size != of.size()) return std::nullopt;
    for (const Signed& receipt : latest.cosignatures) {
      const Cosignature said = *parse_cosignature(receipt.bytes);
      const Descriptor& by = ledger_.feed(said.by).descriptor;
      const KeyLog& keys = ledger_.keys(by.party);
      if (by.audience == of.descriptor.audience && keys.good_at(*keys.key_of(said.by, said.seq), said.by, said.seq, 0))
        return said.by;
    }
    return std::nullopt;
  }

  void revoke_certified(const FeedId& id) {
    const Party& party = owner(id);
    auto& keys = one_in(2) ? signatories_[party] : devices_[party];
    Seen last;
    for (const FeedId& own : ledger_.feeds_of(party)) {
      if (ledger_.feed(own).size() > 0) last[own] = ledger_.feed(own).last();
    }
    const bool signatory = &keys == &signatories_[party];
    Certified& gone = keys[below(keys.size())];
    ledger_.state(party, Revocation{gone.key, last, "handed in"});
    gone.key = signatory ? ledger_.signatory(party, gone.person)
                         : ledger_.device(party, gone.person, "visit-07", *Date::parse("2026-12-31"));
  }

  void release(const FeedId& id) {
    const LedgerFeed& from = ledger_.feed(id);
    std::vector<FeedId> wider;
    for (const FeedId& to : ledger_.feeds_of(owner(id))) {
      const Audience &narrow = from.descriptor.audience, &wide = ledger_.feed(to).descriptor.audience;
      if (narrow != wide && narrow.within(wide) && !ended_.contains(to)) wider.push_back(to);
    }
    if (wider.empty() || from.entries.empty()) return;
    const LedgerEntry& entry = any(from.entries);
    const EntryId original = entry.id;
    if (entry.erased_by > 0 || entry.body->device || entry.body->type() != "note.v1") return;
    const FeedId to = any(wider);
    const std::string releaser = entry.body->by == kPeople[0] ? kPeople[1] : kPeople[0];
    Body copy = ledger_.body(to, releaser, entry.body->payload);
    copy.attachments = entry.body->attachments;
    const EntryId copied = ledger_.append(to, copy).id;
    Body link = ledger_.body(id, releaser, payload_of(Release{original, copied}));
    link.refs = {original, copied};
    ledger_.append(id, link);
  }

  void cosign(const FeedId& id) {
    const LedgerFeed& of = ledger_.feed(id);
    std::vector<FeedId> others;
    for (const FeedId& by : ledger_.feeds()) {
      const Descriptor& descriptor = ledger_.feed(by).descriptor;
      if (descriptor.party != of.descriptor.party && descriptor.audience.within(of.descriptor.audience))
        others.push_back(by);
    }
    if (others.empty()) return;
    const FeedId by = any(others);
    ledger_.checkpoint(id);
    ledger_.read(owner(by), id, of.size());
    if (of.size() == 0) return;
    if (ledger_.feed(by).size() == 0) gave_receipt_before_first_.insert(by);
    ledger_.cosign(id, by);
  }

  void say_by_device(const FeedId& id) {
    const Certified& by = any(devices_[owner(id)]);
    Body said = body(id, note("seen on the way"));
    said.by = by.person;
    said.device = ledger_.mark(said, by.key, "visit-07", said.at);
    ledger_.append(id, said);
  }

  // In a feed that others read, of one that they do not; opened there later.
  void anchor(const FeedId& id) {
    LedgerFeed& hidden = ledger_.feed(ledger_.feeds_of(owner(id)).front());
    if (hidden.entries.empty() || hidden.id == id || ended_.contains(hidden.id)) return;
    ledger_.checkpoint(hidden.id);
    const std::string checkpoint = hidden.checkpoints.back().checkpoint.bytes;
    const Salt salt{};
    say(id, payload_of(AnchorPosted{anchor_of(salt, checkpoint)}));
    if (one_in(2)) say(hidden.id, payload_of(AnchorOpening{checkpoint, salt}));
  }

  void begin_epoch(const FeedId& id) {
    const LedgerFeed& of = ledger_.feed(id);
    everyone_reads(id);
    ended_.insert(id);
    ledger_.open(owner(id), of.descriptor.audience, of.descriptor.epoch + 1, Continuation{id, of.last()});
  }

  const std::vector<std::string> kPeopleList{std::begin(kPeople), std::end(kPeople)};
  Ledger ledger_;
  Random random_;
  std::vector<Party> parties_;
  std::map<Party, std::vector<Certified>> signatories_, devices_;
  std::set<FeedId> ended_;
  std::set<FeedId> relied_on_;                  // their keys are not revoked back behind a receipt
  std::set<FeedId> gave_receipt_before_first_;  // their first keys stay
};

}  // namespace

Ledger random_record(Seed seed, const RecordShape& shape) {
  return Teller(seed, shape).take();
}

RandomBundle random_bundle(Ledger& ledger, Random& random) {
  const std::vector<Party> parties = ledger.parties();
  const auto below = [&](std::size_t bound) { return random.below(static_cast<std::uint32_t>(bound)); };
  const Party& sender = parties[below(parties.size())];
  Audience audience = Audience::everyone();
  if (below(6) > 0) {
    std::vector<Party> readers{parties[below(parties.size())]};
    if (below(2) == 0) readers.push_back(parties[below(parties.size())]);
    audience = *Audience::of(readers);
  }
  std::map<FeedId, std::int64_t> since;
  if (below(2) == 0) {
    for (const FeedId& id : ledger.feeds()) {
      const auto size = static_cast<std::size_t>(ledger.has_read(sender, id));
      if (below(3) > 0 && size > 0) since[id] = below(size + 1);
    }
  }
  RandomBundle made{ledger.bundle(sender, audience, AsOf(since)), true};
  for (const FeedPart& part : made.bundle.feeds) made.complete = made.complete && part.range.from == 1;
  return made;
}

}  // namespace entente::test
