// Sentences that the record supports, to be taken over or left: one for what an entry says, in the tense of its basis.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "briefing/changes.h"
#include "briefing/names.h"

namespace entente::briefing {

struct Suggestion {
  Topic topic{};
  // The pattern's code with arguments in that language; none where the words to say it in that language are missing.
  ForLanguages<std::optional<Message>> sentence;
  domain::Basis basis{};
  domain::Attribution attribution = domain::Attribution::background;
  std::string by = {};                 // the person, when told on the record
  std::vector<std::string> citations;  // `reading:RD-1`
};

// One or more for each change that can be told, in the order of the topics. What was proposed, drafted or disputed is
// not told, nor what was taken back; a figure comes with the change since the last reading before it.
std::vector<Suggestion> suggest(const domain::Programme& programme, const domain::Readers& readers,
                                const std::vector<domain::ObjectChange>& changes);

}  // namespace entente::briefing
