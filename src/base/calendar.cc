#include "base/calendar.h"

#include <algorithm>

#include "base/check.h"

namespace entente {

WorkingCalendar::WorkingCalendar(Date horizon_start, Date horizon_end, const std::array<bool, 7>& working,
                                 const std::vector<Exception>& exceptions)
    : start_(horizon_start) {
  ENTENTE_CHECK(horizon_start <= horizon_end);
  const std::int32_t days = (horizon_end - horizon_start).count + 1;
  percent_.assign(static_cast<std::size_t>(days), 0);
  for (std::int32_t d = 0; d < days; ++d) {
    const auto weekday = static_cast<std::size_t>((start_ + Days{d}).weekday());
    percent_[static_cast<std::size_t>(d)] = working[weekday] ? 100 : 0;
  }
  const std::vector<std::uint8_t> weekly = percent_;
  for (const Exception& exception : exceptions) {
    ENTENTE_CHECK(exception.capacity_percent >= 0 && exception.capacity_percent <= 100);
    const std::int32_t first = std::max(0, offset(exception.from));
    const std::int32_t last = std::min(days - 1, offset(exception.to));
    for (std::int32_t d = first; d <= last; ++d) {
      const auto i = static_cast<std::size_t>(d);
      percent_[i] = weekly[i] == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(exception.capacity_percent);
    }
  }
  index();
}

WorkingCalendar::WorkingCalendar(Date start, std::vector<std::uint8_t> percent)
    : start_(start), percent_(std::move(percent)) {
  index();
}

WorkingCalendar WorkingCalendar::intersection(const std::vector<const WorkingCalendar*>& calendars) {
  ENTENTE_CHECK(!calendars.empty());
  const WorkingCalendar& first = *calendars.front();
  std::vector<std::uint8_t> percent(first.percent_.size(), 100);
  for (const WorkingCalendar* calendar : calendars) {
    ENTENTE_CHECK(calendar->start_ == first.start_ && calendar->percent_.size() == percent.size());
    for (std::size_t d = 0; d < percent.size(); ++d) {
      if (calendar->percent_[d] == 0) percent[d] = 0;
    }
  }
  return WorkingCalendar(first.start_, std::move(percent));
}

void WorkingCalendar::index() {
  open_before_.resize(percent_.size() + 1);
  open_days_.clear();
  for (std::size_t d = 0; d < percent_.size(); ++d) {
    open_before_[d] = static_cast<std::int32_t>(open_days_.size());
    if (percent_[d] > 0) open_days_.push_back(static_cast<std::int32_t>(d));
  }
  open_before_.back() = static_cast<std::int32_t>(open_days_.size());
}

bool WorkingCalendar::is_open(Date day) const {
  return capacity_percent(day) > 0;
}

int WorkingCalendar::capacity_percent(Date day) const {
  const std::int32_t d = offset(day);
  if (d < 0 || d >= static_cast<std::int32_t>(percent_.size())) return 0;
  return percent_[static_cast<std::size_t>(d)];
}

std::optional<Date> WorkingCalendar::first_open(Date day) const {
  const std::int32_t d = std::max(0, offset(day));
  if (d >= static_cast<std::int32_t>(percent_.size())) return std::nullopt;
  const auto k = static_cast<std::size_t>(open_before_[static_cast<std::size_t>(d)]);
  if (k >= open_days_.size()) return std::nullopt;
  return start_ + Days{open_days_[k]};
}

std::optional<Date> WorkingCalendar::last_open(Date day) const {
  const std::int32_t d = std::min(offset(day), static_cast<std::int32_t>(percent_.size()) - 1);
  if (d < 0) return std::nullopt;
  const std::int32_t k = open_before_[static_cast<std::size_t>(d) + 1] - 1;
  if (k < 0) return std::nullopt;
  return start_ + Days{open_days_[static_cast<std::size_t>(k)]};
}

std::optional<Date> WorkingCalendar::finish(Date start, WorkingDays effort) const {
  ENTENTE_CHECK(is_open(start) && effort.count >= 0);
  if (effort.count == 0) return start;
  const std::int64_t k = std::int64_t{open_before_[static_cast<std::size_t>(offset(start))]} + effort.count - 1;
  if (k >= static_cast<std::int64_t>(open_days_.size())) return std::nullopt;
  return start_ + Days{open_days_[static_cast<std::size_t>(k)]};
}

std::optional<Date> WorkingCalendar::start_to_finish_on_or_after(Date day, WorkingDays effort) const {
  const auto finish_day = first_open(day);
  if (!finish_day) return std::nullopt;
  const std::int32_t before_last = std::max(0, effort.count - 1);  // open days of the work ahead of its last one
  const std::int32_t k = std::max(0, open_before_[static_cast<std::size_t>(offset(*finish_day))] - before_last);
  if (k + before_last >= static_cast<std::int32_t>(open_days_.size())) return std::nullopt;
  return start_ + Days{open_days_[static_cast<std::size_t>(k)]};
}

WorkingDays WorkingCalendar::open_between(Date from, Date to) const {
  const std::int32_t days = static_cast<std::int32_t>(percent_.size());
  const std::int32_t first = std::clamp(offset(from), 0, days);
  const std::int32_t after = std::clamp(offset(to) + 1, 0, days);
  if (after <= first) return WorkingDays{0};
  return WorkingDays{open_before_[static_cast<std::size_t>(after)] - open_before_[static_cast<std::size_t>(first)]};
}

}  // namespace entente
