// What a workbook keeps as numbers, dates and styles, as the texts of a package's cells.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace entente::interop::workbook {

// Days are counted from 1899-12-30 or from 1904-01-01.
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

// A number as spreadsheet programs show it: at most 15 significant digits, which a double holds without loss; without
// exponent.
std::string number_text(double value);

// The number whose text is exactly `text`; nothing when none is, or when only a text can hold it.
std::optional<double> number_of(std::string_view text);

// `2026-03-01`, with ` 14:30:00` when there is a time of day; nothing when the years 1900 to 2199 do not have it.
// Serial 60 of the system from 1900, a 29 February that never was, has none either.
std::optional<std::string> date_text(double serial, DateSystem system);

// The inverse for whole days from 1900-03-01 on, from 1900; nothing for earlier ones, on which programs disagree.
std::optional<double> serial_of(Date date);

// Whether numbers in this format are dates: it has years, months or days outside of quotes and brackets.
bool is_date_format(std::string_view format);
// The same of a format that is known by its number alone (ECMA-376, part 1, 18.8.30).
bool is_date_format(int number);

// `_x000A_` stands for a character in texts (ECMA-376, part 1, 22.9.2.19, ST_Xstring).
std::string unescaped(std::string_view text);
std::string escaped(std::string_view text);

// `F` for 5, `AA` for 26; counted from 0.
std::string column_letters(std::int64_t column);

struct CellPlace {
  std::int64_t row = 0;     // from 1
  std::int64_t column = 0;  // from 0
};
// Reads `F12`; nothing for anything else or outside of what a sheet can have.
std::optional<CellPlace> place_of(std::string_view reference);

}  // namespace entente::interop::workbook
