#include "briefing/checks/check.h"

#include <algorithm>

#include "briefing/checks/context.h"

namespace entente::briefing::checks {
namespace check_detail {

// `13 August 2025` without its year.
std::string without_year(std::string_view piece) {
  std::size_t end = piece.size();
  while (end > 0 && piece[end - 1] >= '0' && piece[end - 1] <= '9') --end;
  if (piece.size() - end != 4 || end < 4) return {};
  while (end > 0 && (piece[end - 1] == ' ' || piece[end - 1] == ',')) --end;
  const char last = end == 0 ? '-' : piece[end - 1];
  return last == '.' || last == '/' || last == '-' ? std::string() : std::string(piece.substr(0, end));
}

// The days of the reading after the figure, as they are written in every language.
std::string with_days(std::string_view piece, const Finding& finding, const Facts& facts) {
  for (const ReadingFact& reading : facts.readings) {
    const auto* const id = finding.arguments.empty() ? nullptr : std::get_if<std::string>(&finding.arguments[0].value);
    if (id == nullptr || reading.id != *id || !reading.as_of || !reading.start) continue;
    return std::string(piece) + " (" + reading.start->to_string() + " – " + reading.as_of->to_string() + ")";
  }
  return {};
}

void add_fix(Finding& finding, const Draft& draft, const Facts& facts) {
  const std::string_view piece = draft.text.substr(finding.begin, finding.end - finding.begin);
  if (finding.rule == Rule::year_not_given) finding.fix = without_year(piece);
  if (finding.rule == Rule::total_without_as_of) finding.fix = with_days(piece, finding, facts);
}

}  // namespace check_detail

std::vector<Finding> check(const Draft& draft, const Facts& facts) {
  std::vector<Finding> findings;
  const std::vector<Sentence> last_week = read_text(draft.last_week, draft.language);
  for (const Sentence& sentence : read_text(draft.text, draft.language)) {
    Context context(sentence, facts, findings);
    check_figures(context);
    check_happened(context);
    check_initiated(context);
    check_will(context);
    check_waiting(context);
    check_years(context);
    check_people(context);
    check_changes(context);
    if (!last_week.empty()) check_last_week(context, last_week);
  }
  for (Finding& finding : findings) check_detail::add_fix(finding, draft, facts);
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.begin < b.begin; });
  return findings;
}

}  // namespace entente::briefing::checks
