// Who may read something: a set of parties by their alpha-3 codes, or everyone. The record's audience, as the domain
// needs it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::domain {

struct Readers {
  std::vector<std::string> parties;  // sorted, each once; none: everyone

  bool everyone() const { return parties.empty(); }
  bool has(std::string_view party) const;
  // Whether each of these is a reader of `other` too: what is told to these may name what is told to those.
  bool within(const Readers& other) const;
  auto operator<=>(const Readers&) const = default;
};

}  // namespace entente::domain
