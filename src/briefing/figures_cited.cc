#include "briefing/figures_cited.h"

#include <unicode/uchar.h>

#include <optional>
#include <string>

#include "base/decimal.h"
#include "briefing/letters.h"

namespace entente::briefing {
namespace figures_cited_in {

struct Value {
  Decimal value;
  std::size_t citation = 0;
};

std::optional<Decimal> field_of(const Citation& citation, std::string_view column) {
  for (const CitedField& field : citation.fields)
    if (field.column == column) return Decimal::parse(field.text);
  return std::nullopt;
}

std::vector<Value> values_of(const std::vector<Citation>& citations) {
  std::vector<Value> values;
  for (std::size_t i = 0; i < citations.size(); ++i) {
    const char* column = citations[i].kind == "reading" ? "value" : citations[i].kind == "aid" ? "quantity" : "";
    if (const auto value = field_of(citations[i], column)) values.push_back({*value, i});
  }
  const std::size_t cited = values.size();
  for (std::size_t i = 0; i < cited; ++i)
    for (std::size_t j = 0; j < cited; ++j)
      if (values[i].value > values[j].value) values.push_back({values[i].value - values[j].value, values[i].citation});
  return values;
}

// A number as it is written: its digits as ASCII, its separators as they are.
struct Written {
  std::size_t begin = 0, end = 0;
  std::string digits;
};

bool separates(UChar32 sign) {
  return sign == '.' || sign == ',' || sign == 0x066B || sign == 0x066C || sign == 0x00A0 || sign == 0x202F;
}

std::vector<Written> numbers_in(std::string_view text) {
  std::vector<Written> numbers;
  bool open = false;
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    const std::int32_t begin = at;
    const UChar32 sign = next_letter(text, at);
    const std::int32_t digit = u_charDigitValue(sign);
    if (digit >= 0) {
      if (!open) numbers.push_back({static_cast<std::size_t>(begin), 0, {}});
      open = true;
      numbers.back().digits += static_cast<char>('0' + digit);
      numbers.back().end = static_cast<std::size_t>(at);
    } else if (open && separates(sign)) {
      // A separator belongs to the number only between digits; what follows decides.
      std::int32_t ahead = at;
      open = ahead < size && u_charDigitValue(next_letter(text, ahead)) >= 0;
      if (open)
        numbers.back().digits += sign == '.' || sign == ',' ? static_cast<char>(sign) : sign == 0x066B ? 'd' : 'g';
    } else {
      open = false;
    }
  }
  return numbers;
}

// English groups by commas; Turkish and most Arabic texts in Latin digits by points.
std::optional<Decimal> value_of(std::string digits, Language language) {
  const char group = language == Language::turkish ? '.' : ',';
  const char point = language == Language::turkish ? ',' : '.';
  std::string plain;
  for (const char c : digits) {
    if (c == group || c == 'g') continue;
    plain += c == point || c == 'd' ? '.' : c;
  }
  return Decimal::parse(plain);
}

}  // namespace figures_cited_in

std::vector<Figure> figures_cited(std::string_view text, Language language, const std::vector<Citation>& citations) {
  using namespace figures_cited_in;  // NOLINT: helpers of this file, named apart for builds that join files
  const std::vector<Value> values = values_of(citations);
  std::vector<Figure> figures;
  for (const Written& number : numbers_in(text)) {
    const auto value = value_of(number.digits, language);
    for (const Value& cited : values) {
      if (value != cited.value) continue;
      figures.push_back({number.begin, number.end, cited.citation});
      break;
    }
  }
  return figures;
}

}  // namespace entente::briefing
