// What the other party said is theirs to publish: a briefing that cites it is held up.
#include <gtest/gtest.h>

#include <filesystem>

#include "app/briefing/begin_briefing.h"
#include "app/briefing/check_briefing.h"
#include "app/programme/import_package.h"
#include "app/programme/perform_act.h"
#include "app/programme/release_object.h"
#include "app/record/export_file.h"
#include "app/record/import_file.h"
#include "app/record/trust_party.h"
#include "unit/app/programme_folder.h"

namespace entente::app::briefing {
namespace {

using programme::ActRequest;
using programme::ProgrammeFolder;

class CitingTheirs : public testing::Test {
 protected:
  void SetUp() override {
    const std::string a = folder.begin("XAS", {"XAS", "XAS,XBM", "XAS,XCT", "XAS,XBM,XCT"}, "asterra");
    const std::string b = folder.begin("XBM", {"XBM", "XAS,XBM", "public"}, "belmar");
    ASSERT_TRUE(record::trust_party(folder.place("asterra"), "XBM", b));
    ASSERT_TRUE(record::trust_party(folder.place("belmar"), "XAS", a));
    const auto imported =
        programme::import_package(folder.place("asterra"), {ENTENTE_SOURCE_DIR "/examples/asterra-belmar", "PA1"});
    ASSERT_TRUE(imported) << ProgrammeFolder::told(imported.error());
    carry("asterra", "belmar", "XAS,XBM");
  }
  void carry(const std::string& from, const std::string& to, const std::string& readers) {
    folder.clock.advance(std::chrono::minutes(1));
    const std::string file = folder.path(from + ".bundle");
    std::filesystem::remove(file);
    const auto exported = record::export_file(folder.place(from), {file, readers, false});
    ASSERT_TRUE(exported) << ProgrammeFolder::told(exported.error());
    const auto imported = record::import_file(folder.place(to), file);
    ASSERT_TRUE(imported) << ProgrammeFolder::told(imported.error().error);
  }
  void act(const std::string& where, ActRequest request) {
    folder.clock.advance(std::chrono::minutes(1));
    const auto done = programme::perform_act(folder.place(where), request);
    ASSERT_TRUE(done) << ProgrammeFolder::told(done.error());
  }
  // The pieces that the checks of the briefing hold against its sentence, that one check alone.
  std::size_t outside() {
    const auto report = check_briefing(folder.place("asterra"), "BR");
    EXPECT_TRUE(report) << report.error().code;
    std::size_t count = 0;
    for (const StatementReport& one : report->statements)
      for (const Finding& finding : one.open) count += finding.rule == Rule::citation_outside_audience ? 1 : 0;
    return count;
  }
  void brief(const std::string& id, const std::string& citation) {
    folder.clock.advance(std::chrono::minutes(1));
    act("asterra", {.by = "PA5",
                    .kind = "statement",
                    .act = "add",
                    .id = id,
                    .set = {{"briefing_id", "BR"},
                            {"place", "1"},
                            {"en", "The delegation saw the training centre."},
                            {"basis", "confirmed"},
                            {"attribution", "background"},
                            {"citations", citation}}});
  }
  ProgrammeFolder folder;
};

TEST_F(CitingTheirs, is_held_up_and_what_we_said_is_not) {
  act("belmar", {.by = "PB3",
                 .kind = "observation",
                 .act = "observe",
                 .id = "OBB",
                 .set = {{"visit_id", "V1"}, {"observer", "PB3"}, {"observed_on", "2025-10-01"}, {"text", "seen"}},
                 .audience = "XAS,XBM"});
  carry("belmar", "asterra", "XAS,XBM");
  const auto begun = begin_briefing(
      folder.place("asterra"),
      {.by = "PA5", .id = "BR", .title = "Weekly briefing", .cut_off = "2025-12-18T00:02Z", .previous = {}});
  ASSERT_TRUE(begun) << ProgrammeFolder::told(begun.error());
  brief("BR-OURS", "observation:OB01");
  EXPECT_EQ(outside(), 0U);  // the control: our own words
  brief("BR-THEIRS", "observation:OBB");
  EXPECT_EQ(outside(), 1U);
}

// Who is told more is theirs to decide, in a briefing and without one.
TEST_F(CitingTheirs, what_they_told_us_is_not_ours_to_release) {
  const auto observed = [](const char* by, const char* id) {
    return ActRequest{.by = by,
                      .kind = "observation",
                      .act = "observe",
                      .id = id,
                      .set = {{"visit_id", "V1"}, {"observer", by}, {"observed_on", "2025-10-01"}, {"text", "seen"}},
                      .audience = "XAS,XBM"};
  };
  act("belmar", observed("PB3", "OBB"));
  carry("belmar", "asterra", "XAS,XBM");
  act("asterra", observed("PA3", "OBA"));
  const auto released = [&](const char* id) {
    const auto done = programme::release_object(
        folder.place("asterra"),
        {.by = "PA7", .kind = "observation", .id = id, .from = "XAS,XBM", .audience = "XAS,XBM,XCT"});
    return done ? std::string() : done.error().code;
  };
  EXPECT_EQ(released("OBB"), "programme.theirs_to_release");
  // The control: of our own words it is asked what the wider readers know, as of any release.
  EXPECT_EQ(released("OBA"), "domain.unknown_person");
}

}  // namespace
}  // namespace entente::app::briefing
