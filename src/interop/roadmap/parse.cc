#include "interop/roadmap/parse.h"

#include <set>

#include "interop/roadmap/json_reader.h"

namespace entente::interop::roadmap {

namespace {

constexpr std::string_view kFormatName = "entente.roadmap.";
constexpr std::string_view kFormatVersion = "v1";
constexpr std::size_t kMaxRows = 50'000;
constexpr std::size_t kMaxSteps = 200'000;  // of one need or resource

std::optional<Date> optional_date(const Cursor& at, std::string_view key) {
  const auto found = at.optional_key(key);
  return found ? std::optional(found->date()) : std::nullopt;
}

std::optional<std::string> optional_id(const Cursor& at, std::string_view key) {
  const auto found = at.optional_key(key);
  return found ? std::optional(found->id()) : std::nullopt;
}

std::string optional_text(const Cursor& at, std::string_view key) {
  const auto found = at.optional_key(key);
  return found ? found->text() : std::string();
}

std::vector<std::string> optional_ids(const Cursor& at, std::string_view key) {
  const auto found = at.optional_key(key);
  return found ? found->ids() : std::vector<std::string>();
}

std::int64_t money(const Cursor& at) {
  return at.integer(0, kMaxInteger);
}

std::optional<Link> read_link(const Cursor& at) {
  const auto found = at.optional_key("link");
  if (!found) return std::nullopt;
  const std::optional<Link> link = parse_link(found->text());
  if (!link) found->refuse("roadmap.not_a_link");
  return link;
}

Binding read_binding(const Cursor& at) {
  Binding binding;
  binding.kind = at.key("kind").word<plan::DateReasonKind>();
  binding.of = at.key("of").ids();
  binding.on = optional_date(at, "on");
  binding.held_by = optional_ids(at, "held_by");
  binding.link = read_link(at);
  const auto through_max_lag = at.optional_key("through_max_lag");
  binding.through_max_lag = through_max_lag && through_max_lag->boolean();
  return binding;
}

Reason read_reason(const Cursor& at) {
  Reason reason;
  reason.binding = read_binding(at);
  reason.text = at.key("text").text();
  if (const auto also = at.optional_key("also")) reason.also = also->rows<Binding>(kMaxRows, read_binding);
  reason.if_lifted = optional_date(at, "if_lifted");
  return reason;
}

SelectedActivity read_selected(const Cursor& at) {
  SelectedActivity row;
  row.activity = at.key("activity").id();
  row.name = optional_text(at, "name");
  row.mode = at.key("mode").id();
  row.start = at.key("start").date();
  row.finish = at.key("finish").date();
  if (row.finish < row.start) at.key("finish").refuse("roadmap.dates_reversed");
  row.state = at.key("state").word<ActivityState>();
  row.cost = money(at.key("cost"));
  row.line = optional_id(at, "line");
  row.conditional_on = at.key("conditional_on").ids();
  row.reason = read_reason(at.key("reason"));
  return row;
}

WaitingActivity read_waiting(const Cursor& at) {
  return {.activity = at.key("activity").id(),
          .name = optional_text(at, "name"),
          .conditions = at.key("for").ids(),
          .through = optional_ids(at, "through")};
}

Taking read_taking(const Cursor& at) {
  return {.set = at.key("set").id(),
          .from = money(at.key("from")),
          .to = money(at.key("to")),
          .value_gain = at.key("value_gain").real(),
          .at = optional_date(at, "at")};
}

OmissionReason read_omission(const Cursor& at) {
  return {.kind = at.key("kind").word<plan::OmissionKind>(),
          .of = at.key("of").ids(),
          .text = at.key("text").text(),
          .on = optional_date(at, "on")};
}

LeftOutActivity read_left_out(const Cursor& at) {
  return {.activity = at.key("activity").id(),
          .name = optional_text(at, "name"),
          .cost = money(at.key("cost")),
          .reason = read_omission(at.key("reason")),
          .it_would_take = at.key("it_would_take").rows<Taking>(kMaxRows, read_taking)};
}

plan::LevelStep read_step(const Cursor& at) {
  const auto step = at.tuple(2);
  return {step[0].date(), step[1].decimal()};
}

NeedLevels read_need(const Cursor& at) {
  return {.need = at.key("need").id(),
          .name = optional_text(at, "name"),
          .baseline = at.key("baseline").decimal(),
          .target = at.key("target").decimal(),
          .final_level = at.key("final").decimal(),
          .steps = at.key("steps").rows<plan::LevelStep>(kMaxSteps, read_step)};
}

LineUse read_line(const Cursor& at) {
  return {at.key("line").id(), money(at.key("spent")), money(at.key("amount"))};
}

std::int32_t amount(const Cursor& at) {
  return static_cast<std::int32_t>(at.integer(0, 2'000'000'000));
}

plan::LoadStretch read_stretch(const Cursor& at) {
  const auto stretch = at.tuple(4);
  return {stretch[0].date(), stretch[1].date(), amount(stretch[2]), amount(stretch[3])};
}

ResourceLoad read_resource(const Cursor& at) {
  return {.resource = at.key("resource").id(),
          .name = optional_text(at, "name"),
          .load = at.key("load").rows<plan::LoadStretch>(kMaxSteps, read_stretch)};
}

ConditionDay read_condition(const Cursor& at) {
  return {.condition = at.key("condition").id(),
          .basis = at.key("basis").word<ConditionBasis>(),
          .on = optional_date(at, "on"),
          .by = optional_id(at, "by")};
}

ObjectiveFigures read_objective(const Cursor& at) {
  return {.value = at.key("value").real(),
          .end_value = at.key("end_value").real(),
          .bound = at.key("bound").real(),
          .gap = at.key("gap").real(),
          .cost = money(at.key("cost")),
          .finish = optional_date(at, "finish")};
}

std::optional<KeptPlace> read_place(const Cursor& at, std::string_view key) {
  const auto found = at.optional_key(key);
  if (!found) return std::nullopt;
  return KeptPlace{found->key("mode").id(), found->key("start").date(), found->key("finish").date()};
}

KeepChange read_change(const Cursor& at) {
  return {at.key("activity").id(), at.key("kind").word<plan::ChangeKind>(), read_place(at, "from"),
          read_place(at, "to")};
}

plan::TradeOff read_trade_off(const Cursor& at) {
  const auto point = at.tuple(2);
  return {point[0].integer(0, kMaxInteger), point[1].real()};
}

std::optional<KeepFigures> read_keep(const Cursor& root) {
  const auto at = root.optional_key("keep");
  if (!at) return std::nullopt;
  std::optional<plan::TradeOff> anew;
  if (const auto value = at->optional_key("value_anew"))
    anew = plan::TradeOff{at->key("changes_anew").integer(0, kMaxInteger), value->real()};
  return KeepFigures{.anew = anew,
                     .changes = at->key("changes").rows<KeepChange>(kMaxRows, read_change),
                     .curve = at->key("curve").rows<plan::TradeOff>(kMaxRows, read_trade_off)};
}

void read_horizon(const Cursor& at, RoadmapFile& file) {
  file.horizon_start = at.key("start").date();
  file.horizon_end = at.key("end").date();
  if (file.horizon_end < file.horizon_start) at.key("end").refuse("roadmap.dates_reversed");
}

void read_inputs(const Cursor& root, RoadmapFile& file) {
  const Cursor programme = root.key("programme");
  file.programme = {programme.key("id").id(), programme.key("title").text()};
  const Cursor currency = root.key("currency");
  file.currency = {currency.key("code").id(), currency.key("unit").integer(1, kMaxInteger)};
  read_horizon(root.key("horizon"), file);
  file.status_date = root.key("status_date").date();
  file.view = root.key("view").id();
  file.seed = static_cast<std::uint64_t>(root.key("seed").integer(0, kMaxInteger));
  file.effort = root.key("effort").integer(0, kMaxInteger);
  file.objective_kind = root.key("objective_kind").word<plan::Objective>();
  const Cursor changes = root.key("changes");
  file.changes = {changes.key("set").ids(), changes.key("condition").ids()};
}

void read_format(const Cursor& at) {
  const std::string format = at.text();
  if (!format.starts_with(kFormatName)) return at.refuse("roadmap.unknown_format", {{"format", format}});
  if (format.substr(kFormatName.size()) != kFormatVersion) {
    at.refuse("roadmap.unknown_version", {{"format", format}});
  }
}

// Every activity is in one of the three lists, once.
void refuse_repeated_activities(const Cursor& root, const RoadmapFile& file) {
  std::set<std::string_view> seen;
  const auto look_at = [&](std::string_view list, const auto& rows) {
    for (const auto& row : rows) {
      if (seen.insert(row.activity).second) continue;
      root.key(list).refuse("roadmap.duplicate_activity", {{"activity", row.activity}});
    }
  };
  look_at("selected", file.selected);
  look_at("waiting", file.waiting);
  look_at("left_out", file.left_out);
}

template <class Row>
void refuse_repeated_rows(const Cursor& list, const std::vector<Row>& rows, std::string Row::*id) {
  std::set<std::string_view> seen;
  for (const Row& row : rows) {
    if (!seen.insert(row.*id).second) list.refuse("roadmap.duplicate_row", {{"id", row.*id}});
  }
}

void refuse_repetitions(const Cursor& root, const RoadmapFile& file) {
  refuse_repeated_activities(root, file);
  refuse_repeated_rows(root.key("needs"), file.needs, &NeedLevels::need);
  refuse_repeated_rows(root.key("budget"), file.budget, &LineUse::line);
  refuse_repeated_rows(root.key("resources"), file.resources, &ResourceLoad::resource);
  refuse_repeated_rows(root.key("conditions"), file.conditions, &ConditionDay::condition);
}

RoadmapFile read_file(const Cursor& root) {
  RoadmapFile file;
  read_format(root.key("format"));
  read_inputs(root, file);
  file.objective = read_objective(root.key("objective"));
  file.keep = read_keep(root);
  file.selected = root.key("selected").rows<SelectedActivity>(kMaxRows, read_selected);
  file.waiting = root.key("waiting").rows<WaitingActivity>(kMaxRows, read_waiting);
  file.left_out = root.key("left_out").rows<LeftOutActivity>(kMaxRows, read_left_out);
  file.needs = root.key("needs").rows<NeedLevels>(kMaxRows, read_need);
  file.budget = root.key("budget").rows<LineUse>(kMaxRows, read_line);
  file.resources = root.key("resources").rows<ResourceLoad>(kMaxRows, read_resource);
  file.conditions = root.key("conditions").rows<ConditionDay>(kMaxRows, read_condition);
  refuse_repetitions(root, file);
  return file;
}

}  // namespace

Result<RoadmapFile> parse_roadmap(std::string_view text) {
  const Result<JsonNode> tree = parse_json(text, {.bytes = kMaxRoadmapBytes});
  if (!tree) return Failure(tree.error());
  FirstError errors;
  RoadmapFile file = read_file(Cursor(*tree, errors));
  if (errors.get()) return Failure(*errors.get());
  return file;
}

}  // namespace entente::interop::roadmap
