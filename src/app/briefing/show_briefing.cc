#include "app/briefing/show_briefing.h"

#include "briefing/forms/forms.h"
#include "briefing/forms/pdf/pdf.h"
#include "briefing/json/document_json.h"
#include "record/bundle.h"

namespace entente::app::briefing {

Result<entente::briefing::Document> frozen_document(const Office& office, const std::string& sha256) {
  const auto hash = entente::record::from_hex<entente::record::AttachmentHash>(sha256);
  const auto bytes = office.store().attachment_for(office.own_view(), hash.value_or(entente::record::AttachmentHash{}));
  if (!bytes) return Failure(bytes.error());
  auto document = entente::briefing::json::read(*bytes);
  if (document) document->sha256 = sha256;
  return document;
}

std::optional<Form> form_named(std::string_view word) {
  constexpr std::string_view kForms[] = {"text", "md", "html", "pdf", "json"};
  for (std::size_t i = 0; i < std::size(kForms); ++i)
    if (kForms[i] == word) return static_cast<Form>(i);
  return std::nullopt;
}

Result<std::string> written(const entente::briefing::Document& document, Form form,
                            const entente::briefing::sheet::Voice& voice, const std::string& fonts) {
  namespace forms = entente::briefing::forms;
  if (form == Form::json) {  // the bytes that were hashed, which cannot hold their own hash
    entente::briefing::Document frozen = document;
    frozen.sha256.clear();
    return entente::briefing::json::write(frozen);
  }
  const entente::briefing::sheet::Sheet sheet = entente::briefing::sheet::compose(document, voice);
  switch (form) {
    case Form::html:
      return forms::html(sheet, forms::html_words(voice));
    case Form::pdf:
      return forms::pdf(sheet, fonts.empty() ? forms::kNotoFolder : fonts);
    case Form::markdown:
      return forms::markdown(sheet);
    default:
      return forms::plain_text(sheet);
  }
}

Result<entente::briefing::Document> show_briefing(const Place& place, const std::string& id) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto brief = open_brief(*office, id);
  if (!brief) return Failure(brief.error());
  const domain::Readers everyone;
  const auto* publication = brief->now.programme.row<domain::PublicationRow>(brief->briefing->key, everyone);
  if (publication == nullptr) return document_of(*brief);
  return frozen_document(*office, publication->mended.value_or(publication->document));
}

}  // namespace entente::app::briefing
