// Text of JSON, written front to back. The same calls give the same bytes on every machine.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/decimal.h"

namespace entente::interop::roadmap {

// Round to the nine decimals that the format keeps: to the nearest, or up where a smaller number would flatter.
double rounded(double number);
double rounded_up(double number);

class JsonText {
 public:
  JsonText& key(std::string_view name);
  JsonText& begin_object() { return begin('{'); }
  JsonText& end_object() { return end('}'); }
  JsonText& begin_array() { return begin('['); }
  JsonText& end_array() { return end(']'); }
  // The next value or key starts on a line of its own, indented by `spaces`.
  JsonText& new_line(int spaces);

  JsonText& value(std::string_view text);
  JsonText& value(const char* text) { return value(std::string_view(text)); }
  JsonText& value(Decimal number) { return raw(number.to_string()); }
  JsonText& value(std::integral auto number) { return raw(std::to_string(number)); }
  JsonText& value(bool) = delete;
  JsonText& yes() { return raw("true"); }
  JsonText& no() { return raw("false"); }
  JsonText& null() { return raw("null"); }
  // Nine decimals at most, without the zeros at the end; never an exponent.
  JsonText& value(double number);

  std::string take() && { return std::move(text_); }

 private:
  JsonText& begin(char bracket);
  JsonText& end(char bracket);
  JsonText& raw(std::string_view token);
  void separate();

  std::string text_;
  int pending_indent_ = -1;  // of a line to be started
  bool needs_comma_ = false;
};

}  // namespace entente::interop::roadmap
