// Whose eyes a package is read with.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/result.h"
#include "interop/package/package.h"

namespace entente::interop::package {

// Which rows are there for a reader. Rows of tables without a releasability column are there for everyone, unless they
// refer to a row that is not.
class View {
 public:
  // Every row.
  static View all() { return View("all"); }
  // `all`; `joint`: what is releasable to all parties of the programme; the id of a party: what it may receive;
  // `public`. Error: package.unknown_view, which lists the views there are.
  static Result<View> named(const Package& package, std::string_view name);

  // As it was asked for: `all`, `joint`, `public` or a party's id.
  const std::string& name() const { return name_; }
  bool shows(const Audience& releasability) const;

 private:
  explicit View(std::string name) : name_(std::move(name)) {}

  std::string name_;
  std::set<Id> programme_parties_;
  std::optional<std::set<Id>> readers_;  // who must all be able to receive a row; nothing: every row is there
};

}  // namespace entente::interop::package
