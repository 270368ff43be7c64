#include "app/programme/list_withheld.h"

#include "domain/references.h"

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
  std::string withheld;
  domain::each_reference(domain::facts(object.kind), *object.row,
                         [&](std::size_t, std::span<const domain::Kind> kinds, std::string_view key) {
                           for (const domain::Kind named : kinds) {
                             const domain::ObjectPtr other = programme.find(named, key, object.readers);
                             if (withheld.empty() && other != nullptr && !other->readers.has(party))
                               withheld = std::string(domain::facts(named).word) + " " + std::string(key);
                           }
                         });
  return withheld;
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
