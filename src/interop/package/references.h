// Which ids there are, and whether every id that is referred to is one of them.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "interop/package/read_table.h"

namespace entente::interop::package {

// A package as far as it could be read: what is sound, and what is needed not to call unknown what is only unreadable.
struct Reading {
  Reading() : tables(tables_of(sound, broken)) {}
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

  const TableState& state(std::string_view table) const { return states.at(table); }
  // Whether the programme, whose table is read first, has a horizon; false while it cannot be read.
  bool plans() const { return sound.programmes.size() == 1 && sound.programmes.front().plans(); }

  Draft sound;
  Draft broken;
  std::vector<std::unique_ptr<AnyTable>> tables;  // views of the two
  std::map<std::string_view, TableState> states;  // by a table's name
};

class KnownIds {
 public:
  // The rows of `reading` must outlive this.
  explicit KnownIds(const Reading& reading);

  // `target` as in ColumnFacts::targets.
  bool has(std::string_view target, const Id& id) const;

 private:
  std::map<std::string_view, std::unordered_set<std::string_view>> ids_;
};

// Errors: package.missing_table (which something refers to; once for each table), package.unknown_id.
void check_references(const Reading& reading, const KnownIds& known, Errors& errors);

}  // namespace entente::interop::package
