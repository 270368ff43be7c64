#include "cooperation.h"

#include <boost/json/array.hpp>

#include "base/date.h"
#include "base/random.h"

namespace entente::bench {
namespace {

namespace json = boost::json;
using domain::Readers;

constexpr int kGates = 20;
constexpr std::int64_t kBlocksOfRoadmap = 14, kBlocksOfIndicator = 6;

const Readers kOwn{{kSender}}, kJoint{{kSender, kPartner}}, kWithThird{{kSender, kThird}}, kPublic{};

class Block {
 public:
  explicit Block(std::int64_t number) : number_(number), random_(Seed{static_cast<std::uint64_t>(number) + 1}) {}

  std::vector<Line> write() {
    need();
    visit();
    training();
    readings();
    aid();
    engagement();
    assessments();
    if (number_ % kBlocksOfRoadmap == kBlocksOfRoadmap - 1) roadmap();
    return std::move(lines_);
  }

 private:
  std::string id(const char* stem, std::int64_t i = 0) const {
    return stem + std::to_string(number_) + (i == 0 ? "" : "-" + std::to_string(i));
  }
  std::uint32_t below(std::uint32_t n) { return random_.below(n); }
  std::string day(int after) const {
    constexpr std::int64_t kBegin = 20'000, kDaysOfBlock = 4, kBlocksOfDecade = 900;
    return Date::from_epoch_days(static_cast<std::int32_t>(kBegin + number_ % kBlocksOfDecade * kDaysOfBlock + after))
        .to_string();
  }
  std::string words(int count) {
    constexpr const char* kWords[] = {"exercise", "the",        "staff",     "of",     "logistics", "procedures",
                                      "joint",    "instructor", "equipment", "course", "readiness", "with",
                                      "standing", "orders",     "are",       "to be",  "reviewed",  "in the field"};
    std::string text = kWords[below(18)];
    for (int i = 1; i < count; ++i) text.append(" ").append(kWords[below(18)]);
    return text;
  }

  std::size_t say(int phase, const char* party, const Readers& readers, const char* kind, const char* act,
                  const std::string& object, json::object set, const char* reason = nullptr,
                  std::optional<std::size_t> rests_on = std::nullopt) {
    json::object payload{{"type", std::string(kind) + ".v1"}, {"act", act}, {"id", object}};
    if (!set.empty()) payload["set"] = std::move(set);
    if (reason != nullptr) payload["reason"] = reason;
    lines_.push_back(
        {party, party == std::string(kSender) ? "PA" : "PB", readers, std::move(payload), rests_on, phase});
    return lines_.size() - 1;
  }

  void agree(int phase, const char* kind, const std::string& object) {
    say(phase, kSender, kJoint, kind, "agree", object, {});
    say(phase + 1, kPartner, kJoint, kind, "agree", object, {});
  }

  void need() {
    json::object set{{"need_id", id("N")},    {"title", words(7)},   {"loe_id", "L1"}, {"component", "training"},
                     {"baseline_level", "1"}, {"target_level", "3"}, {"weight", "5"},  {"requested_by", "B"}};
    const std::size_t first = say(0, kSender, kJoint, "need", "propose", id("N"), std::move(set));
    say(0, kSender, kJoint, "need", "revise", id("N"), {{"title", words(8)}}, nullptr, first);
    agree(0, "need", id("N"));
  }

  void propose(const char* stem, const char* kind, bool gated) {
    json::object set{{"activity_id", id(stem)}, {"name", words(5)},        {"kind", kind},
                     {"loe_id", "L1"},          {"article_id", "R1"},      {"calendar", "joint"},
                     {"host_party", "A"},       {"partner_trainees", "1"}, {"mandatory", "0"},
                     {"sustainment_cost", "0"}, {"deadline", day(120)}};
    if (gated) set["gate"] = "G" + std::to_string(number_ % kGates);
    json::object mode{{"activity_id", id(stem)}, {"mode", "M1"},   {"optimistic_days", "4"}, {"most_likely_days", "6"},
                      {"pessimistic_days", "9"}, {"cost", "1200"}, {"payer", "A"},           {"effect_factor", "1"}};
    json::object demand{{"activity_id", id(stem)}, {"mode", "M1"}, {"resource_id", "S1"}, {"amount", "2"}};
    json::object adds{{"activity_id", id(stem)}, {"need_id", id("N")}, {"level_points", "1.5"}};
    const std::size_t at = say(0, kSender, kJoint, "activity", "propose", id(stem), std::move(set));
    lines_[at].payload["parts"] = json::array{{{"kind", "mode"}, {"set", mode}},
                                              {{"kind", "demand"}, {"set", demand}},
                                              {{"kind", "contribution"}, {"set", adds}}};
    say(0, kSender, kJoint, "activity", "revise", id(stem), {{"earliest_start", day(10)}}, "as was asked for", at);
    agree(0, "activity", id(stem));
  }

  void visit() {
    propose("AV", "technical_visit", false);
    json::object set{{"visit_id", id("V")},
                     {"activity_id", id("AV")},
                     {"kind", "technical_visit"},
                     {"place", "K1"},
                     {"visiting_party", "A"}};
    say(0, kSender, kJoint, "visit", "plan", id("V"), std::move(set));
    say(0, kSender, kJoint, "visit", "agree-terms", id("V"), {{"terms_of_reference_agreed_on", day(1)}});
    say(0, kSender, kJoint, "visit", "request", id("V"), {{"request_sent_on", day(2)}, {"head", "PA"}});
    say(1, kPartner, kJoint, "visit", "clear", id("V"), {{"cleared_on", day(3)}});
    say(2, kSender, kJoint, "activity", "start", id("AV"), {{"actual_start", day(4)}, {"actual_mode", "M1"}});
    say(2, kSender, kJoint, "activity", "complete", id("AV"), {{"actual_finish", day(8)}});
    say(2, kSender, kJoint, "visit", "hold", id("V"), {});
    for (int i = 1; i <= 4; ++i) {
      say(2, kSender, i <= 2 ? kJoint : kOwn, "observation", "observe", id("O", i),
          {{"observation_id", id("O", i)},
           {"visit_id", id("V")},
           {"observer", "PA"},
           {"observed_on", day(5)},
           {"checklist_item", "3." + std::to_string(i)},
           {"text", words(20)}});
    }
    const std::size_t found = say(2, kSender, kJoint, "finding", "find", id("F"),
                                  {{"finding_id", id("F")},
                                   {"need_id", id("N")},
                                   {"conclusion", words(14)},
                                   {"observations", id("O", 1) + ";" + id("O", 2)},
                                   {"confidence", "moderate"}});
    say(2, kSender, kJoint, "finding", "revise", id("F"), {{"conclusion", words(15)}}, "said more exactly", found);
    say(3, kPartner, kJoint, "finding", "validate", id("F"), {});
  }

  void training() {
    propose("AT", "training", true);
    say(4, kSender, kJoint, "activity", "start", id("AT"), {{"actual_start", day(20)}, {"actual_mode", "M1"}});
    for (int i = 1; i <= 3; ++i) {
      say(4, kSender, kJoint, "attendance", "enter", id("AD", i),
          {{"attendance_id", id("AD", i)},
           {"activity_id", id("AT")},
           {"cohort", words(2)},
           {"people", std::to_string(4 + i)},
           {"screened_on", day(12)}});
    }
    say(4, kSender, kJoint, "activity", "complete", id("AT"), {{"actual_finish", day(30)}});
    say(4, kSender, kJoint, "actual-cost", "enter", id("AT") + ";A",
        {{"activity_id", id("AT")}, {"payer", "A"}, {"amount", "1150"}});
    for (int level = 1; level <= 2; ++level) {
      const std::string on = day(30 + level);
      say(4, kSender, kJoint, "evaluation", "enter", id("AT") + ";" + std::to_string(level) + ";" + on,
          {{"activity_id", id("AT")}, {"level", std::to_string(level)}, {"evaluated_on", on}, {"result", words(6)}});
    }
  }

  void readings() {
    const std::string indicator = "I" + std::to_string(number_ / kBlocksOfIndicator);
    if (number_ % kBlocksOfIndicator == 0) {
      say(0, kSender, kPublic, "indicator", "define", indicator,
          {{"indicator_id", indicator},
           {"name", words(4)},
           {"kind", "measure of performance"},
           {"unit", "people"},
           {"definition", words(20)},
           {"direction", "up"},
           {"cumulative", "1"}});
    }
    for (int i = 1; i <= 10; ++i) {
      const Readers& told = i % 5 == 0 ? kPublic : i % 5 == 1 ? kWithThird : kOwn;
      const std::size_t first = say(4, kSender, told, "reading", "enter", id("RD", i),
                                    {{"reading_id", id("RD", i)},
                                     {"indicator_id", indicator},
                                     {"area_id", "K1"},
                                     {"as_of", day(30 + i)},
                                     {"period_start", day(0)},
                                     {"kind", "cumulative"},
                                     {"value", std::to_string(number_ * 10 + i)},
                                     {"unit", "people"},
                                     {"splits", "K2=" + std::to_string(number_ * 10) + ";K3=" + std::to_string(i)},
                                     {"source", words(3)}});
      if (i % 4 == 0) {
        say(4, kSender, told, "reading", "correct", id("RD", i), {{"source", words(4)}}, "named more exactly", first);
      }
    }
  }

  void aid() {
    say(0, kSender, kPublic, "aid", "offer", id("C"),
        {{"consignment_id", id("C")},
         {"donor_party", "A"},
         {"goods", words(3)},
         {"quantity", "40"},
         {"unit", "tonnes"},
         {"offered_on", day(1)}});
    constexpr const char* kStages[] = {"approved", "dispatched", "at_crossing"};
    for (int i = 0; i < 3; ++i) {
      const std::string stage = kStages[i];
      say(i, kSender, kPublic, "aid", "advance", id("C"),
          {{"stage", stage}, {stage + "_on", day(2 + i)}, {"evidence", words(4)}});
    }
  }

  void engagement() {
    say(0, kSender, kWithThird, "engagement", "plan", id("E"),
        {{"engagement_id", id("E")},
         {"level", "ministers"},
         {"host_party", "A"},
         {"guest_party", "C"},
         {"date", day(40)},
         {"topics", words(8)},
         {"commitment_count", "1"}});
    say(5, kSender, kWithThird, "engagement", "hold", id("E"), {{"outcome_statement", words(12)}});
    say(5, kSender, kWithThird, "commitment", "undertake", id("CM"),
        {{"commitment_id", id("CM")},
         {"engagement_id", id("E")},
         {"text", words(9)},
         {"owner_party", "A"},
         {"due", day(90)}});
    say(5, kSender, kWithThird, "commitment", "fulfil", id("CM"), {});
  }

  void assessments() {
    for (int i = 1; i <= 2; ++i) {
      say(5, kSender, kOwn, "assessment", "assess", id("AS", i),
          {{"assessment_id", id("AS", i)},
           {"subject", words(3)},
           {"as_of", day(40)},
           {"statement", words(18)},
           {"basis", "assessed"}});
    }
    const std::string condition = "GC" + std::to_string(number_ % kGates);
    say(5, kSender, kJoint, "condition", "date", condition, {{"planning_date_p50", day(60)}, {"basis", "assessed"}},
        "thought over again");
  }

  void roadmap() {
    const std::int64_t version = number_ / kBlocksOfRoadmap + 1;
    const std::string document = std::string(48, 'd') + std::to_string(1'000'000'000'000'000 + version);
    say(4, kSender, kJoint, "roadmap", "propose", "RM-" + std::to_string(version),
        {{"roadmap_id", "RM-" + std::to_string(version)},
         {"version", std::to_string(version)},
         {"document", document},
         {"as_of", "{}"},
         {"activities", id("AV") + ";" + id("AT")},
         {"needs", id("N")}});
    const json::object approval{{"type", "approval.v1"}, {"document", document}, {"key", std::string(64, 'e')}};
    lines_.push_back({kSender, "PA", kJoint, approval, std::nullopt, 4});
    lines_.push_back({kPartner, "PB", kJoint, approval, std::nullopt, 5});
  }

  std::int64_t number_;
  Random random_;
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Line> block(std::int64_t number) {
  return Block(number).write();
}

std::vector<Line> founding() {
  std::vector<Line> lines;
  const auto import = [&](const char* kind, const std::string& id, json::object set) {
    json::object payload{{"type", std::string(kind) + ".v1"}, {"act", "import"}, {"id", id}, {"set", std::move(set)}};
    const bool agreed = std::string(kind) == "gate" || std::string(kind) == "condition";
    lines.push_back({kSender, "PA", agreed ? kJoint : kPublic, std::move(payload), std::nullopt, 0});
  };
  const char* parties[] = {kSender, kPartner, kThird};
  const char* roles[] = {"sending_party", "partner_party", "other"};
  for (int i = 0; i < 3; ++i) {
    const std::string letter(1, "ABC"[i]);
    import("party", letter, {{"party_id", letter}, {"code", parties[i]}, {"name", letter}, { "role", roles[i] }});
  }
  import("programme", "P",
         {{"programme_id", "P"},
          {"title", "a long one"},
          {"horizon_start", "2024-01-01"},
          {"horizon_end", "2034-12-31"},
          {"status_date", "2025-01-01"},
          {"sending_party", "A"},
          {"partner_party", "B"},
          {"currency", "EUR"},
          { "currency_unit",
            "1" }});
  for (int i = 0; i < 100; ++i) {
    // Who speaks, and many who are there.
    const std::string letter(1, "AB"[i % 2]), id = "P" + letter + (i < 2 ? "" : std::to_string(i));
    import("person", id, {{"person_id", id}, {"party_id", letter}, {"office", "office " + std::to_string(i)}, {
                            "roles",
                            i < 2 ? "contributor;planner;decision_holder;signatory;spokesperson"
                            : "reader"}});
  }
  for (const char* area : {"K1", "K2", "K3"}) {
    json::object set{{"area_id", area}, {"name", area}};
    if (std::string(area) != "K1") set["part_of"] = "K1";
    import("area", area, std::move(set));
  }
  import("agreement", "M1", {{"agreement_id", "M1"}, {"kind", "treaty"}, {"title", "t"}, {"parties", "A;B"}, {
                               "signed_on",
                               "2024-01-01"
                             }});
  import("article", "R1", {{"article_id", "R1"}, {"agreement_id", "M1"}, {"number", "1"}, {"summary", "all"}, {
                             "authorises",
                             "training;technical_visit"
                           }});
  import("calendar", "Q1",
         {{"calendar_id", "Q1"}, {"party_id", "A"}, {"name", "c"}, {"working_weekdays", "mon;tue;wed;thu;fri"}, {
            "hours_per_day",
            "8"
          }});
  import("line-of-effort", "L1", {{"loe_id", "L1"}, {"name", "l"}, {"objective_id", "O1"}, { "objective_smart", "o" }});
  import("resource", "S1",
         {{"resource_id", "S1"}, {"party_id", "A"}, {"name", "instructors"}, {"capacity", "30"}, {"unit", "people"}, {
            "calendar_id",
            "Q1"
          }});
  for (int i = 0; i < kGates; ++i) {
    const std::string gate = "G" + std::to_string(i);
    import("gate", gate, {{"gate_id", gate}, {"name", "g"}, { "logic", "ordered" }});
    for (int order = 1; order <= 2; ++order) {
      // The first is met; the second, which no training waits for in these records, is dated again and again.
      const std::string id = (order == 1 ? "GM" : "GC") + std::to_string(i);
      const std::string of = order == 1 ? gate : "H" + std::to_string(i);
      if (order == 2) import("gate", of, {{"gate_id", of}, {"name", "h"}, { "logic", "ordered" }});
      json::object set{{"gate_id", of},
                       {"condition_id", id},
                       {"order", "1"},
                       {"condition", "c"},
                       {"kind", "external"},
                       {"basis", "confirmed"},
                       {"status", order == 1 ? "met" : "not_met"}};
      if (order == 1) set["met_on"] = "2024-06-01", set["evidence"] = "letter";
      import("condition", id, std::move(set));
    }
  }
  return lines;
}

}  // namespace entente::bench
