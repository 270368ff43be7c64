#include "domain/rules/rules.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace entente::domain {
namespace {

// What has no life of its own is stated, revised and retracted.
template <class... R>
void add_registers(std::vector<Rule>& rules) {
  (rules.insert(rules.end(), {{kKind<R>, "state", Effect::creates, "*"},
                              {kKind<R>, "revise", Effect::revises, "*"},
                              {kKind<R>, "retract", Effect::retracts, "", true}}),
   ...);
}

void add(std::vector<Rule>& rules, std::span<const Rule> more) {
  rules.insert(rules.end(), more.begin(), more.end());
}

// A package that is taken in says everything as it stands; what was released says what others may know of it.
void add_taking_in(std::vector<Rule>& rules) {
  for (const KindFacts& kind : all_kinds()) {
    if (kind.in_package) rules.push_back({kind.kind, "import", Effect::creates, "all"});
    if (kind.can_be_released) rules.push_back({kind.kind, "release", Effect::creates, "all"});
  }
}

bool is_listed(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(','), list.size());
    if (list.substr(0, end) == word) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

std::vector<std::size_t> columns_needed(const Rule& rule) {
  const KindFacts& kind = facts(rule.kind);
  std::vector<std::size_t> needed;
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    const bool of_new = rule.effect == Effect::creates && kind.columns[column]->required && may_state(rule, column);
    if (column == kind.releasability || !(of_new || is_listed(rule.needs, kind.columns[column]->name))) continue;
    needed.push_back(column);
  }
  return needed;
}

struct Book {
  std::vector<Rule> rules;
  std::unordered_map<std::string, std::size_t> places;
  std::vector<std::vector<std::size_t>> needed;  // beside the rules

  Book() {
    add_registers<ProgrammeRow, PartyRow, OrganisationRow, PersonRow, AreaRow, ArticleRow, CalendarRow,
                  CalendarExceptionRow, LineOfEffortRow, ObjectiveMilestoneRow, ResourceRow, BudgetRow, GateRow,
                  ModeRow, DemandRow, ContributionRow, PrecedenceRow, CapacityEffectRow, RiskRow, MissionRow,
                  RequirementRow, CounterpartRow, TranslationRow>(rules);
    add(rules, agreement_rules());
    add(rules, visit_rules());
    add(rules, need_rules());
    add(rules, activity_rules());
    add(rules, gate_rules());
    add(rules, roadmap_rules());
    add(rules, mission_rules());
    add(rules, engagement_rules());
    add(rules, figure_rules());
    add(rules, aid_rules());
    add(rules, execution_rules());
    add(rules, told_rules());
    add(rules, briefing_rules());
    add_taking_in(rules);
    for (std::size_t i = 0; i < rules.size(); ++i) places.emplace(name(rules[i].kind, rules[i].act), i);
    for (const Rule& rule : rules) needed.push_back(columns_needed(rule));
  }

  static std::string name(Kind kind, std::string_view act) {
    std::string text(1, static_cast<char>(kind));
    return text.append(act);
  }
};

const Book& book() {
  static const Book all;
  return all;
}

}  // namespace

const Rule* find_rule(Kind kind, std::string_view act) {
  const auto place = book().places.find(Book::name(kind, act));
  return place == book().places.end() ? nullptr : &book().rules[place->second];
}

std::vector<const Rule*> rules_of(Kind kind) {
  std::vector<const Rule*> all;
  for (const Rule& rule : book().rules)
    if (rule.kind == kind) all.push_back(&rule);
  return all;
}

std::span<const std::string_view> guarded_columns(Kind kind) {
  using namespace std::string_view_literals;
  static const std::map<Kind, std::vector<std::string_view>> guarded = {
      {kKind<NeedRow>, {"state"}},
      {kKind<ActivityRow>, {"state", "actual_mode", "actual_start", "actual_finish"}},
      {kKind<VisitRow>, {"state", "terms_of_reference_agreed_on", "request_sent_on", "cleared_on"}},
      {kKind<ConditionRow>,
       {"status", "met_on", "evidence", "planning_date_p10", "planning_date_p50", "planning_date_p90"}},
      {kKind<AgreementRow>, {"signed_on", "in_force_from"}},
      {kKind<TrainingRequestRow>, {"reply", "replied_on"}},
      {kKind<EngagementRow>, {"outcome_statement"}},
      {kKind<CommitmentRow>, {"status"}},
      {kKind<IndicatorRow>, {"definition_version"}},
      {kKind<AidConsignmentRow>,
       {"stage", "offered_on", "approved_on", "dispatched_on", "at_crossing_on", "arrived_on", "handed_over_on",
        "evidence"}},
      {kKind<PledgeRow>, {"status"}},
      {kKind<RoadmapRow>, {"state"}},
      {kKind<BriefingRow>, {"state", "document"}},
      {kKind<StatementRow>, {"released_flags", "stale"}},
      {kKind<PublicationRow>, {"mended"}},
  };
  const auto found = guarded.find(kind);
  return found == guarded.end() ? std::span<const std::string_view>() : found->second;
}

bool may_state(const Rule& rule, std::size_t column) {
  const KindFacts& kind = facts(rule.kind);
  const std::string_view name = kind.columns[column]->name;
  if (rule.effect == Effect::creates && std::find(kind.key.begin(), kind.key.end(), column) != kind.key.end())
    return true;
  if (rule.fields == "all") return true;
  if (rule.fields != "*") return is_listed(rule.fields, name);
  const auto guarded = guarded_columns(rule.kind);
  return std::find(guarded.begin(), guarded.end(), name) == guarded.end();
}

std::span<const std::size_t> needed_columns(const Rule& rule) {
  return book().needed[static_cast<std::size_t>(&rule - book().rules.data())];
}

}  // namespace entente::domain
