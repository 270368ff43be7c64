// Planning on the record and planning what is exported from it are the same, byte by byte, in every view.
#include "app/programme/record_package.h"

#include <gtest/gtest.h>

#include "app/draft_roadmap.h"
#include "app/explain_activity.h"
#include "app/programme/export_package.h"
#include "app/programme/import_package.h"
#include "app/programme/import_readings.h"
#include "app/programme/perform_act.h"
#include "app/programme/view_objects.h"
#include "app/roadmap_file.h"
#include "app/simulate_roadmap.h"
#include "interop/roadmap/write.h"
#include "unit/app/programme_folder.h"

namespace entente::app::programme {
namespace {

class OnTheRecord : public testing::Test {
 protected:
  void SetUp() override {
    folder.begin("XAS", {"XAS", "XAS,XBM", "XAS,XCT", "XAS,XBM,XCT"});
    const auto imported = import_package(place, {ENTENTE_SOURCE_DIR "/examples/asterra-belmar", "PA1"});
    ASSERT_TRUE(imported) << ProgrammeFolder::told(imported.error().front());
  }
  std::string roadmap(const PackageSource& source, const std::string& view) {
    DraftRequest request{{source, view, {}}, {}, std::nullopt, std::nullopt};
    request.options.effort = 40;
    request.options.threads = 1;
    const auto drafted = draft_roadmap(request, place.files, place.clock);
    if (!drafted) return ProgrammeFolder::told(drafted.error().front());
    return interop::roadmap::write_roadmap(to_roadmap_file(*drafted));
  }
  std::string exported(const std::string& view) {
    const std::string to = folder.path("out-" + view);
    const auto written = export_package(place, {.view = {view, {}}, .to = to, .replace = true},
                                        {[](const Message& message) { return message.code; }, false});
    EXPECT_TRUE(written) << ProgrammeFolder::told(written.error().front());
    return to;
  }
  std::string act(const ActRequest& request) {
    const auto performed = perform_act(place, request);
    return performed ? "" : performed.error().code;
  }

  ProgrammeFolder folder;
  Place place = folder.place();
};

TEST_F(OnTheRecord, a_plan_is_that_of_the_package_that_is_exported) {
  // What was told before it was said otherwise.
  ASSERT_EQ(act({.by = "PA1",
                 .kind = "activity",
                 .act = "revise",
                 .id = "A012",
                 .set = {{"earliest_start", "2026-01-20"}},
                 .reason = "r"}),
            "");
  const auto source = record_package(place, {});
  const std::string all = roadmap(source, "all"), joint = roadmap(source, "joint"), theirs = roadmap(source, "XBM");
  EXPECT_EQ(all, roadmap(exported(""), "all"));
  EXPECT_EQ(joint, roadmap(exported("joint"), "joint"));
  EXPECT_EQ(theirs, roadmap(exported("XBM"), "B"));
  EXPECT_EQ(theirs, roadmap(source, "B"));
  EXPECT_NE(all, joint);
  EXPECT_NE(all, roadmap(ENTENTE_SOURCE_DIR "/examples/asterra-belmar", "all"));
}

TEST_F(OnTheRecord, a_roadmap_is_explained_verified_and_simulated_in_its_own_view) {
  const auto source = record_package(place, {});
  const std::string path = folder.path("joint.json");
  ASSERT_TRUE(folder.files.write(path, roadmap(source, "joint")));
  const auto explained = read_explained_roadmap(path, source, place.files);
  ASSERT_TRUE(explained) << ProgrammeFolder::told(explained.error().front());
  const auto same = read_explained_roadmap(path, exported("joint"), place.files);
  ASSERT_TRUE(same);
  EXPECT_EQ(interop::roadmap::write_roadmap(*explained), interop::roadmap::write_roadmap(*same));
  SimulateRequest request;
  request.draft.input.package = source;
  request.roadmap = path;
  request.options.futures = 10;
  EXPECT_TRUE(simulate_roadmap(request, place.files, place.clock));
}

TEST_F(OnTheRecord, a_package_can_be_judged_without_being_taken_in) {
  ProgrammeFolder other;
  other.begin("XAS", {"XAS", "XAS,XBM", "XAS,XCT", "XAS,XBM,XCT"});
  const Place empty = other.place();
  ImportRequest request{ENTENTE_SOURCE_DIR "/examples/asterra-belmar", "PA1", true};
  const auto rehearsed = import_package(empty, request);
  ASSERT_TRUE(rehearsed);
  const auto people = list_objects(empty, "person", {});
  ASSERT_TRUE(people);
  EXPECT_TRUE(people->objects.empty());
  request.rehearse = false;
  const auto imported = import_package(empty, request);
  ASSERT_TRUE(imported);
  EXPECT_EQ(imported->said.rows, rehearsed->said.rows);
  EXPECT_EQ(imported->said.feeds.size(), rehearsed->said.feeds.size());
  request.rehearse = true;
  const auto again = import_package(empty, request);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->said.rows, 0);
  EXPECT_EQ(again->said.there_already, imported->said.rows);
}

class Readings : public OnTheRecord {
 protected:
  std::string import(const std::string& content, bool rehearse = false, std::int64_t* rows = nullptr) {
    EXPECT_TRUE(folder.files.write(folder.path("figures.csv"), content));
    const auto said = import_readings(place, {.file = folder.path("figures.csv"),
                                              .by = "PA3",
                                              .indicator = "I06",
                                              .area = "AREA-NORTH",
                                              .source = "deminers",
                                              .rehearse = rehearse});
    if (said && rows != nullptr) *rows = said->rows;
    return said ? "" : said.error().front().code;
  }
  std::size_t readings() {
    const auto list = list_objects(place, "reading", {});
    EXPECT_TRUE(list);
    return list->objects.size();
  }
};

TEST_F(Readings, are_taken_in_all_or_none_and_once) {
  const std::size_t before = readings();
  std::int64_t rows = 0;
  const std::string file = "date,cumulative,increment\n2025-11-20,90000,\n2025-11-27,91000,1000\n";
  EXPECT_EQ(import(file, true, &rows), "");
  EXPECT_EQ(rows, 3);
  EXPECT_EQ(readings(), before);
  EXPECT_EQ(import(file, false, &rows), "");
  EXPECT_EQ(rows, 3);
  EXPECT_EQ(readings(), before + 3);
  EXPECT_EQ(import(file, false, &rows), "");
  EXPECT_EQ(rows, 0);
  EXPECT_EQ(import("date,cumulative\n2025-12-04,92000\n2025-12-11,many\n"), "series.not_a_number");
  EXPECT_EQ(import("date,cumulative\n2025-12-04,92000\n2025-11-20,90001\n"), "programme.differs");
  EXPECT_EQ(readings(), before + 3);
}

TEST_F(Readings, that_contradict_are_found_in_the_view_that_has_them) {
  const auto contradictions = [&](const ViewName& view) {
    const auto report = reconcile_record(place, view);
    EXPECT_TRUE(report);
    return report->count(domain::Verdict::contradicts);
  };
  EXPECT_EQ(contradictions({}), 0u);
  ASSERT_EQ(import("date,cumulative,cumulative_start,source\n2025-10-30,140001,2025-09-18,"
                   "\"Information management unit, weekly sheet\"\n"),
            "");
  EXPECT_GT(contradictions({}), 0u);
  EXPECT_EQ(contradictions({"public", {}}), 0u);
}

}  // namespace
}  // namespace entente::app::programme
