#include "briefing/saying.h"

#include "briefing/words.h"
#include "domain/briefing.h"

namespace entente::briefing {

Saying::Saying(std::string_view code, domain::Basis basis) {
  made_.basis = basis;
  for (const Language language : kEachLanguage) made_.sentence.in(language) = Message{std::string(code), {}};
}

Saying& Saying::with(std::string_view name, std::variant<std::string, std::int64_t, double> value) {
  for (auto& message : made_.sentence.texts)
    if (message) message->arguments.push_back({std::string(name), value});
  return *this;
}

Saying& Saying::with(std::string_view name, const InLanguages& texts) {
  for (const Language language : kEachLanguage) {
    auto& message = made_.sentence.in(language);
    if (texts.in(language).empty()) message.reset();
    if (message) message->arguments.push_back({std::string(name), texts.in(language)});
  }
  return *this;
}

Saying& Saying::with_optional(std::string_view name, const std::optional<InLanguages>& texts) {
  with("has_" + std::string(name), texts ? "yes" : "no");
  return texts ? with(name, *texts) : with(name, std::string());
}

Saying& Saying::with_day(std::string_view name, const std::optional<PartialDate>& day) {
  if (!day) return with_optional(name, std::nullopt);
  InLanguages words;
  for (const Language language : kEachLanguage) words.in(language) = day_in_words(*day, language);
  return with_optional(name, words);
}

Saying& Saying::citing(const domain::Object& object) {
  return citing(object.kind, object.key);
}

Saying& Saying::citing(domain::Kind kind, std::string_view key) {
  made_.citations.push_back(domain::text_of(domain::Citation{kind, std::string(key)}));
  return *this;
}

Saying& Saying::attributed(domain::Attribution attribution, const std::optional<domain::Id>& by) {
  made_.attribution = attribution;
  if (by) made_.by = by->text;
  return *this;
}

}  // namespace entente::briefing
