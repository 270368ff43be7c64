// The example programme in memory, to be changed cell by cell.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "interop/package/package.h"

namespace entente::interop::package::testing {

class Example {
 public:
  Example();

  // Where a row begins with `beginning` (`A025,periodic`), as a line number; a failing test when there is none.
  std::int64_t row(const std::string& file, std::string_view beginning) const;
  // Replaces the text of a cell of the row that begins with `beginning`.
  Example& set(const std::string& file, std::string_view beginning, std::string_view column, std::string_view text);
  Example& append(const std::string& file, std::string_view line);
  Example& remove_row(const std::string& file, std::string_view beginning);
  Example& remove(const std::string& file);
  Example& replace(const std::string& file, std::string content);
  const std::string& content(const std::string& file) const { return content_.at(file); }
  const std::map<std::string, std::string>& files() const { return content_; }

  MemoryFiles in_memory() const;
  Checked<Package> read() const;
  // A failing test when there is none.
  Package package() const;
  // Empty when the package is sound. Each can be told in every language.
  std::vector<Error> errors() const;

 private:
  std::map<std::string, std::string> content_;  // by file name
};

// `activities.csv:5:state package.unknown_word`, for messages of tests.
std::string described(const Error& error);
std::string described(const std::vector<Error>& errors);

// A failing test where an error has no text in one of the languages, or lacks an argument that the text asks for.
void expect_told(const std::vector<Error>& errors);

// The argument of an error as text; empty when it has none of that name.
std::string argument(const Error& error, std::string_view name);

}  // namespace entente::interop::package::testing
