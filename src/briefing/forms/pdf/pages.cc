#include "briefing/forms/pdf/pages.h"

#include <algorithm>

namespace entente::briefing::forms::pdf_form {
namespace {

constexpr double kRoom = kPageHeight - kTop - kBottom;

PangoLayout* running(const Setting& setting) {
  return setting.columns.back().layout.get();
}
int lines_of(const Setting& setting) {
  return pango_layout_get_line_count(running(setting));
}

// With what stands beside its first line, and room for a rule or a frame.
double height_of(const Setting& setting, int first, int end) {
  double height = pdf_form::height_of(running(setting), first, end);
  for (std::size_t i = 0; first == 0 && i + 1 < setting.columns.size(); ++i) {
    PangoLayout* const beside = setting.columns[i].layout.get();
    height =
        std::max(height, drop_of(setting, i) + pdf_form::height_of(beside, 0, pango_layout_get_line_count(beside)));
  }
  if (first == 0)
    height = std::max(height,
                      drop_of(setting, setting.columns.size() - 1) + pdf_form::height_of(running(setting), first, end));
  if (end == lines_of(setting) && setting.rule) height += 3;
  if (setting.frame) height += 12;
  return height;
}
double whole(const Setting& setting) {
  return height_of(setting, 0, lines_of(setting));
}

class Placing {
 public:
  explicit Placing(const std::vector<Setting>& settings) : settings_(settings), pages_(1) {}

  std::vector<Page> place() && {
    for (std::size_t i = 0; i < settings_.size(); ++i) {
      if (!fits(least(i)) && !pages_.back().empty()) turn();
      put(settings_[i]);
    }
    return std::move(pages_);
  }

 private:
  bool fits(double height) const { return used_ + height <= kRoom; }
  void turn() {
    pages_.emplace_back();
    used_ = 0;
  }

  // What has to come on one page with the beginning of that setting.
  double least(std::size_t i) const {
    double height = 0;
    for (; i < settings_.size(); ++i) {
      const Setting& setting = settings_[i];
      height += setting.space_before;
      const int lines = lines_of(setting);
      const bool in_pieces = !setting.keeps_with_next && setting.columns.size() == 1 && lines > 3;
      height += in_pieces ? height_of(setting, 0, 2) : whole(setting);
      if (!setting.keeps_with_next) break;
    }
    return std::min(height, kRoom);
  }

  void put(const Setting& setting) {
    if (!pages_.back().empty()) used_ += setting.space_before;
    const int lines = lines_of(setting);
    for (int first = 0; first < lines;) {
      int end = fitting(setting, first, lines);
      if (end < lines && lines - end == 1 && end - first > 2) --end;  // two lines go over, not one
      const double height = height_of(setting, first, end);
      pages_.back().push_back({&setting, first, end, kTop + used_, height});
      used_ += height;
      first = end;
      if (first < lines) turn();
    }
  }

  // As many lines as the page has room for; one at least, so that nothing waits for ever.
  int fitting(const Setting& setting, int first, int lines) const {
    int end = lines;
    while (end > first + 1 && !fits(height_of(setting, first, end))) --end;
    return end;
  }

  const std::vector<Setting>& settings_;
  std::vector<Page> pages_;
  double used_ = 0;
};

}  // namespace

double drop_of(const Setting& setting, std::size_t column) {
  int deepest = 0;
  for (const Column& each : setting.columns) deepest = std::max(deepest, pango_layout_get_baseline(each.layout.get()));
  return static_cast<double>(deepest - pango_layout_get_baseline(setting.columns[column].layout.get())) / PANGO_SCALE;
}

double height_of(PangoLayout* layout, int first, int end) {
  int begin = 0, bottom = 0;  // not the sum of the lines: what is between them counts
  PangoLayoutIter* const at = pango_layout_get_iter(layout);
  for (int line = 0; line < end; ++line) {
    int top = 0;
    pango_layout_iter_get_line_yrange(at, &top, &bottom);
    if (line == first) begin = top;
    if (!pango_layout_iter_next_line(at)) break;
  }
  pango_layout_iter_free(at);
  return static_cast<double>(bottom - begin) / PANGO_SCALE;
}

std::vector<Page> on_pages(const std::vector<Setting>& settings) {
  return Placing(settings).place();
}

}  // namespace entente::briefing::forms::pdf_form
