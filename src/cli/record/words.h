// Words that the commands of the record share, and what they mean.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <utility>
#include <vector>

#include "app/record/append_entry.h"
#include "app/record/place.h"
#include "cli/session.h"

namespace entente::cli::record {

// Where the record is, and how its keys are unlocked.
struct PlaceWords {
  std::string data;
  std::vector<std::string> passphrase_files;
  std::string pack = {};  // a bundle to be read in place of the record
};

void add_data_option(CLI::App& command, PlaceWords& words, const text::Text& text);
// --pack FILE: a bundle alone, for who has no record.
void add_pack_option(CLI::App& command, PlaceWords& words, const text::Text& text);
void add_place_options(CLI::App& command, PlaceWords& words, const text::Text& text);

// The folder: --data, ENTENTE_DATA, or `entente-data`. Passphrases: the files in the order in which they are asked for,
// the last again and again; ENTENTE_PASSPHRASE for all; or the terminal. `session` outlives it.
app::record::Place place(const PlaceWords& words, const Session& session);

// An option that may be given several times.
CLI::Option* add_words(CLI::App& command, const std::string& name, std::vector<std::string>& words,
                       const std::string& description);

// Who says something, to whom, under which label.
void add_person_option(CLI::App& command, std::string& person, const text::Text& text);
void add_saying_options(CLI::App& command, app::record::Saying& saying, const text::Text& text);

// cli.missing_argument for each pair of a name and an empty word.
std::vector<Error> missing_words(const std::vector<std::pair<const char*, std::string>>& words);

}  // namespace entente::cli::record
