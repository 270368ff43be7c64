#include "cli/value_words.h"

#include <algorithm>
#include <array>

namespace entente::cli {
namespace {

constexpr auto kWordCodes = std::to_array<std::string_view>({
    "word.proposed",    "word.agreed",     "word.started",
    "word.completed",   "word.cancelled",  "word.disputed",
    "word.national",    "word.met",        "word.not_met",
    "word.lapsed",      "word.planned",    "word.held",
    "word.open",        "word.done",       "word.withdrawn",
    "word.offered",     "word.approved",   "word.dispatched",
    "word.at_crossing", "word.arrived",    "word.handed_over",
    "word.in_force",    "word.superseded", "word.draft",
    "word.accepted",    "word.expired",    "word.drafted",
    "word.cleared",     "word.published",  "word.reader",
    "word.contributor", "word.planner",    "word.decision_holder",
    "word.signatory",   "word.releaser",   "word.spokesperson",
    "word.clearer",     "word.auditor",    "word.administrator",
});

constexpr auto kColumns = std::to_array<std::string_view>({"state", "status", "stage", "roles"});

std::string one(const text::Text& text, std::string_view word) {
  constexpr std::size_t kTopic = std::string_view("word.").size();
  const auto code =
      std::find_if(kWordCodes.begin(), kWordCodes.end(), [&](auto known) { return known.substr(kTopic) == word; });
  return code == kWordCodes.end() ? std::string(word) : text.say(*code);
}

// Every part between separators in words.
std::string each(const text::Text& text, std::string_view words, std::string_view separator) {
  std::string all;
  while (true) {
    const std::size_t end = words.find(separator);
    all += one(text, words.substr(0, end));
    if (end == std::string_view::npos) return all;
    all += separator;
    words.remove_prefix(end + separator.size());
  }
}

}  // namespace

std::string value_words(const text::Text& text, std::string_view words) {
  return each(text, words, ";");
}

bool has_value_words(const domain::ColumnFacts& column) {
  return !column.words.empty() && std::find(kColumns.begin(), kColumns.end(), column.name) != kColumns.end();
}

Error with_role_words(Error error, const text::Text& text) {
  for (Argument& argument : error.arguments) {
    if (auto* roles = std::get_if<std::string>(&argument.value); roles != nullptr && argument.name == "roles")
      *roles = each(text, *roles, ", ");
  }
  return error;
}

}  // namespace entente::cli
