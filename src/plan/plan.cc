#include "plan/plan.h"

#include <algorithm>

#include "base/check.h"
#include "plan/bound/earliest_dates.h"
#include "plan/bound/prover.h"
#include "plan/decoder.h"
#include "plan/explain.h"
#include "plan/gain_ledger.h"
#include "plan/improve.h"
#include "plan/network.h"
#include "plan/replan.h"
#include "plan/search.h"
#include "plan/verify.h"

namespace entente::plan {
namespace {

constexpr std::int64_t kReplanIterations = 10;  // for each of the effort; one takes about a tenth of a decode
constexpr double kShareOfPlanningAnew = 0.5;    // of the time, with a roadmap to keep

std::string joined(const std::vector<std::string>& ids) {
  std::string text;
  for (const std::string& id : ids) text += (text.empty() ? "" : ", ") + id;
  return text;
}

std::string condition_ids(const Problem& problem, const std::vector<ConditionRef>& conditions) {
  std::vector<std::string> ids;
  for (const ConditionRef& ref : conditions) {
    ids.push_back(problem.data().gates[slot(ref.gate)].conditions[slot(ref.position)].id);
  }
  return joined(ids);
}

// What forbids mandatory work whatever else is chosen; nothing when calendars, lags and gates alone do not forbid it.
std::optional<Error> impossible(const Network& network) {
  const std::vector<Span> earliest = earliest_spans(network);
  for (Index a : network.problem().topological_order()) {
    const Activity& activity = network.problem().activity(a);
    if (!network.required(a)) continue;
    if (network.freedom(a) == Freedom::waiting && activity.mandatory) {
      return Error{"plan.mandatory_waits",
                   {{"activity", activity.id}, {"conditions", condition_ids(network.problem(), network.undated(a))}},
                   {}};
    }
    if (network.freedom(a) == Freedom::excluded)
      return Error{"plan.mandatory_cancelled", {{"activity", activity.id}}, {}};
    if (network.freedom(a) == Freedom::free && earliest[slot(a)].start >= kNever) {
      const Date limit = network.date(network.latest_finish(a));
      return Error{"plan.mandatory_impossible", {{"activity", activity.id}, {"limit", limit.to_string()}}, {}};
    }
  }
  return std::nullopt;
}

Error nothing_found(const Network& network, const Schedule& best) {
  std::vector<std::string> missing;
  for (Index a = 0; a < network.size(); ++a) {
    if (network.required(a) && !best[slot(a)]) missing.push_back(network.problem().activity(a).id);
  }
  const auto count = static_cast<std::int64_t>(missing.size());
  return {"plan.nothing_found", {{"activities", joined(missing)}, {"count", count}}, {}};
}

Score score_of(const Network& network, const Schedule& schedule) {
  const Evaluation evaluation = evaluate(network.problem(), schedule);
  Score score{0, evaluation.value, 0, evaluation.finish ? network.day(*evaluation.finish) : -1};
  for (Index a : network.free_activities()) {
    if (schedule[slot(a)]) {
      score.cost += network.mode(a, schedule[slot(a)]->mode).total_cost();
    } else if (network.required(a)) {
      ++score.missing;
    }
  }
  return score;
}

// The given schedule as a first incumbent, with what has happened since put in; none when it breaks a rule of this
// problem.
std::optional<Found> incumbent_from(const Network& network, const std::optional<Schedule>& from) {
  if (!from) return std::nullopt;
  Schedule schedule = *from;
  for (Index a = 0; a < network.size(); ++a) {
    if (network.freedom(a) == Freedom::fixed) schedule[slot(a)] = network.fixed_placement(a);
  }
  if (!verify(network.problem(), schedule).empty()) return std::nullopt;
  return Found{schedule, score_of(network, schedule), 0};
}

// Takes out what adds nothing, last in precedence order first, so that what only it needed goes with it.
void drop_idle(const Network& network, PlacedSchedule& placed) {
  GainLedger ledger(network.problem(), placed.schedule());
  const auto& order = network.free_activities();
  for (auto it = order.rbegin(); it != order.rend(); ++it) {
    const auto& placement = placed.schedule()[slot(*it)];
    if (!placement || ledger.loss({*it, *placement}) > 0) continue;
    const Insertion dropped{*it, *placement};
    if (placed.drop(*it)) ledger.take(dropped);
  }
}

// Puts in whatever fits and is worth more than the share that the cost stage may give away. Whether there was anything.
bool put_in_what_fits(const Network& network, PlacedSchedule& placed) {
  bool inserted = false;
  GainLedger ledger(network.problem(), placed.schedule());
  const double least = (1 - kShareOfValueKept) * evaluate(network.problem(), placed.schedule()).value;
  for (Index a : network.free_activities()) {
    if (placed.schedule()[slot(a)]) continue;
    const auto insertions = placed.insertion_of(a, {});
    if (!insertions || ledger.gain(*insertions) <= least) continue;
    placed.insert(*insertions);
    ledger.put(*insertions);
    inserted = true;
  }
  return inserted;
}

// What the search leaves undone in the small: everything as early as it can be, nothing left out that fits and is worth
// it, nothing in it that adds nothing.
Schedule finished(const Network& network, const Schedule& found, Objective objective) {
  PlacedSchedule placed(network, found);
  placed.shift_left();
  if (objective == Objective::makespan) return placed.schedule();
  while (put_in_what_fits(network, placed)) placed.shift_left();
  drop_idle(network, placed);
  placed.shift_left();
  return placed.schedule();
}

void tell(const Options& options, const Found& best, double share, double bound) {
  if (!options.on_progress) return;
  const double gap = bound > 0 ? std::max(0.0, (bound - best.score.value) / bound) : 0;
  options.on_progress({best.effort, share, best.score.value, bound, gap});
}

// One list, decoded and verified before the lanes of the search are made: of a large programme a roadmap at once.
void tell_first(const Network& network, const Options& options) {
  if (!options.on_progress || options.objective != Objective::value) return;
  Random random(options.seed);
  const ActivityList list = greedy_list(network, random, 0);
  Decoder decoder(network);
  const Found first{Schedule{}, decoder.decode(list), 1};
  if (first.score.missing > 0) return;
  ENTENTE_CHECK(verify(network.problem(), decoder.schedule(list)).empty());
  tell(options, first, 0, earliest_dates_bound(network));
}

// Replaces what was planned, `anew` or by repair alone, by what keeps most of the kept roadmap.
KeepReport keep_most(const Network& network, const Options& options, const Clock& clock, std::chrono::nanoseconds until,
                     bool anew, Schedule& schedule) {
  ReplanEffort effort{kReplanIterations * options.effort.value_or(kDefaultEffort), std::nullopt, options.cancelled};
  if (!options.effort && options.time) effort.until = until;
  const Schedule& kept = options.keep->schedule;
  KeepReport report;
  if (anew) {
    const auto changes = static_cast<std::int64_t>(changes_between(network, kept, schedule).size());
    report.anew = TradeOff{changes, evaluate(network.problem(), schedule).value};
  }
  Replanned replanned = replan(network, *options.keep, schedule, options.seed, effort, clock);
  schedule = std::move(replanned.schedule);
  report.changes = changes_between(network, kept, schedule);
  report.curve = std::move(replanned.curve);
  return report;
}

constexpr int kRoadmapsToFinish = 40;

// What is left of the time when finishing and explaining have theirs: as many first roadmaps as that
// takes.
std::chrono::nanoseconds time_to_search(const Options& options, std::chrono::nanoseconds first) {
  const std::chrono::nanoseconds whole = options.time.value_or(std::chrono::milliseconds(0));
  return std::max(whole / 2, whole - kRoadmapsToFinish * first);
}

std::chrono::nanoseconds share_of_time(double share, std::chrono::nanoseconds now, std::chrono::nanoseconds until) {
  return now + std::chrono::duration_cast<std::chrono::nanoseconds>(share * (until - now));
}

}  // namespace

Result<Roadmap> plan(const Problem& problem, const Options& options, const Clock& clock) {
  const auto began = clock.elapsed();
  const Network network(problem);
  if (const auto error = impossible(network)) return Failure(*error);
  tell_first(network, options);
  const auto until = began + time_to_search(options, clock.elapsed() - began);
  bound::Prover prover(network, options, clock);
  const auto incumbent = incumbent_from(network, options.from);
  double verified = -1;
  const auto anew_until = options.keep ? share_of_time(kShareOfPlanningAnew, clock.elapsed(), until) : until;
  const auto on_round = [&](const Found& best, double share) {
    prover.take_turn(share);
    // Invariant: what is told has been verified. Missing work is not told as progress.
    if (best.score.missing > 0) return;
    if (best.score.value != verified) ENTENTE_CHECK(verify(problem, best.schedule).empty());
    verified = best.score.value;
    tell(options, best, share, prover.best());
  };
  const Found found = search(network, options, clock, anew_until, options.from, incumbent, on_round,
                             [&] { return prover.has_thread(); });
  std::optional<Schedule> repair;
  if (found.score.missing > 0 && options.keep) repair = repaired(network, *options.keep);
  if (found.score.missing > 0 && !repair) return Failure(nothing_found(network, found.schedule));
  Schedule schedule = repair ? *repair : finished(network, found.schedule, options.objective);
  std::optional<KeepReport> keep;
  if (options.keep) keep = keep_most(network, options, clock, until, !repair, schedule);
  ENTENTE_CHECK(verify(problem, schedule).empty());
  prover.conclude();
  Roadmap roadmap = explain(problem, schedule);
  state_bound(roadmap, prover.best());
  roadmap.keep = std::move(keep);
  roadmap.objective = options.objective;
  roadmap.seed = options.seed;
  roadmap.effort = found.effort;
  return roadmap;
}

}  // namespace entente::plan
