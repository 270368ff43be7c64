#include "interop/roadmap/json_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace entente::interop::roadmap {

namespace {

constexpr std::size_t kMaxIdBytes = 200;
constexpr std::size_t kMaxIds = 50'000;
const JsonNode kNothing{JsonNode::Null{}};

template <class Number>
std::optional<Number> number_from(const std::string& text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool is_whole(const std::string& text) {
  return text.find_first_not_of("-0123456789") == std::string::npos;
}

const JsonNode* find_key(const JsonNode::Object& object, std::string_view name) {
  const auto member = std::find_if(object.begin(), object.end(), [&](const auto& m) { return m.first == name; });
  return member == object.end() ? nullptr : &member->second;
}

}  // namespace

Cursor Cursor::key(std::string_view name) const {
  const JsonNode::Object* members = object();
  const JsonNode* node = members == nullptr ? nullptr : find_key(*members, name);
  const Cursor found(node == nullptr ? kNothing : *node, *errors_, this, name, 0);
  if (members != nullptr && node == nullptr) found.refuse("roadmap.missing_key");
  return found;
}

std::optional<Cursor> Cursor::optional_key(std::string_view name) const {
  const JsonNode::Object* members = object();
  const JsonNode* node = members == nullptr ? nullptr : find_key(*members, name);
  if (node == nullptr || std::holds_alternative<JsonNode::Null>(node->value)) return std::nullopt;
  return Cursor(*node, *errors_, this, name, 0);
}

std::vector<Cursor> Cursor::tuple(std::size_t count) const {
  std::vector<Cursor> cursors;
  const JsonNode::Array* array = elements(count);
  const bool fits = array != nullptr && array->size() == count;
  if (array != nullptr && !fits) refuse("roadmap.wrong_length", {{"count", static_cast<std::int64_t>(count)}});
  for (std::size_t i = 0; i < count; ++i)
    cursors.push_back(Cursor(fits ? (*array)[i] : kNothing, *errors_, this, {}, i));
  return cursors;
}

std::string Cursor::text() const {
  if (const auto* text = std::get_if<std::string>(&node_->value)) return *text;
  wrong_type("text");
  return {};
}

std::string Cursor::id() const {
  std::string id = text();
  if (id.empty() || id.size() > kMaxIdBytes) refuse("roadmap.not_an_id");
  return id;
}

std::vector<std::string> Cursor::ids() const {
  return rows<std::string>(kMaxIds, [](const Cursor& at) { return at.id(); });
}

bool Cursor::boolean() const {
  if (const auto* value = std::get_if<bool>(&node_->value)) return *value;
  wrong_type("boolean");
  return false;
}

std::int64_t Cursor::integer(std::int64_t least, std::int64_t most) const {
  const JsonNode::Number* written = number("integer");
  if (written == nullptr) return least;
  if (!is_whole(written->text)) return wrong_type("integer"), least;
  const std::optional<std::int64_t> value = number_from<std::int64_t>(written->text);
  if (value && *value >= least && *value <= most) return *value;
  refuse("roadmap.number_out_of_range", {{"least", std::to_string(least)}, {"most", std::to_string(most)}});
  return least;
}

double Cursor::real() const {
  constexpr double kMost = 1e15;
  const JsonNode::Number* written = number("number");
  if (written == nullptr) return 0;
  const std::optional<double> value = number_from<double>(written->text);
  if (value && std::fabs(*value) <= kMost) return *value;
  refuse("roadmap.number_out_of_range", {{"least", "-1e15"}, {"most", "1e15"}});
  return 0;
}

Decimal Cursor::decimal() const {
  const JsonNode::Number* written = number("number");
  if (written == nullptr) return {};
  if (const std::optional<Decimal> value = Decimal::parse(written->text)) return *value;
  refuse("roadmap.not_a_level", {{"text", written->text}});
  return {};
}

Date Cursor::date() const {
  const auto* written = std::get_if<std::string>(&node_->value);
  if (written == nullptr) return wrong_type("date"), Date{};
  if (const std::optional<Date> date = Date::parse(*written)) return *date;
  refuse("roadmap.not_a_date", {{"text", *written}});
  return {};
}

void Cursor::refuse(std::string code, std::vector<Argument> arguments) const {
  if (errors_->get()) return;
  std::string where = path();
  arguments.push_back({"path", where});
  errors_->report({std::move(code), std::move(arguments), Where{{}, std::nullopt, std::move(where)}});
}

std::string Cursor::path() const {
  if (parent_ == nullptr) return {};
  const std::string before = parent_->path();
  if (name_.empty()) return before + "[" + std::to_string(index_) + "]";
  return before.empty() ? std::string(name_) : before + "." + std::string(name_);
}

const JsonNode::Array* Cursor::elements(std::size_t limit) const {
  const auto* array = std::get_if<JsonNode::Array>(&node_->value);
  if (array == nullptr) return wrong_type("list"), nullptr;
  if (array->size() <= limit) return array;
  refuse("roadmap.too_many_items", {{"limit", static_cast<std::int64_t>(limit)}});
  return nullptr;
}

const JsonNode::Number* Cursor::number(std::string_view expected) const {
  const auto* number = std::get_if<JsonNode::Number>(&node_->value);
  if (number == nullptr) wrong_type(expected);
  return number;
}

const JsonNode::Object* Cursor::object() const {
  const auto* object = std::get_if<JsonNode::Object>(&node_->value);
  if (object == nullptr) wrong_type("object");
  return object;
}

void Cursor::wrong_type(std::string_view expected) const {
  refuse("roadmap.wrong_type", {{"expected", std::string(expected)}});
}

void Cursor::refuse_word(const std::string& word, std::span<const std::string_view> words) const {
  std::string list;
  for (const std::string_view known : words) list.append(list.empty() ? "" : ", ").append(known);
  refuse("roadmap.unknown_word", {{"text", word}, {"words", list}});
}

}  // namespace entente::interop::roadmap
