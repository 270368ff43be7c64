#include "interop/roadmap/json_node.h"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <optional>

namespace entente::interop::roadmap {

namespace {

namespace json = boost::json;

// What the library's parser calls for each token. Containers under construction are on a stack of their own, since a
// growing array moves its elements.
class TreeBuilder {
 public:
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);
  using Code = json::error_code;

  explicit TreeBuilder(std::size_t values_left) : values_left_(values_left) {}

  bool on_document_begin(Code&) { return true; }
  bool on_document_end(Code&) { return true; }
  bool on_object_begin(Code& code) { return open(JsonNode{JsonNode::Object{}}, code); }
  bool on_array_begin(Code& code) { return open(JsonNode{JsonNode::Array{}}, code); }
  bool on_array_end(std::size_t, Code& code) { return close(code); }
  bool on_object_end(std::size_t, Code& code) {
    const auto duplicate = repeated_key(std::get<JsonNode::Object>(open_.back().node.value));
    if (duplicate) return refuse({"roadmap.duplicate_key", {{"key", *duplicate}}, {}}, code);
    return close(code);
  }
  bool on_key_part(json::string_view part, std::size_t, Code&) { return gather(part); }
  bool on_key(json::string_view part, std::size_t, Code&) {
    gather(part);
    open_.back().key = std::exchange(token_, {});
    return true;
  }
  bool on_string_part(json::string_view part, std::size_t, Code&) { return gather(part); }
  bool on_string(json::string_view part, std::size_t, Code& code) {
    gather(part);
    return place(JsonNode{std::exchange(token_, {})}, code);
  }
  bool on_number_part(json::string_view part, Code&) { return gather(part); }
  bool on_int64(std::int64_t, json::string_view part, Code& code) { return number(part, code); }
  bool on_uint64(std::uint64_t, json::string_view part, Code& code) { return number(part, code); }
  bool on_double(double, json::string_view part, Code& code) { return number(part, code); }
  bool on_bool(bool value, Code& code) { return place(JsonNode{value}, code); }
  bool on_null(Code& code) { return place(JsonNode{JsonNode::Null{}}, code); }
  bool on_comment_part(json::string_view, Code&) { return true; }
  bool on_comment(json::string_view, Code&) { return true; }

  JsonNode take_root() { return std::move(root_); }
  const std::optional<Error>& refusal() const { return refusal_; }

 private:
  struct Open {
    JsonNode node;
    std::string key;  // of the member being read
  };

  bool gather(json::string_view part) {
    token_.append(part.data(), part.size());
    return true;
  }

  bool number(json::string_view part, Code& code) {
    gather(part);
    return place(JsonNode{JsonNode::Number{std::exchange(token_, {})}}, code);
  }

  bool count(Code& code) {
    if (values_left_ == 0) return refuse({"roadmap.too_many_values", {}, {}}, code);
    --values_left_;
    return true;
  }

  bool open(JsonNode node, Code& code) {
    open_.push_back({std::move(node), {}});
    return count(code);
  }

  bool close(Code&) {
    JsonNode node = std::move(open_.back().node);
    open_.pop_back();
    put(std::move(node));
    return true;
  }

  bool place(JsonNode node, Code& code) {
    put(std::move(node));
    return count(code);
  }

  void put(JsonNode node) {
    if (open_.empty()) {
      root_ = std::move(node);
    } else if (auto* array = std::get_if<JsonNode::Array>(&open_.back().node.value)) {
      array->push_back(std::move(node));
    } else {
      auto& object = std::get<JsonNode::Object>(open_.back().node.value);
      object.emplace_back(std::exchange(open_.back().key, {}), std::move(node));
    }
  }

  static std::optional<std::string> repeated_key(const JsonNode::Object& object) {
    std::vector<std::string_view> keys;
    keys.reserve(object.size());
    for (const auto& member : object) keys.push_back(member.first);
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice == keys.end()) return std::nullopt;
    return std::string(*twice);
  }

  bool refuse(Error error, Code& code) {
    refusal_ = std::move(error);
    code = json::make_error_code(json::error::syntax);
    return false;
  }

  std::size_t values_left_;
  std::string token_;
  std::vector<Open> open_;
  JsonNode root_{JsonNode::Null{}};
  std::optional<Error> refusal_;
};

std::int64_t line_at(std::string_view text, std::size_t offset) {
  const std::size_t end = std::min(offset, text.size());
  return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
}

}  // namespace

Result<JsonNode> parse_json(std::string_view text, const JsonLimits& limits) {
  if (text.size() > limits.bytes) {
    return failure("roadmap.too_large", {{"limit", static_cast<std::int64_t>(limits.bytes >> 20)}});
  }
  json::parse_options options;
  options.max_depth = limits.depth;
  json::basic_parser<TreeBuilder> parser(options, limits.values);
  json::error_code code;
  const std::size_t read = parser.write_some(false, text.data(), text.size(), code);
  const Where where{{}, line_at(text, read), {}};
  if (parser.handler().refusal()) {
    Error refusal = *parser.handler().refusal();
    refusal.where = where;
    return Failure(std::move(refusal));
  }
  if (code == json::error::too_deep) {
    return failure("roadmap.too_deep", {{"limit", static_cast<std::int64_t>(limits.depth)}}, where);
  }
  if (code || read != text.size()) return failure("roadmap.not_json", {}, where);
  return parser.handler().take_root();
}

}  // namespace entente::interop::roadmap
