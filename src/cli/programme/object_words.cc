#include "cli/programme/object_words.h"

#include <algorithm>
#include <array>

namespace entente::cli::programme {
namespace {

struct WordsOfKind {
  std::string_view kind, code, group;
};

constexpr auto kKinds = std::to_array<WordsOfKind>({
    {"agreement", "kind.agreement", "group.authority"},
    {"article", "kind.article", "group.authority"},
    {"visit", "kind.visit", "group.visits"},
    {"visit-report", "kind.visit_report", "group.visits"},
    {"observation", "kind.observation", "group.visits"},
    {"finding", "kind.finding", "group.visits"},
    {"line-of-effort", "kind.line_of_effort", "group.needs"},
    {"need", "kind.need", "group.needs"},
    {"training-request", "kind.training_request", "group.needs"},
    {"activity", "kind.activity", "group.activities"},
    {"mode", "kind.mode", "group.activities"},
    {"demand", "kind.demand", "group.activities"},
    {"contribution", "kind.contribution", "group.activities"},
    {"precedence", "kind.precedence", "group.activities"},
    {"capacity-effect", "kind.capacity_effect", "group.activities"},
    {"milestone", "kind.milestone", "group.activities"},
    {"risk", "kind.risk", "group.activities"},
    {"roadmap", "help.joint", "group.activities"},
    {"calendar", "kind.calendar", "group.capacity"},
    {"closure", "kind.closure", "group.capacity"},
    {"resource", "kind.resource", "group.capacity"},
    {"capacity", "kind.capacity", "group.capacity"},
    {"budget", "kind.budget", "group.capacity"},
    {"gate", "kind.gate", "group.gates"},
    {"condition", "kind.condition", "group.gates"},
    {"mission", "kind.mission", "group.missions"},
    {"requirement", "kind.requirement", "group.missions"},
    {"pledge", "kind.pledge", "group.missions"},
    {"party", "kind.party", "group.people"},
    {"organisation", "kind.organisation", "group.people"},
    {"person", "kind.person", "group.people"},
    {"engagement", "kind.engagement", "group.people"},
    {"commitment", "kind.commitment", "group.people"},
    {"counterpart", "kind.counterpart", "group.people"},
    {"area", "kind.area", "group.figures"},
    {"indicator", "kind.indicator", "group.figures"},
    {"reading", "kind.reading", "group.figures"},
    {"operation-report", "kind.operation_report", "group.figures"},
    {"assessment", "kind.assessment", "group.figures"},
    {"aid", "kind.aid", "group.figures"},
    {"attendance", "kind.attendance", "group.activities"},
    {"actual-cost", "kind.actual_cost", "group.activities"},
    {"evaluation", "kind.evaluation", "group.activities"},
    {"key-outcome", "kind.key_outcome", "group.people"},
    {"line-to-take", "kind.line_to_take", "group.said"},
    {"refusal", "kind.refusal", "group.said"},
    {"question", "kind.question", "group.said"},
    {"coverage", "kind.coverage", "group.said"},
    {"information-source", "kind.information_source", "group.said"},
    {"translation", "kind.translation", "group.said"},
    {"briefing", "kind.briefing", "group.said"},
    {"statement", "kind.statement", "group.said"},
    {"publication", "kind.publication", "group.said"},
    {"programme", "help.intake", "group.rest"},
});

struct WordOfAct {
  std::string_view act, code;
};

constexpr auto kActs = std::to_array<WordOfAct>({
    {"state", "act.state"},
    {"revise", "act.revise"},
    {"retract", "act.retract"},
    {"import", "act.import"},
    {"release", "act.release"},
    {"draft", "act.draft"},
    {"sign", "act.sign"},
    {"plan", "act.plan"},
    {"agree-terms", "act.agree_terms"},
    {"request", "act.request"},
    {"clear", "act.clear"},
    {"hold", "act.hold"},
    {"cancel", "act.cancel"},
    {"report", "act.report"},
    {"observe", "act.observe"},
    {"supersede", "act.supersede"},
    {"find", "act.find"},
    {"validate", "act.validate"},
    {"propose", "act.propose"},
    {"agree", "act.agree"},
    {"dispute", "act.dispute"},
    {"settle", "act.settle"},
    {"reply", "act.reply"},
    {"start", "act.start"},
    {"complete", "act.complete"},
    {"declare", "act.declare"},
    {"meet", "act.meet"},
    {"unmeet", "act.unmeet"},
    {"lapse", "act.lapse"},
    {"date", "act.date"},
    {"counter-propose", "act.counter_propose"},
    {"withdraw", "act.withdraw"},
    {"offer", "act.offer"},
    {"accept", "act.accept"},
    {"expire", "act.expire"},
    {"undertake", "act.undertake"},
    {"fulfil", "act.fulfil"},
    {"enter", "act.enter"},
    {"correct", "act.correct"},
    {"define", "act.define"},
    {"redefine", "act.redefine"},
    {"assess", "act.assess"},
    {"advance", "act.advance"},
    {"new", "act.new"},
    {"recut", "act.recut"},
    {"reopen", "act.reopen"},
    {"publish", "act.publish"},
    {"add", "act.add"},
    {"release-flag", "act.release_flag"},
    {"amend", "act.amend"},
    {"mend", "act.mend"},
});

}  // namespace

std::vector<ObjectWord> object_words() {
  std::vector<ObjectWord> words;
  for (const WordsOfKind& kind : kKinds) words.push_back({kind.kind, kind.code, kind.group});
  return words;
}

std::string_view kind_code(std::string_view kind) {
  const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](const WordsOfKind& k) { return k.kind == kind; });
  return found == kKinds.end() ? kind : found->code;
}

std::string_view act_code(domain::Kind kind, std::string_view act) {
  if (act == "clear" && kind != domain::kKind<domain::VisitRow>) return "act.clear_words";
  const auto found = std::find_if(kActs.begin(), kActs.end(), [&](const WordOfAct& a) { return a.act == act; });
  return found == kActs.end() ? act : found->code;
}

}  // namespace entente::cli::programme
