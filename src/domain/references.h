// Where a row names other objects: the ids in its columns, the row that a table and an id tell, the citations of a
// statement. Whatever follows references - rules, links, audiences of a package - asks here.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "domain/briefing.h"
#include "domain/kind.h"

namespace entente::domain {

// Those of one column.
template <class Visit>
void each_reference_in(const KindFacts& kind, const AnyRow& row, std::size_t column, Visit visit) {
  const ColumnFacts& facts = *kind.columns[column];
  if (!kind.names[column].empty()) {
    Ids ids;
    row.collect_ids(column, ids);
    for (const Id* id : ids)
      if (!id->text.empty() && id->text != facts.word)
        visit(column, std::span<const Kind>(kind.names[column]), std::string_view(id->text));
  } else if (!facts.table_column.empty()) {
    const std::string id = row.write(column);
    const auto named = kind_of_table(row.write(*kind.column(facts.table_column)));
    if (named) visit(column, std::span<const Kind>(&*named, 1), std::string_view(id));
  } else if (facts.cites) {
    const std::string citations = row.write(column);
    for (std::string_view rest = citations; !rest.empty();) {
      const std::size_t end = std::min(rest.find(';'), rest.size());
      if (const auto citation = citation_of(rest.substr(0, end)))
        visit(column, std::span<const Kind>(&citation->kind, 1), std::string_view(citation->id));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
}

// Visits (column, of which kinds it may be, its key) of each, in the order of the columns. Audiences name nobody. The
// key is valid during the visit alone.
template <class Visit>
void each_reference(const KindFacts& kind, const AnyRow& row, Visit visit) {
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (column != kind.releasability) each_reference_in(kind, row, column, visit);
  }
}

// Whether rows of the kind can name that other kind.
inline bool can_name(const KindFacts& kind, Kind other) {
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (column == kind.releasability) continue;
    const ColumnFacts& facts = *kind.columns[column];
    const auto& names = kind.names[column];
    if (facts.cites || !facts.table_column.empty() || std::find(names.begin(), names.end(), other) != names.end())
      return true;
  }
  return false;
}

}  // namespace entente::domain
