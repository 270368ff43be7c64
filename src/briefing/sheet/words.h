// The words that a sheet says of itself, in the voice of its language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "briefing/sheet/sheet.h"

namespace entente::briefing::sheet {

// The words of a basis, as a code.
std::string_view code_of(domain::Basis basis);

class Words {
 public:
  explicit Words(const Voice& voice) : voice_(voice) {}

  Language language() const { return voice_.language; }
  std::string operator()(std::string_view code, std::vector<Argument> arguments = {}) const;

  std::string of(domain::Basis basis) const;
  std::string of(domain::Attribution attribution) const;
  std::string of(domain::ConditionStatus status) const;
  // Of a topic, a column, a check that is known; the text itself for any other.
  std::string topic(std::string_view topic) const;
  std::string column(std::string_view column) const;
  std::string check(std::string_view check) const;
  // What a column says: its word where it has one of a fixed list, else the text itself.
  std::string value(std::string_view column, std::string_view text) const;
  // `2025-08-21 09:00 (UTC+03:00)` of a moment; any other text as it is. In either case kept apart.
  std::string moment(std::string_view moment) const;

  // What the record has in its own words: in the language, else in another that is named.
  Line own(const InLanguages& texts, Face face = Face::plain) const;

 private:
  const Voice& voice_;
};

}  // namespace entente::briefing::sheet
