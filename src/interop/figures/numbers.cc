#include "interop/figures/numbers.h"

#include <algorithm>

namespace entente::interop::figures {
namespace {

// The digit that two bytes of UTF-8 stand for.
std::optional<char> arabic_digit(unsigned char lead, unsigned char next) {
  if (lead == 0xD9 && next >= 0xA0 && next <= 0xA9) return static_cast<char>('0' + (next - 0xA0));  // U+0660
  if (lead == 0xDB && next >= 0xB0 && next <= 0xB9) return static_cast<char>('0' + (next - 0xB0));  // U+06F0
  if (lead == 0xD9 && next == 0xAB) return '.';                                                     // U+066B
  return std::nullopt;
}

}  // namespace

std::string with_latin_digits(std::string_view text) {
  std::string latin;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool pair = i + 1 < text.size();
    const auto digit = pair ? arabic_digit(static_cast<unsigned char>(text[i]), static_cast<unsigned char>(text[i + 1]))
                            : std::nullopt;
    latin += digit.value_or(text[i]);
    if (digit) ++i;
  }
  return latin;
}

std::variant<Decimal, NoNumber> number_in(std::string_view text) {
  std::string number = with_latin_digits(text);
  const bool arabic_point = number.size() != text.size() && text.find("\xD9\xAB") != std::string_view::npos;
  std::replace(number.begin(), number.end(), ',', '.');
  const auto value = Decimal::parse(number);
  if (!value) return NoNumber::not_one;
  const std::size_t point = number.find('.');
  if (point == std::string::npos || arabic_point || number.size() - point - 1 != 3) return *value;
  const std::string_view whole = std::string_view(number).substr(0, point);
  if (whole == "0" || whole == "-0") return *value;
  return NoNumber::ambiguous;
}

}  // namespace entente::interop::figures
