#include "domain/figures/areas.h"

#include <algorithm>
#include <string_view>

namespace entente::domain {

Areas::Areas(std::span<const AreaRow> areas) {
  std::unordered_map<std::string_view, const AreaRow*> by_id;
  for (const AreaRow& area : areas) by_id.emplace(area.id.text, &area);
  std::unordered_map<const AreaRow*, std::vector<const AreaRow*>> parts;
  std::vector<std::pair<const AreaRow*, bool>> stack;  // an area, and whether its parts have been walked
  for (const AreaRow& area : areas) {
    const auto whole = area.part_of ? by_id.find(area.part_of->text) : by_id.end();
    if (whole == by_id.end()) {
      stack.emplace_back(&area, false);
    } else {
      parts[whole->second].push_back(&area);
    }
  }
  std::size_t time = 0;
  while (!stack.empty()) {
    const auto [area, left] = stack.back();
    stack.pop_back();
    Span& span = spans_[area->id.text];
    if (left) {
      span.leave = time++;
      continue;
    }
    span.enter = time++;
    stack.emplace_back(area, true);
    if (const auto found = parts.find(area); found != parts.end())
      for (const AreaRow* part : found->second) stack.emplace_back(part, false);
  }
}

AreaRelation Areas::relation(const Id& area, const Id& other) const {
  const auto one = spans_.find(area.text);
  const auto two = spans_.find(other.text);
  if (one == spans_.end() || two == spans_.end()) return AreaRelation::unknown;
  if (one == two) return AreaRelation::same;
  if (one->second.enter < two->second.enter && two->second.leave < one->second.leave) return AreaRelation::contains;
  if (two->second.enter < one->second.enter && one->second.leave < two->second.leave) return AreaRelation::within;
  return AreaRelation::apart;
}

bool Areas::contains(const Id& whole, const Id& part) const {
  const AreaRelation relation = this->relation(whole, part);
  return relation == AreaRelation::same || relation == AreaRelation::contains;
}

std::vector<std::pair<std::size_t, std::size_t>> Areas::nested(std::span<const Id> areas) const {
  std::vector<std::pair<Span, std::size_t>> spans;
  for (std::size_t i = 0; i < areas.size(); ++i)
    if (const auto found = spans_.find(areas[i].text); found != spans_.end()) spans.emplace_back(found->second, i);
  std::sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) { return a.first.enter < b.first.enter; });
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  std::vector<std::pair<Span, std::size_t>> around;
  for (const auto& [span, at] : spans) {
    while (!around.empty() && around.back().first.leave < span.enter) around.pop_back();
    if (!around.empty() && around.back().first.enter != span.enter) pairs.emplace_back(around.back().second, at);
    around.emplace_back(span, at);
  }
  return pairs;
}

bool Areas::comparable(const Id& area, const Id& other) const {
  const AreaRelation relation = this->relation(area, other);
  return relation != AreaRelation::apart && relation != AreaRelation::unknown;
}

}  // namespace entente::domain
