#include <algorithm>
#include <functional>
#include <map>
#include <memory>

#include "plan/evaluate.h"
#include "plan/explain.h"
#include "plan/improve.h"

namespace entente::plan {
namespace {

using Insertions = std::vector<PlacedSchedule::Insertion>;

constexpr std::size_t kMostSuggestions = 3;

// The same problem with something lifted, and the schedule standing in it. Lifting only ever adds room, so the schedule
// still fits.
class Relaxed {
 public:
  Relaxed(ProblemData data, const Schedule& schedule)
      : problem_(*Problem::build(std::move(data))), network_(problem_), placed_(network_, schedule) {}
  Relaxed(const Relaxed&) = delete;
  Relaxed& operator=(const Relaxed&) = delete;

  // The way of fitting the activity in, over its modes, that brings the most value; none when nothing fits or it brings
  // nothing.
  struct Way {
    Insertions insertions;
    double gain = 0;
  };
  std::optional<Way> best_way(Index a, double value_now) {
    std::optional<Way> best;
    for (Index m = 0; m < static_cast<Index>(problem_.activity(a).modes.size()); ++m) {
      auto insertions = placed_.insertion_of(a, {m});
      if (!insertions) continue;
      Schedule with = placed_.schedule();
      for (const auto& insertion : *insertions) with[slot(insertion.activity)] = insertion.placement;
      const double gain = evaluate(problem_, with).value - value_now;
      if (!best || gain > best->gain) best = Way{std::move(*insertions), gain};
    }
    return best;
  }

 private:
  Problem problem_;
  Network network_;
  PlacedSchedule placed_;
};

void lift_budgets(ProblemData& data) {
  for (BudgetLine& line : data.budget_lines) line.amount = kMaxMoney;
}

void lift_resource(ProblemData& data, std::size_t r) {
  data.resources[r].capacity = kMaxAmount;
  data.resources[r].steps.clear();
}

void lift_resources(ProblemData& data) {
  for (std::size_t r = 0; r < data.resources.size(); ++r) lift_resource(data, r);
}

void lift_deadlines(ProblemData& data) {
  for (Activity& activity : data.activities) activity.deadline.reset();
}

class OmissionExplainer {
 public:
  OmissionExplainer(const Network& network, const Schedule& schedule)
      : network_(network),
        data_(network.problem().data()),
        schedule_(schedule),
        value_(evaluate(network.problem(), schedule).value) {}

  Omission explain(Index a) {
    Omission omission{a, OmissionKind::no_value, {}, {}, 0};
    if (network_.freedom(a) == Freedom::excluded) {
      explain_excluded(a, omission);
    } else if (!explain_value(a, omission) && !explain_predecessor(a, omission)) {
      explain_room(a, omission);
    }
    return omission;
  }

 private:
  using Lift = std::function<void(ProblemData&)>;

  Relaxed& relaxed(const std::string& name, const std::vector<Lift>& lifts) {
    auto& kept = relaxed_[name];
    if (!kept) {
      ProblemData data = data_;
      for (const Lift& lift : lifts) lift(data);
      kept = std::make_unique<Relaxed>(std::move(data), schedule_);
    }
    return *kept;
  }
  Relaxed& as_it_is() { return relaxed("as it is", {}); }
  Relaxed& without_budgets() { return relaxed("budgets", {lift_budgets}); }
  Relaxed& without_resources() { return relaxed("resources", {lift_resources}); }
  Relaxed& without_both() { return relaxed("both", {lift_budgets, lift_resources}); }
  Relaxed& without_deadlines() { return relaxed("deadlines", {lift_budgets, lift_resources, lift_deadlines}); }
  Relaxed& without_resource(std::size_t r) {
    return relaxed("resource " + std::to_string(r), {[r](ProblemData& data) { lift_resource(data, r); }});
  }

  void explain_excluded(Index a, Omission& omission) {
    omission.kind = OmissionKind::cancelled;
    if (network_.problem().activity(a).cancelled) return;
    omission.kind = OmissionKind::predecessor;
    for (const Arc& arc : network_.arcs_in(a)) {
      if (network_.freedom(arc.from) == Freedom::excluded)
        add_once(omission.of, network_.problem().activity(arc.from).id);
    }
  }

  // Worth nothing even with all the room there could be, or fitting in as things are for what the cost stage gave away.
  bool explain_value(Index a, Omission& omission) {
    const auto anyhow = without_deadlines().best_way(a, value_);
    if (anyhow && anyhow->gain <= 0) return true;
    const auto now = as_it_is().best_way(a, value_);
    if (!now) return false;
    omission.value_gain = std::max(0.0, now->gain);
    return true;
  }

  // Something it needs is left out and finds no room either: that is the reason to look at.
  bool explain_predecessor(Index a, Omission& omission) {
    for (const Arc& arc : network_.arcs_in(a)) {
      if (schedule_[slot(arc.from)] || as_it_is().best_way(arc.from, value_)) continue;
      omission.kind = OmissionKind::predecessor;
      add_once(omission.of, network_.problem().activity(arc.from).id);
    }
    if (omission.kind != OmissionKind::predecessor) return false;
    suggest(a, omission);
    return true;
  }

  void explain_room(Index a, Omission& omission) {
    if (const auto way = without_budgets().best_way(a, value_)) {
      omission.kind = OmissionKind::budget;
      omission.of = short_lines(way->insertions);
    } else if (const auto resources_way = without_resources().best_way(a, value_)) {
      omission.kind = OmissionKind::resource;
      omission.of = short_resources(resources_way->insertions);
    } else if (const auto both = without_both().best_way(a, value_)) {
      omission.kind = OmissionKind::resource;
      omission.of = short_resources(both->insertions);
      for (const std::string& line : short_lines(both->insertions)) add_once(omission.of, line);
    } else {
      omission.kind = without_deadlines().best_way(a, value_) ? OmissionKind::deadline : OmissionKind::horizon;
    }
    suggest(a, omission);
  }

  // Single changes that let it in, most valuable first.
  void suggest(Index a, Omission& omission) {
    if (const auto way = without_budgets().best_way(a, value_)) suggest_budget(*way, omission);
    for (std::size_t r : resources_of(a)) {
      if (const auto way = without_resource(r).best_way(a, value_)) suggest_capacity(r, *way, omission);
    }
    auto& all = omission.it_would_take;
    std::stable_sort(all.begin(), all.end(), [](const auto& x, const auto& y) { return x.value_gain > y.value_gain; });
    if (all.size() > kMostSuggestions) all.resize(kMostSuggestions);
  }

  void suggest_budget(const Relaxed::Way& way, Omission& omission) const {
    const std::vector<std::string> lines = short_lines(way.insertions);
    if (lines.size() != 1 || way.gain <= 0) return;
    const auto spent = spent_by_line(network_.problem(), with(way.insertions));
    for (std::size_t l = 0; l < data_.budget_lines.size(); ++l) {
      if (data_.budget_lines[l].id != lines.front()) continue;
      omission.it_would_take.push_back(
          {WhatItWouldTake::Kind::budget_amount, lines.front(), data_.budget_lines[l].amount, spent[l], {}, way.gain});
    }
  }

  // The capacity that is enough from the first short day on, and no later step below what it is now.
  void suggest_capacity(std::size_t r, const Relaxed::Way& way, Omission& omission) const {
    if (way.gain <= 0) return;
    const Schedule schedule = with(way.insertions);
    const auto used = loads(network_.problem(), schedule);
    const auto capacity = capacities(network_.problem(), schedule);
    const auto steps = step_capacities(r);
    const WorkingCalendar& calendar = data_.calendars[slot(data_.resources[r].calendar)];
    std::optional<Day> since;
    std::int64_t enough = 0;
    for (Day d = network_.first_free_day(); d < network_.days(); ++d) {
      if (since) enough = std::max<std::int64_t>(enough, steps[slot(d)]);
      if (capacity[r][slot(d)] == kNotChecked || used[r][slot(d)] <= capacity[r][slot(d)]) continue;
      if (!since) since = d;
      const int percent = calendar.capacity_percent(network_.date(d));
      const std::int64_t before_reduction = (std::int64_t{used[r][slot(d)]} * 100 + percent - 1) / percent;
      enough = std::max({enough, before_reduction - effects_on(r, d, schedule), std::int64_t{steps[slot(d)]}});
    }
    if (!since || enough > kMaxAmount) return;
    omission.it_would_take.push_back({WhatItWouldTake::Kind::capacity, data_.resources[r].id, steps[slot(*since)],
                                      enough, network_.date(*since), way.gain});
  }

  Schedule with(const Insertions& insertions) const {
    Schedule schedule = schedule_;
    for (const auto& insertion : insertions) schedule[slot(insertion.activity)] = insertion.placement;
    return schedule;
  }

  std::vector<std::string> short_lines(const Insertions& insertions) const {
    std::vector<std::string> lines;
    const auto before = spent_by_line(network_.problem(), schedule_);
    const auto after = spent_by_line(network_.problem(), with(insertions));
    for (std::size_t l = 0; l < after.size(); ++l) {
      if (after[l] > before[l] && after[l] > data_.budget_lines[l].amount) lines.push_back(data_.budget_lines[l].id);
    }
    return lines;
  }

  std::vector<std::string> short_resources(const Insertions& insertions) const {
    const Schedule schedule = with(insertions);
    const auto used = loads(network_.problem(), schedule);
    const auto capacity = capacities(network_.problem(), schedule);
    std::vector<std::string> ids;
    for (std::size_t r = 0; r < used.size(); ++r) {
      for (Day d = network_.first_free_day(); d < network_.days(); ++d) {
        if (capacity[r][slot(d)] != kNotChecked && used[r][slot(d)] > capacity[r][slot(d)])
          add_once(ids, data_.resources[r].id);
      }
    }
    return ids;
  }

  std::vector<std::int32_t> step_capacities(std::size_t r) const {
    std::vector<std::int32_t> result(slot(network_.days()), data_.resources[r].capacity);
    for (const CapacityStep& step : data_.resources[r].steps) {
      for (Day d = std::max(0, network_.day(step.from)); d < network_.days(); ++d) result[slot(d)] = step.capacity;
    }
    return result;
  }

  std::int64_t effects_on(std::size_t r, Day day, const Schedule& schedule) const {
    std::int64_t sum = 0;
    for (const CapacityEffect& effect : data_.capacity_effects) {
      const auto& placement = schedule[slot(effect.activity)];
      if (slot(effect.resource) == r && placement && network_.day(placement->finish) < day) sum += effect.delta;
    }
    return sum;
  }

  std::vector<std::size_t> resources_of(Index a) const {
    std::vector<std::size_t> resources;
    for (const Mode& mode : network_.problem().activity(a).modes) {
      for (const Demand& demand : mode.demands) add_once(resources, slot(demand.resource));
    }
    return resources;
  }

  template <class T>
  static void add_once(std::vector<T>& all, const T& one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
  }

  const Network& network_;
  const ProblemData& data_;
  const Schedule& schedule_;
  const double value_;
  std::map<std::string, std::unique_ptr<Relaxed>> relaxed_;
};

}  // namespace

std::vector<Omission> explain_omissions(const Network& network, const Schedule& schedule) {
  OmissionExplainer explainer(network, schedule);
  std::vector<Omission> omissions;
  for (Index a = 0; a < network.size(); ++a) {
    if (!schedule[slot(a)] && network.freedom(a) != Freedom::waiting) omissions.push_back(explainer.explain(a));
  }
  return omissions;
}

}  // namespace entente::plan
