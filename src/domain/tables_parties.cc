// The tables of the programme itself.
#include "domain/tables.h"

namespace entente::domain {

constexpr Column<ProgrammeRow> kProgrammeColumns[] = {
    column<&ProgrammeRow::id>("programme_id").key(),
    column<&ProgrammeRow::title>("title"),
    column<&ProgrammeRow::horizon_start>("horizon_start"),
    column<&ProgrammeRow::horizon_end>("horizon_end"),
    column<&ProgrammeRow::status_date>("status_date"),
    column<&ProgrammeRow::sending_party>("sending_party").refers_to("parties"),
    column<&ProgrammeRow::partner_party>("partner_party").refers_to("parties"),
    column<&ProgrammeRow::currency>("currency"),
    column<&ProgrammeRow::currency_unit>("currency_unit").at_least(1).at_most(1'000'000'000),
};

template <>
const Table<ProgrammeRow>& table_of() {
  static constexpr Table<ProgrammeRow> table{"programme", kProgrammeColumns, Presence::needed};
  return table;
}

constexpr Column<PartyRow> kPartyColumns[] = {
    column<&PartyRow::id>("party_id").key(),
    column<&PartyRow::code>("code"),
    column<&PartyRow::name>("name"),
    column<&PartyRow::role>("role"),
};

template <>
const Table<PartyRow>& table_of() {
  static constexpr Table<PartyRow> table{"parties", kPartyColumns, Presence::needed};
  return table;
}

constexpr Column<OrganisationRow> kOrganisationColumns[] = {
    column<&OrganisationRow::id>("organisation_id").key(),
    column<&OrganisationRow::party>("party_id").refers_to("parties"),
    column<&OrganisationRow::name>("name"),
    column<&OrganisationRow::parent>("parent").refers_to("organisations"),
};

template <>
const Table<OrganisationRow>& table_of() {
  static constexpr Table<OrganisationRow> table{"organisations", kOrganisationColumns};
  return table;
}

constexpr Column<PersonRow> kPersonColumns[] = {
    column<&PersonRow::id>("person_id").key(),
    column<&PersonRow::party>("party_id").refers_to("parties"),
    column<&PersonRow::organisation>("organisation_id").refers_to("organisations"),
    column<&PersonRow::office>("office"),
    column<&PersonRow::name>("name"),
    column<&PersonRow::roles>("roles"),
    column<&PersonRow::since>("since"),
    column<&PersonRow::until>("until"),
};

template <>
const Table<PersonRow>& table_of() {
  static constexpr Table<PersonRow> table{"people", kPersonColumns};
  return table;
}

constexpr Column<AreaRow> kAreaColumns[] = {
    column<&AreaRow::id>("area_id").key(),
    column<&AreaRow::name>("name"),
    column<&AreaRow::part_of>("part_of").refers_to("areas"),
};

template <>
const Table<AreaRow>& table_of() {
  static constexpr Table<AreaRow> table{"areas", kAreaColumns};
  return table;
}

constexpr Column<AgreementRow> kAgreementColumns[] = {
    column<&AgreementRow::id>("agreement_id").key(),
    column<&AgreementRow::kind>("kind"),
    column<&AgreementRow::title>("title"),
    column<&AgreementRow::parties>("parties").not_empty().refers_to("parties"),
    column<&AgreementRow::signed_on>("signed_on"),
    column<&AgreementRow::in_force_from>("in_force_from"),
    column<&AgreementRow::in_force_until>("in_force_until"),
    column<&AgreementRow::parent>("parent").refers_to("agreements"),
};

template <>
const Table<AgreementRow>& table_of() {
  static constexpr Table<AgreementRow> table{"agreements", kAgreementColumns};
  return table;
}

constexpr Column<ArticleRow> kArticleColumns[] = {
    column<&ArticleRow::id>("article_id").key(),
    column<&ArticleRow::agreement>("agreement_id").refers_to("agreements"),
    column<&ArticleRow::number>("number"),
    column<&ArticleRow::summary>("summary"),
    column<&ArticleRow::authorises>("authorises").not_empty(),
};

template <>
const Table<ArticleRow>& table_of() {
  static constexpr Table<ArticleRow> table{"articles", kArticleColumns};
  return table;
}

constexpr Column<CalendarRow> kCalendarColumns[] = {
    column<&CalendarRow::id>("calendar_id").key(),
    column<&CalendarRow::party>("party_id").refers_to("parties"),
    column<&CalendarRow::name>("name"),
    column<&CalendarRow::working_weekdays>("working_weekdays"),
    column<&CalendarRow::hours_per_day>("hours_per_day").above(0).at_most(24),
};

template <>
const Table<CalendarRow>& table_of() {
  static constexpr Table<CalendarRow> table{"calendars", kCalendarColumns, Presence::needed_to_plan, 200};
  return table;
}

constexpr Column<CalendarExceptionRow> kCalendarExceptionColumns[] = {
    column<&CalendarExceptionRow::calendar>("calendar_id").refers_to("calendars"),
    column<&CalendarExceptionRow::from>("from_date"),
    column<&CalendarExceptionRow::to>("to_date"),
    column<&CalendarExceptionRow::kind>("kind"),
    column<&CalendarExceptionRow::capacity_percent>("capacity_percent").at_least(0).at_most(100),
    column<&CalendarExceptionRow::name>("name"),
};

template <>
const Table<CalendarExceptionRow>& table_of() {
  static constexpr Table<CalendarExceptionRow> table{"calendar_exceptions", kCalendarExceptionColumns,
                                                     Presence::optional, 20'000};
  return table;
}

}  // namespace entente::domain
