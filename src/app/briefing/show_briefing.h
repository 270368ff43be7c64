// `entente briefing show`: the document of a briefing.
#pragma once

#include <string>
#include <vector>

#include "app/briefing/brief.h"
#include "briefing/forms/pdf/pdf.h"
#include "briefing/sheet/sheet.h"

namespace entente::app::briefing {

// Of what was published the frozen document, or the one with what was mended beside the original; of anything else as
// it stands. `id` empty: the latest. Errors: those of open_brief; store.not_found, when the bytes have not arrived;
// those of entente::briefing::json::read.
Result<entente::briefing::Document> show_briefing(const Place& place, const std::string& id);

enum class Form : std::uint8_t { text, markdown, html, pdf, json };
// `text`, `md`, `html`, `pdf`, `json`.
std::optional<Form> form_named(std::string_view word);
// In the language of the voice; JSON has all three. `fonts`: the folder of those of a PDF. Errors: those of forms::pdf.
Result<std::string> written(const entente::briefing::Document& document, Form form,
                            const entente::briefing::sheet::Voice& voice,
                            const std::string& fonts = entente::briefing::forms::kNotoFolder);

struct NamedFile {
  std::string name, content;
};
// The document in every language and form, drawn side by side: `BR-1.en.html`, ..., `BR-1.ar.pdf`, and `BR-1.json`, the
// bytes that were hashed. `voices`: one for each language, not shared between them. Errors: those of forms::pdf.
Result<std::vector<NamedFile>> written_in_all(const entente::briefing::Document& document,
                                              const std::vector<entente::briefing::sheet::Voice>& voices,
                                              const std::string& fonts = entente::briefing::forms::kNotoFolder);
// All of them or none; what else is in the folder stays. Errors: those of Files.
Result<std::monostate> keep_in_folder(const std::vector<NamedFile>& written, const std::string& folder, Files& files);

// The frozen bytes with that hash, as a document that knows it.
Result<entente::briefing::Document> frozen_document(const Office& office, const std::string& sha256);

}  // namespace entente::app::briefing
