// Any bytes: reading them ends, and what was read as a document of a briefing is exactly what is written of it; every
// form of it can be made.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/check.h"
#include "briefing/forms/forms.h"
#include "briefing/json/document_json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace briefing = entente::briefing;
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  const auto document = briefing::json::read(bytes);
  if (!document) return 0;
  ENTENTE_CHECK(briefing::json::write(*document) == bytes);
  for (std::size_t i = 0; i < briefing::kLanguages; ++i) {
    const briefing::sheet::Voice voice{static_cast<briefing::Language>(i),
                                       [](const entente::Message& message) { return message.code; }};
    const auto sheet = briefing::sheet::compose(*document, voice);
    briefing::forms::html(sheet, briefing::forms::html_words(voice));
    briefing::forms::markdown(sheet);
    briefing::forms::plain_text(sheet);
  }
  return 0;
}
