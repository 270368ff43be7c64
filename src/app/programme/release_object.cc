#include "app/programme/release_object.h"

#include "app/programme/saying.h"
#include "domain/rules/clearing.h"

namespace entente::app::programme {
namespace {

using domain::Object;

Result<domain::ObjectPtr> source_of(const ReleaseRequest& request, domain::Kind kind,
                                    const domain::Programme& programme) {
  std::vector<domain::ObjectPtr> told;
  for (std::size_t i = 0; i < programme.count(kind); ++i) {
    const domain::ObjectPtr& object = programme.object(kind, i);
    if (object->key != request.id || object->retracted) continue;
    const auto audience = audience_of(object->readers);
    if (!audience) return Failure(audience.error());
    if (audience->to_string() == request.audience) return failure("programme.released_already", {{"id", request.id}});
    if (request.from.empty() || audience->to_string() == request.from) told.push_back(object);
  }
  if (told.size() == 1) return told.front();
  if (told.empty()) {
    return failure("domain.not_there", {{"kind", request.kind}, {"id", request.id}});
  }
  return failure("programme.ambiguous", {{"id", request.id}, {"audiences", request.kind}});
}

bool has_said(const Object& object, const std::string& person) {
  for (const Object* version = &object; version != nullptr; version = version->before.get())
    if (version->source.by == person) return true;
  return false;
}

// As it stands, in the releaser's mouth.
domain::Statement as_it_stands(const Object& object) {
  const domain::KindFacts& kind = domain::facts(object.kind);
  domain::Statement statement;
  statement.kind = object.kind;
  statement.act = "release";
  statement.id = object.key;
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (column == kind.releasability) continue;
    if (std::string cell = object.row->write(column); !cell.empty())
      statement.set.emplace_back(column, std::move(cell));
  }
  return statement;
}

}  // namespace

Result<ReleasedObject> release_object(const Place& place, const ReleaseRequest& request) {
  const auto kind = domain::kind_named(request.kind);
  if (!kind) return failure("programme.unknown_kind", {{"kind", request.kind}});
  const auto wide = entente::record::Audience::parse(request.audience);
  if (!wide) return Failure(wide.error());
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office);
  if (!reading) return Failure(reading.error());
  const auto object = source_of(request, *kind, reading->programme);
  if (!object) return Failure(object.error());
  if ((*object)->owner != office->party())
    return failure("programme.theirs_to_release",
                   {{"kind", request.kind}, {"id", request.id}, {"party", (*object)->owner}});
  if (has_said(**object, request.by)) return failure("programme.own_words", {{"person", request.by}});
  if (!domain::is_cleared(**object)) {
    return failure("programme.not_cleared", {{"kind", request.kind}, {"id", request.id}});
  }
  const domain::Readers readers = readers_of(*wide);
  const domain::Readers& narrow = (*object)->readers;
  if (readers == narrow || !narrow.within(readers)) return failure("record.release_not_wider");

  const domain::Statement statement = as_it_stands(**object);
  if (auto no =
          domain::would_refuse(reading->programme, {request.by, office->party(), readers, now(place)}, statement)) {
    return failure(std::move(no->code), std::move(no->arguments));
  }
  auto copy = append_for(*office, readers, request.by, statement, cited(reading->programme, readers, statement));
  if (!copy) return Failure(copy.error());
  copy->idempotency_key = "release " + domain::hex((*object)->source.entry) + " " + wide->to_string();
  const auto copied = office->append(*std::move(copy));
  if (!copied) return Failure(copied.error());
  return ReleasedObject{*copied, request.kind, request.id, wide->to_string()};
}

}  // namespace entente::app::programme
