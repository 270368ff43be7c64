#include "interop/classic/scanner.h"

#include <algorithm>
#include <charconv>

namespace entente::interop::classic {
namespace {

constexpr std::string_view kBlanks = " \t\r\f\v";
constexpr std::size_t kLongestShown = 40;  // bytes of a strange word

bool says_nothing(std::string_view line) {
  if (line.find_first_not_of(kBlanks) == std::string_view::npos) return true;
  return line.find_first_not_of("*- \t\r") == std::string_view::npos && line.find_first_of("*-") + 3 <= line.size();
}

}  // namespace

void Scanner::advance() {
  const std::size_t end = std::min(content_.find('\n', at_), content_.size());
  line_ = content_.substr(at_, end - at_);
  at_ = end + 1;
  ++line_number_;
}

bool Scanner::next_line() {
  while (!failed() && at_ < content_.size()) {
    advance();
    if (!says_nothing(line_)) return true;
  }
  line_ = {};
  return false;
}

void Scanner::need_line() {
  if (!next_line()) refuse("classic.file_ends");
}

std::optional<std::string_view> Scanner::word() {
  const std::size_t begin = line_.find_first_not_of(kBlanks);
  if (failed() || begin == std::string_view::npos) return std::nullopt;
  const std::size_t end = std::min(line_.find_first_of(kBlanks, begin), line_.size());
  const std::string_view found = line_.substr(begin, end - begin);
  line_.remove_prefix(end);
  return found;
}

std::int64_t Scanner::number(std::string_view field, Range range) {
  const std::string_view found = word().value_or(std::string_view{});
  return parsed(found, found, field, range);
}

std::int64_t Scanner::bracketed(std::string_view field, Range range) {
  const std::string_view found = word().value_or(std::string_view{});
  if (found.size() > 2 && found.front() == '[' && found.back() == ']') {
    return parsed(found.substr(1, found.size() - 2), found, field, range);
  }
  refuse("classic.lag_expected", {{"found", std::string(found.substr(0, kLongestShown))}}, field);
  return range.least;
}

std::int64_t Scanner::parsed(std::string_view digits, std::string_view shown, std::string_view field, Range range) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const std::string found(shown.substr(0, kLongestShown));
  if (digits.empty() || error == std::errc::invalid_argument || end != digits.data() + digits.size()) {
    refuse("classic.number_expected", {{"found", found}}, field);
  } else if (error != std::errc{} || value < range.least || value > range.most) {
    refuse("classic.number_out_of_range", {{"found", found}, {"least", range.least}, {"most", range.most}}, field);
  } else {
    return value;
  }
  return range.least;
}

void Scanner::end_of_line() {
  if (const auto found = word())
    refuse("classic.line_goes_on", {{"found", std::string(found->substr(0, kLongestShown))}});
}

void Scanner::refuse(std::string code, std::vector<Argument> arguments, std::string_view field) {
  if (failed()) return;
  error_ = Error{
      std::move(code), std::move(arguments), {file_, std::max<std::int64_t>(1, line_number_), std::string(field)}};
}

std::string squeezed(std::string_view text) {
  std::string result;
  for (const char c : text.substr(0, text.find(':'))) {
    if (kBlanks.find(c) != std::string_view::npos) continue;
    result += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return result;
}

}  // namespace entente::interop::classic
