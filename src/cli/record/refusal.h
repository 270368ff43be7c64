// A bundle that was refused: why, and which entry is at fault where it is one.
#pragma once

#include "base/result.h"
#include "cli/session.h"

namespace entente::cli::record {

ExitCode refuse_bundle(const Error& error, const Session& session);

}  // namespace entente::cli::record
