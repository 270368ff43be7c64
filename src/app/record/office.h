// An open record with its keys at hand: what every use case on a folder begins with.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/record/append_entry.h"
#include "app/record/feed_name.h"
#include "app/record/place.h"
#include "store/keyring.h"
#include "store/open.h"
#include "store/store.h"

namespace entente::app::record {

// Where the tables and the keys are in a record's folder.
std::string store_file(const std::string& folder);
std::string keys_folder(const std::string& folder);

// A new key, kept under a passphrase that is asked for. Keys are kept before anyone vouches for them: a certified key
// that is lost would be the worse accident. Errors: keys.*, those of the passphrase.
Result<SigningKey> new_locked_key(const Place& place, const Party& party, PassphraseQuestion::Key kind,
                                  const std::string& whose);

enum class Access : std::uint8_t { reading, writing };

// Every row of a feed that the view shows, in order, beginning with number `from`. Errors: those of Store::rows.
using TakeRow = std::function<void(const store::Row&)>;
Result<std::monostate> for_each_row(const store::Store& store, const store::View& view, const FeedState& feed,
                                    const TakeRow& take, std::int64_t from = 1);

class Office {
 public:
  // Errors: recording.no_record; those of opening the store. Of a bundle: those of read_bundle and verify_bundle,
  // recording.pack_not_whole (file), recording.pack_is_read (file).
  static Result<Office> open(const Place& place, Access access = Access::writing);
  // A new one. Errors: those of making the store.
  static Result<Office> found(const Place& place, const Party& party);

  const Place& place() const { return *place_; }
  store::Store& store() const { return *store_; }
  const store::Keyring& keyring() const { return keyring_; }
  const Party& party() const { return store_->party(); }
  store::View own_view() const { return {party()}; }
  // Our own statements about our keys.
  const KeyLog& log() const;

  // Everyone else who is known, trusted, or among the readers of an own feed.
  std::vector<Party> others() const;
  // The latest epoch of each own feed.
  std::vector<FeedState> own_feeds() const;
  // Error: recording.no_own_feed (audience).
  Result<FeedState> own_feed(const Audience& audience) const;
  // Error: recording.not_a_feed, recording.no_feed (feed).
  Result<FeedState> named_feed(const store::View& view, std::string_view name) const;
  std::string name_of(const FeedId& feed) const;
  std::string number_of(const FeedId& feed, std::int64_t seq) const;

  // The own feed, its key held by the store: ready to be written. Errors: those of own_feed, record.audience,
  // recording.feed_key_revoked, keys.*.
  Result<FeedState> writable(const std::string& audience) const;
  Result<FeedState> writable(const FeedState& feed) const;

  // The entry that was typed: at least six digits of its id, or its number. Errors: recording.not_an_entry,
  // recording.several_entries, recording.no_feed, store.not_found.
  Result<store::Row> entry(const store::View& view, std::string_view word) const;
  // One of our own. Error: recording.not_own_entry.
  Result<store::Row> own_entry(std::string_view word) const;
  Result<std::vector<EntryId>> entries(const std::vector<std::string>& words) const;

  // What is said, under the label that `saying` asks for, for an own feed.
  store::Append request(const Audience& audience, const Saying& saying, boost::json::object payload) const;
  Result<AppendedEntry> append(store::Append request) const;
  Result<std::vector<AppendedEntry>> append_all(std::vector<store::Append> requests) const;

  // Error: keys.*.
  Result<std::monostate> keep_feed_key(const FeedId& feed, const SigningKey& key) const;
  // The signing half of a key, its passphrase asked for where it has one. Errors: keys.*, those of the passphrase.
  Result<SigningKey> unlock(const PublicKey& key) const;
  // Error: recording.not_a_signatory.
  Result<SigningKey> signatory_key(const std::string& person) const;

  // The next statement of our log, signed by all who must sign it, and added. `fresh` is the key that it brings.
  Result<std::monostate> state(decltype(Statement::says) says, const SigningKey* fresh) const;

 private:
  Office(const Place& place, std::unique_ptr<store::Store> store);

  Result<store::Row> numbered_entry(const store::View& view, const EntryWord& word) const;
  AppendedEntry told(const store::Appended& appended) const;

  const Place* place_;
  std::unique_ptr<store::Store> store_;
  store::Keyring keyring_;
};

}  // namespace entente::app::record
