#include "cli/briefing/voice.h"

#include <memory>

namespace entente::cli::briefing {

namespace {

entente::briefing::sheet::Voice voice_in(text::Language language) {
  const auto text = std::make_shared<text::Text>(language, text::Isolation::isolates);
  return {static_cast<domain::Language>(language), [text](const Message& message) { return text->say(message); }};
}

}  // namespace

entente::briefing::sheet::Voice voice_of(const Session& session) {
  return voice_in(session.plain_text().language());
}

std::vector<entente::briefing::sheet::Voice> every_voice() {
  std::vector<entente::briefing::sheet::Voice> voices;
  for (const domain::Language language : entente::briefing::kEachLanguage)
    voices.push_back(voice_in(static_cast<text::Language>(language)));
  return voices;
}

}  // namespace entente::cli::briefing
