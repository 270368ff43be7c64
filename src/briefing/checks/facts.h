// What a text is judged against: a programme as one reader has it, as of the cut-off. Knows no text but the record's
// own names, which are matched in every language by what their words mean or how they sound.
#pragma once

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/partial_date.h"
#include "briefing/checks/figures.h"
#include "domain/programme.h"

namespace entente::briefing::checks {

// A name of the record. It is found where each of its words that tell it apart stands in the sentence.
struct Name {
  std::vector<Sense> senses;           // that translate: `Northern`
  std::vector<std::string> skeletons;  // of those that are only written in other letters: `Manbij`
};
Name name_of(std::string_view words, bool only_proper = false);
// Where the sentence names it: the first token that belongs to it, and the last.
struct Place {
  std::size_t first = 0;
  std::size_t last = 0;
};
std::optional<Place> find_name(const Sentence& sentence, const Name& name);

struct AreaFact {
  std::string id;
  std::optional<std::size_t> part_of;
  Name name;
  bool whole_country = false;  // contains others and is contained in none
};

struct PartFact {
  std::size_t area = 0;
  double value = 0;
};

struct ReadingFact {
  std::string id;
  std::string indicator;
  std::optional<std::size_t> area;
  std::optional<PartialDate> as_of, start;
  bool cumulative = false;
  double value = 0;
  std::optional<Unit> unit;
  std::vector<PartFact> parts;
  std::vector<Sense> topic;
  std::string disagrees_with;  // a reading that it contradicts, or a total that it does not lead to; empty when none

  double size() const { return unit ? value * unit->size : value; }
};

struct ConsignmentFact {
  std::string id;
  std::vector<Sense> goods;
  double quantity = 0;
  domain::AidStage stage{};
};

struct GateFact {
  std::string id;
  std::vector<std::string> conditions;               // in their order, in the record's words
  std::vector<std::vector<Sense>> condition_senses;  // of those not met
  std::size_t condition_count = 0;
  bool open = false;
  bool of_mission = false;
  std::vector<Name> missions;     // what their names are, and the places their conditions name
  std::vector<Sense> activities;  // what the waiting activities are told apart by
  bool partner_training = false;  // training of the partner's people waits for it
};

struct PersonFact {
  std::string id;
  std::string surname;  // skeletons
  std::string first_name;
  std::vector<std::vector<Sense>> on_the_record;  // what they said under their name
};

struct ActivityFact {
  std::string id;
  domain::ActivityKind kind{};
  domain::ActivityState state{};
  std::vector<Sense> senses;  // of its name
};

struct DateFact {
  std::optional<int> year;
  std::optional<unsigned> month, day;
  auto operator<=>(const DateFact&) const = default;
};

// A figure of the record, by which its reading is found.
struct AmountFact {
  double amount = 0;
  std::size_t reading = 0;
  std::optional<std::size_t> part;  // of the reading, whose figure it is
};

struct Facts {
  std::vector<AreaFact> areas;
  std::vector<ReadingFact> readings;
  std::vector<ConsignmentFact> consignments;
  std::vector<GateFact> gates;
  std::vector<PersonFact> people;
  std::vector<ActivityFact> activities;
  std::vector<DateFact> dates;  // each once
  std::map<domain::VisitKind, std::size_t> held_visits, planned_visits;
  std::size_t engagements = 0;
  std::size_t requests = 0;
  std::vector<std::vector<Sense>> reports;  // topics of operation reports
  bool roadmap_signed = false;
  bool arrangement_signed = false, memorandum_signed = false;
  std::vector<Name> guests;  // parties met in engagements
  std::optional<Name> partner, sender;
  std::vector<std::vector<Sense>> assessed;  // subjects of outlooks

  // By what they amount to, ascending: as they are written, and in the smallest unit of their dimension.
  std::vector<AmountFact> written, measured;

  // After the readings have changed.
  void index_readings();

  bool started(domain::ActivityKind kind) const;  // or completed
  bool completed(domain::ActivityKind kind) const;
};
Facts facts_of(const domain::Programme& programme);

}  // namespace entente::briefing::checks
