#include <algorithm>
#include <map>
#include <span>
#include <tuple>

#include "domain/cell.h"
#include "domain/figures/checks.h"
#include "domain/figures/exact_sum.h"

namespace entente::domain {
namespace {

// Whatever the source: one indicator by one definition, in one unit and area, up to one day.
using Place = std::tuple<std::string_view, std::int64_t, std::string_view, std::string_view, Date>;
// More increments of one day, or more splits of one reading, are not set against each other.
constexpr std::size_t kMostLookedAt = 50;
// From one source.
using Exactly = std::tuple<SeriesName, ReadingKind, std::optional<Date>, Date>;

FigureFinding about_split(FigureFinding finding, const ReadingRow& row, std::size_t split) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < split; ++i) begin += Cell<Split>::write(row.splits[i]).size() + 1;
  finding.cells.push_back({row.id, "splits", begin, begin + Cell<Split>::write(row.splits[split]).size()});
  return finding;
}

ExactSum sum_of(const std::vector<Split>& splits) {
  ExactSum sum;
  for (const Split& split : splits) sum += split.value;
  return sum;
}

class SplitCheck {
 public:
  SplitCheck(const std::vector<Series>& all, const Areas& areas, FigureFindings& findings)
      : areas_(areas), findings_(findings) {
    for (const Series& series : all) {
      for (const Counted& increment : series.increments) {
        if (increment.to) increments_[place(series, *increment.to)].push_back(increment.row);
        remember(series, increment);
      }
      for (const Counted& total : series.totals) remember(series, total);
    }
  }

  void check(const Series& series) {
    for (std::size_t i = 0; i < series.totals.size(); ++i) {
      const Counted* before =
          i == 0 || series.totals[i - 1].from != series.totals[i].from ? nullptr : &series.totals[i - 1];
      check(series, series.totals[i], before);
    }
    for (const Counted& increment : series.increments) check(series, increment, nullptr);
  }

 private:
  static Place place(const Series& series, Date to) {
    return {series.name.indicator, series.name.definition_version, series.name.unit, series.name.area, to};
  }
  void remember(const Series& series, const Counted& reading) {
    if (reading.to) readings_.try_emplace({series.name, reading.row->kind, reading.from, *reading.to}, reading.row);
  }

  void check(const Series& series, const Counted& reading, const Counted* before) {
    const ReadingRow& row = *reading.row;
    if (row.splits.empty()) return;
    const auto sum = sum_of(row.splits).decimal();
    if (sum == row.value) {
      findings_.push_back(about_cells(figure_finding(Verdict::agrees, "figures.splits_sum", {&row}), row, {"splits"}));
    } else if (const ReadingRow* increment = told_as_splits(series, reading, before)) {
      tell_increment(row, *increment, sum);
    } else {
      compare_values(row.value, sum, {"figures.splits_sum", "figures.splits_do_not_sum"}, {&row}, {}, findings_);
      findings_.back().cells = {{row.id, "splits", 0, 0}};
    }
    check_areas(row);
    check_parts(series, reading);
  }

  // The increment whose value, or whose own splits, the splits of a total are; the total itself where they are what it
  // rose by. Nothing for splits that are none of that.
  const ReadingRow* told_as_splits(const Series& series, const Counted& total, const Counted* before) const {
    const ReadingRow& row = *total.row;
    if (row.kind != ReadingKind::cumulative || !total.to) return nullptr;
    const auto sum = sum_of(row.splits).decimal();
    if (const auto found = increments_.find(place(series, *total.to)); found != increments_.end()) {
      for (const ReadingRow* increment : std::span(found->second).first(std::min(found->second.size(), kMostLookedAt)))
        if (sum == increment->value || any_split_is(row, *increment)) return increment;
    }
    const bool rose = before != nullptr && before->to && sum && *sum != Decimal{} &&
                      ExactSum(*sum) == ExactSum(row.value) - ExactSum(before->row->value);
    return rose ? &row : nullptr;
  }

  // One of the splits is the whole increment, or what the increment says of the same area.
  static bool any_split_is(const ReadingRow& total, const ReadingRow& increment) {
    const auto some = [](const std::vector<Split>& splits) {
      return std::span(splits).first(std::min(splits.size(), kMostLookedAt));
    };
    const auto splits = some(total.splits);
    const auto others = some(increment.splits);
    return std::any_of(splits.begin(), splits.end(), [&](const Split& split) {
      if (split.value == Decimal{}) return false;
      return split.value == increment.value || std::find(others.begin(), others.end(), split) != others.end();
    });
  }

  void tell_increment(const ReadingRow& total, const ReadingRow& increment, std::optional<Decimal> sum) {
    std::vector<const ReadingRow*> readings{&total};
    if (&increment != &total) readings.insert(readings.begin(), &increment);
    FigureFinding found = figure_finding(Verdict::contradicts, "figures.increment_told_as_split", readings,
                                         {{"value", total.value.to_string()}, {"sum", sum ? sum->to_string() : "?"}});
    if (sum) found.by = total.value - *sum;
    findings_.push_back(about_cells(std::move(found), total, {"splits"}));
  }

  void check_areas(const ReadingRow& row) {
    const auto& splits = row.splits;
    for (std::size_t i = 0; i < splits.size(); ++i) {
      const AreaRelation relation = areas_.relation(row.area, splits[i].area);
      if (relation == AreaRelation::contains || relation == AreaRelation::same) continue;
      const bool unknown = relation == AreaRelation::unknown;
      findings_.push_back(
          about_split(figure_finding(unknown ? Verdict::cannot_tell : Verdict::contradicts,
                                     unknown ? "figures.split_area_unknown" : "figures.split_outside_area", {&row},
                                     {{"area", splits[i].area.text}, {"within", row.area.text}}),
                      row, i));
    }
    check_overlap(row);
  }

  // No split's area may contain another's: what lies in both would be counted twice.
  void check_overlap(const ReadingRow& row) {
    std::vector<Id> split_areas;
    for (const Split& split : row.splits) split_areas.push_back(split.area);
    for (const auto& [whole, part] : areas_.nested(split_areas)) {
      findings_.push_back(
          about_split(figure_finding(Verdict::contradicts, "figures.splits_overlap", {&row},
                                     {{"area", row.splits[whole].area.text}, {"part", row.splits[part].area.text}}),
                      row, part));
    }
  }

  // What the reading of an area itself says, from the same source, of the same days.
  void check_parts(const Series& series, const Counted& reading) {
    if (!reading.from || !reading.to) return;
    const ReadingRow& row = *reading.row;
    for (std::size_t i = 0; i < row.splits.size(); ++i) {
      SeriesName name = series.name;
      name.area = row.splits[i].area.text;
      const auto own = readings_.find({name, row.kind, reading.from, *reading.to});
      if (own == readings_.end() || own->second == &row) continue;
      compare_values(row.splits[i].value, own->second->value, {"figures.split_agrees", "figures.split_differs"},
                     {own->second, &row}, {{"area", std::string(name.area)}}, findings_);
      findings_.back().cells.clear();
      findings_.back() = about_split(std::move(findings_.back()), row, i);
    }
  }

  const Areas& areas_;
  FigureFindings& findings_;
  std::map<Place, std::vector<const ReadingRow*>> increments_;
  std::map<Exactly, const ReadingRow*> readings_;
};

}  // namespace

void check_splits(const std::vector<Series>& all, const Areas& areas, FigureFindings& findings) {
  SplitCheck check(all, areas, findings);
  for (const Series& series : all) check.check(series);
}

}  // namespace entente::domain
