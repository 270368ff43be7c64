#include "app/compare_inputs.h"

#include <algorithm>
#include <set>

#include "interop/roadmap/words.h"

namespace entente::app {

namespace {

using interop::roadmap::ChangeTexts;
using interop::roadmap::ConditionDay;
using interop::roadmap::LineUse;
using interop::roadmap::NeedLevels;
using interop::roadmap::RoadmapFile;
using interop::roadmap::word_of;

// `CELL` of `CELL.capacity=8@2026-03-01`, `G2.C2` of the condition `G2.C2=2026-06-01`.
std::string changed_id(const std::string& text, bool is_condition) {
  const std::string left = text.substr(0, text.find('='));
  return is_condition ? left : left.substr(0, left.rfind('.'));
}

std::vector<std::string> only_in_first(const std::vector<std::string>& first, const std::vector<std::string>& second) {
  const std::set<std::string_view> other(second.begin(), second.end());
  std::vector<std::string> only;
  std::copy_if(first.begin(), first.end(), std::back_inserter(only),
               [&](const std::string& t) { return !other.contains(t); });
  return only;
}

std::string day_or_none(const std::optional<Date>& day) {
  return day ? day->to_string() : "-";
}

}  // namespace

InputDifferences::InputDifferences(const RoadmapIndex& before, const RoadmapIndex& after) {
  compare_frame(before.file(), after.file());
  compare_changes(before.file().changes, after.file().changes);
  compare_conditions(before, after);
  compare_lines(before, after);
  compare_needs(before, after);
}

const Message* InputDifferences::naming(std::string_view id) const {
  const auto found = by_subject_.find(std::string(id));
  return found == by_subject_.end() ? nullptr : &found->second;
}

void InputDifferences::add(std::string subject, Message what) {
  by_subject_.emplace(subject, what);
  list_.push_back({DifferenceKind::input, std::move(subject), std::move(what), std::nullopt, std::nullopt});
}

void InputDifferences::compare_frame(const RoadmapFile& before, const RoadmapFile& after) {
  const auto compare = [&](std::string_view subject, std::string_view code, const std::string& from,
                           const std::string& to) {
    if (from != to) add(std::string(subject), {std::string(code), {{"from", from}, {"to", to}}});
  };
  compare("view", "compare.view", before.view, after.view);
  compare("objective_kind", "compare.objective", std::string(word_of(before.objective_kind)),
          std::string(word_of(after.objective_kind)));
  compare(kStatusDate, "compare.status_date", before.status_date.to_string(), after.status_date.to_string());
  compare("horizon", "compare.horizon_start", before.horizon_start.to_string(), after.horizon_start.to_string());
  compare("horizon", "compare.horizon_end", before.horizon_end.to_string(), after.horizon_end.to_string());
}

void InputDifferences::compare_changes(const ChangeTexts& before, const ChangeTexts& after) {
  const auto compare = [&](const std::vector<std::string>& first, const std::vector<std::string>& second,
                           bool is_condition) {
    for (const std::string& text : only_in_first(second, first)) {
      add(changed_id(text, is_condition), {"compare.change_added", {{"change", text}}});
    }
    for (const std::string& text : only_in_first(first, second)) {
      add(changed_id(text, is_condition), {"compare.change_dropped", {{"change", text}}});
    }
  };
  compare(before.set, after.set, false);
  compare(before.condition, after.condition, true);
}

// The day of a condition that an activity meets is a result. What a change names already is not told twice.
void InputDifferences::compare_conditions(const RoadmapIndex& before, const RoadmapIndex& after) {
  for (const ConditionDay& now : after.file().conditions) {
    const ConditionDay* then = before.condition(now.condition);
    if (then == nullptr || now.by || then->by || naming(now.condition)) continue;
    if (then->basis == now.basis && then->on == now.on) continue;
    add(now.condition, {"compare.condition",
                        {{"condition", now.condition},
                         {"from_basis", std::string(word_of(then->basis))},
                         {"from", day_or_none(then->on)},
                         {"to_basis", std::string(word_of(now.basis))},
                         {"to", day_or_none(now.on)}}});
  }
}

void InputDifferences::compare_lines(const RoadmapIndex& before, const RoadmapIndex& after) {
  for (const LineUse& now : after.file().budget) {
    const LineUse* then = before.line(now.line);
    if (then == nullptr || then->amount == now.amount || naming(now.line)) continue;
    add(now.line, {"compare.line_amount", {{"line", now.line}, {"from", then->amount}, {"to", now.amount}}});
  }
}

void InputDifferences::compare_needs(const RoadmapIndex& before, const RoadmapIndex& after) {
  for (const NeedLevels& now : after.file().needs) {
    const NeedLevels* then = before.need(now.need);
    if (then == nullptr || (then->baseline == now.baseline && then->target == now.target)) continue;
    add(now.need, {"compare.need_target",
                   {{"need", now.need},
                    {"from", then->baseline.to_string() + " > " + then->target.to_string()},
                    {"to", now.baseline.to_string() + " > " + now.target.to_string()}}});
  }
}

}  // namespace entente::app
