#include "plan/bound/closure.h"

#include <algorithm>

namespace entente::plan::bound {
namespace {

std::size_t at(std::int32_t node) {
  return static_cast<std::size_t>(node);
}

}  // namespace

Closure::Closure(std::size_t nodes, const std::vector<Implication>& implications)
    : implications_(implications),
      first_end_(nodes + 1, 0),
      ends_(2 * implications.size()),
      flow_(implications.size(), 0),
      excess_(nodes, 0),
      height_(nodes, kUnreachable),
      queue_(nodes) {
  for (const Implication& implication : implications_) {
    ++first_end_[at(implication.from) + 1];
    ++first_end_[at(implication.to) + 1];
  }
  for (std::size_t n = 0; n < nodes; ++n) first_end_[n + 1] += first_end_[n];
  std::vector<std::size_t> next(first_end_.begin(), first_end_.end() - 1);
  for (std::size_t i = 0; i < implications_.size(); ++i) {
    const auto number = static_cast<std::uint32_t>(i);
    ends_[next[at(implications_[i].from)]++] = {implications_[i].to, number, true};
    ends_[next[at(implications_[i].to)]++] = {implications_[i].from, number, false};
  }
}

void Closure::set_excess(const std::vector<std::int64_t>& weights) {
  excess_ = weights;
  for (std::size_t i = 0; i < implications_.size(); ++i) {
    excess_[at(implications_[i].from)] -= flow_[i];
    excess_[at(implications_[i].to)] += flow_[i];
  }
}

std::int64_t Closure::bound() const {
  std::int64_t sum = 0;
  for (const std::int64_t excess : excess_) sum += std::max<std::int64_t>(0, excess);
  return sum;
}

std::int64_t Closure::bound_without_solving(const std::vector<std::int64_t>& weights) {
  set_excess(weights);
  return bound();
}

// Breadth first, backward from the nodes that can still take weight.
void Closure::measure_heights() {
  std::fill(height_.begin(), height_.end(), kUnreachable);
  std::size_t head = 0, tail = 0;
  for (std::size_t n = 0; n < excess_.size(); ++n) {
    if (excess_[n] >= 0) continue;
    height_[n] = 0;
    queue_[tail++] = static_cast<Node>(n);
  }
  while (head < tail) {
    const Node node = queue_[head++];
    for (std::size_t e = first_end_[at(node)]; e < first_end_[at(node) + 1]; ++e) {
      const End& end = ends_[e];
      // Weight comes from the other node along an implication, or back along one that carries flow from here.
      if (height_[at(end.other)] != kUnreachable || (end.forward && flow_[end.implication] == 0)) continue;
      height_[at(end.other)] = height_[at(node)] + 1;
      queue_[tail++] = end.other;
    }
  }
  steps_ += static_cast<std::int64_t>(excess_.size() + ends_.size());
  head_ = queued_ = 0;
  for (std::size_t n = 0; n < excess_.size(); ++n) {
    if (excess_[n] > 0 && height_[n] != kUnreachable) queue_[queued_++] = static_cast<Node>(n);
  }
}

void Closure::push(Node node, const End& end, std::int64_t amount) {
  flow_[end.implication] += end.forward ? amount : -amount;
  std::int64_t& there = excess_[at(end.other)];
  const bool was_idle = there <= 0;
  there += amount;
  excess_[at(node)] -= amount;
  if (was_idle && there > 0) {
    std::size_t tail = head_ + queued_;
    if (tail >= queue_.size()) tail -= queue_.size();
    queue_[tail] = end.other;
    ++queued_;
  }
}

void Closure::discharge(Node node) {
  const auto limit = static_cast<std::int32_t>(excess_.size());
  while (excess_[at(node)] > 0 && height_[at(node)] < limit) {
    std::int32_t lowest = kUnreachable;
    for (std::size_t e = first_end_[at(node)]; e < first_end_[at(node) + 1] && excess_[at(node)] > 0; ++e) {
      const End& end = ends_[e];
      const std::int64_t room = end.forward ? excess_[at(node)] : flow_[end.implication];
      if (room == 0) continue;
      if (height_[at(end.other)] < height_[at(node)]) push(node, end, std::min(room, excess_[at(node)]));
      if (end.forward || flow_[end.implication] > 0) lowest = std::min(lowest, height_[at(end.other)]);
    }
    steps_ += static_cast<std::int64_t>(first_end_[at(node) + 1] - first_end_[at(node)]);
    if (excess_[at(node)] > 0) height_[at(node)] = lowest == kUnreachable ? kUnreachable : lowest + 1;
  }
}

void Closure::solve(const std::vector<std::int64_t>& weights, std::int64_t work) {
  set_excess(weights);
  steps_ = 0;
  const auto round = static_cast<std::int64_t>(2 * (excess_.size() + ends_.size()));
  for (measure_heights(); queued_ > 0 && steps_ < work; measure_heights()) {
    const std::int64_t until = steps_ + round;
    while (queued_ > 0 && steps_ < until) {
      const Node node = queue_[head_];
      head_ = head_ + 1 == queue_.size() ? 0 : head_ + 1;
      --queued_;
      discharge(node);
    }
  }
}

}  // namespace entente::plan::bound
