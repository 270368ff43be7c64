#include "briefing/checks/facts.h"

#include <algorithm>

#include "briefing/checks/folding.h"
#include "briefing/checks/lexicon.h"
#include "domain/figures/reconcile.h"

namespace entente::briefing::checks {
namespace facts_detail {

bool in_range(Sense sense, Sense from, Sense to) {
  return sense >= from && sense <= to;
}

// Words of places and parties that have a word of their own in each language.
bool translates(Sense sense) {
  return in_range(sense, Sense::north, Sense::capital) || in_range(sense, Sense::ukraine, Sense::x_mission) ||
         sense == Sense::claw_lock || sense == Sense::operation_area;
}

template <class R>
std::vector<R> copies(const std::vector<const R*>& rows) {
  std::vector<R> all;
  all.reserve(rows.size());
  for (const R* row : rows) all.push_back(*row);
  return all;
}

bool within(const domain::ReadingRow& increment, const domain::ReadingRow& from, const domain::ReadingRow& to) {
  const auto day = [](const std::optional<PartialDate>& date) { return date ? date->whole() : std::nullopt; };
  const auto begin = day(increment.period_start), end = day(increment.as_of), first = day(from.as_of),
             last = day(to.as_of);
  return begin && end && first && last && *first <= *begin && *end <= *last;
}

// Which readings are contradicted, each with one that it contradicts: the later one of two that were compared, and what
// was counted between two totals.
std::map<std::string, std::string> contradicted(const domain::Programme& programme) {
  const auto indicators = copies(programme.rows<domain::IndicatorRow>());
  const auto areas = copies(programme.rows<domain::AreaRow>());
  const auto readings = copies(programme.rows<domain::ReadingRow>());
  std::map<std::string, const domain::ReadingRow*> by_id;
  std::map<std::pair<std::string, std::string>, std::vector<const domain::ReadingRow*>> increments;
  for (const auto& row : readings) {
    by_id[row.id.text] = &row;
    if (row.kind == domain::ReadingKind::increment) increments[{row.indicator.text, row.area.text}].push_back(&row);
  }
  std::map<std::string, std::string> all;
  for (const auto& finding : domain::reconcile({indicators, areas, readings})) {
    if (finding.verdict != domain::Verdict::contradicts || finding.readings.empty()) continue;
    const std::string first = finding.readings.front().text, last = finding.readings.back().text;
    all.emplace(last, first);
    if (first == last) continue;
    const domain::ReadingRow &from = *by_id.at(first), &to = *by_id.at(last);
    for (const auto* row : increments[{to.indicator.text, to.area.text}])
      if (within(*row, from, to)) all.emplace(row->id.text, last);
  }
  return all;
}

// What a sentence of the record is about.
bool is_topic(Sense sense) {
  return in_range(sense, Sense::tunnel, Sense::restructuring) || in_range(sense, Sense::tent, Sense::vehicle) ||
         in_range(sense, Sense::faculty, Sense::vetting) || sense == Sense::registry || sense == Sense::rollout ||
         in_range(sense, Sense::fact_finding, Sense::audit);
}

// Words by which an activity is known among others.
bool tells_apart(Sense sense) {
  return sense == Sense::rollout || in_range(sense, Sense::faculty, Sense::resident) ||
         in_range(sense, Sense::fact_finding, Sense::audit);
}

std::vector<Sense> topics_of(std::string_view english) {
  std::vector<Sense> topics = senses_of(english);
  std::erase_if(topics, [](Sense sense) { return !is_topic(sense); });
  return topics;
}

template <class Map>
std::optional<std::size_t> index_of(const Map& all, const std::string& id) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].id == id) return i;
  }
  return std::nullopt;
}

class Reader {
 public:
  explicit Reader(const domain::Programme& programme) : programme_(programme) {}

  Facts read() {
    areas();
    figures();
    activities();
    gates();
    people();
    meetings();
    documents();
    std::sort(facts_.dates.begin(), facts_.dates.end());
    facts_.dates.erase(std::unique(facts_.dates.begin(), facts_.dates.end()), facts_.dates.end());
    facts_.index_readings();
    return std::move(facts_);
  }

 private:
  void date(const std::optional<PartialDate>& day) {
    if (day) facts_.dates.push_back({day->year(), day->month(), day->day()});
  }
  void date(const std::optional<Date>& day) {
    if (day) date(std::optional(PartialDate::of(*day)));
  }

  void areas() {
    const auto rows = programme_.rows<domain::AreaRow>();
    for (const auto* row : rows) facts_.areas.push_back({row->id.text, {}, name_of(row->name), false});
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows[i]->part_of) facts_.areas[i].part_of = index_of(facts_.areas, rows[i]->part_of->text);
    }
  }

  void figures() {
    std::map<std::string, const domain::IndicatorRow*> indicators;
    for (const auto* row : programme_.rows<domain::IndicatorRow>()) indicators[row->id.text] = row;
    const auto disagreeing = contradicted(programme_);
    std::map<std::string, std::vector<Sense>> topics;  // of indicators that readings were met of
    std::map<std::string, std::optional<Unit>> units;
    for (const auto* row : programme_.rows<domain::ReadingRow>()) {
      if (!units.contains(row->unit)) units.emplace(row->unit, unit_named(row->unit));
      ReadingFact reading{row->id.text,
                          row->indicator.text,
                          index_of(facts_.areas, row->area.text),
                          row->as_of,
                          row->period_start,
                          row->kind == domain::ReadingKind::cumulative,
                          row->value.to_double(),
                          units.at(row->unit),
                          {},
                          {},
                          {}};
      if (const auto other = disagreeing.find(row->id.text); other != disagreeing.end())
        reading.disagrees_with = other->second;
      for (const domain::Split& split : row->splits) {
        if (const auto area = index_of(facts_.areas, split.area.text))
          reading.parts.push_back({*area, split.value.to_double()});
      }
      const auto [topic, is_new] = topics.try_emplace(row->indicator.text);
      if (const auto found = indicators.find(row->indicator.text); is_new && found != indicators.end())
        topic->second = topics_of(found->second->name);
      reading.topic = topic->second;
      date(row->as_of);
      date(row->period_start);
      facts_.readings.push_back(std::move(reading));
    }
    for (const auto* row : programme_.rows<domain::AidConsignmentRow>()) {
      facts_.consignments.push_back({row->id.text, topics_of(row->goods), row->quantity.to_double(), row->stage});
      for (const auto& day : {row->offered_on, row->approved_on, row->dispatched_on, row->at_crossing_on,
                              row->arrived_on, row->handed_over_on})
        date(day);
    }
    for (const auto* row : programme_.rows<domain::OperationReportRow>()) {
      facts_.reports.push_back(topics_of(row->activity));
      date(row->as_of);
    }
  }

  void activities() {
    for (const auto* row : programme_.rows<domain::ActivityRow>()) {
      facts_.activities.push_back({row->id.text, row->kind, row->state, topics_of(row->name)});
      for (const auto& day : {row->earliest_start, row->deadline, row->actual_start, row->actual_finish}) date(day);
    }
    for (const auto* row : programme_.rows<domain::VisitRow>()) {
      if (row->state == domain::VisitState::held) ++facts_.held_visits[row->kind];
      if (row->state == domain::VisitState::planned) ++facts_.planned_visits[row->kind];
    }
    facts_.requests = programme_.rows<domain::TrainingRequestRow>().size();
    for (const auto* row : programme_.rows<domain::BudgetRow>()) {
      date(std::optional(row->period_start));
      date(std::optional(row->period_end));
    }
    for (const auto* row : programme_.rows<domain::ProgrammeRow>()) {
      date(row->horizon_start);
      date(row->horizon_end);
      date(row->status_date);
    }
    for (const auto* row : programme_.rows<domain::AssessmentRow>()) {
      date(row->as_of);
      if (row->basis == domain::Basis::assessed) facts_.assessed.push_back(senses_of(row->subject));
    }
  }

  void gates() {
    for (const auto* row : programme_.rows<domain::GateRow>()) facts_.gates.push_back(gate(*row));
    for (const auto* row : programme_.rows<domain::MissionRow>()) {
      if (!row->gate) continue;
      const auto at = index_of(facts_.gates, row->gate->text);
      if (!at) continue;
      facts_.gates[*at].of_mission = true;
      facts_.gates[*at].missions.push_back(name_of(row->name, true));
    }
    std::map<std::string, std::string> requests;  // words of the requests for an activity
    for (const auto* row : programme_.rows<domain::TrainingRequestRow>()) {
      date(row->requested_on);
      date(row->replied_on);
      if (row->activity) requests[row->activity->text] += " " + row->text;
    }
    for (const auto* row : programme_.rows<domain::ActivityRow>()) {
      for (const domain::Id& id : row->gates) {
        const auto at = index_of(facts_.gates, id.text.substr(0, id.text.find('.')));
        if (!at) continue;
        GateFact& waiting = facts_.gates[*at];
        waiting.partner_training |= row->partner_trainees;
        for (const Sense topic : topics_of(row->name + requests[row->id.text])) {
          if (tells_apart(topic)) waiting.activities.push_back(topic);
        }
      }
    }
  }

  GateFact gate(const domain::GateRow& row) {
    GateFact gate;
    gate.id = row.id.text;
    std::vector<const domain::ConditionRow*> conditions;
    for (const auto* condition : programme_.rows<domain::ConditionRow>()) {
      if (condition->gate.text == row.id.text) conditions.push_back(condition);
    }
    std::sort(conditions.begin(), conditions.end(), [](const auto* a, const auto* b) { return a->order < b->order; });
    gate.condition_count = conditions.size();
    for (const auto* condition : conditions) {
      date(condition->met_on);
      date(condition->p50);
      if (condition->status == domain::ConditionStatus::met) continue;
      gate.conditions.push_back(condition->condition);
      gate.condition_senses.push_back(senses_of(condition->condition));
    }
    gate.open = gate.conditions.empty();
    return gate;
  }

  void people() {
    std::map<std::string, std::vector<std::vector<Sense>>> said;
    for (const auto* row : programme_.rows<domain::LineToTakeRow>()) {
      if (row->by && row->attribution == domain::Attribution::on_the_record)
        said[row->by->text].push_back(topics_of(row->text + " " + row->topic));
    }
    auto named = programme_.rows<domain::CoverageRow>();
    std::erase_if(named, [](const auto* told) {
      return told->attribution != domain::Attribution::on_the_record || !told->attributed_to;
    });
    for (const auto* row : programme_.rows<domain::PersonRow>()) {
      if (!row->name) continue;
      PersonFact person;
      person.id = row->id.text;
      const std::size_t space = row->name->rfind(' ');
      const std::string surname = row->name->substr(space == std::string::npos ? 0 : space + 1);
      person.surname = skeleton(folded_word(surname, Language::english));
      if (space != std::string::npos)
        person.first_name = skeleton(folded_word(row->name->substr(0, space), Language::english));
      person.on_the_record = said[row->id.text];
      for (const auto* told : named) {
        if (told->attributed_to->find(surname) != std::string::npos)
          person.on_the_record.push_back(topics_of(told->text));
      }
      facts_.people.push_back(std::move(person));
    }
  }

  void meetings() {
    for (const auto* row : programme_.rows<domain::EngagementRow>()) {
      ++facts_.engagements;
      date(row->date);
    }
    for (const auto* row : programme_.rows<domain::CommitmentRow>()) date(row->due);
  }

  void documents() {
    for (const auto* row : programme_.rows<domain::AgreementRow>()) {
      date(row->signed_on);
      date(row->in_force_from);
      date(row->in_force_until);
      if (!row->signed_on) continue;
      (row->kind == domain::AgreementKind::memorandum_of_understanding ? facts_.memorandum_signed
                                                                       : facts_.arrangement_signed) = true;
    }
    for (const auto* row : programme_.rows<domain::RoadmapRow>())
      facts_.roadmap_signed |= row->state == domain::RoadmapState::in_force;
  }

  const domain::Programme& programme_;
  Facts facts_;
};

}  // namespace facts_detail

Name name_of(std::string_view words, bool only_proper) {
  Name name;
  for (const Sentence& sentence : read_text(words, Language::english)) {
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
      const Token& token = sentence.tokens[i];
      if (token.kind != TokenKind::word) continue;
      bool known = false;
      for (const Hit& hit : sentence.hits) {
        if (hit.first > i || hit.last < i) continue;
        known = true;
        if (!facts_detail::translates(hit.sense)) continue;
        if (std::find(name.senses.begin(), name.senses.end(), hit.sense) == name.senses.end())
          name.senses.push_back(hit.sense);
      }
      if (!known && token.upper && !only_proper) name.skeletons.push_back(skeleton(token.text));
    }
  }
  // the Claw-Lock operation area is known by its first two words
  if (std::find(name.senses.begin(), name.senses.end(), Sense::claw_lock) != name.senses.end())
    std::erase(name.senses, Sense::operation_area);
  return name;
}

std::optional<Place> find_name(const Sentence& sentence, const Name& name) {
  if (name.senses.empty() && name.skeletons.empty()) return std::nullopt;
  Place place{sentence.tokens.size(), 0};
  const auto widen = [&](std::size_t first, std::size_t last) {
    place.first = std::min(place.first, first);
    place.last = std::max(place.last, last);
  };
  for (const Sense sense : name.senses) {
    const Hit* const hit = sentence.find(sense);
    if (hit == nullptr) return std::nullopt;
    widen(hit->first, hit->last);
  }
  for (const std::string& bones : name.skeletons) {
    bool found = false;
    for (std::size_t i = 0; i < sentence.tokens.size() && !found; ++i) {
      const Token& token = sentence.tokens[i];
      if (token.kind != TokenKind::word || (token.text[0] < 0x0590 && !token.upper)) continue;
      for (const std::u32string& form : forms_of(token, sentence.language)) {
        found = skeleton(form) == bones;
        if (found) {
          widen(i, i);
          break;
        }
      }
    }
    if (!found) return std::nullopt;
  }
  return place;
}

void Facts::index_readings() {
  written.clear();
  measured.clear();
  const auto add = [&](std::size_t reading, std::optional<std::size_t> part, double value) {
    written.push_back({value, reading, part});
    if (const auto& unit = readings[reading].unit) measured.push_back({value * unit->size, reading, part});
  };
  for (std::size_t i = 0; i < readings.size(); ++i) {
    add(i, std::nullopt, readings[i].value);
    for (std::size_t part = 0; part < readings[i].parts.size(); ++part)
      if (readings[i].parts[part].value > 0) add(i, part, readings[i].parts[part].value);
  }
  for (auto* amounts : {&written, &measured})
    std::sort(amounts->begin(), amounts->end(), [](const auto& a, const auto& b) { return a.amount < b.amount; });
}

bool Facts::started(domain::ActivityKind kind) const {
  return std::any_of(activities.begin(), activities.end(), [&](const ActivityFact& activity) {
    return activity.kind == kind &&
           (activity.state == domain::ActivityState::started || activity.state == domain::ActivityState::completed);
  });
}

bool Facts::completed(domain::ActivityKind kind) const {
  return std::any_of(activities.begin(), activities.end(), [&](const ActivityFact& activity) {
    return activity.kind == kind && activity.state == domain::ActivityState::completed;
  });
}

Facts facts_of(const domain::Programme& programme) {
  return facts_detail::Reader(programme).read();
}

}  // namespace entente::briefing::checks
