#include "cli/run.h"

#include <algorithm>

#include "cli/audit/audit_commands.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/programme/object_commands.h"
#include "cli/record/commands.h"

namespace entente::cli {
namespace {

// The value of `--lang`, before anything else is understood: errors are told in that language too.
std::optional<std::string> language_asked_for(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--lang" && i + 1 < arguments.size()) return arguments[i + 1];
    if (arguments[i].starts_with("--lang=")) return arguments[i].substr(7);
  }
  return std::nullopt;
}

Session session_for(const std::vector<std::string>& arguments, Streams streams, const Surroundings& surroundings) {
  const auto asked = language_asked_for(arguments);
  const auto known = asked ? text::language_of_tag(*asked) : std::nullopt;
  const bool json = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
  return Session(known.value_or(language_of_environment(surroundings)), json, streams, surroundings);
}

// The first word that is no option: of a programme's forty kinds of object only the one that was typed gets its verbs.
std::string first_word(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--lang") {
      ++i;
    } else if (!arguments[i].starts_with('-')) {
      return arguments[i];
    }
  }
  return {};
}

// Everything that can be typed.
struct Commands {
  Commands(const text::Text& text, const std::string& first) : root(std::string(), "entente") {
    add_common_options(root, words, text);
    all.push_back({&root, "help.about", "help.about_examples", {}});
    all.push_back(add_plan(root, text));
    all.push_back(add_simulate(root, text));
    all.push_back(add_why(root, text));
    all.push_back(add_compare(root, text));
    all.push_back(add_verify(root, text));
    const Command package = add_package(root, text);
    all.push_back(package);
    all.push_back(add_package_check(*package.words, text));
    all.push_back(add_package_convert(*package.words, text));
    all.push_back(add_package_template(*package.words, text));
    all.push_back(add_solve(root, text));
    all.push_back(add_bench(root, text));
    for (Command& command : record::add_commands(root, text)) all.push_back(std::move(command));
    all.push_back(programme::add_search(root, text));
    all.push_back(programme::add_changes_since(root, text));
    for (Command& command : audit::add_audit(root, text)) all.push_back(std::move(command));
    for (Command& command : programme::add_roles(root, text)) all.push_back(std::move(command));
    if (const auto kind = domain::kind_named(first)) {
      for (Command& command : programme::add_object(root, *kind, text)) all.push_back(std::move(command));
    }
    all.push_back(add_version(root, text));
    for (Command& command : all) {
      command.words->require_subcommand(0, 1);  // a folder may have the name of a command
      if (command.words != &root) add_common_options(*command.words, words, text);
    }
    if (first.empty()) programme::add_object_names(root, text);
  }

  // The innermost command that was named.
  const Command& named() const {
    const CLI::App* innermost = &root;
    while (!innermost->get_subcommands().empty()) innermost = innermost->get_subcommands().front();
    return *std::find_if(all.begin(), all.end(), [&](const Command& command) { return command.words == innermost; });
  }

  CommonWords words;
  CLI::App root;
  std::vector<Command> all;
};

// `--seed: At most 1 required but received 2` names the option in front.
std::string option_named_in(const CLI::ParseError& error) {
  const std::string message = error.what();
  return message.substr(0, message.find_first_of(": "));
}

std::optional<Error> parse(CLI::App& root, std::vector<std::string> arguments) {
  std::reverse(arguments.begin(), arguments.end());  // as CLI11 takes them
  try {
    root.parse(std::move(arguments));
  } catch (const CLI::ArgumentMismatch& error) {
    return Error{"cli.needs_one_value", {{"option", option_named_in(error)}}, {}};
  } catch (const CLI::ParseError& error) {
    return Error{"cli.not_understood", {{"detail", std::string(error.what())}}, {}};
  }
  return std::nullopt;
}

std::vector<Error> not_understood(const Commands& commands, const Command& command) {
  std::vector<Error> errors;
  const bool groups = !command.run;
  for (const std::string& argument : commands.root.remaining(true))
    errors.push_back({groups && !argument.starts_with('-') ? "cli.unknown_command" : "cli.unknown_argument",
                      {{"argument", argument}},
                      {}});
  const std::string& language = commands.words.language;
  if (!language.empty() && !text::language_of_tag(language))
    errors.push_back({"cli.unknown_language", {{"language", language}}, {}});
  if (groups && errors.empty()) errors.push_back({"cli.no_command", {}, {}});
  return errors;
}

}  // namespace

ExitCode run(const std::vector<std::string>& arguments, Streams streams, const Surroundings& surroundings) {
  const Session session = session_for(arguments, streams, surroundings);
  const Page page = session.page();
  Commands commands(page.text(), first_word(arguments));
  if (const auto error = parse(commands.root, arguments)) return session.report(*error);
  const Command& command = commands.named();
  if (commands.words.help) {
    Page help = session.page();
    show_help(help, command);
    session.print(help);
    return ExitCode::ok;
  }
  const auto errors = not_understood(commands, command);
  return errors.empty() ? command.run(session) : session.report(errors);
}

ExitCode report_lost_output(const std::vector<std::string>& arguments, Streams streams,
                            const Surroundings& surroundings, const std::string& reason) {
  session_for(arguments, streams, surroundings).report({"cli.output_lost", {{"reason", reason}}, {}});
  return ExitCode::environment;
}

}  // namespace entente::cli
