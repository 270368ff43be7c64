// What the clause-learning solver reasons about: bounds of integer variables.
//
// A variable x has two nodes, one for each of its bounds, on which "bound >= value" means the same thing: node 2x holds
// x >= value, node 2x + 1 holds -x >= value. So one rule serves lower and upper bounds alike.
#pragma once

#include <cstdint>
#include <vector>

namespace entente::plan::clauses {

using Variable = std::int32_t;
using Node = std::int32_t;

// The statement that the bound on a node is at least `value`.
struct Literal {
  Node node;
  std::int32_t value;
  friend bool operator==(const Literal&, const Literal&) = default;
};
using Literals = std::vector<Literal>;

constexpr Node lower(Variable x) {
  return 2 * x;
}
constexpr Node upper(Variable x) {
  return 2 * x + 1;
}
constexpr Variable variable_of(Node node) {
  return node / 2;
}
constexpr Literal at_least(Variable x, std::int32_t value) {
  return {lower(x), value};
}
constexpr Literal at_most(Variable x, std::int32_t value) {
  return {upper(x), -value};
}
// Its negation: not (x >= v) is -x >= 1 - v.
constexpr Literal operator~(Literal literal) {
  return {literal.node ^ 1, 1 - literal.value};
}

}  // namespace entente::plan::clauses
