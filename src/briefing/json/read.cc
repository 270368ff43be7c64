#include <fmt/format.h>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <optional>
#include <span>

#include "briefing/json/document_json.h"
#include "briefing/json/members.h"

namespace entente::briefing::json {
namespace reading {

namespace tree = boost::json;

// Reads the members of one object; the first thing that is wrong is kept, and everything after it reads as empty.
class Reader {
 public:
  Reader(const tree::value* value, std::string path, std::optional<Error>& error)
      : object_(value != nullptr && value->is_object() ? &value->get_object() : nullptr),
        path_(std::move(path)),
        error_(error) {
    if (object_ == nullptr) wrong("object", path_);
  }

  void operator()(std::string_view key, std::string& text) {
    const tree::value* value = find(key);
    if (value == nullptr) return;
    if (!value->is_string()) return wrong("text", at(key));
    text.assign(value->get_string().data(), value->get_string().size());
  }
  void operator()(std::string_view key, bool& yes) {
    const tree::value* value = find(key);
    if (value == nullptr) return;
    if (!value->is_bool()) return wrong("true", at(key));
    yes = value->get_bool();
  }
  void operator()(std::string_view key, std::size_t& number) {
    const tree::value* value = find(key);
    if (value == nullptr || !value->is_int64() || value->get_int64() < 0) return wrong("integer", at(key));
    number = static_cast<std::size_t>(value->get_int64());
  }
  void operator()(std::string_view key, Mending& kind) { word(key, kind, kMendings); }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void operator()(std::string_view key, Enum& value) { word(key, value, domain::kWords<Enum>); }
  template <class Value>
  void operator()(std::string_view key, std::vector<Value>& list) {
    const tree::value* value = find(key);
    if (value == nullptr) return;
    if (!value->is_array()) return wrong("list", at(key));
    for (const tree::value& item : value->get_array()) {
      if (error_) return;
      Reader inside(&item, fmt::format("{}[{}]", at(key), list.size()), error_);
      members(list.emplace_back(), inside);
    }
  }
  void operator()(std::string_view key, InLanguages& texts) { by_language(key, texts.texts); }
  void operator()(std::string_view key, std::array<std::vector<Figure>, kLanguages>& figures) {
    by_language(key, figures);
  }

 private:
  const tree::value* find(std::string_view key) const {
    if (object_ == nullptr || error_) return nullptr;
    return object_->if_contains({key.data(), key.size()});
  }
  std::string at(std::string_view key) const {
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
  }
  void fail(Error error) {
    if (!error_) error_ = std::move(error);
  }
  void wrong(std::string_view expected, std::string path) {
    fail({"document.member", {{"expected", std::string(expected)}}, {{}, {}, std::move(path)}});
  }
  template <class Enum>
  void word(std::string_view key, Enum& value, std::span<const std::string_view> words) {
    std::string text;
    (*this)(key, text);
    if (error_) return;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (words[i] == text) return void(value = static_cast<Enum>(i));
    fail({"document.word", {{"text", text}, {"words", fmt::format("{}", fmt::join(words, ", "))}}, {{}, {}, at(key)}});
  }
  template <class Value>
  void by_language(std::string_view key, std::array<Value, kLanguages>& values) {
    const tree::value* value = find(key);
    if (value == nullptr) return;
    Reader inside(value, at(key), error_);
    for (std::size_t i = 0; i < kLanguages; ++i) inside(domain::word(static_cast<Language>(i)), values[i]);
  }

  const tree::object* object_;
  std::string path_;
  std::optional<Error>& error_;
};

bool between_letters(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

bool in_place(const Sentence& sentence, std::size_t language) {
  const std::string& text = sentence.text.texts[language];
  std::size_t end = 0;
  for (const Figure& figure : sentence.figures[language]) {
    if (figure.begin < end || figure.begin >= figure.end || figure.end > text.size()) return false;
    if (!between_letters(text, figure.begin) || !between_letters(text, figure.end)) return false;
    if (figure.citation >= sentence.citations.size()) return false;
    end = figure.end;
  }
  return true;
}

// The path of the first sentence one of whose figures is not in place.
std::optional<std::string> misplaced(const Document& document) {
  for (std::size_t i = 0; i < document.sections.size(); ++i)
    for (std::size_t j = 0; j < document.sections[i].sentences.size(); ++j)
      for (std::size_t language = 0; language < kLanguages; ++language)
        if (!in_place(document.sections[i].sentences[j], language))
          return fmt::format("sections[{}].sentences[{}].figures.{}", i, j,
                             domain::word(static_cast<Language>(language)));
  return std::nullopt;
}

Result<tree::value> parse(std::string_view bytes) {
  if (bytes.size() > kMostBytes)
    return failure("document.too_large", {{"limit", static_cast<std::int64_t>(kMostBytes >> 20)}});
  tree::error_code code;
  tree::parse_options options;
  options.max_depth = kMostDepth;
  tree::value value = tree::parse({bytes.data(), bytes.size()}, code, {}, options);
  if (code || !value.is_object()) return failure("document.not_json");
  return value;
}

}  // namespace reading

Result<Document> read(std::string_view bytes) {
  const auto value = reading::parse(bytes);
  if (!value) return Failure(value.error());
  std::optional<Error> error;
  reading::Reader reader(&*value, {}, error);
  std::string format;
  reader("format", format);
  if (!error && format != kFormat) return failure("document.unknown_format", {{"format", format}});
  Document document;
  members(document, reader);
  if (error) return Failure(*std::move(error));
  if (auto path = reading::misplaced(document)) return failure("document.figure", {}, {{}, {}, *std::move(path)});
  // What this form does not know, says twice or writes otherwise would not be what was signed.
  if (write(document) != bytes) return failure("document.not_canonical");
  return document;
}

}  // namespace entente::briefing::json
