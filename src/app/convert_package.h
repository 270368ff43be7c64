// `entente package convert`, `template` and `check --marked`: packages from one form into another.
#pragma once

#include <string>

#include "app/check_package.h"
#include "app/workbook_guide.h"
#include "interop/package/package.h"

namespace entente::app {

// Whether a path is to be a workbook: it ends with `.xlsx`.
bool names_workbook(const std::string& path);

struct Conversion {
  std::string from;  // a folder or a workbook
  std::string to;    // a folder, or a workbook where names_workbook says so
  bool replace = false;
};

// Writes the package again, in canonical form: everything or nothing. Of a folder that is replaced the CSV files go,
// and other files stay. Errors: those of check_package, convert.exists, convert.holds_folders, convert.file_or_folder,
// workbook.not_written, files.unwritable.
Checked<PackageReport> convert_package(const Conversion& conversion, const Wording& wording, Files& files);

// The same for a package that is at hand.
Checked<PackageReport> write_package_at(const interop::package::Package& package, const std::string& to, bool replace,
                                        const Wording& wording, Files& files);

// An empty workbook to be filled in. Errors: convert.exists, convert.not_a_workbook_name, workbook.not_written,
// files.unwritable.
Result<std::monostate> write_template(const std::string& to, bool replace, const Wording& wording, Files& files);

// The workbook `from` again at `to`, with the errors on their cells. Errors: convert.not_a_workbook_name,
// convert.exists, workbook.marked_needs_workbook, those of interop::workbook::write_marked, of Files::read and
// Files::write.
Result<std::monostate> mark_workbook(const std::string& from, const std::string& to, const std::vector<Error>& errors,
                                     const Wording& wording, Files& files);

}  // namespace entente::app
