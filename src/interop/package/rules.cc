#include "interop/package/rules.h"

#include <fmt/format.h>

namespace entente::interop::package {

std::string cycle_text(const std::vector<std::string_view>& ids) {
  constexpr std::size_t kNamed = 12;
  std::string text;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (i < kNamed || i + 1 == ids.size()) text += fmt::format("{} → ", ids[i]);
    if (i == kNamed && i + 1 < ids.size()) text += "… → ";
  }
  return text + std::string(ids.front());
}

void check_rules(const RuleContext& context) {
  check_programme(context);
  check_known_to_plan(context);
  check_calendars(context);
  check_containment(context);
  check_activities(context);
  check_actual_dates(context);
  check_screening(context);
  check_resources(context);
  check_gates(context);
  check_cycles(context);
  check_risks(context);
  check_visits(context);
  check_readings(context);
  check_aid(context);
  check_said(context);
}

}  // namespace entente::interop::package
