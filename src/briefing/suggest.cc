#include "briefing/suggest.h"

#include <algorithm>

#include "briefing/saying.h"
#include "briefing/tellers.h"

namespace entente::briefing {

std::vector<Suggestion> suggest(const domain::Programme& programme, const domain::Readers& readers,
                                const std::vector<domain::ObjectChange>& changes) {
  const Names names(programme, readers);
  Telling telling{programme, readers, names, {}};
  for (const domain::ObjectPtr& object : programme.standing(domain::kKind<domain::ReadingRow>)) {
    const auto& reading = object->as<domain::ReadingRow>();
    if (reading.kind == domain::ReadingKind::cumulative)
      telling.totals.emplace(std::pair(reading.indicator.text, reading.area.text), object);
  }
  std::vector<Suggestion> all;
  for (const TopicChanges& topic : by_topic(changes)) {
    for (const domain::ObjectChange& change : topic.changes) {
      if (change.what == domain::ObjectChange::What::retracted || change.after->contested()) continue;
      for (Suggestion& suggestion : tell(telling, change)) {
        suggestion.topic = topic.topic;
        all.push_back(std::move(suggestion));
      }
    }
  }
  return all;
}

}  // namespace entente::briefing
