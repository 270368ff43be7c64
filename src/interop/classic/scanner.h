#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace entente::interop::classic {

struct Range {
  std::int64_t least;
  std::int64_t most;
};

// Reads an instance line by line and number by number. The first error stays; whoever reads asks for it at the end, and
// gets harmless values until then.
class Scanner {
 public:
  Scanner(std::string_view content, const std::string& file) : content_(content), file_(file) {}

  // Goes to the next line that says something: not empty, not a ruler of `*` or `-`. False at the end of the file and
  // after an error.
  bool next_line();
  // The same, where the file must go on.
  void need_line();

  std::string_view line() const { return line_; }
  // The next word of the line, taken; nothing at its end.
  std::optional<std::string_view> word();
  // The next word as a number. `field` is what the format calls it.
  std::int64_t number(std::string_view field, Range range);
  // The next word as a number in square brackets.
  std::int64_t bracketed(std::string_view field, Range range);
  // Nothing may be left in the line.
  void end_of_line();

  // Notes an error about the line being read; the first one counts.
  void refuse(std::string code, std::vector<Argument> arguments = {}, std::string_view field = {});
  bool failed() const { return error_.has_value(); }
  const Error& error() const { return *error_; }

 private:
  void advance();
  std::int64_t parsed(std::string_view digits, std::string_view shown, std::string_view field, Range range);

  std::string_view content_;
  const std::string& file_;
  std::size_t at_ = 0;
  std::int64_t line_number_ = 0;
  std::string_view line_;  // what is left of it
  std::optional<Error> error_;
};

// The text without blanks, in capitals, up to a colon: headings are written with and without blanks.
std::string squeezed(std::string_view text);

}  // namespace entente::interop::classic
