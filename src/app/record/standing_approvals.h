// The approvals that a reader sees in the record.
#pragma once

#include <vector>

#include "app/record/office.h"
#include "record/approval.h"

namespace entente::app::record {

// Errors: those of Store::rows.
Result<std::vector<StandingApproval>> standing_approvals(const Office& office, const store::View& view);

}  // namespace entente::app::record
