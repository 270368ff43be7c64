#include <algorithm>

#include "base/natural_order.h"
#include "interop/package/gate_index.h"
#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

bool trains_partner_personnel(const ActivityRow& activity) {
  return activity.partner_trainees && activity.state != ActivityState::cancelled;
}

bool waits_for_all_of(const GateIndex& gates, const ActivityRow& activity, std::size_t gate) {
  return std::any_of(activity.gates.begin(), activity.gates.end(), [&](const Id& named) {
    const auto wait = gates.wait(named);
    return wait && wait->gate == gate && wait->conditions == gates.conditions(gate).size();
  });
}

// The gate that most activities with partner trainees name, of equals the one whose code comes first; nothing when they
// name none.
std::optional<std::size_t> screening_gate(const Draft& draft, const GateIndex& gates) {
  std::vector<std::size_t> named_by(draft.gates.size(), 0);
  for (const ActivityRow& activity : draft.activities) {
    if (!trains_partner_personnel(activity)) continue;
    for (const Id& named : activity.gates) {
      if (const auto wait = gates.wait(named)) ++named_by[wait->gate];
    }
  }
  std::optional<std::size_t> most;
  for (std::size_t gate = 0; gate < named_by.size(); ++gate) {
    const bool more = named_by[gate] > (most ? named_by[*most] : 0);
    const bool earlier = most && named_by[gate] == named_by[*most] &&
                         natural_less(draft.gates[gate].id.text, draft.gates[*most].id.text);
    if (more || earlier) most = gate;
  }
  return most;
}

}  // namespace

void check_screening(const RuleContext& context) {
  if (!context.is_whole<GateRow>() || !context.is_whole<ConditionRow>()) return;
  const GateIndex gates(context.draft());
  const auto gate = screening_gate(context.draft(), gates);
  for (const ActivityRow& activity : context.draft().activities) {
    if (!trains_partner_personnel(activity)) continue;
    if (!gate) {
      context.errors.add(activity, "gate", "package.no_screening_gate", {{"activity", activity.id.text}});
    } else if (!waits_for_all_of(gates, activity, *gate)) {
      context.errors.add(activity, "gate", "package.trainees_not_screened",
                         {{"activity", activity.id.text}, {"gate", context.draft().gates[*gate].id.text}});
    }
  }
}

}  // namespace entente::interop::package
