// Building one suggestion: a pattern's code, and its arguments in each language.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/partial_date.h"
#include "briefing/suggest.h"

namespace entente::briefing {

// Where what is told comes from.
struct Telling {
  const domain::Programme& programme;
  const domain::Readers& readers;
  const Names& names;
  // The totals that were read, by indicator and area.
  std::multimap<std::pair<std::string, std::string>, domain::ObjectPtr> totals;

  template <class R>
  const R* row(const domain::Id& id) const {
    return programme.row<R>(id.text, readers);
  }
};

class Saying {
 public:
  Saying(std::string_view code, domain::Basis basis);

  // The same in every language.
  Saying& with(std::string_view name, std::variant<std::string, std::int64_t, double> value);
  // A language that has no text cannot say the sentence.
  Saying& with(std::string_view name, const InLanguages& texts);
  // Two arguments: the words of the day, and `has_NAME`, `yes` or `no`.
  Saying& with_day(std::string_view name, const std::optional<PartialDate>& day);
  // The same for a name that may be missing.
  Saying& with_optional(std::string_view name, const std::optional<InLanguages>& texts);
  Saying& citing(const domain::Object& object);
  Saying& citing(domain::Kind kind, std::string_view key);
  Saying& attributed(domain::Attribution attribution, const std::optional<domain::Id>& by);

  Suggestion done() { return std::move(made_); }

 private:
  Suggestion made_;
};

}  // namespace entente::briefing
