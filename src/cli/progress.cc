#include "cli/progress.h"

#include "text/width.h"

namespace entente::cli {
namespace {

constexpr int kProgressBar = 24;
constexpr std::string_view kClearLine = "\r\x1b[K";

}  // namespace

void ProgressLine::show(const plan::Progress& made) {
  const Page page = session_.error_page();
  if (!page.look().art) return;
  Page line = page;
  line.add(line.bar(made.share_done, kProgressBar, Tone::work));
  std::string bar = line.printed();
  bar.pop_back();  // the line is not ended: the next one goes over it
  const std::string words = page.say(
      "cli.progress", {{"share", made.share_done}, {"value", made.value}, {"bound", made.bound}, {"gap", made.gap}});
  session_.streams().err << kClearLine << bar << "  " << text::cut(words, page.look().columns - kProgressBar - 3)
                         << std::flush;
  shown_ = true;
}

void ProgressLine::clear() {
  if (shown_) session_.streams().err << kClearLine << std::flush;
}

}  // namespace entente::cli
