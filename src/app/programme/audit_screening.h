// `entente audit screening`: was any person trained before being screened?
#pragma once

#include "app/programme/reading.h"
#include "domain/audit/screening.h"

namespace entente::app::programme {

// Errors: those of reading.
Result<domain::Screening> audit_screening(const Place& place, const ViewName& view);

}  // namespace entente::app::programme
