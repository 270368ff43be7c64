#include "app/record/office.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/record/bundle_error.h"
#include "base/check.h"
#include "store/bundle_store.h"

namespace entente::app::record {
namespace {

constexpr std::int64_t kRowsAtATime = 1'000;
constexpr std::size_t kLeastDigits = 6;  // of an id: fewer would soon mean several entries

store::Opening opening_of(const Place& place, Access access) {
  store::Opening opening;
  opening.path = store_file(place.folder);
  opening.for_reading = access == Access::reading;
  return opening;
}

// A bundle is read only as a whole: what follows from entries cannot be told where the first of them are missing.
Result<std::unique_ptr<store::Store>> open_pack(const Place& place, const std::string& content) {
  const auto bundle = read_bundle(content);
  if (!bundle) {
    Error error = bundle.error();
    error.where.file = place.folder;
    return Failure(std::move(error));
  }
  for (const FeedRange& range : bundle->manifest.feeds)
    if (range.from > 1) return failure("recording.pack_not_whole", {{"file", place.folder}});
  VerifyOptions options;
  options.threads = place.threads;
  auto news = verify_bundle(*bundle, NothingKnown(), options);
  if (!news) return Failure(in_bundle(news.error().error, place.folder, *bundle));
  return store::store_of(*std::move(news));
}

bool matches(const FeedWord& word, const Descriptor& descriptor, const Party& own) {
  return descriptor.party == word.party.value_or(own) && descriptor.audience == word.audience &&
         (!word.epoch || *word.epoch == descriptor.epoch);
}

}  // namespace

std::string store_file(const std::string& folder) {
  return folder + "/record.sqlite";
}

std::string keys_folder(const std::string& folder) {
  return folder + "/keys";
}

Result<std::monostate> for_each_row(const store::Store& store, const store::View& view, const FeedState& feed,
                                    const TakeRow& take, std::int64_t from) {
  for (; from <= feed.last.seq; from += kRowsAtATime) {
    const auto rows = store.rows(view, feed.id, from, kRowsAtATime);
    if (!rows) return Failure(rows.error());
    for (const store::Row& row : *rows) take(row);
  }
  return std::monostate{};
}

Office::Office(const Place& place, std::unique_ptr<store::Store> store)
    : place_(&place), store_(std::move(store)), keyring_(keys_folder(place.folder)) {}

Result<Office> Office::open(const Place& place, Access access) {
  if (const auto content = place.files.read(place.folder, kMostBundle)) {
    if (access == Access::writing) return failure("recording.pack_is_read", {{"file", place.folder}});
    auto pack = open_pack(place, *content);
    if (!pack) return Failure(pack.error());
    return Office(place, *std::move(pack));
  }
  auto store = store::open_store(opening_of(place, access), place.clock, place.entropy);
  if (store) return Office(place, *std::move(store));
  if (store.error().code == "store.absent") return failure("recording.no_record", {{"folder", place.folder}});
  return Failure(store.error());
}

Result<Office> Office::found(const Place& place, const Party& party) {
  auto store = store::create_store(opening_of(place, Access::writing), party, place.clock, place.entropy);
  if (!store) return Failure(store.error());
  return Office(place, *std::move(store));
}

const KeyLog& Office::log() const {
  static const KeyLog kNone;
  const KeyLog* log = store_->keys(party());
  return log == nullptr ? kNone : *log;
}

std::vector<Party> Office::others() const {
  std::set<Party> found;
  for (const Party& one : store_->parties()) found.insert(one);
  for (const FeedState& feed : own_feeds())
    found.insert(feed.descriptor.audience.parties().begin(), feed.descriptor.audience.parties().end());
  found.erase(party());
  return {found.begin(), found.end()};
}

std::vector<FeedState> Office::own_feeds() const {
  std::vector<FeedState> latest;
  for (FeedState& feed : store_->feeds(own_view())) {
    if (feed.descriptor.party != party()) continue;
    const auto same = std::find_if(latest.begin(), latest.end(), [&](const FeedState& other) {
      return other.descriptor.audience == feed.descriptor.audience;
    });
    if (same == latest.end()) {
      latest.push_back(std::move(feed));
    } else if (same->descriptor.epoch < feed.descriptor.epoch) {
      *same = std::move(feed);
    }
  }
  return latest;
}

Result<FeedState> Office::own_feed(const Audience& audience) const {
  for (FeedState& feed : own_feeds())
    if (feed.descriptor.audience == audience) return std::move(feed);
  return failure("recording.no_own_feed", {{"audience", audience.to_string()}});
}

Result<FeedState> Office::named_feed(const store::View& view, std::string_view name) const {
  const auto word = parse_feed_name(name);
  if (!word) return Failure(word.error());
  std::optional<FeedState> found;
  for (FeedState& feed : store_->feeds(view)) {
    if (!matches(*word, feed.descriptor, party())) continue;
    if (!found || found->descriptor.epoch < feed.descriptor.epoch) found = std::move(feed);
  }
  if (found) return *std::move(found);
  return failure("recording.no_feed", {{"feed", std::string(name)}});
}

std::string Office::name_of(const FeedId& feed) const {
  const auto state = store_->feed(feed);
  return state ? feed_name(state->descriptor) : short_hex(feed);
}

std::string Office::number_of(const FeedId& feed, std::int64_t seq) const {
  return name_of(feed) + "/" + std::to_string(seq);
}

Result<FeedState> Office::writable(const std::string& audience) const {
  const auto readers = Audience::parse(audience);
  if (!readers) return Failure(readers.error());
  const auto feed = own_feed(*readers);
  if (!feed) return Failure(feed.error());
  return writable(*feed);
}

Result<FeedState> Office::writable(const FeedState& feed) const {
  const auto in_charge = log().key_of(feed.id, feed.last.seq + 1);
  if (!in_charge) return failure("recording.no_own_feed", {{"audience", feed.descriptor.audience.to_string()}});
  if (log().revoked(*in_charge))
    return failure("recording.feed_key_revoked", {{"audience", feed.descriptor.audience.to_string()}});
  auto key = keyring_.feed_key(*in_charge);
  if (!key) return Failure(key.error());
  store_->hold_key(feed.id, *std::move(key));
  return feed;
}

Result<store::Row> Office::numbered_entry(const store::View& view, const EntryWord& word) const {
  std::optional<FeedState> found;
  for (FeedState& feed : store_->feeds(view)) {
    if (!matches(word.feed, feed.descriptor, party())) continue;
    if (!found || found->descriptor.epoch < feed.descriptor.epoch) found = std::move(feed);
  }
  if (!found) return failure("store.not_found");
  const auto rows = store_->rows(view, found->id, word.seq, 1);
  if (!rows) return Failure(rows.error());
  if (rows->empty()) return failure("store.not_found");
  return rows->front();
}

Result<store::Row> Office::entry(const store::View& view, std::string_view word) const {
  if (const auto number = parse_entry_number(word)) return numbered_entry(view, *number);
  const bool digits = word.size() >= kLeastDigits && word.size() <= 2 * EntryId::size &&
                      word.find_first_not_of("0123456789abcdef") == std::string_view::npos;
  if (!digits) return failure("recording.not_an_entry", {{"text", std::string(word)}});
  const auto ids = store_->ids_with(view, std::string(word), 2);
  if (!ids) return Failure(ids.error());
  if (ids->size() > 1) return failure("recording.several_entries", {{"text", std::string(word)}});
  if (ids->empty()) return failure("store.not_found");
  return store_->row(view, ids->front());
}

Result<store::Row> Office::own_entry(std::string_view word) const {
  auto row = entry(own_view(), word);
  if (!row) return row;
  const auto feed = store_->feed(row->feed);
  if (feed && feed->descriptor.party == party()) return row;
  return failure("recording.not_own_entry", {{"entry", number_of(row->feed, row->position.seq)}});
}

Result<std::vector<EntryId>> Office::entries(const std::vector<std::string>& words) const {
  std::vector<EntryId> ids;
  for (const std::string& word : words) {
    const auto row = entry(own_view(), word);
    if (!row) return Failure(row.error());
    ids.push_back(row->position.id);
  }
  return ids;
}

store::Append Office::request(const Audience& audience, const Saying& saying, boost::json::object payload) const {
  store::Append request;
  request.audience = audience;
  request.draft.by = saying.by;
  request.draft.policy = saying.policy.empty() ? party() : saying.policy;
  request.draft.classification = saying.classification;
  request.draft.payload = std::move(payload);
  return request;
}

AppendedEntry Office::told(const store::Appended& appended) const {
  return {hex(appended.position.id), name_of(appended.feed), appended.position.seq, appended.repeated};
}

Result<AppendedEntry> Office::append(store::Append request) const {
  const auto appended = store_->append(std::move(request));
  if (!appended) return Failure(appended.error());
  return told(*appended);
}

Result<std::vector<AppendedEntry>> Office::append_all(std::vector<store::Append> requests) const {
  const auto appended = store_->append_all(std::move(requests));
  if (!appended) return Failure(appended.error());
  std::vector<AppendedEntry> all;
  for (const store::Appended& one : *appended) all.push_back(told(one));
  return all;
}

}  // namespace entente::app::record
