// What was said the week before, and is said otherwise now.
#include <algorithm>
#include <cmath>

#include "briefing/checks/context.h"

namespace entente::briefing::checks {
namespace last_week_check {

bool is_event(Sense sense) {
  switch (sense) {
    case Sense::begin:
    case Sense::sign:
    case Sense::held:
    case Sense::cancel:
    case Sense::coordinate:
    case Sense::request:
    case Sense::met:
    case Sense::commitment:
    case Sense::deploy:
    case Sense::dispatch:
    case Sense::hand_over:
    case Sense::arrive:
    case Sense::complete:
      return true;
    default:  // the other senses are no events that can be taken back
      return false;
  }
}

bool is_subject(Sense sense) {
  return (sense >= Sense::training && sense <= Sense::mutual_visit) || sense == Sense::exercise ||
         sense == Sense::roadmap || sense == Sense::memorandum || sense == Sense::arrangement ||
         (sense >= Sense::tent && sense <= Sense::vehicle) || sense == Sense::x_mission || sense == Sense::faculty ||
         sense == Sense::japan || sense == Sense::ukraine || sense == Sense::kind || sense == Sense::coordinate;
}

std::optional<int> stage(const Sentence& sentence) {
  if (sentence.has(Sense::hand_over)) return 4;
  if (sentence.has(Sense::at_crossing)) return 2;
  if (sentence.has(Sense::arrive)) return 3;
  if (sentence.has(Sense::dispatch)) return 1;
  return std::nullopt;
}

// What verbs say of an event: that it is so, or not.
std::optional<bool> polarity(const Sentence& sentence, Sense sense, const Hit** where) {
  for (const Hit& hit : sentence.hits) {
    if (hit.sense != sense || hit.form == Form::future) continue;
    *where = &hit;
    return !hit.negated;
  }
  return std::nullopt;
}

class Checker {
 public:
  Checker(Context& context, const Sentence& before)
      : now_(context.sentence), before_(before), context_(context), figures_(figures_of(before)) {}

  void check() {
    if (now_.has(Sense::correction)) return;
    figures();
    if (!same_subject()) return;
    days();
    counts();
    events();
    stages();
    order();
  }

 private:
  void tell(std::size_t first, std::size_t last) {
    if (context_.disowned(first)) return;
    context_.add(Rule::contradicts_last_week, Severity::flags, first, last);
  }

  bool same_subject() const {
    return std::any_of(now_.hits.begin(), now_.hits.end(),
                       [&](const Hit& hit) { return is_subject(hit.sense) && before_.has(hit.sense); });
  }

  static bool same_days(const Figures& a, const Figures& b) {
    const auto in = [](const DateMention& date, const Figures& all) {
      return std::any_of(all.dates.begin(), all.dates.end(),
                         [&](const DateMention& other) { return other.day == date.day && other.month == date.month; });
    };
    return !a.dates.empty() && a.dates.size() == b.dates.size() &&
           std::all_of(a.dates.begin(), a.dates.end(), [&](const DateMention& date) { return in(date, b); });
  }

  bool same_areas() const {
    return std::all_of(context_.facts.areas.begin(), context_.facts.areas.end(), [&](const AreaFact& area) {
      return find_name(now_, area.name).has_value() == find_name(before_, area.name).has_value();
    });
  }

  void figures() {
    for (const Quantity& quantity : context_.figures.quantities) {
      if (!quantity.unit || now_.tokens[quantity.first].bracketed) continue;
      for (const Quantity& other : figures_.quantities) {
        if (!other.unit || other.unit->dimension != quantity.unit->dimension) continue;
        const bool differs = std::abs(quantity.size() - other.size()) > 1e-9 * quantity.size();
        if (differs && same_areas() && same_days(context_.figures, figures_) &&
            context_.figures.quantities.size() == figures_.quantities.size())
          tell(quantity.first, quantity.last);
        if (other.unit->sense != quantity.unit->sense && same_areas() && !context_.disowned(quantity.first))
          context_.add(Rule::unit_or_area_changed, Severity::flags, quantity.first, quantity.last);
      }
    }
  }

  void days() {
    if (context_.figures.dates.size() != 1 || figures_.dates.size() != 1) return;
    if (!context_.figures.quantities.empty() && context_.figures.quantities[0].unit) return;
    const DateMention& date = context_.figures.dates[0];
    const bool shared = std::any_of(now_.hits.begin(), now_.hits.end(),
                                    [&](const Hit& hit) { return is_event(hit.sense) && before_.has(hit.sense); });
    if (!shared || (figures_.dates[0].day == date.day && figures_.dates[0].month == date.month)) return;
    tell(date.first, date.last);
  }

  void counts() {
    if (!now_.has(Sense::condition) || !before_.has(Sense::condition)) return;
    for (const Quantity& quantity : context_.figures.quantities) {
      if (quantity.unit || quantity.value < 2) continue;
      const bool same = std::any_of(figures_.quantities.begin(), figures_.quantities.end(),
                                    [&](const Quantity& other) { return other.value == quantity.value; });
      const bool dual = std::any_of(before_.tokens.begin(), before_.tokens.end(),
                                    [](const Token& token) { return token.text.ends_with(U"شرطان"); });
      if (!same && (dual || !figures_.quantities.empty())) tell(quantity.first, quantity.last + 1);
    }
  }

  void events() {
    for (const Hit& hit : now_.hits) {
      if (!is_event(hit.sense) || hit.form == Form::future) continue;
      const Hit* other = nullptr;
      const auto then = polarity(before_, hit.sense, &other);
      if (!then) continue;
      if (*then != !hit.negated) tell(hit.first, hit.last);
    }
    const Hit* cancel = nullptr;
    const bool cancelled = polarity(before_, Sense::cancel, &cancel) == true;
    const bool held = before_.has(Sense::held) && !before_.has(Sense::planned);
    for (const Hit& hit : now_.hits) {
      const bool happened = (hit.sense == Sense::held || hit.sense == Sense::begin || hit.sense == Sense::ongoing) &&
                            context_.asserts_now(hit);
      if (happened && cancelled) tell(hit.first, hit.last);
      if (hit.sense == Sense::planned && held && !now_.has(Sense::held)) tell(hit.first, hit.last);
    }
  }

  void stages() {
    const auto now = stage(now_);
    const auto then = stage(before_);
    if (!now || !then || *now >= *then || now_.has(Sense::planned)) return;
    for (const Sense sense : {Sense::at_crossing, Sense::arrive, Sense::dispatch}) {
      if (const Hit* hit = now_.find(sense)) return tell(hit->first, hit->last);
    }
  }

  void order() {
    const Hit* const hit = now_.find(Sense::first);
    if (hit == nullptr || !before_.has(Sense::last) || !now_.has(Sense::request)) return;
    tell(hit->first, hit->last);
  }

  const Sentence& now_;
  const Sentence& before_;
  Context& context_;
  Figures figures_;
};

}  // namespace last_week_check

void check_last_week(Context& context, const std::vector<Sentence>& last_week) {
  for (const Sentence& sentence : last_week) last_week_check::Checker(context, sentence).check();
}

}  // namespace entente::briefing::checks
