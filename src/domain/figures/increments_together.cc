#include <algorithm>
#include <tuple>

#include "domain/figures/checks.h"
#include "domain/figures/increments.h"

namespace entente::domain {
namespace {

std::vector<Argument> days(const Counted& increment) {
  return {{"from", increment.from->to_string()}, {"to", increment.to->to_string()}};
}

// Increments that are not made of shorter ones, one after the other: what lies between them, or in both.
class Neighbours {
 public:
  explicit Neighbours(FigureFindings& findings) : findings_(findings) {}

  void take(const Counted& increment) {
    if (furthest_ != nullptr && *increment.from != *furthest_->to) tell(increment);
    if (furthest_ == nullptr || *increment.to > *furthest_->to) furthest_ = &increment;
  }

 private:
  void tell(const Counted& increment) {
    const bool gap = *increment.from > *furthest_->to;
    const Date end = gap ? *increment.from : std::min(*increment.to, *furthest_->to);
    const Date begin = gap ? *furthest_->to : *increment.from;
    findings_.push_back(about_cells(
        figure_finding(Verdict::cannot_tell, gap ? "figures.gap" : "figures.increments_overlap",
                       {furthest_->row, increment.row}, {{"from", begin.to_string()}, {"to", end.to_string()}}),
        *increment.row, {"period_start"}));
  }

  FigureFindings& findings_;
  const Counted* furthest_ = nullptr;
};

}  // namespace

void check_increments(const Series& series, FigureFindings& findings) {
  std::vector<Counted> increments;
  for (const Counted& increment : series.increments)
    if (increment.from && increment.to && *increment.from < *increment.to) increments.push_back(increment);
  const Increments chains(increments);
  Neighbours neighbours(findings);
  for (std::size_t i = 0; i < increments.size(); ++i) {
    const Counted& increment = increments[i];
    const Counted* before = i == 0 ? nullptr : &increments[i - 1];
    if (before != nullptr && before->from == increment.from && before->to == increment.to) {
      compare_values(increment.row->value, before->row->value,
                     {"figures.increment_repeats", "figures.increments_differ"}, {before->row, increment.row},
                     days(increment), findings);
      continue;
    }
    const bool shortest = before == nullptr || before->from != increment.from;
    const Increments::Reach reach = chains.follow(*increment.from, *increment.to);
    if (!shortest && reach.day == *increment.to) {
      compare_values(increment.row->value, reach.counted.decimal(),
                     {"figures.increments_sum", "figures.increments_do_not_sum"}, {increment.row}, days(increment),
                     findings);
    } else {
      neighbours.take(increment);
    }
  }
}

}  // namespace entente::domain
