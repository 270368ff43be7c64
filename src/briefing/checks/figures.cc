#include "briefing/checks/figures.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "briefing/checks/number_words.h"

namespace entente::briefing::checks {

std::optional<Unit> unit_of(Sense sense) {
  switch (sense) {
    case Sense::unit_m:
      return Unit{Dimension::length, 1, sense};
    case Sense::unit_km:
      return Unit{Dimension::length, 1000, sense};
    case Sense::unit_mile:
      return Unit{Dimension::length, 1609.344, sense};
    case Sense::unit_m2:
      return Unit{Dimension::area, 1, sense};
    case Sense::unit_km2:
      return Unit{Dimension::area, 1e6, sense};
    case Sense::unit_ha:
      return Unit{Dimension::area, 1e4, sense};
    case Sense::unit_dunam:
      return Unit{Dimension::area, 1e3, sense};
    case Sense::unit_acre:
      return Unit{Dimension::area, 4046.8564224, sense};
    case Sense::unit_tonne:
      return Unit{Dimension::mass, 1000, sense};
    case Sense::unit_kg:
      return Unit{Dimension::mass, 1, sense};
    case Sense::unit_percent:
      return Unit{Dimension::share, 1, sense};
    default:  // the other senses are no units
      return std::nullopt;
  }
}

std::optional<Unit> unit_named(std::string_view english) {
  for (const Sense sense : senses_of(english)) {
    if (const auto unit = unit_of(sense)) return unit;
  }
  return std::nullopt;
}

namespace figures_detail {

struct Number {
  double value = 0;
  std::size_t first = 0, last = 0;  // tokens
  bool digits = false;
  std::u32string raw;  // of digits alone
};

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

bool plain(const Number& number) {
  return number.digits && number.first == number.last && std::all_of(number.raw.begin(), number.raw.end(), is_digit);
}

int whole(std::u32string_view digits) {
  int value = 0;
  for (const char32_t c : digits.substr(0, 6)) value = value * 10 + static_cast<int>(c - '0');
  return value;
}

std::vector<std::u32string> pieces(const std::u32string& raw, std::u32string_view separators) {
  std::vector<std::u32string> all(1);
  for (const char32_t c : raw) {
    if (separators.find(c) != std::u32string_view::npos) {
      all.emplace_back();
    } else if (is_digit(c)) {
      all.back().push_back(c);
    }
  }
  return all;
}

bool is_thousands(const std::vector<std::u32string>& groups) {
  if (groups.size() < 2 || groups[0].empty() || groups[0].size() > 3) return false;
  return std::all_of(groups.begin() + 1, groups.end(), [](const auto& group) { return group.size() == 3; });
}

// Digits with the separators of the language, and with those of the others where they cannot mean anything else.
std::optional<double> value_of(const std::u32string& raw, Language language) {
  const bool turkish = language == Language::turkish;
  std::string plain_digits;
  const std::u32string_view thousands = turkish ? U"." : U",\u066C";
  const std::u32string_view decimals = turkish ? U",\u066B" : U".\u066B";
  if (raw.find_first_of(U":/-") != std::u32string::npos) return std::nullopt;
  const std::size_t point = raw.find_last_of(decimals);
  std::u32string integer = point == std::u32string::npos ? raw : raw.substr(0, point);
  std::u32string fraction = point == std::u32string::npos ? U"" : raw.substr(point + 1);
  if (integer.find_first_of(decimals) != std::u32string::npos) {
    if (!is_thousands(pieces(raw, decimals))) return std::nullopt;
    integer = raw;
    fraction.clear();
  } else if (integer.find_first_of(thousands) != std::u32string::npos && !is_thousands(pieces(integer, thousands))) {
    return std::nullopt;
  }
  for (const char32_t c : integer) {
    if (is_digit(c)) plain_digits.push_back(static_cast<char>(c));
  }
  if (plain_digits.size() > 15 || fraction.size() > 9) return std::nullopt;
  plain_digits.push_back('.');
  for (const char32_t c : fraction) {
    if (!is_digit(c)) return std::nullopt;
    plain_digits.push_back(static_cast<char>(c));
  }
  return std::strtod(plain_digits.c_str(), nullptr);
}

bool is_scale(double value) {
  return value == 1000 || value == 1e6 || value == 1e9;
}

bool is_word(const Token& token, std::u32string_view text) {
  return token.text == text;
}

class NumberReader {
 public:
  explicit NumberReader(const Sentence& sentence) : sentence_(sentence), tokens_(sentence.tokens) {}

  std::vector<Number> read() {
    for (std::size_t i = 0; i < tokens_.size();) {
      const std::size_t before = i;
      if (tokens_[i].kind == TokenKind::number) {
        digits(i);
      } else {
        words(i);
      }
      if (i == before) ++i;
    }
    return std::move(numbers_);
  }

 private:
  void digits(std::size_t& i) {
    Number number;
    number.first = i;
    number.digits = true;
    number.raw = tokens_[i].text;
    // 24 000: groups of three after a short one
    while (tokens_[i].suffix.empty() && i + 1 < tokens_.size() && tokens_[i + 1].kind == TokenKind::number &&
           tokens_[i + 1].text.size() == 3 && number.raw.size() + 3 <= 12 &&
           tokens_[i + 1].begin - tokens_[i].end <= 3 && tokens_[number.first].text.size() <= 3 &&
           value_of(number.raw, sentence_.language) && !tokens_[i + 1].glued) {
      number.raw += tokens_[++i].text;
    }
    number.last = i++;
    const auto value = value_of(number.raw, sentence_.language);
    number.value = value.value_or(std::nan(""));
    if (value && i < tokens_.size()) {
      const auto scale = number_word(tokens_[i], sentence_.language);
      if (scale && is_scale(*scale)) {
        number.value *= *scale;
        number.last = i++;
      }
    }
    numbers_.push_back(number);
  }

  bool joins(std::size_t i) const {
    const Token& token = tokens_[i];
    if (is_word(token, U"-") && token.glued) return true;
    return sentence_.language == Language::english && is_word(token, U"and");
  }

  void words(std::size_t& i) {
    Number number;
    number.first = i;
    double total = 0;
    double current = 0;
    double previous = 0;
    bool any = false;
    std::size_t j = i;
    while (j < tokens_.size()) {
      std::size_t at = j;
      if (any && at + 1 < tokens_.size() && joins(at)) ++at;
      auto value = number_word(tokens_[at], sentence_.language);
      if (!value) break;
      // `and` joins only after hundreds and thousands; in Arabic `و` does, before each part but the first.
      if (any && at != j && is_word(tokens_[j], U"and") && previous < 100) break;
      if (any && sentence_.language == Language::arabic && !follows(at, *value, previous)) break;
      if (*value == 100) {
        current = current >= 1 && current <= 9 ? current * 100 : current + 100;
      } else if (*value >= 1000) {
        total += *value == 2000 ? 2000 : std::max(1.0, current) * *value;
        current = 0;
      } else {
        current += *value;
      }
      previous = *value;
      any = true;
      j = at + 1;
    }
    if (!any) return;
    number.last = j - 1;
    number.value = total + current;
    i = j;
    numbers_.push_back(number);
  }

  bool follows(std::size_t at, double value, double previous) const {
    if (tokens_[at].text[0] == U'و') return true;
    if (value == 10 && previous < 10) return true;         // eleven to nineteen
    return value >= 100 && value != 200 && value != 2000;  // three hundred, forty thousand
  }

  const Sentence& sentence_;
  const std::vector<Token>& tokens_;
  std::vector<Number> numbers_;
};

constexpr auto kFirstMonth = static_cast<unsigned>(Sense::month_1);

class DateReader {
 public:
  DateReader(const Sentence& sentence, std::vector<Number>& numbers)
      : sentence_(sentence), tokens_(sentence.tokens), numbers_(numbers), used_(numbers.size(), false) {}

  std::vector<DateMention> read() {
    for (std::size_t n = 0; n < numbers_.size(); ++n) numeric(n);
    for (const Hit& hit : sentence_.hits) {
      const auto sense = static_cast<unsigned>(hit.sense);
      if (sense >= kFirstMonth && sense < kFirstMonth + 12) around(hit, sense - kFirstMonth + 1);
    }
    for (std::size_t n = 0; n < numbers_.size(); ++n) lone_year(n);
    std::sort(dates_.begin(), dates_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Number> left;
    for (std::size_t n = 0; n < numbers_.size(); ++n) {
      if (!used_[n]) left.push_back(numbers_[n]);
    }
    numbers_ = std::move(left);
    return std::move(dates_);
  }

 private:
  void numeric(std::size_t n) {
    Number& number = numbers_[n];
    if (!number.digits || number.first != number.last) return;
    for (const char32_t* separator : {U"-", U".", U"/"}) {
      const auto parts = pieces(number.raw, separator);
      if (parts.size() != 3 || std::any_of(parts.begin(), parts.end(), [](const auto& p) { return p.empty(); }))
        continue;
      DateMention date;
      date.first = date.last = number.first;
      const bool iso = parts[0].size() == 4;
      if (!iso && parts[2].size() != 4 && parts[2].size() != 2) continue;
      int year = whole(parts[iso ? 0 : 2]);
      if (year < 100) year += 2000;
      date.year = year;
      date.month = static_cast<unsigned>(whole(parts[1]));
      date.day = static_cast<unsigned>(whole(parts[iso ? 2 : 0]));
      if (year < 1900 || year > 2199 || *date.month < 1 || *date.month > 12 || *date.day < 1 || *date.day > 31)
        continue;
      dates_.push_back(date);
      used_[n] = true;
      return;
    }
  }

  std::optional<std::size_t> number_ending_at(std::size_t token) const {
    for (std::size_t n = 0; n < numbers_.size(); ++n) {
      if (!used_[n] && numbers_[n].last == token) return n;
    }
    return std::nullopt;
  }
  std::optional<std::size_t> number_starting_at(std::size_t token) const {
    for (std::size_t n = 0; n < numbers_.size(); ++n) {
      if (!used_[n] && numbers_[n].first == token) return n;
    }
    return std::nullopt;
  }

  static bool is_day(const Number& number) {
    return number.value >= 1 && number.value <= 31 && number.value == std::floor(number.value);
  }
  static bool is_year(const Number& number) {
    return number.value >= 1900 && number.value <= 2199 && (!number.digits || plain(number));
  }

  // Backwards over what may stand between a day and its month: of, th, من, a range's sign.
  bool is_filler(std::size_t i) const {
    const Token& token = tokens_[i];
    for (const std::u32string_view word : {U"of", U"th", U"st", U"nd", U"rd", U"من", U"شهر", U"the", U"m"}) {
      if (token.text == word) return true;
    }
    return false;
  }
  bool is_range(std::size_t i) const {
    const Token& token = tokens_[i];
    for (const std::u32string_view word : {U"and", U"to", U"ile", U"ve", U"-", U"–", U"الى", U"و", U"until"}) {
      if (token.text == word) return true;
    }
    return false;
  }

  void day_before(DateMention& date, std::size_t month_first) {
    std::size_t i = month_first;
    while (i > 0 && month_first - i < 3 && is_filler(i - 1)) --i;
    if (i == 0) return;
    if (const auto n = number_ending_at(i - 1); n && is_day(numbers_[*n])) {
      date.day = static_cast<unsigned>(numbers_[*n].value);
      date.first = numbers_[*n].first;
      used_[*n] = true;
      earlier_day(date);
      return;
    }
    day_in_words(date, i - 1);
  }

  // `2 and 9 October`: the first has the month of the second.
  void earlier_day(const DateMention& date) {
    std::size_t i = date.first;
    const bool joined = i > 0 && tokens_[i].text.size() > 0 && is_range(i - 1);
    if (joined) --i;
    const bool arabic = !joined && i > 0 && sentence_.language == Language::arabic;
    if ((!joined && !arabic) || i == 0) return;
    std::size_t back = i - 1;
    while (back > 0 && is_filler(back)) --back;
    const auto n = number_ending_at(back);
    if (!n || !is_day(numbers_[*n]) || !numbers_[*n].digits) return;
    DateMention earlier = date;
    earlier.day = static_cast<unsigned>(numbers_[*n].value);
    earlier.first = earlier.last = numbers_[*n].first;
    used_[*n] = true;
    dates_.push_back(earlier);
  }

  void day_in_words(DateMention& date, std::size_t i) {
    const auto ordinal = ordinal_word(tokens_[i], sentence_.language);
    if (ordinal) {
      date.day = *ordinal;
      date.first = i;
      if (i > 0 && sentence_.language == Language::english && is_word(tokens_[i - 1], U"the")) date.first = i - 1;
      return;
    }
    // الثالث عشر
    const auto ten = number_word(tokens_[i], sentence_.language);
    if (ten == 10.0 && i > 0) {
      if (const auto unit = ordinal_word(tokens_[i - 1], sentence_.language)) {
        date.day = 10 + *unit;
        date.first = i - 1;
        if (const auto n = number_ending_at(i)) used_[*n] = true;
      }
    }
  }

  void take_year(DateMention& date, std::size_t n) {
    date.year = static_cast<int>(numbers_[n].value);
    date.first = std::min(date.first, numbers_[n].first);
    date.last = std::max(date.last, numbers_[n].last);
    used_[n] = true;
  }

  bool is_skipped_to_year(std::size_t i) const {
    const Token& token = tokens_[i];
    for (const std::u32string_view word :
         {U",", U"عام", U"سنه", U"of", U"th", U"st", U"rd", U"nd", U"yılı", U"ayının", U"ayı", U"."}) {
      if (token.text == word) return true;
    }
    return false;
  }

  void year_after(DateMention& date) {
    std::size_t i = date.last + 1;
    while (i < tokens_.size() && i - date.last <= 3 && is_skipped_to_year(i)) ++i;
    if (i >= tokens_.size()) return;
    if (is_word(tokens_[i], U"'") && i + 1 < tokens_.size() && tokens_[i + 1].text.size() == 2) {
      if (const auto n = number_starting_at(i + 1)) {
        date.year = 2000 + whole(tokens_[i + 1].text);
        date.last = i + 1;
        used_[*n] = true;
      }
      return;
    }
    if (const auto n = number_starting_at(i); n && is_year(numbers_[*n])) take_year(date, *n);
  }

  // August 19th; ağustos ayının 19'unda
  void day_after(DateMention& date) {
    std::size_t i = date.last + 1;
    while (i < tokens_.size() && i - date.last <= 2 && (is_skipped_to_year(i) || is_word(tokens_[i], U"the"))) ++i;
    const auto n = number_starting_at(i);
    if (!n || !is_day(numbers_[*n]) || (sentence_.language == Language::turkish && tokens_[i].suffix.empty())) return;
    if (sentence_.language == Language::arabic) return;
    date.day = static_cast<unsigned>(numbers_[*n].value);
    date.last = numbers_[*n].last;
    used_[*n] = true;
  }

  void around(const Hit& hit, unsigned month) {
    if (sentence_.language != Language::arabic && !tokens_[hit.first].upper && month_is_a_word(month)) return;
    DateMention date;
    date.month = month;
    date.first = hit.first;
    date.last = hit.last;
    // a month by both its names
    if (hit.first > 1 && is_word(tokens_[hit.first - 1], U"/")) return;
    if (hit.last + 2 < tokens_.size() && is_word(tokens_[hit.last + 1], U"/")) date.last = hit.last + 2;
    day_before(date, hit.first);
    if (!date.day) day_after(date);
    year_after(date);
    if (!date.year && date.first > 0) year_before(date);
    dates_.push_back(date);
  }

  // 2024 yılı Ağustos; 2025'in 13 Ağustos'u
  void year_before(DateMention& date) {
    if (sentence_.language != Language::turkish) return;
    std::size_t i = date.first - 1;
    if (i > 0 && is_skipped_to_year(i)) --i;
    if (const auto n = number_ending_at(i); n && is_year(numbers_[*n])) take_year(date, *n);
  }

  bool month_is_a_word(unsigned month) const {
    return sentence_.language == Language::english ? month == 5 || month == 3 : false;
  }

  bool is_reference(std::size_t n) const {
    const Number& number = numbers_[n];
    for (const Hit& hit : sentence_.hits) {
      if (hit.sense != Sense::reference) continue;
      if (hit.last + 1 == number.first || number.last + 1 == hit.first) return true;
      if (hit.last + 2 == number.first && is_word(tokens_[hit.last + 1], U".")) return true;
    }
    return false;
  }

  void lone_year(std::size_t n) {
    const Number& number = numbers_[n];
    if (used_[n] || !plain(number) || number.raw.size() != 4 || !is_year(number) || is_reference(n)) return;
    const bool unit = std::any_of(sentence_.hits.begin(), sentence_.hits.end(), [&](const Hit& hit) {
      return hit.first == number.last + 1 && unit_of(hit.sense).has_value();
    });
    if (unit) return;
    DateMention date;
    date.year = static_cast<int>(number.value);
    date.first = number.first;
    date.last = number.last;
    dates_.push_back(date);
    used_[n] = true;
  }

  const Sentence& sentence_;
  const std::vector<Token>& tokens_;
  std::vector<Number>& numbers_;
  std::vector<bool> used_;
  std::vector<DateMention> dates_;
};

class QuantityReader {
 public:
  explicit QuantityReader(const Sentence& sentence) : sentence_(sentence), tokens_(sentence.tokens) {}

  Quantity quantity(const Number& number) const {
    Quantity quantity;
    quantity.value = number.value;
    quantity.first = number.first;
    quantity.last = quantity.number_last = number.last;
    quantity.reference = std::isnan(number.value) || is_ordinal(number) || is_reference(number) || is_clock(number);
    find_unit(quantity);
    quantity.hedged = is_hedged(quantity);
    return quantity;
  }

 private:
  void find_unit(Quantity& quantity) const {
    std::size_t after = quantity.last + 1;
    while (after < tokens_.size() && after - quantity.last <= 1 && is_word(tokens_[after], U"-")) ++after;
    const Hit* best = nullptr;
    for (const Hit& hit : sentence_.hits) {
      if (!unit_of(hit.sense)) continue;
      const bool here = hit.first == after;
      const bool percent_before = hit.sense == Sense::unit_percent && hit.last + 1 == quantity.first;
      if (!here && !percent_before) continue;
      if (best == nullptr || hit.last > best->last || (hit.last == best->last && hit.sense > best->sense)) best = &hit;
    }
    if (best == nullptr) return;
    quantity.unit = unit_of(best->sense);
    quantity.first = std::min(quantity.first, best->first);
    quantity.last = std::max(quantity.last, best->last);
  }

  bool is_ordinal(const Number& number) const {
    const Token& token = tokens_[number.last];
    for (const std::u32string_view ending : {U"inci", U"ıncı", U"uncu", U"üncü", U"nci", U"ncı", U"ncu", U"ncü"}) {
      if (token.suffix.starts_with(ending)) return true;
    }
    if (number.last + 1 >= tokens_.size()) return false;
    const Token& next = tokens_[number.last + 1];
    for (const std::u32string_view ending : {U"th", U"st", U"nd", U"rd"}) {
      if (next.glued && next.text == ending) return true;
    }
    const bool point = next.text == U"." && next.glued && sentence_.language == Language::turkish && number.digits;
    return point && number.last + 2 < tokens_.size() && !tokens_[number.last + 2].upper;
  }

  // A040: the code of something.
  bool is_code(const Number& number) const {
    if (!number.digits || number.first == 0 || !tokens_[number.first].glued) return false;
    const Token& before = tokens_[number.first - 1];
    return before.kind == TokenKind::word && before.upper && before.text[0] < 0x0590;
  }

  bool is_reference(const Number& number) const {
    if (is_code(number)) return true;
    return std::any_of(sentence_.hits.begin(), sentence_.hits.end(), [&](const Hit& hit) {
      if (hit.sense != Sense::reference) return false;
      if (hit.last + 1 == number.first) return true;
      const bool point = hit.last + 2 == number.first && is_word(tokens_[hit.last + 1], U".");
      return point || (sentence_.language == Language::turkish && number.digits && plain(number) &&
                       (number.value < 100 || number.raw.size() == 4) && number.last + 1 == hit.first);
    });
  }

  bool is_clock(const Number& number) const {
    if (!number.digits || number.raw.find_first_of(U":.") == std::u32string::npos) return false;
    if (number.raw.find(U':') != std::u32string::npos) return true;
    return std::any_of(sentence_.hits.begin(), sentence_.hits.end(), [&](const Hit& hit) {
      return hit.sense == Sense::clock && (hit.last + 1 == number.first || hit.first == number.last + 1);
    });
  }

  // Only Turkish hedges after the number: `18,000 m2 more than on Monday` is exact.
  bool is_hedged(const Quantity& quantity) const {
    const bool after = sentence_.language == Language::turkish;
    return std::any_of(sentence_.hits.begin(), sentence_.hits.end(), [&](const Hit& hit) {
      return hit.sense == Sense::hedge && (hit.last + 1 == quantity.first || (after && hit.first == quantity.last + 1));
    });
  }

  const Sentence& sentence_;
  const std::vector<Token>& tokens_;
};

}  // namespace figures_detail

Figures figures_of(const Sentence& sentence) {
  Figures figures;
  std::vector<figures_detail::Number> numbers = figures_detail::NumberReader(sentence).read();
  figures.dates = figures_detail::DateReader(sentence, numbers).read();
  const figures_detail::QuantityReader reader(sentence);
  for (const auto& number : numbers) figures.quantities.push_back(reader.quantity(number));
  return figures;
}

}  // namespace entente::briefing::checks
