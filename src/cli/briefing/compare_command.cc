// `entente briefing compare`: an outside text beside what we said.
#include "app/briefing/compare_text.h"
#include "cli/arguments.h"
#include "cli/briefing/briefing_commands.h"
#include "cli/briefing/shown_findings.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::briefing {
namespace comparing {

using app::briefing::ComparedText;
using entente::briefing::Agreement;
using entente::briefing::ComparedFigure;
using entente::briefing::ShiftedBasis;
namespace sheet = entente::briefing::sheet;
using record::JsonText;

struct CompareWords {
  std::string id, text;
  record::PlaceWords place;
};

std::string_view code_of(Agreement agreement) {
  switch (agreement) {
    case Agreement::agrees:
      return "briefing.figure_agrees";
    case Agreement::without_days:
      return "briefing.figure_without_days";
    case Agreement::increment_as_total:
      return "briefing.figure_increment_as_total";
    case Agreement::increment_as_split:
      return "briefing.figure_increment_as_split";
    case Agreement::other_place_or_unit:
      return "briefing.figure_other_place_or_unit";
    case Agreement::unlike_last_time:
      return "briefing.figure_unlike_last_time";
    case Agreement::not_ours:
      return "briefing.figure_not_ours";
  }
  return "";
}

void write_place(JsonText& json, const std::string& content, std::size_t begin, std::size_t end) {
  json.key("begin").value(static_cast<std::int64_t>(begin)).key("end").value(static_cast<std::int64_t>(end));
  json.key("piece").value(content.substr(begin, end - begin));
}

std::string compare_json(const ComparedText& compared, const std::string& content) {
  const auto& [figures, shifts, besides] = compared.comparison;
  JsonText json = record::begun("entente.briefing-compare.v1");
  json.key("briefing").value(compared.briefing);
  json.key("figures").begin_array();
  for (std::size_t i = 0; i < figures.size(); ++i) {
    json.new_line(1).begin_object().key("agreement").value(word_of(figures[i].agreement));
    write_place(json, content, figures[i].begin, figures[i].end);
    json.key("reading").value(figures[i].reading).key("from_ours").value(compared.from_ours[i]).end_object();
  }
  json.end_array().key("shifts").begin_array();
  for (const ShiftedBasis& shift : shifts) {
    json.new_line(1).begin_object().key("statement").value(shift.statement);
    json.key("ours").value(domain::word(shift.ours)).key("told_as").value(domain::word(shift.told_as));
    write_place(json, content, shift.begin, shift.end);
    json.end_object();
  }
  json.end_array().key("besides").begin_array();
  for (const auto& finding : besides) {
    json.new_line(1).begin_object().key("check").value(app::briefing::word_of(finding.rule));
    write_place(json, content, finding.begin, finding.end);
    json.end_object();
  }
  json.end_array();
  return record::finished(json);
}

class View {
 public:
  View(Page& page, const std::string& content) : page_(page), content_(content) {}

  void show(const ComparedText& compared) {
    const auto& comparison = compared.comparison;
    for (std::size_t i = 0; i < comparison.figures.size(); ++i)
      show_figure(comparison.figures[i], compared.from_ours[i]);
    for (const ShiftedBasis& shift : comparison.shifts) show_shift(shift);
    for (const auto& finding : comparison.besides) {
      quote(finding.begin, finding.end);
      page_.paragraph(page_.say(briefing::code_of(finding.rule)), 2, Tone::bad);
    }
    page_.blank();
    page_.paragraph(
        page_.say("briefing.compared", {{"briefing", compared.briefing},
                                        counted("agree", agreeing(comparison)),
                                        counted("figures", comparison.figures.size() - agreeing(comparison)),
                                        counted("others", comparison.shifts.size() + comparison.besides.size())}),
        0, comparison.differs() ? Tone::bad : Tone::strong);
  }

 private:
  static std::size_t agreeing(const entente::briefing::Comparison& comparison) {
    std::size_t count = 0;
    for (const ComparedFigure& figure : comparison.figures) count += figure.agreement == Agreement::agrees ? 1 : 0;
    return count;
  }

  void quote(std::size_t begin, std::size_t end) {
    page_.blank();
    page_.paragraph(page_.name(marked_line(content_, begin, end)).text);
  }

  void show_figure(const ComparedFigure& figure, const std::string& from_ours) {
    quote(figure.begin, figure.end);
    const bool agrees = figure.agreement == Agreement::agrees;
    page_.paragraph(page_.say(code_of(figure.agreement), {{"reading", figure.reading}}), 2,
                    agrees ? Tone::plain : Tone::bad);
    if (!from_ours.empty())
      page_.paragraph(page_.say("briefing.figure_from_ours", {{"statement", from_ours}}), 2, Tone::open);
  }

  void show_shift(const ShiftedBasis& shift) {
    quote(shift.begin, shift.end);
    page_.paragraph(page_.say("briefing.basis_shifted", {{"statement", shift.statement},
                                                         {"ours", page_.say(sheet::code_of(shift.ours))},
                                                         {"told_as", page_.say(sheet::code_of(shift.told_as))}}),
                    2, Tone::bad);
  }

  Page& page_;
  const std::string& content_;
};

ExitCode run_compare(const CompareWords& words, const Session& session) {
  const auto errors = record::missing_words({{"--text", words.text}});
  if (!errors.empty()) return session.report(errors);
  const auto content = content_of(words.text, session);
  if (!content) return session.report(content.error());
  const auto compared =
      app::briefing::compare_text(record::place(words.place, session), words.id, *content, language_of(session));
  if (!compared) return session.report(compared.error());
  if (session.json()) {
    session.print(compare_json(*compared, *content));
  } else {
    Page page = session.page();
    View(page, *content).show(*compared);
    session.print(page);
  }
  return compared->comparison.differs() ? ExitCode::refused : ExitCode::ok;
}

}  // namespace comparing

Command add_compare(CLI::App& briefing, const text::Text& text) {
  const auto words = std::make_shared<comparing::CompareWords>();
  CLI::App* app = briefing.add_subcommand("compare", text.say("help.briefing_compare"));
  app->add_option("ID", words->id, text.say("help.briefing_id"));
  add_word(*app, "--text", words->text, text.say("help.briefing_outside_text"))->option_text("FILE");
  record::add_data_option(*app, words->place, text);
  return {app, "help.briefing_compare_about", "help.briefing_compare_examples",
          [words](const Session& session) { return comparing::run_compare(*words, session); }};
}

}  // namespace entente::cli::briefing
