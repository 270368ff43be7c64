// The tables of what was seen, asked, agreed, measured and offered.
#include "domain/tables.h"

namespace entente::domain {

constexpr Column<VisitRow> kVisitColumns[] = {
    column<&VisitRow::id>("visit_id").key(),
    column<&VisitRow::activity>("activity_id").refers_to("activities"),
    column<&VisitRow::kind>("kind"),
    column<&VisitRow::place>("place").refers_to("areas", "organisations"),
    column<&VisitRow::terms_of_reference_agreed_on>("terms_of_reference_agreed_on"),
    column<&VisitRow::request_sent_on>("request_sent_on"),
    column<&VisitRow::cleared_on>("cleared_on"),
    column<&VisitRow::state>("state"),
    column<&VisitRow::head>("head").refers_to("people"),
    column<&VisitRow::members>("members").refers_to("people"),
    column<&VisitRow::visiting_party>("visiting_party").refers_to("parties"),
};

template <>
const Table<VisitRow>& table_of() {
  static constexpr Table<VisitRow> table{"visits", kVisitColumns};
  return table;
}

constexpr Column<ObservationRow> kObservationColumns[] = {
    column<&ObservationRow::id>("observation_id").key(),
    column<&ObservationRow::visit>("visit_id").refers_to("visits"),
    column<&ObservationRow::observer>("observer").refers_to("people"),
    column<&ObservationRow::observed_on>("observed_on"),
    column<&ObservationRow::checklist_item>("checklist_item"),
    column<&ObservationRow::text>("text"),
    column<&ObservationRow::releasability>("releasability").refers_to("parties"),
};

template <>
const Table<ObservationRow>& table_of() {
  static constexpr Table<ObservationRow> table{"observations", kObservationColumns};
  return table;
}

constexpr Column<FindingRow> kFindingColumns[] = {
    column<&FindingRow::id>("finding_id").key(),
    column<&FindingRow::need>("need_id").refers_to("needs"),
    column<&FindingRow::conclusion>("conclusion"),
    column<&FindingRow::observations>("observations").not_empty().refers_to("observations"),
    column<&FindingRow::confidence>("confidence"),
    column<&FindingRow::releasability>("releasability").refers_to("parties"),
};

template <>
const Table<FindingRow>& table_of() {
  static constexpr Table<FindingRow> table{"findings", kFindingColumns};
  return table;
}

constexpr Column<TrainingRequestRow> kTrainingRequestColumns[] = {
    column<&TrainingRequestRow::id>("request_id").key(),
    column<&TrainingRequestRow::party>("party_id").refers_to("parties"),
    column<&TrainingRequestRow::requested_on>("requested_on"),
    column<&TrainingRequestRow::text>("text"),
    column<&TrainingRequestRow::activity>("activity_id").refers_to("activities"),
    column<&TrainingRequestRow::reply>("reply"),
    column<&TrainingRequestRow::replied_on>("replied_on"),
};

template <>
const Table<TrainingRequestRow>& table_of() {
  static constexpr Table<TrainingRequestRow> table{"training_requests", kTrainingRequestColumns};
  return table;
}

constexpr Column<EngagementRow> kEngagementColumns[] = {
    column<&EngagementRow::id>("engagement_id").key(),
    column<&EngagementRow::level>("level"),
    column<&EngagementRow::host_party>("host_party").refers_to("parties"),
    column<&EngagementRow::guest_party>("guest_party").refers_to("parties"),
    column<&EngagementRow::date>("date"),
    column<&EngagementRow::topics>("topics"),
    column<&EngagementRow::outcome>("outcome_statement"),
    column<&EngagementRow::commitment_count>("commitment_count").at_least(0),
    column<&EngagementRow::releasability>("releasability").refers_to("parties"),
    column<&EngagementRow::participants>("participants").refers_to("people"),
};

template <>
const Table<EngagementRow>& table_of() {
  static constexpr Table<EngagementRow> table{"engagements", kEngagementColumns};
  return table;
}

constexpr Column<CommitmentRow> kCommitmentColumns[] = {
    column<&CommitmentRow::id>("commitment_id").key(),
    column<&CommitmentRow::engagement>("engagement_id").refers_to("engagements"),
    column<&CommitmentRow::text>("text"),
    column<&CommitmentRow::owner_party>("owner_party").refers_to("parties"),
    column<&CommitmentRow::due>("due"),
    column<&CommitmentRow::status>("status"),
};

template <>
const Table<CommitmentRow>& table_of() {
  static constexpr Table<CommitmentRow> table{"commitments", kCommitmentColumns};
  return table;
}

constexpr Column<IndicatorRow> kIndicatorColumns[] = {
    column<&IndicatorRow::id>("indicator_id").key(),
    column<&IndicatorRow::name>("name"),
    column<&IndicatorRow::kind>("kind"),
    column<&IndicatorRow::unit>("unit"),
    column<&IndicatorRow::definition>("definition"),
    column<&IndicatorRow::direction>("direction"),
    column<&IndicatorRow::baseline>("baseline"),
    column<&IndicatorRow::target>("target"),
    column<&IndicatorRow::cumulative>("cumulative"),
    column<&IndicatorRow::linked_need>("linked_need").refers_to("needs"),
    column<&IndicatorRow::definition_version>("definition_version").at_least(1),
};

template <>
const Table<IndicatorRow>& table_of() {
  static constexpr Table<IndicatorRow> table{"indicators", kIndicatorColumns};
  return table;
}

constexpr Column<ReadingRow> kReadingColumns[] = {
    column<&ReadingRow::id>("reading_id").key(),
    column<&ReadingRow::indicator>("indicator_id").refers_to("indicators"),
    column<&ReadingRow::area>("area_id").refers_to("areas"),
    column<&ReadingRow::as_of>("as_of"),
    column<&ReadingRow::period_start>("period_start"),
    column<&ReadingRow::kind>("kind"),
    column<&ReadingRow::value>("value"),
    column<&ReadingRow::unit>("unit"),
    column<&ReadingRow::splits>("splits").refers_to("areas"),
    column<&ReadingRow::source>("source"),
    column<&ReadingRow::note>("note"),
    column<&ReadingRow::definition_version>("definition_version").at_least(1),
};

template <>
const Table<ReadingRow>& table_of() {
  static constexpr Table<ReadingRow> table{"readings", kReadingColumns};
  return table;
}

constexpr Column<OperationReportRow> kOperationReportColumns[] = {
    column<&OperationReportRow::id>("report_id").key(),
    column<&OperationReportRow::as_of>("as_of"),
    column<&OperationReportRow::area>("area_id").refers_to("areas").may_be_empty(),
    column<&OperationReportRow::activity>("activity"),
    column<&OperationReportRow::quantified>("quantified"),
    column<&OperationReportRow::source>("source"),
    column<&OperationReportRow::amount_in_words>("amount_in_words"),
};

template <>
const Table<OperationReportRow>& table_of() {
  static constexpr Table<OperationReportRow> table{"operation_reports", kOperationReportColumns};
  return table;
}

constexpr Column<AssessmentRow> kAssessmentColumns[] = {
    column<&AssessmentRow::id>("assessment_id").key(),
    column<&AssessmentRow::subject>("subject"),
    column<&AssessmentRow::as_of>("as_of"),
    column<&AssessmentRow::statement>("statement"),
    column<&AssessmentRow::basis>("basis"),
    column<&AssessmentRow::by>("by").refers_to("people").may_be_empty(),
};

template <>
const Table<AssessmentRow>& table_of() {
  static constexpr Table<AssessmentRow> table{"assessments", kAssessmentColumns};
  return table;
}

constexpr Column<AidConsignmentRow> kAidConsignmentColumns[] = {
    column<&AidConsignmentRow::id>("consignment_id").key(),
    column<&AidConsignmentRow::donor_party>("donor_party").refers_to("parties"),
    column<&AidConsignmentRow::goods>("goods"),
    column<&AidConsignmentRow::quantity>("quantity").above(0),
    column<&AidConsignmentRow::unit>("unit"),
    column<&AidConsignmentRow::stage>("stage"),
    column<&AidConsignmentRow::offered_on>("offered_on"),
    column<&AidConsignmentRow::approved_on>("approved_on"),
    column<&AidConsignmentRow::dispatched_on>("dispatched_on"),
    column<&AidConsignmentRow::at_crossing_on>("at_crossing_on"),
    column<&AidConsignmentRow::arrived_on>("arrived_on"),
    column<&AidConsignmentRow::handed_over_on>("handed_over_on"),
    column<&AidConsignmentRow::evidence>("evidence"),
};

template <>
const Table<AidConsignmentRow>& table_of() {
  static constexpr Table<AidConsignmentRow> table{"aid_consignments", kAidConsignmentColumns};
  return table;
}

constexpr Column<MissionRow> kMissionColumns[] = {
    column<&MissionRow::id>("mission_id").key(),     column<&MissionRow::name>("name"),
    column<&MissionRow::status>("status"),           column<&MissionRow::gate>("gate_id").refers_to("gates"),
    column<&MissionRow::mandate_ref>("mandate_ref"),
};

template <>
const Table<MissionRow>& table_of() {
  static constexpr Table<MissionRow> table{"missions", kMissionColumns};
  return table;
}

constexpr Column<RequirementRow> kRequirementColumns[] = {
    column<&RequirementRow::id>("requirement_id").key(),
    column<&RequirementRow::mission>("mission_id").refers_to("missions"),
    column<&RequirementRow::name>("name"),
    column<&RequirementRow::quantity>("quantity").above(0),
    column<&RequirementRow::unit>("unit"),
    column<&RequirementRow::readiness_days>("readiness_days").at_least(0),
    column<&RequirementRow::standard>("standard"),
};

template <>
const Table<RequirementRow>& table_of() {
  static constexpr Table<RequirementRow> table{"requirements", kRequirementColumns};
  return table;
}

constexpr Column<PledgeRow> kPledgeColumns[] = {
    column<&PledgeRow::id>("pledge_id").key(),
    column<&PledgeRow::requirement>("requirement_id").refers_to("requirements"),
    column<&PledgeRow::party>("party_id").refers_to("parties"),
    column<&PledgeRow::quantity>("quantity").above(0),
    column<&PledgeRow::level>("level"),
    column<&PledgeRow::status>("status"),
    column<&PledgeRow::conditions>("conditions").refers_to("gate_conditions"),
    column<&PledgeRow::releasability>("releasability").refers_to("parties"),
};

template <>
const Table<PledgeRow>& table_of() {
  static constexpr Table<PledgeRow> table{"pledges", kPledgeColumns};
  return table;
}

}  // namespace entente::domain
