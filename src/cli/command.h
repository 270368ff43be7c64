// A command of the program: the words it understands, and what it does. One file for each.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "cli/session.h"

namespace entente::cli {

struct Command {
  CLI::App* words;
  // Codes of what --help says above and below the options; no examples for an empty one.
  std::string_view about;
  std::string_view examples;
  // Empty for a command that only groups others.
  std::function<ExitCode(const Session&)> run;
};

Command add_plan(CLI::App& parent, const text::Text& text);
Command add_simulate(CLI::App& parent, const text::Text& text);
Command add_why(CLI::App& parent, const text::Text& text);
Command add_compare(CLI::App& parent, const text::Text& text);
Command add_verify(CLI::App& parent, const text::Text& text);
Command add_package(CLI::App& parent, const text::Text& text);
Command add_package_check(CLI::App& package, const text::Text& text);
Command add_package_convert(CLI::App& package, const text::Text& text);
Command add_package_template(CLI::App& package, const text::Text& text);
Command add_indicator_reconcile(CLI::App& indicator, const text::Text& text);
Command add_indicator_import(CLI::App& indicator, const text::Text& text);
Command add_solve(CLI::App& parent, const text::Text& text);
Command add_bench(CLI::App& parent, const text::Text& text);
Command add_version(CLI::App& parent, const text::Text& text);

}  // namespace entente::cli
