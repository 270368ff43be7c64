#include "briefing/checks/context.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace entente::briefing::checks {

void Context::add(Rule rule, Severity severity, std::size_t first, std::size_t last, std::string fix,
                  std::vector<Argument> arguments) {
  const auto& tokens = sentence.tokens;
  Finding finding{rule, severity, tokens[first].begin, tokens[last].end, std::move(fix), std::move(arguments)};
  const auto same = std::find_if(findings_.begin(), findings_.end(), [&](const Finding& other) {
    return other.rule == rule && other.begin < finding.end && finding.begin < other.end;
  });
  if (same == findings_.end()) return findings_.push_back(std::move(finding));
  same->begin = std::min(same->begin, finding.begin);
  same->end = std::max(same->end, finding.end);
}

bool Context::found(Rule rule) const {
  const std::size_t begin = sentence.tokens.front().begin;
  return std::any_of(findings_.begin(), findings_.end(),
                     [&](const Finding& finding) { return finding.rule == rule && finding.begin >= begin; });
}

bool Context::disowned(std::size_t token) const {
  const int part = sentence.tokens[token].part;
  if (sentence.has_in_part(Sense::others, part) || sentence.has_in_part(Sense::whether, part)) return true;
  if (sentence.has_in_part(Sense::counterfactual, part)) return true;
  for (const Token& sign : sentence.tokens) {
    if (sign.kind == TokenKind::sign && (sign.text == U"?" || sign.text == U"؟") && sign.part == part + 1) return true;
  }
  return sentence.has_in_part(Sense::denied, part);
}

bool Context::governed(const Hit& verb) const {
  const auto before = [&](Sense sense, std::size_t reach) {
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
      return hit.sense == sense && hit.last < verb.first && verb.first - hit.last <= reach &&
             sentence.tokens[hit.first].clause == sentence.tokens[verb.first].clause;
    });
  };
  switch (language()) {
    case Language::english:
      return before(Sense::modal, 3) || before(Sense::planned, 3) || before(Sense::expected, 4);
    case Language::turkish:
      return false;
    case Language::arabic:
      return before(Sense::modal, 1) || before(Sense::planned, 3) || before(Sense::expected, 2);
  }
  return false;
}

bool Context::asserts(const Hit& verb) const {
  if (verb.negated || disowned(verb.first) || governed(verb)) return false;
  if (verb.form == Form::past || verb.form == Form::participle) return true;
  if (verb.form != Form::nominal) return false;
  // after the start of ...
  return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
    if (hit.sense != Sense::after) return false;
    return language() == Language::turkish ? hit.first == verb.last + 1 : hit.last + 1 == verb.first;
  });
}

bool Context::asserts_now(const Hit& verb) const {
  if (asserts(verb)) return true;
  return verb.form == Form::present && !verb.negated && !disowned(verb.first) && !governed(verb);
}

const Hit* Context::nearest(Sense sense, std::size_t to) const {
  const Hit* best = nullptr;
  const auto distance = [&](const Hit& hit) { return hit.first > to ? hit.first - to : to - hit.first; };
  for (const Hit& hit : sentence.hits) {
    if (hit.sense == sense && (best == nullptr || distance(hit) < distance(*best))) best = &hit;
  }
  return best;
}

bool same_day(const DateMention& date, const std::optional<PartialDate>& day) {
  if (!day || !date.day || !date.month || !day->day() || !day->month()) return false;
  return *date.day == *day->day() && *date.month == *day->month();
}

std::vector<Match> matches_of(const Quantity& quantity, const Facts& facts) {
  const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); };
  const double amount = quantity.size();
  const auto& amounts = quantity.unit ? facts.measured : facts.written;
  const auto first = std::lower_bound(amounts.begin(), amounts.end(), amount - 2e-9 * std::abs(amount),
                                      [](const AmountFact& fact, double least) { return fact.amount < least; });
  std::vector<AmountFact> found;
  for (auto at = first; at != amounts.end() && at->amount <= amount + 2e-9 * std::abs(amount); ++at) {
    const auto& unit = facts.readings[at->reading].unit;
    const bool other_dimension = quantity.unit && unit->dimension != quantity.unit->dimension;
    if (near(amount, at->amount) && !other_dimension) found.push_back(*at);
  }
  std::sort(found.begin(), found.end(), [](const AmountFact& a, const AmountFact& b) {
    return std::tie(a.reading, a.part) < std::tie(b.reading, b.part);
  });
  std::vector<Match> matches;
  for (const AmountFact& fact : found) {
    const ReadingFact& reading = facts.readings[fact.reading];
    matches.push_back({&reading, fact.part ? &reading.parts[*fact.part] : nullptr});
  }
  return matches;
}

bool is_kind(Sense sense, domain::ActivityKind& kind) {
  using domain::ActivityKind;
  switch (sense) {
    case Sense::training:
      kind = ActivityKind::training;
      return true;
    case Sense::advisory:
      kind = ActivityKind::advisory;
      return true;
    case Sense::technical_support:
      kind = ActivityKind::technical_support;
      return true;
    case Sense::technical_visit:
      kind = ActivityKind::technical_visit;
      return true;
    case Sense::mutual_visit:
      kind = ActivityKind::mutual_visit;
      return true;
    case Sense::exercise:
      kind = ActivityKind::exercise;
      return true;
    case Sense::assessment:
      kind = ActivityKind::assessment;
      return true;
    case Sense::governance:
      kind = ActivityKind::governance;
      return true;
    default:  // the other senses are no kinds of activity
      return false;
  }
}

std::string_view word_of(Rule rule) {
  constexpr std::string_view kWords[kRules] = {"number_without_reading",
                                               "total_without_as_of",
                                               "increment_as_total",
                                               "increment_as_split",
                                               "will_for_assessed_or_conditional",
                                               "initiated_without_started",
                                               "told_as_happened",
                                               "gated_without_condition",
                                               "year_not_given",
                                               "person_below_attribution",
                                               "delta_over_few_rows",
                                               "unit_or_area_changed",
                                               "contradicts_last_week",
                                               "citation_outside_audience",
                                               "stale_translation",
                                               "readings_disagree"};
  return kWords[static_cast<std::size_t>(rule)];
}

}  // namespace entente::briefing::checks
