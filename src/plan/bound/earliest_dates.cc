#include "plan/bound/earliest_dates.h"

#include <algorithm>

#include "plan/evaluate.h"

namespace entente::plan {
namespace {

constexpr Span kNoSpan{kNever, kNever};

// The points an activity can have given to a need by a day grow with the modes that can be finished by then.
void add_gains(const Network& network, const std::vector<Span>& spans, Index a,
               std::vector<std::vector<std::pair<Day, std::int64_t>>>& gains) {
  const Activity& activity = network.problem().activity(a);
  if (activity.contributions.empty() || spans[slot(a)].start >= kNever) return;
  std::vector<std::pair<Day, Decimal>> factors;  // by finish
  for (Index m = 0; m < static_cast<Index>(activity.modes.size()); ++m) {
    const bool is_fixed = network.freedom(a) == Freedom::fixed;
    if (is_fixed && m != network.fixed_placement(a).mode) continue;
    const Span span = is_fixed ? spans[slot(a)] : earliest_in_mode(network, spans, a, m);
    if (span.start < kNever) factors.emplace_back(span.finish, network.mode(a, m).effect_factor);
  }
  std::sort(factors.begin(), factors.end());
  for (const Contribution& contribution : activity.contributions) {
    std::int64_t best = 0;
    for (const auto& [finish, factor] : factors) {
      const std::int64_t points = effective_points(contribution.points, factor).millionths();
      if (points <= best) continue;
      gains[slot(contribution.need)].emplace_back(finish, points - best);
      best = points;
    }
  }
}

}  // namespace

Span earliest_in_mode(const Network& network, const std::vector<Span>& spans, Index a, Index mode) {
  const std::int32_t duration = network.duration(a, mode);
  Day from = network.release(a);
  for (const Arc& arc : network.arcs_in(a)) {
    if (spans[slot(arc.from)].start >= kNever) return kNoSpan;
    from = std::max(from, network.bound_by(arc, spans[slot(arc.from)], duration));
  }
  const Day start = network.first_start(a, from, duration);
  if (start >= kNever) return kNoSpan;
  const Day finish = network.finish(a, start, duration);
  return finish > network.latest_finish(a) ? kNoSpan : Span{start, finish};
}

std::vector<Span> earliest_spans(const Network& network) {
  std::vector<Span> spans(slot(network.size()), kNoSpan);
  for (Index a : network.problem().topological_order()) {
    if (network.freedom(a) == Freedom::fixed) {
      spans[slot(a)] = {network.day(network.fixed_placement(a).start), network.day(network.fixed_placement(a).finish)};
    }
    if (network.freedom(a) != Freedom::free) continue;
    for (Index m = 0; m < static_cast<Index>(network.problem().activity(a).modes.size()); ++m) {
      const Span span = earliest_in_mode(network, spans, a, m);
      spans[slot(a)] = {std::min(spans[slot(a)].start, span.start), std::min(spans[slot(a)].finish, span.finish)};
    }
  }
  return spans;
}

double earliest_dates_bound(const Network& network) {
  const ProblemData& data = network.problem().data();
  const std::vector<Span> spans = earliest_spans(network);
  std::vector<std::vector<std::pair<Day, std::int64_t>>> gains(data.needs.size());
  for (Index a = 0; a < network.size(); ++a) add_gains(network, spans, a, gains);
  double bound = 0;
  for (std::size_t n = 0; n < data.needs.size(); ++n) {
    std::sort(gains[n].begin(), gains[n].end());
    std::int64_t left = data.needs[n].gap.millionths();
    std::int64_t closed_days = 0;
    for (const auto& [finish, points] : gains[n]) {
      const std::int64_t added = std::min(left, points);
      left -= added;
      closed_days += added * (network.days() - 1 - finish);
    }
    const auto gap = static_cast<double>(data.needs[n].gap.millionths());
    bound += data.needs[n].weight.to_double() * (static_cast<double>(closed_days) / gap) / network.days();
  }
  return bound;
}

}  // namespace entente::plan
