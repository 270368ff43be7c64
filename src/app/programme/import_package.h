// `entente programme import`: a package, taken into the record: every row an entry, all of them or none.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/programme/reading.h"

namespace entente::app::programme {

struct ImportRequest {
  std::string package;  // folder or workbook
  std::string by;       // who says it
};

struct ImportedFeed {
  std::string feed;
  std::int64_t entries = 0;
};

struct ImportedPackage {
  std::string programme;
  std::int64_t rows = 0;
  std::int64_t there_already = 0;  // said before with the same words
  std::vector<ImportedFeed> feeds;
};

// Errors: those of read_package, told_rows, opening, writing; programme.differs (kind, id), for a row that the record
// has in other words; programme.refused (kind, id, why), for one that a rule refuses.
Checked<ImportedPackage> import_package(const Place& place, const ImportRequest& request);

}  // namespace entente::app::programme
