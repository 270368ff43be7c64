#include "app/programme/saying.h"

#include <algorithm>

#include "domain/references.h"

namespace entente::app::programme {
namespace {

void add(std::vector<domain::EntryId>& refs, const domain::ObjectPtr& object) {
  if (object == nullptr) return;
  const domain::EntryId& id = object->source.entry;
  if (std::find(refs.begin(), refs.end(), id) == refs.end()) refs.push_back(id);
}

void add_named(std::vector<domain::EntryId>& refs, const domain::Programme& programme, const domain::Readers& readers,
               domain::Kind kind, const domain::Fields& fields) {
  const domain::KindFacts& known = domain::facts(kind);
  const auto row = known.fresh();
  for (const auto& [column, cell] : fields)
    if (!cell.empty()) row->read(column, cell);  // not understood: the rule says so
  domain::each_reference(known, *row, [&](std::size_t, std::span<const domain::Kind> kinds, std::string_view key) {
    for (const domain::Kind named : kinds) add(refs, programme.find(named, key, readers));
  });
}

}  // namespace

std::int64_t now(const Place& place) {
  return place.clock.now().time_since_epoch().count();
}

Result<store::Append> append_for(const Office& office, const domain::Readers& readers, const std::string& by,
                                 const domain::Statement& statement, std::vector<domain::EntryId> refs) {
  const auto audience = audience_of(readers);
  if (!audience) return Failure(audience.error());
  const auto feed = office.own_feed(*audience);
  if (!feed) return Failure(feed.error());
  if (const auto held = office.writable(*feed); !held) return Failure(held.error());
  store::Append append =
      office.request(*audience, {by, audience->to_string(), {}, "unclassified"}, domain::payload_of(statement));
  for (const domain::EntryId& ref : refs) append.draft.refs.push_back({ref});
  return append;
}

std::vector<domain::EntryId> cited(const domain::Programme& programme, const domain::Readers& readers,
                                   const domain::Statement& statement) {
  std::vector<domain::EntryId> refs;
  add(refs, programme.find(statement.kind, statement.id, readers));
  add_named(refs, programme, readers, statement.kind, statement.set);
  for (const domain::Part& part : statement.parts) add_named(refs, programme, readers, part.kind, part.set);
  return refs;
}

}  // namespace entente::app::programme
