#pragma once

#include "app/verify_roadmap.h"
#include "cli/page.h"

namespace entente::cli {

// That the roadmap holds and what that means, or everything that is not so.
void show_verification(Page& page, const app::Verification& verification);

}  // namespace entente::cli
