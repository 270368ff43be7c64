#include "app/programme/perform_lines.h"

#include <boost/json.hpp>

namespace entente::app::programme {
namespace {

namespace json = boost::json;

// False: there is something under that name, and it is no text.
bool take_text(const json::object& object, std::string_view name, std::string& text) {
  const json::value* value = object.if_contains(name);
  if (value == nullptr) return true;
  if (!value->is_string()) return false;
  text = std::string(value->get_string());
  return true;
}

bool take_fields(const json::object& object, std::vector<std::pair<std::string, std::string>>& set) {
  const json::value* value = object.if_contains("set");
  if (value == nullptr) return true;
  if (!value->is_object()) return false;
  for (const auto& [name, cell] : value->get_object()) {
    if (!cell.is_string()) return false;
    set.emplace_back(std::string(name), std::string(cell.get_string()));
  }
  return true;
}

bool take_parts(const json::object& object, std::vector<PartWords>& parts) {
  const json::value* value = object.if_contains("parts");
  if (value == nullptr) return true;
  if (!value->is_array()) return false;
  for (const json::value& item : value->get_array()) {
    PartWords part;
    if (!item.is_object() || !take_text(item.get_object(), "kind", part.kind) ||
        !take_fields(item.get_object(), part.set))
      return false;
    parts.push_back(std::move(part));
  }
  return true;
}

bool take_act(const json::object& object, ActRequest& request) {
  std::string key;
  const bool all = take_text(object, "kind", request.kind) && take_text(object, "act", request.act) &&
                   take_text(object, "id", request.id) && take_text(object, "reason", request.reason) &&
                   take_text(object, "audience", request.audience) && take_text(object, "as", request.by) &&
                   take_text(object, "idempotency_key", key) && take_fields(object, request.set) &&
                   take_parts(object, request.parts);
  if (!key.empty()) request.idempotency_key = key;
  return all && !request.kind.empty() && !request.act.empty();
}

}  // namespace

Result<ActRequest> act_in_line(const std::string& line, const std::string& by) {
  ActRequest request;
  request.by = by;
  boost::system::error_code error;
  const json::value value = json::parse(line, error);
  if (error || !value.is_object() || !take_act(value.get_object(), request)) return failure("cli.not_an_act");
  return request;
}

Result<std::int64_t> perform_lines(const Place& place, const std::string& by, std::istream& lines,
                                   const std::function<bool(const PerformedLine&)>& tell) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  auto reading = read_programme(*office);
  if (!reading) return Failure(reading.error());
  std::int64_t taken = 0, number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const auto request = act_in_line(line, by);
    PerformedLine performed{number, request ? perform_act(*office, *reading, *request) : Failure(request.error())};
    if (performed.act) ++taken;
    if (!tell(performed)) break;
  }
  return taken;
}

}  // namespace entente::app::programme
