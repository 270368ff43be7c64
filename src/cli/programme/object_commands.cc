#include "cli/programme/object_commands.h"

#include <algorithm>

#include "cli/audit/audit_commands.h"
#include "cli/briefing/briefing_commands.h"
#include "cli/programme/object_words.h"
#include "cli/programme/package_commands.h"
#include "cli/programme/roadmap_commands.h"
#include "domain/rules/rules.h"

namespace entente::cli::programme {
namespace {

// Acts that are more than a statement have verbs and use cases of their own.
std::vector<Command> own_verbs(CLI::App& object, domain::Kind kind, const text::Text& text) {
  if (kind == domain::kKind<domain::RoadmapRow>) return add_roadmap_verbs(object, text);
  if (kind == domain::kKind<domain::ProgrammeRow>) {
    std::vector<Command> verbs = add_package_verbs(object, text);
    verbs.push_back(add_perform(object, text));
    verbs.push_back(audit::add_status(object, text));
    return verbs;
  }
  if (kind == domain::kKind<domain::IndicatorRow>) {
    return {add_indicator_import(object, text), add_indicator_reconcile(object, text)};
  }
  if (kind == domain::kKind<domain::BriefingRow>) return briefing::add_briefing_verbs(object, text);
  return {};
}

std::string_view about(domain::Kind kind) {
  if (kind == domain::kKind<domain::RoadmapRow>) return "help.joint_about";
  if (kind == domain::kKind<domain::ProgrammeRow>) return "help.intake_about";
  if (kind == domain::kKind<domain::BriefingRow>) return "help.briefing_about";
  return "help.object_about";
}

bool has_verb(const CLI::App& object, std::string_view verb) {
  const auto verbs = object.get_subcommands({});
  return std::any_of(verbs.begin(), verbs.end(), [&](const CLI::App* sub) { return sub->get_name() == verb; });
}

}  // namespace

std::vector<Command> add_object(CLI::App& root, domain::Kind kind, const text::Text& text) {
  const std::string word(domain::facts(kind).word);
  CLI::App* object = root.add_subcommand(word, text.say(kind_code(word)));
  std::vector<Command> all{{object, about(kind), {}, {}}};
  for (Command& command : own_verbs(*object, kind, text)) all.push_back(std::move(command));
  for (const domain::Rule* rule : domain::rules_of(kind)) {
    if (rule->act == "import" || rule->act == "release" || has_verb(*object, rule->act)) continue;
    all.push_back(add_act(*object, kind, rule->act, text));
  }
  all.push_back(add_list(*object, kind, text));
  if (!has_verb(*object, "show")) all.push_back(add_show(*object, kind, text));
  if (kind != domain::kKind<domain::RoadmapRow>) all.push_back(add_release(*object, kind, text));
  return all;
}

void add_object_names(CLI::App& root, const text::Text& text) {
  for (const ObjectWord& word : object_words()) {
    CLI::App* object = root.add_subcommand(std::string(word.kind), text.say(word.code));
    object->group(text.say(word.group));
  }
}

}  // namespace entente::cli::programme
