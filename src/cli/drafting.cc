#include "cli/drafting.h"

#include "cli/package_words.h"
#include "cli/progress.h"

namespace entente::cli {

Checked<app::DraftedRoadmap> draft(const Session& session, const InputWords& input, const SearchWords& search) {
  const Surroundings& surroundings = session.surroundings();
  auto options = search_options(search, surroundings.cores);
  if (!options) return Failures(options.error());
  app::DraftRequest request{planning_input(input, session), *std::move(options), std::nullopt, std::nullopt};
  if (!search.from.empty()) request.from = search.from;
  if (!search.keep.empty()) request.keep = search.keep;

  ProgressLine progress(session);
  request.options.on_progress = [&](const plan::Progress& made) { progress.show(made); };
  request.options.cancelled = surroundings.interrupted;
  auto drafted = app::draft_roadmap(request, surroundings.files, surroundings.clock);
  progress.clear();
  if (drafted && surroundings.interrupted()) session.remark({"cli.stopped", {}});
  return drafted;
}

}  // namespace entente::cli
