#include "app/programme/audit_screening.h"

namespace entente::app::programme {

Result<domain::Screening> audit_screening(const Place& place, const ViewName& view) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office, view);
  if (!reading) return Failure(reading.error());
  return domain::screening(reading->programme);
}

}  // namespace entente::app::programme
