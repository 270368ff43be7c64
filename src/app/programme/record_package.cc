#include "app/programme/record_package.h"

#include "app/programme/package_rows.h"

namespace entente::app::programme {
namespace {

// `B` and `XBM` mean the same party.
const domain::PartyRow* party_of(const std::vector<const domain::PartyRow*>& parties, const std::string& word) {
  for (const domain::PartyRow* party : parties)
    if (party->id.text == word || party->code == word) return party;
  return nullptr;
}

Checked<PackageInView> read(const Place& place, const std::string& as_of, const std::string& word) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failures({office.error()});
  ViewName view{word == "all" ? std::string() : word, as_of};
  std::string within = word;
  if (word != "all" && word != domain::kJoint && word != domain::kPublic) {
    const auto own = read_programme(*office);
    if (!own) return Failures({own.error()});
    if (const domain::PartyRow* party = party_of(own->programme.rows<domain::PartyRow>(), word)) {
      view.view = party->code;
      within = party->id.text;
    }
  }
  const auto reading = read_programme(*office, view);
  if (!reading) return Failures({reading.error()});
  auto package = package_of(reading->programme);
  if (!package) return Failures(package.error());
  return PackageInView{std::make_shared<const interop::package::Package>(*std::move(package)), within};
}

}  // namespace

PackageSource record_package(const Place& place, const std::string& as_of) {
  return PackageSource([place, as_of](const std::string& view) { return read(place, as_of, view); });
}

}  // namespace entente::app::programme
