#include "domain/programme.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace entente::domain {
namespace {

constexpr std::size_t kFirstBuckets = 64, kMostPerBucket = 16;

std::size_t hash_of(Kind kind, std::string_view key) {
  return std::hash<std::string_view>{}(key)*64 + static_cast<std::size_t>(kind);
}

std::size_t bucket_of(std::size_t hash, std::size_t buckets) {
  return (hash ^ (hash >> 17)) & (buckets - 1);
}

// Whether what `a` is told to is told to fewer than what `b` is.
bool narrower(const Readers& a, const Readers& b) {
  if (a.everyone() != b.everyone()) return b.everyone();
  if (a.parties.size() != b.parties.size()) return a.parties.size() < b.parties.size();
  return a.parties < b.parties;
}

// Whether `a` is what a reader of both goes by, each key once.
bool speaks_before(const Readers& a, const Readers& b) {
  return a.everyone() || b.everyone() ? b.everyone() && !a.everyone() : narrower(b, a);
}

}  // namespace

template <class Visit>
void Programme::each_named(Kind kind, std::string_view key, Visit visit) const {
  if (buckets_.size() == 0) return;
  const std::size_t hash = hash_of(kind, key);
  const Bucket& bucket = buckets_[bucket_of(hash, buckets_.size())];
  for (std::size_t i = 0; i < bucket.size(); ++i) {
    const Slot& slot = bucket[i];
    if (slot.hash != hash || slot.kind != kind) continue;
    const ObjectPtr& object = objects_[static_cast<std::size_t>(kind)][slot.position];
    if (object->key == key) visit(slot.position, object);
  }
}

ObjectPtr Programme::find(Kind kind, std::string_view key, const Readers& readers) const {
  ObjectPtr best;
  each_named(kind, key, [&](std::size_t, const ObjectPtr& object) {
    if (!readers.within(object->readers)) return;
    if (best == nullptr || narrower(object->readers, best->readers)) best = object;
  });
  return best;
}

ObjectPtr Programme::find_exact(Kind kind, std::string_view key, const Readers& readers) const {
  ObjectPtr found;
  each_named(kind, key, [&](std::size_t, const ObjectPtr& object) {
    if (object->readers == readers) found = object;
  });
  return found;
}

std::vector<ObjectPtr> Programme::standing(Kind kind) const {
  std::vector<ObjectPtr> all;
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < count(kind); ++i) {
    const ObjectPtr& candidate = object(kind, i);
    if (candidate->retracted) continue;
    const auto [place, fresh] = places.emplace(candidate->key, all.size());
    if (fresh) {
      all.push_back(candidate);
    } else if (speaks_before(candidate->readers, all[place->second]->readers)) {
      all[place->second] = candidate;
    }
  }
  return all;
}

void Programme::grow() {
  const std::size_t buckets = buckets_.size() == 0 ? kFirstBuckets : buckets_.size() * 4;
  SharedVector<Bucket, 64> grown;
  for (std::size_t i = 0; i < buckets; ++i) grown.push_back({});
  for (std::size_t i = 0; i < buckets_.size(); ++i) {
    for (std::size_t j = 0; j < buckets_[i].size(); ++j) {
      grown.at(bucket_of(buckets_[i][j].hash, buckets)).push_back(buckets_[i][j]);
    }
  }
  buckets_ = std::move(grown);
}

void Programme::put(ObjectPtr object) {
  SharedVector<ObjectPtr>& all = objects_[static_cast<std::size_t>(object->kind)];
  std::optional<std::size_t> place;
  each_named(object->kind, object->key, [&](std::size_t position, const ObjectPtr& other) {
    if (other->readers == object->readers) place = position;
  });
  if (place) {
    all.at(*place) = std::move(object);
    return;
  }
  if (slots_ >= buckets_.size() * kMostPerBucket) grow();
  const std::size_t hash = hash_of(object->kind, object->key);
  buckets_.at(bucket_of(hash, buckets_.size())).push_back({hash, object->kind, static_cast<std::uint32_t>(all.size())});
  ++slots_;
  all.push_back(std::move(object));
}

void Programme::advance(const Turn& turn) {
  through_[turn.feed] = std::max(through_[turn.feed], turn.seq);
  last_turn_ = std::max(last_turn_, turn);
}

}  // namespace entente::domain
