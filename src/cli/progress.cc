#include "cli/progress.h"

#include "text/width.h"

namespace entente::cli {
namespace {

constexpr int kProgressBar = 24;
constexpr std::string_view kClearLine = "\r\x1b[K";

}  // namespace

void ProgressLine::show(const plan::Progress& made) {
  const Page page = session_.error_page();
  show(made.share_done,
       page.say("cli.progress",
                {{"share", made.share_done}, {"value", made.value}, {"bound", made.bound}, {"gap", made.gap}}));
}

void ProgressLine::show(std::optional<double> share, const std::string& words) {
  Page line = session_.error_page();
  if (!line.look().art) return;
  std::string bar;
  if (share) {
    line.add(line.bar(*share, kProgressBar, Tone::work));
    bar = line.printed();
    bar.pop_back();  // the line is not ended: the next one goes over it
    bar += "  ";
  }
  const int left = line.look().columns - (share ? kProgressBar + 3 : 1);
  session_.streams().err << kClearLine << bar << text::cut(words, left) << std::flush;
  shown_ = true;
}

void ProgressLine::clear() {
  if (shown_) session_.streams().err << kClearLine << std::flush;
}

}  // namespace entente::cli
