#include "app/programme/list_withheld.h"

namespace entente::app::programme {
namespace {

// The words by which people know it: its first long text.
std::string title_of(const domain::Object& object) {
  const domain::KindFacts& kind = domain::facts(object.kind);
  for (const char* column : {"title", "name", "text", "conclusion", "statement", "condition", "office"}) {
    if (const auto position = kind.column(column)) return object.row->write(*position);
  }
  return {};
}

std::string named_and_withheld(const domain::Programme& programme, const domain::Object& object,
                               const std::string& party) {
  const domain::KindFacts& kind = domain::facts(object.kind);
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (kind.names[column].empty() || column == kind.releasability) continue;
    domain::Ids ids;
    object.row->collect_ids(column, ids);
    for (const domain::Id* id : ids) {
      for (const domain::Kind named : kind.names[column]) {
        const domain::ObjectPtr other = programme.find(named, id->text, object.readers);
        if (other != nullptr && !other->readers.has(party))
          return std::string(domain::facts(named).word) + " " + id->text;
      }
    }
  }
  return {};
}

}  // namespace

Result<Withheld> list_withheld(const Place& place, const std::string& party) {
  if (!entente::record::is_party(party)) return failure("recording.not_a_party", {{"text", party}});
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office);
  if (!reading) return Failure(reading.error());
  Withheld withheld{party, {}};
  for (const domain::KindFacts& kind : domain::all_kinds()) {
    for (const domain::ObjectPtr& object : reading->programme.standing(kind.kind)) {
      if (object->readers.has(party)) continue;
      const auto audience = audience_of(object->readers);
      if (!audience) return Failure(audience.error());
      withheld.objects.push_back({std::string(kind.word), object->key, title_of(*object), audience->to_string(),
                                  named_and_withheld(reading->programme, *object, party)});
    }
  }
  return withheld;
}

}  // namespace entente::app::programme
