// The whole store judged anew, as if all of it had just arrived: the database is not believed, only what is signed.
#include <algorithm>
#include <atomic>
#include <set>
#include <thread>
#include <unordered_map>

#include "record/judgement.h"
#include "record/payloads.h"
#include "record/signing.h"
#include "store/record_store.h"

namespace entente::store {
namespace {

using record::AttachmentHash;
using record::Body;
using record::EntryId;
using record::FeedState;
using record::Head;
using record::KeyLog;
using Verdict = Result<std::monostate>;

constexpr std::int64_t kVerifyPage = 2'048;  // entries read at once
constexpr std::monostate kGood;

struct EntryRead {
  StoredEntry stored;
  Head head;
  EntryId id;
  std::optional<Body> body;
};

Failure at(Error error, const FeedState& feed, std::int64_t seq) {
  error.arguments.push_back({"feed", hex(feed.id)});
  error.arguments.push_back({"seq", seq});
  return Failure(std::move(error));
}

Failure not_sound(const char* what) {
  return failure("store.damaged", {{"what", std::string(what)}});
}

// What can be judged of an entry by itself; most of the work.
Verdict read_alone(EntryRead& read, const KeyLog& keys) {
  const auto head = record::parse_head(read.stored.entry.head);
  if (!head) return Failure(head.error());
  read.head = *head;
  read.id = record::entry_id(read.stored.entry.head);
  if (auto good = record::check_signature(read.stored.entry, *head, keys); !good) return good;
  if (!read.stored.entry.meaning) return kGood;
  if (auto good = record::check_commitment(*head, *read.stored.entry.meaning); !good) return good;
  auto body = record::parse_body(read.stored.entry.meaning->body);
  if (!body) return Failure(body.error());
  read.body = *std::move(body);
  return kGood;
}

// `work(i)` for every i below `count`, by several threads; the failure of the least i.
std::optional<std::pair<std::size_t, Error>> first_failure(std::size_t count, int threads,
                                                           const std::function<Verdict(std::size_t)>& work) {
  constexpr std::size_t kChunk = 32;
  std::atomic<std::size_t> next{0};
  std::mutex mutex;
  std::optional<std::pair<std::size_t, Error>> first;
  const auto run = [&] {
    for (std::size_t begin; (begin = next.fetch_add(kChunk)) < count;) {
      for (std::size_t i = begin; i < std::min(count, begin + kChunk); ++i) {
        const Verdict verdict = work(i);
        if (verdict) continue;
        const std::lock_guard lock(mutex);
        if (!first || i < first->first) first = {i, verdict.error()};
      }
    }
  };
  std::vector<std::thread> others;
  for (int lane = 1; lane < threads; ++lane) others.emplace_back(run);
  run();
  for (std::thread& other : others) other.join();
  return first;
}

// What is known, remembering where entries are: those that follow each other have mostly seen the same.
class Remembering final : public record::Known {
 public:
  explicit Remembering(const record::Known& known) : known_(known) {}

  std::optional<record::Place> find(const EntryId& entry) const override {
    const auto found = places_.find(entry);
    if (found != places_.end()) return found->second;
    if (places_.size() > kMostPlaces) places_.clear();
    return places_.emplace(entry, known_.find(entry)).first->second;
  }
  std::optional<FeedState> feed(const record::FeedId& feed) const override { return known_.feed(feed); }
  const record::Descriptor* descriptor(const record::FeedId& feed) const override { return known_.descriptor(feed); }
  std::optional<record::Entry> entry(const record::FeedId& feed, std::int64_t seq) const override {
    return known_.entry(feed, seq);
  }
  const KeyLog* keys(const record::Party& party) const override { return known_.keys(party); }
  bool has_attachment(const AttachmentHash& attachment) const override { return known_.has_attachment(attachment); }
  std::optional<std::string> attachment(const AttachmentHash& attachment) const override {
    return known_.attachment(attachment);
  }

 private:
  static constexpr std::size_t kMostPlaces = 10'000;

  const record::Known& known_;
  mutable std::unordered_map<EntryId, std::optional<record::Place>, record::HashOfBytes> places_;
};

// One feed, from its first entry to its end.
class FeedVerifier {
 public:
  FeedVerifier(Backend& backend, const record::Known& known, FeedNumber number, const FeedState& end, int threads)
      : backend_(backend),
        known_(known),
        number_(number),
        end_(end),
        threads_(threads),
        feed_(record::empty_feed(end.descriptor)) {}

  Verdict run() {
    keys_ = known_.keys(end_.descriptor.party);
    if (keys_ == nullptr || keys_->first_authority() != end_.descriptor.authority) return not_sound("keys");
    if (auto read = read_checkpoints(); !read) return read;
    while (feed_.last.seq < end_.last.seq) {
      if (auto page = verify_page(); !page) return page;
    }
    if (feed_.last != end_.last || feed_.frontier != end_.frontier)
      return at({"store.damaged", {{"what", std::string("end")}}, {}}, feed_, feed_.last.seq);
    return check_absent_bodies();
  }

 private:
  Verdict read_checkpoints() {
    for (const record::CosignedCheckpoint& cosigned : backend_.checkpoints(number_, 1, end_.last.seq)) {
      const auto checkpoint = record::parse_checkpoint(cosigned.checkpoint.bytes);
      if (!checkpoint) return Failure(checkpoint.error());
      const auto key = keys_->key_of(end_.id, checkpoint->size);
      if (checkpoint->feed != end_.id || !key ||
          !signed_by(*key, record::kCheckpointType, cosigned.checkpoint.bytes, cosigned.checkpoint.signature))
        return at({"record.checkpoint_signature", {}, {}}, feed_, checkpoint->size);
      roots_[checkpoint->size].insert(checkpoint->root);
      for (const record::Signed& cosignature : cosigned.cosignatures) {
        const auto counts = check_cosignature(cosigned.checkpoint, cosignature);
        if (!counts) return Failure(counts.error());
        if (*counts) feed_.cosigned_size = std::max(feed_.cosigned_size, checkpoint->size);
      }
    }
    return kGood;
  }

  // Whether it counts: one by a key that was revoked before is no receipt.
  Result<bool> check_cosignature(const record::Signed& checkpoint, const record::Signed& cosignature) const {
    const auto said = record::parse_cosignature(cosignature.bytes);
    if (!said) return Failure(said.error());
    const record::Descriptor* by = known_.descriptor(said->by);
    const KeyLog* keys = by == nullptr ? nullptr : known_.keys(by->party);
    const auto key = keys == nullptr ? std::nullopt : keys->key_of(said->by, said->seq);
    const bool good = key && said->checkpoint == record::checkpoint_hash(checkpoint.bytes) &&
                      by->party != end_.descriptor.party &&
                      signed_by(*key, record::kCosignatureType, cosignature.bytes, cosignature.signature);
    if (!good) return at({"record.cosignature_signature", {}, {}}, feed_, said->seq);
    return keys->good_at(*key, said->by, said->seq, 0);
  }

  Verdict verify_page() {
    std::vector<EntryRead> page;
    for (StoredEntry& stored : backend_.entries(number_, feed_.last.seq + 1, kVerifyPage))
      page.push_back({std::move(stored), {}, {}, {}});
    if (page.empty()) return at({"store.damaged", {{"what", std::string("gap")}}, {}}, feed_, feed_.last.seq + 1);
    const auto failed =
        first_failure(page.size(), threads_, [&](std::size_t i) { return read_alone(page[i], *keys_); });
    for (std::size_t i = 0; i < page.size(); ++i) {
      if (failed && failed->first == i) return at(failed->second, feed_, page[i].stored.spot.seq);
      if (auto good = verify_in_chain(page[i]); !good) return at(good.error(), feed_, page[i].stored.spot.seq);
    }
    return kGood;
  }

  Verdict verify_in_chain(const EntryRead& read) {
    if (read.stored.spot.seq > end_.last.seq) return kGood;  // written since this began
    if (auto good = record::check_follows(read.head, feed_); !good) return good;
    if (auto good = record::check_not_revoked(read.head, read.id, *keys_, feed_.cosigned_size); !good) return good;
    const std::string& indexed = read.stored.indexed;  // that the index holds the same, check_structure() has seen
    if (indexed.empty() || !read.id.view().starts_with(indexed)) return not_sound("index");
    const Body* body = read.body ? &*read.body : nullptr;
    if (body == nullptr) absent_.emplace(read.id, read.head.seq);
    if (body != nullptr) {
      if (auto good = record::check_body(read.head, *body, feed_, known_); !good) return good;
      if (auto good = record::check_payload(read.head, *body, feed_, known_); !good) return good;
      if (const auto erasure = record::erasure_in(body->payload)) erased_.insert(erasure->entry);
    }
    record::advance(feed_, read.head, read.id, body);
    const auto roots = roots_.find(feed_.last.seq);  // of every checkpoint of this size, and they have to agree
    if (roots != roots_.end() && roots->second != std::set{feed_.frontier.root()}) return failure("record.root");
    return kGood;
  }

  Verdict check_absent_bodies() const {
    for (const auto& [id, seq] : absent_) {
      if (!erased_.contains(id)) return at({"record.body_missing", {}, {}}, feed_, seq);
    }
    return kGood;
  }

  Backend& backend_;
  Remembering known_;
  FeedNumber number_;
  const FeedState& end_;
  int threads_;
  FeedState feed_;
  const KeyLog* keys_ = nullptr;
  std::map<std::int64_t, std::set<record::Root>> roots_;
  std::map<EntryId, std::int64_t> absent_;
  std::set<EntryId> erased_;
};

Verdict verify_attachments(Backend& backend) {
  for (const AttachmentHash& hash : backend.attachments()) {
    const auto bytes = backend.attachment(hash);
    if (bytes && record::sha256_of<AttachmentHash>(*bytes) != hash)
      return failure("store.damaged", {{"what", hex(hash)}});
  }
  return kGood;
}

Verdict verify_logs(const KeyLogs& logs) {
  for (const auto& [party, log] : logs) {
    KeyLog anew;
    for (const record::SignedStatement& statement : log->statements()) {
      if (auto added = anew.add(statement); !added) return added;
    }
    if (anew.party() != party) return failure("store.damaged", {{"what", party}});
  }
  return kGood;
}

// Ends what is read of one moment.
class OneMoment {
 public:
  explicit OneMoment(Backend& backend) : backend_(backend) {}
  OneMoment(const OneMoment&) = delete;
  ~OneMoment() { backend_.end_reading(); }

 private:
  Backend& backend_;
};

}  // namespace

Result<std::int64_t> RecordStore::verify(int threads) const {
  std::vector<std::shared_ptr<const Published::Feed>> feeds;
  const std::int64_t unreadable = unreadable_;
  auto verified = reading<std::int64_t>([&](Backend& backend) -> Result<std::int64_t> {
    const auto begin = [&]() -> Result<std::monostate> {
      backend.begin_reading();
      feeds = published_.feeds();
      return kGood;
    };
    if (!sequencer_ || !sequencer_->run(begin)) {  // a store that cannot be written is read as it is
      backend.end_reading();
      (void)begin();
    }
    const OneMoment until_the_end(backend);
    if (auto good = backend.check_structure(); !good) return Failure(good.error());
    if (auto good = verify_logs(published_.logs()); !good) return Failure(good.error());
    std::int64_t entries = 0;
    for (std::size_t place = 0; place < feeds.size(); ++place) {
      const FeedState& end = feeds[place]->state;
      if (auto good = FeedVerifier(backend, *this, static_cast<FeedNumber>(place) + 1, end, threads).run(); !good)
        return Failure(good.error());
      entries += end.last.seq;
    }
    if (auto good = verify_attachments(backend); !good) return Failure(good.error());
    return entries;
  });
  if (unreadable_ != unreadable) return failure("store.unreadable");
  return verified;
}

}  // namespace entente::store
