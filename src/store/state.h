// What the store holds in memory: how far each feed goes, and who may sign what. Entries stay in the database.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

#include "record/known.h"
#include "store/backend.h"

namespace entente::store {

// What the store knows of a feed beside its entries.
struct Standing {
  bool unconfirmed = false;  // an own feed of a restored store
  bool continued = false;    // an own feed in whose place another has come
  std::int64_t kept = 0;     // how many entries the frontier in the database covers
};

using KeyLogs = std::map<record::Party, std::shared_ptr<const record::KeyLog>>;
using Authorities = std::map<record::Party, record::PublicKey>;

// As the writer sees it, in the middle of a transaction.
struct State {
  std::vector<record::FeedState> feeds;  // of number n at n - 1
  std::vector<Standing> standings;       // likewise
  std::unordered_map<record::FeedId, std::size_t, record::HashOfBytes> places;
  KeyLogs logs;
  Authorities trusted;

  std::optional<std::size_t> find(const record::FeedId& feed) const;
  const record::KeyLog* log(const record::Party& party) const;
  FeedNumber number(std::size_t place) const { return static_cast<FeedNumber>(place) + 1; }
  std::size_t add(record::FeedState feed, Standing standing);
  // Drops the feeds behind the first `count`.
  void keep_first(std::size_t count);
  FeedRow row(std::size_t place) const;
};

// As everyone else sees it: what was committed last.
class Published {
 public:
  struct Feed {
    record::FeedState state;
    Standing standing;
  };

  // All of it.
  void replace(const State& state);
  // What a transaction changed.
  void publish(const State& state, const std::set<std::size_t>& changed);
  // Sets the writer's state back to what was published.
  void undo(State& state, const std::set<std::size_t>& changed) const;

  std::shared_ptr<const Feed> find(const record::FeedId& feed) const;
  std::vector<std::shared_ptr<const Feed>> feeds() const;  // of number n at n - 1
  std::optional<FeedNumber> number(const record::FeedId& feed) const;
  // Valid as long as this object, as are logs.
  const record::Descriptor* descriptor(const record::FeedId& feed) const;
  const record::KeyLog* log(const record::Party& party) const;
  KeyLogs logs() const;
  Authorities trusted() const;

 private:
  void set_logs(const KeyLogs& logs);

  mutable std::mutex mutex_;
  std::vector<std::shared_ptr<const Feed>> feeds_;
  std::unordered_map<record::FeedId, std::size_t, record::HashOfBytes> places_;
  std::map<record::FeedId, std::unique_ptr<const record::Descriptor>> descriptors_;
  KeyLogs logs_;
  std::set<std::shared_ptr<const record::KeyLog>> all_logs_;  // those that were replaced may still be read
  Authorities trusted_;
};

}  // namespace entente::store
