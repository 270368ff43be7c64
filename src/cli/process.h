// The real surroundings: standard streams, signals, environment, disk and clock.
#pragma once

namespace entente::cli {

// The process's exit code. The first Ctrl-C is passed on, so that planning keeps its best so far; the second ends the
// process at once.
int run_process(int argc, char** argv);

}  // namespace entente::cli
