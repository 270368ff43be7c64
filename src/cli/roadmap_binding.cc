// What holds the dates where they are.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "cli/roadmap_view.h"
#include "interop/roadmap/words.h"
#include "text/width.h"

namespace entente::cli {
namespace {

using interop::roadmap::SelectedActivity;
using plan::DateReasonKind;

constexpr std::size_t kShownConstraints = 10;

// One constraint with the activities that would start earlier without it.
struct Constraint {
  DateReasonKind kind;
  std::string of;  // empty: it needs no name (status date, calendar, ...)
  std::vector<std::string> holds;
};

std::vector<Constraint> constraints_of(const RoadmapScene& scene) {
  std::map<std::pair<DateReasonKind, std::string>, std::vector<std::string>> found;
  for (const SelectedActivity& activity : scene.roadmap().selected) {
    const auto& binding = activity.reason.binding;
    if (binding.kind == DateReasonKind::actual) continue;
    found[{binding.kind, binding.of.empty() ? "" : fmt::format("{}", fmt::join(binding.of, ", "))}].push_back(
        activity.activity);
  }
  std::vector<Constraint> constraints;
  for (auto& [key, holds] : found) constraints.push_back({key.first, key.second, std::move(holds)});
  std::stable_sort(constraints.begin(), constraints.end(),
                   [](const Constraint& a, const Constraint& b) { return a.holds.size() > b.holds.size(); });
  return constraints;
}

const char* code_of(DateReasonKind kind) {
  switch (kind) {
    case DateReasonKind::actual:
      return "view.binds_actual";
    case DateReasonKind::status_date:
      return "view.binds_status_date";
    case DateReasonKind::earliest_start:
      return "view.binds_earliest_start";
    case DateReasonKind::predecessor:
      return "view.binds_predecessor";
    case DateReasonKind::resource:
      return "view.binds_resource";
    case DateReasonKind::gate:
      return "view.binds_gate";
    case DateReasonKind::budget:
      return "view.binds_budget";
    case DateReasonKind::calendar:
      return "view.binds_calendar";
    case DateReasonKind::horizon:
      return "view.binds_horizon";
    case DateReasonKind::keep:
      return "view.binds_keep";
  }
  return "view.binds_actual";
}

void show_constraint(Page& page, const RoadmapScene& scene, const Constraint& constraint, int kind_width) {
  const int words = std::clamp((page.look().columns - kind_width) / 2 - 4, 16, 46);
  const std::string what =
      constraint.of.empty() ? "" : fmt::format("{} {}", constraint.of, scene.captions.name_of(constraint.of));
  const Line lead{Page::right(page.text().number(static_cast<std::int64_t>(constraint.holds.size())), 5, Tone::strong),
                  {"  "},
                  Page::cell(page.say(code_of(constraint.kind)), kind_width, Tone::quiet),
                  {" "},
                  page.name(what, words),
                  {"  "}};
  const int rest = page.look().columns - width_of(lead);
  if (scene.details)
    page.hanging(lead, fmt::format("{}", fmt::join(constraint.holds, " ")), Tone::quiet);
  else
    page.add(lead + Line{{id_list(page, constraint.holds, rest), Tone::quiet}});
}

}  // namespace

void show_what_binds(Page& page, const RoadmapScene& scene) {
  const auto constraints = constraints_of(scene);
  if (constraints.empty()) return;
  page.heading(page.say("view.what_binds"));
  int kind_width = 0;
  for (const Constraint& constraint : constraints)
    kind_width = std::max(kind_width, text::display_width(page.say(code_of(constraint.kind))));
  const std::size_t shown = scene.details ? constraints.size() : std::min(constraints.size(), kShownConstraints);
  for (std::size_t i = 0; i < shown; ++i) show_constraint(page, scene, constraints[i], kind_width);
  if (shown == constraints.size()) return;
  std::int64_t activities = 0;
  for (std::size_t i = shown; i < constraints.size(); ++i)
    activities += static_cast<std::int64_t>(constraints[i].holds.size());
  page.paragraph(
      page.say("view.more_constraints", {counted("count", constraints.size() - shown), {"activities", activities}}), 7,
      Tone::quiet);
}

}  // namespace entente::cli
