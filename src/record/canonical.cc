#include "record/canonical.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <charconv>
#include <cstring>
#include <set>
#include <vector>

#include "base/check.h"

namespace entente::record {
namespace {

namespace json = boost::json;

void write(const json::value& value, std::string& text);

void write_text(std::string_view content, std::string& text) {
  constexpr char kHexDigits[] = "0123456789abcdef";
  text += '"';
  std::size_t plain = 0;  // from here on nothing had to be escaped
  for (std::size_t i = 0; i < content.size(); ++i) {
    const auto c = static_cast<unsigned char>(content[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    text.append(content, plain, i - plain);
    plain = i + 1;
    text += '\\';
    switch (c) {
      case '"':
      case '\\':
        text += static_cast<char>(c);
        break;
      case '\b':
        text += 'b';
        break;
      case '\f':
        text += 'f';
        break;
      case '\n':
        text += 'n';
        break;
      case '\r':
        text += 'r';
        break;
      case '\t':
        text += 't';
        break;
      default:
        text += "u00";
        text += kHexDigits[c >> 4];
        text += kHexDigits[c & 15];
    }
  }
  text.append(content, plain, content.size() - plain);
  text += '"';
}

void write_number(std::int64_t number, std::string& text) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  text.append(digits, static_cast<std::size_t>(end - digits));
}

// JCS sorts keys by their UTF-16 code units; of ASCII keys these are the bytes.
void write_object(const json::object& object, std::string& text) {
  char before = '{';
  const auto write_member = [&](const json::key_value_pair& member) {
    text += std::exchange(before, ',');
    write_text(member.key(), text);
    text += ':';
    write(member.value(), text);
  };
  const auto by_key = [](const auto& a, const auto& b) { return a.key() < b.key(); };
  if (object.empty()) text += '{';
  if (std::is_sorted(object.begin(), object.end(), by_key)) {  // as all that was read is
    for (const auto& member : object) write_member(member);
  } else {
    std::vector<const json::key_value_pair*> members;
    members.reserve(object.size());
    for (const auto& member : object) members.push_back(&member);
    std::sort(members.begin(), members.end(), [&](const auto* a, const auto* b) { return by_key(*a, *b); });
    for (const auto* member : members) write_member(*member);
  }
  text += '}';
}

void write_array(const json::array& array, std::string& text) {
  text += '[';
  bool first = true;
  for (const json::value& value : array) {
    if (!std::exchange(first, false)) text += ',';
    write(value, text);
  }
  text += ']';
}

void write(const json::value& value, std::string& text) {
  switch (value.kind()) {
    case json::kind::object:
      return write_object(value.get_object(), text);
    case json::kind::array:
      return write_array(value.get_array(), text);
    case json::kind::string:
      return write_text(value.get_string(), text);
    case json::kind::int64:
      return write_number(value.get_int64(), text);
    case json::kind::uint64:  // only what int64 cannot hold
    case json::kind::double_:
      ENTENTE_CHECK(false && "numbers of the record are integers within 2^53");
      return;
    case json::kind::bool_:
      text += value.get_bool() ? "true" : "false";
      return;
    case json::kind::null:
      text += "null";
      return;
  }
}

// A reader of values keeps the last of two members with one key. This one reads event by event and finds them.
struct KeyWatch {
  static constexpr std::size_t max_object_size = -1, max_array_size = -1, max_key_size = -1, max_string_size = -1;

  std::vector<std::set<std::string>> keys;  // of the objects that are open
  std::string key;
  bool twice = false;

  bool on_document_begin(json::error_code&) { return true; }
  bool on_document_end(json::error_code&) { return true; }
  bool on_object_begin(json::error_code&) {
    keys.emplace_back();
    return true;
  }
  bool on_object_end(std::size_t, json::error_code&) {
    keys.pop_back();
    return true;
  }
  bool on_array_begin(json::error_code&) { return true; }
  bool on_array_end(std::size_t, json::error_code&) { return true; }
  bool on_key_part(json::string_view part, std::size_t, json::error_code&) {
    key += part;
    return true;
  }
  bool on_key(json::string_view part, std::size_t, json::error_code&) {
    key += part;
    twice = !keys.back().insert(key).second;
    if (!twice) key.clear();
    return !twice;
  }
  bool on_string_part(json::string_view, std::size_t, json::error_code&) { return true; }
  bool on_string(json::string_view, std::size_t, json::error_code&) { return true; }
  bool on_number_part(json::string_view, json::error_code&) { return true; }
  bool on_int64(std::int64_t, json::string_view, json::error_code&) { return true; }
  bool on_uint64(std::uint64_t, json::string_view, json::error_code&) { return true; }
  bool on_double(double, json::string_view, json::error_code&) { return true; }
  bool on_bool(bool, json::error_code&) { return true; }
  bool on_null(json::error_code&) { return true; }
  bool on_comment_part(json::string_view, json::error_code&) { return true; }
  bool on_comment(json::string_view, json::error_code&) { return true; }
};

json::parse_options options() {
  json::parse_options options;
  options.max_depth = kMostDepth;
  return options;
}

std::optional<std::string> key_given_twice(std::string_view text) {
  json::basic_parser<KeyWatch> parser(options());
  json::error_code error;
  parser.write_some(false, text.data(), text.size(), error);
  return parser.handler().twice ? std::optional(parser.handler().key) : std::nullopt;
}

Failure syntax_failure(std::string_view text, const json::error_code& error) {
  if (error == json::error::too_deep) return failure("record.json_depth", {{"limit", std::int64_t{kMostDepth}}});
  json::basic_parser<KeyWatch> parser(options());
  json::error_code again;
  const std::size_t at = parser.write_some(false, text.data(), text.size(), again);
  return failure("record.json_syntax", {{"at", static_cast<std::int64_t>(at)}});
}

bool is_plain_key(std::string_view key) {
  return std::all_of(key.begin(), key.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

Failure number_failure(const json::value& number) {
  return failure("record.json_number",
                 {{"number", number.is_double() ? fmt::format("{}", number.get_double()) : json::serialize(number)}});
}

Result<std::monostate> check_level(const json::value& value, int level);

Result<std::monostate> check_members(const json::object& object, int level) {
  for (const auto& member : object) {
    if (!is_plain_key(member.key())) return failure("record.json_key", {{"key", std::string(member.key())}});
    if (auto inner = check_level(member.value(), level); !inner) return inner;
  }
  return std::monostate{};
}

Result<std::monostate> check_items(const json::array& array, int level) {
  for (const json::value& item : array) {
    if (auto inner = check_level(item, level); !inner) return inner;
  }
  return std::monostate{};
}

Result<std::monostate> check_level(const json::value& value, int level) {
  if (level < 0) return failure("record.json_depth", {{"limit", std::int64_t{kMostDepth}}});
  switch (value.kind()) {
    case json::kind::object:
      return check_members(value.get_object(), level - 1);
    case json::kind::array:
      return check_items(value.get_array(), level - 1);
    case json::kind::int64:
      if (value.get_int64() > kMostNumber || value.get_int64() < -kMostNumber) return number_failure(value);
      return std::monostate{};
    case json::kind::uint64:
    case json::kind::double_:
      return number_failure(value);
    case json::kind::string:
    case json::kind::bool_:
    case json::kind::null:
      return std::monostate{};
  }
  return std::monostate{};
}

// How many bytes the character at the front has; 0 when it is none (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view bytes) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return 1;
  const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || bytes.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if (byte(i) < 0x80 || byte(i) > 0xbf) return 0;
  }
  const bool too_long = (first == 0xe0 && byte(1) < 0xa0) || (first == 0xf0 && byte(1) < 0x90);
  const bool half = first == 0xed && byte(1) > 0x9f, beyond = first == 0xf4 && byte(1) > 0x8f;
  return too_long || half || beyond ? 0 : length;
}

std::int64_t first_difference(std::string_view one, std::string_view other) {
  return std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
}

}  // namespace

Result<json::value> parse_canonical(std::string_view text) {
  json::error_code error;
  json::value value = json::parse(json::string_view(text.data(), text.size()), error, {}, options());
  if (error) return syntax_failure(text, error);
  if (const auto profile = check_profile(value); !profile) return Failure(profile.error());
  std::string again;
  again.reserve(text.size());
  write(value, again);
  if (again == text) return value;
  if (const auto key = key_given_twice(text)) return failure("record.json_duplicate_key", {{"key", *key}});
  return failure("record.json_not_canonical", {{"at", first_difference(text, again)}});
}

Result<std::monostate> check_profile(const json::value& value) {
  return check_level(value, kMostDepth);
}

bool fits_profile(const json::object& object, int levels) {
  return check_members(object, levels - 1).has_value();
}

std::string canonical(const json::value& value) {
  std::string text;
  write(value, text);
  return text;
}

void append_canonical(const json::object& object, std::string& text) {
  write_object(object, text);
}

void append_canonical(std::string_view content, std::string& text) {
  write_text(content, text);
}

bool is_utf8(std::string_view bytes) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080;
  for (std::size_t at = 0; at < bytes.size();) {
    std::uint64_t eight = kHighBits;
    if (at + sizeof eight <= bytes.size()) std::memcpy(&eight, bytes.data() + at, sizeof eight);
    if ((eight & kHighBits) == 0) {  // all of them ASCII
      at += sizeof eight;
      continue;
    }
    const std::size_t length = sequence_length(bytes.substr(at));
    if (length == 0) return false;
    at += length;
  }
  return true;
}

}  // namespace entente::record
