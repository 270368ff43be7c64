#include "domain/figures/increments.h"

#include <algorithm>
#include <tuple>

namespace entente::domain {
namespace {

bool leads_on(const Counted& increment) {
  return increment.from && increment.to && *increment.from < *increment.to;
}

bool earlier(const Counted& a, const Counted& b) {
  return std::tie(a.from, a.to) < std::tie(b.from, b.to);
}

}  // namespace

Increments::Increments(std::span<const Counted> increments) {
  std::vector<Date> days;
  for (const Counted& increment : increments) {
    if (!leads_on(increment)) continue;
    if (exact_.empty() || earlier(exact_.back(), increment)) exact_.push_back(increment);
    days.push_back(*increment.from);
    days.push_back(*increment.to);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  for (const Date day : days) points_.push_back({day, points_.size(), points_.size(), 0, {}, false});
  // Backwards in time, so that where a point leads is known. The shortest of a day is the first of `exact_` from it.
  for (std::size_t i = exact_.size(); i-- > 0;) {
    if (i > 0 && exact_[i - 1].from == exact_[i].from) continue;
    const std::size_t to = *point_on(*exact_[i].to);
    Point& point = points_[*point_on(*exact_[i].from)];
    const Point& next = points_[to];
    const Point& ahead = points_[next.jump];
    point.next = to;
    point.depth = next.depth + 1;
    point.rest = next.rest + ExactSum(exact_[i].row->value);
    point.starts = true;
    const bool even = next.depth - ahead.depth == ahead.depth - points_[ahead.jump].depth;
    point.jump = even ? ahead.jump : to;
  }
}

std::optional<std::size_t> Increments::point_on(Date day) const {
  const auto found =
      std::lower_bound(points_.begin(), points_.end(), day, [](const Point& p, Date d) { return p.day < d; });
  if (found == points_.end() || found->day != day) return std::nullopt;
  return static_cast<std::size_t>(found - points_.begin());
}

Increments::Reach Increments::follow(Date from, Date to) const {
  const auto begin = point_on(from);
  if (!begin) return {from, {}};
  std::size_t at = *begin;
  while (true) {
    const Point& point = points_[at];
    if (point.jump != at && points_[point.jump].day <= to) {
      at = point.jump;
    } else if (point.next != at && points_[point.next].day <= to) {
      at = point.next;
    } else {
      return {point.day, points_[*begin].rest - point.rest};
    }
  }
}

std::optional<ExactSum> Increments::counted(Date from, Date to) const {
  if (from > to) return std::nullopt;
  if (const Reach reach = follow(from, to); reach.day == to) return reach.counted;
  const Counted wanted{nullptr, from, to};
  const auto found = std::lower_bound(exact_.begin(), exact_.end(), wanted, earlier);
  if (found == exact_.end() || found->from != from || found->to != to) return std::nullopt;
  return ExactSum(found->row->value);
}

Date Increments::next_start(Date day, Date end) const {
  const Counted wanted{nullptr, day, std::nullopt};
  const auto found = std::lower_bound(exact_.begin(), exact_.end(), wanted, earlier);
  return found == exact_.end() ? end : std::min(*found->from, end);
}

}  // namespace entente::domain
