// Random records of a programme: three parties, several audiences, writers who have not yet read each other, acts that
// are right and acts that are wrong, and payloads that are nonsense.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/kind.h"
#include "domain/said.h"

namespace entente::test {

// In the order in which they were written, which is not that of their turns. The same for the same seed.
std::vector<domain::Said> random_entries(std::uint64_t seed, int count);

// The audiences that they are told to.
std::vector<domain::Readers> audiences();

// Cells that a column accepts, of a few that are tried; the same for the same program. May be none.
const std::vector<std::string>& accepted_cells(domain::Kind kind, std::size_t column);

// What a party may read of them.
std::vector<domain::Said> readable_by(const std::vector<domain::Said>& entries, const std::string& party);

}  // namespace entente::test
