#include "app/reason_rows.h"

namespace entente::app {

namespace {

using interop::roadmap::Binding;
using interop::roadmap::Link;
using interop::roadmap::Reason;
using plan::Index;

// What a link between two placed activities looks at.
struct LinkUse {
  Link link;
  Date on;    // the date of the other activity
  Days room;  // how far the two dates are from where the link binds
};

LinkUse use_of(const plan::Precedence& precedence, const plan::Placement& first, const plan::Placement& second,
               bool through_max_lag) {
  using enum plan::PrecedenceKind;
  const bool from_finish = precedence.kind == finish_start || precedence.kind == finish_finish;
  const bool to_finish = precedence.kind == finish_finish || precedence.kind == start_finish;
  const Date from = from_finish ? first.finish : first.start;
  const Date to = to_finish ? second.finish : second.start;
  const Date counted_from = precedence.kind == plan::PrecedenceKind::finish_start ? from + Days{1} : from;
  if (!through_max_lag) return {{precedence.kind, precedence.lag}, from, to - (counted_from + precedence.lag)};
  return {{precedence.kind, *precedence.max_lag}, to, counted_from + *precedence.max_lag - to};
}

}  // namespace

ReasonRows::ReasonRows(const plan::Problem& problem, const plan::Schedule& schedule,
                       const std::vector<interop::roadmap::ConditionDay>& conditions)
    : problem_(problem), schedule_(schedule), links_(schedule.size()) {
  for (const auto& condition : conditions) condition_days_.emplace(condition.condition, condition.on);
  for (const plan::Precedence& precedence : problem.data().precedences) {
    links_[static_cast<std::size_t>(precedence.predecessor)].push_back(&precedence);
    links_[static_cast<std::size_t>(precedence.successor)].push_back(&precedence);
  }
}

Reason ReasonRows::row(Index activity, const plan::DateReason& reason) const {
  Reason row;
  row.binding = binding_row(activity, reason.binding);
  for (const plan::Binding& other : reason.also) row.also.push_back(binding_row(activity, other));
  row.if_lifted = reason.if_lifted;
  return row;
}

Binding ReasonRows::binding_row(Index activity, const plan::Binding& binding) const {
  Binding row;
  row.kind = binding.kind;
  row.of = binding.of;
  row.on = binding.on;
  row.through_max_lag = binding.through_max_lag;
  // A predecessor is named by `of` already.
  const bool has_holders = row.kind == plan::DateReasonKind::resource || row.kind == plan::DateReasonKind::gate;
  for (const Index holder : has_holders ? binding.held_by : std::vector<Index>()) {
    row.held_by.push_back(problem_.activity(holder).id);
  }
  add_day(activity, row);
  return row;
}

void ReasonRows::add_day(Index activity, Binding& row) const {
  switch (row.kind) {
    case plan::DateReasonKind::status_date:
      row.on = problem_.data().status_date;
      return;
    case plan::DateReasonKind::earliest_start:
      row.on = problem_.activity(activity).earliest_start;
      return;
    case plan::DateReasonKind::horizon:
      row.on = problem_.data().horizon_start;
      return;
    case plan::DateReasonKind::predecessor:
      add_link(activity, row);
      return;
    case plan::DateReasonKind::gate:
      if (!row.on && !row.of.empty()) row.on = condition_day(row.of.front());
      return;
    case plan::DateReasonKind::actual:
    case plan::DateReasonKind::resource:
    case plan::DateReasonKind::budget:
    case plan::DateReasonKind::calendar:
    case plan::DateReasonKind::keep:
      return;
  }
}

std::optional<Date> ReasonRows::condition_day(std::string_view condition) const {
  const auto found = condition_days_.find(condition);
  return found == condition_days_.end() ? std::nullopt : found->second;
}

bool ReasonRows::is_named(Index activity, const Binding& row) const {
  return !row.of.empty() && problem_.activity(activity).id == row.of.front();
}

// Of several links between the two the one that leaves least room.
void ReasonRows::add_link(Index activity, Binding& row) const {
  std::optional<LinkUse> tightest;
  for (const plan::Precedence* precedence : links_[static_cast<std::size_t>(activity)]) {
    const Index other = row.through_max_lag ? precedence->successor : precedence->predecessor;
    if (other == activity || !is_named(other, row) || (row.through_max_lag && !precedence->max_lag)) continue;
    const auto& first = schedule_[static_cast<std::size_t>(precedence->predecessor)];
    const auto& second = schedule_[static_cast<std::size_t>(precedence->successor)];
    if (!first || !second) continue;
    const LinkUse use = use_of(*precedence, *first, *second, row.through_max_lag);
    if (!tightest || use.room < tightest->room) tightest = use;
  }
  if (!tightest) return;
  row.link = tightest->link;
  row.on = tightest->on;
}

}  // namespace entente::app
