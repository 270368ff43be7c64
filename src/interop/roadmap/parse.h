#pragma once

#include <string_view>

#include "base/result.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::interop::roadmap {

// At most so many bytes are read, nested at most 32 deep.
inline constexpr std::size_t kMaxRoadmapBytes = 32u << 20;

// Reads `entente.roadmap.v1`. Keys that this version does not know are allowed and left out. Whether the roadmap is one
// of a package is not seen here (app/verify_roadmap.h).
//
// Errors, with the path as `where.column` (`selected[3].start`) or the line as `where.row`: roadmap.too_large,
// roadmap.not_json, roadmap.too_deep, roadmap.too_many_values, roadmap.duplicate_key, roadmap.unknown_format,
// roadmap.unknown_version, those of json_reader.h, roadmap.duplicate_activity (in one list or two),
// roadmap.duplicate_row, roadmap.not_a_link, roadmap.dates_reversed.
Result<RoadmapFile> parse_roadmap(std::string_view text);

}  // namespace entente::interop::roadmap
