#include "support/brute_force.h"

#include <algorithm>
#include <set>
#include <string>

#include "plan/verify.h"

namespace entente::test {

using namespace plan;

namespace {

using Choice = std::optional<Placement>;

// Rules that an activity breaks whatever the others do.
const std::set<std::string> kRulesOfOneActivity = {
    "verify.mandatory",     "verify.cancelled",          "verify.actual_missing",   "verify.actual_mode",
    "verify.actual_start",  "verify.actual_finish",      "verify.under_way_finish", "verify.horizon",
    "verify.start_closed",  "verify.finish_closed",      "verify.duration",         "verify.milestone",
    "verify.status_date",   "verify.earliest_start",     "verify.deadline",         "verify.waiting",
    "verify.gate_external", "verify.budget_line_missing"};

bool concerns(const Message& violation, const std::string& activity) {
  return std::any_of(violation.arguments.begin(), violation.arguments.end(), [&](const Argument& argument) {
    return argument.name == "activity" && std::get<std::string>(argument.value) == activity;
  });
}

double minus_finish(const Problem& problem, const Schedule& schedule) {
  std::int32_t latest = 0;
  for (const Choice& placed : schedule) {
    if (placed) latest = std::max(latest, (placed->finish - problem.data().horizon_start).count);
  }
  return -latest;
}

class Enumeration {
 public:
  Enumeration(const Problem& problem, Worth worth)
      : problem_(problem), worth_(std::move(worth)), schedule_(count_of(problem)) {
    for (Index a = 0; a < problem.activity_count(); ++a) choices_.push_back(possible(a));
  }

  // These are selected, all others are not.
  void select_exactly(const std::vector<Index>& activities) {
    for (std::size_t a = 0; a < choices_.size(); ++a) {
      const bool selected = std::find(activities.begin(), activities.end(), static_cast<Index>(a)) != activities.end();
      std::erase_if(choices_[a], [&](const Choice& choice) { return choice.has_value() != selected; });
    }
  }

  std::int64_t count(std::int64_t limit) const {
    std::int64_t product = 1;
    for (const auto& choices : choices_) {
      product *= static_cast<std::int64_t>(choices.size());
      if (product > limit) return limit + 1;
    }
    return product;
  }

  Optimum best() {
    decide(0);
    return std::move(best_);
  }

 private:
  // Not selected, or any mode from any day to any day: what the verifier leaves of that when it looks at this activity
  // alone.
  std::vector<Choice> possible(Index activity) {
    std::vector<Choice> choices;
    keep_possible(activity, std::nullopt, choices);
    const ProblemData& data = problem_.data();
    for (Index mode = 0; mode < static_cast<Index>(problem_.activity(activity).modes.size()); ++mode) {
      for (Date start = data.horizon_start; start <= data.horizon_end; start = start + Days{1}) {
        for (Date finish = start; finish <= data.horizon_end; finish = finish + Days{1}) {
          keep_possible(activity, Placement{mode, start, finish}, choices);
        }
      }
    }
    return choices;
  }

  void keep_possible(Index activity, const Choice& choice, std::vector<Choice>& choices) {
    Schedule alone(schedule_.size());
    alone[static_cast<std::size_t>(activity)] = choice;
    const auto violations = verify(problem_, alone);
    const bool refused = std::any_of(violations.begin(), violations.end(), [&](const Message& violation) {
      return kRulesOfOneActivity.contains(violation.code) && concerns(violation, problem_.activity(activity).id);
    });
    if (!refused) choices.push_back(choice);
  }

  void decide(std::size_t activity) {
    if (activity == choices_.size()) {
      judge();
      return;
    }
    for (const Choice& choice : choices_[activity]) {
      schedule_[activity] = choice;
      decide(activity + 1);
    }
  }

  void judge() {
    const double value = worth_(problem_, schedule_);
    if (best_.value && value <= *best_.value) return;
    if (!verify(problem_, schedule_).empty()) return;
    best_.value = value;
    best_.schedule = schedule_;
  }

  static std::size_t count_of(const Problem& problem) { return static_cast<std::size_t>(problem.activity_count()); }

  const Problem& problem_;
  Worth worth_;
  Schedule schedule_;
  std::vector<std::vector<Choice>> choices_;  // by activity
  Optimum best_;
};

}  // namespace

std::optional<Optimum> brute_force(const Problem& problem, std::int64_t limit) {
  return brute_force(problem, plain_value, limit);
}

std::optional<Optimum> brute_force(const Problem& problem, const Worth& worth, std::int64_t limit) {
  Enumeration enumeration(problem, worth);
  if (enumeration.count(limit) > limit) return std::nullopt;
  return enumeration.best();
}

std::optional<Optimum> brute_force_makespan(const Problem& problem, const std::vector<Index>& activities,
                                            std::int64_t limit) {
  Enumeration enumeration(problem, minus_finish);
  enumeration.select_exactly(activities);
  if (enumeration.count(limit) > limit) return std::nullopt;
  return enumeration.best();
}

}  // namespace entente::test
