#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/compare_roadmaps.h"
#include "app/roadmap_index.h"

namespace entente::app {

// How two roadmaps differ in what they were computed from, as far as the files tell.
class InputDifferences {
 public:
  InputDifferences(const RoadmapIndex& before, const RoadmapIndex& after);

  const std::vector<Difference>& list() const { return list_; }
  // The difference that names this activity, resource, line or condition; null when none does.
  const Message* naming(std::string_view id) const;
  // Null when the status date is the same.
  const Message* status_date() const { return naming(kStatusDate); }

 private:
  static constexpr std::string_view kStatusDate = "status_date";

  void add(std::string subject, Message what);
  void compare_frame(const interop::roadmap::RoadmapFile& before, const interop::roadmap::RoadmapFile& after);
  void compare_changes(const interop::roadmap::ChangeTexts& before, const interop::roadmap::ChangeTexts& after);
  void compare_conditions(const RoadmapIndex& before, const RoadmapIndex& after);
  void compare_lines(const RoadmapIndex& before, const RoadmapIndex& after);
  void compare_needs(const RoadmapIndex& before, const RoadmapIndex& after);

  std::vector<Difference> list_;
  std::unordered_map<std::string, Message> by_subject_;
};

}  // namespace entente::app
