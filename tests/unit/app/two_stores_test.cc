// Two records, one roadmap: each party on a store of its own, files between them.
#include <gtest/gtest.h>

#include <filesystem>

#include "app/programme/import_package.h"
#include "app/programme/package_rows.h"
#include "app/programme/perform_act.h"
#include "app/programme/propose_roadmap.h"
#include "app/programme/sign_roadmap.h"
#include "app/record/export_file.h"
#include "app/record/import_file.h"
#include "app/record/trust_party.h"
#include "unit/app/programme_folder.h"

namespace entente::app::programme {
namespace {

class TwoStores : public testing::Test {
 protected:
  void SetUp() override {
    const std::string a = folder.begin("XAS", {"XAS", "XAS,XBM", "XAS,XCT", "XAS,XBM,XCT"}, "asterra");
    const std::string b = folder.begin("XBM", {"XBM", "XAS,XBM"}, "belmar");
    ASSERT_TRUE(record::trust_party(folder.place("asterra"), "XBM", b));
    ASSERT_TRUE(record::trust_party(folder.place("belmar"), "XAS", a));
    ASSERT_TRUE(record::make_signatory_key(folder.place("asterra"), "PA2"));
    ASSERT_TRUE(record::make_signatory_key(folder.place("belmar"), "PB2"));
    const auto imported =
        import_package(folder.place("asterra"), {ENTENTE_SOURCE_DIR "/examples/asterra-belmar", "PA1"});
    ASSERT_TRUE(imported) << ProgrammeFolder::told(imported.error());
  }

  // What one has for both, carried to the other.
  void carry(const std::string& from, const std::string& to) {
    const std::string file = folder.path(from + ".bundle");
    std::filesystem::remove(file);
    const auto exported = record::export_file(folder.place(from), {file, "XAS,XBM", false});
    ASSERT_TRUE(exported) << ProgrammeFolder::told(exported.error());
    const auto imported = record::import_file(folder.place(to), file);
    ASSERT_TRUE(imported) << ProgrammeFolder::told(imported.error().error);
  }
  ProposedRoadmap propose(const std::string& where, RoadmapRequest request) {
    request.options.effort = 300;
    const auto proposed = propose_roadmap(folder.place(where), request);
    EXPECT_TRUE(proposed) << ProgrammeFolder::told(proposed.error());
    return proposed.value_or(ProposedRoadmap{});
  }
  std::vector<std::string> sign(const std::string& where, const std::string& by, const std::string& id) {
    const auto is_signed = sign_roadmap(folder.place(where), by, id);
    EXPECT_TRUE(is_signed) << ProgrammeFolder::told(is_signed.error());
    return is_signed ? is_signed->still_to_sign : std::vector<std::string>{"nobody"};
  }
  std::string refusal_of(const std::string& where, const ActRequest& request) {
    const auto done = perform_act(folder.place(where), request);
    return done ? "" : done.error().code;
  }
  RoadmapDocument document(const std::string& where, const std::string& id) {
    const auto office = Office::open(folder.place(where));
    EXPECT_TRUE(office);
    const auto joint = read_programme(*office, {"joint", {}});
    EXPECT_TRUE(joint);
    auto found = roadmap_document(*office, joint->programme, id);
    EXPECT_TRUE(found) << ProgrammeFolder::told(found.error());
    return found.value_or(RoadmapDocument{});
  }
  domain::RoadmapState state(const std::string& where, const std::string& id) {
    return document(where, id).object->as<domain::RoadmapRow>().state;
  }

  ProgrammeFolder folder;
};

TEST_F(TwoStores, hold_the_same_jointly_signed_bytes_and_what_is_withheld_never_leaves) {
  EXPECT_EQ(propose("asterra", {.by = "PA1"}).id, "RM-1");
  carry("asterra", "belmar");

  // Belmar answers with a version of its own: other capacity, as little moved as can be.
  EXPECT_EQ(refusal_of("belmar", {.by = "PB1",
                                  .kind = "capacity",
                                  .act = "declare",
                                  .id = "CELL;2026-03-01",
                                  .set = {{"capacity", "8"}, {"reason", "two officers more"}}}),
            "");
  const ProposedRoadmap answer =
      propose("belmar", {.by = "PB1", .counter = true, .keep = true, .reason = "the cell has two officers more"});
  EXPECT_EQ(answer.id, "RM-2");
  EXPECT_EQ(answer.predecessor, "RM-1");
  EXPECT_EQ(sign("belmar", "PB2", "RM-2"), std::vector<std::string>{"XAS"});
  EXPECT_EQ(state("belmar", "RM-2"), domain::RoadmapState::proposed);  // silence is not consent
  carry("belmar", "asterra");
  EXPECT_EQ(sign("asterra", "PA2", "RM-2"), std::vector<std::string>{});
  carry("asterra", "belmar");

  for (const char* where : {"asterra", "belmar"}) {
    EXPECT_EQ(state(where, "RM-2"), domain::RoadmapState::in_force) << where;
    EXPECT_EQ(state(where, "RM-1"), domain::RoadmapState::superseded) << where;
  }
  EXPECT_EQ(document("asterra", "RM-2").bytes, document("belmar", "RM-2").bytes);

  const std::string kept_back[] = {"Options study for a possible contribution", "No written procedure found",
                                   "National assessment of the same point", "Peace-support unit not at"};
  std::string asterra, belmar;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path("asterra")))
    if (entry.is_regular_file()) asterra += folder.files.read(entry.path(), 1u << 30).value_or("");
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path("belmar")))
    if (entry.is_regular_file()) belmar += folder.files.read(entry.path(), 1u << 30).value_or("");
  for (const std::string& text : kept_back) {
    EXPECT_NE(asterra.find(text), std::string::npos) << text;  // the search finds what is there
    EXPECT_EQ(belmar.find(text), std::string::npos) << text;
  }
}

TEST_F(TwoStores, a_disputed_need_blocks_the_signature_until_it_is_settled) {
  propose("asterra", {.by = "PA1"});
  carry("asterra", "belmar");
  EXPECT_EQ(
      refusal_of("belmar",
                 {.by = "PB1", .kind = "need", .act = "dispute", .id = "N19", .reason = "the baseline is 2, not 1"}),
      "");
  const auto blocked = sign_roadmap(folder.place("belmar"), "PB2", "RM-1");
  ASSERT_FALSE(blocked);
  EXPECT_EQ(blocked.error().front().code, "domain.rests_on_disputed");
  EXPECT_EQ(refusal_of("belmar", {.by = "PB1", .kind = "need", .act = "settle", .id = "N19", .reason = "looked again"}),
            "");
  EXPECT_EQ(sign("belmar", "PB2", "RM-1"), std::vector<std::string>{"XAS"});
}

TEST_F(TwoStores, a_version_that_does_not_hold_is_not_signed) {
  propose("asterra", {.by = "PA1"});
  // A file that tells a better value than its dates have.
  std::string bytes = document("asterra", "RM-1").bytes;
  const std::size_t at = bytes.find("\"value\":");
  ASSERT_NE(at, std::string::npos);
  bytes.replace(at, 9, "\"value\":9");
  ASSERT_TRUE(folder.files.write(folder.path("better.json"), bytes));
  const auto proposed = propose_roadmap(folder.place("asterra"), {.by = "PA1", .file = folder.path("better.json")});
  ASSERT_FALSE(proposed);
  EXPECT_EQ(proposed.error().front().code, "programme.roadmap_does_not_hold");
}

TEST_F(TwoStores, nobody_signs_for_the_other_side_or_without_the_office) {
  propose("asterra", {.by = "PA1"});
  carry("asterra", "belmar");
  const auto planner = sign_roadmap(folder.place("belmar"), "PB1", "RM-1");
  ASSERT_FALSE(planner);
  EXPECT_EQ(planner.error().front().code, "domain.not_permitted");
  const auto other = sign_roadmap(folder.place("belmar"), "PA2", "RM-1");
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().front().code, "domain.person_of_another_party");
}

}  // namespace
}  // namespace entente::app::programme
