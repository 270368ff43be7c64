// A document in one language, laid out in blocks of words: what HTML, PDF, Markdown and plain text have in common. Each
// of them only decides how a block looks, so that none can say more or less than another.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "briefing/document.h"

namespace entente::briefing::sheet {

// Makes words of codes, in one language; what a text argument says keeps its own direction (isolates around it).
struct Voice {
  Language language = Language::english;
  std::function<std::string(const Message&)> say;
};

enum class Face : std::uint8_t { plain, strong, quiet };

// Words in one look. Directional isolates (U+2066, U+2068, U+2069) stand around what has a direction of its own; within
// a line they are balanced, and around or inside a run that leads somewhere, never across its edge.
struct Run {
  std::string text;
  Face face = Face::plain;
  std::string to;  // the anchor that it leads to; empty: it leads nowhere
};
using Line = std::vector<Run>;

struct Row {
  std::string label;
  Line value;
};

enum class Tone : std::uint8_t { plain, warning, mended };

enum class BlockKind : std::uint8_t {
  banner,      // what must not be overlooked: a draft
  over_title,  // whose it is
  title,
  facts,    // rows
  heading,  // of a part of the sheet
  subheading,
  sentence,  // numbered
  paragraph,
  detail,  // of the sentence or paragraph above it
  step,    // of a numbered list
  trail    // rows under a subheading
};

struct Block {
  BlockKind kind{};
  Line line;
  std::vector<Row> rows = {};
  Tone tone = Tone::plain;
  std::string anchor = {};  // its name for links; empty: it has none
  int number = 0;           // of a sentence or a step, from 1
};

struct Sheet {
  Language language = Language::english;
  std::string title;         // for the window and the catalogue
  std::string author;        // whose it is; empty: nobody is named
  std::string running_head;  // on every page
  std::string made_at;       // the moment that its bytes carry: publication, else the cut-off
  std::vector<Block> blocks;
};

// Every sentence, answer and retelling of the document, then the trail: each thing cited once, with where it is told.
// What was not written in the language is said to be missing (sentences) or given with the language it is in (the
// record's own words).
Sheet compose(const Document& document, const Voice& voice);

// Its answers alone, to be read out: without head or trail, what they rest on told by its kind and id.
Sheet answers_of(const Document& document, const Voice& voice);

}  // namespace entente::briefing::sheet
