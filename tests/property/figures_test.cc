// Reconciliation against a slow oracle that knows what was really counted each day.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

#include "support/readings.h"

namespace entente::domain {
namespace {

using test::reconciled;
using test::told;

constexpr int kDays = 12;

std::string day(int d) {
  return (*Date::from_civil(2025, 1, 1) + Days{d}).to_string();
}

struct Span {
  int from, to;
};

Span any_span() {
  const int from = *rc::gen::inRange(0, kDays);
  return {from, *rc::gen::inRange(from + 1, kDays + 1)};
}

bool any_contradicts(const std::vector<FigureFinding>& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const FigureFinding& f) { return f.verdict == Verdict::contradicts; });
}

// What has been counted up to each day; never less than the day before.
std::vector<std::int64_t> any_truth() {
  std::vector<std::int64_t> counted{0};
  for (int d = 0; d < kDays; ++d) counted.push_back(counted.back() + *rc::gen::inRange<std::int64_t>(0, 20));
  return counted;
}

// Totals and increments over any days, each as it was counted.
std::vector<ReadingRow> any_true_readings(const std::vector<std::int64_t>& truth) {
  std::vector<ReadingRow> readings;
  const int count = *rc::gen::inRange(1, 14);
  for (int i = 0; i < count; ++i) {
    const Span span = any_span();
    const auto value = truth[static_cast<std::size_t>(span.to)] - truth[static_cast<std::size_t>(span.from)];
    const auto kind = *rc::gen::element(ReadingKind::cumulative, ReadingKind::increment);
    readings.push_back(test::reading("R" + std::to_string(i), kind, day(span.from), day(span.to), value));
  }
  return readings;
}

// Whether some history of daily counts makes all readings true: the readings as differences of unknown sums, solved by
// walking from day to day (slowly, over and over).
bool can_all_be_true(const std::vector<ReadingRow>& readings) {
  std::map<std::string, std::optional<std::int64_t>> sums;
  for (const ReadingRow& r : readings) sums[r.period_start->to_string()], sums[r.as_of->to_string()];
  for (auto& [first, sum] : sums) {
    if (sum) continue;
    sum = 0;
    for (bool changed = true; changed;) {
      changed = false;
      for (const ReadingRow& r : readings) {
        auto& from = sums[r.period_start->to_string()];
        auto& to = sums[r.as_of->to_string()];
        const std::int64_t value = r.value.millionths();
        if (from && !to) to = *from + value, changed = true;
        if (to && !from) from = *to - value, changed = true;
        if (from && to && *to - *from != value) return false;
      }
    }
  }
  return true;
}

TEST(Figures, what_was_counted_is_never_contradicted) {
  rc::check([] {
    const auto readings = any_true_readings(any_truth());
    const auto findings = reconciled(readings);
    RC_ASSERT(can_all_be_true(readings));
    if (any_contradicts(findings)) RC_FAIL(told(findings));
  });
}

TEST(Figures, what_contradicts_cannot_all_be_true) {
  rc::check([] {
    auto readings = any_true_readings(any_truth());
    for (ReadingRow& reading : readings)
      if (*rc::gen::inRange(0, 4) == 0) reading.value = Decimal::whole(*rc::gen::inRange<std::int64_t>(0, 60));
    const auto findings = reconciled(readings);
    // That a total falls is told where nothing was counted between: days may take something back.
    const bool contradicts = std::any_of(findings.begin(), findings.end(), [](const FigureFinding& f) {
      return f.verdict == Verdict::contradicts && f.what.code != "figures.total_falls";
    });
    if (contradicts && can_all_be_true(readings)) RC_FAIL(told(findings));
    RC_CLASSIFY(contradicts);
  });
}

TEST(Figures, the_order_of_rows_does_not_matter) {
  rc::check([] {
    auto readings = any_true_readings(any_truth());
    for (ReadingRow& reading : readings) {
      if (*rc::gen::inRange(0, 3) == 0) reading.value = Decimal::whole(*rc::gen::inRange<std::int64_t>(0, 60));
      if (*rc::gen::inRange(0, 4) == 0) reading.source = "Outlet";
      if (*rc::gen::inRange(0, 4) == 0)
        reading.as_of = PartialDate::parse(*rc::gen::element<std::string>("--01-05", "2025-01", "2025"));
      if (*rc::gen::inRange(0, 4) == 0) reading.splits = {{{"RIVER"}, reading.value}};
    }
    const std::string before = told(reconciled(readings), true);
    const auto order =
        *rc::gen::container<std::vector<std::uint32_t>>(readings.size(), rc::gen::arbitrary<std::uint32_t>());
    std::vector<std::pair<std::uint32_t, ReadingRow>> keyed;
    for (std::size_t i = 0; i < readings.size(); ++i) keyed.emplace_back(order[i], readings[i]);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < readings.size(); ++i) readings[i] = keyed[i].second;
    RC_ASSERT(told(reconciled(readings), true) == before);
  });
}

// A total and an increment for each week since the start.
std::vector<ReadingRow> whole_series(const std::vector<std::int64_t>& truth) {
  std::vector<ReadingRow> readings;
  for (int d = 1; d <= kDays; ++d) {
    const auto at = static_cast<std::size_t>(d);
    readings.push_back(test::total("T" + std::to_string(d), day(0), day(d), truth[at]));
    readings.push_back(test::increment("W" + std::to_string(d), day(d - 1), day(d), truth[at] - truth[at - 1]));
  }
  return readings;
}

TEST(Figures, any_one_edit_of_a_whole_series_is_caught) {
  rc::check([] {
    auto readings = whole_series(any_truth());
    RC_ASSERT(!any_contradicts(reconciled(readings)));
    const auto at = *rc::gen::inRange<std::size_t>(0, readings.size());
    const auto by = *rc::gen::nonZero<std::int16_t>();
    readings[at].value = readings[at].value + Decimal::whole(by);
    const auto findings = reconciled(readings);
    RC_ASSERT(std::any_of(findings.begin(), findings.end(), [&](const FigureFinding& f) {
      return f.verdict == Verdict::contradicts && f.by &&
             (f.by->millionths() == Decimal::whole(by).millionths() ||
              f.by->millionths() == -Decimal::whole(by).millionths());
    }));
    // The control: nothing catches it where no increment says since when it counts.
    for (ReadingRow& reading : readings)
      if (reading.kind == ReadingKind::increment) reading.period_start = std::nullopt;
    std::vector<ReadingRow> rising;
    for (const ReadingRow& reading : readings)
      if (reading.kind == ReadingKind::increment || rising.empty() || rising.back().kind == ReadingKind::increment ||
          reading.value >= rising.back().value)
        rising.push_back(reading);
    for (const FigureFinding& finding : reconciled(rising))
      RC_ASSERT(finding.verdict != Verdict::contradicts || finding.what.code == "figures.total_falls");
  });
}

// Weeks may be missing: a pair of totals is judged exactly when each week between them was counted.
TEST(Figures, a_pair_of_totals_is_judged_as_a_walk_through_the_weeks_judges_it) {
  rc::check([] {
    const auto truth = any_truth();
    std::vector<ReadingRow> readings;
    std::map<int, std::int64_t> weeks;
    std::vector<int> totals;
    for (int d = 1; d <= kDays; ++d) {
      const auto at = static_cast<std::size_t>(d);
      if (*rc::gen::inRange(0, 4) != 0) {
        weeks[d - 1] =
            *rc::gen::inRange(0, 5) == 0 ? *rc::gen::inRange<std::int64_t>(0, 40) : truth[at] - truth[at - 1];
        readings.push_back(test::increment("W" + std::to_string(d), day(d - 1), day(d), weeks[d - 1]));
      }
      if (*rc::gen::inRange(0, 2) == 0) {
        totals.push_back(d);
        readings.push_back(test::total("T" + std::to_string(d), day(0), day(d), truth[at]));
      }
    }
    std::map<std::string, Verdict> found;
    for (const FigureFinding& finding : reconciled(readings))
      if (finding.readings.size() == 2 && finding.what.code.starts_with("figures.total_"))
        found[finding.readings[1].text] = finding.verdict;
    for (std::size_t i = 1; i < totals.size(); ++i) {
      std::int64_t sum = truth[static_cast<std::size_t>(totals[i - 1])];
      bool each = true;
      for (int d = totals[i - 1]; d < totals[i]; ++d) {
        each &= weeks.contains(d);
        sum += each ? weeks[d] : 0;
      }
      const auto verdict = found.find("T" + std::to_string(totals[i]));
      RC_ASSERT((verdict != found.end()) == each);
      if (each) RC_ASSERT((verdict->second == Verdict::agrees) == (sum == truth[static_cast<std::size_t>(totals[i])]));
    }
  });
}

}  // namespace
}  // namespace entente::domain
