#include <algorithm>
#include <map>

#include "interop/package/calendars.h"
#include "interop/package/rules.h"
#include "plan/problem.h"

namespace entente::interop::package {
namespace {

void check_exception(const RuleContext& context, const CalendarExceptionRow& exception) {
  require_order(context, exception, exception.from, "from_date", exception.to, "to_date");
  const bool reduced = exception.kind == ExceptionKind::reduced;
  if (!reduced && exception.capacity_percent != 0) {
    context.errors.add(exception, "capacity_percent", "package.closed_with_capacity",
                       {{"kind", std::string(word(exception.kind))}, {"percent", exception.capacity_percent}});
  }
  if (reduced && (exception.capacity_percent < 1 || exception.capacity_percent > 99)) {
    context.errors.add(exception, "capacity_percent", "package.reduced_without_capacity",
                       {{"percent", exception.capacity_percent}});
  }
}

// The working days of the calendars that actual dates are checked against.
class OpenDays {
 public:
  OpenDays(const RuleContext& context, const ProgrammeRow& programme)
      : calendars_(working_calendars(context.draft(), *programme.horizon_start, *programme.horizon_end)) {}

  bool is_open(const Id& calendar, Date day) const {
    const auto found = calendars_.find(calendar);
    return found == calendars_.end() || found->second.is_open(day);  // an unknown calendar is reported elsewhere
  }

 private:
  std::map<Id, WorkingCalendar> calendars_;
};

void check_actual_date(const RuleContext& context, const OpenDays& open_days, const ActivityRow& activity,
                       const std::optional<Date>& day, std::string_view column) {
  if (!day) return;
  const ProgrammeRow& programme = *context.programme();
  const auto report = [&](std::string code, Argument against) {
    context.errors.add(activity, column, std::move(code),
                       {{"activity", activity.id.text}, {"date", day->to_string()}, std::move(against)});
  };
  if (programme.status_date && *day > *programme.status_date) {
    report("package.actual_after_status", {"status_date", programme.status_date->to_string()});
  } else if (*day < *programme.horizon_start || *day > *programme.horizon_end) {
    report("package.actual_outside_horizon",
           {"horizon", programme.horizon_start->to_string() + "/" + programme.horizon_end->to_string()});
  } else if (!open_days.is_open(activity.calendar, *day)) {
    report("package.actual_on_closed_day", {"calendar", activity.calendar.text});
  }
}

bool horizon_is_sound(const ProgrammeRow& programme) {
  if (!programme.horizon_start || !programme.horizon_end) return false;
  const std::int64_t days = std::int64_t{(*programme.horizon_end - *programme.horizon_start).count} + 1;
  return days >= 1 && days <= plan::kMaxHorizonDays;
}

}  // namespace

void check_calendars(const RuleContext& context) {
  if (context.plans() && context.draft().calendars.empty() && context.is_whole<CalendarRow>()) {
    context.errors.add({"package.no_calendar", {}, {table_of<CalendarRow>().file(), {}, {}}});
  }
  for (const CalendarRow& calendar : context.draft().calendars) {
    if (calendar.id.text == kJoint)
      context.errors.add(calendar, "calendar_id", "package.reserved_id", {{"id", calendar.id.text}});
  }
  for (const CalendarExceptionRow& exception : context.draft().calendar_exceptions) check_exception(context, exception);
}

void check_actual_dates(const RuleContext& context) {
  if (context.programme() == nullptr) return;
  for (const ActivityRow& activity : context.draft().activities)
    require_order(context, activity, activity.actual_start, "actual_start", activity.actual_finish, "actual_finish");
  if (!horizon_is_sound(*context.programme()) || !context.is_whole<CalendarRow>()) return;
  const OpenDays open_days(context, *context.programme());
  for (const ActivityRow& activity : context.draft().activities) {
    check_actual_date(context, open_days, activity, activity.actual_start, "actual_start");
    check_actual_date(context, open_days, activity, activity.actual_finish, "actual_finish");
  }
}

}  // namespace entente::interop::package
