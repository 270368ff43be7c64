#include "cli/verify_view.h"

namespace entente::cli {

void show_verification(Page& page, const app::Verification& verification) {
  const auto& roadmap = verification.roadmap;
  page.add({page.name(roadmap.programme.title, Tone::strong)});
  if (verification.deviations.empty()) {
    page.hanging({{page.look().art ? "✓ " : "", Tone::open}}, page.say("view.holds"), Tone::open);
    page.paragraph(page.say("view.holds_figures", {counted("selected", roadmap.selected.size()),
                                                   {"value", roadmap.objective.value},
                                                   {"cost", roadmap.objective.cost}}),
                   0, Tone::quiet);
    return;
  }
  page.hanging({{page.look().art ? "✗ " : "", Tone::bad}},
               page.say("view.does_not_hold", {counted("count", verification.deviations.size())}), Tone::bad);
  for (const Message& deviation : verification.deviations) page.hanging({{"  - "}}, page.text().say(deviation));
}

}  // namespace entente::cli
