#include "cli/record/refusal.h"

#include <algorithm>

namespace entente::cli::record {

ExitCode refuse_bundle(const Error& error, const Session& session) {
  const ExitCode code = session.report(error);
  const auto id = std::find_if(error.arguments.begin(), error.arguments.end(),
                               [](const Argument& argument) { return argument.name == "id"; });
  if (id != error.arguments.end() && !error.where.column.empty())
    session.remark({"recording.entry_at_fault", {{"entry", error.where.column}, *id}});
  return code;
}

}  // namespace entente::cli::record
