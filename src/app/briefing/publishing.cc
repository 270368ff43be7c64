#include "app/briefing/publishing.h"

#include <algorithm>
#include <span>

#include "app/programme/saying.h"
#include "briefing/compose.h"
#include "briefing/json/document_json.h"
#include "domain/briefing.h"
#include "domain/difference.h"
#include "domain/references.h"
#include "record/approval.h"
#include "record/bundle.h"

namespace entente::app::briefing {
namespace {

using domain::kKind;
using domain::ObjectPtr;

constexpr const char* kBriefingMediaType = "application/x.entente-briefing.v1+json";
const domain::Readers kEveryone{};

// A gap of the partner's, and what was seen of it, stay between the parties although an indicator names them: they
// become public only where they are cited themselves.
bool stays_between(std::span<const domain::Kind> kinds) {
  return std::all_of(kinds.begin(), kinds.end(), [](domain::Kind kind) {
    return kind == kKind<domain::NeedRow> || kind == kKind<domain::FindingRow>;
  });
}

// The columns of a row that name only what stays between the parties.
std::vector<std::size_t> withheld_columns(const domain::Object& object) {
  const domain::KindFacts& kind = domain::facts(object.kind);
  std::vector<std::size_t> columns;
  domain::each_reference(kind, *object.row,
                         [&](std::size_t column, std::span<const domain::Kind> kinds, std::string_view) {
                           if (!kind.columns[column]->required && stays_between(kinds)) columns.push_back(column);
                         });
  return columns;
}

bool is_as_it_stands(const domain::Object& told, const domain::Object& object) {
  const std::vector<std::size_t> withheld = withheld_columns(object);
  for (const domain::FieldChange& change : domain::changed_fields(&told, object))
    if (std::find(withheld.begin(), withheld.end(), change.column) == withheld.end()) return false;
  return true;
}

// Objects in the order of dependence, each once; what is public already, as it stands, is left out.
class ToBePublic {
 public:
  explicit ToBePublic(const Brief& brief) : brief_(brief) {}

  void add(domain::Kind kind, std::string_view key) {
    const domain::Programme& now = brief_.now.programme;
    const ObjectPtr object = now.find(kind, key, brief_.readers());
    if (object == nullptr || object->retracted || has(object)) return;
    const ObjectPtr told = now.find(kind, key, kEveryone);
    if (told != nullptr && is_as_it_stands(*told, *object)) return;
    visiting_.push_back(object);
    domain::each_reference(domain::facts(kind), *object->row,
                           [&](std::size_t column, std::span<const domain::Kind> kinds, std::string_view named) {
                             const bool is_needed = domain::facts(kind).columns[column]->required;
                             if (!is_needed && stays_between(kinds)) return;
                             for (const domain::Kind other : kinds) add(other, named);
                           });
    objects_.push_back(object);
  }
  std::vector<ObjectPtr> objects() && { return std::move(objects_); }

 private:
  bool has(const ObjectPtr& object) const {
    return std::find(visiting_.begin(), visiting_.end(), object) != visiting_.end();
  }

  const Brief& brief_;
  std::vector<ObjectPtr> visiting_, objects_;
};

// Without what stays between the parties.
domain::Statement as_it_stands(const domain::Object& object, std::string_view act) {
  const domain::KindFacts& kind = domain::facts(object.kind);
  domain::Statement statement;
  statement.kind = object.kind;
  statement.act = act;
  statement.id = object.key;
  const std::vector<std::size_t> withheld = withheld_columns(object);
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    const bool is_withheld = std::find(withheld.begin(), withheld.end(), column) != withheld.end();
    if (column == kind.releasability || is_withheld) continue;
    if (std::string cell = object.row->write(column); !cell.empty())
      statement.set.emplace_back(column, std::move(cell));
  }
  return statement;
}

// Says it to everyone, once.
class PublicVoice {
 public:
  PublicVoice(const Office& office, std::string by) : office_(office), by_(std::move(by)) {}

  Result<record::AppendedEntry> say(const domain::Statement& statement, const std::string& idempotency_key,
                                    const std::string& bytes = {}) const {
    const auto now = programme::read_programme(office_);
    if (!now) return Failure(now.error());
    const domain::Draft speaker{by_, office_.party(), kEveryone, programme::now(office_.place())};
    if (auto no = domain::would_refuse(now->programme, speaker, statement))
      return failure(std::move(no->code), std::move(no->arguments));
    auto append = programme::append_for(office_, kEveryone, by_, statement,
                                        programme::cited(now->programme, kEveryone, statement));
    if (!append) return Failure(append.error());
    append->idempotency_key = idempotency_key;
    if (!bytes.empty()) {
      append->draft.attachments = {entente::record::sha256_of<entente::record::AttachmentHash>(bytes)};
      append->files = {bytes};
    }
    return office_.append(*std::move(append));
  }

 private:
  const Office& office_;
  std::string by_;
};

bool has_said(const domain::Object& object, const std::string& person) {
  for (const domain::Object* version = &object; version != nullptr; version = version->before.get())
    if (version->source.by == person) return true;
  return false;
}

bool is_mended(const domain::Object& statement) {
  for (const domain::Object* version = &statement; version != nullptr; version = version->before.get())
    if (version->source.act == "correct" || version->source.act == "amend") return true;
  return false;
}

// What everybody may read of it: the statements, and what they cite. Answers are kept ready, and coverage is watched.
entente::briefing::Document public_document(const Brief& brief, const std::string& by, const Place& place) {
  entente::briefing::Document document =
      entente::briefing::compose({brief.now.programme, brief.cut.programme, brief.readers(), true}, *brief.briefing);
  document.answers.clear();
  document.coverage.clear();
  document.stage = domain::BriefingState::published;
  const ObjectPtr person = brief.now.programme.find(kKind<domain::PersonRow>, by, brief.readers());
  document.published_by = person == nullptr ? by : person->as<domain::PersonRow>().office;
  document.published_on = entente::record::to_string(place.clock.now());
  return document;
}

// Nobody is known to everyone at first: then a party says who it is, and who speaks for it, with all that these name.
Result<std::vector<ObjectPtr>> introduce(const Office& office, const std::string& by, const Brief& brief) {
  if (brief.now.programme.find(kKind<domain::PersonRow>, by, brief.readers()) == nullptr)
    return failure("domain.unknown_person", {{"person", by}});
  ToBePublic known(brief);
  known.add(kKind<domain::PersonRow>, by);
  const PublicVoice voice(office, by);
  std::vector<ObjectPtr> introduced = std::move(known).objects();
  std::erase_if(introduced, [&](const ObjectPtr& object) {
    return brief.now.programme.find(object->kind, object->key, kEveryone) != nullptr;
  });
  for (const ObjectPtr& object : introduced) {
    const auto said = voice.say(as_it_stands(*object, "state"), "introduce " + domain::hex(object->source.entry));
    if (!said) return Failure(said.error());
  }
  return introduced;
}

}  // namespace

std::string kept_by(const Brief& brief, const domain::Citation& citation) {
  const domain::Programme& now = brief.now.programme;
  if (now.find(citation.kind, citation.id, kEveryone) != nullptr) return {};
  const ObjectPtr object = now.find(citation.kind, citation.id, brief.readers());
  return object == nullptr || object->owner == brief.briefing->owner ? std::string() : object->owner;
}

Result<std::vector<ObjectPtr>> to_be_public(const Brief& brief) {
  ToBePublic all(brief);
  for (const ObjectPtr& statement : entente::briefing::statements_of(brief.now.programme, brief.briefing->key)) {
    for (const std::string& text : statement->as<domain::StatementRow>().citations) {
      const auto citation = domain::citation_of(text);
      if (!citation) continue;
      const ObjectPtr now = brief.now.programme.find(citation->kind, citation->id, brief.readers());
      const ObjectPtr cut = brief.cut.programme.find(citation->kind, citation->id, brief.readers());
      const bool same = now != nullptr && cut != nullptr && domain::changed_fields(cut.get(), *now).empty();
      if (!same && !is_mended(*statement))
        return failure("briefings.changed_since", {{"id", statement->key}, {"object", text}});
      if (std::string party = kept_by(brief, *citation); !party.empty())
        return failure("briefings.not_ours", {{"id", statement->key}, {"object", text}, {"party", std::move(party)}});
      all.add(citation->kind, citation->id);
    }
  }
  return std::move(all).objects();
}

Result<std::monostate> release_all(const Office& office, const std::string& by, const Brief& brief,
                                   const std::vector<ObjectPtr>& objects) {
  const auto introduced = introduce(office, by, brief);
  if (!introduced) return Failure(introduced.error());
  const PublicVoice voice(office, by);
  for (const ObjectPtr& object : objects) {
    if (std::find(introduced->begin(), introduced->end(), object) != introduced->end()) continue;
    if (has_said(*object, by)) return failure("programme.own_words", {{"person", by}});
    const auto said =
        voice.say(as_it_stands(*object, "release"), "release " + domain::hex(object->source.entry) + " public");
    if (!said) return Failure(said.error());
  }
  return std::monostate{};
}

Result<Frozen> freeze(const Office& office, const std::string& by, const std::string& id,
                      const entente::record::SigningKey& key, const std::string& reason) {
  const auto brief = open_brief(office, id);
  if (!brief) return Failure(brief.error());
  const auto& row = brief->briefing->as<domain::BriefingRow>();
  const auto* publication = brief->now.programme.row<domain::PublicationRow>(id, kEveryone);
  const bool mends = publication != nullptr;
  const std::string bytes = entente::briefing::json::write(public_document(*brief, by, office.place()));
  const auto hash = entente::record::sha256_of<entente::record::AttachmentHash>(bytes);

  const domain::KindFacts& kind = domain::facts(kKind<domain::PublicationRow>);
  domain::Statement statement;
  statement.kind = kind.kind;
  statement.act = mends ? "mend" : "publish";
  statement.id = id;
  statement.reason = reason;
  if (!mends) statement.set = {{*kind.column("briefing_id"), id}, {*kind.column("cut_off"), row.cut_off}};
  statement.set.emplace_back(*kind.column(mends ? "mended" : "document"), hex(hash));
  const PublicVoice voice(office, by);
  auto said = voice.say(statement, "publication " + id + " " + hex(hash), bytes);
  if (!said) return Failure(said.error());

  const auto approval = entente::record::approve(kBriefingMediaType, bytes, key);
  store::Append append = office.request(entente::record::Audience::everyone(), {by, "public", {}, "unclassified"},
                                        entente::record::payload_of(approval));
  append.draft.attachments = {approval.document};
  append.files = {bytes};
  append.idempotency_key = "sign " + id + " " + hex(hash);
  const auto is_signed = office.append(std::move(append));
  if (!is_signed) return Failure(is_signed.error());
  return Frozen{hex(hash), *std::move(said)};
}

}  // namespace entente::app::briefing
