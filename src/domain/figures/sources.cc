#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "domain/figures/checks.h"

namespace entente::domain {
namespace {

constexpr std::size_t kMostOfOneDay = 50;

struct OfSource {
  const Series* series;
  Counted reading;
};

// What several sources say of the same days, each against the first.
class SourceCheck {
 public:
  explicit SourceCheck(FigureFindings& findings) : findings_(findings) {}

  // The series are of one indicator, definition, unit and area, and of different sources.
  void check(const std::vector<const Series*>& series) {
    std::map<std::tuple<ReadingKind, Date>, std::vector<OfSource>> by_day;
    for (const Series* of : series) {
      for (const auto* readings : {&of->totals, &of->increments})
        for (const Counted& reading : *readings)
          if (reading.to) by_day[{reading.row->kind, *reading.to}].push_back({of, reading});
    }
    std::set<const Series*> compared;
    for (const auto& [day, said] : by_day) check_day(said, compared);
    const ReadingRow& first = *any_reading(*series.front());
    for (const Series* other : series) {
      if (other == series.front() || compared.contains(other)) continue;
      const ReadingRow& reading = *any_reading(*other);
      findings_.push_back(
          about_cells(figure_finding(Verdict::cannot_tell, "figures.sources_no_common_day", {&first, &reading},
                                     {{"source", reading.source}, {"other", first.source}}),
                      reading, {"as_of"}));
    }
  }

 private:
  static const ReadingRow* any_reading(const Series& series) {
    return (series.totals.empty() ? series.increments : series.totals).back().row;
  }

  void check_day(const std::vector<OfSource>& said, std::set<const Series*>& compared) {
    for (std::size_t i = 1; i < said.size(); ++i) {
      const auto before = first_from(said, i);
      if (before == nullptr) continue;
      compared.insert(said[i].series);
      check_pair(before->reading, said[i].reading);
    }
  }

  // The first of another source that counts from the same day, else the first of another source.
  static const OfSource* first_from(const std::vector<OfSource>& said, std::size_t at) {
    const OfSource* other = nullptr;
    for (std::size_t i = 0; i < std::min(at, kMostOfOneDay); ++i) {
      if (said[i].series == said[at].series) continue;
      if (said[i].reading.from && said[i].reading.from == said[at].reading.from) return &said[i];
      if (other == nullptr) other = &said[i];
    }
    return other;
  }

  void check_pair(const Counted& one, const Counted& other) {
    std::vector<Argument> arguments{
        {"source", other.row->source}, {"other", one.row->source}, {"date", other.to->to_string()}};
    if (one.from && one.from == other.from) {
      return compare_values(other.row->value, one.row->value, {"figures.sources_agree", "figures.sources_differ"},
                            {one.row, other.row}, std::move(arguments), findings_);
    }
    const bool known = one.from && other.from;
    findings_.push_back(about_cells(
        figure_finding(Verdict::cannot_tell, known ? "figures.sources_start_differs" : "figures.sources_start_unknown",
                       {one.row, other.row}, std::move(arguments)),
        *other.row, {"period_start"}));
  }

  FigureFindings& findings_;
};

}  // namespace

void check_sources(const std::vector<Series>& all, FigureFindings& findings) {
  SourceCheck check(findings);
  const auto thing = [](const SeriesName& n) { return std::tie(n.indicator, n.definition_version, n.unit, n.area); };
  for (std::size_t begin = 0; begin < all.size();) {
    std::vector<const Series*> same;
    std::size_t end = begin;
    for (; end < all.size() && thing(all[end].name) == thing(all[begin].name); ++end) same.push_back(&all[end]);
    if (same.size() > 1) check.check(same);
    begin = end;
  }
}

}  // namespace entente::domain
