// `entente indicator reconcile`: whether the figures of a programme hold together.
#pragma once

#include <string>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "domain/figures/reconcile.h"

namespace entente::app {

struct FiguresReport {
  std::string title;  // of the programme
  std::size_t readings = 0;
  std::vector<domain::FigureFinding> findings;

  std::size_t count(domain::Verdict verdict) const;
};

// Of rows, wherever they come from.
FiguresReport reconcile_figures(std::string title, const domain::Figures& figures);

// Of a package, which may have figures for which `package check` refuses it. Errors: those of
// interop::package::read_package.
Checked<FiguresReport> reconcile_package(const std::string& folder, const Files& files);

}  // namespace entente::app
