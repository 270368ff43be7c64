// Rows that live in the record alone, and in no package: what is agreed, reported and kept up between people.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/partial_date.h"
#include "domain/vocabulary.h"

namespace entente::domain {

// One version of a roadmap: immutable bytes, in force when every party's signatory has signed them.
struct RoadmapRow : Row {
  Id id;
  std::int64_t version = 1;
  std::string document;  // SHA-256 of its bytes, in hexadecimal digits
  std::optional<Id> predecessor;
  std::string as_of;  // how much of each feed it was computed from
  std::vector<Id> activities;
  std::vector<Id> needs;  // whose level and weight it rests on
  std::optional<Decimal> value;
  std::optional<Decimal> bound;
  RoadmapState state{};
};

// What the head of a delegation reports of a visit.
struct VisitReportRow : Row {
  Id visit;
  Date reported_on;
  std::string text;
  std::vector<Id> findings;
};

// Two offices that answer to each other, and how often they are to meet.
struct CounterpartRow : Row {
  Id id;
  Id person;
  Id counterpart;
  std::optional<std::int64_t> cadence_days;
  std::optional<Date> since;
};

}  // namespace entente::domain
