#include "domain/audit/coverage.h"

#include <algorithm>

#include "base/natural_order.h"

namespace entente::domain {
namespace covering {

RequirementCoverage covered(const ObjectPtr& requirement, const std::vector<ObjectPtr>& pledges) {
  RequirementCoverage all;
  all.requirement = requirement;
  for (const ObjectPtr& pledge : pledges) {
    const PledgeRow& row = pledge->as<PledgeRow>();
    if (row.requirement.text != requirement->key) continue;
    switch (row.status) {
      case PledgeStatus::accepted:
        all.contributed += row.quantity;
        [[fallthrough]];
      case PledgeStatus::offered:
        all.pledged += row.quantity;
        [[fallthrough]];
      case PledgeStatus::draft:
        all.pledges.push_back(pledge);
        break;
      case PledgeStatus::expired:
        all.lapsed.push_back(pledge);
        break;
      case PledgeStatus::withdrawn:
        break;
    }
  }
  return all;
}

}  // namespace covering

std::int64_t RequirementCoverage::open() const {
  return std::max<std::int64_t>(0, requirement->as<RequirementRow>().quantity - pledged);
}

ObjectPtr next_condition(const Programme& programme, const std::string& gate) {
  ObjectPtr next;
  for (const ObjectPtr& condition : programme.standing(kKind<ConditionRow>)) {
    const ConditionRow& row = condition->as<ConditionRow>();
    if (row.gate.text != gate || row.status == ConditionStatus::met) continue;
    if (next == nullptr || row.order < next->as<ConditionRow>().order) next = condition;
  }
  return next;
}

std::vector<MissionCoverage> coverage(const Programme& programme) {
  const auto pledges = programme.standing(kKind<PledgeRow>);
  std::vector<MissionCoverage> all;
  for (const ObjectPtr& mission : programme.standing(kKind<MissionRow>)) {
    MissionCoverage one;
    one.mission = mission;
    if (const auto& gate = mission->as<MissionRow>().gate) one.open_condition = next_condition(programme, gate->text);
    for (const ObjectPtr& requirement : programme.standing(kKind<RequirementRow>))
      if (requirement->as<RequirementRow>().mission.text == mission->key)
        one.requirements.push_back(covering::covered(requirement, pledges));
    std::sort(one.requirements.begin(), one.requirements.end(),
              [](const auto& a, const auto& b) { return natural_less(a.requirement->key, b.requirement->key); });
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace entente::domain
