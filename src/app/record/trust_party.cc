#include "app/record/trust_party.h"

#include "app/record/office.h"
#include "app/record/written_key.h"

namespace entente::app::record {

Result<Trusted> trust_party(const Place& place, const std::string& party, const std::string& key) {
  if (!is_party(party)) return failure("recording.not_a_party", {{"text", party}});
  const auto authority = read_key(key);
  if (!authority) return Failure(authority.error());
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  if (const auto trusted = office->store().trust(party, *authority); !trusted) return Failure(trusted.error());
  return Trusted{party, written(*authority)};
}

}  // namespace entente::app::record
