#include "risk/policy.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

#include "base/check.h"
#include "plan/evaluate.h"

namespace entente::risk {
namespace {

using plan::Arc;
using plan::Freedom;
using plan::Network;

// Whether the predecessor's day is always known when the link binds: nothing starts before what it must come after.
bool is_ordinary(const Arc& arc) {
  return arc.min >= (arc.kind == plan::PrecedenceKind::finish_start ? 1 : 0);
}

// Fields that hold these amounts, the widest first into the first word that has room.
PackedFields packed(const std::vector<std::uint64_t>& amounts) {
  std::vector<std::size_t> widest_first(amounts.size());
  for (std::size_t r = 0; r < amounts.size(); ++r) widest_first[r] = r;
  std::stable_sort(widest_first.begin(), widest_first.end(),
                   [&](std::size_t a, std::size_t b) { return amounts[a] > amounts[b]; });
  PackedFields packing;
  packing.fields.resize(amounts.size());
  std::vector<int> used_bits;
  for (const std::size_t r : widest_first) {
    const int width = std::max(1, static_cast<int>(std::bit_width(amounts[r])));
    const auto roomy =
        std::find_if(used_bits.begin(), used_bits.end(), [width](int used) { return used + width + 1 <= 64; });
    const auto word = static_cast<std::size_t>(roomy - used_bits.begin());
    if (roomy == used_bits.end()) {
      used_bits.push_back(0);
      packing.guards.push_back(0);
    }
    packing.fields[r] = {word, used_bits[word], (std::uint64_t{1} << width) - 1};
    packing.guards[word] |= packing.guard(static_cast<Index>(r));
    used_bits[word] += width + 1;
  }
  return packing;
}

PlannedJob job_from(const Network& network, Index a, const plan::Placement& placement) {
  const plan::Activity& activity = network.problem().activity(a);
  const plan::Mode& mode = network.mode(a, placement.mode);
  return {.activity = a,
          .mode = placement.mode,
          .start = network.day(placement.start),
          .finish = network.day(placement.finish),
          .estimate = mode.most_likely.count,
          .under_way = activity.actual.has_value(),
          .is_milestone = mode.most_likely.count == 0,
          .calendar = activity.calendar,
          .pause_class = 0,
          .prices = {},
          .leads_in = {},
          .finishes_in = {},
          .out = {},
          .delays = {},
          .factors = {},
          .awaits = {}};
}

}  // namespace

Policy::Policy(const Network& the_network, const plan::Schedule& the_schedule, const Outlook& the_outlook)
    : network(&the_network),
      outlook(&the_outlook),
      schedule(the_schedule),
      first_day(the_network.first_free_day()),
      days(the_network.days()) {
  collect_jobs();
  add_links();
  apply_outlook();
  declare_capacity();
  pack();
  count_money();
}

void Policy::collect_jobs() {
  for (Index a = 0; a < network->size(); ++a) {
    if (!schedule[slot(a)]) continue;
    const auto& actual = network->problem().activity(a).actual;
    if (actual && actual->finish) continue;
    jobs.push_back(job_from(*network, a, *schedule[slot(a)]));
  }
  std::sort(jobs.begin(), jobs.end(), [this](const PlannedJob& a, const PlannedJob& b) {
    return std::pair(a.start, network->rank(a.activity)) < std::pair(b.start, network->rank(b.activity));
  });
  job_of.assign(slot(network->size()), -1);
  for (std::size_t j = 0; j < jobs.size(); ++j) job_of[slot(jobs[j].activity)] = static_cast<Job>(j);
}

// What has started waits for nothing; what has finished binds by a day that the planned start keeps already.
void Policy::add_links() {
  for (std::size_t j = 0; j < jobs.size(); ++j) {
    if (jobs[j].under_way) continue;
    for (const Arc& arc : network->arcs_in(jobs[j].activity)) add_link(arc, static_cast<Job>(j));
  }
}

void Policy::add_link(const Arc& arc, Job to) {
  PlannedJob& job = jobs[slot(to)];
  const Job from = job_of[slot(arc.from)];
  if (from < 0) {
    ENTENTE_CHECK(schedule[slot(arc.from)].has_value());
    const plan::Placement& done = *schedule[slot(arc.from)];
    const Day reference = network->day(arc.from_finish() ? done.finish : done.start);
    if (arc.to_finish()) job.finish_from = std::max(job.finish_from, reference + arc.min);
    return;
  }
  const Link in{from, arc.min, arc.from_finish(), !is_ordinary(arc)};
  const auto wait_for = [&](Day min, bool from_finish) {
    jobs[slot(from)].out.push_back({to, min, from_finish});
    ++job.awaited;
  };
  if (!arc.to_finish()) return is_ordinary(arc) ? wait_for(arc.min, arc.from_finish()) : job.leads_in.push_back(in);
  job.finishes_in.push_back(in);
  // Work whose finish is held back holds its resources all the while, so it does not start before what it is to
  // finish with, where the roadmap has them in that order.
  if (jobs[slot(from)].start <= job.start) wait_for(0, false);
}

void Policy::apply_outlook() {
  std::vector<std::vector<std::size_t>> pauses(jobs.size());
  for (std::size_t r = 0; r < outlook->risks.size(); ++r) {
    const Risk& risk = outlook->risks[r];
    for (const Index a : risk.activities) {
      const Job j = job_of[slot(a)];
      if (j < 0) continue;
      if (risk.effect == Effect::start_delay && !jobs[slot(j)].under_way) jobs[slot(j)].delays.push_back(r);
      if (risk.effect == Effect::duration_factor) jobs[slot(j)].factors.push_back(r);
      if (risk.effect == Effect::programme_pause) pauses[slot(j)].push_back(r);
    }
  }
  std::map<std::vector<std::size_t>, std::int32_t> classes{{{}, 0}};
  pause_classes.emplace_back();
  for (std::size_t j = 0; j < jobs.size(); ++j) {
    const auto [at, is_new] = classes.emplace(pauses[j], static_cast<std::int32_t>(pause_classes.size()));
    if (is_new) pause_classes.push_back(pauses[j]);
    jobs[j].pause_class = at->second;
  }
  std::map<plan::ConditionRef, std::size_t> conditions;
  for (std::size_t c = 0; c < outlook->conditions.size(); ++c) conditions.emplace(outlook->conditions[c].condition, c);
  for (PlannedJob& job : jobs) {
    if (job.under_way) continue;
    for (const plan::GateReference& reference : network->problem().activity(job.activity).gates) {
      const plan::Gate& gate = network->problem().data().gates[slot(reference.gate)];
      for (Index k = 0; k < reference.conditions; ++k) {
        const auto* external = std::get_if<plan::ExternalCondition>(&gate.conditions[slot(k)].kind);
        if (external == nullptr || external->met_on) continue;
        const auto known = conditions.find({reference.gate, k});
        if (known == conditions.end())
          job.never = true;
        else
          job.awaits.push_back(known->second);
      }
    }
  }
}

void Policy::declare_capacity() {
  const plan::ProblemData& data = network->problem().data();
  for (const plan::Resource& resource : data.resources) {
    DeclaredCapacity declared;
    std::size_t next = 0;
    std::int32_t current = resource.capacity;
    for (Day d = 0; d < days; ++d) {
      const Date day = network->date(d);
      while (next < resource.steps.size() && resource.steps[next].from <= day) {
        current = resource.steps[next++].capacity;
      }
      declared.steps.push_back(current);
      declared.percent.push_back(
          static_cast<std::uint8_t>(data.calendars[slot(resource.calendar)].capacity_percent(day)));
    }
    declared.grown.assign(slot(days), 0);
    capacity.push_back(std::move(declared));
  }
  for (const plan::CapacityEffect& effect : data.capacity_effects) {
    if (!schedule[slot(effect.activity)]) continue;
    DeclaredCapacity& declared = capacity[slot(effect.resource)];
    const Job j = job_of[slot(effect.activity)];
    if (j >= 0) {
      declared.grows = true;
      growths.push_back({j, effect.resource, effect.delta});
      continue;
    }
    const Day from = network->day(schedule[slot(effect.activity)]->finish) + 1;
    for (Day d = std::max(0, from); d < days; ++d) declared.grown[slot(d)] += effect.delta;
  }
}

void Policy::pack() {
  const std::size_t resources = network->problem().data().resources.size();
  std::vector<std::uint64_t> sum(resources, 0);
  const auto demands_of = [this](const PlannedJob& job) -> const auto& {
    return network->mode(job.activity, job.mode).demands;
  };
  for (const PlannedJob& job : jobs) {
    for (const plan::Demand& demand : demands_of(job)) {
      sum[slot(demand.resource)] += static_cast<std::uint64_t>(demand.amount);
    }
  }
  packing = packed(sum);
  const std::size_t words = packing.words();
  demands.assign(jobs.size() * words, 0);
  asked.assign(jobs.size() * words, 0);
  for (std::size_t j = 0; j < jobs.size(); ++j) {
    if (jobs[j].is_milestone) continue;
    for (const plan::Demand& demand : demands_of(jobs[j])) {
      if (demand.amount == 0) continue;
      const PackedFields::Field& field = packing.fields[slot(demand.resource)];
      demands[j * words + field.word] += static_cast<std::uint64_t>(demand.amount) << field.shift;
      asked[j * words + field.word] |= packing.guard(demand.resource);
    }
  }
}

void Policy::count_money() {
  const plan::ProblemData& data = network->problem().data();
  plan::Schedule facts(schedule.size());
  for (Index a = 0; a < network->size(); ++a) {
    if (network->freedom(a) == Freedom::fixed) facts[slot(a)] = schedule[slot(a)];
  }
  const std::vector<std::int64_t> spent = plan::spent_by_line(network->problem(), facts);
  for (std::size_t line = 0; line < spent.size(); ++line) money.push_back(data.budget_lines[line].amount - spent[line]);
  for (PlannedJob& job : jobs) {
    if (job.under_way) continue;
    for (const plan::Cost& cost : network->mode(job.activity, job.mode).costs) {
      if (cost.amount == 0) continue;
      Price price{cost.amount, {}};
      for (std::size_t line = 0; line < data.budget_lines.size(); ++line) {
        if (data.budget_lines[line].payer == cost.payer) price.lines.push_back(static_cast<Index>(line));
      }
      job.prices.push_back(std::move(price));
    }
  }
}

std::int64_t Policy::capacity_on(Index resource, Day day, double factor, std::int64_t growth) const {
  const DeclaredCapacity& declared = capacity[slot(resource)];
  const std::int64_t percent = declared.percent[slot(day)];
  if (percent == 0) return -1;
  return (struck_capacity(declared.steps[slot(day)], factor) + declared.grown[slot(day)] + growth) * percent / 100;
}

std::int32_t struck_capacity(std::int32_t declared, double factor) {
  if (factor == 1) return declared;
  // A factor of 0.7 of 10 is 7, whatever the rounding of the product.
  const double left = std::floor(static_cast<double>(declared) * factor + 1e-9);
  return static_cast<std::int32_t>(std::min(left, static_cast<double>(plan::kMaxAmount)));
}

}  // namespace entente::risk
