#include "interop/roadmap/write.h"

#include "interop/roadmap/json_text.h"
#include "interop/roadmap/words.h"

namespace entente::interop::roadmap {

namespace {

void write_day(JsonText& out, std::string_view key, Date day) {
  out.key(key).value(day.to_string());
}

void write_day(JsonText& out, std::string_view key, const std::optional<Date>& day) {
  if (day) write_day(out, key, *day);
}

void write_texts(JsonText& out, std::string_view key, const std::vector<std::string>& texts) {
  out.key(key).begin_array();
  for (const std::string& text : texts) out.value(text);
  out.end_array();
}

void write_texts_if_any(JsonText& out, std::string_view key, const std::vector<std::string>& texts) {
  if (!texts.empty()) write_texts(out, key, texts);
}

void write_binding_details(JsonText& out, const Binding& binding) {
  write_day(out, "on", binding.on);
  write_texts_if_any(out, "held_by", binding.held_by);
  if (binding.link) out.key("link").value(to_text(*binding.link));
  if (binding.through_max_lag) out.key("through_max_lag").yes();
}

void write_binding(JsonText& out, const Binding& binding) {
  out.begin_object().key("kind").value(word_of(binding.kind));
  write_texts(out, "of", binding.of);
  write_binding_details(out, binding);
  out.end_object();
}

void write_reason(JsonText& out, const Reason& reason) {
  out.begin_object().key("kind").value(word_of(reason.binding.kind));
  write_texts(out, "of", reason.binding.of);
  out.key("text").value(reason.text);
  write_binding_details(out, reason.binding);
  if (!reason.also.empty()) {
    out.key("also").begin_array();
    for (const Binding& binding : reason.also) write_binding(out, binding);
    out.end_array();
  }
  write_day(out, "if_lifted", reason.if_lifted);
  out.end_object();
}

void write(JsonText& out, const SelectedActivity& activity) {
  out.begin_object().key("activity").value(activity.activity).key("mode").value(activity.mode);
  write_day(out, "start", activity.start);
  write_day(out, "finish", activity.finish);
  out.key("state").value(word_of(activity.state));
  write_texts(out, "conditional_on", activity.conditional_on);
  out.key("reason");
  write_reason(out, activity.reason);
  out.key("cost").value(activity.cost);
  if (activity.line) out.key("line").value(*activity.line);
  out.key("name").value(activity.name).end_object();
}

void write(JsonText& out, const WaitingActivity& activity) {
  out.begin_object().key("activity").value(activity.activity);
  write_texts(out, "for", activity.conditions);
  write_texts(out, "through", activity.through);
  out.key("name").value(activity.name).end_object();
}

void write_taking(JsonText& out, const Taking& taking) {
  out.begin_object().key("set").value(taking.set).key("from").value(taking.from).key("to").value(taking.to);
  out.key("value_gain").value(taking.value_gain);
  write_day(out, "at", taking.at);
  out.end_object();
}

void write(JsonText& out, const LeftOutActivity& activity) {
  out.begin_object().key("activity").value(activity.activity);
  out.key("reason").begin_object().key("kind").value(word_of(activity.reason.kind));
  write_texts(out, "of", activity.reason.of);
  out.key("text").value(activity.reason.text);
  write_day(out, "on", activity.reason.on);
  out.end_object().key("it_would_take").begin_array();
  for (const Taking& taking : activity.it_would_take) write_taking(out, taking);
  out.end_array().key("cost").value(activity.cost).key("name").value(activity.name).end_object();
}

void write(JsonText& out, const NeedLevels& need) {
  out.begin_object().key("need").value(need.need).key("baseline").value(need.baseline);
  out.key("target").value(need.target).key("final").value(need.final_level).key("steps").begin_array();
  for (const plan::LevelStep& step : need.steps) {
    out.begin_array().value(step.from.to_string()).value(step.level).end_array();
  }
  out.end_array().key("name").value(need.name).end_object();
}

void write(JsonText& out, const LineUse& line) {
  out.begin_object().key("line").value(line.line).key("spent").value(line.spent);
  out.key("amount").value(line.amount).end_object();
}

void write(JsonText& out, const ResourceLoad& resource) {
  out.begin_object().key("resource").value(resource.resource).key("load").begin_array();
  for (const plan::LoadStretch& stretch : resource.load) {
    out.begin_array().value(stretch.from.to_string()).value(stretch.to.to_string());
    out.value(stretch.used).value(stretch.capacity).end_array();
  }
  out.end_array().key("name").value(resource.name).end_object();
}

void write(JsonText& out, const ConditionDay& condition) {
  out.begin_object().key("condition").value(condition.condition).key("basis").value(word_of(condition.basis));
  write_day(out, "on", condition.on);
  if (condition.by) out.key("by").value(*condition.by);
  out.end_object();
}

template <class Row>
void write_rows(JsonText& out, std::string_view key, const std::vector<Row>& rows) {
  out.new_line(1).key(key).begin_array();
  for (const Row& row : rows) {
    out.new_line(2);
    write(out, row);
  }
  out.end_array();
}

void write_inputs(JsonText& out, const RoadmapFile& file) {
  out.key("format").value("entente.roadmap.v1");
  out.new_line(1).key("programme").begin_object().key("id").value(file.programme.id);
  out.key("title").value(file.programme.title).end_object();
  out.key("currency").begin_object().key("code").value(file.currency.code);
  out.key("unit").value(file.currency.unit).end_object();
  out.new_line(1).key("horizon").begin_object();
  write_day(out, "start", file.horizon_start);
  write_day(out, "end", file.horizon_end);
  out.end_object();
  write_day(out, "status_date", file.status_date);
  out.key("view").value(file.view).key("seed").value(file.seed).key("effort").value(file.effort);
  out.key("objective_kind").value(word_of(file.objective_kind));
  out.key("changes").begin_object();
  write_texts(out, "set", file.changes.set);
  write_texts(out, "condition", file.changes.condition);
  out.end_object();
}

void write_objective(JsonText& out, const ObjectiveFigures& objective) {
  out.new_line(1).key("objective").begin_object().key("value").value(objective.value);
  out.key("end_value").value(objective.end_value).key("bound").value(objective.bound);
  out.key("gap").value(objective.gap).key("cost").value(objective.cost).key("finish");
  objective.finish ? out.value(objective.finish->to_string()) : out.null();
  out.end_object();
}

void write_place(JsonText& out, std::string_view key, const std::optional<KeptPlace>& place) {
  if (!place) return;
  out.key(key).begin_object().key("mode").value(place->mode);
  write_day(out, "start", place->start);
  write_day(out, "finish", place->finish);
  out.end_object();
}

void write(JsonText& out, const KeepChange& change) {
  out.begin_object().key("activity").value(change.activity).key("kind").value(word_of(change.kind));
  write_place(out, "from", change.from);
  write_place(out, "to", change.to);
  out.end_object();
}

void write_keep(JsonText& out, const KeepFigures& keep) {
  out.new_line(1).key("keep").begin_object();
  if (keep.anew) out.key("value_anew").value(keep.anew->value).key("changes_anew").value(keep.anew->changes);
  out.key("curve").begin_array();
  for (const plan::TradeOff& point : keep.curve) out.begin_array().value(point.changes).value(point.value).end_array();
  out.end_array().key("changes").begin_array();
  for (const KeepChange& change : keep.changes) {
    out.new_line(2);
    write(out, change);
  }
  out.end_array().end_object();
}

}  // namespace

std::string write_roadmap(const RoadmapFile& file) {
  JsonText out;
  out.begin_object();
  write_inputs(out, file);
  write_objective(out, file.objective);
  if (file.keep) write_keep(out, *file.keep);
  write_rows(out, "selected", file.selected);
  write_rows(out, "waiting", file.waiting);
  write_rows(out, "left_out", file.left_out);
  write_rows(out, "needs", file.needs);
  write_rows(out, "budget", file.budget);
  write_rows(out, "resources", file.resources);
  write_rows(out, "conditions", file.conditions);
  out.end_object();
  return std::move(out).take() + "\n";
}

}  // namespace entente::interop::roadmap
