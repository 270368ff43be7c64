// Random damage to bundles: on the way, by who passes one on, and by the writers themselves, who sign anew.
#pragma once

#include <boost/json/value.hpp>
#include <string>

#include "base/random.h"
#include "support/record/ledger.h"

namespace entente::test {

void flip_a_bit(std::string& bytes, Random& random);
// A bit between these two bytes.
void flip_a_bit(std::string& bytes, std::size_t begin, std::size_t end, Random& random);

// The same file with an end that fits it, signed by the key of `feed` at position `to`.
std::string with_new_end(const std::string& bytes, const Ledger& ledger, const record::FeedId& feed, std::int64_t to);

// Something in a value changed: a member gone, twice or of another type, a number, a text.
void mutate(boost::json::value& value, Random& random);

// Something in what the bundle's writers signed is changed, and signed anew with all that follows from it. What comes
// out may be refused, or right by chance.
std::string mutated(const Ledger& ledger, const record::Bundle& bundle, Random& random);

}  // namespace entente::test
