// The rows that live in the record alone.
#include "domain/kind.h"

namespace entente::domain {

constexpr Column<RoadmapRow> kRoadmapColumns[] = {
    column<&RoadmapRow::id>("roadmap_id").key(),
    column<&RoadmapRow::version>("version").at_least(1),
    column<&RoadmapRow::document>("document"),
    column<&RoadmapRow::predecessor>("predecessor").refers_to("roadmaps"),
    column<&RoadmapRow::as_of>("as_of"),
    column<&RoadmapRow::activities>("activities").refers_to("activities"),
    column<&RoadmapRow::needs>("needs").refers_to("needs"),
    column<&RoadmapRow::value>("value"),
    column<&RoadmapRow::bound>("bound"),
    column<&RoadmapRow::state>("state"),
};

template <>
const Table<RoadmapRow>& table_of() {
  static constexpr Table<RoadmapRow> table{"roadmaps", kRoadmapColumns};
  return table;
}

constexpr Column<VisitReportRow> kVisitReportColumns[] = {
    column<&VisitReportRow::visit>("visit_id").key().refers_to("visits"),
    column<&VisitReportRow::reported_on>("reported_on"),
    column<&VisitReportRow::text>("text"),
    column<&VisitReportRow::findings>("findings").refers_to("findings"),
};

template <>
const Table<VisitReportRow>& table_of() {
  static constexpr Table<VisitReportRow> table{"visit_reports", kVisitReportColumns};
  return table;
}

constexpr Column<CounterpartRow> kCounterpartColumns[] = {
    column<&CounterpartRow::id>("pairing_id").key(),
    column<&CounterpartRow::person>("person_id").refers_to("people"),
    column<&CounterpartRow::counterpart>("counterpart").refers_to("people"),
    column<&CounterpartRow::cadence_days>("cadence_days").at_least(1),
    column<&CounterpartRow::since>("since"),
};

template <>
const Table<CounterpartRow>& table_of() {
  static constexpr Table<CounterpartRow> table{"counterparts", kCounterpartColumns};
  return table;
}

}  // namespace entente::domain
