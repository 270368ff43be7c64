// What things are called in each language: by the record's translations, or else as the record has it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "briefing/in_languages.h"
#include "domain/programme.h"

namespace entente::briefing {

class Names {
 public:
  // `readers`: all of whom read what is told; of a party's own view, that party.
  Names(const domain::Programme& programme, domain::Readers readers);

  // A name, to be spoken of in any language: translated, or as it stands. The id itself when there is no such object.
  InLanguages name(domain::Kind kind, std::string_view key, std::string_view column) const;
  // Whole sentences of the record: in the language in which they were written and in those into which they were
  // translated since; empty in any other.
  InLanguages words(const domain::Object& object, std::string_view column) const;

 private:
  using Place = std::tuple<std::string, std::string, std::string>;  // table, row, field
  struct Translated {
    InLanguages texts;
    ForLanguages<domain::Turn> at;
  };
  std::optional<std::string> translated(const domain::Object& object, std::string_view column, Language language) const;

  const domain::Programme& programme_;
  domain::Readers readers_;
  std::map<Place, Translated> translations_;
};

}  // namespace entente::briefing
