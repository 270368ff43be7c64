#include <fmt/format.h>

#include <string_view>

#include "briefing/forms/forms.h"
#include "briefing/sheet/directions.h"
#include "briefing/sheet/words.h"

namespace entente::briefing::forms {
namespace html_form {

using sheet::Block;
using sheet::BlockKind;
using sheet::Run;
using sheet::Sheet;

// Text and background differ by 7:1 and more (WCAG 2.2, 1.4.6); nothing is told by colour alone. Logical properties
// only, so that one style serves both directions.
constexpr std::string_view kStyle = R"css(
:root{color-scheme:light;font-family:"Noto Sans","Noto Sans Arabic",system-ui,sans-serif;line-height:1.55;color:#1a1f24;background:#fff}
body{max-inline-size:46rem;margin-inline:auto;padding:1.5rem 1.25rem 3rem}
h1{font-size:1.7rem;line-height:1.25;margin-block:.1rem 1rem}
h2{font-size:1.2rem;margin-block:2.2rem .6rem;padding-block-end:.25rem;border-block-end:2px solid #1f4e79}
h3{font-size:1rem;margin-block:1.3rem .3rem}
a{color:#0b4a8f;text-underline-offset:.15em}
a:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}
.skip{position:absolute;inset-inline-start:-200vw}.skip:focus{position:static}
.over{margin:0;font-weight:600;color:#1f4e79}
.banner{margin-block:0 1rem;padding:.6rem .9rem;border:3px solid #8a1c1c;color:#8a1c1c;font-weight:700;text-align:center}
.sentence{margin-block:1.3rem .25rem;font-size:1.08rem}.number{font-weight:600;color:#1f4e79;margin-inline-end:.35em}
.detail{margin-block:.1rem;margin-inline-start:1.4rem;font-size:.88rem;color:#3a434b}
.quiet{color:#4a545d}
.warning{border-inline-start:4px solid #8a5a00;padding-inline-start:.6rem;color:#5c3c00}
.mended{border-inline-start:4px solid #1f4e79;padding-inline-start:.6rem;color:#1a1f24}
table{border-collapse:collapse;inline-size:100%;font-size:.88rem}
th,td{text-align:start;vertical-align:top;padding:.2rem .6rem .2rem 0;border-block-end:1px solid #d5dae0;overflow-wrap:anywhere}
[dir=rtl] th,[dir=rtl] td{padding:.2rem 0 .2rem .6rem}
th{inline-size:12rem;font-weight:600;color:#3a434b}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.9rem}
ol{margin-block:.2rem;padding-inline-start:2.4rem}
:target{background:#fff4cc}
@media print{@page{size:A4;margin:20mm}body{padding:0;max-inline-size:none;font-size:10.5pt}nav,.skip{display:none}a{color:inherit}.sentence,h2,h3{break-after:avoid}tr{break-inside:avoid}}
)css";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

// Escaped, with elements for the isolates.
std::string marked(std::string_view text) {
  std::string out = replaced(escaped(text), sheet::kLeftToRight, R"html(<bdi dir="ltr">)html");
  out = replaced(std::move(out), sheet::kFirstStrong, "<bdi>");
  return replaced(std::move(out), sheet::kPopIsolate, "</bdi>");
}

// Whether every isolate ends in the run: one around a link begins in one run and ends in another.
bool is_balanced(std::string_view text) {
  const auto count = [&](std::string_view sign) {
    int found = 0;
    for (std::size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1)) ++found;
    return found;
  };
  return count(sheet::kLeftToRight) + count(sheet::kFirstStrong) == count(sheet::kPopIsolate);
}

std::string of(const sheet::Line& line) {
  std::string out;
  for (const Run& run : line) {
    const std::string inside = marked(run.text);
    if (!run.to.empty()) {
      out += fmt::format(R"html(<a href="#{}">{}</a>)html", escaped(run.to), inside);
    } else if (run.face == sheet::Face::strong && is_balanced(run.text)) {
      out += fmt::format("<strong>{}</strong>", inside);
    } else if (run.face == sheet::Face::quiet && is_balanced(run.text)) {
      out += fmt::format(R"html(<span class="quiet">{}</span>)html", inside);
    } else {
      out += inside;
    }
  }
  return out;
}

std::string rows(const std::vector<sheet::Row>& rows) {
  std::string out = "<table><tbody>\n";
  for (const sheet::Row& row : rows)
    out += fmt::format(R"html(<tr><th scope="row">{}</th><td>{}</td></tr>
)html",
                       marked(row.label), of(row.value));
  return out + "</tbody></table>\n";
}

std::string classes(const Block& block, std::string_view name) {
  std::string all(name);
  if (block.tone == sheet::Tone::warning) all += " warning";
  if (block.tone == sheet::Tone::mended) all += " mended";
  return all;
}

// Writes block after block; parts and numbered lists are opened and closed around them.
class Page {
 public:
  std::string write(const Sheet& sheet) && {
    for (const Block& block : sheet.blocks) {
      if (in_list_ && block.kind != BlockKind::step) close_list();
      put(block);
    }
    if (in_list_) close_list();
    if (in_section_) out_ += "</section>\n";
    return std::move(out_);
  }

 private:
  void put(const Block& block) {
    const std::string text = of(block.line);
    switch (block.kind) {
      case BlockKind::banner:
        return line(R"html(<p class="banner" role="note">{}</p>
)html",
                    text);
      case BlockKind::over_title:
        return line(R"html(<p class="over">{}</p>
)html",
                    text);
      case BlockKind::title:
        return line(R"html(<h1 id="text" tabindex="-1">{}</h1>
)html",
                    text);
      case BlockKind::facts:
        out_ += rows(block.rows);
        return;
      case BlockKind::heading:
        return heading(block, text);
      case BlockKind::subheading:
        return line(fmt::format("<h3{}>{{}}</h3>\n", id(block)), text);
      case BlockKind::sentence:
        out_ += fmt::format(R"html(<p class="{}"{}><span class="number">{}.</span>{}</p>
)html",
                            classes(block, "sentence"), id(block), block.number, text);
        return;
      case BlockKind::paragraph:
        return paragraph(block, "paragraph", text);
      case BlockKind::detail:
        return paragraph(block, "detail", text);
      case BlockKind::step:
        if (!in_list_) out_ += "<ol>\n";
        in_list_ = true;
        return line("<li>{}</li>\n", text);
      case BlockKind::trail:
        line(fmt::format("<h3{}>{{}}</h3>\n", id(block)), text);
        out_ += rows(block.rows);
        return;
    }
  }
  void line(std::string_view pattern, const std::string& text) { out_ += fmt::format(fmt::runtime(pattern), text); }
  void paragraph(const Block& block, std::string_view name, const std::string& text) {
    out_ += fmt::format(R"html(<p class="{}">{}</p>
)html",
                        classes(block, name), text);
  }
  static std::string id(const Block& block) {
    return block.anchor.empty() ? "" : fmt::format(R"html( id="{}")html", escaped(block.anchor));
  }
  void heading(const Block& block, const std::string& text) {
    if (in_section_) out_ += "</section>\n";
    in_section_ = true;
    out_ += fmt::format(R"html(<section aria-labelledby="{0}">
<h2 id="{0}">{1}</h2>
)html",
                        escaped(block.anchor), text);
  }
  void close_list() {
    out_ += "</ol>\n";
    in_list_ = false;
  }

  std::string out_;
  bool in_list_ = false, in_section_ = false;
};

std::string contents(const Sheet& sheet, const HtmlWords& words) {
  std::string items;
  for (const Block& block : sheet.blocks)
    if (block.kind == BlockKind::heading)
      items += fmt::format(R"html(<li><a href="#{}">{}</a></li>
)html",
                           escaped(block.anchor), of(block.line));
  if (items.empty()) return {};
  return fmt::format(R"html(<nav aria-label="{}"><ul>
{}</ul></nav>
)html",
                     escaped(words.contents), items);
}

}  // namespace html_form

HtmlWords html_words(const sheet::Voice& voice) {
  const sheet::Words words(voice);
  return {words("document.contents"), words("document.skip")};
}

std::string html(const sheet::Sheet& sheet, const HtmlWords& words) {
  using namespace html_form;
  const std::string_view direction = sheet::runs_right_to_left(sheet.language) ? "rtl" : "ltr";
  return fmt::format(
      R"html(<!DOCTYPE html>
<html lang="{}" dir="{}">
<head>
<meta charset="utf-8">
)html"
      R"html(<meta name="viewport" content="width=device-width, initial-scale=1">
)html"
      R"html(<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
)html"
      R"html(<title>{}</title>
<style>{}</style>
</head>
<body>
<a class="skip" href="#text">{}</a>
{})html"
      "<main>\n{}</main>\n</body>\n</html>\n",
      domain::word(sheet.language), direction, escaped(sheet::without_isolates(sheet.running_head)), kStyle,
      escaped(words.skip), contents(sheet, words), Page().write(sheet));
}

}  // namespace entente::briefing::forms
