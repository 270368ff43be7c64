#include "domain/audit/screening.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/natural_order.h"

namespace entente::domain {
namespace screenings {

bool has_begun(const ActivityRow& activity) {
  return activity.state == ActivityState::started || activity.state == ActivityState::completed;
}

// Conditions of a gate in their order.
std::vector<ObjectPtr> conditions_of(const Programme& programme, const std::string& gate) {
  std::vector<ObjectPtr> all;
  for (const ObjectPtr& condition : programme.standing(kKind<ConditionRow>))
    if (condition->as<ConditionRow>().gate.text == gate) all.push_back(condition);
  std::sort(all.begin(), all.end(), [](const ObjectPtr& a, const ObjectPtr& b) {
    return std::tie(a->as<ConditionRow>().order, a->key) < std::tie(b->as<ConditionRow>().order, b->key);
  });
  return all;
}

// As a package is checked for: the gate that most activities with partner trainees name, of equals the one whose code
// comes first.
ObjectPtr screening_gate(const Programme& programme) {
  std::map<std::string, std::string> gate_of;  // by itself, and by its conditions
  for (const ObjectPtr& gate : programme.standing(kKind<GateRow>)) gate_of[gate->key] = gate->key;
  for (const ObjectPtr& condition : programme.standing(kKind<ConditionRow>))
    gate_of[condition->key] = condition->as<ConditionRow>().gate.text;
  std::map<std::string, int> named;
  for (const ActivityRow* activity : programme.rows<ActivityRow>()) {
    if (!activity->partner_trainees || activity->state == ActivityState::cancelled) continue;
    for (const Id& id : activity->gates)
      if (const auto gate = gate_of.find(id.text); gate != gate_of.end()) ++named[gate->second];
  }
  ObjectPtr most;
  for (const ObjectPtr& gate : programme.standing(kKind<GateRow>)) {
    const int count = named[gate->key], best = most == nullptr ? 0 : named[most->key];
    if (count > best || (count == best && count > 0 && natural_less(gate->key, most->key))) most = gate;
  }
  return most;
}

// Whether the person is known not to be one of the partner's.
bool of_another_party(const Programme& programme, const AttendanceRow& attendance, const Readers& readers) {
  if (!attendance.person) return false;
  const PersonRow* person = programme.row<PersonRow>(attendance.person->text, readers);
  const auto programmes = programme.rows<ProgrammeRow>();
  return person != nullptr && !programmes.empty() && person->party != programmes.front()->partner_party;
}

Message why(std::string code, std::vector<Argument> arguments = {}) {
  return {std::move(code), std::move(arguments)};
}

void judge_attendance(ScreeningCase& one) {
  const AttendanceRow& row = one.attendance->as<AttendanceRow>();
  if (!one.trained_from) {
    one.verdict = Screened::cannot_tell;
    one.why = why("audit.no_training_day");
  } else if (!row.screened_on) {
    one.verdict = Screened::cannot_tell;
    one.why = why("audit.no_screening_day");
  } else {
    const std::string screened = row.screened_on->to_string(), trained = one.trained_from->to_string();
    const auto earliest = row.screened_on->earliest(), latest = row.screened_on->latest();
    if (earliest && *one.trained_from < *earliest) {
      one.verdict = Screened::before;
      one.why = why("audit.trained_before", {{"trained", trained}, {"screened", screened}});
    } else if (latest && *latest <= *one.trained_from) {
      one.verdict = Screened::in_time;
      one.why = why("audit.trained_after", {{"trained", trained}, {"screened", screened}});
    } else {
      one.verdict = Screened::cannot_tell;
      one.why = why("audit.screening_day_partial", {{"trained", trained}, {"screened", screened}});
    }
  }
}

// The training as a whole, against the gate that it had to wait for.
void judge_training(const Screening& screening, ScreeningCase& one) {
  one.verdict = Screened::cannot_tell;
  if (!one.trained_from) {
    one.why = why("audit.no_training_day");
  } else if (screening.gate != nullptr && screening.open_condition != nullptr) {
    one.verdict = Screened::before;
    one.why =
        why("audit.trained_gate_closed", {{"gate", screening.gate->key}, {"condition", screening.open_condition->key}});
  } else if (screening.open_since && *one.trained_from < *screening.open_since) {
    one.verdict = Screened::before;
    one.why = why("audit.trained_gate_later", {{"gate", screening.gate->key},
                                               {"trained", one.trained_from->to_string()},
                                               {"open", screening.open_since->to_string()}});
  } else {
    one.why = why("audit.no_attendance");
  }
}

void find_gate(const Programme& programme, Screening& screening) {
  screening.gate = screening_gate(programme);
  if (screening.gate == nullptr) return;
  bool all_dated = true;
  for (const ObjectPtr& condition : conditions_of(programme, screening.gate->key)) {
    const ConditionRow& row = condition->as<ConditionRow>();
    if (row.status != ConditionStatus::met && screening.open_condition == nullptr) screening.open_condition = condition;
    if (!row.met_on) {
      all_dated = false;
    } else {
      screening.open_since = std::max(screening.open_since.value_or(*row.met_on), *row.met_on);
    }
  }
  if (screening.open_condition != nullptr || !all_dated) screening.open_since.reset();
}

}  // namespace screenings

std::size_t Screening::count(Screened verdict) const {
  return static_cast<std::size_t>(
      std::count_if(cases.begin(), cases.end(), [&](const ScreeningCase& one) { return one.verdict == verdict; }));
}

Screened Screening::verdict() const {
  if (count(Screened::before) > 0) return Screened::before;
  return count(Screened::cannot_tell) > 0 ? Screened::cannot_tell : Screened::in_time;
}

Screening screening(const Programme& programme) {
  Screening all;
  screenings::find_gate(programme, all);
  const auto attendances = programme.standing(kKind<AttendanceRow>);
  for (const ObjectPtr& activity : programme.standing(kKind<ActivityRow>)) {
    const ActivityRow& row = activity->as<ActivityRow>();
    if (!row.partner_trainees || !screenings::has_begun(row)) continue;
    ++all.trainings;
    ScreeningCase training{activity, nullptr, row.actual_start, 0, {}, {}};
    screenings::judge_training(all, training);
    bool attended = false;
    for (const ObjectPtr& attendance : attendances) {
      const AttendanceRow& who = attendance->as<AttendanceRow>();
      if (who.activity != row.id || screenings::of_another_party(programme, who, attendance->readers)) continue;
      attended = true;
      ScreeningCase one{activity,
                        attendance,
                        who.attended_from ? who.attended_from : row.actual_start,
                        who.people.value_or(who.person ? 1 : 0),
                        {},
                        {}};
      screenings::judge_attendance(one);
      all.cases.push_back(std::move(one));
    }
    // Who attended says more than the gate, unless the gate was not open.
    if (!attended || training.verdict == Screened::before) all.cases.push_back(std::move(training));
  }
  std::sort(all.cases.begin(), all.cases.end(), [](const ScreeningCase& a, const ScreeningCase& b) {
    if (a.verdict != b.verdict) return a.verdict < b.verdict;
    if (a.activity != b.activity) return natural_less(a.activity->key, b.activity->key);
    const std::string none;
    return natural_less(a.attendance == nullptr ? none : a.attendance->key,
                        b.attendance == nullptr ? none : b.attendance->key);
  });
  return all;
}

}  // namespace entente::domain
