// Makespans for machines; the shapes are in docs/user/command-line.md and only grow.
#pragma once

#include <string>

#include "app/run_bench.h"
#include "app/solve_instance.h"

namespace entente::cli {

std::string json_of(const std::vector<app::SolvedInstance>& solved);            // entente.solve.v1
std::string json_of(const std::vector<app::BenchRow>& rows, bool interrupted);  // entente.bench.v1

}  // namespace entente::cli
