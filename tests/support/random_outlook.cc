#include "support/random_outlook.h"

#include <algorithm>

namespace entente::test {

using namespace risk;

namespace {

class OutlookMaker {
 public:
  OutlookMaker(Seed seed, const plan::Problem& problem) : random_(seed), problem_(problem) {}

  Outlook make(const Uncertainties& uncertain) {
    outlook_ = certain_outlook(problem_);
    if (uncertain.conditions) spread_conditions();
    if (uncertain.delays) add(Effect::start_delay, {0, 4, 20});
    if (uncertain.duration_factors) add(Effect::duration_factor, {0.8, 1.3, 2.5});
    if (uncertain.capacity_factors) add(Effect::capacity_factor, {0.3, 0.7, 1.1});
    if (uncertain.pauses) {
      add(Effect::programme_pause, {0, 5, 30});
      add(Effect::programme_pause, {1, 2, 9});
    }
    return std::move(outlook_);
  }

 private:
  bool chance(std::uint32_t percent) { return random_.below(100) < percent; }

  void spread_conditions() {
    for (ConditionOutlook& condition : outlook_.conditions) {
      condition.probability_ever = chance(30) ? 1 : 0.7;
      if (chance(80)) condition.p10 = condition.p50 - Days{static_cast<std::int32_t>(random_.below(20))};
      if (chance(80)) condition.p90 = condition.p50 + Days{static_cast<std::int32_t>(random_.below(60))};
    }
  }

  void add(Effect effect, Triangle size) {
    Risk risk{"R" + std::to_string(outlook_.risks.size()), 0.5, effect, size, {}, {}};
    if (effect == Effect::capacity_factor) {
      for (std::size_t r = 0; r < problem_.data().resources.size(); ++r) {
        if (chance(60)) risk.resources.push_back(static_cast<Index>(r));
      }
    } else {
      for (Index a = 0; a < problem_.activity_count(); ++a) {
        if (chance(50)) risk.activities.push_back(a);
      }
    }
    outlook_.risks.push_back(std::move(risk));
  }

  Random random_;
  const plan::Problem& problem_;
  Outlook outlook_;
};

}  // namespace

plan::ProblemData with_spread_durations(Seed seed, plan::ProblemData data) {
  Random random(seed);
  for (plan::Activity& activity : data.activities) {
    for (plan::Mode& mode : activity.modes) {
      const int likely = mode.most_likely.count;
      if (likely == 0) continue;
      mode.optimistic = WorkingDays{likely - static_cast<int>(random.below(static_cast<std::uint32_t>(likely)))};
      mode.pessimistic = WorkingDays{likely + static_cast<int>(random.below(static_cast<std::uint32_t>(2 * likely)))};
    }
  }
  return data;
}

plan::ProblemData with_certain_durations(plan::ProblemData data) {
  for (plan::Activity& activity : data.activities) {
    for (plan::Mode& mode : activity.modes) mode.optimistic = mode.pessimistic = mode.most_likely;
  }
  return data;
}

Outlook random_outlook(Seed seed, const plan::Problem& problem, const Uncertainties& uncertain) {
  return OutlookMaker(seed, problem).make(uncertain);
}

Outlook certain_outlook(const plan::Problem& problem) {
  Outlook outlook;
  const auto& gates = problem.data().gates;
  for (std::size_t g = 0; g < gates.size(); ++g) {
    for (std::size_t c = 0; c < gates[g].conditions.size(); ++c) {
      const auto* external = std::get_if<plan::ExternalCondition>(&gates[g].conditions[c].kind);
      if (external == nullptr || external->met_on || !external->planning_date) continue;
      outlook.conditions.push_back(
          {{static_cast<Index>(g), static_cast<Index>(c)}, 1, std::nullopt, *external->planning_date, std::nullopt});
    }
  }
  return outlook;
}

}  // namespace entente::test
