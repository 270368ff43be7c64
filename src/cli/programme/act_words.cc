#include "cli/programme/act_words.h"

#include <algorithm>
#include <array>

#include "app/column_words.h"
#include "cli/arguments.h"

namespace entente::cli::programme {
namespace {

using domain::Effect;
using domain::KindFacts;
using domain::Rule;

bool is_key(const KindFacts& kind, std::size_t column) {
  return std::find(kind.key.begin(), kind.key.end(), column) != kind.key.end();
}

// The id names a single key column; several may be told apart.
bool is_option(const Rule& rule, std::size_t column) {
  const KindFacts& kind = domain::facts(rule.kind);
  if (column == kind.releasability || !domain::may_state(rule, column)) return false;
  return !is_key(kind, column) || (rule.effect == Effect::creates && kind.key.size() > 1);
}

// Options that every act has: they mean the same everywhere. A column of that name has its kind in front,
// `--capacity-reason`.
constexpr auto kOfEveryAct = std::to_array<std::string_view>({"reason", "part", "audience", "data", "as", "json"});

std::string option_of(const KindFacts& kind, std::size_t column) {
  const std::string name = option_name(kind.columns[column]->name);
  const bool taken = std::find(kOfEveryAct.begin(), kOfEveryAct.end(), name) != kOfEveryAct.end();
  return "--" + (taken ? std::string(kind.word) + "-" : std::string()) + name;
}

std::string meaning_of(const Rule& rule, std::size_t column, const text::Text& text) {
  const auto needed = domain::needed_columns(rule);
  const bool is_needed = std::find(needed.begin(), needed.end(), column) != needed.end();
  const bool in_id = is_key(domain::facts(rule.kind), column);
  return text.say(in_id       ? "help.column_of_id"
                  : is_needed ? "help.column_needed"
                              : "help.column",
                  {{"type", app::column_words(*domain::facts(rule.kind).columns[column],
                                              [&](const Message& message) { return text.say(message); })}});
}

}  // namespace

std::string option_name(std::string_view column) {
  std::string name(column);
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

void add_act_options(CLI::App& command, const Rule& rule, ActWords& words, const text::Text& text) {
  const KindFacts& kind = domain::facts(rule.kind);
  command.add_option("ID", words.request.id, text.say("help.object_id"));
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (!is_option(rule, column)) continue;
    add_word(command, option_of(kind, column), words.columns[column], meaning_of(rule, column, text))
        ->option_text("TEXT");
  }
  add_word(command, "--reason", words.request.reason,
           text.say(rule.needs_reason ? "help.act_reason_needed" : "help.act_reason"))
      ->option_text("TEXT");
  if (rule.effect == Effect::creates) {
    record::add_words(command, "--part", words.parts, text.say("help.act_part"))->option_text("KIND:COLUMN=TEXT,...");
  }
  record::add_person_option(command, words.request.by, text);
  add_word(command, "--audience", words.request.audience, text.say("help.act_audience"))->option_text("XAA,XBB|public");
  add_word(command, "--idempotency-key", words.idempotency_key, text.say("help.record_idempotency_key"))
      ->option_text("TEXT");
  command.add_flag("--dry-run", words.request.rehearse, text.say("help.act_dry_run"));
  record::add_place_options(command, words.place, text);
}

Result<app::programme::PartWords> part_of(const std::string& text) {
  const auto wrong = [&] { return failure("cli.not_a_part", {{"text", text}}); };
  const std::size_t colon = text.find(':');
  if (colon == 0 || colon == std::string::npos) return wrong();
  app::programme::PartWords part{text.substr(0, colon), {}};
  for (std::size_t from = colon + 1; from <= text.size();) {
    const std::size_t end = std::min(text.find(',', from), text.size());
    const std::string field = text.substr(from, end - from);
    const std::size_t equals = field.find('=');
    if (equals == 0 || equals == std::string::npos) return wrong();
    std::string column = field.substr(0, equals);
    std::replace(column.begin(), column.end(), '-', '_');
    part.set.emplace_back(std::move(column), field.substr(equals + 1));
    from = end + 1;
  }
  return part;
}

Checked<app::programme::ActRequest> request_of(const CLI::App& command, const Rule& rule, const ActWords& words) {
  const KindFacts& kind = domain::facts(rule.kind);
  std::vector<Error> errors = record::missing_words({{"--as", words.request.by}});
  app::programme::ActRequest request = words.request;
  request.kind = kind.word;
  request.act = rule.act;
  bool key_stated = false;
  for (const auto& [column, cell] : words.columns) {
    const std::string name(kind.columns[column]->name);
    if (command.get_option(option_of(kind, column))->count() == 0) continue;
    request.set.emplace_back(name, cell);
    key_stated = key_stated || is_key(kind, column);
  }
  if (request.id.empty() && !key_stated) errors.push_back(*missing("ID", request.id));
  for (const std::string& text : words.parts) {
    auto part = part_of(text);
    if (part) {
      request.parts.push_back(*std::move(part));
    } else {
      errors.push_back(part.error());
    }
  }
  if (!words.idempotency_key.empty()) request.idempotency_key = words.idempotency_key;
  if (!errors.empty()) return Failures(std::move(errors));
  return request;
}

}  // namespace entente::cli::programme
