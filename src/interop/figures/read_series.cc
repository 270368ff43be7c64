#include "interop/figures/read_series.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "domain/cell.h"
#include "domain/figures/exact_sum.h"
#include "interop/figures/numbers.h"
#include "interop/package/csv.h"

namespace entente::interop::figures {
namespace {

using domain::ReadingKind;
using domain::ReadingRow;
using package::CsvCell;
using package::CsvRow;

constexpr std::int64_t kMostRows = 200'000;
constexpr auto kColumns = std::to_array<std::string_view>(
    {"date", "cumulative", "increment", "cumulative_start", "increment_start", "source", "note"});

class SeriesReader {
 public:
  SeriesReader(const std::string& file, const SeriesTarget& target) : file_(file), target_(target) {
    for (const domain::AreaRow& area : target.areas) areas_.insert(area.id.text);
  }

  Checked<std::vector<ReadingRow>> read(std::string_view content) {
    for (Error& error : package::read_csv(content, file_, kMostRows, [this](const CsvRow& row) { take(row); }))
      errors_.push_back(std::move(error));
    if (!errors_.empty()) return Failures(std::move(errors_));
    return std::move(readings_);
  }

 private:
  void refuse(std::string code, const CsvCell& cell, std::string_view column, std::vector<Argument> arguments = {}) {
    constexpr std::size_t kMostErrors = 500;
    if (errors_.size() == kMostErrors) return;
    arguments.push_back({"cell", domain::quoted(cell.text)});
    errors_.push_back({std::move(code), std::move(arguments), {file_, cell.line, domain::quoted(column)}});
  }

  void take(const CsvRow& row) {
    if (header_.empty()) return take_header(row);
    if (!usable_) return;
    if (row.size() != header_.size()) {
      refuse(
          row.size() < header_.size() ? "package.too_few_cells" : "package.too_many_cells", row.front(), "",
          {{"cells", static_cast<std::int64_t>(row.size())}, {"columns", static_cast<std::int64_t>(header_.size())}});
      return;
    }
    take_row(row);
  }

  void take_header(const CsvRow& row) {
    std::set<std::string> seen;
    for (const CsvCell& cell : row) {
      header_.push_back(cell.text);
      const bool known = std::find(kColumns.begin(), kColumns.end(), cell.text) != kColumns.end();
      if (!known && !areas_.contains(cell.text)) refuse("series.unknown_column", cell, cell.text);
      if (!seen.insert(cell.text).second) refuse("series.column_twice", cell, cell.text);
    }
    if (!seen.contains("date")) refuse("series.no_date", row.front(), "date");
    if (!seen.contains("cumulative") && !seen.contains("increment"))
      refuse("series.no_value", row.front(), "cumulative");
    usable_ = errors_.empty();
  }

  const CsvCell* cell(const CsvRow& row, std::string_view column) const {
    const auto found = std::find(header_.begin(), header_.end(), column);
    if (found == header_.end()) return nullptr;
    const CsvCell& cell = row[static_cast<std::size_t>(found - header_.begin())];
    return cell.text.empty() ? nullptr : &cell;
  }

  std::optional<PartialDate> date(const CsvRow& row, std::string_view column) {
    const CsvCell* text = cell(row, column);
    if (text == nullptr) return std::nullopt;
    const auto date = PartialDate::parse(with_latin_digits(text->text));
    if (!date) refuse("package.not_a_partial_date", *text, column);
    return date;
  }

  std::optional<Decimal> number(const CsvRow& row, std::string_view column) {
    const CsvCell* text = cell(row, column);
    if (text == nullptr) return std::nullopt;
    const auto number = number_in(text->text);
    if (const Decimal* value = std::get_if<Decimal>(&number)) return *value;
    refuse(std::get<NoNumber>(number) == NoNumber::ambiguous ? "series.ambiguous_number" : "series.not_a_number", *text,
           column);
    return std::nullopt;
  }

  std::string words(const CsvRow& row, std::string_view column) const {
    const CsvCell* text = cell(row, column);
    return text == nullptr ? "" : text->text;
  }

  void take_row(const CsvRow& row) {
    const std::size_t errors_before = errors_.size();
    const auto as_of = date(row, "date");
    if (cell(row, "date") == nullptr) refuse("package.empty_cell", row.front(), "date");
    const auto total = number(row, "cumulative");
    const auto increment = number(row, "increment");
    const auto total_start = date(row, "cumulative_start");
    const auto increment_start = date(row, "increment_start");
    std::vector<domain::Split> splits;
    for (const std::string& column : header_) {
      if (!areas_.contains(column)) continue;
      if (const auto value = number(row, column)) splits.push_back({{column}, *value});
    }
    if (errors_.size() != errors_before) return;
    if (!total && !increment) return refuse("series.row_without_value", row.front(), "");
    const auto owner = owner_of(splits, total, increment);
    if (!owner) return refuse("series.splits_of_neither", row.front(), "");
    if (total)
      add(row, ReadingKind::cumulative, *as_of, total_start, *total, owner == ReadingKind::cumulative ? splits : none_);
    if (increment)
      add(row, ReadingKind::increment, *as_of, increment_start, *increment,
          owner == ReadingKind::increment ? splits : none_);
  }

  // Whose splits they are: of the only value, else of the one that they make up, the increment where both are the same.
  static std::optional<ReadingKind> owner_of(const std::vector<domain::Split>& splits, std::optional<Decimal> total,
                                             std::optional<Decimal> increment) {
    if (!increment) return ReadingKind::cumulative;
    if (!total || splits.empty()) return ReadingKind::increment;
    domain::ExactSum sum;
    for (const domain::Split& split : splits) sum += split.value;
    if (sum.decimal() == increment) return ReadingKind::increment;
    if (sum.decimal() == total) return ReadingKind::cumulative;
    return std::nullopt;
  }

  void add(const CsvRow& row, ReadingKind kind, const PartialDate& as_of, std::optional<PartialDate> start,
           Decimal value, const std::vector<domain::Split>& splits) {
    const std::string base = target_.indicator.text + ":" + target_.area.text + ":" + as_of.to_string() +
                             (kind == ReadingKind::cumulative ? ":c" : ":i");
    const int times = ++ids_[base];
    ReadingRow reading;
    if (domain::Cell<domain::Id>::read(times == 1 ? base : base + ":" + std::to_string(times), reading.id))
      return refuse("series.id_too_long", row.front(), "date", {{"id", base}});
    reading.line = row.front().line;
    reading.indicator = target_.indicator;
    reading.area = target_.area;
    reading.as_of = as_of;
    reading.period_start = start;
    reading.kind = kind;
    reading.value = value;
    reading.unit = target_.unit;
    reading.splits = splits;
    reading.source = words(row, "source").empty() ? target_.source : words(row, "source");
    if (const std::string note = words(row, "note"); !note.empty()) reading.note = note;
    readings_.push_back(std::move(reading));
  }

  const std::string& file_;
  const SeriesTarget& target_;
  std::set<std::string> areas_;
  std::vector<std::string> header_;
  bool usable_ = false;
  std::map<std::string, int> ids_;
  const std::vector<domain::Split> none_;
  std::vector<ReadingRow> readings_;
  std::vector<Error> errors_;
};

}  // namespace

Checked<std::vector<ReadingRow>> read_series(std::string_view content, const std::string& file,
                                             const SeriesTarget& target) {
  return SeriesReader(file, target).read(content);
}

}  // namespace entente::interop::figures
