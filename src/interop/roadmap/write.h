#pragma once

#include <string>

#include "interop/roadmap/roadmap_file.h"

namespace entente::interop::roadmap {

// The bytes of `entente.roadmap.v1`: fixed order of keys, one activity a line, a newline at the end. The same value
// gives the same bytes.
std::string write_roadmap(const RoadmapFile& file);

}  // namespace entente::interop::roadmap
