// Classic instances and their makespans, as tables.
#pragma once

#include "app/run_bench.h"
#include "app/solve_instance.h"
#include "cli/page.h"

namespace entente::cli {

void show_solved(Page& page, const std::vector<app::SolvedInstance>& solved);
void show_bench(Page& page, const std::vector<app::BenchRow>& rows);

}  // namespace entente::cli
