#include "briefing/suggest.h"

#include <algorithm>

#include "briefing/saying.h"
#include "briefing/tellers.h"

namespace entente::briefing {

std::vector<Suggestion> suggest(const domain::Programme& programme, const domain::Readers& readers,
                                const std::vector<domain::ObjectChange>& changes) {
  const Names names(programme, readers);
  const Telling telling{programme, readers, names};
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
