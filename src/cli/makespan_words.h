#pragma once

#include "app/solve_instance.h"
#include "cli/arguments.h"

namespace entente::cli {

// How a classic instance is searched.
struct MakespanWords {
  std::string effort, time, seed, threads;
};

// `time_meaning` is the code of what --time counts.
void add_makespan_options(CLI::App& command, MakespanWords& words, const text::Text& text,
                          std::string_view time_meaning);

// `threads` where no number is given. Errors: cli.not_in_range, cli.not_a_duration, cli.effort_or_time.
Checked<plan::makespan::Options> makespan_options(const MakespanWords& words, int threads);

}  // namespace entente::cli
