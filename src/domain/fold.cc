#include "domain/fold.h"

#include <algorithm>

#include "base/date.h"
#include "domain/permissions.h"
#include "domain/references.h"
#include "domain/rules/roadmap_signing.h"
#include "domain/rules/rules.h"

namespace entente::domain {
namespace {

namespace json = boost::json;

constexpr std::string_view kApproval = "approval.v1";

// ---- Who speaks.

const PersonRow* speaker_of(const Programme& programme, const Said& said) {
  return programme.row<PersonRow>(said.by, said.readers);
}

// A party of which nobody is known yet who has a role has to begin somehow: its feed's key is its word.
bool is_founding(const Programme& programme, const Said& said) {
  for (std::size_t i = 0; i < programme.count(kKind<PersonRow>); ++i) {
    const ObjectPtr& person = programme.object(kKind<PersonRow>, i);
    const bool speaks = !person->as<PersonRow>().roles.empty();
    if (person->retracted || !speaks || !said.readers.within(person->readers)) continue;
    const PartyRow* party = programme.row<PartyRow>(person->as<PersonRow>().party.text, said.readers);
    if (party != nullptr && party->code == said.party) return false;
  }
  return true;
}

Refusal check_office(const PersonRow& person, std::int64_t at) {
  constexpr std::int64_t kDay = 86'400'000;
  const Date day = Date::from_epoch_days(static_cast<std::int32_t>(at / kDay));
  if (person.until && *person.until < day) {
    return refusal("domain.office_ended", {{"person", person.id.text}, {"until", person.until->to_string()}});
  }
  return std::nullopt;
}

std::string listed_roles(const std::vector<PersonRole>& roles) {
  std::string text;
  for (const PersonRole role : roles) text.append(text.empty() ? "" : ", ").append(word(role));
  return text;
}

Refusal check_speaker(const Programme& programme, const Said& said, Kind kind, const Rule& rule) {
  const bool brings_in = rule.act == "import" || rule.act == "state";
  const PersonRow* person = speaker_of(programme, said);
  if (person == nullptr) {
    if (brings_in && is_founding(programme, said)) return std::nullopt;
    return refusal("domain.unknown_person", {{"person", said.by}});
  }
  const PartyRow* party = programme.row<PartyRow>(person->party.text, said.readers);
  if (party == nullptr || party->code != said.party) {
    return refusal("domain.person_of_another_party", {{"person", said.by}, {"party", said.party}});
  }
  if (auto no = check_office(*person, said.at)) return no;
  const auto allowed = [&](PersonRole role) {
    // What is released is its author's words in a releaser's mouth; to one's own party nothing is released.
    return may(role, kind, rule.act) ||
           (role == PersonRole::releaser && rule.effect == Effect::creates && said.readers != Readers{{said.party}});
  };
  if (std::any_of(person->roles.begin(), person->roles.end(), allowed)) return std::nullopt;
  return refusal("domain.not_permitted", {{"person", said.by},
                                          {"act", std::string(rule.act)},
                                          {"kind", std::string(facts(kind).word)},
                                          {"roles", listed_roles(who_may(kind, rule.act))}});
}

// ---- What is said.

Refusal wrong_cell(const KindFacts& kind, std::size_t column, Message why) {
  why.arguments.push_back({"kind", std::string(kind.word)});
  why.arguments.push_back({"field", std::string(kind.columns[column]->name)});
  return why;
}

Refusal fill(const KindFacts& kind, AnyRow& row, const Fields& fields) {
  for (const auto& [column, cell] : fields) {
    if (cell.empty()) continue;
    if (auto wrong = row.read(column, cell)) return wrong_cell(kind, column, *std::move(wrong));
  }
  return std::nullopt;
}

// The row with some fields stated anew; an empty text takes a field back.
Refusal restated(const KindFacts& kind, const AnyRow& was, const Fields& fields, std::shared_ptr<AnyRow>& row) {
  const bool takes_back =
      std::any_of(fields.begin(), fields.end(), [](const auto& field) { return field.second.empty(); });
  if (!takes_back) {
    row = was.copy();
    // Lists are filled anew, not added to.
    bool has_list = false;
    for (const auto& [column, cell] : fields) has_list = has_list || kind.columns[column]->is_list;
    if (!has_list) return fill(kind, *row, fields);
  }
  row = kind.fresh();
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    const auto stated =
        std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == column; });
    const std::string cell = stated == fields.end() ? was.write(column) : stated->second;
    if (cell.empty()) continue;
    if (auto wrong = row->read(column, cell)) return wrong_cell(kind, column, *std::move(wrong));
  }
  return std::nullopt;
}

Refusal check_complete(const KindFacts& kind, const AnyRow& row) {
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (kind.columns[column]->required && column != kind.releasability && row.write(column).empty()) {
      return refusal("domain.field_needed", {{"field", std::string(kind.columns[column]->name)}});
    }
  }
  return std::nullopt;
}

// What an object names must be there for everyone who reads about it: nothing flows down.
Refusal check_references(const KindFacts& kind, const AnyRow& row, const Programme& programme, const Said& said,
                         const std::vector<ObjectPtr>& together) {
  Refusal unknown;
  each_reference(kind, row, [&](std::size_t column, std::span<const Kind> kinds, std::string_view key) {
    if (unknown) return;
    const bool known = std::any_of(kinds.begin(), kinds.end(), [&](Kind named) {
      const ObjectPtr object = programme.find(named, key, said.readers);
      if (object != nullptr && !object->retracted) return true;
      return std::any_of(together.begin(), together.end(),
                         [&](const ObjectPtr& other) { return other->kind == named && other->key == key; });
    });
    if (known) return;
    unknown = refusal("domain.unknown_reference", {{"kind", std::string(kind.word)},
                                                   {"field", std::string(kind.columns[column]->name)},
                                                   {"id", std::string(key)}});
  });
  return unknown;
}

// What stands on an object among all that its readers can see.
std::optional<std::string> stands_on(const Programme& programme, const Object& object, const Readers& readers) {
  for (const KindFacts& kind : all_kinds()) {
    if (!can_name(kind, object.kind)) continue;
    for (std::size_t i = 0; i < programme.count(kind.kind); ++i) {
      const ObjectPtr& other = programme.object(kind.kind, i);
      if (other->retracted || !readers.within(other->readers)) continue;
      bool names_it = false;
      each_reference(kind, *other->row, [&](std::size_t, std::span<const Kind> kinds, std::string_view key) {
        names_it |= key == object.key && std::find(kinds.begin(), kinds.end(), object.kind) != kinds.end();
      });
      if (names_it) return std::string(kind.word) + " " + other->key;
    }
  }
  return std::nullopt;
}

// ---- What comes of it.

struct Outcome {
  std::vector<ObjectPtr> objects;  // to be put
  Refusal refused;
};

Outcome refused(Refusal why) {
  return {{}, std::move(why)};
}

Source source_of(const Said& said, const std::string& act, const std::string& reason) {
  return {said.id, said.turn, said.at, said.by, said.party, act, reason};
}

// A revision made in ignorance of another does not win over it, and does not lose: both stand until a person decides.
bool is_rival(const Object& before, const Statement& statement) {
  std::vector<EntryId> heads = before.rivals;
  heads.push_back(before.stated);
  return !std::all_of(heads.begin(), heads.end(), [&](const EntryId& head) {
    return std::find(statement.base.begin(), statement.base.end(), head) != statement.base.end();
  });
}

ObjectPtr contested_by(const ObjectPtr& before, const Said& said, const Statement& statement) {
  auto object = std::make_shared<Object>(*before);
  object->before = before;
  object->source = source_of(said, statement.act, statement.reason);
  object->rivals.push_back(said.id);
  return object;
}

Refusal check_fields(const Rule& rule, const Statement& statement) {
  for (const auto& [column, cell] : statement.set) {
    if (!may_state(rule, column)) {
      return refusal("domain.field_not_here", {{"kind", std::string(facts(rule.kind).word)},
                                               {"act", std::string(rule.act)},
                                               {"field", std::string(facts(rule.kind).columns[column]->name)}});
    }
  }
  return std::nullopt;
}

Refusal check_needed(const Rule& rule, const Step& step) {
  for (const std::size_t column : needed_columns(rule)) {
    if (step.is_stated(column)) continue;
    return refusal("domain.field_needed", {{"field", std::string(facts(rule.kind).columns[column]->name)}});
  }
  return std::nullopt;
}

Refusal check_rule(const Rule& rule, Step& step) {
  if (auto no = check_needed(rule, step)) return no;
  return rule.check == nullptr ? std::nullopt : rule.check(step);
}

Outcome make(const Programme& programme, const Said& said, const Rule& rule, const Statement& statement) {
  const KindFacts& kind = facts(statement.kind);
  const ObjectPtr there = programme.find(statement.kind, statement.id, said.readers);
  // What was released is released again as it stands by then.
  const bool renews = there != nullptr && rule.act == "release" && there->readers == said.readers &&
                      there->owner == said.party && !there->retracted;
  if (there != nullptr && !renews) {
    return refused(refusal("domain.id_taken", {{"kind", std::string(kind.word)}, {"id", statement.id}}));
  }
  auto row = kind.fresh();
  if (auto no = fill(kind, *row, statement.set)) return refused(std::move(no));
  Object object;
  object.kind = statement.kind;
  object.key = statement.id;
  object.readers = said.readers;
  object.row = row;
  object.source = source_of(said, statement.act, statement.reason);
  object.stated = said.id;
  object.owner = said.party;
  object.before = there;
  Step step(programme, said, statement, nullptr, object);
  if (auto no = check_rule(rule, step)) return refused(std::move(no));
  if (kind.key_of(*row) != statement.id) {
    return refused(refusal("domain.key_differs", {{"kind", std::string(kind.word)}, {"id", statement.id}}));
  }
  return {{std::make_shared<Object>(std::move(object))}, std::nullopt};
}

Outcome change(const Programme& programme, const Said& said, const Rule& rule, const Statement& statement) {
  const KindFacts& kind = facts(statement.kind);
  const ObjectPtr before = programme.find_exact(statement.kind, statement.id, said.readers);
  if (before == nullptr || before->retracted) {
    const bool elsewhere = before == nullptr && programme.find(statement.kind, statement.id, said.readers) != nullptr;
    return refused(refusal(elsewhere ? "domain.other_audience" : "domain.not_there",
                           {{"kind", std::string(kind.word)}, {"id", statement.id}}));
  }
  auto object = std::make_shared<Object>(*before);
  object->before = before;
  object->source = source_of(said, statement.act, statement.reason);
  if (rule.effect == Effect::revises) {
    if (statement.base.empty()) return refused(refusal("domain.base_missing", {{"id", statement.id}}));
    object->rivals.clear();
    object->stated = said.id;
  }
  if (rule.effect == Effect::retracts) {
    if (const auto on_it = stands_on(programme, *before, said.readers)) {
      return refused(refusal("domain.stands_on_it", {{"id", statement.id}, {"other", *on_it}}));
    }
    object->retracted = true;
  }
  std::shared_ptr<AnyRow> row;
  if (auto no = restated(kind, *before->row, statement.set, row)) return refused(std::move(no));
  object->row = row;
  Step step(programme, said, statement, before, *object);
  if (auto no = check_rule(rule, step)) return refused(std::move(no));
  if (auto no = check_complete(kind, *row)) return refused(std::move(no));
  if (kind.key_of(*row) != statement.id) {
    return refused(refusal("domain.key_differs", {{"kind", std::string(kind.word)}, {"id", statement.id}}));
  }
  if (rule.effect == Effect::revises && is_rival(*before, statement)) {
    return {{contested_by(before, said, statement)}, std::nullopt};
  }
  return {{std::move(object)}, std::nullopt};
}

// Parts are stated with what they belong to, all or none.
Refusal add_parts(const Programme& programme, const Said& said, const Statement& statement,
                  std::vector<ObjectPtr>& objects) {
  for (const Part& part : statement.parts) {
    const KindFacts& kind = facts(part.kind);
    const Rule* rule =
        find_rule(part.kind, statement.act == "import" || statement.act == "release" ? statement.act : "state");
    if (rule == nullptr) {
      return refusal("domain.not_a_part", {{"kind", std::string(kind.word)}});
    }
    auto row = kind.fresh();
    if (auto no = fill(kind, *row, part.set)) return no;
    Statement stated{part.kind, std::string(rule->act), kind.key_of(*row), part.set, {}, {}, {}};
    if (auto no = check_speaker(programme, said, part.kind, *rule)) return no;
    if (auto no = check_fields(*rule, stated)) return no;
    auto outcome = make(programme, said, *rule, stated);
    if (outcome.refused) return outcome.refused;
    for (const ObjectPtr& other : objects) {
      if (other->kind == part.kind && other->key == stated.id) {
        return refusal("domain.id_taken", {{"kind", std::string(kind.word)}, {"id", stated.id}});
      }
    }
    objects.push_back(outcome.objects.front());
  }
  return std::nullopt;
}

Outcome judge(const Programme& programme, const Said& said, const Statement& statement) {
  const Rule* rule = find_rule(statement.kind, statement.act);
  if (rule == nullptr) {
    return refused(
        refusal("domain.unknown_act", {{"kind", std::string(facts(statement.kind).word)}, {"act", statement.act}}));
  }
  if (auto no = check_speaker(programme, said, statement.kind, *rule)) return refused(std::move(no));
  if (rule->needs_reason && statement.reason.empty()) {
    return refused(refusal("domain.reason_needed", {{"act", statement.act}}));
  }
  if (auto no = check_fields(*rule, statement)) return refused(std::move(no));
  Outcome outcome = rule->effect == Effect::creates ? make(programme, said, *rule, statement)
                                                    : change(programme, said, *rule, statement);
  if (outcome.refused) return outcome;
  if (auto no = add_parts(programme, said, statement, outcome.objects)) return refused(std::move(no));
  // A package is checked as a whole before it is taken in, and its rows name each other both ways.
  const bool checked_before = rule->act == "import";
  for (const ObjectPtr& object : outcome.objects) {
    if (object->retracted || checked_before) continue;
    if (auto no = check_references(facts(object->kind), *object->row, programme, said, outcome.objects)) {
      return refused(std::move(no));
    }
  }
  return outcome;
}

// ---- Signatures under a roadmap's bytes.

std::string text_at(const json::object& payload, std::string_view name) {
  const json::value* value = payload.if_contains(name);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

// In force: what it selects is agreed, and what it follows is superseded.
void come_into_force(const Programme& programme, const Said& said, const RoadmapRow& roadmap,
                     std::vector<ObjectPtr>& objects) {
  const auto changed = [&](const ObjectPtr& before) {
    auto object = std::make_shared<Object>(*before);
    object->before = before;
    object->row = before->row->copy();
    object->source = source_of(said, "sign", {});
    return object;
  };
  // Only what is told to exactly these: others who read of an activity do not read of the signature.
  for (const Id& id : roadmap.activities) {
    const ObjectPtr before = programme.find_exact(kKind<ActivityRow>, id.text, said.readers);
    if (before == nullptr || before->retracted || before->as<ActivityRow>().state != ActivityState::proposed) continue;
    auto object = changed(before);
    const_cast<ActivityRow&>(object->as<ActivityRow>()).state = ActivityState::agreed;  // NOLINT: a copy of our own
    objects.push_back(std::move(object));
  }
  for (std::size_t i = 0; i < programme.count(kKind<RoadmapRow>); ++i) {
    const ObjectPtr& other = programme.object(kKind<RoadmapRow>, i);
    if (other->readers != said.readers || other->key == roadmap.id.text) continue;
    const RoadmapState state = other->as<RoadmapRow>().state;
    if (state != RoadmapState::in_force && state != RoadmapState::proposed) continue;
    if (other->as<RoadmapRow>().version > roadmap.version) continue;
    auto object = changed(other);
    const_cast<RoadmapRow&>(object->as<RoadmapRow>()).state = RoadmapState::superseded;  // NOLINT: a copy of our own
    objects.push_back(std::move(object));
  }
}

// None: it is no signature under a roadmap.
// A spokesperson's own signature under the bytes of a briefing.
std::optional<Outcome> judge_spokesperson(const Programme& programme, const Said& said, const std::string& document) {
  static const Rule kSign{kKind<PublicationRow>, "sign", Effect::changes, ""};
  for (std::size_t i = 0; i < programme.count(kKind<PublicationRow>); ++i) {
    const ObjectPtr before = programme.object(kKind<PublicationRow>, i);
    const PublicationRow& row = before->as<PublicationRow>();
    if (before->retracted || before->readers != said.readers) continue;
    if (document.empty() || (row.document != document && row.mended != document)) continue;
    if (auto no = check_speaker(programme, said, kKind<PublicationRow>, kSign)) return refused(std::move(no));
    if (before->owner != said.party) return refused(refusal("domain.for_another_party", {{"party", before->owner}}));
    auto object = std::make_shared<Object>(*before);
    object->before = before;
    object->source = source_of(said, "sign", {});
    object->assents.push_back({said.party, said.by, said.id, {}});
    return Outcome{{std::move(object)}, std::nullopt};
  }
  return std::nullopt;
}

std::optional<Outcome> judge_approval(const Programme& programme, const Said& said) {
  const std::string document = text_at(said.payload, "document");
  for (std::size_t i = 0; i < programme.count(kKind<RoadmapRow>); ++i) {
    const ObjectPtr before = programme.object(kKind<RoadmapRow>, i);
    if (before->retracted || before->readers != said.readers) continue;
    if (before->as<RoadmapRow>().document != document) continue;
    static const Rule kSign{kKind<RoadmapRow>, "sign", Effect::changes, ""};
    if (auto no = check_speaker(programme, said, kKind<RoadmapRow>, kSign)) return refused(std::move(no));
    const Statement statement{kKind<RoadmapRow>, "sign", before->key, {}, {}, {}, {}};
    auto object = std::make_shared<Object>(*before);
    object->before = before;
    object->source = source_of(said, "sign", {});
    object->row = before->row->copy();
    Step step(programme, said, statement, before, *object);
    if (auto no = check_signature(step)) return refused(std::move(no));
    Outcome outcome{{object}, std::nullopt};
    if (object->as<RoadmapRow>().state == RoadmapState::in_force) {
      come_into_force(programme, said, object->as<RoadmapRow>(), outcome.objects);
    }
    return outcome;
  }
  return judge_spokesperson(programme, said, document);
}

// What the record says to itself: keys of documents, releases, erasures, notices.
bool is_of_the_record(std::string_view type) {
  constexpr std::string_view kTypes[] = {"approval.v1", "erasure.v1",        "release.v1",
                                         "anchor.v1",   "anchor-opening.v1", "notice.v1"};
  return std::find(std::begin(kTypes), std::end(kTypes), type) != std::end(kTypes);
}

}  // namespace

void take(Programme& programme, const Said& said) {
  const std::string type = text_at(said.payload, "type");
  programme.advance(said.turn);
  std::optional<Outcome> outcome;
  if (type == kApproval) {
    outcome = judge_approval(programme, said);
  } else if (!is_of_the_record(type)) {
    const auto statement = read_statement(said.payload);
    outcome = statement ? judge(programme, said, *statement)
                        : refused(Message{statement.error().code, statement.error().arguments});
  }
  if (!outcome) return;
  if (outcome->refused) {
    programme.put_aside({said.id, said.turn, said.by, type, *std::move(outcome->refused)});
    return;
  }
  for (ObjectPtr& object : outcome->objects) programme.put(std::move(object));
}

Programme fold(std::vector<Said> entries) {
  std::sort(entries.begin(), entries.end(), [](const Said& a, const Said& b) { return a.turn < b.turn; });
  Programme programme;
  const Said* last = nullptr;
  for (const Said& said : entries) {
    if (last == nullptr || last->id != said.id) take(programme, said);
    last = &said;
  }
  return programme;
}

std::optional<Message> would_refuse(const Programme& programme, const Draft& draft, const json::object& payload) {
  Said said;
  said.turn = programme.last_turn();
  ++said.turn.lc;
  said.by = draft.by;
  said.party = draft.party;
  said.readers = draft.readers;
  said.at = draft.at;
  said.payload = payload;
  Programme rehearsed = programme;
  take(rehearsed, said);
  if (rehearsed.set_aside_count() == programme.set_aside_count()) return std::nullopt;
  return rehearsed.set_aside(programme.set_aside_count()).why;
}

std::optional<Message> would_refuse(const Programme& programme, const Draft& draft, const Statement& statement) {
  return would_refuse(programme, draft, payload_of(statement));
}

}  // namespace entente::domain
