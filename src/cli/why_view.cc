#include "cli/why_view.h"

#include "text/width.h"

namespace entente::cli {
namespace {

constexpr int kWhyId = 8;

std::string dates_of(const Page& page, const app::ExplanationStep& step) {
  if (!step.start || !step.finish) return page.say("view.no_date");
  return page.say("view.from_to", {{"start", step.start->to_string()}, {"finish", step.finish->to_string()}});
}

// The chain down the left: a bead for each step, a thread to the next.
std::string bead(const Page& page, bool is_first) {
  if (!page.look().art) return is_first ? "* " : "> ";
  return is_first ? "● " : "◦ ";
}

std::string thread(const Page& page, bool is_last) {
  return page.look().art && !is_last ? "│ " : "  ";
}

void show_step(Page& page, const app::ExplanationStep& step, bool is_first, bool is_last) {
  page.add({{bead(page, is_first), Tone::work},
            page.name(step.activity, kWhyId, Tone::strong),
            page.name(step.name),
            {"  "},
            {dates_of(page, step), Tone::quiet}});
  const Line beneath{{thread(page, is_last), Tone::quiet}, {std::string(kWhyId, ' ')}};
  page.hanging(beneath, beneath, page.text().say(step.reason), Tone::plain);
  for (const Message& more : step.further) page.hanging(beneath, beneath, page.text().say(more), Tone::quiet);
}

void show_standing(Page& page, const app::Explanation& explanation) {
  switch (explanation.standing) {
    case app::Standing::selected:
      page.paragraph(page.say("view.is_selected", {{"mode", explanation.mode}}), 0, Tone::quiet);
      return;
    case app::Standing::waiting:
      page.paragraph(page.say("view.is_waiting"), 0, Tone::quiet);
      return;
    case app::Standing::left_out:
      page.paragraph(page.say("view.is_left_out"), 0, Tone::quiet);
      return;
  }
}

}  // namespace

void show_explanation(Page& page, const app::Explanation& explanation) {
  page.add({page.name(explanation.activity + " " + explanation.name, Tone::strong)});
  show_standing(page, explanation);
  for (const std::string& condition : explanation.conditional_on)
    page.paragraph(page.say("view.conditional_on", {{"condition", condition}}), 0, Tone::assumed);
  page.blank();
  for (std::size_t i = 0; i < explanation.steps.size(); ++i)
    show_step(page, explanation.steps[i], i == 0, i + 1 == explanation.steps.size());
  if (explanation.is_cut) page.paragraph(page.say("view.chain_is_cut"), 2, Tone::quiet);
}

}  // namespace entente::cli
