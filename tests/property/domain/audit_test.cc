// What an auditor and a planner read off a programme: the way back from a statement, training before screening, what
// waits for whom, how far a mission is covered.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "domain/audit/coverage.h"
#include "domain/audit/screening.h"
#include "domain/audit/standing.h"
#include "domain/audit/waiting.h"
#include "domain/audit/walk.h"
#include "domain/fold.h"
#include "domain/references.h"
#include "support/cases.h"
#include "support/domain/random_entries.h"

namespace entente::domain {
namespace {

namespace json = boost::json;

const Readers kBoth{{"XAA", "XBB"}};

// A programme between A and B that a planner of A takes in row by row.
class Taken {
 public:
  Taken() {
    row("programme", "P", {{"programme_id", "P"}, {"title", "t"}, {"sending_party", "A"}, {"partner_party", "B"}});
    row("party", "A", {{"party_id", "A"}, {"code", "XAA"}, {"name", "a"}, {"role", "sending_party"}});
    row("party", "B", {{"party_id", "B"}, {"code", "XBB"}, {"name", "b"}, {"role", "partner_party"}});
    row("person", "PA", {{"person_id", "PA"}, {"party_id", "A"}, {"office", "o"}, {"roles", "planner"}});
    row("person", "PB", {{"person_id", "PB"}, {"party_id", "B"}, {"office", "o"}, {"roles", "reader"}});
    row("gate", "G", {{"gate_id", "G"}, {"name", "screening"}, {"logic", "all"}});
    row("gate", "H", {{"gate_id", "H"}, {"name", "another"}, {"logic", "all"}});
  }

  void row(const std::string& kind, const std::string& id, const json::object& set, const std::string& act = "import",
           const std::string& reason = "") {
    json::object payload{{"type", kind + ".v1"}, {"act", act}, {"id", id}, {"set", set}};
    if (!reason.empty()) payload["reason"] = reason;
    if (act == "redefine") payload["base"] = json::array{hex(last_of(kind, id))};
    Said said;
    const auto number = static_cast<std::int64_t>(entries_.size()) + 1;
    said.turn = {number, {}, number};
    said.id[0] = static_cast<unsigned char>(number);
    said.id[1] = static_cast<unsigned char>(number >> 8);
    said.at = number;
    said.by = "PA";
    said.party = "XAA";
    said.readers = kBoth;
    said.payload = std::move(payload);
    ids_[kind + id] = said.id;
    entries_.push_back(std::move(said));
  }
  void condition(const std::string& id, const std::string& gate, const std::string& met_on) {
    json::object set{{"gate_id", gate},
                     {"condition_id", id},
                     {"order", "1"},
                     {"condition", "c"},
                     {"kind", "external"},
                     {"basis", "planned"},
                     {"status", met_on.empty() ? "not_met" : "met"}};
    if (!met_on.empty()) set["met_on"] = met_on;
    row("condition", id, set);
  }
  void training(const std::string& id, const std::string& start, const std::string& state = "completed",
                const std::string& gate = "G") {
    json::object set{{"activity_id", id},       {"kind", "training"}, {"loe_id", "L"},    {"article_id", "R"},
                     {"calendar", "joint"},     {"host_party", "A"},  {"mandatory", "0"}, {"partner_trainees", "1"},
                     {"sustainment_cost", "0"}, {"gate", gate},       {"state", state}};
    if (!start.empty()) set["actual_start"] = start;
    row("activity", id, set);
  }
  void attended(const std::string& id, const std::string& activity, const std::string& screened_on,
                const std::string& person = "", const std::string& from = "") {
    json::object set{{"attendance_id", id}, {"activity_id", activity}};
    if (person.empty()) {
      set["cohort"] = "a class";
      set["people"] = "6";
    } else {
      set["person_id"] = person;
    }
    if (!screened_on.empty()) set["screened_on"] = screened_on;
    if (!from.empty()) set["attended_from"] = from;
    row("attendance", id, set);
  }

  Programme folded() const {
    const Programme programme = fold(entries_);
    EXPECT_EQ(programme.set_aside_count(), 0u) << programme.set_aside(0).why.code;
    return programme;
  }

 private:
  EntryId last_of(const std::string& kind, const std::string& id) const { return ids_.at(kind + id); }

  std::vector<Said> entries_;
  std::map<std::string, EntryId> ids_;
};

// ---- The way back.

bool names(const Object& object, const Object& other) {
  bool found = false;
  each_reference(facts(object.kind), *object.row, [&](std::size_t, std::span<const Kind> kinds, std::string_view key) {
    found |= key == other.key && std::find(kinds.begin(), kinds.end(), other.kind) != kinds.end();
  });
  return found;
}

TEST(WalkBack, reaches_each_object_once_and_by_what_names_it) {
  for (int seed = 0; seed < test::cases(30); ++seed) {
    const Programme programme = fold(test::random_entries(static_cast<std::uint64_t>(seed), 140));
    for (const KindFacts& kind : all_kinds()) {
      for (const ObjectPtr& start : programme.standing(kind.kind)) {
        const Walk walk = walk_back(programme, start, kAllDepths);
        ASSERT_FALSE(walk.grounds.empty());
        EXPECT_EQ(walk.grounds.front().object, start);
        EXPECT_EQ(walk.deeper, 0u);
        std::set<const Object*> seen;
        for (std::size_t i = 0; i < walk.grounds.size(); ++i) {
          const Ground& ground = walk.grounds[i];
          EXPECT_TRUE(seen.insert(ground.object.get()).second) << ground.object->key;
          if (i == 0) continue;
          ASSERT_LT(ground.of, i);
          const Ground& above = walk.grounds[ground.of];
          EXPECT_EQ(ground.depth, above.depth + 1);
          EXPECT_TRUE(names(*above.object, *ground.object) || names(*ground.object, *above.object))
              << above.object->key << " and " << ground.object->key;
        }
        // Ended earlier, it is the same as far as it goes, and counts what it leaves out at the next step.
        const Walk short_walk = walk_back(programme, start, 1);
        ASSERT_LE(short_walk.grounds.size(), walk.grounds.size());
        for (std::size_t i = 0; i < short_walk.grounds.size(); ++i)
          EXPECT_EQ(short_walk.grounds[i].object, walk.grounds[i].object);
        EXPECT_EQ(short_walk.deeper > 0, short_walk.grounds.size() < walk.grounds.size());
      }
    }
  }
}

TEST(WalkBack, of_a_need_finds_its_findings_and_of_these_what_was_seen) {
  Taken taken;
  taken.row("need", "N",
            {{"need_id", "N"},
             {"title", "t"},
             {"loe_id", "L"},
             {"component", "training"},
             {"baseline_level", "0"},
             {"target_level", "2"},
             {"weight", "1"},
             {"state", "agreed"}});
  taken.row(
      "observation", "O",
      {{"observation_id", "O"}, {"visit_id", "V"}, {"observer", "PA"}, {"observed_on", "2025-10-01"}, {"text", "x"}});
  taken.row("finding", "F",
            {{"finding_id", "F"}, {"need_id", "N"}, {"conclusion", "x"}, {"observations", "O"}, {"confidence", "low"}});
  const Programme programme = taken.folded();
  const Walk walk = walk_back(programme, programme.find(kKind<NeedRow>, "N", kBoth), kAllDepths);
  std::string keys;
  for (const Ground& ground : walk.grounds) keys += ground.object->key + std::to_string(ground.depth) + " ";
  EXPECT_EQ(keys, "N0 F1 O2 PA3 ");
  // And a finding does not rest on the need that was drawn from it.
  const Walk of_finding = walk_back(programme, programme.find(kKind<FindingRow>, "F", kBoth), kAllDepths);
  for (const Ground& ground : of_finding.grounds) EXPECT_NE(ground.object->key, "N");
}

TEST(Standing, a_reading_keeps_the_definition_under_which_it_was_entered) {
  Taken taken;
  taken.row("area", "R", {{"area_id", "R"}, {"name", "r"}});
  taken.row("indicator", "I",
            {{"indicator_id", "I"},
             {"name", "n"},
             {"kind", "measure of performance"},
             {"unit", "km"},
             {"definition", "as it was told"},
             {"direction", "up"},
             {"cumulative", "1"},
             {"definition_version", "1"}});
  const json::object reading{{"indicator_id", "I"}, {"area_id", "R"}, {"kind", "cumulative"},
                             {"value", "548"},      {"unit", "km"},   {"source", "s"}};
  auto first = reading, later = reading;
  first["reading_id"] = "R1";
  later["reading_id"] = "R2";
  taken.row("reading", "R1", first);
  taken.row("indicator", "I", {{"definition", "as it was measured"}}, "redefine", "a rule was agreed");
  taken.row("reading", "R2", later);
  const Programme programme = taken.folded();
  const auto definition = [&](const char* id) {
    return *definition_in_force(programme, *programme.find(kKind<ReadingRow>, id, kBoth));
  };
  EXPECT_EQ(definition("R1").version, 1);
  EXPECT_EQ(definition("R1").text, "as it was told");
  EXPECT_EQ(definition("R1").present, 2);
  EXPECT_EQ(definition("R2").version, 2);
  EXPECT_EQ(definition("R2").text, "as it was measured");
  EXPECT_EQ(definition("R2").source.act, "redefine");
  EXPECT_FALSE(definition("R2").present);
}

TEST(Standing, a_role_is_the_one_that_the_speaker_had_when_it_was_said) {
  Taken taken;
  taken.row("area", "R", {{"area_id", "R"}, {"name", "r"}});
  const Programme programme = taken.folded();
  const ObjectPtr area = programme.find(kKind<AreaRow>, "R", kBoth);
  EXPECT_EQ(said_as(programme, *area, area->source), std::vector{PersonRole::planner});
  // The party itself was said before anybody of it was known: by its key alone.
  const ObjectPtr party = programme.find(kKind<PartyRow>, "A", kBoth);
  EXPECT_TRUE(said_as(programme, *party, party->source).empty());
}

// ---- Training before screening.

struct Case {
  const char* what;
  const char* met_on;    // of the gate's condition; empty: not met
  const char* start;     // of the training
  const char* screened;  // of those who attended; null: nobody said who did
  const char* attended;  // from; empty: from the start
  Screened verdict;
  const char* why;  // of the first case
};

TEST(Screening, is_zero_a_list_or_what_is_missing) {
  const Case cases[] = {
      {"screened the day before", "2026-01-10", "2026-01-12", "2026-01-11", "", Screened::in_time,
       "audit.trained_after"},
      {"screened the same day", "2026-01-10", "2026-01-12", "2026-01-12", "", Screened::in_time, "audit.trained_after"},
      {"screened a day late", "2026-01-10", "2026-01-12", "2026-01-13", "", Screened::before, "audit.trained_before"},
      {"came late, and screened by then", "2026-01-10", "2026-01-12", "2026-01-13", "2026-01-14", Screened::in_time,
       "audit.trained_after"},
      {"no day of screening", "2026-01-10", "2026-01-12", "", "", Screened::cannot_tell, "audit.no_screening_day"},
      {"only the month is known", "2026-01-10", "2026-01-12", "2026-01", "", Screened::cannot_tell,
       "audit.screening_day_partial"},
      {"only the month, and it is over", "2026-01-10", "2026-02-12", "2026-01", "", Screened::in_time,
       "audit.trained_after"},
      {"no year", "2026-01-10", "2026-01-12", "--01-11", "", Screened::cannot_tell, "audit.screening_day_partial"},
      {"nobody says when it began", "2026-01-10", "", "2026-01-11", "", Screened::cannot_tell, "audit.no_training_day"},
      {"nobody says who attended", "2026-01-10", "2026-01-12", nullptr, "", Screened::cannot_tell,
       "audit.no_attendance"},
      {"begun before the gate was open", "2026-01-20", "2026-01-12", "2026-01-11", "", Screened::before,
       "audit.trained_gate_later"},
      {"begun while the gate is not open", "", "2026-01-12", nullptr, "", Screened::before,
       "audit.trained_gate_closed"},
  };
  for (const Case& one : cases) {
    Taken taken;
    taken.condition("C", "G", one.met_on);
    taken.training("T", one.start);
    if (one.screened != nullptr) taken.attended("X", "T", one.screened, "", one.attended);
    const Screening found = screening(taken.folded());
    ASSERT_FALSE(found.cases.empty()) << one.what;
    EXPECT_EQ(found.gate->key, "G") << one.what;
    EXPECT_EQ(found.verdict(), one.verdict) << one.what;
    EXPECT_EQ(found.cases.front().why.code, one.why) << one.what;
  }
}

TEST(Screening, counts_the_partners_people_in_trainings_that_have_begun) {
  Taken taken;
  taken.condition("C", "G", "2026-01-10");
  taken.training("T1", "", "agreed");  // not begun
  taken.training("T2", "2026-02-01");
  taken.training("T3", "2026-02-01", "completed", "H");  // waits for another gate: G is still that of most
  taken.attended("X1", "T2", "2026-01-20");
  taken.attended("X2", "T2", "2026-03-01", "PA");  // of the sending party: an instructor
  taken.attended("X3", "T2", "2026-03-01", "PB");
  const Screening found = screening(taken.folded());
  EXPECT_EQ(found.gate->key, "G");
  EXPECT_EQ(found.trainings, 2u);
  EXPECT_EQ(found.count(Screened::before), 1u);
  EXPECT_EQ(found.cases.front().attendance->key, "X3");
  EXPECT_EQ(found.count(Screened::in_time), 1u);
  EXPECT_EQ(found.count(Screened::cannot_tell), 1u) << "of T3 nobody said who attended";
}

TEST(Screening, without_a_training_there_is_no_case) {
  const Screening found = screening(Taken().folded());
  EXPECT_EQ(found.trainings, 0u);
  EXPECT_TRUE(found.cases.empty());
}

// ---- What waits.

std::string waiting_words(const Programme& programme, const char* today) {
  std::string words;
  for (const Waiting& one : waiting(programme, *Date::parse(today))) {
    words += one.object->key + ":" + one.why.code.substr(7);
    for (const std::string& party : one.parties) words += " " + party;
    words += "; ";
  }
  return words;
}

TEST(Waiting, is_told_once_its_day_has_passed) {
  Taken taken;
  taken.row("engagement", "E",
            {{"engagement_id", "E"},
             {"level", "l"},
             {"host_party", "A"},
             {"guest_party", "B"},
             {"date", "2026-03-05"},
             {"commitment_count", "0"}});
  taken.row("engagement", "Y",
            {{"engagement_id", "Y"},
             {"level", "l"},
             {"host_party", "A"},
             {"guest_party", "B"},
             {"date", "--03-01"},
             {"commitment_count", "0"}});
  taken.row("commitment", "K",
            {{"commitment_id", "K"},
             {"engagement_id", "E"},
             {"text", "t"},
             {"owner_party", "B"},
             {"due", "2026-03-20"},
             {"status", "open"}});
  taken.row("training-request", "Q", {{"request_id", "Q"}, {"party_id", "B"}, {"text", "t"}});
  const Programme programme = taken.folded();
  EXPECT_EQ(waiting_words(programme, "2026-03-05"), "Q:request_unanswered XAA; ")
      << "the day itself has not passed, and a day without a year never has";
  EXPECT_EQ(waiting_words(programme, "2026-03-06"),
            "E:engagement_unreported XAA XBB; K:commitment_due XBB; "
            "Q:request_unanswered XAA; ");
  EXPECT_EQ(waiting_words(programme, "2026-03-21"),
            "E:engagement_unreported XAA XBB; K:commitment_overdue XBB; "
            "Q:request_unanswered XAA; ");
}

TEST(Coverage, a_pledge_is_no_contribution_until_it_is_accepted) {
  Taken taken;
  taken.condition("C", "G", "");
  taken.row("mission", "M", {{"mission_id", "M"}, {"name", "m"}, {"status", "s"}, {"gate_id", "G"}});
  taken.row("requirement", "Q",
            {{"requirement_id", "Q"},
             {"mission_id", "M"},
             {"name", "n"},
             {"quantity", "40"},
             {"unit", "person"},
             {"readiness_days", "30"}});
  const auto pledge = [&](const std::string& id, const std::string& quantity, const std::string& status) {
    taken.row("pledge", id,
              {{"pledge_id", id},
               {"requirement_id", "Q"},
               {"party_id", "A"},
               {"quantity", quantity},
               {"level", "l"},
               {"status", status}});
  };
  pledge("P1", "10", "offered");
  pledge("P2", "5", "accepted");
  pledge("P3", "7", "draft");
  pledge("P4", "9", "withdrawn");
  pledge("P5", "11", "expired");
  const Programme programme = taken.folded();
  const auto missions = coverage(programme);
  ASSERT_EQ(missions.size(), 1u);
  EXPECT_EQ(missions[0].open_condition->key, "C");
  const RequirementCoverage& one = missions[0].requirements.at(0);
  EXPECT_EQ(one.pledged, 15);
  EXPECT_EQ(one.contributed, 5);
  EXPECT_EQ(one.open(), 25);
  EXPECT_EQ(one.pledges.size(), 3u);
  EXPECT_EQ(one.lapsed.size(), 1u);
  EXPECT_EQ(waiting_words(programme, "2026-01-01"), "G:gate_undated; P5:pledge_lapsed XAA; ");
}

}  // namespace
}  // namespace entente::domain
