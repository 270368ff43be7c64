#include "app/programme/export_pack.h"

#include <algorithm>
#include <iterator>

#include "app/programme/audit_object.h"

namespace entente::app::programme {
namespace packing {

using domain::Readers;

// None: nobody.
std::optional<Readers> common(const Readers& a, const Readers& b) {
  if (a.everyone()) return b;
  if (b.everyone()) return a;
  Readers both;
  std::set_intersection(a.parties.begin(), a.parties.end(), b.parties.begin(), b.parties.end(),
                        std::back_inserter(both.parties));
  if (both.parties.empty()) return std::nullopt;
  return both;
}

Result<Readers> readers_of_objects(const domain::Programme& programme, const PackRequest& request) {
  Readers readers;
  std::string names;
  for (const auto& [what, id] : request.objects) {
    const auto object = object_asked_for(programme, what, id);
    if (!object) return Failure(object.error());
    names += (names.empty() ? "" : ", ") + (*object)->key;
    const auto both = common(readers, (*object)->readers);
    if (!both) return failure("audit.no_common_readers", {{"names", names}});
    readers = *both;
  }
  return readers;
}

}  // namespace packing

Result<record::Exported> export_pack(const Place& place, const PackRequest& request) {
  record::ExportWords words;
  words.out = request.out;
  {
    const auto office = Office::open(place, record::Access::reading);
    if (!office) return Failure(office.error());
    const auto reading = read_programme(*office, {request.view, {}});
    if (!reading) return Failure(reading.error());
    domain::Readers readers = request.view == "public" ? domain::Readers{} : reading->readers;
    if (!request.objects.empty()) {
      const auto narrowed = packing::readers_of_objects(reading->programme, request);
      if (!narrowed) return Failure(narrowed.error());
      readers = *narrowed;
    }
    const auto audience = audience_of(readers);
    if (!audience) return Failure(audience.error());
    words.audience = audience->to_string();
  }
  return record::export_file(place, words);
}

}  // namespace entente::app::programme
