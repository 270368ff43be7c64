// Which conditions outside the programme an activity rests on, however indirectly.
#include <algorithm>

#include "plan/verify.h"

namespace entente::plan {
namespace {

using Conditions = std::vector<ConditionRef>;

bool is_undated(const ExternalCondition& external) {
  return !external.met_on && !external.planning_date;
}
bool is_assumed(const ExternalCondition& external) {
  return !external.met_on && external.planning_date;
}

// What has started rests on nothing any more.
bool can_rest_on_conditions(const Activity& activity) {
  return !activity.actual;
}

void add_all(Conditions& to, const Conditions& from) {
  Conditions both;
  std::set_union(to.begin(), to.end(), from.begin(), from.end(), std::back_inserter(both));
  to = std::move(both);
}

// Collected in topological order, so that what an activity rests on is complete before it is passed on.
class Collector {
 public:
  Collector(const Problem& problem, bool (*wanted)(const ExternalCondition&))
      : problem_(problem),
        wanted_(wanted),
        predecessors_(static_cast<std::size_t>(problem.activity_count())),
        conditions_(static_cast<std::size_t>(problem.activity_count())) {
    for (const Precedence& p : problem.data().precedences) {
      predecessors_[static_cast<std::size_t>(p.successor)].push_back(p.predecessor);
    }
  }

  std::vector<Conditions> collect() {
    for (const Index activity : problem_.topological_order()) {
      if (can_rest_on_conditions(problem_.activity(activity))) collect_of(activity);
    }
    return std::move(conditions_);
  }

 private:
  Conditions& of(Index activity) { return conditions_[static_cast<std::size_t>(activity)]; }

  void collect_of(Index activity) {
    for (const Index predecessor : predecessors_[static_cast<std::size_t>(activity)]) {
      add_all(of(activity), of(predecessor));
    }
    for (const GateReference& reference : problem_.activity(activity).gates) {
      for (Index position = 0; position < reference.conditions; ++position) {
        collect_condition(activity, {reference.gate, position});
      }
    }
  }

  void collect_condition(Index activity, ConditionRef ref) {
    const Gate& gate = problem_.data().gates[static_cast<std::size_t>(ref.gate)];
    const Condition& condition = gate.conditions[static_cast<std::size_t>(ref.position)];
    if (const auto* internal = std::get_if<InternalCondition>(&condition.kind)) {
      add_all(of(activity), of(internal->activity));
    } else if (wanted_(std::get<ExternalCondition>(condition.kind))) {
      add_all(of(activity), {ref});
    }
  }

  const Problem& problem_;
  bool (*wanted_)(const ExternalCondition&);
  std::vector<std::vector<Index>> predecessors_;
  std::vector<Conditions> conditions_;
};

}  // namespace

std::vector<std::vector<ConditionRef>> undated_conditions(const Problem& problem) {
  return Collector(problem, is_undated).collect();
}

std::vector<std::vector<ConditionRef>> assumed_conditions(const Problem& problem) {
  return Collector(problem, is_assumed).collect();
}

}  // namespace entente::plan
