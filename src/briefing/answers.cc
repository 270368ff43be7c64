#include "briefing/answers.h"

#include <algorithm>
#include <set>

#include "briefing/cite.h"
#include "domain/rules/clearing.h"

namespace entente::briefing {
namespace answering {

using domain::kKind;
using domain::LineToTakeRow;
using domain::Object;
using domain::ObjectPtr;
using domain::QuestionRow;
using domain::RefusalRow;

class Answers {
 public:
  explicit Answers(const Sources& sources) : sources_(sources), names_(sources.now, sources.readers) {}

  std::vector<Answer> questions() {
    std::vector<Answer> answers;
    for (const ObjectPtr& object : sources_.cut.standing(kKind<QuestionRow>))
      if (domain::is_cleared(*object)) answers.push_back(answer_of(*object));
    return answers;
  }

  std::vector<Answer> refusals() {
    std::vector<Answer> answers;
    for (const ObjectPtr& object : sources_.cut.standing(kKind<RefusalRow>)) {
      if (!domain::is_cleared(*object) || named_.contains(object->key)) continue;
      Answer answer;
      answer.question = names_.name(object->kind, object->key, "subject");
      const auto& as_of = object->as<RefusalRow>().as_of;
      if (as_of) answer.as_of = as_of->to_string();
      add_refusal(answer, object->key);
      answers.push_back(std::move(answer));
    }
    return answers;
  }

  std::vector<Answer> lines(std::optional<Date> day) {
    std::vector<Answer> answers;
    for (const ObjectPtr& object : sources_.cut.standing(kKind<LineToTakeRow>)) {
      const auto& row = object->as<LineToTakeRow>();
      if (!domain::is_cleared(*object) || named_.contains(object->key) || is_past(row, day)) continue;
      Answer answer;
      answer.question = names_.name(object->kind, object->key, "topic");
      answer.answer = names_.name(object->kind, object->key, "text");
      answer.attribution = row.attribution;
      answer.citations.push_back(cited(*object));
      answers.push_back(std::move(answer));
    }
    return answers;
  }

 private:
  static bool is_past(const LineToTakeRow& row, std::optional<Date> day) {
    if (!day) return false;
    const auto last = row.valid_until ? row.valid_until->latest() : std::nullopt;
    const auto first = row.valid_from ? row.valid_from->earliest() : std::nullopt;
    return (last && *last < *day) || (first && *day < *first);
  }

  Citation cited(const Object& object) const { return cite(sources_, names_, {object.kind, object.key}); }

  Answer answer_of(const Object& object) {
    const auto& row = object.as<QuestionRow>();
    Answer answer;
    answer.question = names_.name(object.kind, object.key, "question");
    answer.as_of = row.as_of ? row.as_of->to_string() : std::string();
    answer.attribution = domain::Attribution::background;
    answer.citations.push_back(cited(object));
    if (row.answer) answer.answer = names_.name(object.kind, object.key, "answer");
    if (row.line_to_take) {
      named_.insert(row.line_to_take->text);
      answer.answer = names_.name(kKind<LineToTakeRow>, row.line_to_take->text, "text");
      answer.citations.push_back(cite(sources_, names_, {kKind<LineToTakeRow>, row.line_to_take->text}));
    }
    if (row.refusal) add_refusal(answer, row.refusal->text);
    return answer;
  }

  void add_refusal(Answer& answer, const std::string& id) {
    const ObjectPtr object = sources_.cut.find(kKind<RefusalRow>, id, sources_.readers);
    if (object == nullptr) return;
    named_.insert(id);
    const auto& refusal = object->as<RefusalRow>();
    answer.declined = true;
    answer.answer = names_.name(object->kind, id, "reason");
    answer.attribution = refusal.attribution;
    answer.citations.push_back(cited(*object));
    if (refusal.gate) add_conditions(answer, *refusal.gate);
  }

  void add_conditions(Answer& answer, const domain::Id& gate) const {
    std::vector<const domain::ConditionRow*> conditions;
    for (const auto* condition : sources_.cut.rows<domain::ConditionRow>())
      if (condition->gate == gate) conditions.push_back(condition);
    std::sort(conditions.begin(), conditions.end(), [](const auto* a, const auto* b) { return a->order < b->order; });
    for (const auto* condition : conditions) {
      answer.conditions.push_back(
          {names_.name(kKind<domain::ConditionRow>, condition->id.text, "condition"), condition->status});
      answer.citations.push_back(cite(sources_, names_, {kKind<domain::ConditionRow>, condition->id.text}));
    }
  }

  const Sources& sources_;
  const Names names_;
  std::set<std::string> named_;  // refusals and lines to take that a question leads to
};

}  // namespace answering

std::vector<Answer> answered_questions(const Sources& sources) {
  return answering::Answers(sources).questions();
}

std::vector<Answer> approved_answers(const Sources& sources, std::optional<Date> day) {
  answering::Answers answers(sources);
  std::vector<Answer> all = answers.questions();
  for (Answer& answer : answers.refusals()) all.push_back(std::move(answer));
  for (Answer& answer : answers.lines(day)) all.push_back(std::move(answer));
  return all;
}

}  // namespace entente::briefing
