#include "interop/package/changes.h"

#include "domain/cell.h"
#include "plan/problem.h"

namespace entente::interop::package {
namespace {

constexpr std::string_view kAttributes = "RESOURCE.capacity, BUDGET.amount, ACTIVITY.earliest_start, ACTIVITY.deadline";

Failure refused(std::string code, std::string_view text, std::vector<Argument> more = {}) {
  std::vector<Argument> arguments{{"change", quoted(text)}};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return failure(std::move(code), std::move(arguments));
}

Result<Date> date_in(std::string_view value, std::string_view change) {
  const auto date = Date::parse(value);
  if (!date) return refused("change.not_a_date", change, {{"value", quoted(value)}});
  return *date;
}

Result<std::int64_t> amount_in(std::string_view value, std::int64_t most, std::string_view change) {
  std::int64_t amount = 0;
  if (Cell<std::int64_t>::read(value, amount) || amount < 0 || amount > most) {
    return refused("change.not_an_amount", change, {{"value", quoted(value)}, {"most", most}});
  }
  return amount;
}

Result<Change> capacity_change(std::string_view text, Id resource, std::string_view value) {
  const std::size_t at = value.find('@');
  const auto capacity = amount_in(value.substr(0, at), plan::kMaxAmount, text);
  if (!capacity) return Failure(capacity.error());
  CapacityChange change{std::move(resource), *capacity, {}};
  if (at != std::string_view::npos) {
    const auto from = date_in(value.substr(at + 1), text);
    if (!from) return Failure(from.error());
    change.from = *from;
  }
  return Change{std::string(text), std::move(change)};
}

Result<Change> amount_change(std::string_view text, Id line, std::string_view value) {
  const auto amount = amount_in(value, plan::kMaxMoney, text);
  if (!amount) return Failure(amount.error());
  return Change{std::string(text), BudgetChange{std::move(line), *amount}};
}

template <class DateChange>
Result<Change> date_change(std::string_view text, Id activity, std::string_view value) {
  if (value.empty()) return Change{std::string(text), DateChange{std::move(activity), {}}};
  const auto date = date_in(value, text);
  if (!date) return Failure(date.error());
  return Change{std::string(text), DateChange{std::move(activity), *date}};
}

}  // namespace

Result<Change> parse_change(std::string_view text) {
  const std::size_t equals = text.find('=');
  const std::size_t dot = text.substr(0, equals).rfind('.');  // ids may hold dots themselves
  Id id;
  if (equals == std::string_view::npos || dot == std::string_view::npos || dot == 0 ||
      Cell<Id>::read(text.substr(0, dot), id)) {
    return refused("change.syntax", text);
  }
  const std::string_view attribute = text.substr(dot + 1, equals - dot - 1);
  const std::string_view value = text.substr(equals + 1);
  if (attribute == "capacity") return capacity_change(text, std::move(id), value);
  if (attribute == "amount") return amount_change(text, std::move(id), value);
  if (attribute == "earliest_start") return date_change<EarliestStartChange>(text, std::move(id), value);
  if (attribute == "deadline") return date_change<DeadlineChange>(text, std::move(id), value);
  return refused("change.unknown_attribute", text,
                 {{"attribute", quoted(attribute)}, {"attributes", std::string(kAttributes)}});
}

Result<Change> parse_condition_change(std::string_view text) {
  const std::size_t equals = text.find('=');
  Id id;
  if (equals == std::string_view::npos || equals == 0 || Cell<Id>::read(text.substr(0, equals), id)) {
    return refused("change.condition_syntax", text);
  }
  const auto date = date_in(text.substr(equals + 1), text);
  if (!date) return Failure(date.error());
  return Change{std::string(text), PlanningDateChange{std::move(id), *date}};
}

}  // namespace entente::interop::package
