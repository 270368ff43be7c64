// Any bytes as a text and as what was said the week before: reading them ends, pieces lie within the text, and what was
// found can be compared and asked for.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/check.h"
#include "briefing/ask.h"
#include "briefing/compare.h"

namespace {

namespace briefing = entente::briefing;
namespace checks = briefing::checks;

// Something for every check to hold a text against.
checks::Facts facts() {
  checks::Facts facts;
  facts.areas = {{"A", {}, checks::name_of("Northern province"), true}, {"A1", 0, checks::name_of("Manbij"), false}};
  checks::ReadingFact total;
  total.id = "R";
  total.indicator = "I";
  total.area = 0;
  total.as_of = entente::PartialDate::parse("2025-08-14");
  total.start = entente::PartialDate::parse("2025-01-01");
  total.cumulative = true;
  total.value = 548;
  total.unit = checks::unit_named("km");
  checks::ReadingFact added = total;
  added.id = "Ri";
  added.cumulative = false;
  added.value = 12;
  added.parts = {{1, 7}};
  facts.readings = {total, added};
  facts.index_readings();
  checks::GateFact gate;
  gate.id = "G";
  gate.conditions = {"A ceasefire between Russia and Ukraine"};
  gate.condition_senses = {checks::senses_of(gate.conditions.front())};
  gate.condition_count = 1;
  gate.of_mission = true;
  gate.missions = {checks::name_of("Mission in Ukraine")};
  facts.gates = {gate};
  facts.people = {{"P", "ktrk", "zk", {}}};
  facts.activities = {{"T", entente::domain::ActivityKind::training, entente::domain::ActivityState::proposed, {}}};
  facts.dates = {{std::nullopt, 8U, 13U}};
  facts.assessed = {checks::senses_of("Visits and training")};
  return facts;
}

briefing::Document said() {
  briefing::Document document;
  briefing::Sentence sentence;
  sentence.id = "S";
  sentence.basis = entente::domain::Basis::planned;
  sentence.text = {{"A technical visit is planned.", "Teknik ziyaret planlanmaktadır.", "من المخطط إجراء زيارة فنية."}};
  document.sections.push_back({"cooperation", {}, {sentence}});
  return document;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const checks::Facts kFacts = facts();
  static const briefing::Document kSaid = said();
  if (size == 0) return 0;
  const auto language = static_cast<briefing::Language>(data[0] % briefing::kLanguages);
  const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
  const std::size_t half = std::min(bytes.find('\0'), bytes.size());
  const std::string_view text = bytes.substr(0, half), last_week = bytes.substr(std::min(half + 1, bytes.size()));
  const auto within = [&](std::size_t begin, std::size_t end) { return begin < end && end <= text.size(); };
  for (const checks::Finding& finding : checks::check({text, language, last_week}, kFacts))
    ENTENTE_CHECK(within(finding.begin, finding.end));
  const briefing::Comparison comparison = briefing::compare({text, language, {}}, kFacts, kSaid);
  for (const briefing::ComparedFigure& figure : comparison.figures) ENTENTE_CHECK(within(figure.begin, figure.end));
  for (const briefing::ShiftedBasis& shift : comparison.shifts) ENTENTE_CHECK(within(shift.begin, shift.end));
  briefing::Answer answer;
  answer.question.in(language) = std::string(last_week);
  ENTENTE_CHECK(briefing::answers_to(text, language, {answer}).size() <= 1);
  return 0;
}
