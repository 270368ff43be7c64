// The errors of a package, gathered in one pass over all of it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/tables.h"

namespace entente::interop::package {

class Errors {
 public:
  // Beyond kMaxErrors errors are only counted.
  void add(Error error);
  // About a row, or one column of it.
  template <class R>
  void add(const R& row, std::string_view column, std::string code, std::vector<Argument> arguments = {}) {
    add({std::move(code), std::move(arguments), {table_of<R>().file(), row.line, std::string(column)}});
  }

  bool none() const { return errors_.empty(); }
  // What has been added so far, to return to when what follows turns out not to be worth saying.
  struct Mark {
    std::size_t kept;
    std::int64_t not_kept;
  };
  Mark mark() const { return {errors_.size(), not_kept_}; }
  void forget_since(Mark mark);
  // By file and row; last, if any were only counted, package.more_errors.
  std::vector<Error> sorted() &&;

 private:
  std::vector<Error> errors_;
  std::int64_t not_kept_ = 0;
};

// The candidate that a mistyped word most likely means: at most a third of its letters differ. Empty when there is
// none.
std::string closest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace entente::interop::package
