#include "briefing/forms/pdf/pdf.h"

#include <cairo-pdf.h>
#include <fmt/format.h>
#include <pango/pangocairo.h>

#include "briefing/forms/pdf/fonts.h"
#include "briefing/forms/pdf/pages.h"
#include "briefing/sheet/directions.h"

namespace entente::briefing::forms {
namespace pdf_form {

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

// A text between quotes in the attributes of a tag.
std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char letter : text) {
    if (letter == '\'' || letter == '\\') out += '\\';
    out += letter;
  }
  return out + "'";
}

// Cairo takes no fractions of a second: it leaves out a date that has them.
std::string to_the_second(std::string moment) {
  const std::size_t point = moment.find('.');
  if (point == std::string::npos) return moment;
  const std::size_t zone = moment.find_first_not_of("0123456789", point + 1);
  return moment.erase(point, zone == std::string::npos ? zone : zone - point);
}

class Drawing {
 public:
  Drawing(const sheet::Sheet& sheet, PangoContext* context, cairo_t* cairo, cairo_surface_t* surface)
      : sheet_(sheet), context_(context), cairo_(cairo), surface_(surface) {}

  void draw() {
    describe();
    const std::vector<Setting> settings = set(sheet_, context_);
    const std::vector<Page> pages = on_pages(settings);
    cairo_tag_begin(cairo_, "Document", nullptr);  // without it the file does not count as tagged
    for (std::size_t i = 0; i < pages.size(); ++i) {
      for (const Piece& piece : pages[i]) draw(piece);
      draw_margins(static_cast<int>(i) + 1, static_cast<int>(pages.size()));
      cairo_show_page(cairo_);
    }
    cairo_tag_end(cairo_, "Document");
  }

 private:
  bool mirrored() const { return sheet::runs_right_to_left(sheet_.language); }
  // Of the page, for what begins so far from the start of the text.
  double left(double start, double width) const {
    return mirrored() ? kPageWidth - kSide - start - width : kSide + start;
  }
  void ink(Colour colour) { cairo_set_source_rgb(cairo_, colour.red, colour.green, colour.blue); }
  void line(double x1, double y1, double x2, double y2, double width) {
    cairo_set_line_width(cairo_, width);
    cairo_move_to(cairo_, x1, y1);
    cairo_line_to(cairo_, x2, y2);
    cairo_stroke(cairo_);
  }

  void describe() {
    const auto tell = [&](cairo_pdf_metadata_t what, const std::string& text) {
      cairo_pdf_surface_set_metadata(surface_, what, valid(text).c_str());
    };
    tell(CAIRO_PDF_METADATA_TITLE, sheet::without_isolates(sheet_.title));
    tell(CAIRO_PDF_METADATA_AUTHOR, sheet::without_isolates(sheet_.author));
    tell(CAIRO_PDF_METADATA_CREATOR, "Entente");
    // Not the moment of drawing: the same bytes every time.
    tell(CAIRO_PDF_METADATA_CREATE_DATE, to_the_second(sheet_.made_at));
    tell(CAIRO_PDF_METADATA_MOD_DATE, to_the_second(sheet_.made_at));
  }

  void draw(const Piece& piece) {
    const Setting& setting = *piece.setting;
    if (piece.begins()) name_place(setting, piece.top);
    double top = piece.top;
    if (setting.frame) {
      ink(*setting.frame);
      cairo_set_line_width(cairo_, 1.6);
      cairo_rectangle(cairo_, kSide, top, kTextWidth, piece.height);
      cairo_stroke(cairo_);
      top += 6;
    }
    cairo_tag_begin(cairo_, setting.tag, nullptr);
    for (std::size_t i = 0; i + 1 < setting.columns.size() && piece.begins(); ++i) {
      const Column& beside = setting.columns[i];
      draw(beside, 0, pango_layout_get_line_count(beside.layout.get()), top + drop_of(setting, i), setting.ink);
    }
    const double drop = piece.begins() ? drop_of(setting, setting.columns.size() - 1) : 0;
    draw(setting.columns.back(), piece.first, piece.end, top + drop, setting.ink);
    cairo_tag_end(cairo_, setting.tag);
    draw_beside(piece);
  }

  void draw_beside(const Piece& piece) {
    const Setting& setting = *piece.setting;
    if (setting.bar) {
      ink(*setting.bar);
      const double at =
          mirrored() ? left(setting.columns.front().start, 0) + 7 : left(setting.columns.front().start, 0) - 7;
      line(at, piece.top + 1, at, piece.top + piece.height - 1, 2);
    }
    const bool ends = piece.end == pango_layout_get_line_count(setting.columns.back().layout.get());
    if (setting.rule && ends) {
      ink(*setting.rule);
      line(kSide, piece.top + piece.height - 1, kPageWidth - kSide, piece.top + piece.height - 1, 0.6);
    }
  }

  // Where links arrive, and what the outline lists.
  void name_place(const Setting& setting, double top) {
    if (!setting.anchor.empty()) {
      const std::string attributes = fmt::format("name={} x={:.2f} y={:.2f}", quoted(setting.anchor), kSide, top - 8);
      cairo_tag_begin(cairo_, CAIRO_TAG_DEST, attributes.c_str());
      cairo_tag_end(cairo_, CAIRO_TAG_DEST);
    }
    if (setting.outline.empty()) return;
    const std::string to =
        setting.anchor.empty() ? fmt::format("page={} pos=[0 0]", 1) : fmt::format("dest={}", quoted(setting.anchor));
    cairo_pdf_surface_add_outline(surface_, CAIRO_PDF_OUTLINE_ROOT, setting.outline.c_str(), to.c_str(),
                                  CAIRO_PDF_OUTLINE_FLAG_OPEN);
  }

  // Lines from `first` to before `end`, the first of them at `top`.
  void draw(const Column& column, int first, int end, double top, Colour colour) {
    PangoLayoutIter* const at = pango_layout_get_iter(column.layout.get());
    const double start = left(column.start, column.width);
    std::optional<double> begin;
    for (int number = 0; number < end; ++number) {
      PangoRectangle box;
      int above = 0, below = 0;
      pango_layout_iter_get_line_extents(at, nullptr, &box);
      pango_layout_iter_get_line_yrange(at, &above, &below);
      if (number >= first) {
        if (!begin) begin = pango_units_to_double(above);
        const double y = top + pango_units_to_double(above) - *begin;
        PangoLayoutLine* const one = pango_layout_iter_get_line_readonly(at);
        ink(colour);
        cairo_move_to(cairo_, start + pango_units_to_double(box.x),
                      top + pango_units_to_double(pango_layout_iter_get_baseline(at)) - *begin);
        pango_cairo_show_layout_line(cairo_, one);
        link(column, one, start, y, pango_units_to_double(below - above));
      }
      if (!pango_layout_iter_next_line(at)) break;
    }
    pango_layout_iter_free(at);
  }

  void link(const Column& column, PangoLayoutLine* one, double start, double top, double height) {
    const int begin = one->start_index, end = one->start_index + one->length;
    for (const LinkRange& range : column.links) {
      if (range.end <= begin || end <= range.begin) continue;
      int* ranges = nullptr;
      int count = 0;
      pango_layout_line_get_x_ranges(one, std::max(range.begin, begin), std::min(range.end, end), &ranges, &count);
      for (int i = 0; i < count; ++i) {
        const double x = pango_units_to_double(ranges[2 * i]), until = pango_units_to_double(ranges[2 * i + 1]);
        const std::string attributes = fmt::format("dest={} rect=[{:.2f} {:.2f} {:.2f} {:.2f}]", quoted(range.to),
                                                   start + x, top, until - x, height);
        cairo_tag_begin(cairo_, CAIRO_TAG_LINK, attributes.c_str());
        cairo_tag_end(cairo_, CAIRO_TAG_LINK);
      }
      g_free(ranges);
    }
  }

  // The running head and the number of the page.
  void draw_margins(int number, int of) {
    ink(kQuiet);
    const OwnedLayout head = set_small(sheet_.running_head, context_, kTextWidth, PANGO_ALIGN_LEFT);
    cairo_move_to(cairo_, kSide, kTop - 34);
    pango_cairo_show_layout(cairo_, head.get());
    ink(kHairline);
    line(kSide, kTop - 18, kPageWidth - kSide, kTop - 18, 0.6);
    ink(kQuiet);
    const OwnedLayout foot =
        set_small(fmt::format("\u2066{} / {}\u2069", number, of), context_, kTextWidth, PANGO_ALIGN_CENTER);
    cairo_move_to(cairo_, kSide, kPageHeight - kBottom + 24);
    pango_cairo_show_layout(cairo_, foot.get());
  }

  const sheet::Sheet& sheet_;
  PangoContext* context_;
  cairo_t* cairo_;
  cairo_surface_t* surface_;
};

}  // namespace pdf_form

Result<std::string> pdf(const sheet::Sheet& sheet, const std::string& folder) {
  const auto fonts = pdf_form::Fonts::lend(folder);
  if (!fonts) return Failure(fonts.error());
  std::string bytes;
  const pdf_form::OwnedContext context = (*fonts)->context(sheet.language);
  const pdf_form::OwnedSurface surface(
      cairo_pdf_surface_create_for_stream(pdf_form::append, &bytes, pdf_form::kPageWidth, pdf_form::kPageHeight));
  const pdf_form::OwnedCairo cairo(cairo_create(surface.get()));
  pdf_form::Drawing(sheet, context.get(), cairo.get(), surface.get()).draw();
  cairo_surface_finish(surface.get());
  for (const cairo_status_t status : {cairo_status(cairo.get()), cairo_surface_status(surface.get())})
    if (status != CAIRO_STATUS_SUCCESS)
      return failure("briefings.no_pdf", {{"why", std::string(cairo_status_to_string(status))}});
  return bytes;
}

}  // namespace entente::briefing::forms
