// Readings for tests of figures, in one line each.
#pragma once

#include <string>
#include <vector>

#include "domain/figures/reconcile.h"

namespace entente::test {

inline domain::ReadingRow reading(std::string id, domain::ReadingKind kind, std::string from, std::string to,
                                  std::int64_t value, std::string area = "NORTH", std::string source = "Sheet") {
  domain::ReadingRow row;
  row.id = {std::move(id)};
  row.indicator = {"I"};
  row.area = {std::move(area)};
  if (!from.empty()) row.period_start = PartialDate::parse(from);
  if (!to.empty()) row.as_of = PartialDate::parse(to);
  row.kind = kind;
  row.value = Decimal::whole(value);
  row.unit = "km";
  row.source = std::move(source);
  return row;
}

inline domain::ReadingRow total(std::string id, std::string from, std::string to, std::int64_t value) {
  return reading(std::move(id), domain::ReadingKind::cumulative, std::move(from), std::move(to), value);
}

inline domain::ReadingRow increment(std::string id, std::string from, std::string to, std::int64_t value) {
  return reading(std::move(id), domain::ReadingKind::increment, std::move(from), std::move(to), value);
}

inline domain::AreaRow area(std::string id, std::string part_of = "") {
  domain::AreaRow row;
  row.id = {id};
  row.name = std::move(id);
  if (!part_of.empty()) row.part_of = domain::Id{std::move(part_of)};
  return row;
}

// A province with two districts, and a place apart.
inline std::vector<domain::AreaRow> places() {
  return {area("NORTH"), area("RIVER", "NORTH"), area("HILL", "NORTH"), area("CLIFF", "HILL"), area("ELSEWHERE")};
}

inline std::vector<domain::FigureFinding> reconciled(const std::vector<domain::ReadingRow>& readings) {
  domain::IndicatorRow indicator;
  indicator.id = {"I"};
  indicator.unit = "km";
  const std::vector<domain::IndicatorRow> indicators{indicator};
  const auto areas = places();
  return domain::reconcile({indicators, areas, readings});
}

// `contradicts figures.total_falls R2 by -3`, a line each, without what is known of single days.
inline std::string told(const std::vector<domain::FigureFinding>& findings, bool all = false) {
  std::string text;
  for (const auto& finding : findings) {
    const bool of_days = finding.what.code == "figures.no_increment" || finding.what.code == "figures.splits_sum";
    if (of_days && !all) continue;
    text += finding.verdict == domain::Verdict::agrees        ? "agrees "
            : finding.verdict == domain::Verdict::contradicts ? "contradicts "
                                                              : "cannot tell ";
    text += finding.what.code;
    for (const auto& id : finding.readings) text += " " + id.text;
    if (finding.by) text += " by " + finding.by->to_string();
    text += "\n";
  }
  return text;
}

inline std::string argument(const domain::FigureFinding& finding, std::string_view name) {
  for (const Argument& argument : finding.what.arguments)
    if (argument.name == name && std::holds_alternative<std::string>(argument.value))
      return std::get<std::string>(argument.value);
  return "";
}

}  // namespace entente::test
