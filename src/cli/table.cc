#include "cli/table.h"

#include <algorithm>

#include "base/check.h"
#include "text/width.h"

namespace entente::cli {
namespace {

constexpr int kTableGap = 2;  // cells between columns

Span aligned(const Span& span, Side side, int cells) {
  return side == Side::left ? Page::cell(span.text, cells, span.tone) : Page::right(span.text, cells, span.tone);
}

}  // namespace

void Table::add(std::vector<Span> row) {
  ENTENTE_CHECK(row.size() == columns_.size());
  rows_.push_back(std::move(row));
}

std::vector<int> Table::widths() const {
  std::vector<int> widths;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    int widest = text::display_width(columns_[c].heading);
    for (const auto& row : rows_) widest = std::max(widest, text::display_width(row[c].text));
    widths.push_back(widest);
  }
  return widths;
}

std::vector<bool> Table::shown(const std::vector<int>& widths, int room) const {
  std::vector<bool> shown(columns_.size(), true);
  for (;;) {
    int taken = -kTableGap;
    std::size_t least_needed = 0;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      if (!shown[c]) continue;
      taken += widths[c] + kTableGap;
      if (!shown[least_needed] || columns_[c].dispensable > columns_[least_needed].dispensable) least_needed = c;
    }
    if (taken <= room || columns_[least_needed].dispensable == 0) return shown;
    shown[least_needed] = false;
  }
}

void Table::show(Page& page) const {
  const std::vector<int> cells = widths();
  const std::vector<bool> is_shown = shown(cells, page.look().columns);
  Line heading;
  std::vector<Line> lines(rows_.size());
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (!is_shown[c]) continue;
    const Span gap{heading.empty() ? "" : std::string(kTableGap, ' ')};
    heading.push_back(gap);
    heading.push_back(aligned({columns_[c].heading, Tone::quiet}, columns_[c].side, cells[c]));
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      lines[r].push_back(gap);
      lines[r].push_back(aligned(rows_[r][c], columns_[c].side, cells[c]));
    }
  }
  page.add(std::move(heading));
  for (Line& line : lines) page.add(std::move(line));
}

}  // namespace entente::cli
