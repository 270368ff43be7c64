#include <algorithm>
#include <functional>
#include <map>
#include <memory>

#include "plan/evaluate.h"
#include "plan/explain.h"
#include "plan/gain_ledger.h"
#include "plan/improve.h"

namespace entente::plan {
namespace {

constexpr std::size_t kMostSuggestions = 3;
constexpr double kLeastShareWorth = 1e-4;  // of the value; a suggestion that brings less is noise

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
  std::optional<Way> best_way(Index a, const GainLedger& ledger) {
    std::optional<Way> best;
    for (Index m = 0; m < static_cast<Index>(problem_.activity(a).modes.size()); ++m) {
      auto insertions = placed_.insertion_of(a, {m});
      if (!insertions) continue;
      const double gain = ledger.gain(*insertions);
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
        ledger_(network.problem(), schedule),
        used_(loads(network.problem(), schedule)),
        capacity_(capacities(network.problem(), schedule)),
        spent_(spent_by_line(network.problem(), schedule)),
        least_worth_(kLeastShareWorth * evaluate(network.problem(), schedule).value) {}

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
    const auto anyhow = without_deadlines().best_way(a, ledger_);
    if (anyhow && anyhow->gain <= 0) return true;
    const auto now = as_it_is().best_way(a, ledger_);
    if (!now) return false;
    omission.value_gain = std::max(0.0, now->gain);
    return true;
  }

  // Something it needs is left out and finds no room either: that is the reason to look at.
  bool explain_predecessor(Index a, Omission& omission) {
    for (const Arc& arc : network_.arcs_in(a)) {
      if (schedule_[slot(arc.from)] || as_it_is().best_way(arc.from, ledger_)) continue;
      omission.kind = OmissionKind::predecessor;
      add_once(omission.of, network_.problem().activity(arc.from).id);
    }
    if (omission.kind != OmissionKind::predecessor) return false;
    suggest(a, omission);
    return true;
  }

  void explain_room(Index a, Omission& omission) {
    if (const auto way = without_budgets().best_way(a, ledger_)) {
      omission.kind = OmissionKind::budget;
      omission.of = short_lines(way->insertions);
    } else if (const auto resources_way = without_resources().best_way(a, ledger_)) {
      omission.kind = OmissionKind::resource;
      omission.of = short_resources(resources_way->insertions);
    } else if (const auto both = without_both().best_way(a, ledger_)) {
      omission.kind = OmissionKind::resource;
      omission.of = short_resources(both->insertions);
      for (const std::string& line : short_lines(both->insertions)) add_once(omission.of, line);
    } else {
      omission.kind = without_deadlines().best_way(a, ledger_) ? OmissionKind::deadline : OmissionKind::horizon;
    }
    suggest(a, omission);
  }

  // Single changes that let it in, most valuable first.
  void suggest(Index a, Omission& omission) {
    if (const auto way = without_budgets().best_way(a, ledger_)) suggest_budget(*way, omission);
    for (std::size_t r : resources_of(a)) {
      if (const auto way = without_resource(r).best_way(a, ledger_)) suggest_capacity(r, *way, omission);
    }
    auto& all = omission.it_would_take;
    std::stable_sort(all.begin(), all.end(), [](const auto& x, const auto& y) { return x.value_gain > y.value_gain; });
    if (all.size() > kMostSuggestions) all.resize(kMostSuggestions);
  }

  void suggest_budget(const Relaxed::Way& way, Omission& omission) const {
    const std::vector<std::string> lines = short_lines(way.insertions);
    if (lines.size() != 1 || way.gain <= least_worth_) return;
    const auto added = cost_by_line(way.insertions);
    for (const auto& [l, cost] : added) {
      const BudgetLine& line = data_.budget_lines[l];
      if (line.id != lines.front()) continue;
      omission.it_would_take.push_back(
          {WhatItWouldTake::Kind::budget_amount, line.id, line.amount, spent_[l] + cost, {}, way.gain});
    }
  }

  // The capacity that is enough from the first short day on, and no later step below what it is now.
  void suggest_capacity(std::size_t r, const Relaxed::Way& way, Omission& omission) const {
    if (way.gain <= least_worth_) return;
    std::optional<Day> since;
    std::int64_t enough = 0;
    const WorkingCalendar& calendar = data_.calendars[slot(data_.resources[r].calendar)];
    for (const auto& [key, added] : use_of(way.insertions)) {
      const auto [resource, d] = key;
      if (resource != r || used_[r][slot(d)] + added <= capacity_[r][slot(d)]) continue;
      if (!since) since = d;
      const int percent = calendar.capacity_percent(network_.date(d));
      const std::int64_t before_reduction = ((std::int64_t{used_[r][slot(d)]} + added) * 100 + percent - 1) / percent;
      enough = std::max(enough, before_reduction - effects_on(r, d));
    }
    if (!since) return;
    const auto steps = step_capacities(r);
    enough = std::max<std::int64_t>(enough, *std::max_element(steps.begin() + *since, steps.end()));
    if (enough > kMaxAmount) return;
    omission.it_would_take.push_back({WhatItWouldTake::Kind::capacity, data_.resources[r].id, steps[slot(*since)],
                                      enough, network_.date(*since), way.gain});
  }

  // What the insertions hold on the days on which it is checked: by resource and day.
  using Use = std::map<std::pair<std::size_t, Day>, std::int32_t>;
  Use use_of(const Insertions& insertions) const {
    Use use;
    for (const auto& [a, placement] : insertions) {
      const Mode& mode = network_.mode(a, placement.mode);
      if (mode.most_likely.count == 0) continue;
      const WorkingCalendar& calendar = network_.calendar(a);
      for (Day d = network_.day(placement.start); d <= network_.day(placement.finish); ++d) {
        if (!calendar.is_open(network_.date(d))) continue;
        for (const Demand& demand : mode.demands) {
          const auto r = slot(demand.resource);
          if (demand.amount > 0 && capacity_[r][slot(d)] != kNotChecked) use[{r, d}] += demand.amount;
        }
      }
    }
    return use;
  }

  std::map<std::size_t, std::int64_t> cost_by_line(const Insertions& insertions) const {
    std::map<std::size_t, std::int64_t> cost;
    for (const auto& [a, placement] : insertions) {
      for (const Cost& paid : network_.mode(a, placement.mode).costs) {
        for (std::size_t l = 0; paid.amount > 0 && l < data_.budget_lines.size(); ++l) {
          const BudgetLine& line = data_.budget_lines[l];
          if (line.payer == paid.payer && line.start <= placement.start && placement.start <= line.end)
            cost[l] += paid.amount;
        }
      }
    }
    return cost;
  }

  std::vector<std::string> short_lines(const Insertions& insertions) const {
    std::vector<std::string> lines;
    for (const auto& [l, cost] : cost_by_line(insertions)) {
      if (spent_[l] + cost > data_.budget_lines[l].amount) lines.push_back(data_.budget_lines[l].id);
    }
    return lines;
  }

  std::vector<std::string> short_resources(const Insertions& insertions) const {
    std::vector<std::string> ids;
    for (const auto& [key, added] : use_of(insertions)) {
      const auto [r, d] = key;
      if (used_[r][slot(d)] + added > capacity_[r][slot(d)]) add_once(ids, data_.resources[r].id);
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

  // Of what is in the schedule: what is put in could only add to it.
  std::int64_t effects_on(std::size_t r, Day day) const {
    std::int64_t sum = 0;
    for (const CapacityEffect& effect : data_.capacity_effects) {
      const auto& placement = schedule_[slot(effect.activity)];
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
  const GainLedger ledger_;
  const std::vector<std::vector<std::int32_t>> used_, capacity_;
  const std::vector<std::int64_t> spent_;
  const double least_worth_;
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
