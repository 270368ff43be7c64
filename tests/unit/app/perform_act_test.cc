// One act after the other on a record that stays open, and asking again after an answer was lost.
#include "app/programme/perform_act.h"

#include <gtest/gtest.h>

#include <sstream>

#include "app/programme/import_package.h"
#include "app/programme/perform_lines.h"
#include "unit/app/programme_folder.h"

namespace entente::app::programme {
namespace {

class Performing : public testing::Test {
 protected:
  void SetUp() override {
    folder.begin("XAS", {"XAS", "XAS,XBM", "XAS,XCT", "XAS,XBM,XCT"});
    const auto imported = import_package(folder.place(), {ENTENTE_SOURCE_DIR "/examples/asterra-belmar", "PA1"});
    ASSERT_TRUE(imported) << ProgrammeFolder::told(imported.error());
  }
  std::string act(const ActRequest& request, PerformedAct* told = nullptr) {
    auto performed = perform_act(folder.place(), request);
    if (performed && told != nullptr) *told = *performed;
    return performed ? performed->entry.repeated ? "repeated" : "" : performed.error().code;
  }
  ProgrammeFolder folder;
};

ActRequest with_key(ActRequest request) {
  request.idempotency_key = "once";
  return request;
}

// Each act again, when its rule would refuse it, when what it rests on has moved on, and when it made something.
TEST_F(Performing, the_same_under_the_same_key_is_told_again_and_said_once) {
  const ActRequest acts[] = {
      {.by = "PA1", .kind = "need", .act = "dispute", .id = "N06", .reason = "r"},
      {.by = "PA1", .kind = "need", .act = "revise", .id = "N07", .set = {{"title", "t"}}},
      {.by = "PA1",
       .kind = "risk",
       .act = "state",
       .id = "R99",
       .set = {{"name", "n"},
               {"probability", "0.5"},
               {"applies_to", "kind=training"},
               {"effect", "start delay (days)"},
               {"impact_min", "1"},
               {"impact_likely", "2"},
               {"impact_max", "3"}}},
      {.by = "PA1", .kind = "risk", .act = "retract", .id = "R99", .reason = "r"},
  };
  int number = 0;
  for (ActRequest request : acts) {
    request.idempotency_key = "k" + std::to_string(++number);
    PerformedAct first, again;
    ASSERT_EQ(act(request, &first), "") << request.act;
    if (request.act == "revise") {
      ASSERT_EQ(act({.by = "PA1", .kind = "need", .act = "revise", .id = "N07", .set = {{"title", "u"}}}), "");
    }
    EXPECT_EQ(act(request, &again), "repeated") << request.act;
    EXPECT_EQ(again.entry.id, first.entry.id);
    ASSERT_NE(again.after, nullptr);
    EXPECT_EQ(again.after->source.act, request.act);
    EXPECT_EQ(again.after->field("title"), first.after->field("title"));
    EXPECT_EQ(again.before == nullptr, first.before == nullptr);
  }
}

TEST_F(Performing, another_act_under_the_same_key_is_refused) {
  const ActRequest said{.by = "PA1", .kind = "need", .act = "dispute", .id = "N06", .reason = "r"};
  ASSERT_EQ(act(with_key(said)), "");
  ActRequest other_reason = said, other_person = said, other_need = said, other_readers = said;
  other_reason.reason = "s";
  other_person.by = "PA2";
  other_need.id = "N07";
  other_readers.audience = "XAS";
  for (const ActRequest& other : {other_reason, other_person, other_need, other_readers})
    EXPECT_EQ(act(with_key(other)), "store.idempotency_conflict");
  EXPECT_EQ(act(said), "domain.said_already");  // the control: without a key the rule speaks
}

// A record that stays open says of each act what one that is opened anew for each says.
TEST_F(Performing, lines_see_what_the_lines_before_them_said) {
  std::istringstream lines(R"({"kind":"need","act":"dispute","id":"N06","reason":"r"}
{"kind":"need","act":"dispute","id":"N06","reason":"again"}
{"kind":"need","act":"settle","id":"N06","reason":"r"}
{"kind":"need","act":"revise","id":"N06","set":{"title":"a"}}
{"kind":"need","act":"revise","id":"N06","set":{"title":"b"}}
)");
  std::string codes, titles;
  const auto taken = perform_lines(folder.place(), "PA1", lines, [&](const PerformedLine& line) {
    codes += (line.act ? std::string("taken") : line.act.error().code) + "\n";
    if (line.act && line.act->act == "revise") titles += line.act->after->field("title");
    EXPECT_TRUE(!line.act || !line.act->after->contested());
    return true;
  });
  ASSERT_TRUE(taken);
  EXPECT_EQ(*taken, 4);
  EXPECT_EQ(codes, "taken\ndomain.said_already\ntaken\ntaken\ntaken\n");
  EXPECT_EQ(titles, "ab");
}

TEST_F(Performing, a_reading_that_catches_up_is_a_reading_of_all) {
  const Place place = folder.place();
  const auto office = Office::open(place);
  ASSERT_TRUE(office);
  auto reading = read_programme(*office);
  ASSERT_TRUE(reading);
  for (const char* id : {"N06", "N07", "N08"}) {
    ASSERT_TRUE(perform_act(*office, *reading,
                            {.by = "PA1", .kind = "need", .act = "dispute", .id = id, .reason = "r", .audience = ""}));
    const auto whole = read_programme(*office);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->as_of, reading->as_of);
    const auto disputed = [&](const Reading& from) {
      std::string ids;
      for (const auto& need : from.programme.standing(domain::kKind<domain::NeedRow>))
        if (need->disputed()) ids += need->key + " ";
      return ids;
    };
    EXPECT_EQ(disputed(*whole), disputed(*reading));
  }
}

}  // namespace
}  // namespace entente::app::programme
