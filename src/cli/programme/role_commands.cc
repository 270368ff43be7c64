// `entente role list`: who may do what, from the table that the rules ask.
#include "cli/programme/object_commands.h"
#include "cli/programme/object_words.h"
#include "cli/record/shown.h"
#include "cli/value_words.h"
#include "domain/permissions.h"
#include "domain/rules/rules.h"

namespace entente::cli::programme {
namespace {

using domain::PersonRole;

struct Allowed {
  domain::Kind kind;
  std::vector<std::string_view> acts;
};

// In the order of the kinds and of their rules.
std::vector<Allowed> allowed_to(PersonRole role) {
  std::vector<Allowed> all;
  for (const domain::KindFacts& kind : domain::all_kinds()) {
    Allowed allowed{kind.kind, {}};
    for (const domain::Rule* rule : domain::rules_of(kind.kind))
      if (domain::may(role, kind.kind, rule->act)) allowed.acts.push_back(rule->act);
    if (kind.kind == domain::kKind<domain::RoadmapRow> && domain::may(role, kind.kind, "sign"))
      allowed.acts.emplace_back("sign");
    if (!allowed.acts.empty()) all.push_back(std::move(allowed));
  }
  return all;
}

std::string joined(const std::vector<std::string_view>& acts) {
  std::string text;
  for (const std::string_view act : acts) text.append(text.empty() ? "" : ", ").append(act);
  return text;
}

// What a role may of nearly every kind is told once: taking a package in, releasing.
bool is_of_every_kind(std::string_view act) {
  return act == "import" || act == "release";
}

void show_role(Page& page, PersonRole role) {
  const std::string_view name = domain::word(role);
  const std::string words = value_words(page.text(), name);
  page.heading(words == name ? words : words + "  (" + std::string(name) + ")");
  std::vector<std::string_view> everywhere;
  bool any = false;
  for (const Allowed& allowed : allowed_to(role)) {
    std::vector<std::string_view> own, general;
    for (const std::string_view act : allowed.acts) (is_of_every_kind(act) ? general : own).push_back(act);
    if (everywhere.empty()) everywhere = std::move(general);
    any = any || !own.empty();
    if (own.empty()) continue;
    page.hanging({{"  "}, Page::cell(std::string(domain::facts(allowed.kind).word), 20), {"  "}}, joined(own));
  }
  if (!everywhere.empty()) page.paragraph(page.say("role.of_every_kind", {{"acts", joined(everywhere)}}), 2);
  if (!any && everywhere.empty()) page.paragraph(page.say("role.reads"), 2);
}

std::string roles_json() {
  interop::roadmap::JsonText json = record::begun("entente.roles.v1");
  json.key("roles").begin_array();
  for (std::size_t i = 0; i < domain::kWords<PersonRole>.size(); ++i) {
    json.new_line(1).begin_object().key("role").value(domain::kWords<PersonRole>[i]).key("may").begin_array();
    for (const Allowed& allowed : allowed_to(static_cast<PersonRole>(i))) {
      json.begin_object().key("kind").value(domain::facts(allowed.kind).word).key("acts").begin_array();
      for (const std::string_view act : allowed.acts) json.value(act);
      json.end_array().end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
  return record::finished(json);
}

ExitCode run_role_list(const Session& session) {
  if (session.json()) {
    session.print(roles_json());
    return ExitCode::ok;
  }
  Page page = session.page();
  for (std::size_t i = 0; i < domain::kWords<PersonRole>.size(); ++i) show_role(page, static_cast<PersonRole>(i));
  session.print(page);
  return ExitCode::ok;
}

}  // namespace

std::vector<Command> add_roles(CLI::App& root, const text::Text& text) {
  CLI::App* role = root.add_subcommand("role", text.say("help.role"));
  role->group(text.say("group.people"));
  CLI::App* list = role->add_subcommand("list", text.say("help.role_list"));
  return {{role, "help.role_about", {}, {}}, {list, "help.role_about", {}, run_role_list}};
}

}  // namespace entente::cli::programme
