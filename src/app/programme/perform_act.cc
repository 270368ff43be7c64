#include "app/programme/perform_act.h"

#include <algorithm>

#include "app/programme/saying.h"
#include "domain/rules/rules.h"

namespace entente::app::programme {
namespace {

using domain::Kind;
using domain::Programme;
using domain::Statement;

// A cell that is wrong is told with the name of its field in front.
Failure refused(Message why) {
  Where where;
  const auto field = std::find_if(why.arguments.begin(), why.arguments.end(),
                                  [](const Argument& argument) { return argument.name == "field"; });
  if (why.code.starts_with("package.") && field != why.arguments.end()) {
    where.column = std::get<std::string>(field->value);
  }
  return failure(std::move(why.code), std::move(why.arguments), std::move(where));
}

// The object as it would be.
domain::ObjectPtr rehearsed(Programme programme, const domain::Draft& speaker, const Statement& statement) {
  domain::Said said;
  said.turn = programme.last_turn();
  ++said.turn.lc;
  said.by = speaker.by;
  said.party = speaker.party;
  said.readers = speaker.readers;
  said.at = speaker.at;
  said.payload = domain::payload_of(statement);
  domain::take(programme, said);
  return programme.find_exact(statement.kind, statement.id, speaker.readers);
}

Result<domain::Fields> fields_of(Kind kind, const std::vector<std::pair<std::string, std::string>>& set) {
  const domain::KindFacts& known = domain::facts(kind);
  domain::Fields fields;
  for (const auto& [name, text] : set) {
    const auto column = known.column(name);
    if (!column || column == known.releasability) {
      return failure("domain.unknown_field", {{"kind", std::string(known.word)}, {"field", name}});
    }
    fields.emplace_back(*column, text);
  }
  return fields;
}

Result<Statement> statement_of(const ActRequest& request) {
  const auto kind = domain::kind_named(request.kind);
  if (!kind) return failure("programme.unknown_kind", {{"kind", request.kind}});
  const domain::Rule* rule = domain::find_rule(*kind, request.act);
  if (rule == nullptr) {
    std::string acts;
    for (const domain::Rule* other : domain::rules_of(*kind)) acts.append(acts.empty() ? "" : ", ").append(other->act);
    return failure("programme.unknown_act", {{"kind", request.kind}, {"act", request.act}, {"acts", acts}});
  }
  Statement statement;
  statement.kind = *kind;
  statement.act = request.act;
  statement.id = request.id;
  statement.reason = request.reason;
  auto fields = fields_of(*kind, request.set);
  if (!fields) return Failure(fields.error());
  statement.set = *std::move(fields);
  for (const PartWords& words : request.parts) {
    const auto part = domain::kind_named(words.kind);
    if (!part) return failure("programme.unknown_kind", {{"kind", words.kind}});
    auto set = fields_of(*part, words.set);
    if (!set) return Failure(set.error());
    statement.parts.push_back({*part, *std::move(set)});
  }
  return statement;
}

// The id of something whose key columns were stated instead.
std::string key_stated(const Statement& statement) {
  const domain::KindFacts& kind = domain::facts(statement.kind);
  std::string key;
  for (const std::size_t column : kind.key) {
    const auto stated = std::find_if(statement.set.begin(), statement.set.end(),
                                     [&](const auto& field) { return field.first == column; });
    key += (column == kind.key.front() ? "" : ";") + (stated == statement.set.end() ? std::string() : stated->second);
  }
  return key;
}

// The key columns are told by the id; whoever states them apart states them twice.
void state_key(Statement& statement) {
  const domain::KindFacts& kind = domain::facts(statement.kind);
  std::string_view rest = statement.id;
  for (const std::size_t column : kind.key) {
    const std::size_t end = column == kind.key.back() ? rest.size() : std::min(rest.find(';'), rest.size());
    const bool stated = std::any_of(statement.set.begin(), statement.set.end(),
                                    [&](const auto& field) { return field.first == column; });
    if (!stated) statement.set.emplace_back(column, std::string(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

domain::Readers both_parties(const Programme& programme, const std::string& own) {
  domain::Readers readers;
  for (const domain::ProgrammeRow* row : programme.rows<domain::ProgrammeRow>()) {
    for (const domain::PartyRow* party : programme.rows<domain::PartyRow>())
      if (party->id == row->sending_party || party->id == row->partner_party) readers.parties.push_back(party->code);
  }
  if (readers.parties.empty()) readers.parties = {own};
  std::sort(readers.parties.begin(), readers.parties.end());
  return readers;
}

Result<domain::Readers> readers_for(const ActRequest& request, const Statement& statement, const Programme& programme,
                                    const std::string& own, bool creates) {
  if (!request.audience.empty()) {
    const auto audience = entente::record::Audience::parse(request.audience);
    if (!audience) return Failure(audience.error());
    return readers_of(*audience);
  }
  if (creates) return both_parties(programme, own);
  std::vector<domain::Readers> told;
  for (std::size_t i = 0; i < programme.count(statement.kind); ++i) {
    const domain::ObjectPtr& object = programme.object(statement.kind, i);
    if (object->key == statement.id && !object->retracted) told.push_back(object->readers);
  }
  if (told.size() == 1) return told.front();
  if (told.empty()) return both_parties(programme, own);
  std::string audiences;
  for (const domain::Readers& readers : told) {
    if (const auto audience = audience_of(readers))
      audiences += (audiences.empty() ? "" : "; ") + audience->to_string();
  }
  return failure("programme.ambiguous", {{"id", statement.id}, {"audiences", audiences}});
}

}  // namespace

Result<PerformedAct> perform_act(const Place& place, const ActRequest& request) {
  auto statement = statement_of(request);
  if (!statement) return Failure(statement.error());
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  auto reading = read_programme(*office);
  if (!reading) return Failure(reading.error());
  Programme& programme = reading->programme;

  const domain::Rule& rule = *domain::find_rule(statement->kind, statement->act);
  const bool creates = rule.effect == domain::Effect::creates;
  const auto readers = readers_for(request, *statement, programme, office->party(), creates);
  if (!readers) return Failure(readers.error());
  if (statement->id.empty()) statement->id = key_stated(*statement);
  if (creates) state_key(*statement);
  const domain::ObjectPtr before = programme.find_exact(statement->kind, statement->id, *readers);
  if (rule.effect == domain::Effect::revises && before != nullptr) {
    statement->base = before->rivals;
    statement->base.push_back(before->stated);
  }
  const domain::Draft speaker{request.by, office->party(), *readers, now(place)};
  if (auto no = domain::would_refuse(programme, speaker, *statement)) return refused(*std::move(no));
  const auto audience = audience_of(*readers);
  PerformedAct performed;
  performed.kind = request.kind;
  performed.act = request.act;
  performed.id = statement->id;
  performed.audience = audience ? audience->to_string() : std::string();
  performed.before = before;
  if (request.rehearse) {
    performed.rehearsed = true;
    performed.after = rehearsed(programme, speaker, *statement);
    return performed;
  }
  auto append = append_for(*office, *readers, request.by, *statement, cited(programme, *readers, *statement));
  if (!append) return Failure(append.error());
  append->idempotency_key = request.idempotency_key;
  auto appended = office->append(*std::move(append));
  if (!appended) return Failure(appended.error());

  const auto again = read_programme(*office);
  if (!again) return Failure(again.error());
  performed.entry = *std::move(appended);
  performed.after = again->programme.find_exact(statement->kind, statement->id, *readers);
  return performed;
}

}  // namespace entente::app::programme
