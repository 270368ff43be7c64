#include <algorithm>
#include <limits>

#include "interop/package/gate_index.h"
#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

// What must come before what: activities and conditions. A condition comes after the activity it is bound to and, since
// whoever waits for a condition waits for those ahead of it too, after the condition ahead; an activity comes after its
// predecessors and after the last condition it waits for. So the graph is as small as the tables.
class WaitingGraph {
 public:
  struct Arc {
    std::size_t to;
    const PrecedenceRow* row;  // null when a gate makes it
  };

  explicit WaitingGraph(const Draft& draft) : draft_(draft), gates_(draft) {
    for (std::size_t a = 0; a < draft.activities.size(); ++a)
      nodes_.emplace(draft.activities[a].id.text, add_node(draft.activities[a].id.text));
    for (const PrecedenceRow& precedence : draft.precedences) {
      const auto before = node(precedence.predecessor);
      const auto after = node(precedence.successor);
      if (before && after && *before != *after) arcs_[*before].push_back({*after, &precedence});
    }
    for (std::size_t g = 0; g < draft.gates.size(); ++g) add_conditions(g);
    for (std::size_t a = 0; a < draft.activities.size(); ++a) add_waits(a);
  }

  std::size_t size() const { return ids_.size(); }
  std::string_view id(std::size_t n) const { return ids_[n]; }
  const std::vector<Arc>& arcs(std::size_t n) const { return arcs_[n]; }
  // The activity that the node is; null for a condition.
  const ActivityRow* activity(std::size_t n) const {
    return n < draft_.activities.size() ? &draft_.activities[n] : nullptr;
  }

 private:
  std::size_t add_node(std::string_view id) {
    ids_.push_back(id);
    arcs_.emplace_back();
    return ids_.size() - 1;
  }

  std::optional<std::size_t> node(const Id& activity) const {
    const auto found = nodes_.find(activity.text);
    if (found == nodes_.end() || activity.text.empty()) return std::nullopt;  // an empty id could not be read
    return found->second;
  }

  void add_conditions(std::size_t gate) {
    first_condition_.push_back(size());
    for (const ConditionRow* condition : gates_.conditions(gate)) {
      const std::size_t n = add_node(condition->id.text);
      if (n > first_condition_.back()) arcs_[n - 1].push_back({n, nullptr});
      const auto activity = condition->bound_to ? node(*condition->bound_to) : std::nullopt;
      if (activity) arcs_[*activity].push_back({n, nullptr});
    }
  }

  void add_waits(std::size_t activity) {
    for (const Id& named : draft_.activities[activity].gates) {
      const auto wait = gates_.wait(named);
      if (wait && wait->conditions > 0)
        arcs_[first_condition_[wait->gate] + wait->conditions - 1].push_back({activity, nullptr});
    }
  }

  const Draft& draft_;
  GateIndex gates_;
  std::vector<std::string_view> ids_;
  std::vector<std::vector<Arc>> arcs_;
  std::unordered_map<std::string_view, std::size_t> nodes_;  // activities
  std::vector<std::size_t> first_condition_;                 // by gate
};

// The strongly connected component of each node, after Tarjan (1972, doi:10.1137/0201010), without recursion: a chain
// of 50,000 activities must not need a stack as deep.
class Components {
 public:
  explicit Components(const WaitingGraph& graph)
      : graph_(graph), order_(graph.size(), kNone), low_(graph.size()), component_(graph.size(), kNone) {
    for (std::size_t n = 0; n < graph.size(); ++n) {
      if (order_[n] == kNone) visit(n);
    }
  }

  std::size_t of(std::size_t node) const { return component_[node]; }
  // The first node of each component that has more than one.
  const std::vector<std::size_t>& cyclic() const { return cyclic_; }

 private:
  static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
  struct Frame {
    std::size_t node;
    std::size_t next_arc;
  };

  void enter(std::size_t node) {
    order_[node] = low_[node] = count_++;
    stack_.push_back(node);
    frames_.push_back({node, 0});
  }

  void visit(std::size_t root) {
    enter(root);
    while (!frames_.empty()) {
      Frame& frame = frames_.back();
      const std::size_t node = frame.node;
      if (frame.next_arc < graph_.arcs(node).size()) {
        const std::size_t to = graph_.arcs(node)[frame.next_arc++].to;
        if (order_[to] == kNone) {
          enter(to);
        } else if (component_[to] == kNone) {
          low_[node] = std::min(low_[node], order_[to]);
        }
        continue;
      }
      if (low_[node] == order_[node]) close_component(node);
      frames_.pop_back();
      if (!frames_.empty()) low_[frames_.back().node] = std::min(low_[frames_.back().node], low_[node]);
    }
  }

  void close_component(std::size_t root) {
    const auto first = std::find(stack_.rbegin(), stack_.rend(), root).base() - 1;
    for (auto it = first; it != stack_.end(); ++it) component_[*it] = root;
    if (stack_.end() - first > 1) cyclic_.push_back(*std::min_element(first, stack_.end()));
    stack_.erase(first, stack_.end());
  }

  const WaitingGraph& graph_;
  std::vector<std::size_t> order_, low_, component_;
  std::vector<std::size_t> stack_;
  std::vector<Frame> frames_;
  std::vector<std::size_t> cyclic_;
  std::size_t count_ = 0;
};

// The nodes around one cycle within a component, and the last row of the precedences in it, which most likely closed
// it.
struct Cycle {
  std::vector<std::size_t> nodes;
  const PrecedenceRow* row = nullptr;
};

// From any node of a component one can go on within it for ever; the first node met twice closes a cycle.
Cycle cycle_within(const WaitingGraph& graph, const Components& components, std::size_t start,
                   std::vector<std::size_t>& position) {
  std::vector<const WaitingGraph::Arc*> way;
  std::vector<std::size_t> nodes;
  std::size_t node = start;
  while (position[node] == 0) {
    nodes.push_back(node);
    position[node] = nodes.size();
    const auto& arcs = graph.arcs(node);
    way.push_back(&*std::find_if(arcs.begin(), arcs.end(),
                                 [&](const auto& arc) { return components.of(arc.to) == components.of(start); }));
    node = way.back()->to;
  }
  Cycle cycle;
  for (std::size_t i = position[node] - 1; i < nodes.size(); ++i) {
    cycle.nodes.push_back(nodes[i]);
    const PrecedenceRow* row = way[i]->row;
    if (row != nullptr && (cycle.row == nullptr || row->line > cycle.row->line)) cycle.row = row;
  }
  return cycle;
}

void report_cycle(const RuleContext& context, const WaitingGraph& graph, const Cycle& cycle) {
  std::vector<std::string_view> ids;
  for (const std::size_t node : cycle.nodes) ids.push_back(graph.id(node));
  const std::vector<Argument> arguments{{"cycle", cycle_text(ids)}, {"count", static_cast<std::int64_t>(ids.size())}};
  if (cycle.row != nullptr) return context.errors.add(*cycle.row, "successor", "package.cycle", arguments);
  for (const std::size_t node : cycle.nodes) {
    if (const ActivityRow* activity = graph.activity(node); activity != nullptr && !activity->gates.empty()) {
      return context.errors.add(*activity, "gate", "package.cycle", arguments);
    }
  }
}

template <class R>
void append(std::vector<R>& rows, const std::vector<R>& more) {
  rows.insert(rows.end(), more.begin(), more.end());
}

}  // namespace

// The only rule that looks at unsound rows too: what waits for what is known as soon as the ids are.
void check_cycles(const RuleContext& context) {
  Draft draft;
  for (const Draft* part : {&context.reading.sound, &context.reading.broken}) {
    append(draft.activities, part->activities);
    append(draft.precedences, part->precedences);
    append(draft.gates, part->gates);
    append(draft.gate_conditions, part->gate_conditions);
  }
  const WaitingGraph graph(draft);
  const Components components(graph);
  std::vector<std::size_t> position(graph.size(), 0);
  for (const std::size_t start : components.cyclic()) {
    report_cycle(context, graph, cycle_within(graph, components, start, position));
  }
}

}  // namespace entente::interop::package
