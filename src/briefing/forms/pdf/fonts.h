// The fonts of a PDF, and no others: what a machine has besides would change the bytes.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "briefing/forms/pdf/owned.h"
#include "briefing/sheet/sheet.h"

namespace entente::briefing::forms::pdf_form {

// One thread at a time uses them, as Pango asks.
class Fonts {
 public:
  // Gives back what it has when it goes.
  struct Return {
    void operator()(const Fonts* fonts) const;
  };
  using Loan = std::unique_ptr<const Fonts, Return>;

  // Those of a folder, for as long as the loan is held. They are kept until the program ends, as often as they were
  // ever lent at once: to read them costs more than to draw a page. At any time, from any thread. Error:
  // briefings.no_font (file).
  static Result<Loan> lend(const std::string& folder);

  // In which texts of the language are laid out: one point is one unit, glyphs lie where they are computed.
  OwnedContext context(Language language) const;

 private:
  static Result<std::unique_ptr<const Fonts>> read(const std::string& folder);
  Fonts(std::string folder, OwnedConfig config, OwnedMap map)
      : folder_(std::move(folder)), config_(std::move(config)), map_(std::move(map)) {}

  std::string folder_;
  OwnedConfig config_;  // outlives the map
  OwnedMap map_;
};

}  // namespace entente::briefing::forms::pdf_form
