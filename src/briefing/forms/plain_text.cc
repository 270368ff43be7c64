#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "briefing/forms/forms.h"
#include "briefing/sheet/directions.h"

namespace entente::briefing::forms {
namespace plain_form {

using sheet::Block;
using sheet::BlockKind;

bool is_isolate(std::string_view text, std::size_t at) {
  const std::string_view sign = text.substr(at, 3);
  return sign == sheet::kLeftToRight || sign == sheet::kFirstStrong;
}

// Letters of a word; marks of direction take no place.
int width_of(std::string_view word) {
  int letters = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (is_isolate(word, at) || word.substr(at, 3) == sheet::kPopIsolate)
      at += 2;
    else if ((static_cast<unsigned char>(word[at]) & 0xC0) != 0x80)
      ++letters;
  }
  return letters;
}

// Broken at blanks. A line is a paragraph of its own to what lays it out, so isolates end with it and go on in the
// next.
class Lines {
 public:
  Lines(std::string first_indent, std::string indent, int columns)
      : line_(std::move(first_indent)), indent_(std::move(indent)), columns_(columns), used_(width_of(line_)) {}

  void add(std::string_view text) {
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      if (end > begin) add_word(text.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  std::string take() && { return std::move(out_) + line_ + closed() + "\n"; }

 private:
  void add_word(std::string_view word) {
    const int width = width_of(word);
    if (has_word_ && used_ + 1 + width > columns_) {
      out_ += line_ + closed() + "\n";
      line_ = indent_;
      for (const std::string_view sign : open_) line_ += sign;
      used_ = width_of(indent_);
      has_word_ = false;
    }
    if (has_word_) {
      line_ += ' ';
      ++used_;
    }
    line_ += word;
    used_ += width;
    has_word_ = true;
    follow(word);
  }
  void follow(std::string_view word) {
    for (std::size_t at = 0; at + 3 <= word.size(); ++at) {
      if (word.substr(at, 3) == sheet::kLeftToRight) open_.push_back(sheet::kLeftToRight);
      if (word.substr(at, 3) == sheet::kFirstStrong) open_.push_back(sheet::kFirstStrong);
      if (word.substr(at, 3) == sheet::kPopIsolate && !open_.empty()) open_.pop_back();
    }
  }
  std::string closed() const {
    std::string signs;
    for (std::size_t i = 0; i < open_.size(); ++i) signs += sheet::kPopIsolate;
    return signs;
  }

  std::string out_, line_, indent_;
  int columns_ = 0, used_ = 0;
  bool has_word_ = false;
  std::vector<std::string_view> open_;
};

std::string text_of(const sheet::Line& line) {
  std::string text;
  for (const sheet::Run& run : line) text += run.text;
  return text;
}

std::string wrapped(std::string_view text, std::string first, std::string indent, int columns) {
  Lines lines(std::move(first), std::move(indent), columns);
  lines.add(text);
  return std::move(lines).take();
}

std::string rows(const std::vector<sheet::Row>& rows, int columns) {
  std::string out;
  for (const sheet::Row& row : rows) out += wrapped(row.label + ": " + text_of(row.value), "  ", "    ", columns);
  return out;
}

std::string of(const Block& block, int columns) {
  const std::string text = text_of(block.line);
  switch (block.kind) {
    case BlockKind::banner:
      return wrapped(text, "*** ", "*** ", columns) + "\n";
    case BlockKind::over_title:
      return wrapped(text, "", "", columns);
    case BlockKind::title:
    case BlockKind::heading: {
      const std::string rule(static_cast<std::size_t>(std::min(columns, width_of(text))),
                             block.kind == BlockKind::title ? '=' : '-');
      return (block.kind == BlockKind::heading ? "\n" : "") + wrapped(text, "", "", columns) + rule + "\n";
    }
    case BlockKind::facts:
      return rows(block.rows, columns);
    case BlockKind::subheading:
      return "\n" + wrapped(text, "", "", columns);
    case BlockKind::sentence:
      return "\n" + wrapped(text, fmt::format("{}. ", block.number), "   ", columns);
    case BlockKind::paragraph:
      return wrapped(text, "   ", "   ", columns);
    case BlockKind::detail:
      return wrapped(text, "   - ", "     ", columns);
    case BlockKind::step:
      return wrapped(text, fmt::format("   {}. ", block.number), "      ", columns);
    case BlockKind::trail:
      return "\n" + wrapped(text, "", "", columns) + rows(block.rows, columns);
  }
  return {};
}

}  // namespace plain_form

std::string plain_text(const sheet::Sheet& sheet, int columns) {
  std::string out;
  for (const sheet::Block& block : sheet.blocks) out += plain_form::of(block, columns);
  return out;
}

}  // namespace entente::briefing::forms
