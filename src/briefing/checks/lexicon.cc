#include "briefing/checks/lexicon.h"

#include <algorithm>
#include <cassert>
#include <set>

#include "briefing/checks/folding.h"

namespace entente::briefing::checks {
namespace lexicon_detail {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

Form form_named(char letter) {
  switch (letter) {
    case 'p':
      return Form::past;
    case 'g':
      return Form::present;
    case 'f':
      return Form::future;
    case 'n':
      return Form::nominal;
    case 't':
      return Form::participle;
    default:
      return Form::none;
  }
}

bool fits(const PhraseWord& word, const std::u32string& form) {
  if (!word.is_stem) return form == word.text;
  if (form.starts_with(word.text)) return true;
  // genişle-: genişliyor
  const char32_t vowel = word.text.back();
  const std::size_t root = word.text.size() - 1;
  return root >= 3 && (vowel == U'e' || vowel == U'a') && form.size() > root + 3 &&
         form.compare(0, root, word.text, 0, root) == 0 && form.compare(root + 1, 3, U"yor") == 0;
}

}  // namespace lexicon_detail

std::string_view words_of(Language language) {
  switch (language) {
    case Language::english:
      return kEnglishWords;
    case Language::turkish:
      return kTurkishWords;
    case Language::arabic:
      return kArabicWords;
  }
  return {};
}

const Lexicon& Lexicon::of(Language language) {
  static const Lexicon english(Language::english);
  static const Lexicon turkish(Language::turkish);
  static const Lexicon arabic(Language::arabic);
  switch (language) {
    case Language::english:
      return english;
    case Language::turkish:
      return turkish;
    case Language::arabic:
      return arabic;
  }
  return english;
}

Lexicon::Lexicon(Language language) : language_(language) {
  const std::string_view words = words_of(language);
  for (std::size_t from = 0; from < words.size();) {
    const std::size_t end = std::min(words.find('\n', from), words.size());
    read_line(lexicon_detail::trimmed(words.substr(from, end - from)));
    from = end + 1;
  }
  for (std::size_t i = 0; i < phrases_.size(); ++i) by_letter_.emplace(phrases_[i].words[0].text[0], i);
}

void Lexicon::read_line(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const auto* const name = std::find(std::begin(kSenseNames), std::end(kSenseNames), line.substr(0, colon));
  assert(name != std::end(kSenseNames));
  if (name == std::end(kSenseNames)) return;
  const auto sense = static_cast<Sense>(name - std::begin(kSenseNames));
  for (std::size_t from = colon + 1; from < line.size();) {
    const std::size_t end = std::min(line.find(',', from), line.size());
    read_phrase(lexicon_detail::trimmed(line.substr(from, end - from)), sense);
    from = end + 1;
  }
}

void Lexicon::read_phrase(std::string_view text, Sense sense) {
  Phrase phrase;
  phrase.sense = sense;
  if (text.size() > 2 && text[text.size() - 2] == '=') {
    phrase.form = lexicon_detail::form_named(text.back());
    text.remove_suffix(2);
  }
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find(' ', from), text.size());
    std::string_view word = text.substr(from, end - from);
    const bool is_stem = word.ends_with('*');
    if (is_stem) word.remove_suffix(1);
    std::u32string piece;
    for (const char32_t c : folded_word(word, language_)) {  // a hyphen is a token of its own
      if (c == '-' && !piece.empty()) phrase.words.push_back({std::move(piece), false});
      if (c == '-') phrase.words.push_back({U"-", false});
      if (c == '-')
        piece.clear();
      else
        piece.push_back(c);
    }
    if (!piece.empty()) phrase.words.push_back({std::move(piece), is_stem});
    from = end + 1;
  }
  if (!phrase.words.empty()) phrases_.push_back(std::move(phrase));
}

std::vector<std::u32string> forms_of(const Token& token, Language language) {
  std::vector<std::u32string> forms{token.text};
  if (!token.suffix.empty()) forms.push_back(token.text + U"'" + token.suffix);
  if (language != Language::arabic || token.kind != TokenKind::word) return forms;
  const auto add = [&](std::u32string form) {
    if (form.size() >= 2 && std::find(forms.begin(), forms.end(), form) == forms.end())
      forms.push_back(std::move(form));
  };
  for (std::size_t i = 0; i < forms.size() && i < 12; ++i) {
    const std::u32string form = forms[i];
    if (form.size() < 3) continue;
    if (i == 0 && (form[0] == U'و' || form[0] == U'ف')) add(form.substr(1));
    if (form[0] == U'ب' || form[0] == U'ل' || form[0] == U'ك') add(form.substr(1));
    if (form.starts_with(U"ال")) add(form.substr(2));
    if (i < 2 && form.size() > 4 && form[0] == U'س' && (form[1] == U'ي' || form[1] == U'ت' || form[1] == U'ن'))
      add(form.substr(1));  // of the future
    if (form.starts_with(U"لل")) add(form.substr(2));
  }
  return forms;
}

bool Lexicon::matches(const Phrase& phrase, const std::vector<Token>& tokens, std::size_t at) const {
  if (at + phrase.words.size() > tokens.size()) return false;
  for (std::size_t i = 1; i < phrase.words.size(); ++i) {
    const auto forms = forms_of(tokens[at + i], language_);
    if (std::none_of(forms.begin(), forms.end(),
                     [&](const auto& form) { return lexicon_detail::fits(phrase.words[i], form); }))
      return false;
  }
  return true;
}

void Lexicon::match(const std::vector<Token>& tokens, std::size_t at, std::vector<Hit>& hits) const {
  std::set<std::size_t> seen;
  for (const std::u32string& form : forms_of(tokens[at], language_)) {
    const auto [from, end] = by_letter_.equal_range(form[0]);
    for (auto entry = from; entry != end; ++entry) {
      const Phrase& phrase = phrases_[entry->second];
      if (!lexicon_detail::fits(phrase.words[0], form) || !matches(phrase, tokens, at)) continue;
      if (!seen.insert(entry->second).second) continue;
      Hit hit{phrase.sense, at, at + phrase.words.size() - 1, phrase.form, false};
      const std::size_t prefix = tokens[at].text.find(form);
      if (language_ == Language::arabic && prefix != 0 && prefix != std::u32string::npos &&
          tokens[at].text[prefix - 1] == U'س')
        hit.form = Form::future;
      const PhraseWord& verb = phrase.words.back();
      const Token& last = tokens[hit.last];
      if (language_ != Language::arabic && verb.text.size() <= last.text.size()) {
        const Ending ending = ending_of(last.text, verb.is_stem ? verb.text.size() : last.text.size(), language_);
        if (hit.form == Form::none) hit.form = ending.form;
        const std::size_t stem = verb.text.size() > 4 ? verb.text.size() - 2 : verb.text.size();
        hit.negated = ending.negated || ending_of(last.text, verb.is_stem ? stem : last.text.size(), language_).negated;
      }
      hits.push_back(hit);
    }
  }
}

namespace lexicon_detail {

bool has(std::u32string_view tail, std::initializer_list<std::u32string_view> pieces) {
  return std::any_of(pieces.begin(), pieces.end(),
                     [&](auto piece) { return tail.find(piece) != std::u32string_view::npos; });
}

bool ends(std::u32string_view tail, std::initializer_list<std::u32string_view> pieces) {
  return std::any_of(pieces.begin(), pieces.end(), [&](auto piece) { return tail.ends_with(piece); });
}

Ending turkish_ending(std::u32string_view tail) {
  Ending ending;
  ending.negated =
      has(tail, {U"memiş",   U"mamış",  U"medi",  U"madı",  U"meyecek", U"mayacak", U"meyeceğ", U"mayacağ", U"memekte",
                 U"mamakta", U"miyor",  U"mıyor", U"muyor", U"müyor",   U"meden",   U"madan",   U"mediği",  U"madığı",
                 U"memesi",  U"maması", U"meyen", U"mayan", U"amaz",    U"emez",    U"maz",     U"mez"});
  if (has(tail, {U"acak", U"ecek", U"acağ", U"eceğ"})) {
    ending.form = Form::future;
    if (ends(tail, {U"acağı", U"eceği", U"acağını", U"eceğini", U"acaklarını", U"eceklerini"}))
      ending.form = Form::nominal;
  } else if (has(tail, {U"malı", U"meli", U"abil", U"ebil", U"masın", U"mesin", U"ması", U"mesi"}) ||
             ends(tail, {U"mak", U"mek", U"maya", U"meye", U"mayı", U"meyi", U"ma", U"me"})) {
    ending.form = Form::nominal;
  } else if (ends(tail, {U"sa", U"se"})) {
    ending.form = Form::conditional;
  } else if (has(tail, {U"mekte", U"makta", U"yor", U"iyor", U"ıyor", U"uyor", U"üyor"})) {
    ending.form = Form::present;
  } else if (has(tail, {U"dığı", U"diği", U"duğu", U"düğü", U"tığı", U"tiği", U"tuğu", U"tüğü"})) {
    ending.form = Form::participle;
  } else if (has(tail, {U"mış", U"miş", U"muş", U"müş", U"dı", U"di", U"du", U"dü", U"tı", U"ti", U"tu", U"tü"})) {
    ending.form = Form::past;
  } else if (ends(tail, {U"erek", U"arak", U"ıp", U"ip", U"up", U"üp", U"an", U"en", U"ınca", U"ince"})) {
    ending.form = Form::participle;
  }
  return ending;
}

Ending english_ending(std::u32string_view word) {
  if (ends(word, {U"ed"})) return {Form::past, false};
  if (ends(word, {U"ing"})) return {Form::present, false};
  return {};
}

}  // namespace lexicon_detail

Ending ending_of(std::u32string_view word, std::size_t stem, Language language) {
  if (language == Language::turkish) return lexicon_detail::turkish_ending(word.substr(stem));
  if (language == Language::english) return lexicon_detail::english_ending(word);
  return {};
}

}  // namespace entente::briefing::checks
