#include "cli/json_results.h"

#include "cli/json_errors.h"

namespace entente::cli {
namespace {

using interop::roadmap::JsonText;

std::string finished(JsonText& json) {
  json.end_object();
  return std::move(json).take() + "\n";
}

JsonText begun(std::string_view format) {
  JsonText json;
  json.begin_object().key("format").value(format);
  return json;
}

void write_message_object(JsonText& json, const Message& message, const text::Text& text) {
  json.begin_object();
  write_message(json, message, text);
  json.end_object();
}

void write_messages(JsonText& json, std::string_view key, const std::vector<Message>& messages,
                    const text::Text& text) {
  json.key(key).begin_array();
  for (const Message& message : messages) {
    json.new_line(1);
    write_message_object(json, message, text);
  }
  json.end_array();
}

std::string_view word_of(app::Standing standing) {
  switch (standing) {
    case app::Standing::selected:
      return "selected";
    case app::Standing::waiting:
      return "waiting";
    case app::Standing::left_out:
      return "left_out";
  }
  return "";
}

std::string_view word_of(app::DifferenceKind kind) {
  switch (kind) {
    case app::DifferenceKind::input:
      return "input";
    case app::DifferenceKind::result:
      return "result";
    case app::DifferenceKind::added:
      return "added";
    case app::DifferenceKind::dropped:
      return "dropped";
    case app::DifferenceKind::waiting:
      return "waiting";
    case app::DifferenceKind::moved:
      return "moved";
    case app::DifferenceKind::mode:
      return "mode";
    case app::DifferenceKind::state:
      return "state";
    case app::DifferenceKind::known:
      return "known";
    case app::DifferenceKind::need:
      return "need";
  }
  return "";
}

void write_step(JsonText& json, const app::ExplanationStep& step, const text::Text& text) {
  json.new_line(1).begin_object().key("activity").value(step.activity).key("name").value(step.name);
  if (step.start) json.key("start").value(step.start->to_string());
  if (step.finish) json.key("finish").value(step.finish->to_string());
  json.key("reason");
  write_message_object(json, step.reason, text);
  write_messages(json, "further", step.further, text);
  json.end_object();
}

}  // namespace

std::string json_of(const app::PackageReport& report) {
  JsonText json = begun("entente.package-report.v1");
  json.key("programme")
      .value(report.programme)
      .key("title")
      .value(report.title)
      .key("kind")
      .value(report.plans ? "plan" : "facts")
      .key("tables")
      .begin_array();
  for (const app::TableCount& table : report.tables)
    json.new_line(1).begin_object().key("table").value(table.table).key("rows").value(table.rows).end_object();
  json.end_array();
  return finished(json);
}

std::string json_of(const app::Explanation& explanation, const text::Text& text) {
  JsonText json = begun("entente.explanation.v1");
  json.key("activity").value(explanation.activity).key("name").value(explanation.name);
  json.key("standing").value(word_of(explanation.standing));
  if (!explanation.mode.empty()) json.key("mode").value(explanation.mode);
  json.key("conditional_on").begin_array();
  for (const std::string& condition : explanation.conditional_on) json.value(condition);
  json.end_array().key("steps").begin_array();
  for (const app::ExplanationStep& step : explanation.steps) write_step(json, step, text);
  json.end_array();
  return finished(json);
}

std::string json_of(const app::Comparison& comparison, const text::Text& text) {
  JsonText json = begun("entente.comparison.v1");
  json.key("differences").begin_array();
  for (const app::Difference& difference : comparison.differences) {
    json.new_line(1).begin_object().key("kind").value(word_of(difference.kind));
    if (!difference.subject.empty()) json.key("subject").value(difference.subject);
    json.key("what");
    write_message_object(json, difference.what, text);
    const auto cause = app::cause_text(difference, [&](const Message& message) { return text.say(message); });
    if (cause) json.key("cause").value(*cause);
    json.end_object();
  }
  json.end_array();
  return finished(json);
}

std::string json_of(const app::Verification& verification, const text::Text& text) {
  JsonText json = begun("entente.verification.v1");
  json.key("programme").value(verification.roadmap.programme.id);
  write_messages(json, "deviations", verification.deviations, text);
  return finished(json);
}

}  // namespace entente::cli
