#include "cli/figures/figures_view.h"

#include "cli/json_errors.h"
#include "domain/figures/finding.h"
#include "text/width.h"

namespace entente::cli {
namespace {

using domain::FigureFinding;
using domain::Verdict;
using interop::roadmap::JsonText;

constexpr std::size_t kMostShown = 12;

struct Part {
  Verdict verdict;
  std::string_view heading;
  Tone tone;
  const char* mark;
  std::size_t most;
};

void show_part(Page& page, const app::FiguresReport& report, const Part& part) {
  const std::size_t count = report.count(part.verdict);
  if (count == 0 || part.most == 0) return;
  page.heading(page.say(part.heading));
  std::size_t shown = 0;
  for (const FigureFinding& finding : report.findings) {
    if (finding.verdict != part.verdict || shown == part.most) continue;
    ++shown;
    page.hanging({{"  "},
                  {page.look().art ? part.mark : "-", part.tone},
                  {" "},
                  page.name(finding.indicator.text, Tone::work),
                  {"  "}},
                 page.text().say(finding.what));
  }
  if (shown < count) page.paragraph(page.say("figures.more", {counted("count", count - shown)}), 2, Tone::quiet);
}

std::string_view word_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::agrees:
      return "agrees";
    case Verdict::contradicts:
      return "contradicts";
    case Verdict::cannot_tell:
      return "cannot_tell";
  }
  return "";
}

void write_finding(JsonText& json, const FigureFinding& finding, const text::Text& text) {
  json.new_line(1).begin_object().key("verdict").value(word_of(finding.verdict));
  write_message(json, finding.what, text);
  json.key("indicator").value(finding.indicator.text).key("area").value(finding.area.text);
  json.key("source").value(text::printable(finding.source)).key("readings").begin_array();
  for (const domain::Id& reading : finding.readings) json.value(reading.text);
  json.end_array();
  if (finding.by) json.key("by").value(finding.by->to_string());
  json.key("cells").begin_array();
  for (const domain::CellPart& cell : finding.cells) {
    json.begin_object().key("reading").value(cell.reading.text).key("column").value(cell.column);
    if (cell.end > 0) {
      json.key("begin").value(static_cast<std::int64_t>(cell.begin));
      json.key("end").value(static_cast<std::int64_t>(cell.end));
    }
    json.end_object();
  }
  json.end_array().end_object();
}

}  // namespace

void show_figures(Page& page, const app::FiguresReport& report, bool details) {
  constexpr std::size_t kAll = static_cast<std::size_t>(-1);
  page.add({page.name(report.title, Tone::strong)});
  const bool sound = report.count(Verdict::contradicts) == 0;
  const std::string mark = sound ? "✓ " : "✗ ";
  page.hanging({{page.look().art ? mark : "", sound ? Tone::open : Tone::bad}},
               page.say("figures.summary", {counted("readings", report.readings),
                                            counted("contradicts", report.count(Verdict::contradicts)),
                                            counted("cannot_tell", report.count(Verdict::cannot_tell)),
                                            counted("agrees", report.count(Verdict::agrees))}),
               sound ? Tone::open : Tone::bad);
  show_part(page, report, {Verdict::contradicts, "figures.contradicts", Tone::bad, "✗", kAll});
  show_part(page, report,
            {Verdict::cannot_tell, "figures.cannot_tell", Tone::assumed, "?", details ? kAll : kMostShown});
  show_part(page, report, {Verdict::agrees, "figures.agrees", Tone::open, "✓", details ? kAll : 0});
}

std::string json_of(const app::FiguresReport& report, const text::Text& text) {
  JsonText json;
  json.begin_object().key("format").value("entente.figures.v1").key("title").value(report.title);
  json.key("readings").value(static_cast<std::int64_t>(report.readings)).key("findings").begin_array();
  for (const FigureFinding& finding : report.findings) write_finding(json, finding, text);
  json.end_array().end_object();
  return std::move(json).take() + "\n";
}

}  // namespace entente::cli
