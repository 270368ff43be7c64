// Rows of what is said and how it is told: outcomes of engagements, positions, refusals, answers, and what outlets made
// of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/partial_date.h"
#include "domain/vocabulary.h"

namespace entente::domain {

// What an engagement concluded, one sentence for each.
struct KeyOutcomeRow : Row {
  Id id;
  Id engagement;
  std::string statement;
  Basis basis{};
};

// An approved position; it stands until another replaces it, and needs no citation.
struct LineToTakeRow : Row {
  Id id;
  std::string topic;
  std::string text;
  Attribution attribution{};
  std::optional<Id> by;  // the person who said it first, where one was named
  std::optional<PartialDate> valid_from;
  std::optional<PartialDate> valid_until;
  Audience releasability;
};

// A recorded decision not to comment.
struct RefusalRow : Row {
  Id id;
  std::string subject;
  std::string reason;
  std::optional<Id> gate;  // whose unmet conditions are named with the refusal
  Attribution attribution{};
  std::optional<PartialDate> as_of;
  Audience releasability;
};

// A question and what answers it: words, a line to take or a refusal.
struct QuestionRow : Row {
  Id id;
  std::string question;
  std::optional<std::string> answer;
  std::optional<Id> line_to_take;
  std::optional<Id> refusal;
  std::optional<PartialDate> as_of;
  Audience releasability;
};

// How an outlet told it, sentence by sentence, in our words.
struct CoverageRow : Row {
  Id id;
  std::string outlet;
  std::optional<PartialDate> published_on;
  std::optional<std::string> passage;  // where in the text
  std::optional<std::string> attributed_to;
  Attribution attribution{};
  Wording wording{};
  std::string text;
  Basis basis{};                       // that the sentence conveys
  std::optional<std::string> figures;  // that it gives
  std::optional<std::string> variance;
};

// Which records or people a row's facts came from. Not the same as attribution.
struct InformationSourceRow : Row {
  Id table;
  Id row;
  std::vector<Id> sources;
};

// What a field of a row says in another language: names and words to speak of it with.
struct TranslationRow : Row {
  Id table;
  Id row;
  Id field;
  Language language{};
  std::string text;
};

}  // namespace entente::domain
