// What came of activities, and what is said in a party's name: when each may be recorded, and by whom.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "domain/fold.h"
#include "domain/rules/clearing.h"
#include "domain/rules/rules.h"

namespace entente::domain {
namespace {

namespace json = boost::json;

using Set = std::vector<std::pair<std::string, std::string>>;

constexpr std::int64_t kToday = 20'500LL * 86'400'000;  // 2026-02-16

// Two parties with people of every role, a gate that is not met, an engagement that was held and one that was not.
class Told : public testing::Test {
 protected:
  void SetUp() override {
    import("party", "A", {{"party_id", "A"}, {"code", "XAA"}, {"name", "A"}, { "role", "sending_party" }});
    import("party", "B", {{"party_id", "B"}, {"code", "XBB"}, {"name", "B"}, { "role", "partner_party" }});
    for (const std::string party : {"A", "B"}) {
      for (const std::string number : {"1", "2", "3"}) {
        import("person", "P" + party + number,
               {{"person_id", "P" + party + number}, {"party_id", party}, {"office", "o"}, {
                  "roles",
                  "planner;contributor;spokesperson;clearer;decision_holder"
                }});
      }
    }
    import("gate", "G", {{"gate_id", "G"}, {"name", "screening"}, { "logic", "all" }});
    import("condition", "G.C",
           {{"gate_id", "G"},
            {"condition_id", "G.C"},
            {"order", "1"},
            {"condition", "screening works"},
            {"kind", "external"},
            {"status", "not_met"},
            { "basis",
              "planned" }});
    ASSERT_EQ(programme.set_aside_count(), 0u) << programme.set_aside(0).why.code;
  }

  void activity(const std::string& id, std::string_view state, Set more = {}) {
    Set set = {{"activity_id", id},
               {"kind", "training"},
               {"partner_trainees", "0"},
               {"mandatory", "0"},
               {"state", std::string(state)}};
    set.insert(set.end(), more.begin(), more.end());
    import("activity", id, set);
  }
  void import(std::string_view kind, const std::string& id, const Set& set) {
    EXPECT_EQ(say("PA1", kind, "import", id, set), "") << kind << " " << id;
  }

  Said said(const std::string& by, std::string_view kind, std::string_view act, const std::string& id,
            const Set& set) const {
    Said said;
    said.turn = {clock + 1, {}, clock + 1};
    said.turn.feed[0] = static_cast<unsigned char>(by[1]);
    said.id[0] = static_cast<unsigned char>(clock + 1);
    said.id[1] = static_cast<unsigned char>((clock + 1) >> 8);
    said.at = kToday;
    said.by = by;
    said.party = by[1] == 'A' ? "XAA" : "XBB";
    said.readers = {{"XAA", "XBB"}};
    json::object fields;
    for (const auto& [column, cell] : set) fields[column] = cell;
    said.payload = {{"type", std::string(kind) + ".v1"}, {"act", act}, {"id", id}, {"reason", "r"}};
    if (!fields.empty()) said.payload["set"] = fields;
    if (const ObjectPtr object = programme.find(*kind_named(kind), id, said.readers)) {
      json::array base{json::string(hex(object->stated))};
      for (const EntryId& rival : object->rivals) base.push_back(json::string(hex(rival)));
      said.payload["base"] = base;
    }
    return said;
  }
  // The refusal's code; empty when it was taken.
  std::string say(const std::string& by, std::string_view kind, std::string_view act, const std::string& id,
                  const Set& set = {}) {
    const std::size_t before = programme.set_aside_count();
    const Said entry = said(by, kind, act, id, set);
    ++clock;
    take(programme, entry);
    return programme.set_aside_count() == before ? "" : programme.set_aside(before).why.code;
  }
  std::string would(const std::string& by, std::string_view kind, std::string_view act, const std::string& id,
                    const Set& set = {}) const {
    const Said entry = said(by, kind, act, id, set);
    const auto no = would_refuse(programme, {by, entry.party, entry.readers, kToday}, entry.payload);
    return no ? no->code : "";
  }
  bool cleared(std::string_view kind, const std::string& id) const {
    return is_cleared(*programme.find(*kind_named(kind), id, {{"XAA", "XBB"}}));
  }

  Programme programme;
  std::int64_t clock = 0;
};

TEST_F(Told, nothing_comes_of_what_has_not_begun_whatever_its_state) {
  for (const std::string_view state : kWords<ActivityState>) {
    for (const bool is_dated : {false, true}) {
      const std::string id = std::string(state) + (is_dated ? "-dated" : "");
      activity(id, state, is_dated ? Set{{"actual_start", "2025-10-06"}} : Set{});
      const bool begun = state == "started" || state == "completed" || (state == "cancelled" && is_dated);
      const std::string expected = begun ? "" : "domain.not_begun";
      EXPECT_EQ(
          would("PA1", "attendance", "enter", "AT", {{"attendance_id", "AT"}, {"activity_id", id}, {"cohort", "c"}}),
          expected)
          << id;
      EXPECT_EQ(would("PA1", "actual-cost", "enter", id + ";A", {{"activity_id", id}, {"payer", "A"}, {"amount", "7"}}),
                expected)
          << id;
      for (const std::string level : {"1", "2", "3", "4"}) {
        const bool afterwards = level >= "3" && begun && state != "completed";
        EXPECT_EQ(would("PA1", "evaluation", "enter", id + ";" + level + ";2025-11-01",
                        {{"activity_id", id}, {"level", level}, {"evaluated_on", "2025-11-01"}, {"result", "r"}}),
                  afterwards ? "domain.level_too_early" : expected)
            << id << " " << level;
      }
      if (begun && is_dated) {
        EXPECT_EQ(
            would("PA1", "attendance", "enter", "AT",
                  {{"attendance_id", "AT"}, {"activity_id", id}, {"cohort", "c"}, {"attended_from", "2025-10-05"}}),
            "domain.before_it_began");
      }
    }
  }
}

TEST_F(Told, who_attends_is_one_person_or_one_cohort) {
  activity("A", "started");
  for (const bool person : {false, true}) {
    for (const bool cohort : {false, true}) {
      Set set = {{"attendance_id", "AT"}, {"activity_id", "A"}};
      if (person) set.emplace_back("person_id", "PA1");
      if (cohort) set.emplace_back("cohort", "c");
      EXPECT_EQ(would("PA1", "attendance", "enter", "AT", set), person != cohort ? "" : "package.person_or_cohort");
    }
  }
}

TEST_F(Told, trainees_of_the_partner_are_screened_before_they_attend_and_nobody_else_is_asked) {
  const Set begun = {{"actual_start", "2025-10-06"}};
  const auto attends = [&](const std::string& activity, const std::string& who, const std::string& screened) {
    Set set = {{"attendance_id", "AT"}, {"activity_id", activity}};
    set.emplace_back(who == "c" ? "cohort" : "person_id", who);
    if (!screened.empty()) set.emplace_back("screened_on", screened);
    return would("PB1", "attendance", "enter", "AT", set);
  };
  activity("GATED", "started", {{"gate", "G"}, {"partner_trainees", "1"}, {"actual_start", "2025-10-06"}});
  activity("SCREENERS", "started", {{"partner_trainees", "1"}, {"actual_start", "2025-10-06"}});
  activity("OWN", "started", {{"gate", "G"}, {"actual_start", "2025-10-06"}});
  for (const std::string who : {"c", "PA1", "PB1"}) {
    const bool asked = who != "PA1";
    EXPECT_EQ(attends("GATED", who, ""), asked ? "domain.not_screened" : "") << who;
    EXPECT_EQ(attends("GATED", who, "2025-10-07"), asked ? "domain.screened_too_late" : "") << who;
    EXPECT_EQ(attends("GATED", who, "2025-11"), asked ? "domain.screened_too_late" : "") << who;
    for (const char* right : {"2025-10-06", "2025-10", "2025", "--12-01"}) EXPECT_EQ(attends("GATED", who, right), "");
    EXPECT_EQ(attends("SCREENERS", who, ""), "") << who;
    EXPECT_EQ(attends("OWN", who, ""), "") << who;
  }
}

TEST_F(Told, each_party_says_what_it_paid) {
  activity("A", "completed");
  for (const std::string payer : {"A", "B"}) {
    for (const std::string by : {"PA1", "PB1"}) {
      EXPECT_EQ(
          would(by, "actual-cost", "enter", "A;" + payer, {{"activity_id", "A"}, {"payer", payer}, {"amount", "7"}}),
          by[1] == payer[0] ? "" : "domain.for_another_party");
    }
  }
}

TEST_F(Told, an_engagement_that_was_not_held_has_concluded_nothing) {
  const Set engagement = {{"level", "l"}, {"host_party", "A"}, {"guest_party", "B"}, {"commitment_count", "0"}};
  Set planned = engagement;
  planned.emplace_back("engagement_id", "E");
  import("engagement", "E", planned);
  const Set outcome = {{"key_outcome_id", "K"}, {"engagement_id", "E"}, {"statement", "s"}, {"basis", "confirmed"}};
  EXPECT_EQ(say("PA1", "key-outcome", "enter", "K", outcome), "domain.engagement_not_held");
  EXPECT_EQ(say("PA1", "engagement", "hold", "E", {{"outcome_statement", "s"}, {"date", "2025-08"}}), "");
  EXPECT_EQ(say("PA1", "key-outcome", "enter", "K", outcome), "");
}

Set words_of(std::string_view kind) {
  if (kind == "line-to-take")
    return {{"line_to_take_id", "W"}, {"topic", "t"}, {"text", "x"}, {"attribution", "background"}};
  if (kind == "refusal") return {{"refusal_id", "W"}, {"subject", "s"}, {"reason", "r"}, {"attribution", "background"}};
  return {{"question_id", "W"}, {"question", "q"}, {"answer", "a"}};
}

// Whoever wrote any of it, in whatever order, does not clear it; whoever did not, does, for its own party alone.
TEST_F(Told, words_are_cleared_by_one_who_wrote_none_of_them) {
  const std::string people[] = {"PA1", "PA2", "PA3"};
  int cleared_count = 0;
  for (const std::string_view kind : {"line-to-take", "refusal", "question"}) {
    for (const std::string& first : people) {
      for (const std::string& second : people) {
        const Programme before = programme;
        ASSERT_EQ(say(first, kind, "draft", "W", words_of(kind)), "");
        const Set other = {{kind == "line-to-take" ? "text" : kind == "refusal" ? "subject" : "question", "y"}};
        ASSERT_EQ(say(second, kind, "revise", "W", other), "");
        EXPECT_FALSE(cleared(kind, "W"));
        EXPECT_EQ(would("PB1", kind, "clear", "W"), "domain.for_another_party");
        EXPECT_EQ(would("PB1", kind, "revise", "W", other), "domain.for_another_party");
        for (const std::string& clearer : people) {
          const bool wrote = clearer == first || clearer == second;
          EXPECT_EQ(would(clearer, kind, "clear", "W"), wrote ? "domain.own_words" : "") << kind << first << second;
          cleared_count += wrote ? 0 : 1;
        }
        programme = before;
      }
    }
  }
  EXPECT_EQ(cleared_count, 3 * (3 * 2 + 6 * 1));
}

TEST_F(Told, other_words_are_cleared_anew) {
  ASSERT_EQ(say("PA1", "line-to-take", "draft", "W", words_of("line-to-take")), "");
  ASSERT_EQ(say("PA2", "line-to-take", "clear", "W"), "");
  EXPECT_TRUE(cleared("line-to-take", "W"));
  ASSERT_EQ(say("PA1", "line-to-take", "revise", "W", {{"text", "other"}}), "");
  EXPECT_FALSE(cleared("line-to-take", "W"));
  import("line-to-take", "L", {{"line_to_take_id", "L"}, {"topic", "t"}, {"text", "x"}, {
                                 "attribution",
                                 "background"
                               }});
  EXPECT_TRUE(cleared("line-to-take", "L"));  // taken in as approved
}

TEST_F(Told, an_answer_is_no_way_round_a_clearance) {
  ASSERT_EQ(say("PA1", "line-to-take", "draft", "W", words_of("line-to-take")), "");
  ASSERT_EQ(say("PA1", "question", "draft", "Q", {{"question_id", "Q"}, {"question", "q"}, {"line_to_take_id", "W"}}),
            "");
  EXPECT_EQ(say("PA2", "question", "clear", "Q"), "domain.not_cleared");
  ASSERT_EQ(say("PA2", "line-to-take", "clear", "W"), "");
  EXPECT_EQ(say("PA2", "question", "clear", "Q"), "");
  EXPECT_EQ(say("PA1", "question", "revise", "Q", {{"answer", "a"}}), "package.one_answer");
}

TEST_F(Told, a_refusal_for_a_gate_needs_a_condition_that_is_not_met) {
  Set words = words_of("refusal");
  words.emplace_back("gate_id", "G");
  ASSERT_EQ(say("PA1", "refusal", "draft", "W", words), "");
  EXPECT_EQ(would("PA2", "refusal", "clear", "W"), "");
  ASSERT_EQ(say("PA1", "condition", "meet", "G.C", {{"met_on", "2026-01-05"}, {"evidence", "e"}}), "");
  EXPECT_EQ(would("PA2", "refusal", "clear", "W"), "domain.gate_open");
}

TEST_F(Told, a_source_stands_at_a_row_that_is_there) {
  const auto source = [&](const std::string& table, const std::string& row) {
    return would("PA1", "information-source", "enter", table + ";" + row,
                 {{"table", table}, {"row_id", row}, {"source", "PA1"}});
  };
  EXPECT_EQ(source("gates", "G"), "");
  EXPECT_EQ(source("gates", "H"), "domain.unknown_reference");
  EXPECT_EQ(source("weather", "G"), "package.no_such_table");
  EXPECT_EQ(source("actual_costs", "A"), "package.no_such_table");
}

// An act that lacks what it has to state is told which field: of something new whatever every one of its kind must
// have, so that nothing is filled in unsaid.
TEST_F(Told, nothing_that_is_needed_is_filled_in_unsaid) {
  int tried = 0;
  for (const KindFacts& kind : all_kinds()) {
    for (const Rule* rule : rules_of(kind.kind)) {
      if (rule->effect != Effect::creates || rule->act == "import" || rule->act == "release") continue;
      Set none;
      for (const std::size_t column : kind.key) none.emplace_back(std::string(kind.columns[column]->name), "X");
      for (const std::size_t column : needed_columns(*rule)) {
        EXPECT_TRUE(may_state(*rule, column)) << kind.word << " " << rule->act;
        ++tried;
      }
      const bool more = needed_columns(*rule).size() > kind.key.size();
      std::string id;
      for (std::size_t i = 0; i < kind.key.size(); ++i) id += i == 0 ? "X" : ";X";
      const std::string code = would("PA1", kind.word, rule->act, id, none);
      const bool told = code == "domain.field_needed" || code == "domain.not_permitted" || code.starts_with("package.");
      EXPECT_EQ(told || !more, true) << kind.word << " " << rule->act << " " << code;
    }
  }
  EXPECT_GT(tried, 100);
}

}  // namespace
}  // namespace entente::domain
