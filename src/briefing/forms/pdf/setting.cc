#include "briefing/forms/pdf/setting.h"

#include <fmt/format.h>
#include <pango/pangocairo.h>

#include <algorithm>

#include "briefing/sheet/directions.h"

namespace entente::briefing::forms::pdf_form {
namespace {

using sheet::Block;
using sheet::BlockKind;
using sheet::Line;
using sheet::Run;

struct Type {
  double size;  // points
  bool bold = false;
};

constexpr double kNumber = 22, kIndent = 22, kLabel = 132, kGap = 10;

bool rises_right(PangoContext* context) {
  return pango_context_get_base_dir(context) == PANGO_DIRECTION_RTL;
}

class Setter {
 public:
  explicit Setter(PangoContext* context) : context_(context) {}

  std::vector<Setting> set(const sheet::Sheet& sheet) && {
    for (std::size_t i = 0; i < sheet.blocks.size(); ++i) {
      put(sheet.blocks[i]);
      // A flag that was released stands on the page of its sentence.
      if (is_detail(sheet, i) && is_detail(sheet, i + 1)) all_.back().keeps_with_next = true;
    }
    return std::move(all_);
  }

  Column column(const Line& line, Type type, double start, double width,
                PangoAlignment alignment = PANGO_ALIGN_LEFT) const {
    Column column;
    column.start = start;
    column.width = width;
    column.layout.reset(pango_layout_new(context_));
    PangoLayout* const layout = column.layout.get();
    const OwnedFont font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), "Noto Sans,Noto Sans Arabic");
    pango_font_description_set_absolute_size(font.get(), type.size * PANGO_SCALE);
    if (type.bold) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout, font.get());
    pango_layout_set_auto_dir(layout, FALSE);
    const bool mirrored = rises_right(context_) && alignment == PANGO_ALIGN_LEFT;
    pango_layout_set_alignment(layout, mirrored ? PANGO_ALIGN_RIGHT : alignment);
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout, 1.12F);
    fill(column, line);
    return column;
  }

 private:
  static bool is_detail(const sheet::Sheet& sheet, std::size_t i) {
    return i < sheet.blocks.size() && sheet.blocks[i].kind == BlockKind::detail;
  }
  static void mark(PangoAttrList* list, PangoAttribute* attribute, std::size_t begin, std::size_t end) {
    attribute->start_index = static_cast<guint>(begin);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
  }
  static PangoAttribute* ink(Colour colour) {
    const auto part = [](double share) { return static_cast<guint16>(share * 65535); };
    return pango_attr_foreground_new(part(colour.red), part(colour.green), part(colour.blue));
  }

  static void fill(Column& column, const Line& line) {
    std::string text;
    PangoAttrList* const marks = pango_attr_list_new();
    for (const Run& run : line) {
      const std::size_t begin = text.size();
      text += valid(run.text);
      const std::size_t end = text.size();
      if (run.face == sheet::Face::strong) mark(marks, pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, end);
      if (!run.to.empty()) {
        mark(marks, ink(kLink), begin, end);
        column.links.push_back({static_cast<int>(begin), static_cast<int>(end), run.to});
      } else if (run.face == sheet::Face::quiet) {
        mark(marks, ink(kQuiet), begin, end);
      }
    }
    pango_layout_set_text(column.layout.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(column.layout.get(), marks);
    pango_attr_list_unref(marks);
  }

  static std::string text_of(const Line& line) {
    std::string text;
    for (const Run& run : line) text += run.text;
    return valid(sheet::without_isolates(text));
  }

  Setting& add(Column column, double space_before) {
    Setting& setting = all_.emplace_back();
    setting.columns.push_back(std::move(column));
    setting.space_before = space_before;
    return setting;
  }
  Setting& heading(const Block& block, Type type, double space_before, const char* tag) {
    Setting& setting = add(column(block.line, type, 0, kTextWidth), space_before);
    setting.keeps_with_next = true;
    setting.tag = tag;
    setting.anchor = block.anchor;
    return setting;
  }
  // A number at the start, its text beside it.
  Setting& numbered(const Block& block, Type type, double space_before, double start) {
    Setting& setting = all_.emplace_back();
    setting.columns.push_back(
        column({{fmt::format("{}.", block.number), sheet::Face::strong, {}}}, type, start, kNumber));
    setting.columns.push_back(column(block.line, type, start + kNumber, kTextWidth - start - kNumber));
    setting.space_before = space_before;
    setting.anchor = block.anchor;
    return setting;
  }
  void rows(const std::vector<sheet::Row>& rows) {
    for (const sheet::Row& row : rows) {
      Setting& setting = all_.emplace_back();
      setting.columns.push_back(column({{row.label, sheet::Face::strong, {}}}, {8.4}, 0, kLabel));
      setting.columns.push_back(column(row.value, {8.4}, kLabel + kGap, kTextWidth - kLabel - kGap));
      setting.space_before = 3;
      setting.rule = kHairline;
    }
  }

  void put(const Block& block) {
    switch (block.kind) {
      case BlockKind::banner: {
        Setting& setting = add(column(block.line, {11, true}, 0, kTextWidth, PANGO_ALIGN_CENTER), 0);
        setting.ink = kAlarm;
        setting.frame = kAlarm;
        break;
      }
      case BlockKind::over_title: {
        Setting& setting = add(column(block.line, {10.5, true}, 0, kTextWidth), 8);
        setting.ink = kAccent;
        setting.keeps_with_next = true;
        break;
      }
      case BlockKind::title: {
        Setting& setting = heading(block, {18, true}, 2, "H1");
        setting.outline = text_of(block.line);
        break;
      }
      case BlockKind::facts:
        rows(block.rows);
        break;
      case BlockKind::heading: {
        Setting& setting = heading(block, {12.5, true}, 20, "H2");
        setting.rule = kAccent;
        setting.outline = text_of(block.line);
        break;
      }
      case BlockKind::subheading:
        heading(block, {10.5, true}, 12, "H3");
        break;
      case BlockKind::sentence:
        toned(numbered(block, {10.8}, 11, 0), block).keeps_with_next = true;
        break;
      case BlockKind::paragraph:
        toned(add(column(block.line, {10}, 0, kTextWidth), 4), block);
        break;
      case BlockKind::detail:
        toned(add(column(block.line, {8.6}, kIndent, kTextWidth - kIndent), 2.5), block);
        break;
      case BlockKind::step:
        numbered(block, {9.6}, 2, kIndent);
        break;
      case BlockKind::trail:
        heading(block, {9.4, true}, 12, "H3");
        rows(block.rows);
        break;
    }
  }
  static Setting& toned(Setting& setting, const Block& block) {
    if (block.tone == sheet::Tone::warning) setting.bar = setting.ink = kWarning;
    if (block.tone == sheet::Tone::mended) setting.bar = kAccent;
    return setting;
  }

  PangoContext* context_;
  std::vector<Setting> all_;
};

}  // namespace

std::vector<Setting> set(const sheet::Sheet& sheet, PangoContext* context) {
  return Setter(context).set(sheet);
}

OwnedLayout set_small(const std::string& text, PangoContext* context, double width, PangoAlignment alignment) {
  Column column = Setter(context).column({{text, sheet::Face::plain, {}}}, {8}, 0, width, alignment);
  pango_layout_set_height(column.layout.get(), -1);
  pango_layout_set_ellipsize(column.layout.get(), PANGO_ELLIPSIZE_END);
  return std::move(column.layout);
}

}  // namespace entente::briefing::forms::pdf_form
