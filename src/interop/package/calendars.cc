#include "interop/package/calendars.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace entente::interop::package {
namespace {

using Exceptions = std::vector<WorkingCalendar::Exception>;

// Which of two counts where they overlap must not depend on the order of a file's rows.
bool counts_less(const WorkingCalendar::Exception& a, const WorkingCalendar::Exception& b) {
  return std::tie(a.from, b.to, b.capacity_percent) < std::tie(b.from, a.to, a.capacity_percent);
}

std::unordered_map<Id, Exceptions> exceptions_by_calendar(const Package& package) {
  std::unordered_map<Id, Exceptions> exceptions;
  for (const CalendarExceptionRow& row : package.calendar_exceptions) {
    const int percent = row.kind == ExceptionKind::reduced ? static_cast<int>(row.capacity_percent) : 0;
    exceptions[row.calendar].push_back({row.from, row.to, percent});
  }
  for (auto& [calendar, of_calendar] : exceptions) std::sort(of_calendar.begin(), of_calendar.end(), counts_less);
  return exceptions;
}

}  // namespace

std::map<Id, WorkingCalendar> working_calendars(const Package& package, Date start, Date end) {
  const auto exceptions = exceptions_by_calendar(package);
  std::map<Id, WorkingCalendar> calendars;
  for (const CalendarRow& row : package.calendars) {
    const auto found = exceptions.find(row.id);
    calendars.emplace(row.id, WorkingCalendar(start, end, row.working_weekdays.works,
                                              found == exceptions.end() ? Exceptions{} : found->second));
  }
  std::vector<const WorkingCalendar*> all;
  for (const auto& [id, calendar] : calendars) all.push_back(&calendar);
  if (!all.empty()) calendars.emplace(Id{std::string(kJoint)}, WorkingCalendar::intersection(all));
  return calendars;
}

}  // namespace entente::interop::package
