#include "app/record/indented.h"

#include <algorithm>
#include <vector>

#include "record/canonical.h"

namespace entente::app::record {
namespace {

namespace json = boost::json;

constexpr std::size_t kShort = 80;  // characters of what stays on one line

bool is_plain(const json::value& value) {
  return !value.is_object() && !value.is_array();
}

bool stays_on_one_line(const json::value& value) {
  if (is_plain(value)) return true;
  if (value.is_object()) return value.get_object().empty();
  const json::array& array = value.get_array();
  return std::all_of(array.begin(), array.end(), is_plain) && entente::record::canonical(value).size() <= kShort;
}

void write(const json::value& value, const std::string& indent, std::string& text);

void write_members(const json::object& object, const std::string& indent, std::string& text) {
  std::vector<const json::key_value_pair*> members;
  for (const auto& member : object) members.push_back(&member);
  std::sort(members.begin(), members.end(), [](const auto* a, const auto* b) { return a->key() < b->key(); });
  for (const auto* member : members) {
    text += indent + entente::record::canonical(json::value(member->key())) + ": ";
    write(member->value(), indent, text);
    text += member == members.back() ? "\n" : ",\n";
  }
}

void write(const json::value& value, const std::string& indent, std::string& text) {
  if (stays_on_one_line(value)) {
    text += entente::record::canonical(value);
    return;
  }
  const std::string inner = indent + "  ";
  text += value.is_object() ? "{\n" : "[\n";
  if (value.is_object()) {
    write_members(value.get_object(), inner, text);
  } else {
    const json::array& array = value.get_array();
    for (std::size_t i = 0; i < array.size(); ++i) {
      text += inner;
      write(array[i], inner, text);
      text += i + 1 == array.size() ? "\n" : ",\n";
    }
  }
  text += indent + (value.is_object() ? "}" : "]");
}

}  // namespace

std::string indented(const json::value& value) {
  std::string text;
  write(value, {}, text);
  return text;
}

}  // namespace entente::app::record
