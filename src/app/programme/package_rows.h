// Between the tables of a package and the objects of a programme.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "domain/fold.h"
#include "interop/package/cells.h"

namespace entente::app::programme {

// A row of a package, and to whom it may be told.
struct ToldRow {
  domain::Statement statement;
  domain::Readers readers;
  Where where = {};  // it stands in its file
};

// What taking the package in says, in the order in which it is said. A row is told to those whom its releasability
// names, to both parties of the programme where it says nothing, and never to more than what it names is told to.
// Errors: programme.flows_down (row, id), when a row names by necessity what fewer may know; programme.for_others (row,
// parties), when a row is for readers among whom `own` is not.
Checked<std::vector<ToldRow>> told_rows(const interop::package::Package& package, const std::string& own);

// The programme as a package; kinds that no package has a table of are left out. Errors: those of package_of.
Checked<interop::package::Package> package_of(const domain::Programme& programme);

}  // namespace entente::app::programme
