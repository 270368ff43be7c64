// Roadmap files by hand, row by row.
#pragma once

#include <string>
#include <vector>

#include "interop/roadmap/roadmap_file.h"

namespace entente::app {

struct MadeUpRoadmap {
  interop::roadmap::RoadmapFile file;

  MadeUpRoadmap() {
    file.programme = {"P", "Made up"};
    file.currency = {"EUR", 1};
    file.horizon_start = on("2026-01-01");
    file.horizon_end = on("2026-12-31");
    file.status_date = on("2026-01-01");
    file.view = "all";
  }

  static Date on(std::string_view text) { return Date::parse(text).value(); }

  interop::roadmap::SelectedActivity& select(const std::string& id, std::string_view start, std::string_view finish,
                                             plan::DateReasonKind kind, std::vector<std::string> of = {}) {
    interop::roadmap::SelectedActivity row;
    row.activity = id;
    row.mode = "std";
    row.start = on(start);
    row.finish = on(finish);
    row.reason.binding.kind = kind;
    row.reason.binding.of = std::move(of);
    file.selected.push_back(std::move(row));
    return file.selected.back();
  }

  interop::roadmap::LeftOutActivity& leave_out(const std::string& id, plan::OmissionKind kind,
                                               std::vector<std::string> of = {}) {
    file.left_out.push_back({id, "", 110, {kind, std::move(of), "", {}}, {}});
    return file.left_out.back();
  }

  void wait(const std::string& id, std::vector<std::string> conditions, std::vector<std::string> through = {}) {
    file.waiting.push_back({id, "", std::move(conditions), std::move(through)});
  }
};

}  // namespace entente::app
