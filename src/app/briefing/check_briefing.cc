#include "app/briefing/check_briefing.h"

#include <algorithm>

#include "app/briefing/publishing.h"
#include "briefing/compose.h"

namespace entente::app::briefing {
namespace {

using domain::StatementRow;
using entente::briefing::InLanguages;
using entente::briefing::kEachLanguage;

InLanguages texts_of(const StatementRow& row) {
  return {{row.english.value_or(""), row.turkish.value_or(""), row.arabic.value_or("")}};
}

// What was said last week, one text in each language.
InLanguages last_week(const Brief& brief) {
  InLanguages all;
  const auto& row = brief.briefing->as<domain::BriefingRow>();
  if (!row.previous) return all;
  for (const domain::ObjectPtr& statement : entente::briefing::statements_of(brief.now.programme, row.previous->text)) {
    const InLanguages texts = texts_of(statement->as<StatementRow>());
    for (const Language language : kEachLanguage) all.in(language) += texts.in(language) + "\n";
  }
  return all;
}

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// One for each thing cited that is another party's to tell.
std::vector<Finding> outside_audience(const Brief& brief, const StatementRow& row, std::size_t end) {
  std::vector<Finding> findings;
  for (const std::string& text : row.citations) {
    const auto citation = domain::citation_of(text);
    const std::string party = citation ? kept_by(brief, *citation) : std::string();
    if (!party.empty())
      findings.push_back(
          {Rule::citation_outside_audience, Severity::blocks, 0, end, {}, {{"citation", text + " (" + party + ")"}}});
  }
  return findings;
}

StatementReport report_of(const Brief& brief, const domain::Object& statement, Language language,
                          const InLanguages& earlier, const entente::briefing::checks::Facts& facts) {
  const auto& row = statement.as<StatementRow>();
  StatementReport report{statement.key, language, texts_of(row).in(language), {}, {}};
  auto findings = entente::briefing::checks::check({report.text, language, earlier.in(language)}, facts);
  for (Finding& finding : outside_audience(brief, row, report.text.size())) findings.push_back(std::move(finding));
  if (has(row.stale, domain::word(language)))
    findings.push_back({Rule::stale_translation, Severity::flags, 0, report.text.size(), {}, {}});
  for (Finding& finding : findings) {
    const bool is_released = finding.severity == Severity::flags && has(row.released_flags, word_of(finding.rule));
    (is_released ? report.released : report.open).push_back(std::move(finding));
  }
  return report;
}

}  // namespace

Result<BriefingReport> check_briefing(const Place& place, const std::string& id) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto brief = open_brief(*office, id);
  if (!brief) return Failure(brief.error());
  const auto facts = entente::briefing::checks::facts_of(brief->cut.programme);
  const InLanguages earlier = last_week(*brief);
  BriefingReport report{brief->briefing->key, {}, 0, 0, 0};
  for (const domain::ObjectPtr& statement :
       entente::briefing::statements_of(brief->now.programme, brief->briefing->key)) {
    const InLanguages texts = texts_of(statement->as<StatementRow>());
    for (const Language language : kEachLanguage) {
      if (texts.in(language).empty()) continue;
      ++report.checked;
      StatementReport one = report_of(*brief, *statement, language, earlier, facts);
      for (const Finding& finding : one.open) ++(finding.severity == Severity::blocks ? report.blocks : report.flags);
      if (!one.open.empty() || !one.released.empty()) report.statements.push_back(std::move(one));
    }
  }
  return report;
}

Result<programme::PerformedAct> clear_briefing(const Place& place, const std::string& by, const std::string& id) {
  const auto report = check_briefing(place, id);
  if (!report) return Failure(report.error());
  if (report->blocks + report->flags > 0) {
    return failure("briefings.blocked", {{"id", report->id},
                                         {"blocks", static_cast<std::int64_t>(report->blocks)},
                                         {"flags", static_cast<std::int64_t>(report->flags)}});
  }
  programme::ActRequest request;
  request.by = by;
  request.kind = "briefing";
  request.act = "clear";
  request.id = report->id;
  return programme::perform_act(place, request);
}

}  // namespace entente::app::briefing
