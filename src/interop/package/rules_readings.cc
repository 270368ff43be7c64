#include <algorithm>
#include <map>
#include <tuple>

#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

// Nothing when the sum does not fit: hostile numbers must not overflow.
std::optional<Decimal> checked_sum(Decimal a, Decimal b) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(a.millionths(), b.millionths(), &sum)) return std::nullopt;
  return Decimal::from_millionths(sum);
}

std::optional<Decimal> checked_sum(const std::optional<Decimal>& a, Decimal b) {
  return a ? checked_sum(*a, b) : std::nullopt;
}

// Areas as a forest: whether one lies within another in constant time, by the times at which a walk enters and leaves
// them.
class AreaForest {
 public:
  explicit AreaForest(const std::vector<AreaRow>& areas) {
    const Lookup lookup(areas, &AreaRow::id);
    std::unordered_map<const AreaRow*, std::vector<const AreaRow*>> parts;
    std::vector<const AreaRow*> roots;
    for (const AreaRow& area : areas) {
      const AreaRow* whole = lookup.find(area.part_of);
      if (whole == nullptr) {
        roots.push_back(&area);
      } else {
        parts[whole].push_back(&area);
      }
    }
    for (const AreaRow* root : roots) walk(root, parts);
  }

  // Also true for an area within itself, and for areas that are not known.
  bool is_within(const Id& part, const Id& whole) const {
    const auto inner = spans_.find(part.text);
    const auto outer = spans_.find(whole.text);
    if (inner == spans_.end() || outer == spans_.end()) return true;
    return outer->second.enter <= inner->second.enter && inner->second.leave <= outer->second.leave;
  }

 private:
  struct Span {
    std::size_t enter = 0;
    std::size_t leave = 0;
  };

  void walk(const AreaRow* root, const std::unordered_map<const AreaRow*, std::vector<const AreaRow*>>& parts) {
    std::vector<std::pair<const AreaRow*, bool>> stack{{root, false}};
    while (!stack.empty()) {
      const auto [area, left] = stack.back();
      stack.pop_back();
      if (left) {
        spans_[area->id.text].leave = time_++;
        continue;
      }
      spans_[area->id.text].enter = time_++;
      stack.emplace_back(area, true);
      const auto found = parts.find(area);
      if (found == parts.end()) continue;
      for (const AreaRow* part : found->second) stack.emplace_back(part, false);
    }
  }

  std::unordered_map<std::string_view, Span> spans_;
  std::size_t time_ = 0;
};

void check_reading(const RuleContext& context, const ReadingRow& reading, const Lookup<IndicatorRow>& indicators,
                   const AreaForest& areas) {
  require_order(context, reading, reading.period_start, "period_start", reading.as_of, "as_of");
  const IndicatorRow* indicator = indicators.find(reading.indicator);
  if (indicator != nullptr && indicator->unit != reading.unit) {
    context.errors.add(reading, "unit", "package.unit_differs",
                       {{"unit", quoted(reading.unit)},
                        {"indicator", indicator->id.text},
                        {"indicator_unit", quoted(indicator->unit)}});
  }
  std::optional<Decimal> sum = Decimal{};
  for (const Split& split : reading.splits) {
    sum = checked_sum(sum, split.value);
    if (areas.is_within(split.area, reading.area)) continue;
    context.errors.add(reading, "splits", "package.split_outside_area",
                       {{"area", split.area.text}, {"within", reading.area.text}});
  }
  if (reading.splits.empty() || sum == reading.value) return;
  context.errors.add(reading, "splits", "package.splits_do_not_sum",
                     {{"sum", sum ? sum->to_string() : "?"}, {"value", reading.value.to_string()}});
}

// Increments laid end to end: how much has been counted up to a day, along a chain without gaps.
class IncrementChains {
 public:
  // The increments of one indicator, area and source.
  explicit IncrementChains(std::vector<const ReadingRow*> increments) {
    std::stable_sort(increments.begin(), increments.end(),
                     [](const auto* a, const auto* b) { return a->period_start < b->period_start; });
    for (const ReadingRow* increment : increments) add(*increment);
  }

  // What was counted in (from, to]; nothing when an increment between is missing or is there more than once.
  std::optional<Decimal> counted(Date from, Date to) const {
    const auto begin = points_.find(from);
    const auto end = points_.find(to);
    if (begin == points_.end() || end == points_.end() || begin->second.chain != end->second.chain) return std::nullopt;
    if (ambiguous_[begin->second.chain] || from > to) return std::nullopt;
    return checked_sum(end->second.total, Decimal::from_millionths(-begin->second.total.millionths()));
  }

 private:
  struct Point {
    std::size_t chain;
    Decimal total;
    bool left = false;  // an increment begins here
  };

  void add(const ReadingRow& increment) {
    if (!increment.period_start || !increment.as_of || *increment.period_start >= *increment.as_of) return;
    auto [begin, is_new] = points_.try_emplace(*increment.period_start, Point{ambiguous_.size(), {}});
    if (is_new) ambiguous_.push_back(false);
    const std::size_t chain = begin->second.chain;
    const auto total = checked_sum(begin->second.total, increment.value);
    const bool again = std::exchange(begin->second.left, true);
    const auto [end, arrived_first] = points_.try_emplace(*increment.as_of, Point{chain, total.value_or(Decimal{})});
    if (again || !arrived_first || !total) ambiguous_[chain] = ambiguous_[end->second.chain] = true;
  }

  std::map<Date, Point> points_;
  std::vector<bool> ambiguous_;  // by chain
};

void report_total(const RuleContext& context, const ReadingRow& total, Decimal expected) {
  context.errors.add(
      total, "value", "package.totals_do_not_reconcile",
      {{"reading", total.id.text}, {"value", total.value.to_string()}, {"expected", expected.to_string()}});
}

// A total is the one before it and what was counted between them; the first is what was counted since its period began.
void reconcile(const RuleContext& context, std::vector<const ReadingRow*> totals, const IncrementChains& increments) {
  const auto place = [](const ReadingRow* r) { return std::tie(r->period_start, r->as_of); };
  std::stable_sort(totals.begin(), totals.end(), [&](const auto* a, const auto* b) { return place(a) < place(b); });
  const ReadingRow* before = nullptr;
  for (const ReadingRow* total : totals) {
    const bool follows = before != nullptr && before->period_start == total->period_start;
    std::optional<Decimal> expected;
    if (follows && before->as_of == total->as_of) {
      expected = before->value;
    } else if (follows) {
      expected = checked_sum(increments.counted(*before->as_of, *total->as_of), before->value);
    } else if (total->period_start) {
      expected = increments.counted(*total->period_start, *total->as_of);
    }
    if (expected && *expected != total->value) report_total(context, *total, *expected);
    before = total;
  }
}

void reconcile_all(const RuleContext& context) {
  struct Series {
    std::vector<const ReadingRow*> totals, increments;
  };
  std::map<std::tuple<std::string_view, std::string_view, std::string_view>, Series> series;
  for (const ReadingRow& reading : context.draft().readings) {
    if (!reading.as_of) continue;  // a figure without its day is told with a flag, not compared
    Series& of = series[{reading.indicator.text, reading.area.text, reading.source}];
    (reading.kind == ReadingKind::cumulative ? of.totals : of.increments).push_back(&reading);
  }
  for (const auto& [key, of] : series) reconcile(context, of.totals, IncrementChains(of.increments));
}

}  // namespace

void check_readings(const RuleContext& context) {
  const Lookup indicators(context.draft().indicators, &IndicatorRow::id);
  const AreaForest areas(context.draft().areas);
  for (const ReadingRow& reading : context.draft().readings) check_reading(context, reading, indicators, areas);
  reconcile_all(context);
}

}  // namespace entente::interop::package
