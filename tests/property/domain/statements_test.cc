// What two say at once, what is said very often, what older versions said, and what makes no sense.
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include "base/random.h"
#include "domain/fold.h"
#include "domain/upcast.h"
#include "support/cases.h"
#include "support/domain/random_entries.h"
#include "support/domain/view_bytes.h"

namespace entente::domain {
namespace {

namespace json = boost::json;

Said said_by(std::string party, std::int64_t number, json::object payload) {
  Said said;
  said.turn.lc = said.turn.seq = number;
  said.turn.feed[0] = static_cast<unsigned char>(party[1]);
  for (std::size_t i = 0; i < 4; ++i) said.id[i] = static_cast<unsigned char>(number >> (8 * i));
  said.at = 20'000LL * 86'400'000;
  said.by = "P" + party.substr(1, 1);
  said.party = std::move(party);
  said.readers = {{"XAA", "XBB"}};
  said.payload = std::move(payload);
  return said;
}

json::object imported(std::string_view kind, std::string_view id, json::object set) {
  return {{"type", std::string(kind) + ".v1"}, {"act", "import"}, {"id", id}, {"set", std::move(set)}};
}

json::object renamed(const std::vector<EntryId>& base, std::string_view name) {
  json::array ids;
  for (const EntryId& id : base) ids.push_back(json::string(hex(id)));
  return {{"type", "area.v1"}, {"act", "revise"}, {"id", "K"}, {"set", {{"name", name}}}, {"base", ids}};
}

std::vector<Said> begun() {
  std::vector<Said> entries;
  for (const std::string letter : {"A", "B"}) {
    const std::string code = "X" + letter + letter;
    const auto add = [&](json::object payload) {
      entries.push_back(said_by("XAA", static_cast<std::int64_t>(entries.size()) + 1, std::move(payload)));
    };
    add(imported("party", letter, {{"party_id", letter}, {"code", code}, {"name", "n"}, {"role", "other"}}));
    add(imported("person", "P" + letter,
                 {{"person_id", "P" + letter}, {"party_id", letter}, {"office", "o"}, {"roles", "planner"}}));
  }
  entries.push_back(said_by("XAA", 5, imported("area", "K", {{"area_id", "K"}, {"name", "first"}})));
  return entries;
}

TEST(Contested, in_every_order_of_arrival_until_somebody_names_all_heads) {
  std::vector<Said> entries = begun();
  const EntryId first = entries.back().id;
  entries.push_back(said_by("XAA", 6, renamed({first}, "a")));
  const EntryId a = entries.back().id;
  entries.push_back(said_by("XBB", 7, renamed({first}, "b")));
  const EntryId b = entries.back().id;
  const std::vector<Said> rivals = entries;
  entries.push_back(said_by("XAA", 8, renamed({a}, "a again")));
  const EntryId again = entries.back().id;
  const std::vector<Said> insisted = entries;
  entries.push_back(said_by("XBB", 9, renamed({a, b, again}, "both")));

  const auto area = [](std::vector<Said> some) { return fold(std::move(some)).object(kKind<AreaRow>, 0); };
  std::vector<std::size_t> last = {0, 1, 2, 3};
  do {
    std::vector<Said> arrived(entries.begin(), entries.begin() + 5);
    for (const std::size_t i : last) arrived.push_back(entries[5 + i]);
    const ObjectPtr settled = area(arrived);
    EXPECT_FALSE(settled->contested());
    EXPECT_EQ(settled->as<AreaRow>().name, "both");
  } while (std::next_permutation(last.begin(), last.end()));
  EXPECT_EQ(area(rivals)->rivals, std::vector<EntryId>{b});
  EXPECT_EQ(area(insisted)->rivals, (std::vector<EntryId>{b, again}));
  EXPECT_EQ(area(insisted)->as<AreaRow>().name, "a");
}

TEST(Contested, is_nothing_by_a_revision_that_breaks_its_rule) {
  std::vector<Said> entries = begun();
  const EntryId first = entries.back().id;
  entries.push_back(said_by("XAA", 6, renamed({first}, "a")));
  json::object nonsense = renamed({first}, "b");
  nonsense["set"].as_object()["part_of"] = "not an id";
  entries.push_back(said_by("XBB", 7, nonsense));
  const Programme programme = fold(entries);
  EXPECT_FALSE(programme.object(kKind<AreaRow>, 0)->contested());
  EXPECT_EQ(programme.set_aside_count(), 1u);
}

// Who reads of an activity but not of the signature under a roadmap sees the same state of it as those who read both.
TEST(Signature, changes_nothing_that_others_read_without_it) {
  std::vector<Said> entries = begun();
  entries[1].payload["set"].as_object()["roles"] = "planner;signatory";
  const std::string document(64, 'a');
  for (const std::string id : {"WIDE", "JOINT"}) {
    const auto number = static_cast<std::int64_t>(entries.size()) + 1;
    entries.push_back(said_by("XAA", number,
                              imported("activity", id,
                                       {{"activity_id", id},
                                        {"kind", "training"},
                                        {"loe_id", "L"},
                                        {"article_id", "R"},
                                        {"calendar", "joint"},
                                        {"host_party", "A"},
                                        {"partner_trainees", "0"},
                                        {"mandatory", "0"},
                                        {"sustainment_cost", "0"},
                                        {"state", "proposed"}})));
    if (id == "WIDE") entries.back().readers = {{"XAA", "XBB", "XCC"}};
  }
  json::object proposal = imported(
      "roadmap", "RM",
      {{"roadmap_id", "RM"}, {"version", "1"}, {"document", document}, {"as_of", "{}"}, {"activities", "WIDE;JOINT"}});
  proposal["act"] = "propose";
  entries.push_back(said_by("XAA", 8, proposal));
  entries.push_back(said_by("XAA", 9, {{"type", "approval.v1"}, {"document", document}}));
  const Programme programme = fold(entries);
  ASSERT_EQ(programme.set_aside_count(), 0u) << programme.set_aside(0).why.code;
  const auto state = [&](const char* id) { return programme.row<ActivityRow>(id, {{"XAA", "XBB"}})->state; };
  EXPECT_EQ(programme.row<RoadmapRow>("RM", {{"XAA", "XBB"}})->state, RoadmapState::in_force);
  EXPECT_EQ(state("JOINT"), ActivityState::agreed);
  EXPECT_EQ(state("WIDE"), ActivityState::proposed);
}

// Parts are no way round the acts that a field has of its own.
TEST(Parts, state_no_more_than_they_could_by_themselves) {
  std::vector<Said> entries = begun();
  const json::object condition{{"gate_id", "G"},     {"condition_id", "C"}, {"order", "1"},          {"condition", "c"},
                               {"kind", "external"}, {"basis", "planned"},  {"evidence", "invented"}};
  json::object gate{{"type", "gate.v1"},
                    {"act", "state"},
                    {"id", "G"},
                    {"set", {{"gate_id", "G"}, {"name", "g"}, {"logic", "all"}}},
                    {"parts", json::array{{{"kind", "condition"}, {"set", condition}}}}};
  entries.push_back(said_by("XAA", 6, gate));
  const Programme programme = fold(entries);
  ASSERT_EQ(programme.set_aside_count(), 1u);
  EXPECT_EQ(programme.set_aside(0).why.code, "domain.field_not_here");
  gate["parts"].as_array()[0].as_object()["set"].as_object().erase("evidence");
  entries.back().payload = gate;
  const Programme without = fold(entries);
  EXPECT_EQ(without.set_aside_count(), 0u) << without.set_aside(0).why.code;
  EXPECT_EQ(without.count(kKind<ConditionRow>), 1u);
}

TEST(History, of_very_many_versions_is_let_go_without_recursion) {
  Programme programme = fold(begun());
  const std::int64_t count = test::cases(50'000, 200'000);  // frames enough for any stack here
  EntryId head = programme.object(kKind<AreaRow>, 0)->stated;
  for (std::int64_t i = 0; i < count; ++i) {
    const Said said = said_by("XAA", 10 + i, renamed({head}, i % 2 == 0 ? "even" : "odd"));
    take(programme, said);
    head = said.id;
  }
  ASSERT_EQ(programme.set_aside_count(), 0u);
  std::size_t versions = 0;
  for (const Object* at = programme.object(kKind<AreaRow>, 0).get(); at != nullptr; at = at->before.get()) ++versions;
  EXPECT_EQ(versions, static_cast<std::size_t>(count) + 1);
}

TEST(Upcast, applies_one_lift_after_the_other_and_needs_each) {
  const Upcast upcasts[] = {
      {"need", 2, [](json::object& payload) { payload["third"] = payload["second"]; }},
      {"need", 1, [](json::object& payload) { payload["second"] = payload["first"]; }},
      {"gap", 2, [](json::object&) {}},
  };
  EXPECT_EQ(present_version("need", upcasts), 3);
  EXPECT_EQ(present_version("area", upcasts), 1);
  json::object payload{{"first", "1"}};
  EXPECT_TRUE(lift(payload, "need", 1, upcasts));
  EXPECT_EQ(payload["third"], "1");
  json::object later{{"second", "2"}};
  EXPECT_TRUE(lift(later, "need", 2, upcasts));
  EXPECT_EQ(later["third"], "2");
  EXPECT_FALSE(later.contains("first"));
  EXPECT_FALSE(lift(payload, "gap", 1, upcasts));
}

// As if areas had been renamed twice: in the second version `title` became `name`, in the third a note went into it.
void name_for_title(json::object& payload) {
  json::value* set = payload.if_contains("set");
  if (set == nullptr || !set->is_object() || !set->get_object().contains("title")) return;
  set->get_object()["name"] = set->get_object()["title"];
  set->get_object().erase("title");
}
void note_into_name(json::object& payload) {
  json::value* set = payload.if_contains("set");
  if (set == nullptr || !set->is_object()) return;
  const json::value* name = set->get_object().if_contains("name");
  const json::value* note = set->get_object().if_contains("note");
  if (name == nullptr || note == nullptr || !name->is_string() || !note->is_string()) return;
  const std::string both = std::string(name->get_string()) + " (" + std::string(note->get_string()) + ")";
  set->get_object()["name"] = both;
  set->get_object().erase("note");
}
constexpr Upcast kMadeUp[] = {{"area", 2, note_into_name}, {"area", 1, name_for_title}};

json::object area_as(std::string_view type, json::object set) {
  set["area_id"] = "K";
  return {{"type", type}, {"act", "state"}, {"id", "K"}, {"set", std::move(set)}};
}

TEST(Upcast, lifts_what_was_said_in_older_versions_when_it_is_read) {
  const json::object said = area_as("area.v1", {{"title", "north"}, {"note", "hills"}});
  const auto oldest = read_statement(said, kMadeUp);
  const auto older = read_statement(area_as("area.v2", {{"name", "north"}, {"note", "hills"}}), kMadeUp);
  const auto present = read_statement(area_as("area.v3", {{"name", "north (hills)"}}), kMadeUp);
  ASSERT_TRUE(oldest && older && present);
  const auto fields = [](const Statement& statement) {
    Fields sorted = statement.set;
    std::sort(sorted.begin(), sorted.end());
    return sorted;
  };
  EXPECT_EQ(fields(*oldest), fields(*present));
  EXPECT_EQ(fields(*older), fields(*present));
  EXPECT_EQ(said.at("type"), "area.v1") << "what was signed stays as it is";
  EXPECT_TRUE(read_statement(renamed({}, "x"), kMadeUp)) << "what there is nothing to lift in";
  json::object nonsense = said;
  nonsense["set"] = 7;
  EXPECT_FALSE(read_statement(nonsense, kMadeUp));
}

// The controls: without the lifts the old words mean nothing, and what is newer than the program is not guessed at.
TEST(Upcast, is_what_makes_them_readable) {
  const auto code_of = [](const json::object& payload, std::span<const Upcast> table) {
    const auto statement = read_statement(payload, table);
    return statement ? std::string() : statement.error().code;
  };
  EXPECT_EQ(code_of(area_as("area.v1", {{"title", "north"}}), {}), "domain.unknown_field");
  EXPECT_EQ(code_of(area_as("area.v2", {{"name", "north"}}), {}), "domain.newer_version");
  EXPECT_EQ(code_of(area_as("area.v4", {{"name", "north"}}), kMadeUp), "domain.newer_version");
  EXPECT_EQ(code_of(area_as("area.v1", {{"title", "north"}}), std::span(kMadeUp).first(1)), "domain.unknown_kind");
}

json::value nonsense(Random& random, int depth) {
  switch (random.below(depth > 0 ? 9 : 7)) {
    case 0:
      return nullptr;
    case 1:
      return true;
    case 2:
      return std::numeric_limits<std::int64_t>::min();
    case 3:
      return 1e308;
    case 4:
      return json::string(std::string(random.below(100), static_cast<char>(random.below(256))));
    case 5:
      return "99999999999999999999";
    case 6:
      return "2025-02-30";
    case 7:
      return json::array{nonsense(random, depth - 1), nonsense(random, depth - 1)};
    default:
      return json::object{{"set", nonsense(random, depth - 1)}, {"kind", nonsense(random, depth - 1)}};
  }
}

void spoil(json::value& value, Random& random) {
  if (random.below(12) == 0) value = nonsense(random, 3);
  if (value.is_object())
    for (auto& member : value.get_object()) spoil(member.value(), random);
  if (value.is_array())
    for (json::value& item : value.get_array()) spoil(item, random);
}

TEST(Hostile, payloads_are_set_aside_and_never_thrown_at) {
  for (int seed = 0; seed < test::cases(60, 3000); ++seed) {
    Random random(Seed{static_cast<std::uint64_t>(seed)}, 9);
    std::vector<Said> entries = test::random_entries(static_cast<std::uint64_t>(seed), 120);
    for (std::size_t i = 30; i < entries.size(); ++i) {
      json::value payload = entries[i].payload;
      spoil(payload, random);
      if (payload.is_object()) entries[i].payload = payload.get_object();
      if (random.below(20) == 0) entries[i].at = random.below(2) == 0 ? (1LL << 53) : -(1LL << 53);
    }
    EXPECT_NO_THROW(test::text_of(fold(entries))) << seed;
  }
}

}  // namespace
}  // namespace entente::domain
