#include "cli/json_simulation.h"

#include "interop/roadmap/json_text.h"

namespace entente::cli {
namespace {

using interop::roadmap::JsonText;

std::string_view word_of(risk::InputKind kind) {
  switch (kind) {
    case risk::InputKind::risk:
      return "risk";
    case risk::InputKind::condition:
      return "condition";
    case risk::InputKind::duration:
      return "duration";
  }
  return "";
}

std::string_view word_of(risk::BrokenCommitment::Kind kind) {
  switch (kind) {
    case risk::BrokenCommitment::Kind::maximum_lag:
      return "maximum_lag";
    case risk::BrokenCommitment::Kind::lead:
      return "lead";
    case risk::BrokenCommitment::Kind::resource:
      return "resource";
  }
  return "";
}

void write_date(JsonText& json, std::string_view key, const std::optional<Date>& date) {
  json.key(key);
  date ? json.value(date->to_string()) : json.null();
}

void write_percentiles(JsonText& json, const risk::Percentiles& percentiles) {
  write_date(json, "p10", percentiles.p10);
  write_date(json, "p50", percentiles.p50);
  write_date(json, "p80", percentiles.p80);
  write_date(json, "p90", percentiles.p90);
}

void write_forecast(JsonText& json, std::string_view key, const risk::FinishForecast& forecast) {
  json.key(key).begin_object().key("reached").value(forecast.reached);
  write_percentiles(json, forecast.finish);
  json.end_object();
}

void write_texts(JsonText& json, std::string_view key, const std::vector<std::string>& texts) {
  json.key(key).begin_array();
  for (const std::string& text : texts) json.value(text);
  json.end_array();
}

void write_drivers(JsonText& json, const std::vector<risk::Driver>& drivers, int indent) {
  json.key("drivers").begin_array();
  for (const risk::Driver& driver : drivers) {
    json.new_line(indent).begin_object().key("kind").value(word_of(driver.kind)).key("id").value(driver.id);
    json.key("share").value(driver.share).key("effect").value(driver.effect).end_object();
  }
  json.end_array();
}

void write_subject(JsonText& json, const app::SimulatedRoadmap& simulated) {
  const auto& planning = simulated.planning;
  const plan::ProblemData& data = planning.problem.data();
  json.key("format").value("entente.simulation.v1");
  json.new_line(1).key("programme").begin_object().key("id").value(planning.programme);
  json.key("title").value(planning.title).end_object();
  json.new_line(1).key("horizon").begin_object();
  write_date(json, "start", data.horizon_start);
  write_date(json, "end", data.horizon_end);
  json.end_object();
  write_date(json, "status_date", data.status_date);
  json.key("view").value(planning.view).key("changes").begin_object();
  write_texts(json, "set", simulated.changes.set);
  write_texts(json, "condition", simulated.changes.condition);
  json.end_object();
  json.new_line(1).key("seed").value(simulated.simulation.seed.value);
  json.key("futures").value(simulated.simulation.futures);
}

void write_value(JsonText& json, const risk::ValueForecast& value) {
  json.new_line(1).key("value").begin_object().key("planned").value(value.planned);
  json.key("mean").value(value.mean).key("deviation").value(value.deviation).key("least").value(value.least);
  json.key("p90").value(value.p90).key("p80").value(value.p80).key("p50").value(value.p50);
  json.key("p10").value(value.p10).key("most").value(value.most).end_object();
}

void write_activity(JsonText& json, const app::SimulatedRoadmap& simulated, const risk::ActivityForecast& forecast) {
  const plan::Activity& activity = simulated.planning.problem.activity(forecast.activity);
  json.new_line(2).begin_object().key("activity").value(activity.id);
  write_date(json, "planned_start", forecast.planned_start);
  write_date(json, "planned_finish", forecast.planned_finish);
  json.key("start").begin_object().key("reached").value(forecast.started);
  write_percentiles(json, forecast.start);
  json.end_object();
  write_forecast(json, "finish", forecast.outcome);
  if (forecast.deadline_kept) {
    write_date(json, "deadline", activity.deadline);
    json.key("deadline_kept").value(*forecast.deadline_kept);
  }
  json.end_object();
}

void write_objectives(JsonText& json, const risk::Simulation& simulation) {
  json.new_line(1).key("objectives").begin_array();
  for (std::size_t o = 0; o < simulation.objectives.size(); ++o) {
    const risk::ObjectiveForecast& objective = simulation.objectives[o];
    json.new_line(2).begin_object().key("objective").value(objective.id);
    write_date(json, "planned", objective.planned);
    write_forecast(json, "finish", objective.outcome);
    write_drivers(json, simulation.objective_drivers[o], 3);
    json.end_object();
  }
  json.end_array();
}

void write_broken(JsonText& json, const std::vector<risk::BrokenCommitment>& broken) {
  json.new_line(1).key("broken").begin_array();
  for (const risk::BrokenCommitment& commitment : broken) {
    json.new_line(2).begin_object().key("kind").value(word_of(commitment.kind)).key("of").value(commitment.of);
    if (!commitment.activity.empty()) json.key("activity").value(commitment.activity);
    json.key("share").value(commitment.share);
    if (commitment.kind == risk::BrokenCommitment::Kind::resource) json.key("days").value(commitment.days);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string json_of(const app::SimulatedRoadmap& simulated) {
  const risk::Simulation& simulation = simulated.simulation;
  JsonText json;
  json.begin_object();
  write_subject(json, simulated);
  write_value(json, simulation.value);
  json.new_line(1).key("all").begin_object();
  write_date(json, "planned", simulation.planned_finish);
  write_forecast(json, "finish", simulation.finish);
  json.end_object().new_line(1);
  write_drivers(json, simulation.value_drivers, 2);
  write_objectives(json, simulation);
  json.new_line(1).key("activities").begin_array();
  for (const risk::ActivityForecast& forecast : simulation.activities) write_activity(json, simulated, forecast);
  json.end_array();
  write_broken(json, simulation.broken);
  json.new_line(1).key("waiting").begin_array();
  for (const app::WaitingInEveryFuture& waiting : simulated.waiting) {
    json.new_line(2).begin_object().key("activity").value(waiting.activity);
    write_texts(json, "for", waiting.conditions);
    json.end_object();
  }
  json.end_array().end_object();
  return std::move(json).take() + "\n";
}

}  // namespace entente::cli
