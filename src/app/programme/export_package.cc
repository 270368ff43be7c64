#include "app/programme/export_package.h"

#include "app/programme/package_rows.h"

namespace entente::app::programme {

Checked<PackageReport> export_package(const Place& place, const ExportRequest& request, const Wording& wording) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failures({office.error()});
  const auto reading = read_programme(*office, request.view);
  if (!reading) return Failures({reading.error()});
  const auto package = package_of(reading->programme);
  if (!package) return Failures(package.error());
  return write_package_at(*package, request.to, request.replace, wording, place.files);
}

}  // namespace entente::app::programme
