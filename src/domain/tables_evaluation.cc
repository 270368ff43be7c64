// The tables of what came of activities.
#include "domain/tables.h"

namespace entente::domain {

constexpr Column<AttendanceRow> kAttendanceColumns[] = {
    column<&AttendanceRow::id>("attendance_id").key(),
    column<&AttendanceRow::activity>("activity_id").refers_to("activities"),
    column<&AttendanceRow::person>("person_id").refers_to("people"),
    column<&AttendanceRow::cohort>("cohort"),
    column<&AttendanceRow::people>("people").at_least(1),
    column<&AttendanceRow::attended_from>("attended_from"),
    column<&AttendanceRow::screened_on>("screened_on"),
    column<&AttendanceRow::note>("note"),
};

template <>
const Table<AttendanceRow>& table_of() {
  static constexpr Table<AttendanceRow> table{"attendance", kAttendanceColumns};
  return table;
}

constexpr Column<ActualCostRow> kActualCostColumns[] = {
    column<&ActualCostRow::activity>("activity_id").key().refers_to("activities"),
    column<&ActualCostRow::payer>("payer").key().refers_to("parties"),
    column<&ActualCostRow::amount>("amount").at_least(0),
    column<&ActualCostRow::note>("note"),
};

template <>
const Table<ActualCostRow>& table_of() {
  static constexpr Table<ActualCostRow> table{"actual_costs", kActualCostColumns};
  return table;
}

constexpr Column<EvaluationRow> kEvaluationColumns[] = {
    column<&EvaluationRow::activity>("activity_id").key().refers_to("activities"),
    column<&EvaluationRow::level>("level").key().at_least(1).at_most(4),
    column<&EvaluationRow::on>("evaluated_on").key(),
    column<&EvaluationRow::result>("result"),
    column<&EvaluationRow::note>("note"),
};

template <>
const Table<EvaluationRow>& table_of() {
  static constexpr Table<EvaluationRow> table{"evaluations", kEvaluationColumns};
  return table;
}

}  // namespace entente::domain
