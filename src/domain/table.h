// The description of a table: which column is which member of a row, and what a cell must satisfy on its own.
//
// Each table is described once (tables_*.cc). Reading, writing, the checks of references and the test that holds the
// documentation to the code all follow that one description.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/cell.h"

namespace entente::domain {

// What is known of a column apart from the row's type.
struct ColumnFacts {
  std::string_view name;
  std::string (*cell_type)() = nullptr;  // what Cell calls it
  CellKind kind = CellKind::text;
  std::span<const std::string_view> words;  // of a closed list
  bool required = true;                     // the cell must not be empty
  bool is_key = false;                      // part of what must be unique in the table
  bool is_list = false;                     // reading a cell adds to what is there
  // The ids in the cell are those of a row of one of these tables (`areas`: by its one key column; `table.column`: by
  // that column). The second is empty when there is only one; both are when the column refers to nothing.
  std::array<std::string_view, 2> tables;
  std::string_view word;          // that may stand where an id does
  std::string_view table_column;  // the id is that of a row of the table that this column names
  bool cites = false;             // the texts name objects of any kind: `reading:RD-1`
  std::optional<Decimal> least;
  std::optional<Decimal> above;  // exclusive
  std::optional<Decimal> most;
  std::optional<int> decimals;

  std::span<const std::string_view> targets() const;
  // For people: `id of areas`, `whole number, from 0 to 100`.
  std::string type() const;
  // `key`, `required` or `optional`.
  std::string_view need() const;
  Complaint check(Decimal number) const;
};

// A literal type: the tables are data, made by the compiler.
template <class R>
class Column {
 public:
  using Read = Complaint (*)(std::string_view, R&);
  using Write = std::string (*)(const R&);
  using CollectIds = void (*)(const R&, Ids&);          // null where the cell holds no ids
  using Number = std::optional<Decimal> (*)(const R&);  // null where the cell holds no number

  constexpr Column(ColumnFacts facts, Read read_member, Write write_member, CollectIds ids_of_member,
                   Number number_of_member)
      : facts_(facts), read_(read_member), write_(write_member), ids_(ids_of_member), number_(number_of_member) {}

  // What describes the column, to be said after its name.
  constexpr Column key() const { return with(&ColumnFacts::is_key, true); }
  constexpr Column not_empty() const { return with(&ColumnFacts::required, true); }
  constexpr Column may_be_empty() const { return with(&ColumnFacts::required, false); }
  constexpr Column refers_to(std::string_view table, std::string_view or_table = {}) const {
    return with(&ColumnFacts::tables, std::array{table, or_table});
  }
  constexpr Column refers_to_table_in(std::string_view column_name) const {
    return with(&ColumnFacts::table_column, column_name);
  }
  constexpr Column cites() const { return with(&ColumnFacts::cites, true); }
  constexpr Column or_word(std::string_view word) const { return with(&ColumnFacts::word, word); }
  constexpr Column at_least(std::int64_t n) const { return with(&ColumnFacts::least, Decimal::whole(n)); }
  constexpr Column above(std::int64_t n) const { return with(&ColumnFacts::above, Decimal::whole(n)); }
  constexpr Column at_most(std::int64_t n) const { return with(&ColumnFacts::most, Decimal::whole(n)); }
  constexpr Column decimals(int n) const { return with(&ColumnFacts::decimals, n); }

  constexpr const ColumnFacts& facts() const { return facts_; }
  constexpr std::string_view name() const { return facts_.name; }

  // Fills the member and checks the cell on its own.
  Complaint read(std::string_view cell, R& row) const {
    if (cell.empty()) return facts_.required ? Complaint(Message{"package.empty_cell", {}}) : std::nullopt;
    if (Complaint wrong = read_(cell, row)) return wrong;
    const auto number = number_ == nullptr ? std::nullopt : number_(row);
    return number ? facts_.check(*number) : std::nullopt;
  }
  std::string write(const R& row) const { return write_(row); }
  void collect_ids(const R& row, Ids& all) const {
    if (ids_ != nullptr) ids_(row, all);
  }

 private:
  template <class T, class V>
  constexpr Column with(T ColumnFacts::*fact, V value) const {
    Column changed = *this;
    changed.facts_.*fact = value;
    return changed;
  }

  ColumnFacts facts_;
  Read read_;
  Write write_;
  CollectIds ids_;
  Number number_;
};

template <auto Member>
struct MemberTraits;
template <class R, class T, T R::*Member>
struct MemberTraits<Member> {
  using RowType = R;
  using Value = T;
};

template <class T>
inline constexpr bool Gathers =
    std::is_same_v<T, Audience> || std::is_same_v<T, WeekdaySet> || std::is_same_v<T, RiskScope>;
template <class T>
inline constexpr bool Gathers<std::vector<T>> = true;

// The column `name` is the member; its type says how the cell is read and whether it may be empty.
template <auto Member>
constexpr auto column(std::string_view name) {
  using R = typename MemberTraits<Member>::RowType;
  using Value = typename MemberTraits<Member>::Value;
  using Codec = Cell<Value>;
  typename Column<R>::CollectIds ids = nullptr;
  if constexpr (HoldsIds<Value>) ids = [](const R& row, Ids& all) { Codec::ids(row.*Member, all); };
  typename Column<R>::Number number = nullptr;
  if constexpr (HoldsNumber<Value>) number = [](const R& row) { return Codec::number(row.*Member); };
  ColumnFacts facts;
  facts.name = name;
  facts.cell_type = &Codec::type;
  facts.kind = Codec::kKind;
  facts.words = words_of_cell<Value>();
  facts.required = Codec::kRequired;
  facts.is_list = Gathers<Value>;
  return Column<R>(
      facts, [](std::string_view cell, R& row) { return Codec::read(cell, row.*Member); },
      [](const R& row) { return Codec::write(row.*Member); }, ids, number);
}

inline constexpr std::int64_t kMaxRows = 200'000;  // of a table

// `needed_to_plan`: a package whose programme has a horizon.
enum class Presence : std::uint8_t { needed, needed_to_plan, optional };

constexpr bool is_needed(Presence presence, bool plans) {
  return presence == Presence::needed || (presence == Presence::needed_to_plan && plans);
}

template <class R>
struct Table {
  std::string_view name;
  std::span<const Column<R>> columns;
  Presence presence = Presence::optional;  // needed: a package without it is refused even when nothing refers to it
  std::int64_t most_rows = kMaxRows;

  std::string file() const { return std::string(name) + ".csv"; }
};

}  // namespace entente::domain
