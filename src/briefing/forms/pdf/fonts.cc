#include "briefing/forms/pdf/fonts.h"

#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <map>
#include <mutex>

#include "briefing/sheet/directions.h"

namespace entente::briefing::forms::pdf_form {

std::string valid(std::string_view text) {
  gchar* const made = g_utf8_make_valid(text.data(), static_cast<gssize>(text.size()));
  std::string result(made);
  g_free(made);
  return result;
}

namespace {

// The fonts that nobody uses at the moment.
struct Shelf {
  std::mutex mutex;
  std::multimap<std::string, std::unique_ptr<const Fonts>> fonts;
};
Shelf& shelf() {
  static auto& kept = *new Shelf;  // for ever: a loan may come back while the program ends
  return kept;
}

}  // namespace

Result<Fonts::Loan> Fonts::lend(const std::string& folder) {
  {
    const std::lock_guard lock(shelf().mutex);
    if (const auto found = shelf().fonts.find(folder); found != shelf().fonts.end())
      return Loan(shelf().fonts.extract(found).mapped().release());
  }
  auto fonts = read(folder);
  if (!fonts) return Failure(fonts.error());
  return Loan(fonts->release());
}

void Fonts::Return::operator()(const Fonts* fonts) const {
  const std::lock_guard lock(shelf().mutex);
  shelf().fonts.emplace(fonts->folder_, fonts);
}

Result<std::unique_ptr<const Fonts>> Fonts::read(const std::string& folder) {
  OwnedConfig config(FcConfigCreate());
  for (const char* name :
       {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"}) {
    const std::string file = folder + "/" + name;
    if (FcConfigAppFontAddFile(config.get(), reinterpret_cast<const FcChar8*>(file.c_str())) == FcFalse)
      return failure("briefings.no_font", {{"file", file}});
  }
  OwnedMap map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72);
  return std::unique_ptr<const Fonts>(new Fonts(folder, std::move(config), std::move(map)));
}

OwnedContext Fonts::context(Language language) const {
  OwnedContext context(pango_font_map_create_context(map_.get()));
  cairo_font_options_t* const options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context.get(), options);
  cairo_font_options_destroy(options);
  const bool right = sheet::runs_right_to_left(language);
  pango_context_set_base_dir(context.get(), right ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_context_set_language(context.get(), pango_language_from_string(std::string(domain::word(language)).c_str()));
  pango_context_set_round_glyph_positions(context.get(), FALSE);
  return context;
}

}  // namespace entente::briefing::forms::pdf_form
