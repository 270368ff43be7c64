// Years nobody gave, people named below their attribution, changes over too few rows.
#include <algorithm>

#include "briefing/checks/context.h"
#include "briefing/checks/folding.h"
#include "briefing/checks/lexicon.h"

namespace entente::briefing::checks {
namespace said_check {

bool same_month_day(const DateMention& date, const DateFact& fact) {
  return date.month && fact.month && *date.month == *fact.month && (!date.day || !fact.day || *date.day == *fact.day);
}

// The record has that day, but not with this year.
bool year_not_given(const DateMention& date, const std::vector<DateFact>& facts) {
  if (!date.year) return false;
  if (!date.month)
    return std::none_of(facts.begin(), facts.end(), [&](const DateFact& fact) { return fact.year == date.year; });
  return std::none_of(facts.begin(), facts.end(),
                      [&](const DateFact& fact) { return fact.year == date.year && same_month_day(date, fact); });
}

}  // namespace said_check

void check_years(Context& context) {
  const auto& known = context.facts.dates;
  for (const DateMention& date : context.figures.dates) {
    if (said_check::year_not_given(date, known) && !context.disowned(date.first))
      context.add(Rule::year_not_given, Severity::blocks, date.first, date.last);
  }
  for (const Hit& hit : context.sentence.hits) {
    if (hit.sense != Sense::relative_year || context.disowned(hit.first)) continue;
    const bool dated = std::any_of(context.figures.dates.begin(), context.figures.dates.end(), [&](const auto& date) {
      return date.day && date.month && std::any_of(known.begin(), known.end(), [&](const DateFact& fact) {
               return !fact.year && said_check::same_month_day(date, fact);
             });
    });
    if (dated) context.add(Rule::year_not_given, Severity::blocks, hit.first, hit.last);
  }
}

namespace said_check {

class Speakers {
 public:
  explicit Speakers(Context& context) : context_(context), sentence_(context.sentence) {}

  void check() {
    for (const PersonFact& person : context_.facts.people) {
      for (std::size_t i = 0; i < sentence_.tokens.size(); ++i) {
        if (!is_surname(i, person)) continue;
        std::size_t first = i;
        while (first > 0 && belongs(first - 1, person)) --first;
        if (speaks(first, i) && !may_be_named(person))
          context_.add(Rule::person_below_attribution, Severity::blocks, first, i, {}, {{"person", person.id}});
      }
    }
  }

 private:
  bool sounds_like(std::size_t i, const std::string& bones) const {
    const Token& token = sentence_.tokens[i];
    if (token.kind != TokenKind::word || bones.empty()) return false;
    const bool latin = token.text[0] < 0x0590;
    if (latin && !token.upper) return false;
    if (token.text.size() < 3) return false;
    for (const std::u32string& form : forms_of(token, context_.language())) {
      const std::string own = skeleton(form);
      if (own == bones) return true;
      // Aktürk'tü and, without the apostrophe, Aktürkün
      if (latin && own.size() == bones.size() + 1 && own.starts_with(bones) && bones.size() >= 4) return true;
    }
    return false;
  }

  // In Arabic a short surname is only believed beside a first name, a title or a preposition before it.
  bool is_surname(std::size_t i, const PersonFact& person) const {
    if (!sounds_like(i, person.surname)) return false;
    if (sentence_.tokens[i].text[0] < 0x0590) return true;
    if (person.surname.size() >= 4) return true;
    return sentence_.tokens[i].text.find(U'غ') != std::u32string::npos ||
           (i > 0 && sounds_like(i - 1, person.first_name));
  }

  bool is_title(std::size_t i) const {
    return std::any_of(sentence_.hits.begin(), sentence_.hits.end(),
                       [&](const Hit& hit) { return hit.sense == Sense::title && hit.first <= i && i <= hit.last; });
  }

  bool belongs(std::size_t i, const PersonFact& person) const {
    const Token& token = sentence_.tokens[i];
    if (token.text == U"." && i > 0 && sentence_.tokens[i - 1].text.size() == 1) return true;
    if (token.kind == TokenKind::word && token.text.size() == 1 && token.upper) return true;
    return sounds_like(i, person.first_name) || (is_title(i) && token.kind == TokenKind::word);
  }

  bool has(Sense sense, std::size_t from, std::size_t to) const {
    return std::any_of(sentence_.hits.begin(), sentence_.hits.end(), [&](const Hit& hit) {
      return hit.sense == sense && hit.first >= from && hit.last <= to && !of_sources(hit);
    });
  }

  // `sources said`, `kaynaklara göre`: the word belongs to them.
  bool of_sources(const Hit& verb) const {
    return std::any_of(sentence_.hits.begin(), sentence_.hits.end(), [&](const Hit& hit) {
      if (hit.sense != Sense::sources || sentence_.tokens[hit.first].clause != sentence_.tokens[verb.first].clause)
        return false;
      const std::size_t gap = hit.first > verb.last ? hit.first - verb.last : verb.first - hit.last;
      return gap <= 3;
    });
  }

  bool speaks(std::size_t first, std::size_t last) const {
    const std::size_t end = sentence_.tokens.size() - 1;
    const std::size_t before = first >= 3 ? first - 3 : 0;
    const std::size_t just_before = first >= 2 ? first - 2 : 0;
    const std::size_t after = std::min(last + 3, end);
    if (sentence_.tokens[last].bracketed && sentence_.has(Sense::sources)) return true;
    if (context_.language() == Language::turkish && sentence_.tokens[last].suffix.starts_with(U"t") &&
        sentence_.tokens[last].suffix.size() == 2 && last + 2 >= end)
      return true;  // Aktürk'tü: it was he who said so
    if (first > 0 && (context_.is(first - 1, U"هو") || context_.is(first - 1, U"hem"))) return true;
    for (const Sense sense : {Sense::say, Sense::according, Sense::quoting}) {
      if (has(sense, just_before, first) || has(sense, last + 1, after)) return true;
    }
    if (has_any(Sense::quoting, before, after)) return true;
    return sentence_.has(Sense::sources) &&
           (has_any(Sense::among_them, before, first) || has_any(Sense::among_them, last + 1, after));
  }
  bool has_any(Sense sense, std::size_t from, std::size_t to) const {
    return std::any_of(sentence_.hits.begin(), sentence_.hits.end(),
                       [&](const Hit& hit) { return hit.sense == sense && hit.first >= from && hit.last <= to; });
  }

  bool may_be_named(const PersonFact& person) const {
    return std::any_of(person.on_the_record.begin(), person.on_the_record.end(), [&](const auto& topics) {
      return std::any_of(topics.begin(), topics.end(), [&](Sense topic) { return sentence_.has(topic); });
    });
  }

  Context& context_;
  const Sentence& sentence_;
};

// ---- changes
bool is_counted(Sense sense) {
  return (sense >= Sense::tunnel && sense <= Sense::requests && sense != Sense::gaza) || sense == Sense::meeting ||
         sense == Sense::visit || sense == Sense::training || (sense >= Sense::tent && sense <= Sense::vehicle) ||
         sense == Sense::exercise || sense == Sense::aid;
}

const Hit* counted(const Context& context, const Hit& change, bool anywhere) {
  for (const Hit& hit : context.sentence.hits) {
    if (!is_counted(hit.sense) || (hit.first >= change.first && hit.last <= change.last)) continue;
    if (context.sentence.tokens[hit.first].part != context.sentence.tokens[change.first].part) continue;
    if (anywhere || hit.first < change.first) return &hit;
  }
  return nullptr;
}

// At least three increments of what the sentence is about.
bool has_rows(const Context& context) {
  std::size_t rows = 0;
  for (const ReadingFact& reading : context.facts.readings) {
    const bool about = std::any_of(reading.topic.begin(), reading.topic.end(),
                                   [&](Sense topic) { return context.sentence.has(topic); });
    if (about && !reading.cumulative) ++rows;
  }
  return rows >= 3;
}

// The increment is a row of its own, and is told with both its days.
bool is_increment_told(const Context& context) {
  const auto says = [&](const std::optional<PartialDate>& day) {
    return std::any_of(context.figures.dates.begin(), context.figures.dates.end(),
                       [&](const DateMention& date) { return same_day(date, day); });
  };
  for (const Quantity& quantity : context.figures.quantities)
    for (const Match& match : matches_of(quantity, context.facts))
      if (!match.reading->cumulative && says(match.reading->as_of) && says(match.reading->start)) return true;
  return false;
}

bool is_comparison(const Context& context, const Hit& hit) {
  const Sentence& sentence = context.sentence;
  switch (context.language()) {
    case Language::english:
      return std::any_of(sentence.tokens.begin() + static_cast<std::ptrdiff_t>(hit.last), sentence.tokens.end(),
                         [](const Token& token) { return token.text == U"than"; });
    case Language::turkish:
      return sentence.any(Sense::week, Sense::according);
    case Language::arabic:
      return true;
  }
  return false;
}

}  // namespace said_check

void check_people(Context& context) {
  said_check::Speakers(context).check();
}

void check_changes(Context& context) {
  const Sentence& sentence = context.sentence;
  if (sentence.any(Sense::purpose, Sense::rank)) return;
  for (const Hit& hit : sentence.hits) {
    const bool changes = hit.sense == Sense::change && context.asserts_now(hit);
    const bool compares = hit.sense == Sense::compare && !hit.negated && !context.disowned(hit.first) &&
                          said_check::is_comparison(context, hit);
    if (!changes && !compares) continue;
    if (sentence.has_in_clause(Sense::expected, sentence.tokens[hit.first].clause)) continue;
    const bool anywhere = compares || context.language() == Language::arabic;
    if (said_check::counted(context, hit, anywhere) == nullptr || said_check::has_rows(context)) continue;
    if (said_check::is_increment_told(context)) continue;
    context.add(Rule::delta_over_few_rows, Severity::flags, hit.first, hit.last);
  }
}

}  // namespace entente::briefing::checks
