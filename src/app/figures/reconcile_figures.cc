#include "app/figures/reconcile_figures.h"

#include <algorithm>

#include "interop/package/package.h"

namespace entente::app {

std::size_t FiguresReport::count(domain::Verdict verdict) const {
  return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(),
                                                [&](const domain::FigureFinding& f) { return f.verdict == verdict; }));
}

FiguresReport reconcile_figures(std::string title, const domain::Figures& figures) {
  return {std::move(title), figures.readings.size(), domain::reconcile(figures)};
}

Checked<FiguresReport> reconcile_package(const std::string& folder, const Files& files) {
  const auto package = interop::package::read_package(files, folder, interop::package::FigureRules::leave);
  if (!package) return Failures(package.error());
  return reconcile_figures(package->programme.title, {package->indicators, package->areas, package->readings});
}

}  // namespace entente::app
