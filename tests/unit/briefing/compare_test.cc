// An outside text beside ours, and the answers that a question finds.
#include <gtest/gtest.h>

#include "app/briefing/package_programme.h"
#include "briefing/ask.h"
#include "briefing/compare.h"
#include "interop/package/package.h"

namespace entente::briefing {
namespace {

domain::Programme programme_of(const std::string& example) {
  const SystemFiles files;
  const auto package = interop::package::read_package(files, std::string(ENTENTE_SOURCE_DIR "/examples/") + example,
                                                      interop::package::FigureRules::leave);
  EXPECT_TRUE(package);
  return app::briefing::programme_of(*package);
}

class OutsideText : public testing::Test {
 protected:
  OutsideText() {
    Section& section = said.sections.emplace_back();
    section.sentences = {
        sentence("S-1", domain::Basis::planned, "A technical visit is planned.", "Teknik ziyaret planlanmaktadır.",
                 "من المخطط إجراء زيارة فنية."),
        sentence("S-2", domain::Basis::in_progress, "Training has been initiated.",
                 "Eğitim faaliyetleri başlatılmıştır.", "بدأ التدريب."),
        sentence("S-3", domain::Basis::confirmed, "A delegation made a mutual visit.",
                 "Bir heyet karşılıklı ziyarette bulunmuştur.", "قام وفد بزيارة متبادلة."),
        sentence("S-4", domain::Basis::assessed, "More exercises are expected.", "Daha fazla tatbikat beklenmektedir.",
                 "من المتوقع المزيد من التمارين."),
    };
  }
  static Sentence sentence(std::string id, domain::Basis basis, std::string en, std::string tr, std::string ar) {
    Sentence one;
    one.id = std::move(id);
    one.basis = basis;
    one.text = {{std::move(en), std::move(tr), std::move(ar)}};
    return one;
  }
  Comparison compared(const std::string& text, Language language = Language::english) const {
    return compare({text, language, {}}, facts, said);
  }
  // What one text shifts, as `S-1: planned, confirmed`.
  std::string shift(const std::string& text, Language language = Language::english) const {
    const Comparison comparison = compared(text, language);
    if (comparison.shifts.size() != 1) return std::to_string(comparison.shifts.size()) + " shifts";
    const ShiftedBasis& one = comparison.shifts.front();
    EXPECT_EQ(one.begin, 0U);
    EXPECT_EQ(one.end, text.size());
    return one.statement + ": " + std::string(domain::word(one.ours)) + ", " + std::string(domain::word(one.told_as));
  }
  std::string agreement(const std::string& text, Language language = Language::english) const {
    const Comparison comparison = compared(text, language);
    std::string all;
    for (const ComparedFigure& figure : comparison.figures)
      all += text.substr(figure.begin, figure.end - figure.begin) + "=" + std::string(word_of(figure.agreement)) + ";";
    return all;
  }

  domain::Programme programme = programme_of("asterra-belmar");
  checks::Facts facts = checks::facts_of(programme);
  Document said;
};

TEST_F(OutsideText, APlanToldAsDoneIsAShiftInEveryLanguage) {
  EXPECT_EQ(shift("Delegations carried out technical visits last week."), "S-1: planned, confirmed");
  EXPECT_EQ(shift("Teknik ziyaretler geçen hafta gerçekleştirildi.", Language::turkish), "S-1: planned, confirmed");
  EXPECT_EQ(shift("أُجريت زيارات فنية الأسبوع الماضي.", Language::arabic), "S-1: planned, confirmed");
  EXPECT_EQ(shift("A technical visit is planned for later."), "0 shifts");  // the control: as we said it
}

TEST_F(OutsideText, WhatHasBegunToldAsExpectedIsAShift) {
  EXPECT_EQ(shift("Eğitim faaliyetlerinin başlatılması bekleniyor.", Language::turkish), "S-2: in_progress, assessed");
  EXPECT_EQ(shift("Eğitim faaliyetleri başlatıldı.", Language::turkish), "0 shifts");
}

TEST_F(OutsideText, AQuestionOrAnotherMatterShiftsNothing) {
  EXPECT_EQ(shift("Were technical visits carried out last week?"), "0 shifts");
  EXPECT_EQ(shift("The minister opened a hospital in the capital."), "0 shifts");
}

// Of the example: 118,000 square metres by 16 October, of which 31,500 in the week before.
TEST_F(OutsideText, FiguresAgreeOrSayWhatWasMadeOfThem) {
  EXPECT_EQ(
      agreement("From 18 September 2025 to 16 October 2025, 118,000 m2 of land was released in the northern area."),
      "118,000 m2=agrees;");
  EXPECT_EQ(agreement("118,000 m2 of land has been released in all."), "118,000 m2=without_days;");
  EXPECT_EQ(agreement("31,500 m2 of land has been released in all."), "31,500 m2=increment_as_total;");
  EXPECT_EQ(agreement("So far 987,654 m2 of land has been released."), "987,654 m2=not_ours;");
}

TEST_F(OutsideText, AKilometreIsNotHowMuchInArabic) {
  checks::Facts weekly = checks::facts_of(programme_of("weekly-briefing"));
  const std::string text = "أعلنت الوزارة تدمير ٥٤٨ كم من الأنفاق.";
  const Comparison comparison = compare({text, Language::arabic, {}}, weekly, {});
  ASSERT_EQ(comparison.figures.size(), 1U);
  EXPECT_EQ(comparison.figures.front().reading, "RD-TUNNEL-548");
}

// ---- ask
class Asked : public testing::Test {
 protected:
  Asked() {
    add("QA-UA", "Will there be a peacekeeping deployment to Ukraine? (from a media report)",
        "To judge predictions that have no concrete ground yet would not be sound");
    add("LTT-AID", "Gaza", "Immediate action is called for to ease the humanitarian situation");
    add("LTT-CEASEFIRE", "Gaza", "A ceasefire and the delivery of humanitarian aid are demanded");
    add("LTT-ONE-ARMY", "The partner's restructuring", "The principle of one state with one army is supported");
    add("LTT-LEBANON", "Lebanon", "The borders of Lebanon are to be respected");
  }
  void add(std::string id, std::string question, std::string words) {
    Answer answer;
    answer.question.in(Language::english) = std::move(question);
    answer.answer.in(Language::english) = std::move(words);
    answer.citations.push_back({{}, std::move(id), {}, {}, {}});
    approved.push_back(std::move(answer));
  }
  std::vector<std::string> found(const std::string& question, Language language = Language::english) const {
    std::vector<std::string> ids;
    for (const Answer& answer : answers_to(question, language, approved)) ids.push_back(answer.citations.front().id);
    return ids;
  }
  std::vector<Answer> approved;
};
using Ids = std::vector<std::string>;

TEST_F(Asked, TheSameMatterIsFoundInEveryLanguage) {
  EXPECT_EQ(found("Will you send troops to Ukraine?"), Ids{"QA-UA"});
  EXPECT_EQ(found("Ukrayna'ya asker gönderecek misiniz?", Language::turkish), Ids{"QA-UA"});
  EXPECT_EQ(found("هل سترسلون قوات إلى أوكرانيا؟", Language::arabic), Ids{"QA-UA"});
}

TEST_F(Asked, TheNearestComesFirst) {
  const Ids ids = found("What is your position on a ceasefire in Gaza?");
  ASSERT_FALSE(ids.empty());
  EXPECT_EQ(ids.front(), "LTT-CEASEFIRE");
}

TEST_F(Asked, ANameThatNoListKnowsIsFoundByItsLetters) {
  EXPECT_EQ(found("What do you say about Lebanon?"), Ids{"LTT-LEBANON"});
}

TEST_F(Asked, NothingIsFoundForWhatNobodyCleared) {
  EXPECT_EQ(found("How many helicopters were bought?"), Ids{});
  EXPECT_EQ(found("Where will they be this week?"), Ids{});
  EXPECT_EQ(found(""), Ids{});
  EXPECT_EQ(found("\xff\xfe?", Language::arabic), Ids{});
}

}  // namespace
}  // namespace entente::briefing
