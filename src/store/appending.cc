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

Result<Appended> Writer::append(const PreparedAppend& prepared) {
  if (auto before = repeated(prepared)) return *std::move(before);
  const auto place = feed_for(prepared.request.audience);
  if (!place) return Failure(place.error());
  const record::FeedState& feed = state_.feeds[*place];
  const auto key = key_for(feed, feed.last.seq + 1);
  if (!key) return Failure(key.error());
  const WriterKnown known(*this, &prepared);
  const auto placed = record::place(prepared.request.draft, feed, state_.feeds, known, clock_.now(), **key, entropy_);
  if (!placed) return Failure(placed.error());

  for (std::size_t i = 0; i < prepared.hashes.size(); ++i)
    backend_->add_attachment(prepared.hashes[i], prepared.request.files[i]);
  add(*place, placed->entry, placed->head, placed->id, &placed->body);
  erase_as_ordered(placed->body);
  if (prepared.digest)
    backend_->remember(*prepared.request.idempotency_key,
                       {*prepared.digest, {state_.number(*place), placed->head.seq}});
  return Appended{placed->head.feed, {placed->head.seq, placed->id}};
}

// A refusal in the middle takes back what came before it, here and in the database.
Result<std::vector<Appended>> Writer::append_all(const std::vector<PreparedAppend>& all) {
  const std::vector<record::FeedState> feeds = state_.feeds;
  const std::vector<Standing> standings = state_.standings;
  const bool erased = erased_;
  backend_->begin_step();
  std::vector<Appended> appended;
  for (const PreparedAppend& prepared : all) {
    auto one = append(prepared);
    if (!one) {
      backend_->undo_step();
      state_.feeds = feeds;
      state_.standings = standings;
      erased_ = erased;
      return Failure(one.error());
    }
    appended.push_back(*std::move(one));
  }
  backend_->keep_step();
  return appended;
}

// An accepted entry, with what follows from it.
void Writer::add(std::size_t place, const record::Entry& entry, const record::Head& head, const EntryId& id,
                 const record::Body* body) {
  const Spot spot{state_.number(place), head.seq};
  backend_->add_entry(spot, id, entry);
  record::FeedState& feed = state_.feeds[place];
  record::advance(feed, head, id, body);
  changed_.insert(place);
  if (feed.last.seq - state_.standings[place].kept >= kEntriesBehindFrontier) keep_row(place);
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
