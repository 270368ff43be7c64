// A briefing as it is read, printed and frozen: values only, with everything a reader needs to follow a figure back to
// the entries it rests on.
//
// A document is made from the record once (room `app`); every format is made from the document and from nothing else,
// so that all of them say the same and a frozen one can be printed again years later. An empty text means that there is
// none. Moments are written as the record writes them, `2025-08-21T09:00+03:00`, and days `2025-08-21`.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "briefing/in_languages.h"

namespace entente::briefing {

using Stage = domain::BriefingState;

// A column of what is cited, and its text there.
struct CitedField {
  std::string column;  // `as_of`
  std::string text;
  bool operator==(const CitedField&) const = default;
};

// What a sentence rests on: an object of the record, as it stood at the cut-off.
struct Citation {
  std::string kind;                // `reading`
  std::string id;                  // `RD-TUNNEL-548`
  std::string entry;               // the last entry that stated it, 64 hexadecimal digits
  InLanguages caption;             // what it is, in the record's own words
  std::vector<CitedField> fields;  // what the trail shows of it
  bool operator==(const Citation&) const = default;
};

// A figure in a text and the citation of its sentence that it is read from. Offsets are bytes of UTF-8; the figures of
// one text follow each other and do not overlap.
struct Figure {
  std::size_t begin = 0, end = 0;
  std::size_t citation = 0;
  bool operator==(const Figure&) const = default;
};

// A flag that a named person released, and why.
struct ReleasedFlag {
  std::string check;  // `total_without_as_of`
  std::string by;     // the person's office, or name where it may be told
  std::string reason;
  bool operator==(const ReleasedFlag&) const = default;
};

// What was published stays; an error is corrected, and what was foreseen to change is revised, beside it.
enum class Mending : std::uint8_t { correction, revision };
struct Mended {
  Mending kind{};
  std::string on;  // the day
  InLanguages text;
  std::string reason;
  std::string entry;
  bool operator==(const Mended&) const = default;
};

struct Sentence {
  std::string id;
  InLanguages text;
  domain::Basis basis{};
  domain::Attribution attribution{};
  InLanguages attributed_to;  // the office or name told with it; empty where none may be
  std::string embargo;        // the moment before which it must not be told
  std::vector<Citation> citations;
  std::array<std::vector<Figure>, kLanguages> figures;
  std::vector<ReleasedFlag> flags;
  std::vector<Mended> mended;
  bool operator==(const Sentence&) const = default;
};

// Sentences under a heading. A topic that every briefing knows (`cooperation`) has its words made at the edge.
struct Section {
  std::string topic;
  InLanguages heading;  // of any other topic
  std::vector<Sentence> sentences;
  bool operator==(const Section&) const = default;
};

// A condition of a gate, in the order in which they come.
struct Condition {
  InLanguages text;
  domain::ConditionStatus status{};
  bool operator==(const Condition&) const = default;
};

// A question and what answers it. A refusal names the conditions that come first, each with its state.
struct Answer {
  InLanguages question;
  InLanguages answer;
  bool declined = false;
  std::vector<Condition> conditions;
  std::string as_of;
  domain::Attribution attribution{};
  std::vector<Citation> citations;
  bool operator==(const Answer&) const = default;
};

// How an outlet told it, and where that differs from what was said.
struct Told {
  std::string outlet;
  std::string published_on;
  std::string passage;
  std::string attributed_to;
  domain::Attribution attribution{};
  domain::Basis basis_conveyed{};
  InLanguages text;
  std::string figures;
  InLanguages variance;
  bool operator==(const Told&) const = default;
};

struct Document {
  std::string id;  // `BR-2025-34`
  InLanguages title;
  InLanguages ministry;  // whose briefing it is
  Stage stage{};
  std::string cut_off;   // what had been said by then
  std::string as_of;     // how much of each feed it rests on, as the record writes it
  std::string previous;  // the briefing before
  std::string cleared_by;
  std::string published_by;
  std::string published_on;  // a moment
  std::string sha256;        // of the frozen document; empty while it is none
  std::vector<Section> sections;
  std::vector<Answer> answers;
  std::vector<Told> coverage;
  bool operator==(const Document&) const = default;
};

}  // namespace entente::briefing
