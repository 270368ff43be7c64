#include "interop/classic/best_known.h"

#include <algorithm>
#include <charconv>

#include "interop/package/csv.h"
#include "plan/problem.h"

namespace entente::interop::classic {
namespace {

using package::CsvRow;

constexpr std::int64_t kMaxInstances = 50'000;

class BestKnownReader {
 public:
  explicit BestKnownReader(const std::string& file) : file_(file) {}

  Checked<std::map<std::string, BestKnown>> read(std::string_view content) {
    auto wrong = package::read_csv(content, file_, kMaxInstances, [this](const CsvRow& row) { take(row); });
    errors_.insert(errors_.begin(), wrong.begin(), wrong.end());
    if (!errors_.empty()) return Failures(std::move(errors_));
    return std::move(values_);
  }

 private:
  void take(const CsvRow& row) {
    if (columns_.empty()) {
      for (std::size_t c = 0; c < row.size(); ++c) columns_.emplace(row[c].text, c);
      for (const char* needed : {"instance", "cpm_lb", "best_lb", "best_ub"}) {
        if (!columns_.contains(needed)) refuse(row, needed, "classic.column_missing");
      }
    } else if (errors_.empty()) {
      take_values(row);
    }
  }

  void take_values(const CsvRow& row) {
    BestKnown known;
    known.critical_path = number(row, "cpm_lb");
    known.lower = number(row, "best_lb");
    known.upper = number(row, "best_ub");
    known.infeasible = cell(row, "status").starts_with("infeasible");
    if (known.lower && known.upper && *known.lower > *known.upper) refuse(row, "best_lb", "classic.bounds_crossed");
    const std::string instance(cell(row, "instance"));
    if (!values_.emplace(instance, known).second)
      refuse(row, "instance", "classic.instance_twice", {{"instance", instance}});
  }

  // Nothing for a cell or a column that is not there.
  std::string_view cell(const CsvRow& row, const std::string& column) const {
    const auto found = columns_.find(column);
    return found == columns_.end() || found->second >= row.size() ? std::string_view{} : row[found->second].text;
  }

  std::optional<std::int32_t> number(const CsvRow& row, const std::string& column) {
    const std::string_view text = cell(row, column);
    if (text.empty()) return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::invalid_argument || end != text.data() + text.size()) {
      refuse(row, column, "classic.number_expected", {{"found", std::string(text)}});
    } else if (error != std::errc{} || value < 0 || value > plan::kMaxHorizonDays) {
      const std::int64_t most = plan::kMaxHorizonDays;
      refuse(row, column, "classic.number_out_of_range",
             {{"found", std::string(text)}, {"least", std::int64_t{0}}, {"most", most}});
    } else {
      return static_cast<std::int32_t>(value);
    }
    return std::nullopt;
  }

  void refuse(const CsvRow& row, const std::string& column, std::string code, std::vector<Argument> arguments = {}) {
    errors_.push_back({std::move(code), std::move(arguments), {file_, row.front().line, column}});
  }

  const std::string& file_;
  std::map<std::string, std::size_t, std::less<>> columns_;
  std::map<std::string, BestKnown> values_;
  std::vector<Error> errors_;
};

}  // namespace

Checked<std::map<std::string, BestKnown>> read_best_known(std::string_view content, const std::string& file) {
  return BestKnownReader(file).read(content);
}

}  // namespace entente::interop::classic
