// Numbers: without a reading, without a frame, in the wrong frame, of another area, in another unit.
#include <algorithm>
#include <cmath>

#include "briefing/checks/context.h"

namespace entente::briefing::checks {
namespace figures_check {

using Areas = std::vector<std::size_t>;

bool is_goods(Sense sense) {
  return sense >= Sense::tent && sense <= Sense::vehicle;
}

class Checker {
 public:
  explicit Checker(Context& context) : context_(context), sentence_(context.sentence), facts_(context.facts) {
    for (std::size_t i = 0; i < facts_.areas.size(); ++i) {
      if (find_name(sentence_, facts_.areas[i].name)) named_.push_back(i);
    }
  }

  void check() {
    for (const Quantity& quantity : context_.figures.quantities) {
      if (quantity.reference || context_.disowned(quantity.first)) continue;
      check_one(quantity);
    }
    check_dozens();
    check_duals();
  }

 private:
  void check_one(const Quantity& quantity) {
    if (!quantity.unit && quantity.value <= 1) return;
    if (counts_nothing(quantity) || counted_by_record(quantity)) return;
    const std::vector<Match> all = matches_of(quantity, facts_);
    std::vector<Match> matches = of_the_day(all);
    if (all.empty() && is_difference(quantity)) return;
    if (all.empty() || quantity.hedged) {
      if (sentence_.has_in_part(Sense::correction, sentence_.tokens[quantity.first].part)) return;
      return without_reading(quantity);
    }
    if (matches.empty()) {
      if (has_other_day(all, quantity)) return without_reading(quantity);
      matches = all;
    }
    check_agreement(quantity, matches);
    check_area_and_unit(quantity, matches);
    check_frame(quantity, matches);
  }

  void without_reading(const Quantity& quantity) {
    context_.add(Rule::number_without_reading, Severity::blocks, quantity.first, quantity.last);
  }

  // By which one total exceeds another of its series; the days of both are said.
  bool is_difference(const Quantity& quantity) const {
    if (quantity.hedged) return false;
    const auto leads_to = [&](const ReadingFact& from, const ReadingFact& to) {
      return from.value < to.value && std::abs(to.size() - from.size() - quantity.size()) <= 1e-9 * to.size() &&
             from.indicator == to.indicator && from.area == to.area && from.start == to.start;
    };
    std::vector<const ReadingFact*> said;
    for (const ReadingFact& reading : facts_.readings)
      if (reading.cumulative && says(reading.as_of)) said.push_back(&reading);
    return std::any_of(said.begin(), said.end(), [&](const ReadingFact* to) {
      return std::any_of(said.begin(), said.end(), [&](const ReadingFact* from) { return leads_to(*from, *to); });
    });
  }

  void check_agreement(const Quantity& quantity, const std::vector<Match>& matches) {
    for (const Match& match : matches)
      if (match.reading->disagrees_with.empty()) return;
    context_.add(Rule::readings_disagree, Severity::flags, quantity.first, quantity.last, {},
                 {{"reading", matches.front().reading->id}, {"reading", matches.front().reading->disagrees_with}});
  }

  // ---- what numbers count
  bool followed_by(const Quantity& quantity, Sense sense, std::size_t reach) const {
    return std::any_of(sentence_.hits.begin(), sentence_.hits.end(), [&](const Hit& hit) {
      return hit.sense == sense && hit.first > quantity.number_last && hit.first - quantity.number_last <= reach;
    });
  }

  bool counts_nothing(const Quantity& quantity) const {
    if (quantity.unit) return false;
    if (followed_by(quantity, Sense::people, 2) || followed_by(quantity, Sense::thing, 2)) return false;
    if (followed_by(quantity, Sense::duration, 2)) return true;
    if (followed_by(quantity, Sense::exempt, 3) && quantity.value <= 60) return true;
    if (quantity.value == 1001) return true;  // a thousand and one: many
    const std::size_t next = quantity.number_last + 1;
    return next < sentence_.tokens.size() && sentence_.tokens[next].text == U"منه";  // of the month
  }

  bool counted_by_record(const Quantity& quantity) const {
    if (quantity.unit && quantity.unit->dimension != Dimension::mass) return false;
    for (const Hit& hit : sentence_.hits) {
      if (is_goods(hit.sense) && carried(hit.sense, quantity)) return true;
    }
    if (quantity.unit) return false;
    if (followed_by(quantity, Sense::people, 2) || followed_by(quantity, Sense::thing, 2)) return false;
    if (sentence_.has(Sense::condition) && quantity.value <= 20) return is_condition_count(quantity);
    if (sentence_.has(Sense::kind) && quantity.value <= 8) return true;
    if (sentence_.has(Sense::visit)) return is_visit_count(quantity);
    if (sentence_.has(Sense::meeting)) return static_cast<std::size_t>(quantity.value) == facts_.engagements;
    if (sentence_.has(Sense::requests)) return static_cast<std::size_t>(quantity.value) == facts_.requests;
    return false;
  }

  bool carried(Sense goods, const Quantity& quantity) const {
    return std::any_of(facts_.consignments.begin(), facts_.consignments.end(), [&](const ConsignmentFact& aid) {
      return aid.quantity == quantity.value && std::find(aid.goods.begin(), aid.goods.end(), goods) != aid.goods.end();
    });
  }

  bool is_condition_count(const Quantity& quantity) const {
    return std::any_of(facts_.gates.begin(), facts_.gates.end(), [&](const GateFact& gate) {
      return static_cast<double>(gate.condition_count) == quantity.value;
    });
  }

  bool is_visit_count(const Quantity& quantity) const {
    for (const auto& counts : {facts_.held_visits, facts_.planned_visits}) {
      std::size_t sum = 0;
      for (const auto& [kind, count] : counts) {
        if (static_cast<double>(count) == quantity.value) return true;
        sum += count;
      }
      if (static_cast<double>(sum) == quantity.value) return true;
    }
    return false;
  }

  void check_dozens() {
    for (const Hit& hit : sentence_.hits) {
      if (hit.sense == Sense::dozen && !context_.disowned(hit.first))
        context_.add(Rule::number_without_reading, Severity::blocks, hit.first, hit.last);
    }
  }

  // ملجآن: two, in one word
  void check_duals() {
    if (context_.language() != Language::arabic) return;
    for (const Hit& hit : sentence_.hits) {
      const std::u32string& word = sentence_.tokens[hit.first].text;
      if (hit.sense != Sense::thing || context_.disowned(hit.first)) continue;
      if (word.size() > 4 && (word.ends_with(U"ان") || word.ends_with(U"ين")))
        context_.add(Rule::number_without_reading, Severity::blocks, hit.first, hit.last);
    }
  }

  // ---- days
  bool says(const std::optional<PartialDate>& day) const {
    return std::any_of(context_.figures.dates.begin(), context_.figures.dates.end(),
                       [&](const DateMention& date) { return same_day(date, day); });
  }

  std::vector<Match> of_the_day(std::vector<Match> matches) const {
    std::erase_if(matches, [&](const Match& match) { return !says(match.reading->as_of); });
    return matches;
  }

  // A day that is neither the start of the count nor the day of another figure of the sentence.
  bool has_other_day(const std::vector<Match>& matches, const Quantity& quantity) const {
    return std::any_of(context_.figures.dates.begin(), context_.figures.dates.end(), [&](const DateMention& date) {
      if (!date.day || !date.month) return false;
      for (const Match& match : matches) {
        if (!match.reading->as_of || same_day(date, match.reading->start)) return false;
      }
      for (const Quantity& other : context_.figures.quantities) {
        if (&other == &quantity) continue;
        for (const Match& match : matches_of(other, facts_)) {
          if (same_day(date, match.reading->as_of) || same_day(date, match.reading->start)) return false;
        }
      }
      return true;
    });
  }

  // ---- area and unit
  bool names(std::size_t area) const { return std::find(named_.begin(), named_.end(), area) != named_.end(); }

  bool within(std::size_t area, std::size_t whole) const {
    for (std::optional<std::size_t> at = area; at; at = facts_.areas[*at].part_of) {
      if (*at == whole) return true;
    }
    return false;
  }

  bool area_agrees(const Match& match) const {
    if (!match.reading->area || named_.empty()) return true;
    const std::size_t area = match.part != nullptr ? match.part->area : *match.reading->area;
    if (names(area)) return true;
    if (sentence_.has(Sense::both_places)) return true;
    if (match.part != nullptr) return false;
    if (all_parts_named(area)) return true;
    return sentence_.has(Sense::included) &&
           std::all_of(named_.begin(), named_.end(), [&](std::size_t named) { return within(named, area); });
  }

  bool all_parts_named(std::size_t area) const {
    std::size_t parts = 0;
    for (std::size_t i = 0; i < facts_.areas.size(); ++i) {
      if (facts_.areas[i].part_of != area) continue;
      if (!names(i)) return false;
      ++parts;
    }
    return parts > 1 && area_has_readings_in_parts(area);
  }

  // Its parts are what its figures are split by.
  bool area_has_readings_in_parts(std::size_t area) const {
    return std::any_of(facts_.readings.begin(), facts_.readings.end(),
                       [&](const ReadingFact& reading) { return reading.area == area && reading.parts.size() > 1; });
  }

  bool told_beside(const Quantity& quantity, Sense unit) const {
    return std::any_of(context_.figures.quantities.begin(), context_.figures.quantities.end(),
                       [&](const Quantity& other) {
                         return other.unit && other.unit->sense == unit &&
                                std::abs(other.size() - quantity.size()) <= 1e-9 * quantity.size();
                       });
  }

  void check_area_and_unit(const Quantity& quantity, const std::vector<Match>& matches) {
    const bool area_wrong =
        std::none_of(matches.begin(), matches.end(), [&](const Match& match) { return area_agrees(match); });
    const auto& unit = matches.front().reading->unit;
    const bool unit_wrong =
        quantity.unit && unit && quantity.unit->sense != unit->sense && !told_beside(quantity, unit->sense);
    if (!area_wrong && !unit_wrong) return;
    context_.add(Rule::unit_or_area_changed, Severity::flags, quantity.first, quantity.last, {},
                 {{"reading", matches.front().reading->id}});
  }

  // ---- the frame
  bool in_week(const Match& match) const {
    const ReadingFact& reading = *match.reading;
    if (sentence_.has(Sense::week) && says(reading.as_of)) return true;
    if (says(reading.as_of) && says(reading.start)) return true;
    if (sentence_.any(Sense::rise_by) && sentence_.has(Sense::week)) return true;
    if (sentence_.has(Sense::first_week)) return true;
    return sentence_.has(Sense::last_week) && total_beside(0);
  }

  // Another figure of the sentence that is a total, and greater.
  bool total_beside(double value) const {
    return std::any_of(
        context_.figures.quantities.begin(), context_.figures.quantities.end(), [&](const Quantity& other) {
          if (other.value <= value) return false;
          const auto matches = matches_of(other, facts_);
          return std::any_of(matches.begin(), matches.end(),
                             [](const Match& match) { return match.part == nullptr && match.reading->cumulative; });
        });
  }

  void check_frame(const Quantity& quantity, const std::vector<Match>& matches) {
    const auto is_total = [](const Match& match) { return match.part == nullptr && match.reading->cumulative; };
    const bool total = std::any_of(matches.begin(), matches.end(), is_total);
    const bool increment = !std::all_of(matches.begin(), matches.end(), is_total);
    if (increment && std::any_of(matches.begin(), matches.end(),
                                 [&](const Match& match) { return !is_total(match) && in_week(match); }))
      return;
    if (total) return check_total(quantity, matches);
    if (total_beside(quantity.value)) {
      const auto [first, last] = with_area(quantity, matches);
      context_.add(Rule::increment_as_split, Severity::blocks, first, last, {}, {{"reading", matches[0].reading->id}});
    } else {
      context_.add(Rule::increment_as_total, Severity::blocks, quantity.first, quantity.last, {},
                   {{"reading", matches[0].reading->id}});
    }
  }

  // The figure with the district whose share it is told to be.
  std::pair<std::size_t, std::size_t> with_area(const Quantity& quantity, const std::vector<Match>& matches) const {
    std::size_t first = quantity.first;
    std::size_t last = quantity.last;
    for (const Match& match : matches) {
      if (match.part == nullptr) continue;
      const auto place = find_name(sentence_, facts_.areas[match.part->area].name);
      if (!place) continue;
      first = std::min(first, place->first);
      last = std::max(last, place->last);
    }
    return {first, last};
  }

  void check_total(const Quantity& quantity, const std::vector<Match>& matches) {
    const bool framed = std::any_of(matches.begin(), matches.end(), [&](const Match& match) {
      return match.reading->cumulative && says(match.reading->as_of) && says(match.reading->start);
    });
    const bool told_elsewhere = sentence_.tokens[quantity.first].bracketed && quantity.unit &&
                                matches[0].reading->unit && quantity.unit->sense != matches[0].reading->unit->sense;
    if (!framed && !told_elsewhere)
      context_.add(Rule::total_without_as_of, Severity::flags, quantity.first, quantity.last, {},
                   {{"reading", matches[0].reading->id}});
  }

  Context& context_;
  const Sentence& sentence_;
  const Facts& facts_;
  Areas named_;
};

}  // namespace figures_check

void check_figures(Context& context) {
  figures_check::Checker(context).check();
}

}  // namespace entente::briefing::checks
