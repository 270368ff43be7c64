#include "app/reasons.h"

#include <cstdlib>

#include "app/ids.h"

namespace entente::app {

namespace {

using interop::roadmap::Binding;
using interop::roadmap::ConditionBasis;
using interop::roadmap::ConditionDay;
using interop::roadmap::LeftOutActivity;
using interop::roadmap::LineUse;
using interop::roadmap::Link;
using interop::roadmap::RoadmapFile;
using interop::roadmap::SelectedActivity;
using interop::roadmap::Taking;
using interop::roadmap::WaitingActivity;

std::string first_of(const Binding& binding) {
  return binding.of.empty() ? std::string() : binding.of.front();
}

std::string day_of(const Binding& binding, Date otherwise) {
  return binding.on.value_or(otherwise).to_string();
}

Message actual_message(const SelectedActivity& activity) {
  const Argument start{"start", activity.start.to_string()};
  if (activity.state == interop::roadmap::ActivityState::completed) {
    return {"reason.completed", {start, {"finish", activity.finish.to_string()}}};
  }
  return {"reason.started", {start}};
}

std::string_view code_of_link(plan::PrecedenceKind kind) {
  switch (kind) {
    case plan::PrecedenceKind::finish_start:
      return "reason.after_finish";
    case plan::PrecedenceKind::start_start:
      return "reason.after_start";
    case plan::PrecedenceKind::finish_finish:
      return "reason.finish_after_finish";
    case plan::PrecedenceKind::start_finish:
      return "reason.finish_after_start";
  }
  return {};
}

std::string_view side_of_lag(Days lag) {
  if (lag > Days{0}) return "after";
  return lag < Days{0} ? "before" : "at";
}

Message predecessor_message(const SelectedActivity& activity, const Binding& binding) {
  const Link link = binding.link.value_or(Link{});
  const Argument other{"predecessor", first_of(binding)};
  const Argument date{"date", day_of(binding, activity.start)};
  const Argument days{"days", std::abs(std::int64_t{link.lag.count})};
  if (binding.through_max_lag) return {"reason.max_lag", {other, date, days}};
  return {std::string(code_of_link(link.kind)), {other, date, days, {"side", std::string(side_of_lag(link.lag))}}};
}

Message resource_message(const SelectedActivity& activity, const Binding& binding) {
  const Argument resource{"resource", first_of(binding)};
  const Argument day{"day", day_of(binding, activity.start)};
  if (binding.held_by.empty()) return {"reason.resource_short", {resource, day}};
  return {"reason.resource", {resource, day, {"holders", listed(binding.held_by)}}};
}

Message gate_message(const RoadmapIndex& roadmap, const SelectedActivity& activity, const Binding& binding) {
  const Argument condition{"condition", first_of(binding)};
  const Argument date{"date", day_of(binding, activity.start)};
  if (!binding.held_by.empty()) {
    const SelectedActivity* meets = roadmap.selected(binding.held_by.front());
    const std::string finish = meets == nullptr ? std::get<std::string>(date.value) : meets->finish.to_string();
    return {"reason.condition_by_activity", {condition, {"activity", binding.held_by.front()}, {"finish", finish}}};
  }
  const ConditionDay* known = roadmap.condition(first_of(binding));
  const bool met = known != nullptr && known->basis == ConditionBasis::met;
  return {met ? "reason.condition_met" : "reason.condition_assumed", {condition, date}};
}

Message budget_message(const RoadmapIndex& roadmap, const SelectedActivity& activity, const Binding& binding) {
  const Argument cost{"cost", activity.cost};
  if (binding.of.empty()) return {"reason.no_budget_line", {cost}};
  const LineUse* line = binding.of.size() == 1 ? roadmap.line(binding.of.front()) : nullptr;
  if (line == nullptr) return {"reason.budget_lines", {{"lines", listed(binding.of)}, cost}};
  return {"reason.budget", {{"line", line->line}, {"left", line->amount - line->spent}, cost}};
}

Message budget_omission(const RoadmapIndex& roadmap, const LeftOutActivity& activity) {
  const Argument cost{"cost", activity.cost};
  const auto& lines = activity.reason.of;
  if (lines.empty()) return {"omission.no_budget_line", {cost}};
  const LineUse* line = lines.size() == 1 ? roadmap.line(lines.front()) : nullptr;
  if (line == nullptr) return {"omission.budget_lines", {{"lines", listed(lines)}, cost}};
  return {"omission.budget", {{"line", line->line}, {"left", line->amount - line->spent}, cost}};
}

bool is_budget(const Taking& taking) {
  return taking.set.ends_with(".amount");
}

}  // namespace

Message reason_message(const RoadmapIndex& roadmap, const SelectedActivity& activity, const Binding& binding) {
  const Argument date{"date", day_of(binding, activity.start)};
  switch (binding.kind) {
    case plan::DateReasonKind::actual:
      return actual_message(activity);
    case plan::DateReasonKind::status_date:
      return {"reason.status_date", {date}};
    case plan::DateReasonKind::earliest_start:
      return {"reason.earliest_start", {date}};
    case plan::DateReasonKind::predecessor:
      return predecessor_message(activity, binding);
    case plan::DateReasonKind::resource:
      return resource_message(activity, binding);
    case plan::DateReasonKind::gate:
      return gate_message(roadmap, activity, binding);
    case plan::DateReasonKind::budget:
      return budget_message(roadmap, activity, binding);
    case plan::DateReasonKind::calendar:
      return {"reason.calendar", {}};
    case plan::DateReasonKind::horizon:
      return {"reason.horizon", {date}};
    case plan::DateReasonKind::keep:
      return {"reason.keep", {}};
  }
  return {};
}

Message omission_message(const RoadmapIndex& roadmap, const LeftOutActivity& activity) {
  const Argument of{"of", listed(activity.reason.of)};
  switch (activity.reason.kind) {
    case plan::OmissionKind::budget:
      return budget_omission(roadmap, activity);
    case plan::OmissionKind::resource:
      return {"omission.resource", {of}};
    case plan::OmissionKind::deadline:
      return {"omission.deadline", {{"date", activity.reason.on.value_or(roadmap.file().horizon_end).to_string()}}};
    case plan::OmissionKind::horizon:
      return {"omission.horizon", {{"date", roadmap.file().horizon_end.to_string()}}};
    case plan::OmissionKind::predecessor:
      return {"omission.predecessor", {of}};
    case plan::OmissionKind::no_value:
      return {"omission.no_value", {}};
    case plan::OmissionKind::cancelled:
      return {"omission.cancelled", {}};
  }
  return {};
}

std::string set_argument(const Taking& taking) {
  const std::string argument = "--set " + taking.set + "=" + std::to_string(taking.to);
  return taking.at ? argument + "@" + taking.at->to_string() : argument;
}

Message taking_message(const Taking& taking) {
  std::vector<Argument> arguments{{"of", taking.set.substr(0, taking.set.rfind('.'))},
                                  {"from", taking.from},
                                  {"to", taking.to},
                                  {"gain", taking.value_gain},
                                  {"argument", set_argument(taking)}};
  if (is_budget(taking)) return {"omission.would_take_budget", std::move(arguments)};
  if (!taking.at) return {"omission.would_take_capacity", std::move(arguments)};
  arguments.push_back({"date", taking.at->to_string()});
  return {"omission.would_take_capacity_from", std::move(arguments)};
}

Message waiting_message(const WaitingActivity& activity) {
  const Argument conditions{"conditions", listed(activity.conditions)};
  if (activity.through.empty()) return {"reason.waits_for", {conditions}};
  return {"reason.waits_through", {conditions, {"activities", listed(activity.through)}}};
}

RoadmapFile with_texts(RoadmapFile roadmap, const TextOf& text_of) {
  const RoadmapIndex index(roadmap);
  for (SelectedActivity& row : roadmap.selected) {
    row.reason.text = text_of(reason_message(index, row, row.reason.binding));
  }
  for (LeftOutActivity& row : roadmap.left_out) row.reason.text = text_of(omission_message(index, row));
  return roadmap;
}

}  // namespace entente::app
