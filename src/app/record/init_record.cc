#include "app/record/init_record.h"

#include "app/record/office.h"
#include "app/record/written_key.h"

namespace entente::app::record {

Result<NewRecord> init_record(const Place& place, const std::string& party) {
  if (!is_party(party)) return failure("recording.not_a_party", {{"text", party}});
  if (const auto there = Office::open(place, Access::reading); there || there.error().code != "recording.no_record")
    return failure("recording.exists", {{"folder", place.folder}});
  if (const auto ready = place.files.make_folder(place.folder); !ready) return Failure(ready.error());
  const auto key = new_locked_key(place, party, PassphraseQuestion::Key::authority, party);
  if (!key) return Failure(key.error());
  const auto office = Office::found(place, party);
  if (!office) return Failure(office.error());
  if (const auto stated = office->state(AuthorityKey{key->public_key()}, &*key); !stated)
    return Failure(stated.error());
  return NewRecord{party, place.folder, written(key->public_key())};
}

}  // namespace entente::app::record
