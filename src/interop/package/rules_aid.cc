#include <array>

#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

struct StageDate {
  std::string_view column;
  std::optional<Date> AidConsignmentRow::*date;
};

// In the order of AidStage.
constexpr std::array<StageDate, 6> kStages{{
    {"offered_on", &AidConsignmentRow::offered_on},
    {"approved_on", &AidConsignmentRow::approved_on},
    {"dispatched_on", &AidConsignmentRow::dispatched_on},
    {"at_crossing_on", &AidConsignmentRow::at_crossing_on},
    {"arrived_on", &AidConsignmentRow::arrived_on},
    {"handed_over_on", &AidConsignmentRow::handed_over_on},
}};

void check_consignment(const RuleContext& context, const AidConsignmentRow& consignment) {
  const auto reached = static_cast<std::size_t>(consignment.stage);
  const std::vector<Argument> arguments{{"consignment", consignment.id.text},
                                        {"stage", std::string(word(consignment.stage))}};
  const StageDate* dated = nullptr;  // the last stage that has a date
  for (std::size_t s = 0; s < kStages.size(); ++s) {
    const StageDate& stage = kStages[s];
    const auto& date = consignment.*stage.date;
    if (s == reached && !date) context.errors.add(consignment, stage.column, "package.stage_without_date", arguments);
    if (s > reached && date) context.errors.add(consignment, stage.column, "package.date_beyond_stage", arguments);
    if (!date) continue;
    if (dated != nullptr)
      require_order(context, consignment, consignment.*dated->date, dated->column, date, stage.column);
    dated = &stage;
  }
}

}  // namespace

void check_aid(const RuleContext& context) {
  for (const AidConsignmentRow& consignment : context.draft().aid_consignments) check_consignment(context, consignment);
}

}  // namespace entente::interop::package
