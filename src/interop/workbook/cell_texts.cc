#include "interop/workbook/cell_texts.h"

#include <fmt/format.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace entente::interop::workbook {
namespace {

constexpr double kSecondsPerDay = 86'400;
constexpr auto kNowhere = std::string_view::npos;
constexpr std::int64_t kMostRows = 1'048'576;
constexpr std::int64_t kMostColumns = 16'384;

// Digits and decimal exponent of `d.ddde±xx`, written out.
std::string without_exponent(std::string_view scientific) {
  const std::size_t e = scientific.find('e');
  int exponent = 0;
  const char* begin = scientific.data() + e + (scientific[e + 1] == '+' ? 2 : 1);
  std::from_chars(begin, scientific.data() + scientific.size(), exponent);
  std::string digits(scientific.substr(0, e));
  const std::string sign = digits.starts_with('-') ? "-" : "";
  std::erase_if(digits, [](char c) { return c == '-' || c == '.'; });
  digits.erase(digits.find_last_not_of('0') + 1);
  const auto count = static_cast<int>(digits.size());
  if (exponent < 0) return sign + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
  if (count <= exponent + 1) return sign + digits + std::string(static_cast<std::size_t>(exponent + 1 - count), '0');
  digits.insert(static_cast<std::size_t>(exponent) + 1, 1, '.');
  return sign + digits;
}

bool is_escape(std::string_view text) {
  const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
  return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
         std::all_of(text.begin() + 2, text.begin() + 6, is_hex);
}

void append_utf8(std::string& text, std::uint32_t point) {
  std::uint8_t bytes[4];
  std::int32_t size = 0;
  UBool failed = false;
  U8_APPEND(bytes, size, 4, static_cast<UChar32>(point), failed);
  if (!failed) text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

// The format without what is quoted, escaped or in brackets, in lower case.
std::string letters_that_count(std::string_view format) {
  std::string letters;
  for (std::size_t i = 0; i < format.size(); ++i) {
    const char c = format[i];
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '[' && i + 1 < format.size() && std::string_view("hmsHMS").find(format[i + 1]) != kNowhere) {
      letters += 'h';  // [h]: time that has passed
      i = std::min(format.find(']', i), format.size() - 1);
    } else if (c == '"' || c == '[') {
      i = std::min(format.find(c == '"' ? '"' : ']', i + 1), format.size() - 1);
    } else {
      letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return letters.substr(0, letters.find(';'));
}

}  // namespace

std::string number_text(double value) {
  if (value == 0 || !std::isfinite(value)) return "0";
  return without_exponent(fmt::format("{:.14e}", value));
}

std::optional<double> number_of(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  if (number_text(value) != text) return std::nullopt;
  return value;
}

std::optional<std::string> date_text(double serial, DateSystem system) {
  static const std::int32_t from_1900 = Date::from_civil(1900, 1, 1)->epoch_days();
  static const std::int32_t from_1904 = Date::from_civil(1904, 1, 1)->epoch_days();
  static const std::int32_t last = Date::from_civil(2199, 12, 31)->epoch_days();
  if (!(serial >= 0) || serial > 200'000) return std::nullopt;
  auto days = static_cast<std::int32_t>(std::floor(serial));
  auto seconds = static_cast<int>(std::lround((serial - days) * kSecondsPerDay));
  if (seconds == static_cast<int>(kSecondsPerDay)) {
    seconds = 0;
    ++days;
  }
  std::int32_t day = from_1904 + days;
  if (system == DateSystem::from_1900) {
    if (days == 0 || days == 60) return std::nullopt;
    day = from_1900 + days - (days < 60 ? 1 : 2);
  }
  if (day > last) return std::nullopt;
  const std::string date = Date::from_epoch_days(day).to_string();
  if (seconds == 0) return date;
  return fmt::format("{} {:02}:{:02}:{:02}", date, seconds / 3'600, seconds / 60 % 60, seconds % 60);
}

std::optional<double> serial_of(Date date) {
  static const Date first = *Date::from_civil(1900, 3, 1);
  if (date < first) return std::nullopt;
  return 61.0 + (date - first).count;
}

bool is_date_format(std::string_view format) {
  const std::string letters = letters_that_count(format);
  if (letters.find("general") != std::string::npos) return false;
  if (letters.find_first_of("yd") != std::string::npos) return true;
  return letters.find('m') != std::string::npos && letters.find_first_of("hs") == std::string::npos;
}

bool is_date_format(int number) {
  return (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 31) || number == 36 ||
         (number >= 50 && number <= 58);
}

std::string unescaped(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    if (is_escape(text)) {
      std::uint32_t point = 0;
      std::from_chars(text.data() + 2, text.data() + 6, point, 16);
      append_utf8(plain, point);
      text.remove_prefix(7);
    } else {
      plain += text.front();
      text.remove_prefix(1);
    }
  }
  return plain;
}

std::string escaped(std::string_view text) {
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_escape(text.substr(i))) safe += "_x005F";
    safe += text[i];
  }
  return safe;
}

std::string column_letters(std::int64_t column) {
  std::string letters;
  for (std::int64_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return letters;
}

std::optional<CellPlace> place_of(std::string_view reference) {
  CellPlace place;
  while (!reference.empty() && reference.front() >= 'A' && reference.front() <= 'Z' && place.column <= kMostColumns) {
    place.column = place.column * 26 + (reference.front() - 'A' + 1);
    reference.remove_prefix(1);
  }
  const auto [end, error] = std::from_chars(reference.data(), reference.data() + reference.size(), place.row);
  const bool is_whole = error == std::errc{} && end == reference.data() + reference.size();
  if (!is_whole || place.column < 1 || place.column > kMostColumns || place.row < 1 || place.row > kMostRows)
    return std::nullopt;
  --place.column;
  return place;
}

}  // namespace entente::interop::workbook
