// Briefings: written by one, cleared by another, published, and from then on mended in the open.
#include "domain/briefing.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "domain/fold.h"
#include "domain/references.h"

namespace entente::domain {
namespace {

namespace json = boost::json;

TEST(Moment, is_read_with_its_offset_and_not_without) {
  EXPECT_EQ(moment_of("1970-01-01T00:00Z"), 0);
  EXPECT_EQ(moment_of("1970-01-01T03:00+03:00"), 0);
  EXPECT_EQ(moment_of("1969-12-31T22:30-01:30"), 0);
  EXPECT_EQ(moment_of("2025-08-21T09:00+03:00"), 1'755'756'000'000);
  EXPECT_EQ(moment_of("2025-08-21T06:00:07Z"), 1'755'756'007'000);
  for (const char* text : {"", "2025-08-21", "2025-08-21T09:00", "2025-08-21 09:00Z", "2025-02-30T09:00Z",
                           "2025-08-21T24:00Z", "2025-08-21T09:60Z", "2025-08-21T09:00+15:00", "2025-08-21T09:00+3:00",
                           "2025-08-21T09:00:0Z", "2025-08-21T09:00:60Z", "2025-08-21T09:00:", "2025-08-21T0a:00Z"}) {
    EXPECT_FALSE(is_moment(text)) << text;
  }
}

TEST(Citation, names_a_kind_and_an_id) {
  const auto citation = citation_of("reading:RD-1");
  ASSERT_TRUE(citation);
  EXPECT_EQ(citation->kind, kKind<ReadingRow>);
  EXPECT_EQ(text_of(*citation), "reading:RD-1");
  for (const char* text : {"", "reading", "reading:", ":RD-1", "readings:RD-1", "weather:W"})
    EXPECT_FALSE(citation_of(text)) << text;
}

// One ministry, entry by entry.
class Ministry {
 public:
  Ministry() {
    found();
    act("SPOKES", "briefing", "new", "B1", {{"title", "t"}, {"cut_off", "2025-08-21T09:00+03:00"}, {"as_of", "{}"}});
  }

  // The code of the refusal; empty when it was taken.
  std::string say(const std::string& by, json::object payload) {
    Said said;
    said.turn = {++number_, {}, number_};
    said.id[0] = static_cast<unsigned char>(number_);
    said.at = 1'755'756'000'000 + number_;
    said.by = by;
    said.party = "XAA";
    said.readers = readers_;
    said.payload = std::move(payload);
    const std::size_t before = programme_.set_aside_count();
    take(programme_, said);
    return programme_.set_aside_count() == before ? "" : programme_.set_aside(before).why.code;
  }

  std::string act(const std::string& by, const std::string& kind, const std::string& act, const std::string& id,
                  json::object set = {}, const std::string& reason = "because") {
    const Kind known = *kind_named(kind);
    const ObjectPtr object = programme_.find_exact(known, id, readers_);
    if (object == nullptr) set[facts(known).columns[facts(known).key.front()]->name] = id;
    json::object payload{{"type", kind + ".v1"}, {"act", act}, {"id", id}, {"set", std::move(set)}, {"reason", reason}};
    if (object != nullptr) payload["base"] = json::array{hex(object->stated)};
    return say(by, std::move(payload));
  }

  std::string add(const std::string& id, json::object more = {}) {
    json::object set{{"briefing_id", "B1"},
                     {"place", "1"},
                     {"en", "Stability matters."},
                     {"basis", "position"},
                     {"attribution", "background"}};
    for (const auto& [name, value] : more) set[name] = value;
    return act("SPOKES", "statement", "add", id, std::move(set));
  }

  const StatementRow& statement(const std::string& id) const { return *programme_.row<StatementRow>(id, readers_); }
  BriefingState state() const { return programme_.row<BriefingRow>("B1", readers_)->state; }
  const Programme& programme() const { return programme_; }
  // From here on what is said is said to everyone, who knows nobody yet.
  void speak_to_everyone() {
    readers_ = {};
    found();
  }

 private:
  void found() {
    import("party", {{"party_id", "A"}, {"code", "XAA"}, {"name", "n"}, { "role", "other" }}, "A");
    const std::pair<const char*, const char*> people[] = {{"OWNER", "planner"},
                                                          {"SPOKES", "spokesperson"},
                                                          {"CLEARER", "clearer"},
                                                          {"BOTH", "spokesperson;clearer"},
                                                          {"RELEASER", "releaser"}};
    for (const auto& [id, roles] : people)
      import("person", {{"person_id", id}, {"party_id", "A"}, {"office", "o"}, { "roles", roles }}, id);
  }
  void import(const std::string& kind, json::object set, const std::string& id) {
    EXPECT_EQ(say("OWNER", {{"type", kind + ".v1"}, {"act", "import"}, {"id", id}, {"set", std::move(set)}}), "");
  }

  std::int64_t number_ = 0;
  Readers readers_{{"XAA"}};
  Programme programme_;
};

TEST(Briefing, is_cleared_by_somebody_who_wrote_none_of_it_and_published_by_somebody_else) {
  Ministry ministry;
  const std::string document(64, 'a');
  EXPECT_EQ(ministry.act("CLEARER", "briefing", "clear", "B1"), "domain.nothing_to_clear");
  ASSERT_EQ(ministry.add("S1"), "");
  EXPECT_EQ(ministry.act("BOTH", "statement", "revise", "S1", {{"en", "Stability matters much."}}), "");
  EXPECT_EQ(ministry.act("SPOKES", "briefing", "clear", "B1"), "domain.not_permitted");
  EXPECT_EQ(ministry.act("BOTH", "briefing", "clear", "B1"), "domain.own_words");
  EXPECT_EQ(ministry.act("SPOKES", "briefing", "publish", "B1", {{"document", document}}), "domain.briefing_state");
  ASSERT_EQ(ministry.act("CLEARER", "briefing", "clear", "B1"), "");
  EXPECT_EQ(ministry.state(), BriefingState::cleared);

  EXPECT_EQ(ministry.add("S2"), "domain.briefing_state") << "what is cleared is not written on";
  EXPECT_EQ(ministry.act("SPOKES", "statement", "revise", "S1", {{"en", "x"}}), "domain.briefing_state");
  EXPECT_EQ(ministry.act("SPOKES", "statement", "retract", "S1"), "domain.briefing_state");
  EXPECT_EQ(ministry.act("SPOKES", "briefing", "recut", "B1", {{"cut_off", "2025-08-22T09:00Z"}}),
            "domain.briefing_state");
  ASSERT_EQ(ministry.act("SPOKES", "briefing", "reopen", "B1"), "");
  ASSERT_EQ(ministry.act("SPOKES", "statement", "retract", "S1"), "");
  EXPECT_EQ(ministry.act("CLEARER", "briefing", "clear", "B1"), "domain.nothing_to_clear");
  ASSERT_EQ(ministry.add("S3"), "");
  ASSERT_EQ(ministry.act("BOTH", "briefing", "clear", "B1"), "") << "of this one BOTH wrote nothing";
  EXPECT_EQ(ministry.act("BOTH", "briefing", "publish", "B1", {{"document", document}}), "domain.clearer_publishes");
  EXPECT_EQ(ministry.act("SPOKES", "briefing", "publish", "B1"), "domain.field_needed");
  EXPECT_EQ(ministry.act("SPOKES", "briefing", "publish", "B1", {{"document", "abc"}}), "domain.not_a_document");
  ASSERT_EQ(ministry.act("SPOKES", "briefing", "publish", "B1", {{"document", document}}), "");
  EXPECT_EQ(ministry.state(), BriefingState::published);

  EXPECT_EQ(ministry.act("SPOKES", "briefing", "retract", "B1"), "domain.stands_on_it");
  EXPECT_EQ(ministry.act("SPOKES", "briefing", "reopen", "B1"), "domain.briefing_state");
  EXPECT_EQ(ministry.act("SPOKES", "statement", "revise", "S3", {{"en", "x"}}), "domain.briefing_state");
  EXPECT_EQ(ministry.act("SPOKES", "statement", "correct", "S3", {{"en", "Stability is."}}, ""),
            "domain.reason_needed");
  EXPECT_EQ(ministry.act("SPOKES", "statement", "correct", "S3", {{"en", "Stability is."}}), "");
}

TEST(Briefing, begins_at_a_moment) {
  Ministry ministry;
  EXPECT_EQ(ministry.act("SPOKES", "briefing", "new", "B2", {{"title", "t"}, {"cut_off", "Thursday"}, {"as_of", "{}"}}),
            "domain.not_a_moment");
}

TEST(Statement, rests_on_what_its_basis_needs) {
  Ministry ministry;
  EXPECT_EQ(ministry.add("S", {{"en", ""}}), "domain.statement_without_text");
  EXPECT_EQ(ministry.add("S", {{"basis", "confirmed"}}), "domain.cites_nothing");
  EXPECT_EQ(ministry.add("S", {{"basis", "conditional"}, {"citations", "person:SPOKES"}}), "domain.names_no_gate");
  EXPECT_EQ(ministry.add("S", {{"citations", "SPOKES"}}), "domain.citation_form");
  EXPECT_EQ(ministry.add("S", {{"citations", "person:NOBODY"}}), "domain.cites_unknown");
  EXPECT_EQ(ministry.add("S", {{"attribution", "on_the_record"}}), "domain.nobody_named");
  EXPECT_EQ(ministry.add("S", {{"attribution", "reporter"}}), "domain.reporters_words");
  EXPECT_EQ(ministry.add("S", {{"embargo", "11:00"}}), "domain.not_a_moment");
  EXPECT_EQ(ministry.add("S", {{"briefing_id", "B7"}}), "domain.not_there");
  EXPECT_EQ(ministry.add("S", {{"basis", "confirmed"},
                               {"citations", "person:SPOKES;party:A"},
                               {"attribution", "on_the_record"},
                               {"by", "SPOKES"},
                               {"embargo", "2025-08-21T11:00+03:00"}}),
            "");
  ASSERT_EQ(ministry.act("SPOKES", "briefing", "new", "B2",
                         {{"title", "t"}, {"cut_off", "2025-08-28T09:00Z"}, {"as_of", "{}"}}),
            "");
  EXPECT_EQ(ministry.act("SPOKES", "statement", "revise", "S", {{"briefing_id", "B2"}}), "domain.statement_moved");
}

// Nothing that a statement cites is taken back under it.
TEST(Statement, holds_what_it_cites) {
  Ministry ministry;
  ASSERT_EQ(ministry.act("OWNER", "area", "state", "K", {{"name", "k"}}), "");
  ASSERT_EQ(ministry.add("S", {{"basis", "confirmed"}, {"citations", "area:K"}}), "");
  EXPECT_EQ(ministry.act("OWNER", "area", "retract", "K"), "domain.stands_on_it");
}

TEST(Statement, leaves_its_translations_stale_when_one_text_changes) {
  Ministry ministry;
  using Languages = std::vector<std::string>;
  ASSERT_EQ(ministry.add("S", {{"tr", "İstikrar önemlidir."}, {"ar", "الاستقرار مهم."}}), "");
  EXPECT_EQ(ministry.statement("S").stale, Languages{});
  ASSERT_EQ(ministry.act("SPOKES", "statement", "revise", "S", {{"tr", "İstikrar çok önemlidir."}}), "");
  EXPECT_EQ(ministry.statement("S").stale, (Languages{"en", "ar"}));
  ASSERT_EQ(ministry.act("SPOKES", "statement", "revise", "S", {{"place", "2"}}), "");
  EXPECT_EQ(ministry.statement("S").stale, (Languages{"en", "ar"})) << "another place is no other text";
  ASSERT_EQ(ministry.act("SPOKES", "statement", "revise", "S", {{"ar", "الاستقرار مهم."}}), "");
  EXPECT_EQ(ministry.statement("S").stale, Languages{"en"}) << "stated again as it was: somebody has looked";
  ASSERT_EQ(ministry.act("SPOKES", "statement", "revise", "S", {{"en", ""}}), "");
  EXPECT_EQ(ministry.statement("S").stale, Languages{}) << "a text that is gone is not stale";
  EXPECT_EQ(ministry.act("SPOKES", "statement", "revise", "S", {{"stale", "tr"}}), "domain.field_not_here");
}

TEST(Statement, has_flags_released_by_name_until_it_changes) {
  Ministry ministry;
  using Flags = std::vector<std::string>;
  ASSERT_EQ(ministry.add("S"), "");
  EXPECT_EQ(ministry.act("CLEARER", "statement", "release-flag", "S"), "domain.field_needed");
  EXPECT_EQ(ministry.act("SPOKES", "statement", "release-flag", "S", {{"released_flags", "total_without_as_of"}}),
            "domain.not_permitted");
  ASSERT_EQ(ministry.act("CLEARER", "statement", "release-flag", "S", {{"released_flags", "total_without_as_of"}}), "");
  ASSERT_EQ(ministry.act("CLEARER", "statement", "release-flag", "S", {{"released_flags", "delta_over_few_rows"}}), "");
  EXPECT_EQ(ministry.statement("S").released_flags, (Flags{"delta_over_few_rows", "total_without_as_of"}));
  ASSERT_EQ(ministry.act("BOTH", "statement", "revise", "S", {{"en", "It does."}}), "");
  EXPECT_EQ(ministry.statement("S").released_flags, Flags{});
  EXPECT_EQ(ministry.act("BOTH", "statement", "release-flag", "S", {{"released_flags", "delta_over_few_rows"}}),
            "domain.own_words");
}

TEST(Publication, is_told_to_everyone) {
  Ministry ministry;
  const json::object set{{"document", std::string(64, 'a')}, {"cut_off", "2025-08-21T09:00+03:00"}};
  EXPECT_EQ(ministry.act("SPOKES", "publication", "publish", "B1", set), "domain.not_to_everyone");
  ministry.speak_to_everyone();
  EXPECT_EQ(ministry.act("SPOKES", "publication", "publish", "B1", set), "");
  EXPECT_EQ(ministry.act("SPOKES", "publication", "mend", "B1", {{"mended", "short"}}), "domain.not_a_document");
  EXPECT_EQ(ministry.act("SPOKES", "publication", "mend", "B1", {{"mended", std::string(64, 'b')}}), "");
  EXPECT_EQ(ministry.act("SPOKES", "publication", "publish", "B1", set), "domain.id_taken");
}

TEST(Release, tells_again_how_an_object_stands_and_its_own_readers_go_by_what_they_were_told) {
  Ministry ministry;
  ASSERT_EQ(ministry.act("OWNER", "area", "state", "AR", {{"name", "Hill"}}), "");
  ministry.speak_to_everyone();
  const auto release = [&](const char* name) {
    return ministry.act("RELEASER", "area", "release", "AR", {{"area_id", "AR"}, {"name", name}});
  };
  ASSERT_EQ(release("Hill"), "");
  ASSERT_EQ(release("Hill district"), "");
  const ObjectPtr told = ministry.programme().find_exact(kKind<AreaRow>, "AR", {});
  ASSERT_NE(told, nullptr);
  EXPECT_EQ(told->as<AreaRow>().name, "Hill district");
  ASSERT_NE(told->before, nullptr) << "what was told first is kept";
  EXPECT_EQ(told->before->as<AreaRow>().name, "Hill");

  const auto areas = ministry.programme().rows<AreaRow>();
  ASSERT_EQ(areas.size(), 1u);
  EXPECT_EQ(areas.front()->name, "Hill");
  EXPECT_EQ(ministry.act("OWNER", "area", "state", "AR", {{"area_id", "AR"}, {"name", "x"}}), "domain.id_taken");
}

}  // namespace
}  // namespace entente::domain
