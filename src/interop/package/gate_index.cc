#include "interop/package/gate_index.h"

#include <algorithm>

namespace entente::interop::package {

GateIndex::GateIndex(const Package& package) : conditions_(package.gates.size()) {
  std::unordered_map<std::string_view, std::size_t> gates;
  for (std::size_t g = 0; g < package.gates.size(); ++g) gates.emplace(package.gates[g].id.text, g);
  for (const ConditionRow& condition : package.gate_conditions) {
    const auto gate = gates.find(condition.gate.text);
    if (gate != gates.end()) conditions_[gate->second].push_back(&condition);
  }
  for (std::size_t g = 0; g < conditions_.size(); ++g) {
    auto& of_gate = conditions_[g];
    std::stable_sort(of_gate.begin(), of_gate.end(), [](const auto* a, const auto* b) { return a->order < b->order; });
    waits_.emplace(package.gates[g].id.text, Wait{g, of_gate.size()});
  }
  for (std::size_t g = 0; g < conditions_.size(); ++g) {
    for (std::size_t c = 0; c < conditions_[g].size(); ++c) waits_.emplace(conditions_[g][c]->id.text, Wait{g, c + 1});
  }
}

std::optional<GateIndex::Wait> GateIndex::wait(const Id& named) const {
  const auto found = waits_.find(named.text);
  if (found == waits_.end()) return std::nullopt;
  return found->second;
}

}  // namespace entente::interop::package
