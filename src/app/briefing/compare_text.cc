#include "app/briefing/compare_text.h"

namespace entente::app::briefing {
namespace {

using entente::briefing::Agreement;
using entente::briefing::ComparedFigure;
using entente::briefing::Comparison;
using entente::briefing::Document;
using entente::briefing::Language;
using entente::briefing::Sentence;

bool tells_alike(const Comparison& ours, const ComparedFigure& figure) {
  for (const ComparedFigure& own : ours.figures)
    if (own.agreement == figure.agreement && own.reading == figure.reading) return true;
  return false;
}

// Where a figure of theirs came from us as it is.
std::vector<std::string> sources_of(const Comparison& theirs, const Document& said, Language language,
                                    const entente::briefing::checks::Facts& facts) {
  std::vector<std::string> from_ours(theirs.figures.size());
  for (const auto& section : said.sections) {
    for (const Sentence& sentence : section.sentences) {
      const Comparison ours = entente::briefing::compare({sentence.text.in(language), language, {}}, facts, {});
      for (std::size_t i = 0; i < from_ours.size(); ++i) {
        const ComparedFigure& figure = theirs.figures[i];
        if (figure.agreement != Agreement::agrees && !figure.reading.empty() && tells_alike(ours, figure))
          from_ours[i] = sentence.id;
      }
    }
  }
  return from_ours;
}

}  // namespace

Result<ComparedText> compare_text(const Place& place, const std::string& id, const std::string& text,
                                  Language language) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto brief = open_brief(*office, id);
  if (!brief) return Failure(brief.error());
  const Document said = document_of(*brief);
  const auto facts = entente::briefing::checks::facts_of(brief->cut.programme);
  ComparedText compared{brief->briefing->key, entente::briefing::compare({text, language, {}}, facts, said), {}};
  compared.from_ours = sources_of(compared.comparison, said, language, facts);
  return compared;
}

}  // namespace entente::app::briefing
