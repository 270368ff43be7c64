#include "app/programme/release_object.h"

#include <gtest/gtest.h>

#include "app/programme/import_package.h"
#include "app/programme/perform_act.h"
#include "unit/app/programme_folder.h"

namespace entente::app::programme {
namespace {

class Releasing : public testing::Test {
 protected:
  void SetUp() override {
    folder.begin("XAS", {"XAS", "XAS,XBM", "XAS,XCT", "XAS,XBM,XCT"});
    const auto imported = import_package(folder.place(), {ENTENTE_SOURCE_DIR "/examples/asterra-belmar", "PA1"});
    ASSERT_TRUE(imported) << ProgrammeFolder::told(imported.error());
  }
  std::string release(const std::string& by, const std::string& kind, const std::string& id) {
    const auto released = release_object(folder.place(), {.by = by, .kind = kind, .id = id, .audience = "XAS,XBM"});
    return released ? "" : released.error().code;
  }
  bool joint_has(domain::Kind kind, const std::string& id) {
    const auto office = Office::open(folder.place());
    EXPECT_TRUE(office);
    const auto joint = read_programme(*office, {"joint", {}});
    EXPECT_TRUE(joint);
    return joint->programme.find(kind, id, joint->readers) != nullptr;
  }
  ProgrammeFolder folder;
};

TEST_F(Releasing, what_one_party_kept_is_told_to_both_by_a_releaser_who_did_not_say_it) {
  EXPECT_FALSE(joint_has(domain::kKind<domain::ObservationRow>, "OB31"));
  EXPECT_EQ(release("PA7", "observation", "OB31"), "");
  EXPECT_TRUE(joint_has(domain::kKind<domain::ObservationRow>, "OB31"));
  EXPECT_EQ(release("PA7", "observation", "OB31"), "programme.released_already");
}

// The copy is later than its source, though the logical clock of the wider feed is behind that of the narrow one.
TEST_F(Releasing, the_source_keeps_its_history_and_nothing_said_before_loses_its_effect) {
  for (const std::string id : {"OB90", "OB91"}) {
    ActRequest observed;
    observed.by = observed.set.emplace_back("observer", "PA3").second;
    observed.kind = "observation";
    observed.act = "observe";
    observed.id = id;
    observed.set.insert(observed.set.end(), {{"visit_id", "V1"}, {"observed_on", "2025-10-01"}, {"text", "seen"}});
    observed.audience = "XAS";
    const auto said = perform_act(folder.place(), observed);
    ASSERT_TRUE(said) << said.error().code;
    folder.clock.advance(std::chrono::minutes(1));
  }
  ASSERT_EQ(release("PA7", "observation", "OB91"), "");
  const auto office = Office::open(folder.place());
  ASSERT_TRUE(office);
  const auto own = read_programme(*office);
  ASSERT_TRUE(own);
  EXPECT_EQ(own->programme.set_aside_count(), 0U) << own->programme.set_aside(0).why.code;
  const auto source = own->programme.find_exact(domain::kKind<domain::ObservationRow>, "OB91", {{"XAS"}});
  const auto copy = own->programme.find_exact(domain::kKind<domain::ObservationRow>, "OB91", {{"XAS", "XBM"}});
  ASSERT_TRUE(source != nullptr && copy != nullptr);
  EXPECT_EQ(source->source.act, "observe");
  EXPECT_LT(source->source.turn, copy->source.turn);
  EXPECT_GT(source->source.turn.lc, copy->source.turn.lc) << "the case that this is about";
}

TEST_F(Releasing, nothing_is_released_before_what_it_names) {
  EXPECT_EQ(release("PA7", "finding", "F06x"), "domain.unknown_reference");
  EXPECT_EQ(release("PA7", "observation", "OB31"), "");
  EXPECT_EQ(release("PA7", "finding", "F06x"), "");
}

TEST_F(Releasing, only_a_releaser_may_and_never_the_author) {
  EXPECT_EQ(release("PA3", "observation", "OB31"), "domain.not_permitted");
  EXPECT_EQ(release("PA1", "observation", "OB31"), "programme.own_words");
}

}  // namespace
}  // namespace entente::app::programme
