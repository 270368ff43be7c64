// The state of a programme in one view: what the entries that its reader may see add up to.
//
// A value: copies share what they have in common, so that a state of long ago costs little to keep.
#pragma once

#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/object.h"
#include "domain/shared_vector.h"

namespace entente::domain {

// An entry that has no effect, and why: it broke a rule, or is not understood. Shown to everyone who may read it.
struct SetAside {
  EntryId entry{};
  Turn turn;
  std::string by;
  std::string type;
  Message why;
};

class Programme {
 public:
  // The object of that name for those readers: what is told to fewer comes before what is told to more. Null when there
  // is none that all of them may read. Retracted ones are found too.
  ObjectPtr find(Kind kind, std::string_view key, const Readers& readers) const;
  // Told to exactly these.
  ObjectPtr find_exact(Kind kind, std::string_view key, const Readers& readers) const;
  template <class R>
  const R* row(std::string_view key, const Readers& readers) const {
    const ObjectPtr object = find(kKind<R>, key, readers);
    return object == nullptr || object->retracted ? nullptr : &object->template as<R>();
  }

  // Every object of a kind in the order in which they were first said, retracted ones too.
  std::size_t count(Kind kind) const { return objects_[static_cast<std::size_t>(kind)].size(); }
  const ObjectPtr& object(Kind kind, std::size_t i) const { return objects_[static_cast<std::size_t>(kind)][i]; }
  // Those that stand, each key once: where the same is told to fewer and to more, what is told to more. What is told to
  // everyone is a copy as of its publication: it comes last.
  std::vector<ObjectPtr> standing(Kind kind) const;
  template <class R>
  std::vector<const R*> rows() const {
    std::vector<const R*> all;
    for (const ObjectPtr& object : standing(kKind<R>)) all.push_back(&object->template as<R>());
    return all;
  }

  std::size_t set_aside_count() const { return set_aside_.size(); }
  const SetAside& set_aside(std::size_t i) const { return set_aside_[i]; }
  // How much of each feed it rests on.
  const std::map<FeedId, std::int64_t>& through() const { return through_; }
  const Turn& last_turn() const { return last_turn_; }

  // What the fold does to it.
  void put(ObjectPtr object);
  void put_aside(SetAside entry) { set_aside_.push_back(std::move(entry)); }
  void advance(const Turn& turn);

 private:
  struct Slot {
    std::size_t hash = 0;
    Kind kind{};
    std::uint32_t position = 0;
  };
  using Bucket = SharedVector<Slot, 16>;

  template <class Visit>
  void each_named(Kind kind, std::string_view key, Visit visit) const;
  void grow();

  std::array<SharedVector<ObjectPtr>, kKinds> objects_;
  SharedVector<Bucket, 64> buckets_;  // a power of two of them
  std::size_t slots_ = 0;
  SharedVector<SetAside> set_aside_;
  std::map<FeedId, std::int64_t> through_;
  Turn last_turn_;
};

}  // namespace entente::domain
