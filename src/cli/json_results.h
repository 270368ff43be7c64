// Results for machines; the shapes are in docs/user/command-line.md and only grow.
#pragma once

#include <string>

#include "app/check_package.h"
#include "app/compare_roadmaps.h"
#include "app/explain_activity.h"
#include "app/verify_roadmap.h"
#include "text/text.h"

namespace entente::cli {

std::string json_of(const app::PackageReport& report);                               // entente.package-report.v1
std::string json_of(const app::Explanation& explanation, const text::Text& text);    // entente.explanation.v1
std::string json_of(const app::Comparison& comparison, const text::Text& text);      // entente.comparison.v1
std::string json_of(const app::Verification& verification, const text::Text& text);  // entente.verification.v1

}  // namespace entente::cli
