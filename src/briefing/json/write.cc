#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "briefing/json/document_json.h"
#include "briefing/json/members.h"

namespace entente::briefing::json {
namespace writing {

// RFC 8785, 3.2.2.2: the short escapes, `\u00xx` for other controls, everything else as it is.
void append_text(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    constexpr std::string_view kShort = "\b\f\n\r\t\"\\", kLetters = "bfnrt\"\\";
    if (const std::size_t at = kShort.find(c); at != std::string_view::npos) {
      out += '\\';
      out += kLetters[at];
    } else if (static_cast<unsigned char>(c) < 0x20) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
    } else {
      out += c;
    }
  }
  out += '"';
}

// Members come in the order of their keys, as members.h lists them.
class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  void operator()(std::string_view key, const std::string& text) {
    if (text.empty()) return;
    open(key);
    append_text(out_, text);
  }
  void operator()(std::string_view key, bool yes) {
    if (!yes) return;
    open(key);
    out_ += "true";
  }
  void operator()(std::string_view key, std::size_t number) {
    open(key);
    out_ += fmt::format_int(number).c_str();
  }
  void operator()(std::string_view key, Mending kind) { word(key, kMendings[static_cast<std::size_t>(kind)]); }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void operator()(std::string_view key, Enum value) { word(key, domain::word(value)); }
  template <class Value>
  void operator()(std::string_view key, const std::vector<Value>& list) {
    if (list.empty()) return;
    open(key);
    out_ += '[';
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (i > 0) out_ += ',';
      Writer inside(out_);
      members(list[i], inside);
      inside.close();
    }
    out_ += ']';
  }
  void operator()(std::string_view key, const InLanguages& texts) { by_language(key, texts.texts); }
  void operator()(std::string_view key, const std::array<std::vector<Figure>, kLanguages>& figures) {
    by_language(key, figures);
  }
  void close() {
    if (first_) out_ += '{';
    out_ += '}';
  }

 private:
  void open(std::string_view key) {
    out_ += first_ ? "{" : ",";
    first_ = false;
    append_text(out_, key);
    out_ += ':';
  }
  void word(std::string_view key, std::string_view text) {
    open(key);
    append_text(out_, text);
  }
  template <class Value>
  void by_language(std::string_view key, const std::array<Value, kLanguages>& values) {
    if (std::all_of(values.begin(), values.end(), [](const Value& value) { return value.empty(); })) return;
    open(key);
    Writer inside(out_);
    // In the order of the keys: ar, en, tr.
    for (const Language language : {Language::arabic, Language::english, Language::turkish})
      inside(domain::word(language), values[static_cast<std::size_t>(language)]);
    inside.close();
  }

  std::string& out_;
  bool first_ = true;
};

}  // namespace writing

std::string write(const Document& document) {
  std::string out;
  writing::Writer writer(out);
  // `format` stands among the members in the order of keys: the document is written in two halves around it.
  bool told = false;
  members(document, [&](std::string_view key, const auto& value) {
    if (!told && key > "format") {
      writer("format", std::string(kFormat));
      told = true;
    }
    writer(key, value);
  });
  writer.close();
  return out;
}

}  // namespace entente::briefing::json
