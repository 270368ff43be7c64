// What a word or a turn of phrase can mean to a check. The words themselves are lists, one file for each language
// (words_en.cc, words_tr.cc, words_ar.cc); the checks know senses only.
#pragma once

#include <cstdint>
#include <string_view>

namespace entente::briefing::checks {

// clang-format off
#define ENTENTE_SENSES(X) \
  /* frames of a figure */ \
  X(week) X(last_week) X(first_week) X(total) X(so_far) X(since) X(rise_by) X(included) X(part_of) X(other_total) \
  X(correction) X(alone) X(programme_start) X(today) \
  /* what a number counts, or that it counts nothing */ \
  X(reference) X(duration) X(condition) X(kind) X(exempt) X(people) X(thing) X(dozen) X(hedge) X(clock) \
  /* who speaks, and how far it is meant */ \
  X(others) X(sources) X(say) X(according) X(quoting) X(among_them) X(title) X(is_name) X(asked) X(whether) X(denied) \
  X(refusal) X(counterfactual) X(will) X(certain) X(future_time) X(expected) X(planned) X(modal) X(purpose) \
  X(nothing_yet) X(before_that) X(after) X(all_told) \
  /* kinds of activity */ \
  X(training) X(advisory) X(technical_support) X(technical_visit) X(mutual_visit) X(exercise) X(assessment) \
  X(governance) X(visit) X(onsite) X(delegation) X(meeting) X(course) \
  /* what can happen */ \
  X(begin) X(ongoing) X(visited) X(returned) X(seen) X(sign) X(arrive) X(receive) X(dispatch) X(cross) X(hand_over) \
  X(deploy) X(held) X(complete) X(cancel) X(open_up) X(request) X(coordinate) X(at_crossing) X(approve) X(met) \
  /* to what */ \
  X(roadmap) X(memorandum) X(arrangement) X(agreement) X(aid) X(troops) X(mission) X(peace_force) X(contribution) \
  X(commitment) X(mission_area) X(guest) \
  X(tent) X(kit) X(flour) X(generator) X(blanket) X(medicine) X(food) X(vehicle) \
  /* matters that wait */ \
  X(ceasefire) X(mandate) X(who_contributes) X(screening) X(cohort) X(planning_conference) X(decree) X(registry) \
  X(rollout) X(faculty) X(predeployment) X(disposal_course) X(resident) X(vetting) X(no_condition) X(season) \
  X(adopted) \
  X(fact_finding) X(language) X(audit) \
  /* change */ \
  X(grow) X(change) X(compare) X(steps) X(lead_to) X(scope) X(relations) X(benefit) X(stay) X(number_of) X(exemption) \
  X(momentum) X(rank) X(first) X(last) \
  /* topics of readings and reports */ \
  X(tunnel) X(land) X(mine) X(weapon) X(explosive) X(stock) X(seized) X(cave) X(gaza) X(contacts) X(requests) \
  X(restructuring) \
  /* places in names */ \
  X(north) X(south) X(east) X(west) X(river) X(hill) X(central) X(capital) X(province) X(district) X(whole_country) \
  X(claw_lock) X(operation_area) X(claw) X(both_places) \
  /* parties named otherwise */ \
  X(ukraine) X(russia) X(japan) X(syria) X(turkiye) X(x_mission) \
  /* units */ \
  X(unit_m) X(unit_km) X(unit_m2) X(unit_km2) X(unit_ha) X(unit_dunam) X(unit_acre) X(unit_tonne) X(unit_kg) \
  X(unit_percent) X(unit_mile) \
  /* calendar */ \
  X(month_1) X(month_2) X(month_3) X(month_4) X(month_5) X(month_6) X(month_7) X(month_8) X(month_9) X(month_10) \
  X(month_11) X(month_12) X(relative_year) X(year_word) X(quarter)
// clang-format on

enum class Sense : std::uint8_t {
#define ENTENTE_SENSE(name) name,
  ENTENTE_SENSES(ENTENTE_SENSE)
#undef ENTENTE_SENSE
};

inline constexpr std::string_view kSenseNames[] = {
#define ENTENTE_SENSE(name) #name,
    ENTENTE_SENSES(ENTENTE_SENSE)
#undef ENTENTE_SENSE
};
inline constexpr std::size_t kSenses = sizeof kSenseNames / sizeof kSenseNames[0];
static_assert(kSenses < 256);

// How a verb stands: what the word list says with `=`, or what its ending says.
enum class Form : std::uint8_t { none, past, present, future, nominal, participle, conditional };

}  // namespace entente::briefing::checks
