// Finds the rows of a roadmap by id.
#pragma once

#include <string_view>
#include <unordered_map>

#include "interop/roadmap/roadmap_file.h"

namespace entente::app {

// Points into the file it was made from, which must outlive it and stay as it is. Nothing is found for an id that is
// not there.
class RoadmapIndex {
 public:
  explicit RoadmapIndex(const interop::roadmap::RoadmapFile& file);

  const interop::roadmap::RoadmapFile& file() const { return *file_; }
  const interop::roadmap::SelectedActivity* selected(std::string_view activity) const {
    return find(selected_, activity);
  }
  const interop::roadmap::WaitingActivity* waiting(std::string_view activity) const { return find(waiting_, activity); }
  const interop::roadmap::LeftOutActivity* left_out(std::string_view activity) const {
    return find(left_out_, activity);
  }
  const interop::roadmap::ConditionDay* condition(std::string_view id) const { return find(conditions_, id); }
  const interop::roadmap::LineUse* line(std::string_view id) const { return find(lines_, id); }
  const interop::roadmap::NeedLevels* need(std::string_view id) const { return find(needs_, id); }
  bool has_activity(std::string_view id) const { return selected(id) || waiting(id) || left_out(id); }

 private:
  template <class Row>
  using Rows = std::unordered_map<std::string_view, const Row*>;
  template <class Row>
  static const Row* find(const Rows<Row>& rows, std::string_view id) {
    const auto found = rows.find(id);
    return found == rows.end() ? nullptr : found->second;
  }

  const interop::roadmap::RoadmapFile* file_;
  Rows<interop::roadmap::SelectedActivity> selected_;
  Rows<interop::roadmap::WaitingActivity> waiting_;
  Rows<interop::roadmap::LeftOutActivity> left_out_;
  Rows<interop::roadmap::ConditionDay> conditions_;
  Rows<interop::roadmap::LineUse> lines_;
  Rows<interop::roadmap::NeedLevels> needs_;
};

}  // namespace entente::app
