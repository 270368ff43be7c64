// Briefings and their statements: composed by one person, cleared by another, published, and from then on only
// corrected or revised in the open.
#include <algorithm>

#include "domain/briefing.h"
#include "domain/rules/clearing.h"
#include "domain/rules/rules.h"

namespace entente::domain {
namespace briefing_acts {

bool is_sha256(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Refusal wrong_state(const Id& id, BriefingState state) {
  return refusal("domain.briefing_state", {{"id", id.text}, {"state", std::string(word(state))}});
}

Refusal check_moment(std::string_view field, const std::string& text) {
  if (is_moment(text)) return std::nullopt;
  return refusal("domain.not_a_moment", {{"field", std::string(field)}, {"text", text}});
}

// ---- Briefings.

Refusal check_document(const std::optional<std::string>& document) {
  if (!document) return refusal("domain.field_needed", {{"field", std::string("document")}});
  if (!is_sha256(*document)) return refusal("domain.not_a_document", {{"text", *document}});
  return std::nullopt;
}

Refusal begin(Step& step) {
  step.will<BriefingRow>().state = BriefingState::drafted;
  return check_moment("cut_off", step.will<BriefingRow>().cut_off);
}

Refusal recut(Step& step) {
  const BriefingRow& briefing = step.was<BriefingRow>();
  if (briefing.state != BriefingState::drafted) return wrong_state(briefing.id, briefing.state);
  return check_moment("cut_off", step.will<BriefingRow>().cut_off);
}

std::vector<ObjectPtr> statements_of(const Step& step, const Id& briefing) {
  std::vector<ObjectPtr> all = step.standing(kKind<StatementRow>);
  std::erase_if(all, [&](const ObjectPtr& object) { return object->as<StatementRow>().briefing != briefing; });
  return all;
}

bool has_written(const Object& statement, std::string_view person) {
  for (const Object* version = &statement; version != nullptr; version = version->before.get())
    if (version->source.by == person && version->source.act != "release-flag") return true;
  return false;
}

// Who wrote a sentence does not clear it.
Refusal clear(Step& step) {
  BriefingRow& briefing = step.will<BriefingRow>();
  if (briefing.state != BriefingState::drafted) return wrong_state(briefing.id, briefing.state);
  const std::vector<ObjectPtr> statements = statements_of(step, briefing.id);
  if (statements.empty()) return refusal("domain.nothing_to_clear", {{"id", briefing.id.text}});
  for (const ObjectPtr& statement : statements) {
    if (has_written(*statement, step.said().by)) {
      return refusal("domain.own_words", {{"person", step.said().by}, {"id", statement->key}});
    }
    if (statement->contested()) return refusal("domain.contested", {{"id", statement->key}});
  }
  briefing.state = BriefingState::cleared;
  return std::nullopt;
}

Refusal reopen(Step& step) {
  BriefingRow& briefing = step.will<BriefingRow>();
  if (briefing.state != BriefingState::cleared) return wrong_state(briefing.id, briefing.state);
  briefing.state = BriefingState::drafted;
  return std::nullopt;
}

Refusal publish(Step& step) {
  BriefingRow& briefing = step.will<BriefingRow>();
  if (briefing.state != BriefingState::cleared) return wrong_state(briefing.id, briefing.state);
  if (step.before()->source.by == step.said().by) {
    return refusal("domain.clearer_publishes", {{"person", step.said().by}});
  }
  briefing.state = BriefingState::published;
  return check_document(briefing.document);
}

Refusal take_back(Step& step) {
  const BriefingRow& briefing = step.was<BriefingRow>();
  if (briefing.state == BriefingState::published) return wrong_state(briefing.id, briefing.state);
  return std::nullopt;
}

// ---- Statements.

// The briefing of a statement, in that state or refused.
Refusal check_briefing(const Step& step, const Id& id, BriefingState wanted) {
  const BriefingRow* briefing = step.row<BriefingRow>(id.text);
  if (briefing == nullptr) return refusal("domain.not_there", {{"kind", std::string("briefing")}, {"id", id.text}});
  if (briefing->state != wanted) return wrong_state(briefing->id, briefing->state);
  return std::nullopt;
}

bool is_about_a_gate(const StatementRow& statement) {
  return std::any_of(statement.citations.begin(), statement.citations.end(), [](const std::string& text) {
    const auto citation = citation_of(text);
    return citation && (citation->kind == kKind<GateRow> || citation->kind == kKind<ConditionRow> ||
                        citation->kind == kKind<RefusalRow>);
  });
}

// Only a position stands by itself; whatever else is said rests on something that all readers of it can see.
Refusal check_basis(Step& step) {
  const StatementRow& statement = step.will<StatementRow>();
  if (!statement.english && !statement.turkish && !statement.arabic) {
    return refusal("domain.statement_without_text", {{"id", statement.id.text}});
  }
  if (statement.embargo)
    if (auto no = check_moment("embargo", *statement.embargo)) return no;
  for (const std::string& text : statement.citations) {
    const auto citation = citation_of(text);
    if (!citation) return refusal("domain.citation_form", {{"text", text}});
    const ObjectPtr cited = step.find(citation->kind, citation->id);
    if (cited == nullptr || cited->retracted) return refusal("domain.cites_unknown", {{"text", text}});
    if (needs_clearing(cited->kind) && !is_cleared(*cited)) {
      return refusal(
          "domain.not_cleared",
          {{"id", statement.id.text}, {"kind", std::string(facts(cited->kind).word)}, {"other", cited->key}});
    }
  }
  if (statement.citations.empty() && statement.basis != Basis::position) {
    return refusal("domain.cites_nothing", {{"id", statement.id.text}, {"basis", std::string(word(statement.basis))}});
  }
  const bool needs_gate = statement.basis == Basis::conditional || statement.basis == Basis::speculative_declined;
  if (needs_gate && !is_about_a_gate(statement)) {
    return refusal("domain.names_no_gate", {{"id", statement.id.text}, {"basis", std::string(word(statement.basis))}});
  }
  if (statement.attribution == Attribution::on_the_record && !statement.by) {
    return refusal("domain.nobody_named", {{"id", statement.id.text}});
  }
  if (statement.attribution == Attribution::reporter) {
    return refusal("domain.reporters_words", {{"id", statement.id.text}});
  }
  return std::nullopt;
}

Refusal add(Step& step) {
  if (auto no = check_briefing(step, step.will<StatementRow>().briefing, BriefingState::drafted)) return no;
  return check_basis(step);
}

struct LanguageOfStatement {
  std::string_view column;
  std::optional<std::string> StatementRow::*text;
};
constexpr LanguageOfStatement kLanguages[] = {
    {"en", &StatementRow::english}, {"tr", &StatementRow::turkish}, {"ar", &StatementRow::arabic}};

// A text that changes leaves those that were not stated with it behind.
void mark_stale(Step& step) {
  const StatementRow& was = step.was<StatementRow>();
  StatementRow& will = step.will<StatementRow>();
  const bool changed = std::any_of(std::begin(kLanguages), std::end(kLanguages), [&](const LanguageOfStatement& each) {
    return step.is_stated(each.column) && was.*each.text != will.*each.text;
  });
  for (const LanguageOfStatement& each : kLanguages) {
    const std::string name(each.column);
    const bool stated = step.is_stated(each.column);
    if (stated || !(will.*each.text)) std::erase(will.stale, name);
    const bool listed = std::find(will.stale.begin(), will.stale.end(), name) != will.stale.end();
    if (changed && !stated && will.*each.text && !listed) will.stale.push_back(name);
  }
}

Refusal revise(Step& step) {
  if (step.will<StatementRow>().briefing != step.was<StatementRow>().briefing) {
    return refusal("domain.statement_moved", {{"id", step.before()->key}});
  }
  if (auto no = check_briefing(step, step.was<StatementRow>().briefing, BriefingState::drafted)) return no;
  mark_stale(step);
  step.will<StatementRow>().released_flags.clear();  // they were of another text
  return check_basis(step);
}

Refusal retract(Step& step) {
  return check_briefing(step, step.was<StatementRow>().briefing, BriefingState::drafted);
}

// Adds to what was released before; the history says by whom, and why.
Refusal release_flag(Step& step) {
  if (auto no = check_briefing(step, step.was<StatementRow>().briefing, BriefingState::drafted)) return no;
  if (has_written(*step.before(), step.said().by)) {
    return refusal("domain.own_words", {{"person", step.said().by}, {"id", step.before()->key}});
  }
  StatementRow& will = step.will<StatementRow>();
  if (will.released_flags.empty()) return refusal("domain.field_needed", {{"field", std::string("released_flags")}});
  for (const std::string& flag : step.was<StatementRow>().released_flags) {
    if (std::find(will.released_flags.begin(), will.released_flags.end(), flag) == will.released_flags.end())
      will.released_flags.push_back(flag);
  }
  std::sort(will.released_flags.begin(), will.released_flags.end());
  return std::nullopt;
}

Refusal mend(Step& step) {
  if (auto no = check_briefing(step, step.was<StatementRow>().briefing, BriefingState::published)) return no;
  mark_stale(step);
  return check_basis(step);
}

// ---- Publications.

Refusal make_public(Step& step) {
  const PublicationRow& publication = step.will<PublicationRow>();
  if (!step.said().readers.everyone()) return refusal("domain.not_to_everyone", {{"id", publication.id.text}});
  if (auto no = check_moment("cut_off", publication.cut_off)) return no;
  return check_document(publication.document);
}

Refusal mend_publication(Step& step) {
  return check_document(step.will<PublicationRow>().mended);
}

constexpr Rule kRules[] = {
    {kKind<BriefingRow>, "new", Effect::creates, "*", false, begin},
    {kKind<BriefingRow>, "recut", Effect::changes, "cut_off,as_of", false, recut},
    {kKind<BriefingRow>, "clear", Effect::changes, "", false, clear},
    {kKind<BriefingRow>, "reopen", Effect::changes, "", true, reopen},
    {kKind<BriefingRow>, "publish", Effect::changes, "document", false, publish},
    {kKind<BriefingRow>, "retract", Effect::retracts, "", true, take_back},
    {kKind<StatementRow>, "add", Effect::creates, "*", false, add},
    {kKind<StatementRow>, "revise", Effect::revises, "*", false, revise},
    {kKind<StatementRow>, "release-flag", Effect::changes, "released_flags", true, release_flag},
    {kKind<StatementRow>, "correct", Effect::changes, "en,tr,ar,basis,citations", true, mend},
    {kKind<StatementRow>, "amend", Effect::changes, "en,tr,ar,basis,citations", true, mend},
    {kKind<StatementRow>, "retract", Effect::retracts, "", true, retract},
    {kKind<PublicationRow>, "publish", Effect::creates, "*", false, make_public},
    {kKind<PublicationRow>, "mend", Effect::changes, "mended", true, mend_publication},
};

}  // namespace briefing_acts

std::span<const Rule> briefing_rules() {
  return briefing_acts::kRules;
}

}  // namespace entente::domain
