// What was typed of an act: `--COLUMN TEXT`, `--part KIND:column=text,column=text`.
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <string>
#include <vector>

#include "app/programme/perform_act.h"
#include "cli/record/words.h"
#include "domain/rules/rules.h"
#include "text/text.h"

namespace entente::cli::programme {

struct ActWords {
  app::programme::ActRequest request;
  std::map<std::size_t, std::string> columns;  // by position; stable addresses for the parser
  std::vector<std::string> parts;
  std::string idempotency_key;
  record::PlaceWords place;
};

void add_act_options(CLI::App& command, const domain::Rule& rule, ActWords& words, const text::Text& text);

// `terms-of-reference-agreed-on`.
std::string option_name(std::string_view column);
// Error: cli.not_a_part (text).
Result<app::programme::PartWords> part_of(const std::string& text);

// Which options were given, as a request. Errors: cli.missing_argument, cli.not_a_part.
Checked<app::programme::ActRequest> request_of(const CLI::App& command, const domain::Rule& rule,
                                               const ActWords& words);

}  // namespace entente::cli::programme
