// What Pango and Cairo hand out, given back by itself.
#pragma once

#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <pango/pango.h>

#include <memory>
#include <string>
#include <string_view>

namespace entente::briefing::forms::pdf_form {

template <auto kRelease>
struct Release {
  template <class T>
  void operator()(T* one) const {
    kRelease(one);
  }
};

// With a replacement character for what is no UTF-8, which neither of them takes.
std::string valid(std::string_view text);

using OwnedConfig = std::unique_ptr<FcConfig, Release<FcConfigDestroy>>;
using OwnedMap = std::unique_ptr<PangoFontMap, Release<g_object_unref>>;
using OwnedContext = std::unique_ptr<PangoContext, Release<g_object_unref>>;
using OwnedLayout = std::unique_ptr<PangoLayout, Release<g_object_unref>>;
using OwnedFont = std::unique_ptr<PangoFontDescription, Release<pango_font_description_free>>;
using OwnedSurface = std::unique_ptr<cairo_surface_t, Release<cairo_surface_destroy>>;
using OwnedCairo = std::unique_ptr<cairo_t, Release<cairo_destroy>>;

}  // namespace entente::briefing::forms::pdf_form
