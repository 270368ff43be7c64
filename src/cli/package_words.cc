#include "cli/package_words.h"

#include "app/programme/record_package.h"
#include "cli/record/words.h"

namespace entente::cli {

app::PackageSource package_source(const InputWords& words, const Session& session) {
  if (words.data.empty()) return words.package;
  return app::programme::record_package(record::place({words.data, {}}, session), words.as_of);
}

app::PlanningInput planning_input(const InputWords& words, const Session& session) {
  return {package_source(words, session), words.view, {words.set, words.condition}};
}

}  // namespace entente::cli
