#include "app/programme/programme_status.h"

namespace entente::app::programme {
namespace {

Date day_of(const Place& place, const ViewName& view, std::optional<Date> today) {
  if (today) return *today;
  if (const auto as_of = Date::parse(view.as_of)) return *as_of;
  constexpr std::int64_t kDay = 86'400'000;  // milliseconds
  return Date::from_epoch_days(static_cast<std::int32_t>(place.clock.now().time_since_epoch().count() / kDay));
}

}  // namespace

Result<ProgrammeStatus> programme_status(const Place& place, const ViewName& view, std::optional<Date> today) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office, view);
  if (!reading) return Failure(reading.error());
  const domain::Programme& programme = reading->programme;
  ProgrammeStatus status;
  for (const domain::ProgrammeRow* row : programme.rows<domain::ProgrammeRow>()) status.titles.push_back(row->title);
  status.today = day_of(place, view, today);
  status.waiting = domain::waiting(programme, status.today);
  status.missions = domain::coverage(programme);
  status.without_effect = programme.set_aside_count();
  return status;
}

}  // namespace entente::app::programme
