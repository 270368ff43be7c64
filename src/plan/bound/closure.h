// Greatest weight of a closed set: choose nodes so that whatever a chosen node implies is chosen too (Picard 1976,
// doi:10.1287/mnsc.22.11.1268).
//
// By duality it is a flow. Any flow x >= 0 along the implications moves weight from a node to what it implies, and then
// no closed set weighs more than the sum of the positive weights that are left: what flows between chosen nodes cancels
// out, and into a closed set it can only flow. So `bound` holds whatever the flow is; a finished one makes it exact.
// All of it in integers.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace entente::plan::bound {

class Closure {
 public:
  using Node = std::int32_t;
  struct Implication {
    Node from;  // chosen only together with `to`
    Node to;
  };

  // Implications form no cycle.
  Closure(std::size_t nodes, const std::vector<Implication>& implications);

  // Moves the flow of the last call on to these weights (push-relabel, Goldberg, Tarjan 1988, doi:10.1145/48014.61051),
  // in at most about `work` elementary steps. The weights' absolute values must add up to less than 2^62.
  void solve(const std::vector<std::int64_t>& weights, std::int64_t work);

  // Elementary steps of the last call.
  std::int64_t steps() const { return steps_; }

  // No closed set weighs more.
  std::int64_t bound() const;
  // In the heaviest closed set; where the work did not suffice, in a closed set all the same.
  bool chosen(Node node) const { return height_[static_cast<std::size_t>(node)] == kUnreachable; }

  // For tests: any flow >= 0 is as good a proof. By implication, in the order given.
  std::int64_t& flow(std::size_t implication) { return flow_[implication]; }
  // The bound that the flow gives for these weights as it stands.
  std::int64_t bound_without_solving(const std::vector<std::int64_t>& weights);

 private:
  static constexpr std::int32_t kUnreachable = 1 << 30;
  // An implication as one of its nodes sees it.
  struct End {
    Node other;
    std::uint32_t implication;
    bool forward;  // leads from this node
  };

  void set_excess(const std::vector<std::int64_t>& weights);
  void measure_heights();
  void discharge(Node node);
  void push(Node node, const End& end, std::int64_t amount);

  std::vector<Implication> implications_;
  std::vector<std::size_t> first_end_;  // by node, one more than nodes
  std::vector<End> ends_;
  std::vector<std::int64_t> flow_;    // by implication
  std::vector<std::int64_t> excess_;  // by node: its weight, less what flows out, plus what flows in
  std::vector<std::int32_t> height_;  // by node: steps to a node of negative excess, at least
  std::vector<Node> queue_;           // of nodes with positive excess; a ring
  std::size_t head_ = 0, queued_ = 0;
  std::int64_t steps_ = 0;
};

}  // namespace entente::plan::bound
