// Gates with their conditions in order, and what an activity's `gate` cell means by the ids in it.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "interop/package/package.h"

namespace entente::interop::package {

// Positions: of a gate in Package::gates, and of a condition among those of its gate.
class GateIndex {
 public:
  // Holds pointers into the package's rows.
  explicit GateIndex(const Package& package);

  struct Wait {
    std::size_t gate;
    std::size_t conditions;  // the first so many
  };

  const std::vector<const ConditionRow*>& conditions(std::size_t gate) const { return conditions_[gate]; }
  // A gate's id means all its conditions, a condition's id those of its gate up to and including it. Nothing for any
  // other id.
  std::optional<Wait> wait(const Id& named) const;

 private:
  std::vector<std::vector<const ConditionRow*>> conditions_;
  std::unordered_map<std::string_view, Wait> waits_;
};

}  // namespace entente::interop::package
