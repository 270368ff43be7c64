// A briefing with the states it is made from: what every use case on one begins with.
#pragma once

#include <optional>
#include <string>

#include "app/programme/reading.h"
#include "briefing/document.h"

namespace entente::app::briefing {

using Office = record::Office;
using Place = record::Place;

// Of the record's own party's view.
struct Brief {
  domain::ObjectPtr briefing;
  programme::Reading now;
  programme::Reading cut;       // as of the briefing's cut-off
  domain::Programme last_time;  // as of the cut-off of the briefing before; nothing when there is none

  domain::Readers readers() const { return now.readers; }
};

// `id` empty: the one with the latest cut-off. Errors: briefings.none; domain.not_there (kind, id); those of
// read_programme.
Result<Brief> open_brief(const Office& office, const std::string& id);

// Its document as it stands now, whatever was frozen of it.
entente::briefing::Document document_of(const Brief& brief);

}  // namespace entente::app::briefing
