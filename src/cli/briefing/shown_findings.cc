#include "cli/briefing/shown_findings.h"

#include <istream>

namespace entente::cli::briefing {

using app::briefing::Finding;
using app::briefing::Language;
using app::briefing::Rule;
using app::briefing::Severity;

std::string_view code_of(Rule rule) {
  switch (rule) {
    case Rule::number_without_reading:
      return "briefing.number_without_reading";
    case Rule::total_without_as_of:
      return "briefing.total_without_as_of";
    case Rule::increment_as_total:
      return "briefing.increment_as_total";
    case Rule::increment_as_split:
      return "briefing.increment_as_split";
    case Rule::will_for_assessed_or_conditional:
      return "briefing.will_for_assessed_or_conditional";
    case Rule::initiated_without_started:
      return "briefing.initiated_without_started";
    case Rule::told_as_happened:
      return "briefing.told_as_happened";
    case Rule::gated_without_condition:
      return "briefing.gated_without_condition";
    case Rule::year_not_given:
      return "briefing.year_not_given";
    case Rule::person_below_attribution:
      return "briefing.person_below_attribution";
    case Rule::delta_over_few_rows:
      return "briefing.delta_over_few_rows";
    case Rule::unit_or_area_changed:
      return "briefing.unit_or_area_changed";
    case Rule::contradicts_last_week:
      return "briefing.contradicts_last_week";
    case Rule::citation_outside_audience:
      return "briefing.citation_outside_audience";
    case Rule::stale_translation:
      return "briefing.stale_translation";
    case Rule::readings_disagree:
      return "briefing.readings_disagree";
  }
  return "";
}

Language language_of(const Session& session) {
  switch (session.plain_text().language()) {
    case text::Language::english:
      return Language::english;
    case text::Language::turkish:
      return Language::turkish;
    case text::Language::arabic:
      return Language::arabic;
  }
  return Language::english;
}

Result<std::string> content_of(const std::string& path, const Session& session) {
  constexpr std::uint64_t kMostRead = std::uint64_t{1} << 20;  // the limit of a text comes before it
  if (path != "-") {
    auto read = session.files().read(path, kMostRead);
    if (!read) return Failure(read.error());
    return app::briefing::readable(*std::move(read));
  }
  std::istream* const in = session.surroundings().in;
  if (in == nullptr) return Failure({"cli.missing_argument", {{"argument", std::string("--text")}}, {}});
  std::string all;
  char piece[4096];
  while (all.size() <= kMostRead && (in->read(piece, sizeof piece) || in->gcount() > 0))
    all.append(piece, static_cast<std::size_t>(in->gcount()));
  return app::briefing::readable(std::move(all));
}

std::string marked_line(const std::string& content, std::size_t begin, std::size_t end) {
  const std::size_t before = begin == 0 ? std::string::npos : content.rfind('\n', begin - 1);
  const std::size_t first = before == std::string::npos ? 0 : before + 1;
  const std::size_t last = std::min(content.find('\n', end), content.size());
  return content.substr(first, begin - first) + "⟦" + content.substr(begin, end - begin) + "⟧" +
         content.substr(end, last - end);
}

void show_finding(Page& page, const std::string& content, const Finding& finding) {
  const bool blocks = finding.severity == Severity::blocks;
  page.blank();
  page.paragraph(page.name(marked_line(content, finding.begin, finding.end)).text);
  page.paragraph(page.say(blocks ? "briefing.blocks" : "briefing.flags", {{"rule", page.say(code_of(finding.rule))}}),
                 2, blocks ? Tone::bad : Tone::assumed);
  for (const Argument& argument : finding.arguments) {
    const auto* const words = std::get_if<std::string>(&argument.value);
    if (words != nullptr && !words->empty())
      page.paragraph(page.say("briefing.held_against", {{"what", *words}}), 2, Tone::quiet);
  }
  if (finding.rule == Rule::person_below_attribution)
    page.paragraph(page.say("briefing.fix", {{"words", page.say("briefing.ministry_sources")}}), 2, Tone::open);
  if (!finding.fix.empty()) page.paragraph(page.say("briefing.fix", {{"words", finding.fix}}), 2, Tone::open);
}

}  // namespace entente::cli::briefing
