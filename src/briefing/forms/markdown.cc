#include <fmt/format.h>

#include <string_view>

#include "briefing/forms/forms.h"
#include "briefing/sheet/directions.h"

namespace entente::briefing::forms {
namespace markdown_form {

using sheet::Block;
using sheet::BlockKind;

// CommonMark 2.4: a backslash before a sign makes it a letter. A dash, a plus or a full stop marks nothing within a
// line.
std::string escaped(std::string_view text) {
  constexpr std::string_view kMarks = "\\`*_{}[]<>#|~&";
  std::string out;
  for (const char c : text) {
    if (kMarks.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

// A blank may not stand inside the marks around it.
std::string emphasised(std::string_view text) {
  std::size_t begin = 0, end = text.size();
  while (begin < end && text[begin] == ' ') ++begin;
  while (end > begin && text[end - 1] == ' ') --end;
  if (begin == end) return std::string(text);
  return fmt::format("{}**{}**{}", text.substr(0, begin), escaped(text.substr(begin, end - begin)), text.substr(end));
}

std::string of(const sheet::Line& line) {
  std::string out;
  for (const sheet::Run& run : line) {
    if (!run.to.empty()) {
      out += fmt::format("[{}](#{})", escaped(run.text), run.to);
    } else {
      out += run.face == sheet::Face::strong ? emphasised(run.text) : escaped(run.text);
    }
  }
  return out;
}

std::string rows(const std::vector<sheet::Row>& rows) {
  std::string out = "| | |\n|---|---|\n";
  for (const sheet::Row& row : rows) out += fmt::format("| {} | {} |\n", escaped(row.label), of(row.value));
  return out + "\n";
}

std::string anchor(const Block& block) {
  return block.anchor.empty() ? "" : fmt::format("<a id=\"{}\"></a>", block.anchor);
}

std::string of(const Block& block) {
  const std::string text = of(block.line);
  switch (block.kind) {
    case BlockKind::banner:
    case BlockKind::over_title:
      return fmt::format("{}\n\n", block.kind == BlockKind::banner ? "> " + text : text);
    case BlockKind::title:
      return fmt::format("# {}\n\n", text);
    case BlockKind::facts:
      return rows(block.rows);
    case BlockKind::heading:
      return fmt::format("## {}{}\n\n", anchor(block), text);
    case BlockKind::subheading:
      return fmt::format("### {}{}\n\n", anchor(block), text);
    case BlockKind::sentence:
      return fmt::format("{}**{}.** {}\n\n", anchor(block), block.number, text);
    case BlockKind::paragraph:
      return fmt::format("{}\n\n", text);
    case BlockKind::detail:
      return fmt::format("> {}\n>\n", text);
    case BlockKind::step:
      return fmt::format("{}. {}\n", block.number, text);
    case BlockKind::trail:
      return fmt::format("### {}{}\n\n{}", anchor(block), text, rows(block.rows));
  }
  return {};
}

}  // namespace markdown_form

std::string markdown(const sheet::Sheet& sheet) {
  std::string out;
  const sheet::Block* before = nullptr;
  for (const sheet::Block& block : sheet.blocks) {
    const bool ends_list = before != nullptr && before->kind != block.kind &&
                           (before->kind == sheet::BlockKind::step || before->kind == sheet::BlockKind::detail);
    if (ends_list) out += '\n';
    out += markdown_form::of(block);
    before = &block;
  }
  return out;
}

}  // namespace entente::briefing::forms
