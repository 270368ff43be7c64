#include "interop/classic/read_instance.h"

#include <algorithm>

#include "interop/classic/readers.h"
#include "plan/problem.h"

namespace entente::interop::classic {
namespace {

bool is_dummy(const std::vector<JobMode>& modes) {
  if (modes.size() != 1 || modes.front().duration != 0) return false;
  const auto& demand = modes.front().demand;
  return std::all_of(demand.begin(), demand.end(), [](std::int32_t amount) { return amount == 0; });
}

// The source and the sink stand for the project's beginning and end; whatever takes time there would be lost.
std::optional<Error> check_dummies(const Instance& instance, const std::string& file) {
  for (const std::size_t job : {std::size_t{0}, instance.sink()}) {
    if (is_dummy(instance.jobs[job])) continue;
    const auto number = static_cast<std::int64_t>(job) + instance.first_number;
    return Error{"classic.not_a_dummy", {{"job", number}}, {file, std::nullopt, {}}};
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::int32_t> read_amounts(Scanner& scanner, std::size_t count, std::string_view field) {
  std::vector<std::int32_t> amounts;
  for (std::size_t r = 1; r <= count && !scanner.failed(); ++r) {
    const std::string name = std::string(field) + std::to_string(r);
    amounts.push_back(static_cast<std::int32_t>(scanner.number(name, {0, plan::kMaxAmount})));
  }
  return amounts;
}

JobMode read_mode(Scanner& scanner, std::size_t resources) {
  JobMode mode{};
  mode.duration = static_cast<std::int32_t>(scanner.number("duration", {0, plan::kMaxWorkingDays}));
  mode.demand = read_amounts(scanner, resources, "demand ");
  scanner.end_of_line();
  return mode;
}

bool is_instance_name(std::string_view name) {
  return name.ends_with(".sm") || name.ends_with(".mm") || name.ends_with(".sch");
}

Result<Instance> read_instance(std::string_view content, const std::string& file) {
  const Where whole{file, std::nullopt, {}};
  if (!is_instance_name(file)) return failure("classic.unknown_format", {}, whole);
  if (content.size() > kMaxInstanceBytes)
    return failure("classic.file_too_large", {{"mib", static_cast<std::int64_t>(kMaxInstanceBytes >> 20)}}, whole);
  Scanner scanner(content, file);
  Instance instance = file.ends_with(".sch") ? read_progen_max(scanner) : read_psplib(scanner);
  if (scanner.next_line()) scanner.end_of_line();
  if (scanner.failed()) return Failure(scanner.error());
  if (auto error = check_dummies(instance, file)) return Failure(*std::move(error));
  return instance;
}

}  // namespace entente::interop::classic
