#include "cli/briefing/voice.h"

#include <memory>

namespace entente::cli::briefing {

entente::briefing::sheet::Voice voice_of(const Session& session) {
  const auto text = std::make_shared<text::Text>(session.plain_text().language(), text::Isolation::isolates);
  return {static_cast<domain::Language>(text->language()),
          [text](const Message& message) { return text->say(message); }};
}

}  // namespace entente::cli::briefing
