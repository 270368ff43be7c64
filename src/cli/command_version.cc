#include "cli/command.h"

namespace entente::cli {
namespace {

ExitCode run_version(const Session& session) {
  if (session.json())
    session.print("{\"format\":\"entente.version.v1\",\"version\":\"" ENTENTE_VERSION "\"}\n");
  else
    session.print("entente " ENTENTE_VERSION "\n");
  return ExitCode::ok;
}

}  // namespace

Command add_version(CLI::App& parent, const text::Text& text) {
  return {parent.add_subcommand("version", text.say("help.version")), "help.version_about", "", run_version};
}

}  // namespace entente::cli
