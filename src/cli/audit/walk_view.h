// How the way back from a statement is shown and written.
#pragma once

#include <string>

#include "app/programme/audit_object.h"
#include "cli/page.h"

namespace entente::cli::audit {

// `activity A058  Faculty development course 1  agreed`.
Line title_of(const Page& page, const domain::Object& object, int indent);

void show_walk(Page& page, const app::programme::Audited& audited);
std::string walk_json(const app::programme::Audited& audited);  // entente.audit-walk.v1

}  // namespace entente::cli::audit
