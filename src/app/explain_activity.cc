#include "app/explain_activity.h"

#include <set>

#include "app/reasons.h"
#include "app/roadmap_index.h"

namespace entente::app {

namespace {

using interop::roadmap::Binding;
using interop::roadmap::LeftOutActivity;
using interop::roadmap::Reason;
using interop::roadmap::RoadmapFile;
using interop::roadmap::SelectedActivity;
using interop::roadmap::Taking;
using interop::roadmap::WaitingActivity;

// The last of those who held the resource to be done before `start`; none when the capacity changed instead.
const SelectedActivity* last_to_release(const RoadmapIndex& roadmap, const Binding& binding, Date start) {
  const SelectedActivity* last = nullptr;
  for (const std::string& id : binding.held_by) {
    const SelectedActivity* holder = roadmap.selected(id);
    if (holder == nullptr || holder->finish >= start) continue;
    if (last == nullptr || holder->finish > last->finish) last = holder;
  }
  return last;
}

// Whose dates explain this one's; none where the chain ends.
const SelectedActivity* next_in_chain(const RoadmapIndex& roadmap, const SelectedActivity& activity) {
  const Binding& binding = activity.reason.binding;
  switch (binding.kind) {
    case plan::DateReasonKind::predecessor:
      return binding.of.empty() ? nullptr : roadmap.selected(binding.of.front());
    case plan::DateReasonKind::resource:
      return last_to_release(roadmap, binding, activity.start);
    case plan::DateReasonKind::gate:
      return binding.held_by.empty() ? nullptr : roadmap.selected(binding.held_by.front());
    case plan::DateReasonKind::actual:
    case plan::DateReasonKind::status_date:
    case plan::DateReasonKind::earliest_start:
    case plan::DateReasonKind::budget:
    case plan::DateReasonKind::calendar:
    case plan::DateReasonKind::horizon:
    case plan::DateReasonKind::keep:
      return nullptr;
  }
  return nullptr;
}

std::vector<Message> further_of(const RoadmapIndex& roadmap, const SelectedActivity& activity) {
  std::vector<Message> further;
  const Reason& reason = activity.reason;
  if (!reason.also.empty()) further.push_back({"reason.also_holds", {}});
  for (const Binding& other : reason.also) further.push_back(reason_message(roadmap, activity, other));
  if (reason.if_lifted && *reason.if_lifted < activity.start) {
    further.push_back({"reason.if_lifted", {{"date", reason.if_lifted->to_string()}}});
  }
  return further;
}

ExplanationStep step_of(const RoadmapIndex& roadmap, const SelectedActivity& activity) {
  return {.activity = activity.activity,
          .name = activity.name,
          .start = activity.start,
          .finish = activity.finish,
          .reason = reason_message(roadmap, activity, activity.reason.binding),
          .further = further_of(roadmap, activity)};
}

ExplanationStep step_of(const WaitingActivity& activity) {
  return {.activity = activity.activity,
          .name = activity.name,
          .start = std::nullopt,
          .finish = std::nullopt,
          .reason = waiting_message(activity),
          .further = {}};
}

ExplanationStep step_of(const RoadmapIndex& roadmap, const LeftOutActivity& activity) {
  ExplanationStep step{.activity = activity.activity,
                       .name = activity.name,
                       .start = std::nullopt,
                       .finish = std::nullopt,
                       .reason = omission_message(roadmap, activity),
                       .further = {}};
  for (const Taking& taking : activity.it_would_take) step.further.push_back(taking_message(taking));
  return step;
}

// Adds steps as long as they are about somebody new.
class Chain {
 public:
  explicit Chain(Explanation& explanation) : explanation_(explanation) {}

  // False when the chain ends here.
  bool add(ExplanationStep step) {
    if (!seen_.insert(step.activity).second) return false;
    if (explanation_.steps.size() == kMaxExplanationSteps) {
      explanation_.is_cut = true;
      return false;
    }
    explanation_.steps.push_back(std::move(step));
    return true;
  }

 private:
  Explanation& explanation_;
  std::set<std::string> seen_;
};

void follow(const RoadmapIndex& roadmap, const SelectedActivity* activity, Chain& chain) {
  while (activity != nullptr && chain.add(step_of(roadmap, *activity))) activity = next_in_chain(roadmap, *activity);
}

// A predecessor that is left out explains more than its successor.
void follow(const RoadmapIndex& roadmap, const LeftOutActivity* activity, Chain& chain) {
  while (activity != nullptr && chain.add(step_of(roadmap, *activity))) {
    const bool has_cause = activity->reason.kind == plan::OmissionKind::predecessor && !activity->reason.of.empty();
    activity = has_cause ? roadmap.left_out(activity->reason.of.front()) : nullptr;
  }
}

void follow(const RoadmapIndex& roadmap, const WaitingActivity* activity, Chain& chain) {
  chain.add(step_of(*activity));
  for (const std::string& id : activity->through) {
    const WaitingActivity* next = roadmap.waiting(id);
    if (next == nullptr || !chain.add(step_of(*next))) return;
  }
}

}  // namespace

Result<Explanation> explain_activity(const RoadmapFile& file, std::string_view id) {
  const RoadmapIndex roadmap(file);
  Explanation explanation;
  Chain chain(explanation);
  if (const SelectedActivity* selected = roadmap.selected(id)) {
    explanation.standing = Standing::selected;
    explanation.mode = selected->mode;
    explanation.conditional_on = selected->conditional_on;
    follow(roadmap, selected, chain);
  } else if (const WaitingActivity* waiting = roadmap.waiting(id)) {
    explanation.standing = Standing::waiting;
    follow(roadmap, waiting, chain);
  } else if (const LeftOutActivity* left_out = roadmap.left_out(id)) {
    explanation.standing = Standing::left_out;
    follow(roadmap, left_out, chain);
  } else {
    return failure("roadmap.no_such_activity", {{"activity", std::string(id)}});
  }
  explanation.activity = explanation.steps.front().activity;
  explanation.name = explanation.steps.front().name;
  return explanation;
}

}  // namespace entente::app
