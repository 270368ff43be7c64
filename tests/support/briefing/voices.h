// The catalogue's words as a document is told in them.
#pragma once

#include <memory>

#include "briefing/sheet/sheet.h"
#include "text/text.h"

namespace entente::briefing::test {

inline sheet::Voice voice(Language language) {
  auto text = std::make_shared<text::Text>(static_cast<text::Language>(language), text::Isolation::isolates);
  return {language, [text](const Message& message) { return text->say(message); }};
}

}  // namespace entente::briefing::test
