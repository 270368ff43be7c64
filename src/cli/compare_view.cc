#include "cli/compare_view.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "text/width.h"

namespace entente::cli {
namespace {

using app::Difference;
using app::DifferenceKind;

constexpr int kLeastName = 12;
constexpr int kWidestWhat = 64;
constexpr int kCauseIndent = 6;
constexpr DifferenceKind kKinds[] = {DifferenceKind::input,   DifferenceKind::result,  DifferenceKind::added,
                                     DifferenceKind::dropped, DifferenceKind::waiting, DifferenceKind::moved,
                                     DifferenceKind::mode,    DifferenceKind::state,   DifferenceKind::known,
                                     DifferenceKind::need};

const char* heading_of(DifferenceKind kind) {
  switch (kind) {
    case DifferenceKind::input:
      return "view.changes_input";
    case DifferenceKind::result:
      return "view.changes_result";
    case DifferenceKind::added:
      return "view.changes_added";
    case DifferenceKind::dropped:
      return "view.changes_dropped";
    case DifferenceKind::waiting:
      return "view.changes_waiting";
    case DifferenceKind::moved:
      return "view.changes_moved";
    case DifferenceKind::mode:
      return "view.changes_mode";
    case DifferenceKind::state:
      return "view.changes_state";
    case DifferenceKind::known:
      return "view.changes_known";
    case DifferenceKind::need:
      return "view.changes_need";
  }
  return "view.changes_input";
}

using Names = std::unordered_map<std::string_view, std::string_view>;  // of activities and needs, by id

void collect_names(Names& names, const interop::roadmap::RoadmapFile& roadmap) {
  for (const auto& row : roadmap.selected) names.emplace(row.activity, row.name);
  for (const auto& row : roadmap.waiting) names.emplace(row.activity, row.name);
  for (const auto& row : roadmap.left_out) names.emplace(row.activity, row.name);
  for (const auto& row : roadmap.needs) names.emplace(row.need, row.name);
}

std::string_view name_in(const Names& names, const std::string& id) {
  const auto found = names.find(id);
  return found == names.end() ? std::string_view{} : found->second;
}

// What changed, the name of what it changed for as far as there is room, and beneath them the cause.
void show_difference(Page& page, const Difference& difference, const Names& names, int what_width) {
  const std::string what = page.text().say(difference.what);
  const std::string_view name = name_in(names, difference.subject);
  const int room = page.look().columns - what_width - 4;
  if (text::display_width(what) <= what_width && room >= kLeastName)
    page.add({{"  "}, Page::cell(what, what_width), {"  "}, page.name(name, room, Tone::quiet)});
  else
    page.paragraph(what, 2);
  const auto cause = app::cause_text(difference, [&](const Message& message) { return page.text().say(message); });
  if (cause) page.paragraph(*cause, kCauseIndent, Tone::quiet);
}

}  // namespace

void show_comparison(Page& page, const app::Comparison& comparison, const Compared& roadmaps) {
  page.paragraph(page.name(roadmaps.after.programme.title).text, 0, Tone::strong);
  if (comparison.differences.empty()) {
    page.paragraph(page.say("view.no_differences"));
    return;
  }
  page.paragraph(page.say("view.difference_count", {counted("count", comparison.differences.size())}), 0, Tone::quiet);
  Names names;
  collect_names(names, roadmaps.after);
  collect_names(names, roadmaps.before);
  for (const DifferenceKind kind : kKinds) {
    const auto is_of_kind = [&](const Difference& difference) { return difference.kind == kind; };
    const auto count = std::count_if(comparison.differences.begin(), comparison.differences.end(), is_of_kind);
    if (count == 0) continue;
    page.heading(page.say(heading_of(kind)));
    int widest = 0;
    for (const Difference& difference : comparison.differences)
      if (is_of_kind(difference)) widest = std::max(widest, text::display_width(page.text().say(difference.what)));
    for (const Difference& difference : comparison.differences)
      if (is_of_kind(difference)) show_difference(page, difference, names, std::min(widest, kWidestWhat));
  }
}

}  // namespace entente::cli
