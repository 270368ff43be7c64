#include "app/programme/import_package.h"

namespace entente::app::programme {

Checked<ImportedPackage> import_package(const Place& place, const ImportRequest& request) {
  const auto package = interop::package::read_package(place.files, request.package);
  if (!package) return Failures(package.error());
  const auto office = Office::open(place);
  if (!office) return Failures({office.error()});
  auto rows = told_rows(*package, office->party());
  if (!rows) return Failures(rows.error());
  const auto reading = read_programme(*office);
  if (!reading) return Failures({reading.error()});
  auto said = say_all(*office, reading->programme, *std::move(rows), request.by, request.rehearse);
  if (!said) return Failures(said.error());
  return ImportedPackage{package->programme.id.text, *std::move(said)};
}

}  // namespace entente::app::programme
