// The rows of briefings: they live in the record alone.
#include "domain/kind.h"

namespace entente::domain {

constexpr Column<BriefingRow> kBriefingColumns[] = {
    column<&BriefingRow::id>("briefing_id").key(),
    column<&BriefingRow::title>("title"),
    column<&BriefingRow::cut_off>("cut_off"),
    column<&BriefingRow::as_of>("as_of"),
    column<&BriefingRow::previous>("previous").refers_to("briefings"),
    column<&BriefingRow::state>("state"),
    column<&BriefingRow::document>("document"),
};

template <>
const Table<BriefingRow>& table_of() {
  static constexpr Table<BriefingRow> table{"briefings", kBriefingColumns};
  return table;
}

constexpr Column<StatementRow> kStatementColumns[] = {
    column<&StatementRow::id>("statement_id").key(),
    column<&StatementRow::briefing>("briefing_id").refers_to("briefings"),
    column<&StatementRow::place>("place"),
    column<&StatementRow::topic>("topic"),
    column<&StatementRow::english>("en"),
    column<&StatementRow::turkish>("tr"),
    column<&StatementRow::arabic>("ar"),
    column<&StatementRow::basis>("basis"),
    column<&StatementRow::attribution>("attribution"),
    column<&StatementRow::by>("by").refers_to("people"),
    column<&StatementRow::citations>("citations").cites(),
    column<&StatementRow::embargo>("embargo"),
    column<&StatementRow::released_flags>("released_flags"),
    column<&StatementRow::stale>("stale"),
};

template <>
const Table<StatementRow>& table_of() {
  static constexpr Table<StatementRow> table{"statements", kStatementColumns};
  return table;
}

constexpr Column<PublicationRow> kPublicationColumns[] = {
    column<&PublicationRow::id>("briefing_id").key(),
    column<&PublicationRow::document>("document"),
    column<&PublicationRow::cut_off>("cut_off"),
    column<&PublicationRow::mended>("mended"),
};

template <>
const Table<PublicationRow>& table_of() {
  static constexpr Table<PublicationRow> table{"publications", kPublicationColumns};
  return table;
}

}  // namespace entente::domain
