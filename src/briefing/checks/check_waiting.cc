// Matters that wait at a gate: told without their first unmet condition, with a date, or as certain.
#include <algorithm>

#include "briefing/checks/context.h"
#include "briefing/checks/lexicon.h"

namespace entente::briefing::checks {
namespace waiting_check {

bool is_condition_word(Sense sense) {
  return sense >= Sense::ceasefire && sense <= Sense::decree;
}

bool has(const std::vector<Sense>& senses, Sense sense) {
  return std::find(senses.begin(), senses.end(), sense) != senses.end();
}

std::optional<Waiting> at_mission(const Context& context, const GateFact& gate) {
  const Sentence& sentence = context.sentence;
  for (const Name& mission : gate.missions) {
    const auto place = find_name(sentence, mission);
    if (!place) continue;
    for (const Sense sense : {Sense::contribution, Sense::deploy, Sense::troops, Sense::peace_force}) {
      const Hit* const hit = sentence.find(sense);
      if (hit == nullptr) continue;
      // the place nearest to the matter, not that of the condition
      Place there = *place;
      for (const Hit& other : sentence.hits) {
        if (has(mission.senses, other.sense)) there = {other.first, other.last};
        if (has(mission.senses, other.sense) && other.first > hit->first) break;
      }
      return Waiting{&gate, std::min(hit->first, there.first), std::max(hit->last, there.last)};
    }
  }
  return std::nullopt;
}

std::optional<Waiting> of_activities(const Context& context, const GateFact& gate) {
  for (const Hit& hit : context.sentence.hits) {
    if (!has(gate.activities, hit.sense)) continue;
    const bool elsewhere = std::any_of(
        context.facts.activities.begin(), context.facts.activities.end(), [&](const ActivityFact& activity) {
          return activity.state == domain::ActivityState::completed && has(activity.senses, hit.sense);
        });
    if (!elsewhere) return Waiting{&gate, hit.first, hit.last};
  }
  return std::nullopt;
}

std::optional<Waiting> of_training(const Context& context, const GateFact& gate) {
  const Sentence& sentence = context.sentence;
  if (!gate.partner_training || sentence.has(Sense::vetting)) return std::nullopt;
  const Hit* const training = sentence.find(Sense::training);
  const Hit* const people = sentence.find(Sense::people);
  if (training == nullptr || people == nullptr) return std::nullopt;
  return Waiting{&gate, std::min(training->first, people->first), std::max(training->last, people->last)};
}

// The tokens that give a date: months, seasons, days.
std::optional<Place> date_in(const Context& context) {
  std::optional<Place> place;
  const auto widen = [&](std::size_t first, std::size_t last) {
    place = place ? Place{std::min(place->first, first), std::max(place->last, last)} : Place{first, last};
  };
  for (const DateMention& date : context.figures.dates) widen(date.first, date.last);
  for (const Hit& hit : context.sentence.hits) {
    if (hit.sense == Sense::season) widen(hit.first, hit.last);
  }
  return place;
}

}  // namespace waiting_check

std::optional<Waiting> waiting_matter(const Context& context) {
  for (const GateFact& gate : context.facts.gates) {
    if (gate.open) continue;
    if (const auto matter = waiting_check::at_mission(context, gate)) return matter;
    if (const auto matter = waiting_check::of_activities(context, gate)) return matter;
    if (const auto matter = waiting_check::of_training(context, gate)) return matter;
  }
  return std::nullopt;
}

bool names_first_condition(const Context& context, const GateFact& gate) {
  if (gate.condition_senses.empty()) return true;
  bool any = false;
  for (const Sense sense : gate.condition_senses.front()) {
    if (!waiting_check::is_condition_word(sense) && sense != Sense::adopted) continue;
    any = true;
    if (!context.sentence.has(sense)) return false;
  }
  return any;
}

void check_waiting(Context& context) {
  const auto matter = waiting_matter(context);
  if (!matter || context.disowned(matter->first)) return;
  const Sentence& sentence = context.sentence;
  if (sentence.any(Sense::refusal, Sense::request, Sense::asked)) return;
  if (context.found(Rule::told_as_happened) || context.found(Rule::initiated_without_started)) return;
  const bool negative = std::any_of(sentence.hits.begin(), sentence.hits.end(), [](const Hit& hit) {
    return hit.negated &&
           (hit.sense == Sense::deploy || hit.sense == Sense::dispatch || hit.sense == Sense::contribution);
  });
  if (negative) return;
  if (sentence.has(Sense::nothing_yet) && !waiting_check::date_in(context)) return;
  const std::vector<Argument> against{
      {"gate", matter->gate->id},
      {"condition", matter->gate->conditions.empty() ? "" : matter->gate->conditions.front()}};
  if (const auto date = waiting_check::date_in(context)) {
    context.add(Rule::gated_without_condition, Severity::blocks, std::min(matter->first, date->first),
                std::max(matter->last, date->last), {}, against);
  } else if (!names_first_condition(context, *matter->gate) && !context.found(Rule::will_for_assessed_or_conditional)) {
    context.add(Rule::gated_without_condition, Severity::flags, matter->first, matter->last, {}, against);
  }
}

namespace waiting_check {

bool is_imperfect(const Token& token) {
  const char32_t c = token.text[token.text[0] == U'و' && token.text.size() > 3 ? 1 : 0];
  return c == U'ي' || c == U'ت' || c == U'ن';
}

// ستزداد: the prefix of the future before an imperfect.
bool has_future_prefix(const Token& token) {
  std::u32string_view text = token.text;
  if (text.size() > 5 && (text[0] == U'و' || text[0] == U'ف')) text.remove_prefix(1);
  return text.size() >= 5 && text[0] == U'س' && (text[1] == U'ي' || text[1] == U'ت' || text[1] == U'ن');
}

// Whether what is said to come is only expected, or conditional.
bool is_outlook(const Context& context, std::size_t at) {
  const Sentence& sentence = context.sentence;
  const int clause = sentence.tokens[at].clause;
  const bool change = sentence.has_in_clause(Sense::grow, clause) || sentence.has_in_clause(Sense::lead_to, clause) ||
                      sentence.has_in_clause(Sense::benefit, clause) || sentence.has_in_clause(Sense::stay, clause);
  const bool subject = sentence.any(Sense::visit, Sense::training, Sense::scope, Sense::relations, Sense::steps,
                                    Sense::contacts, Sense::advisory, Sense::exercise);
  if (change && subject) return true;
  if (sentence.has(Sense::steps)) return true;
  if (sentence.has(Sense::decree)) return true;
  return waiting_matter(context).has_value();
}

bool is_finite_end(const Context& context, std::size_t i) {
  const auto& tokens = context.sentence.tokens;
  if (i + 1 >= tokens.size()) return true;
  return tokens[i + 1].kind == TokenKind::sign || tokens[i + 1].text == U"ve" || tokens[i + 1].text == U"ama";
}

struct Future {
  std::size_t first, last;
};

std::vector<Future> english(const Context& context) {
  std::vector<Future> all;
  const Sentence& sentence = context.sentence;
  for (const Hit& hit : sentence.hits) {
    if (hit.sense != Sense::will && hit.sense != Sense::certain) continue;
    std::size_t last = std::min(hit.last + 3, sentence.tokens.size() - 1);
    while (last > hit.last && sentence.tokens[last].clause != sentence.tokens[hit.last].clause) --last;
    all.push_back({hit.first, last});
  }
  return all;
}

std::vector<Future> turkish(const Context& context) {
  std::vector<Future> all;
  const Sentence& sentence = context.sentence;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const Token& token = sentence.tokens[i];
    if (token.kind != TokenKind::word || token.text.size() < 5) continue;
    const Ending ending = ending_of(token.text, 2, Language::turkish);
    if (ending.form == Form::future && is_finite_end(context, i)) all.push_back({i, i});
  }
  const bool ahead = sentence.has(Sense::future_time);
  for (const Hit& hit : sentence.hits) {
    if (hit.sense == Sense::grow && hit.form == Form::present && ahead) all.push_back({hit.first, hit.last});
    if (hit.sense == Sense::certain && all.empty()) all.push_back({hit.first, hit.last});
  }
  return all;
}

bool comes(Sense sense) {
  return sense == Sense::grow || sense == Sense::lead_to || sense == Sense::benefit || sense == Sense::stay;
}

std::vector<Future> arabic(const Context& context) {
  std::vector<Future> all;
  const Sentence& sentence = context.sentence;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    if (sentence.tokens[i].kind == TokenKind::word && has_future_prefix(sentence.tokens[i])) all.push_back({i, i});
  }
  const bool will = sentence.has(Sense::will);
  const bool ahead = sentence.has(Sense::future_time);
  const Hit* const certain = sentence.find(Sense::certain);
  for (const Hit& hit : sentence.hits) {
    if (hit.sense == Sense::will && hit.last + 1 < sentence.tokens.size()) all.push_back({hit.first, hit.last + 1});
    if (!comes(hit.sense)) continue;
    const bool never = hit.first > 0 && context.is(hit.first - 1, U"لن");
    if (certain != nullptr)
      all.push_back({std::min(certain->first, hit.first), std::max(certain->last, hit.last)});
    else if (never)
      all.push_back({hit.first - 1, hit.last});
    else if ((will || (ahead && all.empty())) && is_imperfect(sentence.tokens[hit.first]))
      all.push_back({hit.first, hit.last});
  }
  return all;
}

}  // namespace waiting_check

void check_will(Context& context) {
  const Sentence& sentence = context.sentence;
  std::vector<waiting_check::Future> futures;
  switch (context.language()) {
    case Language::english:
      futures = waiting_check::english(context);
      break;
    case Language::turkish:
      futures = waiting_check::turkish(context);
      break;
    case Language::arabic:
      futures = waiting_check::arabic(context);
      break;
  }
  if (sentence.any(Sense::refusal, Sense::commitment)) return;
  for (const auto& future : futures) {
    if (context.disowned(future.first)) continue;
    if (sentence.has_in_clause(Sense::expected, sentence.tokens[future.first].clause)) continue;
    if (waiting_check::is_outlook(context, future.first))
      context.add(Rule::will_for_assessed_or_conditional, Severity::blocks, future.first, future.last);
  }
}

}  // namespace entente::briefing::checks
