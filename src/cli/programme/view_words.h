// With whose eyes, as of when, and of which record or pack something is read.
#pragma once

#include <CLI/CLI.hpp>

#include "app/programme/reading.h"
#include "cli/record/words.h"
#include "text/text.h"

namespace entente::cli::programme {

struct ViewWords {
  app::programme::ViewName view;
  record::PlaceWords place;
};

// --view, --as-of, --data, --pack.
void add_view_options(CLI::App& command, ViewWords& words, const text::Text& text);

}  // namespace entente::cli::programme
