#include <algorithm>

#include "plan/explain.h"

namespace entente::plan {
namespace {

// One schedule, seen from each of its activities in turn.
class DateExplainer {
 public:
  DateExplainer(const Network& network, const Schedule& schedule)
      : network_(network),
        schedule_(schedule),
        capacity_(capacities(network.problem(), schedule)),
        used_(loads(network.problem(), schedule)),
        spent_(spent_by_line(network.problem(), schedule)) {}

  DateReason explain(Index a) const {
    if (network_.freedom(a) == Freedom::fixed) return {{DateReasonKind::actual, {}, {}, {}, false}, {}, {}};
    const Day start = network_.day(schedule_[slot(a)]->start);
    const auto before = network_.calendar(a).last_open(network_.date(start - 1));
    if (!before) return {{DateReasonKind::horizon, {}, {}, {}, false}, {}, {}};
    std::vector<Binding> bindings = binding_on(a, network_.day(*before));
    for (Binding& binding : bindings) {
      if (binding.kind == DateReasonKind::resource)
        binding.held_by = holders(a, binding.of.front(), network_.day(*binding.on));
    }
    if (bindings.empty()) return {{DateReasonKind::keep, {}, {}, {}, false}, {}, {}};
    DateReason reason{bindings.front(), {bindings.begin() + 1, bindings.end()}, {}};
    if (bindings.size() == 1) reason.if_lifted = earliest_without(a, bindings.front());
    return reason;
  }

 private:
  const Mode& mode(Index a) const { return network_.mode(a, schedule_[slot(a)]->mode); }
  std::int32_t duration(Index a) const { return mode(a).most_likely.count; }
  const std::string& id(Index a) const { return network_.problem().activity(a).id; }
  Span span(Index a) const {
    return {network_.day(schedule_[slot(a)]->start), network_.day(schedule_[slot(a)]->finish)};
  }
  const Gate& gate(const ConditionRef& ref) const { return network_.problem().data().gates[slot(ref.gate)]; }
  const std::string& condition_id(const ConditionRef& ref) const { return gate(ref).conditions[slot(ref.position)].id; }

  // Everything that forbids this start, the nearest to the matter first. The start is an open day.
  std::vector<Binding> binding_on(Index a, Day start) const {
    std::vector<Binding> all;
    add_conditions(a, start, all);
    add_arcs(a, start, all);
    const Activity& activity = network_.problem().activity(a);
    if (activity.earliest_start && start < network_.day(*activity.earliest_start)) {
      all.push_back({DateReasonKind::earliest_start, {}, *activity.earliest_start, {}, false});
    }
    add_resources(a, start, all);
    for (const Cost& cost : mode(a).costs) {
      if (!can_pay(a, cost, start))
        all.push_back({DateReasonKind::budget, line_before(cost, start), network_.date(start), {}, false});
    }
    if (start < network_.first_free_day())
      all.push_back({DateReasonKind::status_date, {}, network_.problem().data().status_date, {}, false});
    return all;
  }

  void add_conditions(Index a, Day start, std::vector<Binding>& all) const {
    for (const GateReference& reference : network_.problem().activity(a).gates) {
      for (std::int32_t c = 0; c < reference.conditions; ++c) {
        const ConditionRef ref{reference.gate, c};
        const auto* external = std::get_if<ExternalCondition>(&gate(ref).conditions[slot(c)].kind);
        if (external == nullptr) continue;
        const Day day = external_day(network_, *external);
        if (start < day) all.push_back({DateReasonKind::gate, {condition_id(ref)}, network_.date(day), {}, false});
      }
    }
  }

  void add_arcs(Index a, Day start, std::vector<Binding>& all) const {
    for (const Arc& arc : network_.arcs_in(a)) {
      if (network_.bound_by(arc, span(arc.from), duration(a)) <= start) continue;
      if (arc.condition) {
        all.push_back({DateReasonKind::gate,
                       {condition_id(*arc.condition)},
                       schedule_[slot(arc.from)]->finish + Days{1},
                       {arc.from},
                       false});
      } else {
        all.push_back({DateReasonKind::predecessor, {id(arc.from)}, {}, {arc.from}, false});
      }
    }
    const Day finish = network_.finish(a, start, duration(a));
    for (const Arc& arc : network_.arcs_out(a)) {
      if (arc.max >= kNever || !schedule_[slot(arc.to)] || network_.freedom(arc.to) == Freedom::fixed) continue;
      const Day reference = arc.from_finish() ? finish : start;
      const Day successor = arc.to_finish() ? span(arc.to).finish : span(arc.to).start;
      if (successor - reference > arc.max)
        all.push_back({DateReasonKind::predecessor, {id(arc.to)}, {}, {arc.to}, true});
    }
  }

  void add_resources(Index a, Day start, std::vector<Binding>& all) const {
    for (const Demand& demand : mode(a).demands) {
      const Day day = first_short_day(a, demand, start);
      if (day >= kNever) continue;
      const std::string& resource = network_.problem().data().resources[slot(demand.resource)].id;
      all.push_back({DateReasonKind::resource, {resource}, network_.date(day), {}, false});
    }
  }

  // The first working day on which the demand does not fit beside the others; kNever when it always does.
  Day first_short_day(Index a, const Demand& demand, Day start) const {
    if (demand.amount == 0 || duration(a) == 0) return kNever;
    const WorkingCalendar& calendar = network_.calendar(a);
    const auto r = slot(demand.resource);
    const Day finish = network_.finish(a, start, duration(a));
    const Span own = span(a);
    for (Day d = std::max(start, network_.first_free_day()); d <= finish; ++d) {
      if (!calendar.is_open(network_.date(d)) || capacity_[r][slot(d)] == kNotChecked) continue;
      const std::int32_t others = used_[r][slot(d)] - (own.start <= d && d <= own.finish ? demand.amount : 0);
      if (others + demand.amount > capacity_[r][slot(d)]) return d;
    }
    return kNever;
  }

  std::vector<Index> holders(Index a, const std::string& resource, Day day) const {
    std::vector<Index> result;
    for (Index b = 0; b < network_.size(); ++b) {
      if (b == a || !schedule_[slot(b)] || duration(b) == 0) continue;
      const Span s = span(b);
      if (day < s.start || s.finish < day || !network_.calendar(b).is_open(network_.date(day))) continue;
      for (const Demand& demand : mode(b).demands) {
        const bool same = network_.problem().data().resources[slot(demand.resource)].id == resource;
        if (same && demand.amount > 0) result.push_back(b);
      }
    }
    return result;
  }

  std::optional<std::size_t> line_on(Index payer, Day day) const {
    const auto& lines = network_.problem().data().budget_lines;
    for (std::size_t l = 0; l < lines.size(); ++l) {
      if (lines[l].payer == payer && network_.day(lines[l].start) <= day && day <= network_.day(lines[l].end)) return l;
    }
    return std::nullopt;
  }

  bool can_pay(Index a, const Cost& cost, Day start) const {
    if (cost.amount == 0) return true;
    const auto line = line_on(cost.payer, start);
    if (!line) return false;
    const bool own_line = line_on(cost.payer, span(a).start) == line;
    const std::int64_t others = spent_[*line] - (own_line ? cost.amount : 0);
    return others + cost.amount <= network_.problem().data().budget_lines[*line].amount;
  }

  // The line that cannot pay on that day; empty when there is none.
  std::vector<std::string> line_before(const Cost& cost, Day start) const {
    const auto line = line_on(cost.payer, start);
    if (!line) return {};
    return {network_.problem().data().budget_lines[*line].id};
  }

  // The earliest start if this one binding did not exist, everything else staying where it is. Days that something else
  // plainly forbids are passed over; the last word on a day has `binding_on`.
  std::optional<Date> earliest_without(Index a, const Binding& lifted) const {
    if (lifted.kind == DateReasonKind::status_date) return std::nullopt;
    const auto is_lifted = [&](const Binding& binding) {
      return binding.kind == lifted.kind && binding.of == lifted.of;
    };
    const Day now = span(a).start;
    for (Day d = not_before(a, lifted); d < now;) {
      const auto open = network_.calendar(a).first_open(network_.date(d));
      if (!open || *open >= network_.date(now)) return std::nullopt;
      const Day start = network_.day(*open);
      d = not_on(a, start, lifted);
      if (d > start) continue;
      const std::vector<Binding> bindings = binding_on(a, start);
      if (std::all_of(bindings.begin(), bindings.end(), is_lifted)) return open;
      d = start + 1;
    }
    return std::nullopt;
  }

  // The first day that predecessors, conditions and the earliest start allow, but for the lifted one.
  Day not_before(Index a, const Binding& lifted) const {
    const auto is_other = [&](DateReasonKind kind, const std::string& of) {
      return kind != lifted.kind || lifted.of.front() != of;
    };
    Day from = network_.first_free_day();
    const Activity& activity = network_.problem().activity(a);
    if (activity.earliest_start && lifted.kind != DateReasonKind::earliest_start)
      from = std::max(from, network_.day(*activity.earliest_start));
    for (const Arc& arc : network_.arcs_in(a)) {
      const bool other = arc.condition ? is_other(DateReasonKind::gate, condition_id(*arc.condition))
                                       : is_other(DateReasonKind::predecessor, id(arc.from));
      if (other) from = std::max(from, network_.bound_by(arc, span(arc.from), duration(a)));
    }
    return from;
  }

  // Where resources or money forbid this open day, a later day before which they forbid every one; else the day itself.
  Day not_on(Index a, Day start, const Binding& lifted) const {
    for (const Demand& demand : mode(a).demands) {
      const std::string& resource = network_.problem().data().resources[slot(demand.resource)].id;
      if (lifted.kind == DateReasonKind::resource && lifted.of.front() == resource) continue;
      const Day day = first_short_day(a, demand, start);
      if (day < kNever) return day + 1;
    }
    for (const Cost& cost : mode(a).costs) {
      if (lifted.kind == DateReasonKind::budget || can_pay(a, cost, start)) continue;
      const auto line = line_on(cost.payer, start);
      return 1 + (line ? network_.day(network_.problem().data().budget_lines[*line].end) : start);
    }
    return start;
  }

  const Network& network_;
  const Schedule& schedule_;
  const std::vector<std::vector<std::int32_t>> capacity_;
  const std::vector<std::vector<std::int32_t>> used_;
  const std::vector<std::int64_t> spent_;
};

}  // namespace

std::vector<std::optional<DateReason>> explain_dates(const Network& network, const Schedule& schedule) {
  const DateExplainer explainer(network, schedule);
  std::vector<std::optional<DateReason>> reasons(schedule.size());
  for (Index a = 0; a < network.size(); ++a) {
    if (schedule[slot(a)]) reasons[slot(a)] = explainer.explain(a);
  }
  return reasons;
}

}  // namespace entente::plan
