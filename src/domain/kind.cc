#include "domain/kind.h"

#include <algorithm>
#include <array>

namespace entente::domain {
namespace {

// What a person calls one of them, in the order of KindRows.
constexpr auto kKindWords = std::to_array<std::string_view>({"programme",
                                                             "party",
                                                             "organisation",
                                                             "person",
                                                             "area",
                                                             "agreement",
                                                             "article",
                                                             "calendar",
                                                             "closure",
                                                             "line-of-effort",
                                                             "need",
                                                             "resource",
                                                             "capacity",
                                                             "budget",
                                                             "gate",
                                                             "condition",
                                                             "activity",
                                                             "mode",
                                                             "demand",
                                                             "contribution",
                                                             "precedence",
                                                             "capacity-effect",
                                                             "milestone",
                                                             "risk",
                                                             "visit",
                                                             "visit-report",
                                                             "observation",
                                                             "finding",
                                                             "training-request",
                                                             "engagement",
                                                             "commitment",
                                                             "counterpart",
                                                             "indicator",
                                                             "reading",
                                                             "operation-report",
                                                             "assessment",
                                                             "aid",
                                                             "mission",
                                                             "requirement",
                                                             "pledge",
                                                             "attendance",
                                                             "actual-cost",
                                                             "evaluation",
                                                             "key-outcome",
                                                             "line-to-take",
                                                             "refusal",
                                                             "question",
                                                             "coverage",
                                                             "information-source",
                                                             "translation",
                                                             "roadmap",
                                                             "briefing",
                                                             "statement",
                                                             "publication"});
static_assert(kKindWords.size() == kKinds);

// A table in which any row may repeat has no key column of its own; these columns tell its rows apart.
std::vector<std::size_t> key_positions(const std::vector<const ColumnFacts*>& columns) {
  std::vector<std::size_t> key;
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (columns[i]->is_key) key.push_back(i);
  if (!key.empty()) return key;
  for (std::size_t i = 0; i < columns.size(); ++i) key.push_back(i);
  return key;
}

template <class R>
constexpr bool has_readers_of_its_own = std::is_same_v<R, RoadmapRow> || std::is_same_v<R, BriefingRow> ||
                                        std::is_same_v<R, StatementRow> || std::is_same_v<R, PublicationRow>;
template <class R>
constexpr bool lives_in_record_alone =
    has_readers_of_its_own<R> || std::is_same_v<R, VisitReportRow> || std::is_same_v<R, CounterpartRow>;

template <class R>
KindFacts described(std::string_view word) {
  KindFacts kind;
  kind.kind = kKind<R>;
  kind.word = word;
  kind.table = table_of<R>().name;
  kind.in_package = !lives_in_record_alone<R>;
  kind.can_be_released = !has_readers_of_its_own<R>;
  for (const Column<R>& column : table_of<R>().columns) {
    if (column.name() == "releasability") kind.releasability = kind.columns.size();
    kind.columns.push_back(&column.facts());
  }
  kind.key = key_positions(kind.columns);
  kind.fresh = [] { return std::shared_ptr<AnyRow>(std::make_shared<RowOf<R>>()); };
  return kind;
}

template <std::size_t... I>
std::vector<KindFacts> described_all(std::index_sequence<I...>) {
  std::vector<KindFacts> all = {described<std::tuple_element_t<I, KindRows>>(kKindWords[I])...};
  for (KindFacts& kind : all) {
    for (const ColumnFacts* column : kind.columns) {
      std::vector<Kind>& named = kind.names.emplace_back();
      for (const KindFacts& other : all)
        if (std::find(column->targets().begin(), column->targets().end(), other.table) != column->targets().end())
          named.push_back(other.kind);
    }
  }
  return all;
}

const std::vector<KindFacts>& kinds() {
  static const std::vector<KindFacts> all = described_all(std::make_index_sequence<kKinds>{});
  return all;
}

std::optional<Kind> first_that(std::string_view KindFacts::*name, std::string_view word) {
  const auto found = std::find_if(kinds().begin(), kinds().end(), [&](const KindFacts& k) { return k.*name == word; });
  return found == kinds().end() ? std::nullopt : std::optional(found->kind);
}

}  // namespace

std::optional<std::size_t> KindFacts::column(std::string_view name) const {
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (columns[i]->name == name) return i;
  return std::nullopt;
}

std::string KindFacts::key_of(const AnyRow& row) const {
  std::string text;
  for (const std::size_t column : key) text += (column == key.front() ? "" : ";") + row.write(column);
  return text;
}

const KindFacts& facts(Kind kind) {
  return kinds()[static_cast<std::size_t>(kind)];
}
std::span<const KindFacts> all_kinds() {
  return kinds();
}
std::optional<Kind> kind_named(std::string_view word) {
  return first_that(&KindFacts::word, word);
}
std::optional<Kind> kind_of_table(std::string_view table) {
  return first_that(&KindFacts::table, table);
}

}  // namespace entente::domain
