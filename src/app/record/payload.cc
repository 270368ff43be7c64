#include "app/record/payload.h"

#include <boost/json/parse.hpp>

#include "record/canonical.h"
#include "record/entry.h"

namespace entente::app::record {
namespace {

namespace json = boost::json;

// The layout is the writer's own affair; everything else has to be as in the canonical form.
Result<json::value> parse_any_layout(std::string_view text) {
  auto value = entente::record::parse_canonical(text);
  if (value || value.error().code != "record.json_not_canonical") return value;
  json::error_code error;
  json::parse_options options;
  options.max_depth = entente::record::kMostDepth;
  return json::parse(json::string_view(text.data(), text.size()), error, {}, options);
}

}  // namespace

Result<json::object> read_payload(std::string_view text, const std::string& type) {
  const auto value = parse_any_layout(text);
  if (!value) return Failure(value.error());
  const json::object* object = value->if_object();
  if (object == nullptr) return failure("recording.payload_not_an_object");
  json::object payload = *object;
  const json::value* own = payload.if_contains("type");
  const std::string said = own != nullptr && own->is_string() ? std::string(own->get_string()) : std::string();
  if (said.empty() && type.empty()) return failure("recording.type_missing");
  if (!said.empty() && !type.empty() && said != type)
    return failure("recording.type_differs", {{"inside", said}, {"asked", type}});
  const std::string& meant = said.empty() ? type : said;
  if (!entente::record::is_payload_type(meant)) return failure("recording.not_a_type", {{"text", meant}});
  payload["type"] = meant;
  return payload;
}

}  // namespace entente::app::record
