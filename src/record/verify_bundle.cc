#include "record/verify_bundle.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "record/canonical.h"
#include "record/check_checkpoints.h"
#include "record/in_parallel.h"
#include "record/judgement.h"
#include "record/payloads.h"
#include "record/together.h"

namespace entente::record {
namespace {

using Verdict = Result<std::monostate>;

constexpr std::monostate kBelieved;

// The error with the entry at which it was found.
Failure at_entry(Error error, const Read& entry) {
  error.arguments.push_back({"feed", hex(entry.head.feed)});
  error.arguments.push_back({"seq", entry.head.seq});
  error.arguments.push_back({"id", hex(entry.id)});
  return Failure(std::move(error));
}

Failure at_feed(Error error, const FeedId& feed) {
  error.arguments.push_back({"feed", hex(feed)});
  return Failure(std::move(error));
}

Failure feed_failure(const char* code, const FeedId& feed) {
  return at_feed({code, {}, {}}, feed);
}

class Verifier {
 public:
  Verifier(const Bundle& bundle, const Known& known, const VerifyOptions& options)
      : bundle_(bundle), known_(known), options_(options), together_(known, bundle) {
    absent_ = options.tolerate_absent ? &news_.absent : nullptr;
  }

  tl::expected<News, Refused> run() {
    for (const auto step :
         {&Verifier::check_keys, &Verifier::check_readers, &Verifier::read_entries, &Verifier::check_end,
          &Verifier::check_signatures, &Verifier::join_to_known, &Verifier::check_epochs, &Verifier::check_receipts,
          &Verifier::check_entries, &Verifier::check_trees, &Verifier::check_revocations, &Verifier::check_attachments,
          &Verifier::check_hash}) {
      if (auto verdict = (this->*step)(); !verdict) return tl::unexpected(Refused{verdict.error(), std::move(fork_)});
    }
    collect();
    return std::move(news_);
  }

 private:
  // The logs of keys: whole, of the parties known, and telling the same story as before.
  Verdict check_keys() {
    for (const PartyKeys& keys : bundle_.keys) {
      KeyLog log;
      for (const SignedStatement& statement : keys.statements) {
        if (auto added = log.add(statement); !added) return Failure(added.error());
      }
      if (log.party() != keys.party) return failure("record.statement_party", {{"party", keys.party}});
      if (const KeyLog* before = known_.keys(keys.party); before != nullptr) {
        const auto& had = before->statements();
        const auto& has = log.statements();
        if (before->first_authority() != log.first_authority())
          return failure("record.authority_differs", {{"party", keys.party}});
        if (!std::equal(had.begin(), had.begin() + static_cast<std::ptrdiff_t>(std::min(had.size(), has.size())),
                        has.begin()))
          return failure("record.statement_fork", {{"party", keys.party}});
        if (had.size() >= has.size()) log = *before;  // an older bundle; what is known is later
        if (auto verdict = check_reach(log, before->size()); !verdict) return verdict;
      }
      together_.logs().emplace(keys.party, std::move(log));
    }
    return kBelieved;
  }

  // What is new in a log may not take the signatures from entries that the receiver has.
  Verdict check_reach(const KeyLog& log, std::int64_t had) const {
    for (auto at = static_cast<std::size_t>(had); at < log.statements().size(); ++at) {
      const auto statement = parse_statement(log.statements()[at].bytes);
      const auto* says = std::get_if<FeedKey>(&statement->says);
      const auto feed = says == nullptr ? std::nullopt : known_.feed(says->feed);
      if (feed && says->from <= feed->last.seq)
        return failure("record.statement_reaches_back", {{"party", log.party()}, {"seq", statement->seq}});
    }
    return kBelieved;
  }

  Verdict check_readers() {
    for (const FeedPart& part : bundle_.feeds) {
      const FeedId& feed = part.range.feed;
      if (!together_.logs().contains(part.descriptor.party)) return feed_failure("record.bundle_no_keys", feed);
      if (part.descriptor.authority != together_.keys(part.descriptor.party)->first_authority())
        return feed_failure("record.feed_authority", feed);
      // Nothing in an empty feed is signed, so that its key has to vouch for it.
      if (!together_.keys(part.descriptor.party)->key_of(feed, 1)) return feed_failure("record.no_key", feed);
      if (!bundle_.manifest.audience.within(part.descriptor.audience))
        return feed_failure("record.audience_wrong", feed);
      if (options_.reader && !part.descriptor.audience.has(*options_.reader))
        return feed_failure("record.audience_wrong", feed);
    }
    return kBelieved;
  }

  Verdict read_entries() {
    for (const FeedPart& part : bundle_.feeds) {
      Part read{&part, known_.feed(part.range.feed), {}, {}, {}};
      if (read.before && read.before->frozen) return feed_failure("record.feed_frozen", part.range.feed);
      read.entries.resize(part.entries.size());
      parts_.push_back(std::move(read));
    }
    for (Part& part : parts_) {
      for (std::size_t i = 0; i < part.entries.size(); ++i) all_.push_back({&part, i});
    }
    const auto failed = for_each_in_parallel(all_.size(), options_.threads, [&](std::size_t i) {
      Read& read = all_[i].part->entries[all_[i].at];
      read.entry = &all_[i].part->part->entries[all_[i].at];
      return read_entry(*all_[i].part, all_[i].at, read);
    });
    if (failed) return Failure(*failed);
    for (Part& part : parts_) {
      together_.add(part);
      compare_to_known(part);
    }
    return kBelieved;
  }

  void compare_to_known(Part& part) const {
    for (Read& read : part.entries) {
      if (!part.before || read.head.seq > part.before->last.seq) return;
      const auto place = known_.find(read.id);
      read.is_known = place && place->feed == read.head.feed && place->seq == read.head.seq;
    }
  }

  static Verdict read_entry(const Part& part, std::size_t at, Read& read) {
    auto head = parse_head(read.entry->head);
    read.id = entry_id(read.entry->head);
    const std::int64_t seq = part.part->range.from + static_cast<std::int64_t>(at);
    if (!head) {
      read.head.feed = part.part->range.feed;
      read.head.seq = seq;
      return at_entry(head.error(), read);
    }
    read.head = *head;
    if (head->feed != part.part->range.feed) return at_entry({"record.feed_wrong", {}, {}}, read);
    if (head->seq != seq) return at_entry({"record.seq", {{"expected", seq}}, {}}, read);
    if (!read.entry->meaning) return kBelieved;
    if (const auto verdict = check_commitment(*head, *read.entry->meaning); !verdict)
      return at_entry(verdict.error(), read);
    auto body = parse_body(read.entry->meaning->body);
    if (!body) return at_entry(body.error(), read);
    read.body = *std::move(body);
    return kBelieved;
  }

  Verdict check_end() {
    const auto signer = std::find_if(parts_.begin(), parts_.end(), [&](const Part& part) {
      return part.part->range.feed == bundle_.signed_as && part.part->descriptor.party == bundle_.manifest.from;
    });
    if (signer == parts_.end()) return failure("record.bundle_end");
    const auto key = together_.keys(bundle_.manifest.from)->key_of(bundle_.signed_as, signer->part->range.to);
    if (!key || !signed_by(*key, kBundleType, bundle_.end.bytes, bundle_.end.signature))
      return failure("record.bundle_signature");
    return kBelieved;
  }

  // Of what is not known byte by byte already.
  Verdict check_signatures() {
    const auto failed = for_each_in_parallel(all_.size(), options_.threads, [&](std::size_t i) -> Verdict {
      const Part& part = *all_[i].part;
      const Read& read = part.entries[all_[i].at];
      if (read.is_known) return kBelieved;
      const auto verdict = check_signature(*read.entry, read.head, *together_.keys(part.part->descriptor.party));
      return verdict ? verdict : Verdict(at_entry(verdict.error(), read));
    });
    if (failed) return Failure(*failed);
    return kBelieved;
  }

  // Where the bundle begins: at the beginning, behind what is known, or, alone, behind a frontier.
  Verdict join_to_known() {
    for (Part& part : parts_) {
      const FeedPart& of = *part.part;
      for (const Read& read : part.entries) {
        if (!part.before || read.head.seq > part.before->last.seq) break;
        if (!read.is_known) return found_fork(part, read);
        ++news_.entries_known;
      }
      if (part.before) {
        part.state = *part.before;
        if (of.range.from > part.state.last.seq + 1) return feed_failure("record.bundle_gap", of.range.feed);
        continue;
      }
      part.state = empty_feed(of.descriptor);
      if (of.range.from == 1) continue;
      if (!options_.tolerate_absent) return feed_failure("record.bundle_gap", of.range.feed);
      part.state.frontier = *of.frontier;
      if (part.entries.empty()) continue;
      const Head& first = part.entries.front().head;
      part.state.last = {of.range.from - 1, first.prev};
      part.state.lc = first.lc - 1;
    }
    return kBelieved;
  }

  // A later epoch: of the same feed in all else, behind an entry that is there.
  Verdict check_epochs() {
    std::set<std::tuple<Party, std::string, std::int64_t>> epochs;
    for (const Part& part : parts_) {
      const Descriptor& of = part.part->descriptor;
      if (!epochs.emplace(of.party, of.audience.to_string(), of.epoch).second)
        return feed_failure("record.epoch_twice", part.part->range.feed);
      if (!of.continues) continue;
      if (auto verdict = check_continues(of, *of.continues); !verdict)
        return at_feed(verdict.error(), part.part->range.feed);
    }
    return kBelieved;
  }

  Verdict check_continues(const Descriptor& of, const Continuation& continues) {
    const Descriptor* before = together_.descriptor(continues.feed);
    if (before == nullptr) return not_at_hand("record.continues_missing", {}, absent_);
    if (before->party != of.party || before->audience != of.audience || before->epoch != of.epoch - 1)
      return failure("record.continues_wrong");
    if (continues.last.seq == 0) {
      if (continues.last.id != before_first(continues.feed)) return failure("record.continues_wrong");
      return kBelieved;
    }
    const auto place = together_.find(continues.last.id);
    if (!place) return not_at_hand("record.continues_missing", {}, absent_);
    if (place->feed != continues.feed || place->seq != continues.last.seq) return failure("record.continues_wrong");
    return kBelieved;
  }

  // A signed head that differs from the one that is known at its place.
  Verdict found_fork(const Part& part, const Read& read) {
    const KeyLog& keys = *together_.keys(part.part->descriptor.party);
    // A stolen key that is revoked can still sign another head: that is no story of the party.
    if (keys.revoked(*keys.key_of(read.head.feed, read.head.seq)))
      return at_entry({"record.key_revoked", {}, {}}, read);
    const auto had = known_.entry(read.head.feed, read.head.seq);
    if (!had) return at_entry({"record.not_readable", {}, {}}, read);
    fork_ = ForkEvidence{keys.statements(),
                         part.part->descriptor,
                         {had->head, had->signature},
                         {read.entry->head, read.entry->signature}};
    return at_entry({"record.fork", {}, {}}, read);
  }

  // Before the entries: what a later revocation leaves standing is what was cosigned.
  Verdict check_receipts() {
    for (Part& part : parts_) {
      if (auto verdict = check_checkpoints(part, together_, bundle_.manifest.from); !verdict)
        return at_feed(verdict.error(), part.part->range.feed);
    }
    return kBelieved;
  }

  Verdict check_entries() {
    for (Part& part : parts_) {
      for (const Read& read : part.entries) {
        if (read.head.seq <= part.state.last.seq) {
          note_erasure(part, read);
          continue;
        }
        if (auto verdict = check_entry(part, read); !verdict) return at_entry(verdict.error(), read);
        advance(part.state, read.head, read.id, read.body ? &*read.body : nullptr);
        note_erasure(part, read);
      }
    }
    for (const Part& part : parts_) {
      if (auto verdict = check_clocks_without_body(part); !verdict) return verdict;
    }
    return check_absent_bodies();
  }

  // What an entry without a body had seen can be judged only by what the next one with a body had: whoever sees a clock
  // carries it on, and one that was made up could bring everyone to where no clock can follow.
  Verdict check_clocks_without_body(const Part& part) const {
    const std::int64_t had = part.before ? part.before->last.seq : 0;
    std::int64_t lc = part.before ? part.before->lc : 0;
    std::vector<const Read*> bare;
    for (const Read& read : part.entries) {
      if (read.head.seq <= had) continue;
      if (!part.before && read.head.seq == part.part->range.from && read.head.seq > 1) lc = read.head.lc - 1;
      bare.push_back(&read);
      if (!read.body) continue;
      const std::int64_t seen = greatest_clock(read.body->seen);
      for (const Read* each : bare) {
        const std::int64_t greatest = std::max(lc, seen) + 1;
        if (each->head.lc > greatest)
          return at_entry({"record.clock", {{"lc", each->head.lc}, {"expected", greatest}}, {}}, *each);
        lc = each->head.lc;
      }
      bare.clear();
    }
    return kBelieved;
  }

  // Of the entries that were seen; unlimited when one of them is not at hand.
  std::int64_t greatest_clock(const Seen& seen) const {
    std::int64_t greatest = 0;
    for (const auto& [feed, position] : seen) {
      const auto place = together_.find(position.id);
      greatest = std::max(greatest, place ? place->lc : kMostNumber);
    }
    return greatest;
  }

  Verdict check_entry(const Part& part, const Read& read) {
    if (auto verdict = check_follows(read.head, part.state); !verdict) return verdict;
    if (!read.body) return kBelieved;
    if (auto verdict = check_body(read.head, *read.body, part.state, together_, absent_); !verdict) return verdict;
    return check_payload(read.head, *read.body, part.state, together_, absent_);
  }

  static void note_erasure(Part& part, const Read& read) {
    if (!read.body || read.body->type() != Erasure::kType) return;
    if (const auto erasure = erasure_in(read.body->payload)) part.erased.insert(erasure->entry);
  }

  // A body may be absent only where an erasure ordered it, or where the receiver has it.
  Verdict check_absent_bodies() {
    for (const Part& part : parts_) {
      for (const Read& read : part.entries) {
        if (read.body || part.erased.contains(read.id)) continue;
        const bool had = part.before && read.head.seq <= part.before->last.seq;
        if (!had) return at_entry({"record.body_missing", {}, {}}, read);
        const auto entry = known_.entry(read.head.feed, read.head.seq);
        if (entry && entry->meaning) return at_entry({"record.body_missing", {}, {}}, read);
      }
    }
    return kBelieved;
  }

  Verdict check_trees() {
    for (const Part& part : parts_) {
      if (auto verdict = check_roots(part, known_); !verdict) return at_feed(verdict.error(), part.part->range.feed);
    }
    return kBelieved;
  }

  Verdict check_revocations() {
    for (const Part& part : parts_) {
      const KeyLog& keys = *together_.keys(part.part->descriptor.party);
      for (const Read& read : part.entries) {
        if (part.before && read.head.seq <= part.before->last.seq) continue;
        if (auto verdict = check_not_revoked(read.head, read.id, keys, part.state.cosigned_size); !verdict)
          return at_entry(verdict.error(), read);
      }
      const std::int64_t to = part.part->range.to;
      if (part.part->range.feed != bundle_.signed_as) continue;
      if (!keys.good_at(*keys.key_of(bundle_.signed_as, to), bundle_.signed_as, to, part.state.cosigned_size))
        return feed_failure("record.key_revoked", bundle_.signed_as);
    }
    return kBelieved;
  }

  // None twice, in order, each cited by a body of the bundle.
  Verdict check_attachments() {
    std::set<AttachmentHash> cited;
    for (const Part& part : parts_) {
      for (const Read& read : part.entries) {
        if (read.body) cited.insert(read.body->attachments.begin(), read.body->attachments.end());
      }
    }
    AttachmentHash before;
    for (const std::string& attachment : bundle_.attachments) {
      const auto hash = sha256_of<AttachmentHash>(attachment);
      if (!cited.contains(hash)) return failure("record.attachment_uncited", {{"attachment", hex(hash)}});
      if (&attachment != &bundle_.attachments.front() && hash <= before) return failure("record.attachment_order");
      before = hash;
    }
    return kBelieved;
  }

  // After everything inside, so that what was altered is named where it can be.
  Verdict check_hash() {
    if (!bundle_.hash_holds) return failure("record.bundle_hash");
    return kBelieved;
  }

  void collect() {
    news_.manifest = bundle_.manifest;
    for (auto& [party, log] : together_.logs()) {
      const KeyLog* before = known_.keys(party);
      if (before == nullptr || before->size() < log.size()) news_.keys.emplace(party, log);
    }
    for (Part& part : parts_) news_.feeds.push_back(news_of(part));
    for (const auto& [hash, attachment] : together_.attachments()) {
      news_.attachments.emplace(hash, *attachment);
    }
  }

  FeedNews news_of(Part& part) const {
    FeedNews news;
    const std::int64_t had = part.before ? part.before->last.seq : 0;
    news.is_new = !part.before;
    news.checkpoints = part.part->checkpoints;
    for (Read& read : part.entries) {
      if (part.erased.contains(read.id)) news.erased.push_back({read.head.seq, read.id});
      if (read.head.seq <= had) continue;
      news.entries.push_back({*read.entry, read.head, read.id, std::move(read.body)});
    }
    for (const EntryId& id : part.erased) {  // of entries before the range
      const auto place = known_.find(id);
      if (place && place->seq < part.part->range.from) news.erased.push_back({place->seq, id});
    }
    news.state = std::move(part.state);
    return news;
  }

  struct Which {
    Part* part;
    std::size_t at;
  };

  const Bundle& bundle_;
  const Known& known_;
  const VerifyOptions& options_;
  Together together_;
  std::vector<Part> parts_;
  std::vector<Which> all_;
  std::int64_t* absent_;
  std::optional<ForkEvidence> fork_;
  News news_;
};

}  // namespace

tl::expected<News, Refused> verify_bundle(const Bundle& bundle, const Known& known, const VerifyOptions& options) {
  return Verifier(bundle, known, options).run();
}

}  // namespace entente::record
