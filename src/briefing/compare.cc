#include "briefing/compare.h"

#include <algorithm>
#include <optional>

#include "briefing/checks/context.h"
#include "briefing/checks/likeness.h"

namespace entente::briefing {
namespace comparing {

using checks::Context;
using checks::Finding;
using checks::Hit;
using checks::Rule;
using checks::Sense;
using domain::Basis;

// Two things that both name, or one and several words: less is only the same field.
constexpr double kSameMatter = 1.7;

std::optional<Agreement> agreement_of(Rule rule) {
  switch (rule) {
    case Rule::number_without_reading:
      return Agreement::not_ours;
    case Rule::total_without_as_of:
      return Agreement::without_days;
    case Rule::increment_as_total:
      return Agreement::increment_as_total;
    case Rule::increment_as_split:
      return Agreement::increment_as_split;
    case Rule::unit_or_area_changed:
      return Agreement::other_place_or_unit;
    case Rule::delta_over_few_rows:
    case Rule::contradicts_last_week:
      return Agreement::unlike_last_time;
    default:
      return std::nullopt;
  }
}

std::string reading_of(const Finding& finding) {
  for (const Argument& argument : finding.arguments)
    if (const auto* const id = std::get_if<std::string>(&argument.value); id != nullptr && argument.name == "reading")
      return *id;
  return {};
}

// The figures that nothing was found against.
std::vector<ComparedFigure> agreeing(const Context& context, const std::vector<Finding>& findings) {
  std::vector<ComparedFigure> figures;
  for (const checks::Quantity& quantity : context.figures.quantities) {
    if (quantity.reference || context.disowned(quantity.first)) continue;
    const std::size_t begin = context.sentence.tokens[quantity.first].begin;
    const std::size_t end = context.sentence.tokens[quantity.last].end;
    const bool faulted = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
      return agreement_of(finding.rule) && finding.begin < end && begin < finding.end;
    });
    const auto matches = checks::matches_of(quantity, context.facts);
    if (!faulted && !matches.empty()) figures.push_back({begin, end, Agreement::agrees, matches.front().reading->id});
  }
  return figures;
}

// How far something has come, as it is told.
enum class Stage : std::uint8_t { done, to_come, uncertain };

std::optional<Stage> stage_of(Basis basis) {
  switch (basis) {
    case Basis::confirmed:
    case Basis::in_progress:
      return Stage::done;
    case Basis::planned:
      return Stage::to_come;
    case Basis::conditional:
    case Basis::assessed:
      return Stage::uncertain;
    case Basis::position:
    case Basis::speculative_declined:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Basis> told_as(const Context& context) {
  const checks::Sentence& sentence = context.sentence;
  if (sentence.question) return std::nullopt;
  const auto happens = [&](const auto& as_told) {
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
      return hit.sense >= Sense::begin && hit.sense <= Sense::met && (context.*as_told)(hit);
    });
  };
  if (sentence.has(Sense::expected)) return Basis::assessed;
  if (sentence.any(Sense::planned, Sense::will)) return Basis::planned;
  if (happens(&Context::asserts)) return Basis::confirmed;
  if (sentence.has(Sense::ongoing) || happens(&Context::asserts_now)) return Basis::in_progress;
  const bool future = std::any_of(sentence.hits.begin(), sentence.hits.end(),
                                  [](const Hit& hit) { return hit.form == checks::Form::future; });
  if (future) return Basis::planned;
  return std::nullopt;
}

struct Ours {
  const Sentence* sentence;
  checks::Subject subject;
};

class Matching {
 public:
  Matching(const Document& said, Language language) {
    for (const Section& section : said.sections) {
      for (const Sentence& sentence : section.sentences) {
        if (sentence.text.in(language).empty()) continue;
        ours_.push_back({&sentence, checks::subject_of(sentence.text.in(language), language)});
        rarity_.count(ours_.back().subject);
      }
    }
  }

  // Against the nearest of ours.
  std::optional<ShiftedBasis> shift(const Context& context) const {
    const auto told = told_as(context);
    if (!told) return std::nullopt;
    const checks::Subject subject = checks::subject_of(context.sentence);
    const Ours* best = nullptr;
    double most = 0;
    for (const Ours& ours : ours_) {
      if (checks::shared(subject, ours.subject) < kSameMatter) continue;
      const double shared = rarity_.shared(subject, ours.subject);
      if (shared <= most) continue;
      most = shared;
      best = &ours;
    }
    const auto stage = best == nullptr ? std::nullopt : stage_of(best->sentence->basis);
    if (!stage || stage == stage_of(*told)) return std::nullopt;
    return ShiftedBasis{context.sentence.tokens.front().begin, context.sentence.tokens.back().end, best->sentence->id,
                        best->sentence->basis, *told};
  }

 private:
  std::vector<Ours> ours_;
  checks::Rarity rarity_;
};

// Which names our sentence, and so says more.
bool said_by_a_shift(const Finding& finding, const std::vector<ShiftedBasis>& shifts) {
  const bool of_basis = finding.rule == Rule::told_as_happened || finding.rule == Rule::initiated_without_started ||
                        finding.rule == Rule::will_for_assessed_or_conditional;
  return of_basis && std::any_of(shifts.begin(), shifts.end(), [&](const ShiftedBasis& shift) {
           return shift.begin <= finding.begin && finding.end <= shift.end;
         });
}

}  // namespace comparing

std::string_view word_of(Agreement agreement) {
  constexpr std::string_view kWords[] = {
      "agrees",           "without_days", "increment_as_total", "increment_as_split", "other_place_or_unit",
      "unlike_last_time", "not_ours"};
  return kWords[static_cast<std::size_t>(agreement)];
}

bool Comparison::differs() const {
  return !shifts.empty() || !besides.empty() ||
         std::any_of(figures.begin(), figures.end(),
                     [](const ComparedFigure& figure) { return figure.agreement != Agreement::agrees; });
}

Comparison compare(const checks::Draft& text, const checks::Facts& facts, const Document& said) {
  Comparison comparison;
  const std::vector<checks::Finding> findings = checks::check(text, facts);
  const comparing::Matching matching(said, text.language);
  std::vector<checks::Finding> unused;
  for (const checks::Sentence& sentence : checks::read_text(text.text, text.language)) {
    const checks::Context context(sentence, facts, unused);
    for (ComparedFigure& figure : comparing::agreeing(context, findings))
      comparison.figures.push_back(std::move(figure));
    if (auto shift = matching.shift(context)) comparison.shifts.push_back(*std::move(shift));
  }
  for (const checks::Finding& finding : findings) {
    const auto agreement = comparing::agreement_of(finding.rule);
    if (agreement)
      comparison.figures.push_back({finding.begin, finding.end, *agreement, comparing::reading_of(finding)});
    if (!agreement && !comparing::said_by_a_shift(finding, comparison.shifts)) comparison.besides.push_back(finding);
  }
  std::sort(comparison.figures.begin(), comparison.figures.end(),
            [](const ComparedFigure& a, const ComparedFigure& b) { return a.begin < b.begin; });
  return comparison;
}

}  // namespace entente::briefing
