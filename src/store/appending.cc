#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "record/bundle.h"
#include "record/canonical.h"
#include "record/draft.h"
#include "record/judgement.h"
#include "record/payloads.h"
#include "store/writer.h"

namespace entente::store {
namespace {

namespace json = boost::json;

using record::AttachmentHash;
using record::Digest;
using record::EntryId;

constexpr std::size_t kMostIdempotencyKey = 200;  // bytes
// So many entries at most are read again, one by one, when a store is opened.
constexpr std::int64_t kEntriesBehindFrontier = 1'024;
constexpr std::size_t kSignBesideFrom = 8;  // entries for which another thread is worth waking
constexpr std::size_t kMostWaiting = 256;   // entries of a step that are judged and not written yet

json::array texts(const auto& hashes) {
  json::array array;
  for (const auto& hash : hashes) array.emplace_back(hex(hash));
  return array;
}

// What is asked, without what the writer decides.
Digest digest_of(const Append& request) {
  const record::Draft& draft = request.draft;
  json::object asked{{"audience", request.audience.to_json()},
                     {"attachments", texts(draft.attachments)},
                     {"by", draft.by},
                     {"classification", draft.classification},
                     {"payload", draft.payload},
                     {"policy", draft.policy},
                     {"refs", texts(draft.refs)}};
  if (draft.device) asked["device"] = hex(draft.device->signature);
  return record::sha256_of<Digest>(record::canonical(asked));
}

}  // namespace

Result<PreparedAppend> prepare(Append request) {
  PreparedAppend prepared;
  const auto& cited = request.draft.attachments;
  for (const std::string& file : request.files) {
    if (file.size() > record::kMostAttachment)
      return failure("store.file_too_large", {{"limit_mib", static_cast<std::int64_t>(record::kMostAttachment >> 20)}});
    const auto hash = record::sha256_of<AttachmentHash>(file);
    if (std::find(cited.begin(), cited.end(), hash) == cited.end())
      return failure("store.file_uncited", {{"file", hex(hash)}});
    prepared.hashes.push_back(hash);
  }
  if (const auto& key = request.idempotency_key) {
    if (key->empty() || key->size() > kMostIdempotencyKey)
      return failure("store.idempotency_key", {{"limit", static_cast<std::int64_t>(kMostIdempotencyKey)}});
    if (const auto fits = record::check_profile(request.draft.payload); !fits) return Failure(fits.error());
    prepared.digest = digest_of(request);
  }
  prepared.request = std::move(request);
  return prepared;
}

std::optional<Result<Appended>> Writer::repeated(const PreparedAppend& prepared) {
  if (!prepared.digest) return std::nullopt;
  const auto before = backend_->remembered(*prepared.request.idempotency_key);
  if (!before) return std::nullopt;
  if (before->request != *prepared.digest)
    return failure("store.idempotency_conflict", {{"key", *prepared.request.idempotency_key}});
  const auto entry = backend_->entry(before->spot);
  if (!entry) return std::nullopt;  // the connection failed; whoever asked is told
  const auto& feed = state_.feeds[static_cast<std::size_t>(before->spot.feed) - 1];
  return Appended{feed.id, {before->spot.seq, record::entry_id(entry->head)}, true};
}

Result<std::size_t> Writer::feed_for(const record::Audience& audience) const {
  for (std::size_t place = 0; place < state_.feeds.size(); ++place) {
    const record::Descriptor& descriptor = state_.feeds[place].descriptor;
    if (state_.standings[place].continued || descriptor.party != party_ || descriptor.audience != audience) continue;
    if (state_.standings[place].unconfirmed)
      return failure("store.restored", {{"feed", hex(state_.feeds[place].id)}, {"audience", audience.to_string()}});
    return place;
  }
  return failure("store.no_feed", {{"audience", audience.to_string()}});
}

Result<Composed> Writer::compose(PreparedAppend& prepared) {
  const auto place = feed_for(prepared.request.audience);
  if (!place) return Failure(place.error());
  const record::FeedState& feed = state_.feeds[*place];
  const auto key = key_for(feed, feed.last.seq + 1);
  if (!key) return Failure(key.error());
  const WriterKnown known(*this, prepared);
  auto placed = record::compose(std::move(prepared.request.draft), feed, state_.feeds, known, clock_.now(), entropy_);
  if (!placed) return Failure(placed.error());
  advance(*place, placed->head, placed->id, &placed->body);
  return Composed{&prepared, *place, *std::move(placed), *key};
}

void Writer::write(const Composed& composed) {
  const PreparedAppend& prepared = *composed.prepared;
  const record::Placed& placed = composed.placed;
  for (std::size_t i = 0; i < prepared.hashes.size(); ++i)
    backend_->add_attachment(prepared.hashes[i], prepared.request.files[i]);
  insert(composed.place, placed.entry, placed.head, placed.id, &placed.body);
  erase_as_ordered(placed.body);
  if (prepared.digest)
    backend_->remember(*prepared.request.idempotency_key,
                       {*prepared.digest, {state_.number(composed.place), placed.head.seq}});
}

// Of what waits nothing is asked of the database but where it stands, by which it is found here too (WriterKnown).
Result<Appended> Writer::append(PreparedAppend& prepared) {
  if (waits_under_key_of(prepared)) write_waiting();
  if (auto before = repeated(prepared)) return *std::move(before);
  const bool may_wait = prepared.request.draft.attachments.empty();
  auto composed = compose(prepared);
  if (!composed) return Failure(composed.error());
  const record::Placed& placed = composed->placed;
  const Appended appended{placed.head.feed, {placed.head.seq, placed.id}};
  const bool erases = placed.body.type() == record::Erasure::kType;
  waiting_.push_back(*std::move(composed));
  if (!may_wait || erases) write_waiting();
  return appended;
}

// A refusal in the middle takes back what came before it, here and in the database.
Result<std::vector<Appended>> Writer::append_all(std::vector<PreparedAppend>& all) {
  write_waiting();
  const std::vector<record::FeedState> feeds = state_.feeds;
  const std::vector<Standing> standings = state_.standings;
  const bool erased = erased_;
  may_be_taken_back_ = true;
  auto appended = append_in_order(all);
  may_be_taken_back_ = false;
  if (!appended) forget_waiting();
  end_step(appended.has_value());
  if (appended) return appended;
  state_.feeds = feeds;
  state_.standings = standings;
  erased_ = erased;
  return appended;
}

Result<std::vector<Appended>> Writer::append_in_order(std::vector<PreparedAppend>& all) {
  std::vector<Appended> appended;
  for (PreparedAppend& prepared : all) {
    auto one = append(prepared);
    if (!one) return Failure(one.error());
    appended.push_back(*std::move(one));
    if (all.size() >= kSignBesideFrom) hand_to_lane();
    if (waiting_.size() > kMostWaiting) write_first();
  }
  return appended;
}

bool Writer::waits_under_key_of(const PreparedAppend& prepared) const {
  return prepared.digest && std::any_of(waiting_.begin(), waiting_.end(), [&](const Composed& composed) {
           return composed.prepared->request.idempotency_key == prepared.request.idempotency_key;
         });
}

void Writer::write_waiting() {
  if (waiting_.size() - on_lane_ >= kSignBesideFrom) hand_to_lane();
  while (!waiting_.empty()) write_first();
}

// Most of the work is signing, and nothing waits for a signature but the row: a lane signs while this judges and
// writes.
void Writer::hand_to_lane() {
  if (!lane_) lane_ = std::make_unique<SigningLane>();
  for (; on_lane_ < waiting_.size(); ++on_lane_)
    lane_->hand(waiting_[on_lane_].placed.entry.head, *waiting_[on_lane_].key);
}

// Once it is signed; until then this one signs others.
void Writer::write_first() {
  Composed& first = waiting_.front();
  if (on_lane_ == 0) record::sign(first.placed, *first.key);
  if (on_lane_ > 0) {
    while (!lane_->is_signed() && lane_->help()) {
    }
    first.placed.entry.signature = lane_->take();
    --on_lane_;
  }
  begin_step();
  write(first);
  waiting_.pop_front();
}

void Writer::forget_waiting() {
  if (lane_) lane_->clear();
  waiting_.clear();
  on_lane_ = 0;
}

// Before the first row that a later refusal would take back. Where all is judged before anything is written there is
// none, and the database need not remember how its pages were.
void Writer::begin_step() {
  if (may_be_taken_back_ && !std::exchange(in_step_, true)) backend_->begin_step();
}

void Writer::end_step(bool keep) {
  if (!std::exchange(in_step_, false)) return;
  keep ? backend_->keep_step() : backend_->undo_step();
}

void Writer::advance(std::size_t place, const record::Head& head, const EntryId& id, const record::Body* body) {
  record::advance(state_.feeds[place], head, id, body);
  changed_.insert(place);
}

void Writer::insert(std::size_t place, const record::Entry& entry, const record::Head& head, const EntryId& id,
                    const record::Body* body) {
  const Spot spot{state_.number(place), head.seq};
  backend_->add_entry(spot, id, entry);
  if (state_.feeds[place].last.seq - state_.standings[place].kept >= kEntriesBehindFrontier) keep_row(place);
  if (body == nullptr) return;
  for (const AttachmentHash& hash : body->attachments) backend_->cite(spot, hash);
}

// Which was judged: what it names is there and may go.
void Writer::erase_as_ordered(const record::Body& body) {
  if (body.type() != record::Erasure::kType) return;
  const auto erasure = record::erasure_in(body.payload);
  const auto spot = erasure ? backend_->find(erasure->entry) : std::nullopt;
  if (!spot) return;
  backend_->erase(*spot);
  erased_ = true;
}

void Writer::keep_row(std::size_t place) {
  state_.standings[place].kept = state_.feeds[place].frontier.size();
  backend_->change_feed(state_.number(place), state_.row(place));
  changed_.insert(place);
}

}  // namespace entente::store
