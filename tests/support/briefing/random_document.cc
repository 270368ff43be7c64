#include <array>
#include <random>
#include <string_view>

#include "briefing/json/members.h"
#include "support/briefing/example.h"

namespace entente::briefing::test {
namespace random_documents {

using json::members;

constexpr std::array<std::string_view, 16> kPieces{"548",   " ",     "km ",        "İstanbul ", "ığüşöç", "إزالة ",
                                                   "<b>",   "&amp;", "\"quoted\"", "\n",        "\x01",   "\u202Eevil",
                                                   "\\*_`", "|",     "𝔸",          "RD-1 "};

// Fills every member that members.h lists, with more or less of everything.
class Filler {
 public:
  explicit Filler(std::mt19937& random) : random_(random) {}

  void operator()(std::string_view, std::string& text) {
    for (unsigned count = below(5); count > 0; --count) text += kPieces[below(kPieces.size())];
  }
  void operator()(std::string_view, bool& yes) { yes = below(2) == 1; }
  void operator()(std::string_view, std::size_t&) {}
  void operator()(std::string_view, Mending& kind) { kind = static_cast<Mending>(below(2)); }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void operator()(std::string_view, Enum& value) {
    value = static_cast<Enum>(below(static_cast<unsigned>(domain::kWords<Enum>.size())));
  }
  template <class Value>
  void operator()(std::string_view, std::vector<Value>& list) {
    list.resize(below(3));
    for (Value& value : list) members(value, *this);
  }
  void operator()(std::string_view, InLanguages& texts) {
    for (std::string& text : texts.texts) (*this)("", text);
  }
  void operator()(std::string_view, std::array<std::vector<Figure>, kLanguages>&) {}

 private:
  unsigned below(std::size_t limit) { return static_cast<unsigned>(random_() % limit); }
  std::mt19937& random_;
};

// A figure over each `548` of a text whose sentence cites something.
void mark_figures(Sentence& sentence) {
  if (sentence.citations.empty()) return;
  for (std::size_t language = 0; language < kLanguages; ++language) {
    const std::string& text = sentence.text.texts[language];
    for (std::size_t at = text.find("548"); at != std::string::npos; at = text.find("548", at + 3))
      sentence.figures[language].push_back({at, at + 3, at % sentence.citations.size()});
  }
}

}  // namespace random_documents

Document random_document(std::uint32_t seed) {
  std::mt19937 random(seed);
  Document document;
  json::members(document, random_documents::Filler(random));
  for (Section& section : document.sections)
    for (Sentence& sentence : section.sentences) random_documents::mark_figures(sentence);
  return document;
}

}  // namespace entente::briefing::test
