#include "app/programme/audit_object.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/programme/view_objects.h"
#include "app/record/written_key.h"
#include "record/judgement.h"

namespace entente::app::programme {
namespace auditing {

using domain::Kind;
using domain::ObjectPtr;

// What stands before what was taken back; of several, what is told to the fewest.
ObjectPtr best(const domain::Programme& programme, Kind kind, const std::string& id) {
  ObjectPtr best;
  for (std::size_t i = 0; i < programme.count(kind); ++i) {
    const ObjectPtr& object = programme.object(kind, i);
    if (object->key != id) continue;
    const bool better = best == nullptr || (best->retracted && !object->retracted) ||
                        (best->retracted == object->retracted && object->readers.within(best->readers));
    if (better) best = object;
  }
  return best;
}

// `548` and `548 km`, as they are written.
std::vector<ObjectPtr> readings_of(const domain::Programme& programme, const std::string& figure) {
  std::vector<ObjectPtr> found;
  for (const ObjectPtr& object : programme.standing(domain::kKind<domain::ReadingRow>)) {
    const auto& row = object->as<domain::ReadingRow>();
    const std::string value = row.value.to_string();
    if (figure == value || figure == value + " " + row.unit) found.push_back(object);
  }
  return found;
}

Result<ObjectPtr> the_one(std::vector<ObjectPtr> found, const std::string& what) {
  if (found.empty()) return failure("audit.nothing", {{"what", what}});
  if (found.size() == 1) return found.front();
  std::string names;
  for (const ObjectPtr& object : found) {
    names += (names.empty() ? "" : ", ") + std::string(domain::facts(object->kind).word) + " " + object->key;
  }
  return failure("audit.several", {{"what", what}, {"names", names}});
}

// Checks entries one by one; of each feed what is the same for all of them is looked up once.
class Witness {
 public:
  explicit Witness(const Office& office) : office_(office) {}

  void attest(Attested& entry) {
    const entente::record::FeedId feed{entry.source.turn.feed};
    const auto state = office_.store().feed(feed);
    const auto row = office_.store().row(office_.own_view(), {entry.source.entry});
    if (!state || !row) {
      entry.broken = Message{row ? "store.not_found" : row.error().code, {}};
      return;
    }
    entry.receipted = entry.source.turn.seq <= state->cosigned_size;
    const entente::record::KeyLog* log = office_.store().keys(state->descriptor.party);
    if (log == nullptr) {
      entry.broken = Message{"record.no_key", {}};
      return;
    }
    if (const auto key = log->key_of(feed, entry.source.turn.seq)) entry.key = record::written(*key);
    if (const auto wrong = judge(*row, *log, state->cosigned_size))
      entry.broken = Message{wrong->code, wrong->arguments};
  }

 private:
  static std::optional<Error> judge(const store::Row& row, const entente::record::KeyLog& log, std::int64_t cosigned) {
    if (const auto good = entente::record::check_signature(row.entry, row.head, log); !good) return good.error();
    if (const auto good = entente::record::check_not_revoked(row.head, row.position.id, log, cosigned); !good)
      return good.error();
    if (!row.entry.meaning) return std::nullopt;
    if (const auto good = entente::record::check_commitment(row.head, *row.entry.meaning); !good) return good.error();
    return std::nullopt;
  }

  const Office& office_;
};

std::vector<Attested> entries_about(const Office& office, const domain::Programme& programme, const ObjectPtr& object) {
  Witness witness(office);
  std::vector<Attested> entries;
  for (HistoryStep& step : history_of(office, object)) {
    Attested entry;
    entry.source = std::move(step.source);
    entry.number = std::move(step.number);
    entry.roles = domain::said_as(programme, *object, entry.source);
    entry.retracted = step.retracted;
    entry.rival = step.rival;
    entry.fields = std::move(step.fields);
    witness.attest(entry);
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::optional<bool> document_holds(const Office& office, const domain::Object& object) {
  if (object.kind != domain::kKind<domain::RoadmapRow>) return std::nullopt;
  const std::string& digits = object.as<domain::RoadmapRow>().document;
  const auto hash = entente::record::from_hex<entente::record::AttachmentHash>(digits);
  if (!hash) return false;
  const auto bytes = office.store().attachment_for(office.own_view(), *hash);
  return bytes && entente::record::sha256_of<entente::record::AttachmentHash>(*bytes) == *hash;
}

}  // namespace auditing

Result<domain::ObjectPtr> object_asked_for(const domain::Programme& programme, const std::string& what,
                                           const std::string& id) {
  if (!id.empty()) {
    const auto kind = domain::kind_named(what);
    if (!kind) return failure("programme.unknown_kind", {{"kind", what}});
    if (const auto object = auditing::best(programme, *kind, id)) return object;
    return failure("domain.not_there", {{"kind", what}, {"id", id}});
  }
  std::vector<domain::ObjectPtr> found;
  for (const domain::KindFacts& kind : domain::all_kinds())
    if (auto object = auditing::best(programme, kind.kind, what)) found.push_back(std::move(object));
  if (found.empty()) found = auditing::readings_of(programme, what);
  return auditing::the_one(std::move(found), what);
}

Result<Audited> audit_object(const Place& place, const AuditQuestion& question) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office, question.view);
  if (!reading) return Failure(reading.error());
  const domain::Programme& programme = reading->programme;
  const auto start = object_asked_for(programme, question.what, question.id);
  if (!start) return Failure(start.error());
  const domain::Walk walk =
      question.depth ? domain::walk_back(programme, *start, *question.depth) : domain::readable_walk(programme, *start);
  Audited audited;
  audited.deeper = walk.deeper;
  std::set<domain::EntryId> counted;
  for (const domain::Ground& ground : walk.grounds) {
    AuditedObject object;
    object.ground = ground;
    object.audience = audience_words(ground.object->readers);
    object.entries = auditing::entries_about(*office, programme, ground.object);
    object.document_holds = auditing::document_holds(*office, *ground.object);
    if (ground.object->kind == domain::kKind<domain::ReadingRow>) {
      object.definition = domain::definition_in_force(programme, *ground.object);
      if (object.definition) {
        const domain::Turn& turn = object.definition->source.turn;
        object.defined_in = office->number_of({turn.feed}, turn.seq);
      }
    }
    for (const Attested& entry : object.entries) {
      if (!counted.insert(entry.source.entry).second) continue;
      audited.broken += entry.broken ? 1 : 0;
      audited.unreceipted += entry.receipted ? 0 : 1;
    }
    audited.objects.push_back(std::move(object));
  }
  audited.entries = counted.size();
  return audited;
}

}  // namespace entente::app::programme
