#include "app/compare_roadmaps.h"

#include <cstdlib>
#include <tuple>

#include "app/compare_inputs.h"
#include "app/ids.h"
#include "app/reasons.h"
#include "app/roadmap_index.h"
#include "interop/roadmap/words.h"

namespace entente::app {

namespace {

using interop::roadmap::Binding;
using interop::roadmap::LeftOutActivity;
using interop::roadmap::NeedLevels;
using interop::roadmap::ObjectiveFigures;
using interop::roadmap::RoadmapFile;
using interop::roadmap::SelectedActivity;
using interop::roadmap::WaitingActivity;

struct Cause {
  std::string lead;
  Message message;
};

bool same_dates(const SelectedActivity& x, const SelectedActivity& y) {
  return x.start == y.start && x.finish == y.finish;
}

bool is_later(const SelectedActivity& now, const SelectedActivity& then) {
  return std::tie(now.start, now.finish) > std::tie(then.start, then.finish);
}

Message moved_message(const SelectedActivity& then, const SelectedActivity& now) {
  const Argument activity{"activity", now.activity};
  if (then.start == now.start) {
    return {"compare.finish_moved", {activity, {"from", then.finish.to_string()}, {"to", now.finish.to_string()}}};
  }
  const std::int64_t days = (now.start - then.start).count;
  return {days > 0 ? "compare.moved_later" : "compare.moved_earlier",
          {activity, {"days", std::abs(days)}, {"from", then.start.to_string()}, {"to", now.start.to_string()}}};
}

// Compares the activities of two roadmaps, looking for causes in both.
class ActivityComparison {
 public:
  ActivityComparison(const RoadmapIndex& before, const RoadmapIndex& after, const InputDifferences& inputs,
                     std::vector<Difference>& found)
      : before_(before), after_(after), inputs_(inputs), found_(found) {}

  void run() {
    for (const SelectedActivity& now : after_.file().selected) compare_selected(now);
    for (const WaitingActivity& now : after_.file().waiting) compare_waiting(now);
    for (const LeftOutActivity& now : after_.file().left_out) compare_left_out(now);
    for (const SelectedActivity& then : before_.file().selected) report_gone(then.activity);
    for (const WaitingActivity& then : before_.file().waiting) report_gone(then.activity);
    for (const LeftOutActivity& then : before_.file().left_out) report_gone(then.activity);
  }

 private:
  void report(DifferenceKind kind, const std::string& activity, Message what,
              std::optional<Cause> cause = std::nullopt) {
    Difference difference{kind, activity, std::move(what), std::nullopt, std::nullopt};
    if (cause) {
      difference.lead = Message{std::move(cause->lead), {}};
      difference.cause = std::move(cause->message);
    }
    found_.push_back(std::move(difference));
  }

  void compare_selected(const SelectedActivity& now) {
    const Argument activity{"activity", now.activity};
    if (const SelectedActivity* then = before_.selected(now.activity)) {
      compare_both_selected(*then, now);
    } else if (const WaitingActivity* waited = before_.waiting(now.activity)) {
      report(DifferenceKind::waiting, now.activity,
             {"compare.waits_no_longer", {activity, {"start", now.start.to_string()}}},
             cause_of_leaving(waited->conditions, waiting_message(*waited)));
    } else if (const LeftOutActivity* left_out = before_.left_out(now.activity)) {
      report(DifferenceKind::added, now.activity, {"compare.added", {activity, {"start", now.start.to_string()}}},
             cause_of_leaving(left_out->reason.of, omission_message(before_, *left_out)));
    } else {
      report_new(now.activity);
    }
  }

  void compare_both_selected(const SelectedActivity& then, const SelectedActivity& now) {
    const Argument activity{"activity", now.activity};
    if (then.mode != now.mode) {
      report(DifferenceKind::mode, now.activity,
             {"compare.mode",
              {activity,
               {"from", then.mode},
               {"to", now.mode},
               {"start", now.start.to_string()},
               {"finish", now.finish.to_string()}}},
             named_cause(now.activity, {}));
    } else if (!same_dates(then, now)) {
      report(DifferenceKind::moved, now.activity, moved_message(then, now), cause_of_move(then, now));
    }
    if (then.state != now.state) {
      report(DifferenceKind::state, now.activity,
             {"compare.state",
              {activity,
               {"from", std::string(interop::roadmap::word_of(then.state))},
               {"to", std::string(interop::roadmap::word_of(now.state))}}});
    }
  }

  void compare_waiting(const WaitingActivity& now) {
    if (before_.waiting(now.activity)) return;
    if (!before_.has_activity(now.activity)) return report_new(now.activity);
    report(DifferenceKind::waiting, now.activity, {"compare.waits_now", {{"activity", now.activity}}},
           cause_of_entering(now.conditions, waiting_message(now)));
  }

  void compare_left_out(const LeftOutActivity& now) {
    if (before_.left_out(now.activity)) return;
    if (!before_.has_activity(now.activity)) return report_new(now.activity);
    const bool waited = before_.waiting(now.activity) != nullptr;
    report(waited ? DifferenceKind::waiting : DifferenceKind::dropped, now.activity,
           {waited ? "compare.left_out_not_waiting" : "compare.dropped", {{"activity", now.activity}}},
           cause_of_entering(now.reason.of, omission_message(after_, now)));
  }

  void report_new(const std::string& activity) {
    report(DifferenceKind::known, activity, {"compare.new_activity", {{"activity", activity}}});
  }

  void report_gone(const std::string& activity) {
    if (after_.has_activity(activity)) return;
    report(DifferenceKind::known, activity, {"compare.activity_gone", {{"activity", activity}}});
  }

  // A changed input that names the activity or what bound it.
  std::optional<Cause> named_cause(const std::string& activity, const std::vector<std::string>& of) const {
    if (const Message* input = inputs_.naming(activity)) return Cause{"compare.because_input", *input};
    for (const std::string& id : of) {
      if (const Message* input = inputs_.naming(id)) return Cause{"compare.because_input", *input};
    }
    return std::nullopt;
  }

  std::optional<Cause> cause_of_leaving(const std::vector<std::string>& of, Message reason) const {
    if (auto named = named_cause({}, of)) return named;
    return Cause{"compare.because_no_longer", std::move(reason)};
  }

  std::optional<Cause> cause_of_entering(const std::vector<std::string>& of, Message reason) const {
    if (auto named = named_cause({}, of)) return named;
    return Cause{"compare.because_now", std::move(reason)};
  }

  // Later: what binds now. Earlier: what bound before. Behind that, a changed input or the move of an activity it
  // names.
  std::optional<Cause> cause_of_move(const SelectedActivity& then, const SelectedActivity& now) const {
    const bool later = is_later(now, then);
    const Binding& binding = later ? now.reason.binding : then.reason.binding;
    if (auto named = named_cause(now.activity, binding.of)) return named;
    const Message* status_date = inputs_.status_date();
    if (binding.kind == plan::DateReasonKind::status_date && status_date)
      return Cause{"compare.because_input", *status_date};
    if (auto moved = move_of_another(binding, later)) return Cause{"compare.because_moved", *std::move(moved)};
    if (later) return Cause{"compare.because_now", reason_message(after_, now, binding)};
    return Cause{"compare.because_no_longer", reason_message(before_, then, binding)};
  }

  // Of the predecessor, or of the activity that meets the condition, when it went the same way.
  std::optional<Message> move_of_another(const Binding& binding, bool later) const {
    const bool is_predecessor = binding.kind == plan::DateReasonKind::predecessor;
    if (!is_predecessor && binding.kind != plan::DateReasonKind::gate) return std::nullopt;
    const std::vector<std::string>& named = is_predecessor ? binding.of : binding.held_by;
    const SelectedActivity* then = named.empty() ? nullptr : before_.selected(named.front());
    const SelectedActivity* now = named.empty() ? nullptr : after_.selected(named.front());
    if (then == nullptr || now == nullptr || same_dates(*then, *now) || is_later(*now, *then) != later)
      return std::nullopt;
    return moved_message(*then, *now);
  }

  const RoadmapIndex& before_;
  const RoadmapIndex& after_;
  const InputDifferences& inputs_;
  std::vector<Difference>& found_;
};

void compare_results(const ObjectiveFigures& before, const ObjectiveFigures& after, std::vector<Difference>& found) {
  const auto report = [&](Message what) {
    found.push_back({DifferenceKind::result, {}, std::move(what), std::nullopt, std::nullopt});
  };
  const auto day = [](const std::optional<Date>& date) { return date ? date->to_string() : "-"; };
  if (before.value != after.value) report({"compare.value", {{"from", before.value}, {"to", after.value}}});
  if (before.end_value != after.end_value) {
    report({"compare.end_value", {{"from", before.end_value}, {"to", after.end_value}}});
  }
  if (before.cost != after.cost) report({"compare.cost", {{"from", before.cost}, {"to", after.cost}}});
  if (before.finish != after.finish)
    report({"compare.finish", {{"from", day(before.finish)}, {"to", day(after.finish)}}});
}

void compare_need_results(const RoadmapIndex& before, const RoadmapFile& after, std::vector<Difference>& found) {
  for (const NeedLevels& now : after.needs) {
    const NeedLevels* then = before.need(now.need);
    if (then == nullptr || then->final_level == now.final_level) continue;
    found.push_back({DifferenceKind::need,
                     now.need,
                     {"compare.need_final",
                      {{"need", now.need},
                       {"from", then->final_level.to_string()},
                       {"to", now.final_level.to_string()},
                       {"target", now.target.to_string()}}},
                     std::nullopt,
                     std::nullopt});
  }
}

}  // namespace

Result<Comparison> compare_roadmaps(const RoadmapFile& before, const RoadmapFile& after) {
  if (before.programme.id != after.programme.id) {
    return failure("roadmap.other_programme", {{"stated", after.programme.id}, {"programme", before.programme.id}});
  }
  const RoadmapIndex then(before);
  const RoadmapIndex now(after);
  const InputDifferences inputs(then, now);
  Comparison comparison{inputs.list()};
  compare_results(before.objective, after.objective, comparison.differences);
  ActivityComparison(then, now, inputs, comparison.differences).run();
  compare_need_results(then, after, comparison.differences);
  return comparison;
}

std::optional<std::string> cause_text(const Difference& difference, const TextOf& text_of) {
  if (!difference.lead || !difference.cause) return std::nullopt;
  Message sentence = *difference.lead;
  sentence.arguments.push_back({"reason", text_of(*difference.cause)});
  return text_of(sentence);
}

}  // namespace entente::app
