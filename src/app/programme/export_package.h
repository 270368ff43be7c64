// `entente programme export`: the programme of a view as a package, a folder of tables or a workbook.
#pragma once

#include <string>

#include "app/convert_package.h"
#include "app/programme/reading.h"

namespace entente::app::programme {

struct ExportRequest {
  ViewName view;
  std::string to;
  bool replace = false;
};

// In canonical form: what was taken in, in that form, comes out byte for byte. What lives in the record alone (versions
// of the roadmap, reports of visits, counterparts) is no part of a package. Errors: those of read_programme, of
// package_of and of write_package_at.
Checked<PackageReport> export_package(const Place& place, const ExportRequest& request, const Wording& wording);

}  // namespace entente::app::programme
