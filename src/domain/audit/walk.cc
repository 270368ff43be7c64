#include "domain/audit/walk.h"

#include <algorithm>
#include <set>

#include "domain/links.h"
#include "domain/references.h"

namespace entente::domain {
namespace walking {

struct Join {
  Kind kind{};
  std::string_view column;
};

// Where and when something stands, rather than why it is said.
constexpr Kind kSettings[] = {kKind<ProgrammeRow>,    kKind<PartyRow>,    kKind<OrganisationRow>, kKind<CalendarRow>,
                              kKind<LineOfEffortRow>, kKind<ResourceRow>, kKind<BudgetRow>};

// What names another as what follows from it, not as what it rests on.
constexpr Join kConsequences[] = {
    {kKind<FindingRow>, "need_id"},
    {kKind<IndicatorRow>, "linked_need"},
    {kKind<TrainingRequestRow>, "activity_id"},
    {kKind<ContributionRow>, "activity_id"},
    {kKind<ConditionRow>, "gate_id"},
    {kKind<StatementRow>, "briefing_id"},
    {kKind<InformationSourceRow>, "row_id"},
    {kKind<TranslationRow>, "row_id"},
};

// What is said apart from an object, names it, and is what it rests on.
constexpr Join kNaming[] = {
    {kKind<ContributionRow>, "activity_id"}, {kKind<TrainingRequestRow>, "activity_id"},
    {kKind<FindingRow>, "need_id"},          {kKind<ConditionRow>, "gate_id"},
    {kKind<StatementRow>, "briefing_id"},    {kKind<InformationSourceRow>, "row_id"},
};

bool is_setting(Kind kind) {
  return std::find(std::begin(kSettings), std::end(kSettings), kind) != std::end(kSettings);
}

bool is_among(std::span<const Join> joins, Kind kind, std::string_view column) {
  return std::any_of(joins.begin(), joins.end(),
                     [&](const Join& join) { return join.kind == kind && join.column == column; });
}

// Every object that names another by a column of kNaming, by what it names: looked up many times, made once.
using Naming = std::multimap<std::pair<Kind, std::string>, Link>;

Naming all_naming(const Programme& programme) {
  Naming all;
  for (const Join& join : kNaming) {
    const KindFacts& kind = facts(join.kind);
    const auto column = kind.column(join.column);
    if (!column) continue;
    for (const ObjectPtr& object : programme.standing(join.kind)) {
      const auto take = [&](std::size_t at, std::span<const Kind> kinds, std::string_view key) {
        for (const Kind named : kinds) all.emplace(std::pair(named, std::string(key)), Link{at, object});
      };
      each_reference_in(kind, *object->row, *column, take);
    }
  }
  return all;
}

class Walker {
 public:
  Walker(const Programme& programme, std::size_t most_depth)
      : programme_(programme), naming_(all_naming(programme)), most_depth_(most_depth) {}

  Walk from(const ObjectPtr& start) {
    reach({start, 0, 0, {}});
    for (std::size_t at = 0; at < walk_.grounds.size(); ++at) expand(at);
    return std::move(walk_);
  }

 private:
  void expand(std::size_t at) {
    const Ground ground = walk_.grounds[at];
    const KindFacts& kind = facts(ground.object->kind);
    for (const Link& link : named_by(programme_, *ground.object)) {
      const std::string_view column = kind.columns[link.column]->name;
      if (!is_among(kConsequences, ground.object->kind, column)) reach({link.object, ground.depth + 1, at, column});
    }
    const auto [first, last] = naming_.equal_range({ground.object->kind, ground.object->key});
    for (auto link = first; link != last; ++link) {
      const Object& other = *link->second.object;
      reach({link->second.object, ground.depth + 1, at, facts(other.kind).columns[link->second.column]->name});
    }
  }

  void reach(Ground ground) {
    if (is_setting(ground.object->kind) && ground.depth > 0) return;
    if (!seen_.insert(ground.object.get()).second) return;
    if (ground.depth > most_depth_) {
      ++walk_.deeper;
    } else {
      walk_.grounds.push_back(std::move(ground));
    }
  }

  const Programme& programme_;
  Naming naming_;
  std::size_t most_depth_;
  std::set<const Object*> seen_;
  Walk walk_;
};

}  // namespace walking

Walk walk_back(const Programme& programme, const ObjectPtr& start, std::size_t most_depth) {
  return walking::Walker(programme, most_depth).from(start);
}

Walk readable_walk(const Programme& programme, const ObjectPtr& start) {
  Walk whole = walk_back(programme, start, kAllDepths);
  if (whole.grounds.size() <= kReadableWalk) return whole;
  const std::size_t depth = std::max<std::size_t>(1, whole.grounds[kReadableWalk].depth - 1);
  const auto end = std::find_if(whole.grounds.begin(), whole.grounds.end(),
                                [&](const Ground& ground) { return ground.depth > depth; });
  whole.deeper = static_cast<std::size_t>(whole.grounds.end() - end);
  whole.grounds.erase(end, whole.grounds.end());
  return whole;
}

const Object* as_it_was(const Object& object, const Turn& turn) {
  const Object* then = &object;
  while (then != nullptr && turn < then->source.turn) then = then->before.get();
  return then;
}

}  // namespace entente::domain
