// What went into a bundle.
#pragma once

#include <string>

#include "app/record/export_file.h"
#include "cli/page.h"
#include "cli/record/shown.h"

namespace entente::cli::record {

void show_exported(Page& page, const app::record::Exported& exported);
void write_exported(JsonText& json, const app::record::Exported& exported);
std::string exported_json(const app::record::Exported& exported);  // entente.record-export.v1

}  // namespace entente::cli::record
