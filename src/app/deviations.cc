#include "app/deviations.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

#include "app/ids.h"
#include "interop/roadmap/words.h"

namespace entente::app {

namespace {

using interop::roadmap::ConditionDay;
using interop::roadmap::LeftOutActivity;
using interop::roadmap::LineUse;
using interop::roadmap::NeedLevels;
using interop::roadmap::ObjectiveFigures;
using interop::roadmap::ResourceLoad;
using interop::roadmap::RoadmapFile;
using interop::roadmap::SelectedActivity;
using interop::roadmap::WaitingActivity;

constexpr double kTolerance = 1e-6;

std::string shown(std::string_view text) {
  return text.empty() ? "-" : std::string(text);
}
std::string shown(Date day) {
  return day.to_string();
}
std::string shown(Decimal number) {
  return number.to_string();
}
std::string shown(const std::optional<Date>& day) {
  return day ? day->to_string() : "-";
}
std::string shown(const std::string& text) {
  return shown(std::string_view(text));
}
std::string shown(const std::optional<std::string>& text) {
  return text ? *text : "-";
}
std::string shown(const std::vector<std::string>& ids) {
  return shown(std::string_view(listed(ids)));
}
std::string shown(const plan::LevelStep& step) {
  return step.from.to_string() + " " + step.level.to_string();
}
std::string shown(const plan::LoadStretch& stretch) {
  return stretch.from.to_string() + ".." + stretch.to.to_string() + " " + std::to_string(stretch.used) + "/" +
         std::to_string(stretch.capacity);
}
std::string shown_day(const ConditionDay& condition) {
  const std::string by = condition.by ? " (" + *condition.by + ")" : "";
  return shown(condition.on) + by;
}

// Gathers what differs.
class Deviations {
 public:
  void add(std::string code, std::vector<Argument> arguments) {
    found_.push_back({std::move(code), std::move(arguments)});
  }

  template <class Value>
  void compare(std::string_view code, const Value& stated, const Value& recomputed, std::vector<Argument> about = {}) {
    if (stated == recomputed) return;
    about.push_back({"stated", shown(stated)});
    about.push_back({"recomputed", shown(recomputed)});
    add(std::string(code), std::move(about));
  }

  void compare(std::string_view code, std::int64_t stated, std::int64_t recomputed, std::vector<Argument> about = {}) {
    if (stated == recomputed) return;
    about.push_back({"stated", stated});
    about.push_back({"recomputed", recomputed});
    add(std::string(code), std::move(about));
  }

  void compare(std::string_view code, double stated, double recomputed) {
    if (std::fabs(stated - recomputed) <= kTolerance) return;
    add(std::string(code), {{"stated", stated}, {"recomputed", recomputed}});
  }

  void compare_name(const std::string& id, const std::string& stated, const std::string& recomputed) {
    if (!stated.empty())
      compare("roadmap.name_differs", std::string_view(stated), std::string_view(recomputed), {{"id", id}});
  }

  // The first row of two lists in which they differ.
  template <class Row>
  void compare_lists(std::string_view code, const std::vector<Row>& stated, const std::vector<Row>& recomputed,
                     std::vector<Argument> about) {
    const auto [s, r] = std::mismatch(stated.begin(), stated.end(), recomputed.begin(), recomputed.end());
    if (s == stated.end() && r == recomputed.end()) return;
    about.push_back({"stated", s == stated.end() ? "-" : shown(*s)});
    about.push_back({"recomputed", r == recomputed.end() ? "-" : shown(*r)});
    add(std::string(code), std::move(about));
  }

  // Calls `compare_rows` for rows with the same id; names the others.
  template <class Row, class Compare>
  void match(const std::vector<Row>& stated, const std::vector<Row>& recomputed, std::string Row::*id,
             Compare compare_rows) {
    std::unordered_map<std::string_view, const Row*> by_id;
    for (const Row& row : stated) by_id.emplace(row.*id, &row);
    for (const Row& row : recomputed) {
      const auto found = by_id.find(row.*id);
      if (found == by_id.end()) {
        add("roadmap.row_missing", {{"id", row.*id}});
        continue;
      }
      compare_rows(*found->second, row);
      by_id.erase(found);
    }
    for (const Row& row : stated) {
      if (by_id.contains(row.*id)) add("roadmap.row_unknown", {{"id", row.*id}});
    }
  }

  std::vector<Message> take() { return std::move(found_); }

 private:
  std::vector<Message> found_;
};

void compare_inputs(const RoadmapFile& stated, const RoadmapFile& recomputed, Deviations& found) {
  const auto horizon = [](const RoadmapFile& file) {
    return shown(file.horizon_start) + ".." + shown(file.horizon_end);
  };
  const auto currency = [](const RoadmapFile& file) {
    return file.currency.code + " x " + std::to_string(file.currency.unit);
  };
  found.compare_name(stated.programme.id, stated.programme.title, recomputed.programme.title);
  found.compare("roadmap.currency_differs", currency(stated), currency(recomputed));
  found.compare("roadmap.horizon_differs", horizon(stated), horizon(recomputed));
  found.compare("roadmap.status_date_differs", stated.status_date, recomputed.status_date);
}

double gap_of(const ObjectiveFigures& figures) {
  return figures.bound == 0 ? 0 : (figures.bound - figures.value) / figures.bound;
}

void compare_objective(const ObjectiveFigures& stated, const ObjectiveFigures& recomputed, Deviations& found) {
  found.compare("roadmap.value_differs", stated.value, recomputed.value);
  found.compare("roadmap.end_value_differs", stated.end_value, recomputed.end_value);
  found.compare("roadmap.cost_differs", stated.cost, recomputed.cost);
  found.compare("roadmap.finish_differs", stated.finish, recomputed.finish);
  if (stated.bound < recomputed.value - kTolerance) {
    found.add("roadmap.bound_below_value", {{"stated", stated.bound}, {"recomputed", recomputed.value}});
  }
  found.compare("roadmap.gap_differs", stated.gap, gap_of(stated));
}

void compare_selected(const SelectedActivity& stated, const SelectedActivity& recomputed, Deviations& found) {
  const std::vector<Argument> about{{"activity", stated.activity}};
  found.compare_name(stated.activity, stated.name, recomputed.name);
  found.compare("roadmap.state_differs", interop::roadmap::word_of(stated.state),
                interop::roadmap::word_of(recomputed.state), about);
  found.compare("roadmap.activity_cost_differs", stated.cost, recomputed.cost, about);
  found.compare("roadmap.line_differs", stated.line, recomputed.line, about);
  found.compare("roadmap.conditional_on_differs", stated.conditional_on, recomputed.conditional_on, about);
}

void compare_waiting(const WaitingActivity& stated, const WaitingActivity& recomputed, Deviations& found) {
  const std::vector<Argument> about{{"activity", stated.activity}};
  found.compare_name(stated.activity, stated.name, recomputed.name);
  found.compare("roadmap.waiting_differs", stated.conditions, recomputed.conditions, about);
  found.compare("roadmap.path_differs", stated.through, recomputed.through, about);
}

void compare_left_out(const LeftOutActivity& stated, const LeftOutActivity& recomputed, Deviations& found) {
  found.compare_name(stated.activity, stated.name, recomputed.name);
  found.compare("roadmap.activity_cost_differs", stated.cost, recomputed.cost, {{"activity", stated.activity}});
}

// An activity without dates waits when it must, and only then. The dates themselves are the same in both.
void compare_undated(const RoadmapFile& stated, const RoadmapFile& recomputed, Deviations& found) {
  std::unordered_map<std::string_view, const WaitingActivity*> waiting;
  std::unordered_map<std::string_view, const LeftOutActivity*> left_out;
  for (const auto& row : recomputed.waiting) waiting.emplace(row.activity, &row);
  for (const auto& row : recomputed.left_out) left_out.emplace(row.activity, &row);
  for (const WaitingActivity& row : stated.waiting) {
    const auto must_wait = waiting.find(row.activity);
    if (must_wait == waiting.end()) {
      found.add("roadmap.not_waiting", {{"activity", row.activity}});
    } else {
      compare_waiting(row, *must_wait->second, found);
    }
  }
  for (const LeftOutActivity& row : stated.left_out) {
    const auto must_wait = waiting.find(row.activity);
    if (must_wait != waiting.end()) {
      found.add("roadmap.waits", {{"activity", row.activity}, {"conditions", listed(must_wait->second->conditions)}});
    } else if (const auto same = left_out.find(row.activity); same != left_out.end()) {
      compare_left_out(row, *same->second, found);
    }
  }
}

void compare_need(const NeedLevels& stated, const NeedLevels& recomputed, Deviations& found) {
  const auto level = [&](std::string_view key, Decimal a, Decimal b) {
    found.compare("roadmap.level_differs", a, b, {{"need", stated.need}, {"key", std::string(key)}});
  };
  found.compare_name(stated.need, stated.name, recomputed.name);
  level("baseline", stated.baseline, recomputed.baseline);
  level("target", stated.target, recomputed.target);
  level("final", stated.final_level, recomputed.final_level);
  found.compare_lists("roadmap.steps_differ", stated.steps, recomputed.steps, {{"need", stated.need}});
}

void compare_line(const LineUse& stated, const LineUse& recomputed, Deviations& found) {
  found.compare("roadmap.spent_differs", stated.spent, recomputed.spent, {{"line", stated.line}});
  found.compare("roadmap.amount_differs", stated.amount, recomputed.amount, {{"line", stated.line}});
}

void compare_load(const ResourceLoad& stated, const ResourceLoad& recomputed, Deviations& found) {
  found.compare_name(stated.resource, stated.name, recomputed.name);
  found.compare_lists("roadmap.load_differs", stated.load, recomputed.load, {{"resource", stated.resource}});
}

void compare_condition(const ConditionDay& stated, const ConditionDay& recomputed, Deviations& found) {
  if (stated.basis == recomputed.basis && stated.on == recomputed.on && stated.by == recomputed.by) return;
  found.add("roadmap.condition_differs",
            {{"condition", stated.condition},
             {"stated_basis", std::string(interop::roadmap::word_of(stated.basis))},
             {"stated", shown_day(stated)},
             {"recomputed_basis", std::string(interop::roadmap::word_of(recomputed.basis))},
             {"recomputed", shown_day(recomputed)}});
}

}  // namespace

std::vector<Message> deviations(const RoadmapFile& stated, const RoadmapFile& recomputed) {
  Deviations found;
  const auto by = [&found](auto compare) {
    return [&found, compare](const auto& s, const auto& r) { compare(s, r, found); };
  };
  compare_inputs(stated, recomputed, found);
  compare_objective(stated.objective, recomputed.objective, found);
  found.match(stated.selected, recomputed.selected, &SelectedActivity::activity, by(compare_selected));
  compare_undated(stated, recomputed, found);
  found.match(stated.needs, recomputed.needs, &NeedLevels::need, by(compare_need));
  found.match(stated.budget, recomputed.budget, &LineUse::line, by(compare_line));
  found.match(stated.resources, recomputed.resources, &ResourceLoad::resource, by(compare_load));
  found.match(stated.conditions, recomputed.conditions, &ConditionDay::condition, by(compare_condition));
  return found.take();
}

}  // namespace entente::app
