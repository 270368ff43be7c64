#include "domain/readers.h"

#include <algorithm>

namespace entente::domain {

bool Readers::has(std::string_view party) const {
  return everyone() || std::find(parties.begin(), parties.end(), party) != parties.end();
}

bool Readers::within(const Readers& other) const {
  if (other.everyone()) return true;
  return !everyone() && std::includes(other.parties.begin(), other.parties.end(), parties.begin(), parties.end());
}

}  // namespace entente::domain
