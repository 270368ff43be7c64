#include "domain/statement.h"

#include <charconv>

namespace entente::domain {
namespace {

namespace json = boost::json;

Failure wrong(std::string_view member) {
  return failure("domain.payload", {{"member", std::string(member)}});
}

std::optional<std::string> text_in(const json::object& object, std::string_view name) {
  const json::value* value = object.if_contains(name);
  if (value == nullptr) return std::string();
  if (!value->is_string()) return std::nullopt;
  return std::string(value->get_string());
}

struct TypeName {
  std::string_view word;
  std::int64_t version = 0;
};

std::optional<TypeName> split_type(std::string_view type) {
  const std::size_t dot = type.rfind(".v");
  if (dot == std::string_view::npos) return std::nullopt;
  TypeName name{type.substr(0, dot), 0};
  const std::string_view digits = type.substr(dot + 2);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), name.version);
  if (error != std::errc() || end != digits.data() + digits.size() || name.version < 1) return std::nullopt;
  return name;
}

Result<Fields> read_fields(Kind kind, const json::value* value, std::string_view member) {
  Fields fields;
  if (value == nullptr) return fields;
  if (!value->is_object()) return wrong(member);
  const KindFacts& known = facts(kind);
  for (const auto& [name, field] : value->get_object()) {
    const auto column = known.column({name.data(), name.size()});
    if (!column || column == known.releasability) {
      return failure("domain.unknown_field", {{"kind", std::string(known.word)}, {"field", std::string(name)}});
    }
    if (!field.is_string()) return wrong(name);
    fields.emplace_back(*column, std::string(field.get_string()));
  }
  return fields;
}

Result<std::vector<Part>> read_parts(const json::object& payload) {
  std::vector<Part> parts;
  const json::value* value = payload.if_contains("parts");
  if (value == nullptr) return parts;
  if (!value->is_array()) return wrong("parts");
  if (value->get_array().size() > kMostParts) {
    return failure("domain.too_many_parts", {{"limit", static_cast<std::int64_t>(kMostParts)}});
  }
  for (const json::value& item : value->get_array()) {
    if (!item.is_object()) return wrong("parts");
    const auto word = text_in(item.get_object(), "kind");
    const auto kind = word ? kind_named(*word) : std::nullopt;
    if (!kind) return failure("domain.unknown_kind", {{"type", word.value_or("")}});
    auto fields = read_fields(*kind, item.get_object().if_contains("set"), "parts");
    if (!fields) return Failure(fields.error());
    parts.push_back({*kind, *std::move(fields)});
  }
  return parts;
}

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

std::optional<EntryId> entry_id_in(std::string_view digits) {
  EntryId id;
  if (digits.size() != 2 * id.size()) return std::nullopt;
  for (std::size_t i = 0; i < id.size(); ++i) {
    const int high = digit(digits[2 * i]), low = digit(digits[2 * i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    id[i] = static_cast<unsigned char>(high * 16 + low);
  }
  return id;
}

Result<std::vector<EntryId>> read_base(const json::object& payload) {
  std::vector<EntryId> base;
  const json::value* value = payload.if_contains("base");
  if (value == nullptr) return base;
  if (!value->is_array() || value->get_array().size() > kMostParts) return wrong("base");
  for (const json::value& item : value->get_array()) {
    const auto id = item.is_string() ? entry_id_in(item.get_string()) : std::nullopt;
    if (!id) return wrong("base");
    base.push_back(*id);
  }
  return base;
}

json::object to_json(Kind kind, const Fields& fields) {
  json::object object;
  for (const auto& [column, text] : fields) object[facts(kind).columns[column]->name] = text;
  return object;
}

std::string present_type(Kind kind, std::span<const Upcast> table) {
  const std::string_view word = facts(kind).word;
  return std::string(word) + ".v" + std::to_string(present_version(word, table));
}

// Of the present version; the payload itself when it is that already.
Result<Kind> lifted(json::object& payload, std::span<const Upcast> table) {
  const auto type = text_in(payload, "type");
  const auto name = type ? split_type(*type) : std::nullopt;
  const auto kind = name ? kind_named(name->word) : std::nullopt;
  if (!kind) return failure("domain.unknown_kind", {{"type", type.value_or("")}});
  if (name->version > present_version(name->word, table)) {
    return failure("domain.newer_version", {{"type", *type}, {"version", name->version}});
  }
  if (!lift(payload, name->word, name->version, table)) {
    return failure("domain.unknown_kind", {{"type", *type}});
  }
  return *kind;
}

Result<Statement> read_present(Kind kind, const json::object& payload) {
  Statement statement;
  statement.kind = kind;
  for (const auto& member : payload) {
    const std::string_view name(member.key().data(), member.key().size());
    if (name != "type" && name != "act" && name != "id" && name != "set" && name != "parts" && name != "base" &&
        name != "reason")
      return wrong(name);
  }
  const auto act = text_in(payload, "act"), id = text_in(payload, "id"), reason = text_in(payload, "reason");
  if (!act || act->empty()) return wrong("act");
  if (!id || id->empty()) return wrong("id");
  if (!reason) return wrong("reason");
  if (reason->size() > kMostReason) {
    return failure("domain.reason_too_long", {{"limit", static_cast<std::int64_t>(kMostReason)}});
  }
  auto set = read_fields(statement.kind, payload.if_contains("set"), "set");
  if (!set) return Failure(set.error());
  auto parts = read_parts(payload);
  if (!parts) return Failure(parts.error());
  auto base = read_base(payload);
  if (!base) return Failure(base.error());
  statement.act = *act;
  statement.id = *id;
  statement.reason = *reason;
  statement.set = *std::move(set);
  statement.parts = *std::move(parts);
  statement.base = *std::move(base);
  return statement;
}

}  // namespace

std::string hex(const EntryId& id) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : id) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

std::string type_of(Kind kind) {
  return present_type(kind, upcasts());
}

Result<Statement> read_statement(const json::object& payload, std::span<const Upcast> table) {
  const auto type = text_in(payload, "type");
  const auto named = type ? kind_named(type->substr(0, type->rfind(".v"))) : std::nullopt;
  if (named && present_type(*named, table) == *type) return read_present(*named, payload);
  json::object copy = payload;
  const auto kind = lifted(copy, table);
  if (!kind) return Failure(kind.error());
  return read_present(*kind, copy);
}

json::object payload_of(const Statement& statement) {
  json::object payload;
  payload["type"] = type_of(statement.kind);
  payload["act"] = statement.act;
  payload["id"] = statement.id;
  if (!statement.set.empty()) payload["set"] = to_json(statement.kind, statement.set);
  if (!statement.parts.empty()) {
    json::array parts;
    for (const Part& part : statement.parts) {
      parts.push_back(json::object{{"kind", facts(part.kind).word}, {"set", to_json(part.kind, part.set)}});
    }
    payload["parts"] = std::move(parts);
  }
  if (!statement.base.empty()) {
    json::array base;
    for (const EntryId& id : statement.base) base.push_back(json::string(hex(id)));
    payload["base"] = std::move(base);
  }
  if (!statement.reason.empty()) payload["reason"] = statement.reason;
  return payload;
}

}  // namespace entente::domain
