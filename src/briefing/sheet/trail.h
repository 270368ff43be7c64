// The trail of a sheet: each thing that is cited, once, numbered in the order in which it is first cited.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "briefing/sheet/words.h"

namespace entente::briefing::sheet {

class Trail {
 public:
  // The number of what is cited, from 1; `anchor` is where it is told, `named` how that is called.
  int cite(const Citation& citation, const std::string& anchor, const std::string& named);
  static std::string anchor(int number) { return "trail-" + std::to_string(number); }

  // A subheading and its rows for each: what it is, its entry, what it says, and who cites it.
  std::vector<Block> blocks(const Words& words) const;

 private:
  struct Place {
    std::string anchor, named;
  };
  struct Stop {
    const Citation* citation = nullptr;
    std::vector<Place> told_in;
  };
  using Key = std::tuple<std::string, std::string, std::string>;

  std::vector<Stop> stops_;
  std::map<Key, std::size_t> by_object_;
};

}  // namespace entente::briefing::sheet
