#include "interop/roadmap/json_text.h"

#include <fmt/format.h>

#include <cmath>

namespace entente::interop::roadmap {

namespace {

constexpr double kRoundingScale = 1e9;

std::string escaped(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\t':
      return "\\t";
    default:
      return fmt::format("\\u{:04x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
}

bool needs_escape(char c) {
  return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

}  // namespace

double rounded(double number) {
  return std::round(number * kRoundingScale) / kRoundingScale;
}

// What is within a thousandth of the last decimal counts as that decimal, so that rounding twice changes nothing.
double rounded_up(double number) {
  return std::ceil(number * kRoundingScale - 1e-3) / kRoundingScale;
}

JsonText& JsonText::key(std::string_view name) {
  value(name);
  text_ += ':';
  needs_comma_ = false;
  return *this;
}

JsonText& JsonText::new_line(int spaces) {
  pending_indent_ = spaces;
  return *this;
}

JsonText& JsonText::value(std::string_view text) {
  separate();
  text_ += '"';
  for (const char c : text) {
    if (needs_escape(c)) {
      text_ += escaped(c);
    } else {
      text_ += c;
    }
  }
  text_ += '"';
  return *this;
}

JsonText& JsonText::value(double number) {
  std::string digits = fmt::format("{:.9f}", number);
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.back() == '.') digits.pop_back();
  return raw(digits == "-0" ? "0" : digits);
}

JsonText& JsonText::begin(char bracket) {
  separate();
  text_ += bracket;
  needs_comma_ = false;
  return *this;
}

JsonText& JsonText::end(char bracket) {
  text_ += bracket;
  needs_comma_ = true;
  return *this;
}

JsonText& JsonText::raw(std::string_view token) {
  separate();
  text_ += token;
  return *this;
}

void JsonText::separate() {
  if (needs_comma_) text_ += ',';
  needs_comma_ = true;
  if (pending_indent_ < 0) return;
  text_ += '\n';
  text_.append(static_cast<std::size_t>(pending_indent_), ' ');
  pending_indent_ = -1;
}

}  // namespace entente::interop::roadmap
