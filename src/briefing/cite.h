// What a sentence or an answer rests on, as it is told.
#pragma once

#include "briefing/document.h"
#include "briefing/names.h"
#include "briefing/sources.h"
#include "domain/briefing.h"

namespace entente::briefing {

// As it stood at the cut-off; as it stands now where it came later. Without a caption when there is no such object.
Citation cite(const Sources& sources, const Names& names, const domain::Citation& what);

}  // namespace entente::briefing
