#include "app/roadmap_index.h"

namespace entente::app {

RoadmapIndex::RoadmapIndex(const interop::roadmap::RoadmapFile& file) : file_(&file) {
  for (const auto& row : file.selected) selected_.emplace(row.activity, &row);
  for (const auto& row : file.waiting) waiting_.emplace(row.activity, &row);
  for (const auto& row : file.left_out) left_out_.emplace(row.activity, &row);
  for (const auto& row : file.conditions) conditions_.emplace(row.condition, &row);
  for (const auto& row : file.budget) lines_.emplace(row.line, &row);
  for (const auto& row : file.needs) needs_.emplace(row.need, &row);
}

}  // namespace entente::app
