#include "app/record/back_up.h"

#include "app/record/office.h"

namespace entente::app::record {

Result<BackedUp> back_up(const Place& place, const std::string& folder) {
  BackedUp made{folder, store_file(folder), {}};
  std::string own;
  {
    const auto office = Office::open(place, Access::reading);
    if (!office) return Failure(office.error());
    if (const auto ready = place.files.make_folder(folder); !ready) return Failure(ready.error());
    if (const auto copied = office->store().backup(made.copy); !copied) return Failure(copied.error());
    if (office->own_feeds().empty()) return made;
    own = office->party();
  }
  auto bundle = export_file(place, {folder + "/record.bundle", own, false});
  if (!bundle) return Failure(bundle.error());
  made.bundle = *std::move(bundle);
  return made;
}

}  // namespace entente::app::record
