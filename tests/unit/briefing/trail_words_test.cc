// What the trail says of a thing that is cited is said in the language of the page.
#include <gtest/gtest.h>

#include <set>

#include "briefing/sheet/directions.h"
#include "briefing/sheet/words.h"
#include "support/briefing/voices.h"

namespace entente::briefing {
namespace trail_words {

// The words of a list that a column of the trail says, in Turkish and Arabic: none as the record writes it, and none of
// them the same as another.
template <class Enum>
void expect_words(std::string_view column) {
  for (const Language language : {Language::turkish, Language::arabic}) {
    const sheet::Voice voice = test::voice(language);
    std::set<std::string> said;
    for (const std::string_view word : domain::kWords<Enum>) {
      const std::string value = sheet::without_isolates(sheet::Words(voice).value(column, word));
      EXPECT_NE(value, word) << column;
      EXPECT_TRUE(said.insert(value).second) << column << " " << word << " " << value;
    }
  }
}

TEST(TrailWords, of_fixed_lists_are_those_of_the_language) {
  expect_words<domain::Basis>("basis");
  expect_words<domain::Attribution>("attribution");
  expect_words<domain::ConditionStatus>("status");
  expect_words<domain::CommitmentStatus>("status");
  expect_words<domain::PledgeStatus>("status");
  expect_words<domain::ActivityState>("state");
  expect_words<domain::VisitState>("state");
  expect_words<domain::NeedState>("state");
  expect_words<domain::RoadmapState>("state");
  expect_words<domain::AgreementKind>("kind");
  expect_words<domain::ActivityKind>("kind");
  expect_words<domain::VisitKind>("kind");
  expect_words<domain::ReadingKind>("kind");
  expect_words<domain::ConditionKind>("kind");
  expect_words<domain::ActivityCount>("count");
  expect_words<domain::YesNo>("quantified");
  expect_words<domain::AidStage>("stage");
}

// The control: the same letters in a column of somebody's own words stay as they were written.
TEST(TrailWords, leave_free_text_alone) {
  const sheet::Voice voice = test::voice(Language::turkish);
  for (const char* column : {"source", "note", "reason"})
    EXPECT_EQ(sheet::without_isolates(sheet::Words(voice).value(column, "planned")), "planned");
  EXPECT_EQ(sheet::without_isolates(sheet::Words(voice).value("state", "unheard of")), "unheard of");
  EXPECT_EQ(sheet::without_isolates(sheet::Words(voice).value("basis", "unheard of")), "unheard of");
}

}  // namespace trail_words
}  // namespace entente::briefing
