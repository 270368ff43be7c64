// `entente OBJECT VERB`: what can be done with each kind of object, made from its rules.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "domain/kind.h"

namespace entente::cli::programme {

// The object with all its verbs: the acts of its rules, `list`, `show`, `release`, and what has a use case of its own.
std::vector<Command> add_object(CLI::App& root, domain::Kind kind, const text::Text& text);
// Every object by its name alone, for the list of what there is.
void add_object_names(CLI::App& root, const text::Text& text);

// Verbs, one file each.
Command add_act(CLI::App& object, domain::Kind kind, std::string_view act, const text::Text& text);
Command add_list(CLI::App& object, domain::Kind kind, const text::Text& text);
Command add_show(CLI::App& object, domain::Kind kind, const text::Text& text);
Command add_release(CLI::App& object, domain::Kind kind, const text::Text& text);
Command add_perform(CLI::App& programme, const text::Text& text);
std::vector<Command> add_roles(CLI::App& root, const text::Text& text);
Command add_search(CLI::App& root, const text::Text& text);
Command add_changes_since(CLI::App& root, const text::Text& text);

}  // namespace entente::cli::programme
