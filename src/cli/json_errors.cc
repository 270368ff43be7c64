#include "cli/json_errors.h"

#include "text/width.h"

namespace entente::cli {
namespace {

using interop::roadmap::JsonText;

void write_where(JsonText& json, const Where& where) {
  if (!where.file.empty()) json.key("file").value(text::printable(where.file));
  if (where.row) json.key("row").value(*where.row);
  if (!where.column.empty()) json.key("column").value(text::printable(where.column));
  if (!where.cell.empty()) json.key("cell").value(text::printable(where.cell));
}

// Text may come from a broken file; JSON is well-formed UTF-8.
struct ArgumentToJson {
  JsonText& json;
  void operator()(const std::string& text) const { json.value(text::printable(text)); }
  void operator()(std::int64_t number) const { json.value(number); }
  void operator()(double number) const { json.value(number); }
};

}  // namespace

void write_message(JsonText& json, const Message& message, const text::Text& text) {
  json.key("code").value(message.code);
  json.key("arguments").begin_object();
  for (const Argument& argument : message.arguments) {
    json.key(argument.name);
    std::visit(ArgumentToJson{json}, argument.value);
  }
  json.end_object();
  json.key("text").value(text.say(message));
}

std::string json_of_errors(const std::vector<Error>& errors, const text::Text& text) {
  JsonText json;
  json.begin_object().key("format").value("entente.errors.v1").key("errors").begin_array();
  for (const Error& error : errors) {
    json.new_line(1).begin_object();
    write_where(json, error.where);
    write_message(json, Message{error.code, error.arguments}, text);
    json.end_object();
  }
  json.end_array().end_object();
  return std::move(json).take() + "\n";
}

}  // namespace entente::cli
