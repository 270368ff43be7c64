// What a text is about, so that two of them can be told to be about the same, also across languages.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "briefing/checks/reading.h"

namespace entente::briefing::checks {

// The things it names (their senses, which are the same in every language) and, beside them, its names and its longer
// words by how they begin, which are not.
struct Subject {
  std::set<Sense> things;
  std::set<Sense> happenings;
  std::set<std::u32string> names;
  std::set<std::u32string> words;
};
Subject subject_of(const Sentence& sentence);
Subject subject_of(std::string_view text, Language language);
void add(Subject& to, const Subject& more);

// What two share: one for each thing or name, more for a kind of activity, less for a word or for what
// happens; zero: nothing.
double shared(const Subject& a, const Subject& b);

// How often each part of a subject occurs among several: what many have in common tells them apart less.
class Rarity {
 public:
  void count(const Subject& subject);
  // What the two share, each part weighed by how rare it is.
  double shared(const Subject& a, const Subject& b) const;

 private:
  int subjects_ = 0;
  std::map<Sense, int> senses_;
  std::map<std::u32string, int> words_;
};

}  // namespace entente::briefing::checks
