#include "cli/timeline.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/check.h"

namespace entente::cli {
namespace {

constexpr Resolution kFinestFirst[] = {Resolution::day,   Resolution::week,    Resolution::half_month,
                                       Resolution::month, Resolution::quarter, Resolution::year};

Date civil(int year, unsigned month, unsigned day) {
  const auto date = Date::from_civil(year, month, day);
  ENTENTE_CHECK(date.has_value());
  return *date;
}

Date first_of_month_after(const YearMonthDay& day, unsigned months) {
  const unsigned from_january = day.month - 1 + months;
  return civil(day.year + static_cast<int>(from_january / 12), from_january % 12 + 1, 1);
}

// The first day of the next cell.
Date next_start(Date day, Resolution resolution) {
  const YearMonthDay today = day.civil();
  switch (resolution) {
    case Resolution::day:
      return day + Days{1};
    case Resolution::week:
      return day + Days{7 - static_cast<int>(day.weekday())};
    case Resolution::half_month:
      return today.day < 16 ? civil(today.year, today.month, 16) : first_of_month_after(today, 1);
    case Resolution::month:
      return first_of_month_after(today, 1);
    case Resolution::quarter:
      return first_of_month_after(today, 3 - (today.month - 1) % 3);
    case Resolution::year:
      return civil(today.year + 1, 1, 1);
  }
  return day + Days{1};
}

std::vector<Date> starts_of(Date start, Date end, Resolution resolution) {
  std::vector<Date> starts;
  for (Date day = start; day <= end; day = next_start(day, resolution)) starts.push_back(day);
  return starts;
}

struct Label {
  int cell;
  std::string text;
};

// Whether the first period is cut short by the horizon's start, so that its label has less room than the others.
bool first_is_cut_short(const std::vector<Label>& labels, int cells) {
  if (labels.size() < 2) return false;
  const int second_ends = labels.size() > 2 ? labels[2].cell : cells;
  return labels[1].cell - labels[0].cell < second_ends - labels[1].cell;
}

std::string axis_of(std::vector<Label> labels, int cells) {
  const auto end_of = [](const Label& label) { return label.cell + static_cast<int>(label.text.size()); };
  if (first_is_cut_short(labels, cells) && end_of(labels[0]) >= labels[1].cell) labels.erase(labels.begin());
  std::string axis;
  for (const Label& label : labels) {
    const bool touches = !axis.empty() && static_cast<int>(axis.size()) >= label.cell;
    if (touches || end_of(label) > cells) continue;
    axis.resize(static_cast<std::size_t>(label.cell), ' ');
    axis += label.text;
  }
  axis.resize(static_cast<std::size_t>(cells), ' ');
  return axis;
}

// A label wherever `text_of` changes from one cell to the next.
template <class TextOf>
std::string axis_by(const std::vector<Date>& starts, TextOf text_of) {
  std::vector<Label> labels;
  std::string last;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    std::string text = text_of(starts[i]);
    if (text == last) continue;
    last = text;
    labels.push_back({static_cast<int>(i), std::move(text)});
  }
  return axis_of(std::move(labels), static_cast<int>(starts.size()));
}

std::string year_of(Date day) {
  return fmt::format("{}", day.civil().year);
}
std::string month_of(Date day) {
  return fmt::format("{:02}", day.civil().month);
}
std::string year_and_month_of(Date day) {
  return fmt::format("{}-{:02}", day.civil().year, day.civil().month);
}

// The day of the month of the week's Monday, or of the first day there is.
std::string week_of(Date day, Date first) {
  const Date monday = day - Days{static_cast<int>(day.weekday())};
  return fmt::format("{:02}", std::max(monday, first).civil().day);
}

}  // namespace

Timeline::Timeline(Date start, Date end, int most_cells) {
  ENTENTE_CHECK(start <= end);
  for (const Resolution resolution : kFinestFirst) {
    resolution_ = resolution;
    starts_ = starts_of(start, end, resolution);
    if (cells() <= most_cells) return;
  }
}

int Timeline::cell_of(Date day) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), day);
  return after == starts_.begin() ? 0 : static_cast<int>(after - starts_.begin()) - 1;
}

std::string Timeline::upper_axis() const {
  return axis_by(starts_, resolution_ == Resolution::day ? year_and_month_of : year_of);
}

std::string Timeline::lower_axis() const {
  switch (resolution_) {
    case Resolution::day:
      return axis_by(starts_, [this](Date day) { return week_of(day, starts_.front()); });
    case Resolution::week:
    case Resolution::half_month:
    case Resolution::month:
      return axis_by(starts_, month_of);
    case Resolution::quarter:
    case Resolution::year:
      break;
  }
  return std::string(starts_.size(), ' ');
}

}  // namespace entente::cli
