// What is in a package, told; and the words of the files that are written.
#pragma once

#include "app/check_package.h"
#include "app/workbook_guide.h"
#include "cli/page.h"
#include "cli/session.h"

namespace entente::cli {

void show_report(Page& page, const app::PackageReport& report);
// What goes into files is said without what only a terminal needs.
app::Wording wording_of(const Session& session);

}  // namespace entente::cli
