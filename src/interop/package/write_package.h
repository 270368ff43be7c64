// A package as the files it is exchanged in: one text for one meaning, so that what did not change is byte-equal.
#pragma once

#include <string>
#include <vector>

#include "interop/package/any_table.h"

namespace entente::interop::package {

struct PackageFile {
  std::string name;  // within the folder
  std::string content;
};

// The files of the canonical form (docs/formats/package.md): columns as documented, cells in their shortest form, rows
// in canonical order, quotation marks only where a cell needs them, LF. A table without rows has a file only if it is
// needed. Reading them gives the same rows, and writing those the same bytes.
std::vector<PackageFile> write_package(const Package& package);

// The package as tables of text, `sound` being what they are views of.
Draft draft_of(const Package& package);

// Positions of the table's rows, in the order of their keys, or of all their cells where the table has no key; part by
// part, numbers in texts as numbers (natural_less).
std::vector<std::size_t> canonical_order(const AnyTable& table);

}  // namespace entente::interop::package
