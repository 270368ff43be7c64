#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

template <class R>
void require(const RuleContext& context, const R& row, std::string_view column, bool known) {
  if (!known) context.errors.add(row, column, "package.needed_to_plan", {{"column", std::string(column)}});
}

void check_programme(const RuleContext& context, const ProgrammeRow& programme) {
  require(context, programme, "horizon_start", programme.horizon_start.has_value());
  require(context, programme, "horizon_end", programme.horizon_end.has_value());
  require(context, programme, "status_date", programme.status_date.has_value());
  require(context, programme, "currency", programme.currency.has_value());
  require(context, programme, "currency_unit", programme.currency_unit.has_value());
}

void check_activity(const RuleContext& context, const ActivityRow& activity) {
  require(context, activity, "loe_id", !activity.line_of_effort.text.empty());
  require(context, activity, "article_id", !activity.article.text.empty());
  require(context, activity, "calendar", !activity.calendar.text.empty());
  require(context, activity, "host_party", !activity.host_party.text.empty());
  require(context, activity, "sustainment_cost", activity.sustainment_cost.has_value());
  if (activity.count == ActivityCount::not_stated) {
    context.errors.add(activity, "count", "package.count_needed_to_plan", {{"activity", activity.id.text}});
  }
}

}  // namespace

void check_known_to_plan(const RuleContext& context) {
  if (!context.plans()) return;
  check_programme(context, *context.programme());
  for (const ActivityRow& activity : context.draft().activities) check_activity(context, activity);
}

}  // namespace entente::interop::package
