// What is said in a party's name, drafted by one person and cleared by another; and how outlets told it.
#include "domain/rules/clearing.h"
#include "domain/rules/gate_state.h"
#include "domain/rules/rules.h"

namespace entente::domain {
namespace told_acts {

Refusal of_own_party(Step& step) {
  if (step.before() == nullptr || step.before()->owner == step.said().party) return std::nullopt;
  return refusal("domain.for_another_party", {{"party", step.before()->owner}});
}

// Other words are other words: who cleared the old ones has not cleared these.
Refusal write(Step& step) {
  step.after().assents.clear();
  return of_own_party(step);
}

Refusal write_line(Step& step) {
  const LineToTakeRow& line = step.will<LineToTakeRow>();
  const auto from = line.valid_from ? line.valid_from->earliest() : std::nullopt;
  const auto until = line.valid_until ? line.valid_until->latest() : std::nullopt;
  if (from && until && *until < *from) {
    return refusal("domain.over_before_it_begins",
                   {{"id", line.id.text}, {"from", from->to_string()}, {"until", until->to_string()}});
  }
  return write(step);
}

Refusal write_answer(Step& step) {
  const QuestionRow& row = step.will<QuestionRow>();
  const int answers = int{row.answer.has_value()} + int{row.line_to_take.has_value()} + int{row.refusal.has_value()};
  if (answers != 1) return refusal("package.one_answer", {{"question", row.id.text}});
  return write(step);
}

bool has_written(const Object& object, const std::string& person) {
  for (const Object* version = &object; version != nullptr; version = version->before.get()) {
    const bool wrote = version->source.act == "draft" || version->source.act == "revise";
    if (wrote && version->source.by == person) return true;
  }
  return false;
}

Refusal clear(Step& step) {
  if (auto no = of_own_party(step)) return no;
  const Object& object = *step.before();
  if (object.contested()) return refusal("domain.contested", {{"id", object.key}});
  if (has_written(object, step.said().by)) {
    return refusal("domain.own_words", {{"id", object.key}, {"person", step.said().by}});
  }
  return step.assent();
}

// What is refused because of a gate names the condition that is not met; there has to be one.
Refusal clear_refusal(Step& step) {
  const RefusalRow& row = step.was<RefusalRow>();
  if (row.gate && step.row<GateRow>(row.gate->text) != nullptr && first_open_condition(step, *row.gate) == nullptr) {
    return refusal("domain.gate_open", {{"id", row.id.text}, {"gate", row.gate->text}});
  }
  return clear(step);
}

// An answer is no way round the clearance of what it points to.
Refusal clear_answer(Step& step) {
  const QuestionRow& row = step.was<QuestionRow>();
  const auto cleared = [&](Kind kind, const std::optional<Id>& id) -> Refusal {
    const ObjectPtr object = id ? step.find(kind, id->text) : nullptr;
    if (object == nullptr || is_cleared(*object)) return std::nullopt;
    return refusal("domain.not_cleared",
                   {{"id", row.id.text}, {"kind", std::string(facts(kind).word)}, {"other", id->text}});
  };
  if (auto no = cleared(kKind<LineToTakeRow>, row.line_to_take)) return no;
  if (auto no = cleared(kKind<RefusalRow>, row.refusal)) return no;
  return clear(step);
}

// A source stands at a row that is there for everyone who reads of it.
Refusal name_source(Step& step) {
  const InformationSourceRow& source = step.will<InformationSourceRow>();
  const auto kind = kind_of_table(source.table.text);
  if (!kind || facts(*kind).key.size() != 1) return refusal("package.no_such_table", {{"table", source.table.text}});
  const ObjectPtr object = step.find(*kind, source.row.text);
  if (object != nullptr && !object->retracted) return std::nullopt;
  return refusal("domain.unknown_reference", {{"kind", std::string(facts(kKind<InformationSourceRow>).word)},
                                              {"field", std::string("row_id")},
                                              {"id", source.row.text}});
}

constexpr Rule kRules[] = {
    {kKind<LineToTakeRow>, "draft", Effect::creates, "*", false, write_line},
    {kKind<LineToTakeRow>, "revise", Effect::revises, "*", false, write_line},
    {kKind<LineToTakeRow>, "clear", Effect::changes, "", false, clear},
    {kKind<LineToTakeRow>, "retract", Effect::retracts, "", true, of_own_party},
    {kKind<RefusalRow>, "draft", Effect::creates, "*", false, write},
    {kKind<RefusalRow>, "revise", Effect::revises, "*", false, write},
    {kKind<RefusalRow>, "clear", Effect::changes, "", false, clear_refusal},
    {kKind<RefusalRow>, "retract", Effect::retracts, "", true, of_own_party},
    {kKind<QuestionRow>, "draft", Effect::creates, "*", false, write_answer},
    {kKind<QuestionRow>, "revise", Effect::revises, "*", false, write_answer},
    {kKind<QuestionRow>, "clear", Effect::changes, "", false, clear_answer},
    {kKind<QuestionRow>, "retract", Effect::retracts, "", true, of_own_party},
    {kKind<CoverageRow>, "enter", Effect::creates, "*"},
    {kKind<CoverageRow>, "correct", Effect::revises, "*", true},
    {kKind<CoverageRow>, "retract", Effect::retracts, "", true},
    {kKind<InformationSourceRow>, "enter", Effect::creates, "*", false, name_source},
    {kKind<InformationSourceRow>, "correct", Effect::revises, "*", true, name_source},
    {kKind<InformationSourceRow>, "retract", Effect::retracts, "", true},
};

}  // namespace told_acts

bool needs_clearing(Kind kind) {
  return kind == kKind<LineToTakeRow> || kind == kKind<RefusalRow> || kind == kKind<QuestionRow>;
}

bool is_cleared(const Object& object) {
  if (object.contested()) return false;
  if (!needs_clearing(object.kind) || !object.assents.empty()) return true;
  const Object* stated = &object;
  while (stated->before != nullptr && stated->source.entry != object.stated) stated = stated->before.get();
  return stated->source.act == "import" || stated->source.act == "release";
}

std::span<const Rule> told_rules() {
  return told_acts::kRules;
}

}  // namespace entente::domain
