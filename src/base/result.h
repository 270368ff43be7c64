// Expected failures as values. A programmer's error is an assertion (base/check.h); bad input is a Result.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <variant>
#include <vector>

namespace entente {

// One argument of a message, filled into the text at the edge: text as it is, numbers so that plurals can agree.
struct Argument {
  std::string name;
  std::variant<std::string, std::int64_t, double> value;
};

// Something to be said to a person: a stable code and its arguments. The text, in three languages, is made at the edge
// (room `text`); codes are never reused with another meaning.
struct Message {
  std::string code;
  std::vector<Argument> arguments;
};

// Where in the input an error is. Row and column are counted from 1; row 1 of a table is its header line.
struct Where {
  std::string file;
  std::optional<std::int64_t> row;
  std::string column;     // name of the column or key, empty when the whole row or file is meant
  std::string cell = {};  // in a workbook, where `file` is the sheet: `F12`
};

// An expected failure: what is wrong (code, arguments), and where. Every code's text says what to do next.
struct Error {
  std::string code;
  std::vector<Argument> arguments;
  Where where;
};

// A value, or the reason there is none.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
 public:
  using tl::expected<T, Error>::expected;
};

// A value, or every reason there is none: for input that is checked as a whole, in one pass.
template <class T>
class [[nodiscard]] Checked : public tl::expected<T, std::vector<Error>> {
 public:
  using tl::expected<T, std::vector<Error>>::expected;
};

using Failure = tl::unexpected<Error>;
using Failures = tl::unexpected<std::vector<Error>>;

inline Failure failure(std::string code, std::vector<Argument> arguments = {}, Where where = {}) {
  return Failure(Error{std::move(code), std::move(arguments), std::move(where)});
}

}  // namespace entente
