// What the checks of one sentence share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "briefing/checks/facts.h"
#include "briefing/checks/figures.h"
#include "briefing/checks/finding.h"

namespace entente::briefing::checks {

class Context {
 public:
  Context(const Sentence& of, const Facts& against, std::vector<Finding>& findings)
      : sentence(of), figures(figures_of(of)), facts(against), findings_(findings) {}

  const Sentence& sentence;
  const Figures figures;
  const Facts& facts;

  // Of the tokens from `first` to `last`.
  void add(Rule rule, Severity severity, std::size_t first, std::size_t last, std::string fix = {},
           std::vector<Argument> arguments = {});
  bool found(Rule rule) const;

  // What others say, a question, or what would be if: nothing is asserted there.
  bool disowned(std::size_t token) const;
  // The verb tells that it is so: not denied, asked, planned, demanded or expected.
  bool asserts(const Hit& verb) const;
  // The same, or it goes on.
  bool asserts_now(const Hit& verb) const;
  bool governed(const Hit& verb) const;
  bool is(std::size_t token, std::u32string_view text) const { return sentence.tokens[token].text == text; }
  Language language() const { return sentence.language; }
  const Hit* nearest(Sense sense, std::size_t to) const;

 private:
  std::vector<Finding>& findings_;
};

// A matter that waits at a gate, and where the sentence speaks of it.
struct Waiting {
  const GateFact* gate = nullptr;
  std::size_t first = 0;
  std::size_t last = 0;
};
std::optional<Waiting> waiting_matter(const Context& context);
// Whether the sentence names the first condition that is not met.
bool names_first_condition(const Context& context, const GateFact& gate);

void check_figures(Context& context);
void check_happened(Context& context);
void check_initiated(Context& context);
void check_will(Context& context);
void check_waiting(Context& context);
void check_years(Context& context);
void check_people(Context& context);
void check_changes(Context& context);
void check_last_week(Context& context, const std::vector<Sentence>& last_week);

// The readings that a figure can be.
struct Match {
  const ReadingFact* reading = nullptr;
  const PartFact* part = nullptr;
};
std::vector<Match> matches_of(const Quantity& quantity, const Facts& facts);
bool same_day(const DateMention& date, const std::optional<PartialDate>& day);
bool is_kind(Sense sense, domain::ActivityKind& kind);

}  // namespace entente::briefing::checks
