// What is in a bundle, and who vouches for it.
#pragma once

#include <string>

#include "app/record/verify_file.h"
#include "cli/page.h"

namespace entente::cli::record {

void show_bundle(Page& page, const app::record::BundleReport& report);
void show_fork(Page& page, const app::record::ForkReport& report);

std::string json_of(const app::record::BundleReport& report);  // entente.record-bundle.v1
std::string json_of(const app::record::ForkReport& report);    // entente.record-fork.v1

}  // namespace entente::cli::record
