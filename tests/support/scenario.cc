#include "support/scenario.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/check.h"

namespace entente::test {

using namespace plan;

namespace {

template <class T>
Index append(std::vector<T>& to, T element) {
  to.push_back(std::move(element));
  return static_cast<Index>(to.size()) - 1;
}

Mode mode_of(const std::string& id, int working_days) {
  Mode mode;
  mode.id = id;
  mode.optimistic = mode.most_likely = mode.pessimistic = WorkingDays{working_days};
  return mode;
}

}  // namespace

Date on(const std::string& text) {
  const auto date = Date::parse(text);
  ENTENTE_CHECK(date.has_value());
  return *date;
}

Scenario::Scenario() {
  data.horizon_start = on("2026-01-05");
  data.horizon_end = on("2026-03-01");
  data.status_date = on("2026-01-04");
  calendar(kMondayToFriday);
}

Index Scenario::calendar(const std::array<bool, 7>& week, const std::vector<WorkingCalendar::Exception>& exceptions) {
  return append(data.calendars, WorkingCalendar(data.horizon_start, data.horizon_end, week, exceptions));
}

Index Scenario::activity(const std::string& id, int working_days) {
  Activity activity;
  activity.id = id;
  activity.modes.push_back(mode_of("std", working_days));
  return append(data.activities, std::move(activity));
}

Index Scenario::add_mode(Index activity, const std::string& id, int working_days) {
  return append(at(activity).modes, mode_of(id, working_days));
}

Index Scenario::resource(const std::string& id, int capacity) {
  Resource resource;
  resource.id = id;
  resource.capacity = capacity;
  resource.calendar = 0;
  return append(data.resources, std::move(resource));
}

void Scenario::demand(Index activity, Index resource, int amount, Index m) {
  mode(activity, m).demands.push_back({resource, amount});
}

Index Scenario::payer(const std::string& id) {
  return append(data.payers, std::string(id));
}

void Scenario::budget_line(const std::string& id, Index payer, const std::string& from, const std::string& to,
                           std::int64_t amount) {
  data.budget_lines.push_back({id, payer, on(from), on(to), amount});
}

void Scenario::cost(Index activity, Index payer, std::int64_t amount, Index m) {
  mode(activity, m).costs = {{payer, amount}};
}

void Scenario::also_costs(Index activity, Index payer, std::int64_t amount, Index m) {
  mode(activity, m).costs.push_back({payer, amount});
}

Index Scenario::gate(const std::string& id, std::vector<Condition> conditions, GateLogic logic) {
  return append(data.gates, Gate{id, logic, std::move(conditions)});
}

void Scenario::waits_for(Index activity, Index gate, std::int32_t conditions) {
  at(activity).gates.push_back({gate, conditions});
}

Precedence& Scenario::precedence(Index predecessor, Index successor, PrecedenceKind kind, int lag) {
  return data.precedences.emplace_back(Precedence{predecessor, successor, kind, Days{lag}, {}});
}

Index Scenario::need(const std::string& id, int weight, int gap) {
  return append(data.needs, Need{id, Decimal::whole(weight), Decimal::whole(0), Decimal::whole(gap)});
}

void Scenario::contributes(Index activity, Index need, const std::string& points) {
  at(activity).contributions.push_back({need, *Decimal::parse(points)});
}

void Scenario::completed(Index activity, const std::string& start, const std::string& finish) {
  at(activity).actual = Actual{0, on(start), on(finish)};
}

void Scenario::under_way(Index activity, const std::string& start) {
  at(activity).actual = Actual{0, on(start), std::nullopt};
}

Problem Scenario::build() const {
  auto problem = Problem::build(data);
  if (!problem) std::fprintf(stderr, "%s\n", told({problem.error().code, problem.error().arguments}).c_str());
  ENTENTE_CHECK(problem.has_value());
  return *std::move(problem);
}

Condition met(const std::string& id, const std::string& on_day) {
  return {id, ExternalCondition{on(on_day), {}}};
}
Condition assumed(const std::string& id, const std::string& on_day) {
  return {id, ExternalCondition{{}, on(on_day)}};
}
Condition undated(const std::string& id) {
  return {id, ExternalCondition{}};
}
Condition bound_to(const std::string& id, Index activity) {
  return {id, InternalCondition{activity}};
}

Draft& Draft::place(Index activity, const std::string& start, const std::string& finish, Index mode) {
  schedule[static_cast<std::size_t>(activity)] = Placement{mode, on(start), on(finish)};
  return *this;
}

Draft& Draft::drop(Index activity) {
  schedule[static_cast<std::size_t>(activity)].reset();
  return *this;
}

std::vector<std::string> rules_of(const std::vector<Message>& violations) {
  std::vector<std::string> rules;
  for (const Message& violation : violations) rules.push_back(violation.code);
  std::sort(rules.begin(), rules.end());
  rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
  return rules;
}

std::vector<std::string> rules_broken(const Scenario& scenario, const Draft& draft) {
  return rules_of(verify(scenario.build(), draft.schedule));
}

std::string argument(const std::vector<Message>& violations, const std::string& code, const std::string& name) {
  for (const Message& violation : violations) {
    if (violation.code != code) continue;
    for (const Argument& a : violation.arguments) {
      if (a.name == name) return std::visit([](const auto& value) { return fmt::format("{}", value); }, a.value);
    }
  }
  return "not said";
}

std::string told(const Message& message) {
  std::string text = message.code;
  for (const Argument& argument : message.arguments) {
    text += " " + argument.name + "=" +
            std::visit([](const auto& value) { return fmt::format("{}", value); }, argument.value);
  }
  return text;
}

std::string told(const std::vector<Message>& messages) {
  std::string text;
  for (const Message& message : messages) text += told(message) + "\n";
  return text;
}

std::string told(const Problem& problem, const Schedule& schedule) {
  std::string text;
  for (Index a = 0; a < problem.activity_count(); ++a) {
    const auto& placed = schedule[static_cast<std::size_t>(a)];
    if (!placed) continue;
    text += fmt::format("{} mode {} {}..{}\n", problem.activity(a).id, placed->mode, placed->start.to_string(),
                        placed->finish.to_string());
  }
  return text;
}

}  // namespace entente::test
