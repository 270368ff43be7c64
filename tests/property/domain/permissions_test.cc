// The table of permissions is the oracle: every cell of it is tried, those that are empty too.
#include "domain/permissions.h"

#include <gtest/gtest.h>

#include "domain/fold.h"
#include "domain/rules/rules.h"

namespace entente::domain {
namespace {

namespace json = boost::json;

constexpr std::int64_t kNow = 20'000LL * 86'400'000;

class Permissions : public testing::Test {
 protected:
  void SetUp() override {
    import("party", "A", {{"party_id", "A"}, {"code", "XAA"}, {"name", "A"}, { "role", "sending_party" }});
    person("FIRST", "A", "planner", "");
    import("party", "B", {{"party_id", "B"}, {"code", "XBB"}, {"name", "B"}, { "role", "partner_party" }});
    for (const std::string_view role : kWords<PersonRole>) person("P-" + std::string(role), "A", role, "");
    std::string all;
    for (const std::string_view role : kWords<PersonRole>) all += (all.empty() ? "" : ";") + std::string(role);
    person("ENDED", "A", all, "2024-01-01");
    person("OTHER", "B", all, "");
    ASSERT_EQ(programme.set_aside_count(), 0u) << programme.set_aside(0).why.code;
    ASSERT_EQ(programme.count(kKind<PersonRow>), kWords<PersonRole>.size() + 3);
  }
  void import(std::string_view kind, const std::string& id, json::object set) {
    Said said;
    said.turn = {++clock, {}, clock};
    said.id[0] = static_cast<unsigned char>(clock);
    said.at = kNow;
    said.by = "FIRST";
    said.party = "XAA";
    said.readers = {{"XAA", "XBB"}};
    said.payload = {{"type", std::string(kind) + ".v1"}, {"act", "import"}, {"id", id}, {"set", std::move(set)}};
    take(programme, said);
  }
  void person(const std::string& id, std::string_view party, std::string_view roles, std::string_view until) {
    json::object set{{"person_id", id}, {"party_id", party}, {"office", "o"}, {"roles", roles}};
    if (!until.empty()) set["until"] = until;
    import("person", id, set);
  }
  std::string refusal(const std::string& by, const Rule& rule, const Readers& readers = {{"XAA", "XBB"}}) const {
    const json::object payload{{"type", type_of(rule.kind)}, {"act", rule.act}, {"id", "X1"}, {"reason", "r"}};
    const auto no = would_refuse(programme, {by, "XAA", readers, kNow}, payload);
    return no ? no->code : "";
  }

  Programme programme;
  std::int64_t clock = 0;
};

TEST_F(Permissions, are_those_of_the_table_cell_by_cell) {
  int cells = 0, allowed = 0, acts = 0;
  for (const KindFacts& kind : all_kinds()) acts += static_cast<int>(rules_of(kind.kind).size());
  for (std::size_t i = 0; i < kWords<PersonRole>.size(); ++i) {
    const auto role = static_cast<PersonRole>(i);
    for (const KindFacts& kind : all_kinds()) {
      for (const Rule* rule : rules_of(kind.kind)) {
        // A releaser says in others' stead what is released: everything that makes something new.
        bool listed = role == PersonRole::releaser && rule->effect == Effect::creates;
        for (const Permission& permission : permissions())
          for (const std::string_view act : permission.acts)
            listed = listed || (permission.role == role && permission.kind == kind.kind && act == rule->act);
        ++cells;
        allowed += listed ? 1 : 0;
        EXPECT_EQ(refusal("P-" + std::string(word(role)), *rule) != "domain.not_permitted", listed)
            << word(role) << " " << kind.word << " " << rule->act;
      }
    }
  }
  EXPECT_EQ(cells, static_cast<int>(kWords<PersonRole>.size()) * acts);
  EXPECT_GT(acts, 200);
  EXPECT_GT(allowed, 200);
}

TEST_F(Permissions, of_a_releaser_are_none_over_what_its_own_party_alone_reads) {
  for (const KindFacts& kind : all_kinds()) {
    for (const Rule* rule : rules_of(kind.kind)) {
      if (may(PersonRole::releaser, kind.kind, rule->act)) continue;
      EXPECT_EQ(refusal("P-releaser", *rule, {{"XAA"}}), "domain.not_permitted") << kind.word << " " << rule->act;
    }
  }
}

TEST_F(Permissions, end_with_the_office_and_at_the_party_s_own_door) {
  for (const KindFacts& kind : all_kinds()) {
    for (const Rule* rule : rules_of(kind.kind)) {
      EXPECT_EQ(refusal("ENDED", *rule), "domain.office_ended");
      EXPECT_EQ(refusal("OTHER", *rule), "domain.person_of_another_party");
      EXPECT_EQ(refusal("NOBODY", *rule), "domain.unknown_person");
    }
  }
}

// Every act of the table is one that a rule knows, apart from the signature under a document.
TEST_F(Permissions, name_acts_that_there_are) {
  for (const Permission& permission : permissions()) {
    for (const std::string_view act : permission.acts) {
      const bool signs_bytes = permission.kind == kKind<RoadmapRow> || permission.kind == kKind<PublicationRow>;
      if (signs_bytes && act == "sign") continue;
      EXPECT_NE(find_rule(permission.kind, act), nullptr) << facts(permission.kind).word << " " << act;
    }
  }
}

}  // namespace
}  // namespace entente::domain
