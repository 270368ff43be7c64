#include "app/briefing/show_briefing.h"

#include <cctype>
#include <future>
#include <iterator>
#include <set>

#include "briefing/forms/forms.h"
#include "briefing/forms/pdf/pdf.h"
#include "briefing/json/document_json.h"
#include "record/bundle.h"

namespace entente::app::briefing {
namespace {

constexpr std::string_view kForms[] = {"text", "md", "html", "pdf", "json"};
constexpr std::string_view kEndings[] = {"txt", "md", "html", "pdf", "json"};

std::string of_form(const entente::briefing::sheet::Sheet& sheet, Form form,
                    const entente::briefing::sheet::Voice& voice) {
  namespace forms = entente::briefing::forms;
  if (form == Form::html) return forms::html(sheet, forms::html_words(voice));
  return form == Form::markdown ? forms::markdown(sheet) : forms::plain_text(sheet);
}

// An id is somebody's words; a file's name is letters that every system takes.
std::string file_name(std::string id) {
  for (char& c : id)
    if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '-' && c != '_') c = '-';
  return id;
}

Result<std::vector<NamedFile>> in_one_language(const entente::briefing::Document& document,
                                               const entente::briefing::sheet::Voice& voice, const std::string& fonts) {
  const entente::briefing::sheet::Sheet sheet = entente::briefing::sheet::compose(document, voice);
  const std::string stem = file_name(document.id) + "." + std::string(domain::word(voice.language)) + ".";
  std::vector<NamedFile> files;
  for (const Form form : {Form::text, Form::markdown, Form::html, Form::pdf}) {
    auto content = form == Form::pdf ? entente::briefing::forms::pdf(sheet, fonts) : of_form(sheet, form, voice);
    if (!content) return Failure(content.error());
    files.push_back({stem + std::string(kEndings[static_cast<std::size_t>(form)]), *std::move(content)});
  }
  return files;
}

}  // namespace

Result<entente::briefing::Document> frozen_document(const Office& office, const std::string& sha256) {
  const auto hash = entente::record::from_hex<entente::record::AttachmentHash>(sha256);
  const auto bytes = office.store().attachment_for(office.own_view(), hash.value_or(entente::record::AttachmentHash{}));
  if (!bytes) return Failure(bytes.error());
  auto document = entente::briefing::json::read(*bytes);
  if (document) document->sha256 = sha256;
  return document;
}

std::optional<Form> form_named(std::string_view word) {
  for (std::size_t i = 0; i < std::size(kForms); ++i)
    if (kForms[i] == word) return static_cast<Form>(i);
  return std::nullopt;
}

Result<std::string> written(const entente::briefing::Document& document, Form form,
                            const entente::briefing::sheet::Voice& voice, const std::string& fonts) {
  if (form == Form::json) {  // the bytes that were hashed, which cannot hold their own hash
    entente::briefing::Document frozen = document;
    frozen.sha256.clear();
    return entente::briefing::json::write(frozen);
  }
  const entente::briefing::sheet::Sheet sheet = entente::briefing::sheet::compose(document, voice);
  if (form == Form::pdf) return entente::briefing::forms::pdf(sheet, fonts);
  return of_form(sheet, form, voice);
}

Result<std::vector<NamedFile>> written_in_all(const entente::briefing::Document& document,
                                              const std::vector<entente::briefing::sheet::Voice>& voices,
                                              const std::string& fonts) {
  std::vector<std::future<Result<std::vector<NamedFile>>>> drawn;
  for (const auto& voice : voices)
    drawn.push_back(std::async(std::launch::async, [&] { return in_one_language(document, voice, fonts); }));
  std::vector<NamedFile> all;
  std::optional<Error> failed;
  for (auto& one : drawn) {
    auto files = one.get();
    if (files)
      std::move(files->begin(), files->end(), std::back_inserter(all));
    else if (!failed)
      failed = files.error();
  }
  if (failed) return Failure(*failed);
  auto frozen = written(document, Form::json, {}, fonts);
  if (!frozen) return Failure(frozen.error());
  all.push_back({file_name(document.id) + ".json", *std::move(frozen)});
  return all;
}

Result<std::monostate> keep_in_folder(const std::vector<NamedFile>& written, const std::string& folder, Files& files) {
  FolderContent content;
  std::set<std::string> names;
  for (const NamedFile& file : written) {
    content.files.emplace_back(file.name, file.content);
    names.insert(file.name);
  }
  const auto there = files.list(folder);
  if (!there && there.error().code != "files.not_found") return Failure(there.error());
  if (there)
    for (const FileInfo& info : *there)
      if (!names.contains(info.name)) content.kept.push_back(info.name);
  return files.write_folder(folder, content);
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
