// An object as the record has it: its row, who may read it, and every entry that made it what it is.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/kind.h"
#include "domain/said.h"

namespace entente::domain {

// One party's word about an object: its assent, or its dispute.
struct Voice {
  std::string party;  // alpha-3
  std::string by;
  EntryId entry{};
  std::string reason;  // of a dispute
};

// What the last entry about the object was.
struct Source {
  EntryId entry{};
  Turn turn;
  std::int64_t at = 0;
  std::string by;
  std::string party;  // alpha-3
  std::string act;
  std::string reason;
};

struct Object {
  Object() = default;
  Object(const Object&) = default;
  Object& operator=(const Object&) = default;
  ~Object();

  Kind kind{};
  std::string key;
  Readers readers;
  std::shared_ptr<const AnyRow> row;
  Source source;
  EntryId stated{};   // the last entry that states its fields: what a revision has to rest on
  std::string owner;  // the party that stated it first, alpha-3
  bool retracted = false;
  std::vector<Voice> assents;   // of parties that agreed to it, or signed it
  std::vector<Voice> disputes;  // that stand
  std::vector<EntryId> rivals;  // revisions made without knowing of each other: it is contested while there are any
  std::shared_ptr<const Object> before;  // the same before the last entry; none for what was said first

  bool contested() const { return !rivals.empty(); }
  bool disputed() const { return !disputes.empty(); }

  template <class R>
  const R& as() const {
    return static_cast<const RowOf<R>&>(*row).row;
  }
  std::string field(std::string_view column) const;
};

using ObjectPtr = std::shared_ptr<const Object>;

}  // namespace entente::domain
