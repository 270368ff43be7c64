// The acceptance table of one real weekly briefing, line by line, on a record that holds what it told: what is kept,
// what may be said of it, and what is refused. Named by what was said.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "app/briefing/answer_question.h"
#include "app/briefing/begin_briefing.h"
#include "app/briefing/check_text.h"
#include "app/briefing/suggest_statements.h"
#include "app/programme/import_package.h"
#include "app/programme/perform_act.h"
#include "unit/app/programme_folder.h"

namespace entente::app {
namespace {

using briefing::Finding;
using domain::kKind;
using entente::briefing::Language;
using entente::briefing::Suggestion;
using programme::ProgrammeFolder;

// The example, with the people who keep a record: it tells of none.
void copy_example(const std::string& to) {
  std::filesystem::copy(ENTENTE_SOURCE_DIR "/examples/weekly-briefing", to);
  std::ofstream(to + "/people.csv", std::ios::app) << "P-DESK,TR,,Records desk,,administrator;planner;contributor,,\n"
                                                      "P-SPOKES,TR,,Ministry spokesperson,,spokesperson;releaser,,\n"
                                                      "P-CLEAR,TR,,Head of press,,clearer,,\n"
                                                      "P-DECIDES,TR,,Who decides at the gate,,decision_holder,,\n";
}

class Told : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new ProgrammeFolder();
    folder_->begin("TUR", {"TUR", "SYR,TUR", "TUR,SYR,JPN,UKR,RUS"});
    copy_example(folder_->path("package"));
    const auto imported = programme::import_package(folder_->place(), {folder_->path("package"), "P-DESK"});
    ASSERT_TRUE(imported) << ProgrammeFolder::told(imported.error());
    folder_->clock.advance(std::chrono::hours(1));
    const auto begun = briefing::begin_briefing(
        folder_->place(),
        {.by = "P-SPOKES", .id = "BR", .title = "Weekly briefing", .cut_off = kCutOff, .previous = {}});
    ASSERT_TRUE(begun) << ProgrammeFolder::told(begun.error());
    news_ = new briefing::News(*briefing::suggest_statements(folder_->place(), "BR"));
  }
  static void TearDownTestSuite() {
    delete news_;
    delete folder_;
  }
  void SetUp() override {
    ASSERT_NE(news_, nullptr);
    const auto office = programme::Office::open(folder_->place(), record::Access::reading);
    ASSERT_TRUE(office);
    auto read = programme::read_programme(*office);
    ASSERT_TRUE(read);
    now = *std::move(read);
  }

  template <class R>
  const R& the(const std::string& id) const {
    const R* row = now.programme.row<R>(id, now.readers);
    EXPECT_NE(row, nullptr) << id;
    static const R none{};
    return row == nullptr ? none : *row;
  }
  template <class R>
  std::size_t count() const {
    return now.programme.standing(kKind<R>).size();
  }
  // The checks that a text fails, `check` or `check!` where it blocks.
  static std::set<std::string> found(const std::string& text, Language language = Language::english) {
    const auto facts = briefing::record_facts(folder_->place(), {});
    EXPECT_TRUE(facts);
    std::set<std::string> checks;
    for (const Finding& finding : briefing::check_text({text, language, {}}, *facts).findings)
      checks.insert(std::string(word_of(finding.rule)) + (finding.severity == briefing::Severity::blocks ? "!" : ""));
    return checks;
  }
  // What may be said of an object: the suggestion's code and basis.
  static std::set<std::pair<std::string, domain::Basis>> said_of(const std::string& citation) {
    std::set<std::pair<std::string, domain::Basis>> all;
    for (const Suggestion& suggestion : news_->suggestions) {
      const auto& cited = suggestion.citations;
      const auto& english = suggestion.sentence.in(Language::english);
      if (english && std::find(cited.begin(), cited.end(), citation) != cited.end())
        all.emplace(english->code, suggestion.basis);
    }
    return all;
  }
  static std::string refusal(const std::string& by, const std::string& kind, const std::string& act,
                             const std::string& id, std::vector<std::pair<std::string, std::string>> set = {}) {
    programme::ActRequest request;
    request.by = by;
    request.kind = kind;
    request.act = act;
    request.id = id;
    request.set = std::move(set);
    request.rehearse = true;
    const auto performed = programme::perform_act(folder_->place(), request);
    return performed ? "" : ProgrammeFolder::told(performed.error());
  }

  static constexpr const char* kCutOff = "2025-12-18T00:30Z";  // half an hour after all of it was taken in
  static ProgrammeFolder* folder_;
  static briefing::News* news_;
  programme::Reading now;
};
ProgrammeFolder* Told::folder_ = nullptr;
briefing::News* Told::news_ = nullptr;

using Set = std::set<std::string>;
using domain::Basis;

TEST_F(Told, a_memorandum_was_signed_on_13_August) {
  const auto& memorandum = the<domain::AgreementRow>("AGR-SY-MOU");
  EXPECT_EQ(memorandum.signed_on->to_string(), "--08-13");
  EXPECT_EQ(said_of("agreement:AGR-SY-MOU"),
            (std::set{std::pair(std::string("say.agreement_signed"), Basis::confirmed)}));
  EXPECT_EQ(found("The memorandum was signed on 13 August."), Set{});
  EXPECT_EQ(found("The memorandum was signed on 13 August 2025."), Set{"year_not_given!"});
  EXPECT_EQ(found("Mutabakat muhtırası 13 Ağustos 2025'te imzalandı.", Language::turkish), Set{"year_not_given!"});
}

TEST_F(Told, technical_visits_are_planned) {
  const auto& visit = the<domain::VisitRow>("VIS-TECH");
  EXPECT_EQ(visit.state, domain::VisitState::planned);
  EXPECT_FALSE(visit.request_sent_on || visit.cleared_on);
  EXPECT_EQ(said_of("visit:VIS-TECH"), (std::set{std::pair(std::string("say.visit_planned"), Basis::planned)}));
  EXPECT_EQ(found("Technical visits are planned."), Set{});
  EXPECT_EQ(found("Technical visits were carried out."), Set{"told_as_happened!"});
  EXPECT_EQ(found("أُجريت زيارات فنية.", Language::arabic), Set{"told_as_happened!"});
}

TEST_F(Told, four_kinds_of_activity_have_been_initiated) {
  for (const char* id : {"ACT-TRAINING", "ACT-ADVISORY", "ACT-TECHNICAL-SUPPORT", "ACT-MUTUAL-VISITS"}) {
    EXPECT_EQ(the<domain::ActivityRow>(id).state, domain::ActivityState::started);
    EXPECT_EQ(said_of(std::string("activity:") + id),
              (std::set{std::pair(std::string("say.activity_started"), Basis::in_progress)}));
  }
  for (const char* kind : {"Training", "Advisory work", "Technical support"})
    EXPECT_EQ(found(std::string(kind) + " has been initiated."), Set{}) << kind;
  EXPECT_EQ(found("Mutual visits have been initiated."), Set{});
  EXPECT_EQ(found("A joint exercise has been initiated."), Set{"initiated_without_started!"});
}

TEST_F(Told, a_department_head_and_a_delegation_visit_a_university) {
  const auto& visit = the<domain::VisitRow>("VIS-NDU");
  EXPECT_EQ(visit.visiting_party->text, "SY");
  EXPECT_EQ(visit.state, domain::VisitState::held);
  const auto& head = the<domain::PersonRow>(visit.head->text);
  EXPECT_FALSE(head.name);
  EXPECT_NE(head.office, "");
  EXPECT_FALSE(visit.request_sent_on || visit.cleared_on);
  EXPECT_EQ(said_of("visit:VIS-NDU"), (std::set{std::pair(std::string("say.visit_held"), Basis::confirmed)}));
}

TEST_F(Told, training_requested_by_the_partner_is_under_way) {
  const auto& request = the<domain::TrainingRequestRow>("REQ-SY");
  const auto& activity = the<domain::ActivityRow>(request.activity->text);
  const domain::ProgrammeRow* const programme = now.programme.rows<domain::ProgrammeRow>().front();
  EXPECT_EQ(request.party, programme->partner_party);
  EXPECT_EQ(activity.requested_by->text, request.party.text);
  EXPECT_EQ(activity.state, domain::ActivityState::started);
  EXPECT_TRUE(said_of("activity:ACT-TRAINING-REQUESTED").contains({"say.activity_requested", Basis::in_progress}));
}

TEST_F(Told, restructuring_has_gained_momentum_and_one_state_has_one_army) {
  EXPECT_EQ(the<domain::AssessmentRow>("AS-RESTRUCTURING").basis, Basis::in_progress);
  EXPECT_EQ(found("The restructuring has gained momentum."), Set{});
  EXPECT_EQ(found("The restructuring has advanced by 40 per cent."), Set{"number_without_reading!"});
  const std::vector<std::pair<std::string, std::string>> position{{"briefing_id", "BR"},
                                                                  {"place", "1"},
                                                                  {"en", "One state has one army."},
                                                                  {"basis", "position"},
                                                                  {"attribution", "background"}};
  EXPECT_EQ(refusal("P-SPOKES", "statement", "add", "ST", position), "");
  auto claim = position;
  claim[3].second = "confirmed";
  EXPECT_TRUE(refusal("P-SPOKES", "statement", "add", "ST", claim).starts_with("domain.cites_nothing"));
}

TEST_F(Told, visits_and_training_are_expected_to_increase) {
  EXPECT_EQ(the<domain::AssessmentRow>("AS-OUTLOOK").basis, Basis::assessed);
  for (const auto& [code, basis] : said_of("assessment:AS-OUTLOOK")) EXPECT_EQ(basis, Basis::assessed);
  EXPECT_EQ(found("More mutual visits and training are expected."), Set{});
  EXPECT_EQ(found("Mutual visits and training will increase."), Set{"will_for_assessed_or_conditional!"});
}

TEST_F(Told, first_a_ceasefire_then_a_mandate_then_who_contributes) {
  int met = 0;
  for (const auto* condition : now.programme.rows<domain::ConditionRow>())
    met += condition->status == domain::ConditionStatus::met ? 1 : 0;
  EXPECT_EQ(count<domain::ConditionRow>(), 3U);
  EXPECT_EQ(met, 0);
  const auto facts = briefing::record_facts(folder_->place(), {});
  ASSERT_TRUE(facts);
  const auto dated =
      briefing::check_text({"Troops will be deployed to Ukraine in May.", Language::english, {}}, *facts);
  EXPECT_TRUE(dated.blocked);
  bool quotes_the_first = false;
  for (const Finding& finding : dated.findings)
    for (const Argument& argument : finding.arguments)
      if (const auto* words = std::get_if<std::string>(&argument.value))
        quotes_the_first = quotes_the_first || words->find("ceasefire") != std::string::npos;
  EXPECT_TRUE(quotes_the_first);
  const std::string later =
      refusal("P-DECIDES", "condition", "meet", "GATE-UA.C2", {{"evidence", "a mandate"}, {"met_on", "2025-12-01"}});
  EXPECT_TRUE(later.starts_with("domain.earlier_condition_open")) << later;
  EXPECT_NE(later.find("A ceasefire between Russia and Ukraine"), std::string::npos) << later;
}

TEST_F(Told, no_speculation) {
  const auto answers =
      briefing::answer_question(folder_->place(), "BR", "Will you send troops to Ukraine?", Language::english);
  ASSERT_TRUE(answers) << answers.error().code;
  ASSERT_EQ(answers->answers.size(), 1U);
  EXPECT_TRUE(answers->answers.front().declined);
  EXPECT_EQ(answers->answers.front().conditions.size(), 3U);
  EXPECT_EQ(answers->cut_off, kCutOff);
}

TEST_F(Told, tunnels_of_548_km_and_no_number_of_mines_or_weapons) {
  EXPECT_EQ(count<domain::ReadingRow>(), 1U);
  EXPECT_EQ(found("The length of destroyed tunnels in Syria has reached 548 km."), Set{"total_without_as_of"});
  EXPECT_EQ(found("Suriye'de imha edilen tünellerin uzunluğu 548 km'ye ulaştı.", Language::turkish),
            Set{"total_without_as_of"});
  EXPECT_EQ(found("Mine disposal reached 312 devices."), Set{"number_without_reading!"});
  EXPECT_EQ(found("Detection and disposal of mines went on."), Set{});
  EXPECT_EQ(found("1,200 weapons were seized."), Set{"number_without_reading!"});
  EXPECT_EQ(found("Numerous weapons and other materials were seized."), Set{});
  EXPECT_EQ(the<domain::OperationReportRow>("OPR-SEIZED").amount_in_words, "numerous");
}

TEST_F(Told, a_minister_visits_on_19_August_and_concrete_steps_are_expected) {
  const auto& engagement = the<domain::EngagementRow>("ENG-JP-0819");
  EXPECT_EQ(engagement.date->to_string(), "--08-19");
  EXPECT_EQ(engagement.commitment_count, 0);
  EXPECT_EQ(count<domain::CommitmentRow>(), 0U);
  EXPECT_EQ(the<domain::KeyOutcomeRow>("KO-JP-2").basis, Basis::assessed);
  for (const auto& [code, basis] : said_of("key-outcome:KO-JP-2")) EXPECT_EQ(basis, Basis::assessed);
  EXPECT_EQ(found("The exchange is expected to lead to concrete steps."), Set{});
  EXPECT_EQ(found("The exchange will lead to concrete steps."), Set{"will_for_assessed_or_conditional!"});
}

TEST_F(Told, aid_must_reach_Gaza) {
  EXPECT_EQ(count<domain::AidConsignmentRow>(), 0U);
  EXPECT_EQ(found("A ceasefire and the delivery of humanitarian aid are demanded."), Set{});
  EXPECT_EQ(found("Humanitarian aid has reached Gaza."), Set{"told_as_happened!"});
  EXPECT_EQ(found("İnsani yardım Gazze'ye ulaştı.", Language::turkish), Set{"told_as_happened!"});
}

// Each statement of the ministry can be said again from what the record has, and nothing else is suggested; what the
// reporter said is coverage, with where it differs.
TEST_F(Told, the_weekly_briefing_as_a_reporter_retold_it) {
  std::map<std::string, std::set<std::string>> rests_on;  // which objects a statement of the article gave
  for (const auto* source : now.programme.rows<domain::InformationSourceRow>()) {
    const auto kind = domain::kind_of_table(source->table.text);
    ASSERT_TRUE(kind) << source->table.text;
    for (const auto& code : source->sources)
      rests_on[code.text].insert(std::string(domain::facts(*kind).word) + ":" + source->row.text);
  }
  std::set<std::string> cited, can_be_said;
  for (const Suggestion& suggestion : news_->suggestions) {
    ASSERT_TRUE(suggestion.sentence.in(Language::english));
    cited.insert(suggestion.citations.begin(), suggestion.citations.end());
  }
  for (const auto& [code, objects] : rests_on)
    for (const std::string& object : objects)
      if (cited.contains(object)) can_be_said.insert(code);
  int ministry = 0, reporter = 0, variances = 0;
  for (const auto* coverage : now.programme.rows<domain::CoverageRow>()) {
    const bool own = coverage->attribution == domain::Attribution::reporter;
    ++(own ? reporter : ministry);
    variances += coverage->variance ? 1 : 0;
    if (own || !coverage->passage) continue;
    EXPECT_TRUE(can_be_said.contains(coverage->id.text)) << coverage->id.text << ": " << coverage->text;
  }
  EXPECT_GT(ministry, 0);
  EXPECT_GT(reporter, 0);
  EXPECT_GT(variances, 0);
  std::set<std::string> given;
  for (const auto& [code, objects] : rests_on) given.insert(objects.begin(), objects.end());
  for (const std::string& object : cited) EXPECT_TRUE(given.contains(object)) << object << " was told by nobody";
}

}  // namespace
}  // namespace entente::app
