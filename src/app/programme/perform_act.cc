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

// A briefing is the own party's until it is published; its statements are told to those who are told of it. Anything
// else is told to both parties.
domain::Readers first_readers(const Programme& programme, const Statement& statement, const std::string& own) {
  if (statement.kind == domain::kKind<domain::BriefingRow>) return {{own}};
  if (statement.kind != domain::kKind<domain::StatementRow>) return both_parties(programme, own);
  const auto column = domain::facts(statement.kind).column("briefing_id");
  for (const auto& [stated, text] : statement.set) {
    if (stated != column) continue;
    if (const auto briefing = programme.find(domain::kKind<domain::BriefingRow>, text, {{own}}))
      return briefing->readers;
  }
  return {{own}};
}

Result<domain::Readers> readers_for(const ActRequest& request, const Statement& statement, const Programme& programme,
                                    const std::string& own, bool creates) {
  if (!request.audience.empty()) {
    const auto audience = entente::record::Audience::parse(request.audience);
    if (!audience) return Failure(audience.error());
    return readers_of(*audience);
  }
  if (creates) return first_readers(programme, statement, own);
  std::vector<domain::Readers> told;
  for (std::size_t i = 0; i < programme.count(statement.kind); ++i) {
    const domain::ObjectPtr& object = programme.object(statement.kind, i);
    if (object->key == statement.id && !object->retracted) told.push_back(object->readers);
  }
  // What everybody was told of it is a copy as of its publication; a release brings it up to date.
  if (told.size() > 1) std::erase_if(told, [](const domain::Readers& readers) { return readers.everyone(); });
  if (told.size() == 1) return told.front();
  if (told.empty()) return both_parties(programme, own);
  std::string audiences;
  for (const domain::Readers& readers : told) {
    if (const auto audience = audience_of(readers))
      audiences += (audiences.empty() ? "" : "; ") + audience->to_string();
  }
  return failure("programme.ambiguous", {{"id", statement.id}, {"audiences", audiences}});
}

// Judged on a copy: the refusal, or the object as it would be.
Result<domain::ObjectPtr> rehearsed(Programme programme, const domain::Draft& speaker, const Statement& statement) {
  domain::Said said;
  said.turn = programme.last_turn();
  ++said.turn.lc;
  said.by = speaker.by;
  said.party = speaker.party;
  said.readers = speaker.readers;
  said.at = speaker.at;
  said.payload = domain::payload_of(statement);
  const std::size_t aside = programme.set_aside_count();
  domain::take(programme, said);
  if (programme.set_aside_count() > aside) return refused(programme.set_aside(aside).why);
  return programme.find_exact(statement.kind, statement.id, speaker.readers);
}

// What a revision rests on and what it cites follows from the record; the rest is what was asked.
bool asks_the_same(const Statement& a, const Statement& b) {
  const auto same_set = [](domain::Fields x, domain::Fields y) {
    std::sort(x.begin(), x.end());
    std::sort(y.begin(), y.end());
    return x == y;
  };
  const auto same_part = [&](const domain::Part& x, const domain::Part& y) {
    return x.kind == y.kind && same_set(x.set, y.set);
  };
  return a.kind == b.kind && a.act == b.act && a.id == b.id && a.reason == b.reason && same_set(a.set, b.set) &&
         std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), same_part);
}

// What was said under the request's key already, where it is the same. Whoever asks again after an answer was lost is
// told what became of it, whatever the rules would say now.
Result<std::optional<PerformedAct>> said_before(const Office& office, const Reading& reading, const ActRequest& request,
                                                const Statement& statement) {
  if (!request.idempotency_key || request.rehearse) return std::optional<PerformedAct>();
  const auto row = office.store().appended_under(*request.idempotency_key);
  if (!row) return Failure(row.error());
  if (!*row) return std::optional<PerformedAct>();
  const auto feed = office.store().feed((*row)->feed);
  const auto said =
      (*row)->body ? domain::read_statement((*row)->body->payload) : Result<Statement>(failure("domain.payload"));
  const std::string audience = feed ? feed->descriptor.audience.to_string() : std::string();
  if (!said || !asks_the_same(*said, statement) || (*row)->body->by != request.by ||
      (!request.audience.empty() && request.audience != audience)) {
    return failure("store.idempotency_conflict", {{"key", *request.idempotency_key}});
  }
  PerformedAct performed;
  performed.entry = {hex((*row)->position.id), office.name_of((*row)->feed), (*row)->position.seq, true};
  performed.kind = request.kind;
  performed.act = request.act;
  performed.id = statement.id;
  performed.audience = audience;
  auto object = reading.programme.find_exact(statement.kind, statement.id, readers_of(feed->descriptor.audience));
  while (object != nullptr && object->source.entry != (*row)->position.id.bytes) object = object->before;
  performed.after = object;
  performed.before = object == nullptr ? nullptr : object->before;
  return std::optional(std::move(performed));
}

// What revises rests on what it found.
domain::ObjectPtr rest_on(Statement& statement, const Programme& programme, const domain::Readers& readers,
                          const domain::Rule& rule) {
  const domain::ObjectPtr before = programme.find_exact(statement.kind, statement.id, readers);
  if (rule.effect == domain::Effect::revises && before != nullptr) {
    statement.base = before->rivals;
    statement.base.push_back(before->stated);
  }
  return before;
}

}  // namespace

Result<PerformedAct> perform_act(const Office& office, Reading& reading, const ActRequest& request) {
  auto statement = statement_of(request);
  if (!statement) return Failure(statement.error());
  const domain::Rule& rule = *domain::find_rule(statement->kind, statement->act);
  const bool creates = rule.effect == domain::Effect::creates;
  if (statement->id.empty()) statement->id = key_stated(*statement);
  if (creates) state_key(*statement);
  if (const auto current = catch_up(office, reading); !current) return Failure(current.error());
  auto repeated = said_before(office, reading, request, *statement);
  if (!repeated) return Failure(repeated.error());
  if (*repeated) return **std::move(repeated);

  const auto readers = readers_for(request, *statement, reading.programme, office.party(), creates);
  if (!readers) return Failure(readers.error());
  PerformedAct performed;
  performed.kind = request.kind;
  performed.act = request.act;
  performed.id = statement->id;
  performed.audience = audience_words(*readers);
  performed.before = rest_on(*statement, reading.programme, *readers, rule);
  const domain::Draft speaker{request.by, office.party(), *readers, now(office.place())};
  auto after = rehearsed(reading.programme, speaker, *statement);
  if (!after) return Failure(after.error());
  if (request.rehearse) {
    performed.rehearsed = true;
    performed.after = *std::move(after);
    return performed;
  }
  auto append = append_for(office, *readers, request.by, *statement, cited(reading.programme, *readers, *statement));
  if (!append) return Failure(append.error());
  append->idempotency_key = request.idempotency_key;
  auto appended = office.append(*std::move(append));
  if (!appended) return Failure(appended.error());
  performed.entry = *std::move(appended);
  if (const auto current = catch_up(office, reading); !current) return Failure(current.error());
  performed.after = reading.programme.find_exact(statement->kind, statement->id, *readers);
  return performed;
}

Result<PerformedAct> perform_act(const Place& place, const ActRequest& request) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  auto reading = read_programme(*office);
  if (!reading) return Failure(reading.error());
  return perform_act(*office, *reading, request);
}

}  // namespace entente::app::programme
