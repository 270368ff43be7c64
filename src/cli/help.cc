#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/arguments.h"
#include "text/width.h"

namespace entente::cli {
namespace {

constexpr int kWidestTerm = 30;

struct Term {
  std::string name;
  std::string meaning;
};

std::string full_name(const CLI::App& command) {
  const CLI::App* parent = command.get_parent();
  return parent == nullptr ? command.get_name() : full_name(*parent) + " " + command.get_name();
}

std::string usage_of(const CLI::App& command) {
  std::string usage = full_name(command);
  if (!command.get_subcommands({}).empty()) return usage + " COMMAND";
  for (const CLI::Option* option : command.get_options()) {
    if (option->get_positional()) usage += " " + option->get_name();
    if (option->get_group() == kNeeded) usage += " " + option->get_name() + " " + option->get_option_text();
  }
  return usage + " [--OPTION ...]";
}

// The commands under each heading, in the order in which the headings come up. Those without one of their own stand
// under `rest`.
std::vector<std::pair<std::string, std::vector<Term>>> commands_of(const CLI::App& command, const std::string& rest) {
  const std::string no_group = CLI::App().get_group();
  std::vector<std::pair<std::string, std::vector<Term>>> groups;
  for (const CLI::App* sub : command.get_subcommands({})) {
    const std::string heading = sub->get_group() == no_group ? rest : sub->get_group();
    auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& known) { return known.first == heading; });
    if (group == groups.end()) group = groups.insert(groups.end(), {heading, {}});
    group->second.push_back({sub->get_name(), sub->get_description()});
  }
  return groups;
}

std::vector<Term> options_of(const CLI::App& command) {
  std::vector<Term> terms;
  for (const CLI::Option* option : command.get_options()) {
    const std::string names = option->get_name(option->get_positional(), true);
    const std::string value = option->get_option_text();
    terms.push_back({value.empty() ? names : names + " " + value, option->get_description()});
  }
  return terms;
}

void show_terms(Page& page, const std::string& heading, const std::vector<Term>& terms) {
  if (terms.empty()) return;
  page.heading(heading);
  int widest = 0;
  for (const Term& term : terms)
    if (const int cells = text::display_width(term.name); cells <= kWidestTerm) widest = std::max(widest, cells);
  for (const Term& term : terms) {
    const Line name{
        {"  "}, Page::cell(term.name, std::max(widest, text::display_width(term.name)), Tone::work), {"  "}};
    if (text::display_width(term.name) <= widest) {
      page.hanging(name, term.meaning);
    } else {
      page.add(name);
      page.paragraph(term.meaning, widest + 4);
    }
  }
}

}  // namespace

void show_help(Page& page, const Command& command) {
  page.paragraph(page.say("help.usage", {{"usage", usage_of(*command.words)}}));
  page.blank();
  page.paragraph(page.say(command.about));
  const bool groups = !command.words->get_subcommands({}).empty();
  if (groups) {
    for (const auto& [heading, commands] : commands_of(*command.words, page.say("help.commands")))
      show_terms(page, heading, commands);
  }
  show_terms(page, page.say("help.options"), options_of(*command.words));
  if (command.examples.empty()) return;
  page.heading(page.say("help.examples"));
  page.block(page.say(command.examples), 2);
}

}  // namespace entente::cli
