// The kinds of object a programme consists of. Each is described once, by the table of its rows (tables.h); whatever
// goes through all kinds alike - payloads, views, differences, search, packages - is written against that description.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "domain/rows_agreed.h"
#include "domain/tables.h"

namespace entente::domain {

// In the order of dependence: what an object names stands before it, or beside it.
using KindRows =
    std::tuple<ProgrammeRow, PartyRow, OrganisationRow, PersonRow, AreaRow, AgreementRow, ArticleRow, CalendarRow,
               CalendarExceptionRow, LineOfEffortRow, NeedRow, ResourceRow, CapacityChangeRow, BudgetRow, GateRow,
               ConditionRow, ActivityRow, ModeRow, DemandRow, ContributionRow, PrecedenceRow, CapacityEffectRow,
               ObjectiveMilestoneRow, RiskRow, VisitRow, VisitReportRow, ObservationRow, FindingRow, TrainingRequestRow,
               EngagementRow, CommitmentRow, CounterpartRow, IndicatorRow, ReadingRow, OperationReportRow,
               AssessmentRow, AidConsignmentRow, MissionRow, RequirementRow, PledgeRow, AttendanceRow, ActualCostRow,
               EvaluationRow, KeyOutcomeRow, LineToTakeRow, RefusalRow, QuestionRow, CoverageRow, InformationSourceRow,
               TranslationRow, RoadmapRow, BriefingRow, StatementRow, PublicationRow>;
inline constexpr std::size_t kKinds = std::tuple_size_v<KindRows>;

namespace detail {
template <class R, std::size_t... I>
constexpr std::size_t index_of(std::index_sequence<I...>) {
  std::size_t found = kKinds;
  ((std::is_same_v<R, std::tuple_element_t<I, KindRows>> ? void(found = I) : void()), ...);
  return found;
}
}  // namespace detail

// A kind is known by its row.
enum class Kind : std::uint8_t {};

template <class R>
inline constexpr Kind kKind = static_cast<Kind>(detail::index_of<R>(std::make_index_sequence<kKinds>{}));

// A row of any kind, its fields as text.
class AnyRow {
 public:
  virtual ~AnyRow() = default;
  virtual std::shared_ptr<AnyRow> copy() const = 0;
  // Fills a field from its text. An empty one leaves it as it is, or is refused where the field is required.
  virtual Complaint read(std::size_t column, std::string_view cell) = 0;
  virtual std::string write(std::size_t column) const = 0;
  virtual void collect_ids(std::size_t column, Ids& all) const = 0;
};

template <class R>
class RowOf final : public AnyRow {
 public:
  std::shared_ptr<AnyRow> copy() const override { return std::make_shared<RowOf<R>>(*this); }
  Complaint read(std::size_t column, std::string_view cell) override {
    return table_of<R>().columns[column].read(cell, row);
  }
  std::string write(std::size_t column) const override { return table_of<R>().columns[column].write(row); }
  void collect_ids(std::size_t column, Ids& all) const override { table_of<R>().columns[column].collect_ids(row, all); }

  R row;
};

struct KindFacts {
  Kind kind{};
  std::string_view word;   // `need`: what a person says, and the stem of its payload's type
  std::string_view table;  // `needs`
  bool in_package = true;  // whether a package has a table of it
  // Whether what is known of it can be told to more readers as it stands. A roadmap is told to both from the first; of
  // a briefing others get the publication.
  bool can_be_released = true;
  std::vector<const ColumnFacts*> columns;
  std::vector<std::vector<Kind>> names;      // per column: of which kinds the ids in it are
  std::vector<std::size_t> key;              // columns that together tell one from another
  std::optional<std::size_t> releasability;  // told by the audience of the entry, never by a field
  std::shared_ptr<AnyRow> (*fresh)() = nullptr;

  std::optional<std::size_t> column(std::string_view name) const;
  // The texts of the key columns, with `;` between them.
  std::string key_of(const AnyRow& row) const;
};

const KindFacts& facts(Kind kind);
std::span<const KindFacts> all_kinds();
// By `need`, or by `needs`.
std::optional<Kind> kind_named(std::string_view word);
std::optional<Kind> kind_of_table(std::string_view table);

}  // namespace entente::domain
