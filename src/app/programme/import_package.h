// `entente programme import`: a package, taken into the record: every row an entry, all of them or none.
#pragma once

#include <string>

#include "app/programme/say_all.h"

namespace entente::app::programme {

struct ImportRequest {
  std::string package;    // folder or workbook
  std::string by;         // who says it
  bool rehearse = false;  // judged, and not said
};

struct ImportedPackage {
  std::string programme;
  SaidAll said;
};

// Errors: those of read_package, told_rows, opening and say_all.
Checked<ImportedPackage> import_package(const Place& place, const ImportRequest& request);

}  // namespace entente::app::programme
