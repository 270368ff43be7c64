#include "interop/package/apply_changes.h"

#include <algorithm>

#include "interop/package/errors.h"

namespace entente::interop::package {
namespace {

template <class T>
T* find_by_id(std::vector<T>& elements, const Id& id) {
  const auto found =
      std::find_if(elements.begin(), elements.end(), [&](const T& element) { return element.id == id.text; });
  return found == elements.end() ? nullptr : &*found;
}

Error unknown(const Id& id, const std::string& text, std::vector<std::string_view> ids) {
  constexpr std::size_t kListed = 20;
  const std::string near = closest(id.text, ids);
  if (!near.empty()) return {"change.unknown_id_near", {{"change", quoted(text)}, {"id", id.text}, {"near", near}}, {}};
  const bool cut = ids.size() > kListed;
  if (cut) ids.resize(kListed);
  return {
      "change.unknown_id", {{"change", quoted(text)}, {"id", id.text}, {"ids", listed(ids) + (cut ? ", …" : "")}}, {}};
}

template <class T>
Error unknown_among(const std::vector<T>& elements, const Id& id, const std::string& text) {
  std::vector<std::string_view> ids;
  for (const T& element : elements) ids.push_back(element.id);
  return unknown(id, text, std::move(ids));
}

Error not_assumable(std::string code, const ConditionRow& row, const std::string& text, std::string by) {
  return {std::move(code), {{"change", quoted(text)}, {"condition", row.id.text}, {"by", std::move(by)}}, {}};
}

class Changer {
 public:
  Changer(const Package& package, plan::ProblemData& data, const std::string& text)
      : package_(package), data_(data), text_(text) {}

  std::optional<Error> operator()(const CapacityChange& change) {
    plan::Resource* resource = find_by_id(data_.resources, change.resource);
    if (resource == nullptr) return unknown_among(data_.resources, change.resource, text_);
    const auto capacity = static_cast<std::int32_t>(change.capacity);
    if (change.from) {
      std::erase_if(resource->steps, [&](const plan::CapacityStep& step) { return step.from >= *change.from; });
      resource->steps.push_back({*change.from, capacity});
    } else {
      resource->capacity = capacity;
      resource->steps.clear();
    }
    return std::nullopt;
  }

  std::optional<Error> operator()(const BudgetChange& change) {
    plan::BudgetLine* line = find_by_id(data_.budget_lines, change.line);
    if (line == nullptr) return unknown_among(data_.budget_lines, change.line, text_);
    line->amount = change.amount;
    return std::nullopt;
  }

  std::optional<Error> operator()(const EarliestStartChange& change) {
    return set_date(change.activity, &plan::Activity::earliest_start, change.date);
  }

  std::optional<Error> operator()(const DeadlineChange& change) {
    return set_date(change.activity, &plan::Activity::deadline, change.date);
  }

  std::optional<Error> operator()(const PlanningDateChange& change) {
    std::vector<std::string_view> assumable;
    for (const ConditionRow& row : package_.gate_conditions) {
      const bool internal = row.kind == ConditionKind::internal;
      const bool met = row.status == ConditionStatus::met;
      if (!internal && !met) assumable.push_back(row.id.text);
      if (row.id != change.condition) continue;
      if (internal) return not_assumable("change.condition_internal", row, text_, row.bound_to->text);
      if (met) return not_assumable("change.condition_met", row, text_, row.met_on->to_string());
      assume(row.id, change.date);
      return std::nullopt;
    }
    return unknown(change.condition, text_, std::move(assumable));
  }

 private:
  std::optional<Error> set_date(const Id& id, std::optional<Date> plan::Activity::*member, std::optional<Date> date) {
    plan::Activity* activity = find_by_id(data_.activities, id);
    if (activity == nullptr) return unknown_among(data_.activities, id, text_);
    activity->*member = date;
    return std::nullopt;
  }

  void assume(const Id& id, Date date) {
    for (plan::Gate& gate : data_.gates) {
      plan::Condition* condition = find_by_id(gate.conditions, id);
      if (condition != nullptr) std::get<plan::ExternalCondition>(condition->kind).planning_date = date;
    }
  }

  const Package& package_;
  plan::ProblemData& data_;
  const std::string& text_;
};

}  // namespace

std::vector<Error> apply_changes(const std::vector<Change>& changes, const Package& package, plan::ProblemData& data) {
  std::vector<Error> errors;
  for (const Change& change : changes) {
    if (auto refused = std::visit(Changer(package, data, change.text), change.what))
      errors.push_back(std::move(*refused));
  }
  return errors;
}

}  // namespace entente::interop::package
