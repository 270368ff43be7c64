// Rows of what was seen, asked, agreed, measured, offered: the programme's facts apart from its plan.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/partial_date.h"
#include "domain/vocabulary.h"

namespace entente::domain {

struct VisitRow : Row {
  Id id;
  Id activity;
  VisitKind kind{};
  std::optional<Id> place;  // an area or an organisation
  std::optional<PartialDate> terms_of_reference_agreed_on;
  std::optional<PartialDate> request_sent_on;
  std::optional<PartialDate> cleared_on;
  VisitState state{};
  std::optional<Id> head;
  std::vector<Id> members;
  std::optional<Id> visiting_party;
};

struct ObservationRow : Row {
  Id id;
  Id visit;
  Id observer;
  Date observed_on;
  std::optional<std::string> checklist_item;
  std::string text;
  Audience releasability;
};

struct FindingRow : Row {
  Id id;
  std::optional<Id> need;
  std::string conclusion;
  std::vector<Id> observations;
  Confidence confidence{};
  Audience releasability;
};

struct TrainingRequestRow : Row {
  Id id;
  Id party;
  std::optional<PartialDate> requested_on;
  std::string text;
  std::optional<Id> activity;
  std::optional<std::string> reply;
  std::optional<Date> replied_on;
};

struct EngagementRow : Row {
  Id id;
  std::string level;
  Id host_party;
  Id guest_party;
  std::optional<PartialDate> date;
  std::optional<std::string> topics;
  std::optional<std::string> outcome;
  std::int64_t commitment_count = 0;
  Audience releasability;
  std::vector<Id> participants;
};

struct CommitmentRow : Row {
  Id id;
  Id engagement;
  std::string text;
  Id owner_party;
  std::optional<Date> due;
  CommitmentStatus status{};
};

struct IndicatorRow : Row {
  Id id;
  std::string name;
  IndicatorKind kind{};
  std::string unit;
  std::string definition;
  Direction direction{};
  std::optional<Decimal> baseline;
  std::optional<std::string> target;  // a number, or words such as `all trainees`
  bool cumulative = false;
  std::optional<Id> linked_need;
  std::int64_t definition_version = 1;
};

struct ReadingRow : Row {
  Id id;
  Id indicator;
  Id area;
  std::optional<PartialDate> as_of;
  std::optional<PartialDate> period_start;
  ReadingKind kind{};
  Decimal value;
  std::string unit;
  std::vector<Split> splits;
  std::string source;
  std::optional<std::string> note;
  std::optional<std::int64_t> definition_version;  // empty: the one that the indicator has now
};

struct OperationReportRow : Row {
  Id id;
  std::optional<PartialDate> as_of;
  Id area;               // may be empty: not stated
  std::string activity;  // in words
  YesNo quantified{};
  std::string source;
  std::optional<std::string> amount_in_words;  // `numerous`; never a number
};

struct AssessmentRow : Row {
  Id id;
  std::string subject;
  std::optional<PartialDate> as_of;
  std::string statement;
  Basis basis{};
  Id by;  // may be empty: nobody was named
};

struct AidConsignmentRow : Row {
  Id id;
  Id donor_party;
  std::string goods;
  Decimal quantity;
  std::string unit;
  AidStage stage{};
  std::optional<Date> offered_on;
  std::optional<Date> approved_on;
  std::optional<Date> dispatched_on;
  std::optional<Date> at_crossing_on;
  std::optional<Date> arrived_on;
  std::optional<Date> handed_over_on;
  std::optional<std::string> evidence;
};

struct MissionRow : Row {
  Id id;
  std::string name;
  std::string status;
  std::optional<Id> gate;
  std::optional<std::string> mandate_ref;
};

struct RequirementRow : Row {
  Id id;
  Id mission;
  std::string name;
  std::int64_t quantity = 0;
  std::string unit;
  std::int64_t readiness_days = 0;
  std::optional<std::string> standard;
};

struct PledgeRow : Row {
  Id id;
  Id requirement;
  Id party;
  std::int64_t quantity = 0;
  std::string level;
  PledgeStatus status{};
  std::vector<Id> conditions;  // of gates
  Audience releasability;
};

}  // namespace entente::domain
