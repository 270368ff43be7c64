// Rows of the programme itself: who takes part, by what authority, in which places and on which days.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/partial_date.h"
#include "domain/vocabulary.h"

namespace entente::domain {

// A programme without a horizon is one of which only facts are stated: it cannot be planned, and nothing that only
// planning needs must be known.
struct ProgrammeRow : Row {
  Id id;
  std::string title;
  std::optional<Date> horizon_start;
  std::optional<Date> horizon_end;  // inclusive
  std::optional<Date> status_date;  // "now" of the package
  Id sending_party;
  Id partner_party;
  std::optional<std::string> currency;        // ISO 4217
  std::optional<std::int64_t> currency_unit;  // how many of the currency one step of an amount is: 1000 for thousands

  bool plans() const { return horizon_start.has_value() || horizon_end.has_value(); }
};

struct PartyRow : Row {
  Id id;
  std::string code;  // ISO 3166-1 alpha-3; fictional parties from the user-assigned range
  std::string name;
  PartyRole role{};
};

struct OrganisationRow : Row {
  Id id;
  Id party;
  std::string name;
  std::optional<Id> parent;
};

// An office and who holds it; the name may be unknown.
struct PersonRow : Row {
  Id id;
  Id party;
  std::optional<Id> organisation;
  std::string office;
  std::optional<std::string> name;
  std::vector<PersonRole> roles;
  std::optional<Date> since;
  std::optional<Date> until;
};

struct AreaRow : Row {
  Id id;
  std::string name;
  std::optional<Id> part_of;
};

struct AgreementRow : Row {
  Id id;
  AgreementKind kind{};
  std::string title;
  std::vector<Id> parties;
  std::optional<PartialDate> signed_on;
  std::optional<PartialDate> in_force_from;
  std::optional<PartialDate> in_force_until;  // empty: until further notice
  std::optional<Id> parent;
};

struct ArticleRow : Row {
  Id id;
  Id agreement;
  std::string number;
  std::string summary;
  std::vector<ActivityKind> authorises;
};

struct CalendarRow : Row {
  Id id;
  Id party;
  std::string name;
  WeekdaySet working_weekdays;
  Decimal hours_per_day;
};

struct CalendarExceptionRow : Row {
  Id calendar;
  Date from;
  Date to;  // inclusive
  ExceptionKind kind{};
  std::int64_t capacity_percent = 0;  // 0 unless reduced
  std::string name;
};

}  // namespace entente::domain
