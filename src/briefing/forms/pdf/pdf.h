// A sheet as PDF: A4, laid out by Pango and drawn by Cairo, with its own fonts, links to the trail, an outline and
// tagged headings. The same sheet gives the same bytes, whatever the machine's fonts and settings are. Several threads
// may draw at once.
#pragma once

#include <string>

#include "base/result.h"
#include "briefing/sheet/sheet.h"

namespace entente::briefing::forms {

// Where Debian's fonts-noto-core lies.
inline constexpr const char* kNotoFolder = "/usr/share/fonts/truetype/noto";

// `fonts` has NotoSans and NotoSansArabic, Regular and Bold, as .ttf. Errors: briefings.no_font (file);
// briefings.no_pdf (why), when Cairo fails.
Result<std::string> pdf(const sheet::Sheet& sheet, const std::string& fonts = kNotoFolder);

}  // namespace entente::briefing::forms
