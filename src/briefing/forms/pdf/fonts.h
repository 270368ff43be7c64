// The fonts of a PDF, and no others: what a machine has besides would change the bytes.
#pragma once

#include <string>

#include "base/result.h"
#include "briefing/forms/pdf/owned.h"
#include "briefing/sheet/sheet.h"

namespace entente::briefing::forms::pdf_form {

class Fonts {
 public:
  // Those of a folder are read once and kept until the program ends: to read them costs more than to
  // draw a page. One thread at a time may use them. Error: briefings.no_font (file).
  static Result<const Fonts*> from(const std::string& folder);

  // In which texts of the language are laid out: one point is one unit, glyphs lie where they are computed.
  OwnedContext context(Language language) const;

 private:
  static Result<Fonts> read(const std::string& folder);
  Fonts(OwnedConfig config, OwnedMap map) : config_(std::move(config)), map_(std::move(map)) {}

  OwnedConfig config_;  // outlives the map
  OwnedMap map_;
};

}  // namespace entente::briefing::forms::pdf_form
