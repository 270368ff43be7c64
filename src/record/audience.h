// Who may read: a set of parties, or everyone. Audiences form a lattice with `public` above all.
#pragma once

#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace entente::record {

using Party = std::string;  // three capital letters: ISO 3166-1 alpha-3

bool is_party(std::string_view text);

class Audience {
 public:
  static Audience everyone() { return Audience({}); }
  // Sorted, each once; none when there is no party, more than sixteen, or a word that is none.
  static std::optional<Audience> of(std::vector<Party> parties);
  // `XAA,XBB`, or `public`. Error: record.audience (text).
  static Result<Audience> parse(std::string_view text);
  // As in a descriptor: ["XAA","XBB"] or ["public"], in canonical order; none for anything else.
  static std::optional<Audience> from_json(const boost::json::value& value);

  bool is_public() const { return parties_.empty(); }
  const std::vector<Party>& parties() const { return parties_; }  // empty for public
  bool has(std::string_view party) const;
  // Whether every reader of this audience is one of `other`: what is for this audience may name what is for the other.
  bool within(const Audience& other) const;
  // `XAA,XBB` or `public`.
  std::string to_string() const;
  boost::json::value to_json() const;

  bool operator==(const Audience&) const = default;

 private:
  explicit Audience(std::vector<Party> parties) : parties_(std::move(parties)) {}

  std::vector<Party> parties_;
};

}  // namespace entente::record
