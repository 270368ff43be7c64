// The fonts of a PDF, and no others: what a machine has besides would change the bytes.
#pragma once

#include <string>

#include "base/result.h"
#include "briefing/forms/pdf/owned.h"
#include "briefing/sheet/sheet.h"

namespace entente::briefing::forms::pdf_form {

class Fonts {
 public:
  // Error: briefings.no_font (file).
  static Result<Fonts> from(const std::string& folder);

  // In which texts of the language are laid out: one point is one unit, glyphs lie where they are computed.
  OwnedContext context(Language language) const;

 private:
  Fonts(OwnedConfig config, OwnedMap map) : config_(std::move(config)), map_(std::move(map)) {}

  OwnedConfig config_;  // outlives the map
  OwnedMap map_;
};

}  // namespace entente::briefing::forms::pdf_form
