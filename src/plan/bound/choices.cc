#include "plan/bound/choices.h"

#include <algorithm>
#include <optional>

#include "plan/bound/earliest_dates.h"
#include "plan/evaluate.h"

namespace entente::plan::bound {
namespace {

constexpr std::int32_t kNoPosition = -1;

// The finishes of one mode that the activity's window, the budget lines and the greatest possible capacities allow.
class StretchFinder {
 public:
  StretchFinder(const Network& network, const Room& room) : network_(network), room_(room) {}

  void add(Index a, Index mode, Day first_start, std::vector<Stretch>& stretches) const {
    const auto& open = network_.calendar(a).open_days();
    const std::int32_t held = network_.duration(a, mode);
    const std::int32_t length = std::max(1, held);
    const auto from = static_cast<std::int32_t>(std::lower_bound(open.begin(), open.end(), first_start) - open.begin());
    std::int32_t last_short = from - 1;  // the last open day that lacks capacity
    bool joined = false;                 // the stretch at the end goes on
    for (std::int32_t day = from; day < static_cast<std::int32_t>(open.size()); ++day) {
      if (open[slot(day)] > network_.latest_finish(a)) break;
      if (held > 0 && lacks(network_.mode(a, mode), open[slot(day)])) last_short = day;
      const std::int32_t start = day - length + 1;
      auto costs = start > last_short || held == 0 ? payable(network_.mode(a, mode), start, from, open) : std::nullopt;
      if (!costs) {
        joined = false;
      } else if (joined && same(stretches.back().costs, *costs)) {
        stretches.back().last = day;
      } else {
        stretches.push_back({mode, day, day, std::move(*costs)});
        joined = true;
      }
    }
  }

 private:
  bool lacks(const Mode& mode, Day day) const {
    return std::any_of(mode.demands.begin(), mode.demands.end(), [&](const Demand& demand) {
      return room_.capacity[slot(demand.resource)][slot(day)] != kNotChecked &&
             demand.amount > room_.most(demand.resource, day);
    });
  }

  // The lines that pay for a start; nothing when one is missing or has too little, or the start is too early.
  std::optional<std::vector<LineCost>> payable(const Mode& mode, std::int32_t start, std::int32_t first,
                                               const std::vector<std::int32_t>& open) const {
    if (start < first) return std::nullopt;
    const Date date = network_.date(open[slot(start)]);
    const auto& lines = network_.problem().data().budget_lines;
    std::vector<LineCost> costs;
    for (const Cost& cost : mode.costs) {
      if (cost.amount == 0) continue;
      const auto line = std::find_if(lines.begin(), lines.end(), [&](const BudgetLine& candidate) {
        return candidate.payer == cost.payer && candidate.start <= date && date <= candidate.end;
      });
      if (line == lines.end()) return std::nullopt;
      const auto number = static_cast<Index>(line - lines.begin());
      if (cost.amount > room_.money[slot(number)]) return std::nullopt;
      costs.push_back({number, cost.amount});
    }
    return costs;
  }

  static bool same(const std::vector<LineCost>& a, const std::vector<LineCost>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const LineCost& x, const LineCost& y) { return x.line == y.line && x.amount == y.amount; });
  }

  const Network& network_;
  const Room& room_;
};

void number_positions(Choices& choices, std::int32_t grain) {
  std::int32_t last = 0;
  choices.first_finish = choices.stretches.front().first;
  for (const Stretch& stretch : choices.stretches) {
    choices.first_finish = std::min(choices.first_finish, stretch.first);
    last = std::max(last, stretch.last);
  }
  std::vector<bool> used(slot(last - choices.first_finish + 1), false);
  for (const Stretch& stretch : choices.stretches) {
    for (std::int32_t day = stretch.first; day <= stretch.last; ++day) used[slot(day - choices.first_finish)] = true;
  }
  choices.position_of.assign(used.size(), kNoPosition);
  std::int32_t block = -1;  // the last one that has a position
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(used.size()); ++i) {
    if (!used[slot(i)]) continue;
    if (i / grain != block) ++choices.positions;
    block = i / grain;
    choices.position_of[slot(i)] = choices.positions - 1;
  }
}

// By position: the earliest date of a choice in it, and the latest of a choice in it or before.
struct Dates {
  std::vector<Day> earliest, latest;
};

Dates dates_of(const Network& network, const Choices& choices, bool of_finish) {
  Dates dates{std::vector<Day>(slot(choices.positions), kNever), std::vector<Day>(slot(choices.positions), -1)};
  const auto& open = network.calendar(choices.activity).open_days();
  for (const Stretch& stretch : choices.stretches) {
    const std::int32_t length = std::max(1, network.duration(choices.activity, stretch.mode));
    for (std::int32_t day = stretch.first; day <= stretch.last; ++day) {
      const Day date = open[slot(of_finish ? day : day - length + 1)];
      const std::size_t p = slot(choices.position_of[slot(day - choices.first_finish)]);
      dates.earliest[p] = std::min(dates.earliest[p], date);
      dates.latest[p] = std::max(dates.latest[p], date);
    }
  }
  for (std::size_t p = 1; p < dates.latest.size(); ++p)
    dates.latest[p] = std::max(dates.latest[p], dates.latest[p - 1]);
  return dates;
}

// The successor finished by its position p implies the predecessor finished by its position q: the last one that has a
// choice early enough for the latest of the successor's choices up to p. Only where q differs from the one of p + 1,
// which p implies.
void add_implications(const Network& network, const Arc& arc, const Choices& predecessor, const Choices& successor,
                      std::vector<Closure::Implication>& implications) {
  const Dates before = dates_of(network, predecessor, arc.from_finish());
  const Dates after = dates_of(network, successor, arc.to_finish());
  std::int32_t next = kNoPosition;
  std::int32_t q = predecessor.positions - 1;
  for (std::int32_t p = successor.positions - 1; p >= 0; --p) {
    while (q > 0 && before.earliest[slot(q)] > after.latest[slot(p)] - arc.min) --q;
    if (q != next) implications.push_back({successor.first_node + p, predecessor.first_node + q});
    next = q;
  }
}

void mark_forced(ChoiceTable& table) {
  table.forced.assign(table.nodes, false);
  std::vector<std::vector<Closure::Node>> implied(table.nodes);
  for (const auto& [from, to] : table.implications) implied[slot(from)].push_back(to);
  std::vector<Closure::Node> open;
  const auto force = [&](Closure::Node node) {
    if (table.forced[slot(node)]) return;
    table.forced[slot(node)] = true;
    open.push_back(node);
  };
  for (const Choices& choices : table.activities) {
    if (choices.forced) force(choices.first_node + choices.positions - 1);
  }
  while (!open.empty()) {
    const Closure::Node node = open.back();
    open.pop_back();
    for (const Closure::Node next : implied[slot(node)]) force(next);
  }
}

}  // namespace

ChoiceTable make_choices(const Network& network, const Room& room, std::int32_t grain) {
  const std::vector<Span> spans = earliest_spans(network);
  const StretchFinder finder(network, room);
  ChoiceTable table;
  std::vector<std::int32_t> place(slot(network.size()), -1);
  for (Index a : network.free_activities()) {
    Choices choices;
    choices.activity = a;
    choices.forced = network.required(a);
    bool has_all = true;  // a predecessor without a choice leaves none
    for (const Arc& arc : network.arcs_in(a)) {
      if (network.freedom(arc.from) == Freedom::free && place[slot(arc.from)] < 0) has_all = false;
    }
    for (Index m = 0; has_all && m < static_cast<Index>(network.problem().activity(a).modes.size()); ++m) {
      const Span span = earliest_in_mode(network, spans, a, m);
      if (span.start < kNever) finder.add(a, m, span.start, choices.stretches);
    }
    if (choices.stretches.empty()) continue;
    number_positions(choices, grain);
    choices.first_node = static_cast<Closure::Node>(table.nodes);
    table.nodes += slot(choices.positions);
    place[slot(a)] = static_cast<std::int32_t>(table.activities.size());
    table.activities.push_back(std::move(choices));
    const Choices& placed = table.activities.back();
    for (std::int32_t p = 0; p + 1 < placed.positions; ++p) {
      table.implications.push_back({placed.first_node + p, placed.first_node + p + 1});
    }
    for (const Arc& arc : network.arcs_in(a)) {
      if (network.freedom(arc.from) != Freedom::free) continue;
      add_implications(network, arc, table.activities[slot(place[slot(arc.from)])], placed, table.implications);
    }
  }
  mark_forced(table);
  return table;
}

std::size_t count_nodes(const Network& network, std::int32_t grain) {
  std::size_t nodes = 0;
  for (Index a : network.free_activities()) nodes += network.calendar(a).open_days().size() / slot(grain) + 1;
  return nodes;
}

}  // namespace entente::plan::bound
