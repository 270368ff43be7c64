// Rows and columns of short words and numbers.
#pragma once

#include "cli/page.h"

namespace entente::cli {

enum class Side : std::uint8_t { left, right };

struct Column {
  std::string heading;
  Side side = Side::right;
  // Where the page is too narrow, columns are left out, those with the highest number first; 0 always stays.
  int dispensable = 0;
};

class Table {
 public:
  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  // A span for each column.
  void add(std::vector<Span> row);
  void show(Page& page) const;

 private:
  std::vector<int> widths() const;
  // Which columns the page has room for.
  std::vector<bool> shown(const std::vector<int>& widths, int room) const;

  std::vector<Column> columns_;
  std::vector<std::vector<Span>> rows_;
};

}  // namespace entente::cli
