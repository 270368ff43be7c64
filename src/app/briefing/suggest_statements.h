// `entente briefing changes | suggest`: what changed since last time, and what may be said of it.
#pragma once

#include <string>
#include <vector>

#include "app/record/place.h"
#include "briefing/suggest.h"

namespace entente::app::briefing {

struct News {
  std::string briefing;
  std::string cut_off;
  std::string since;  // the cut-off of the briefing before; empty: this is the first
  std::vector<entente::briefing::TopicChanges> topics;
  std::vector<entente::briefing::Suggestion> suggestions;
};

// Of the briefing `id`; empty: the latest. Errors: those of open_brief.
Result<News> suggest_statements(const record::Place& place, const std::string& id);

}  // namespace entente::app::briefing
