// The catalogue is whole: every code that can arise has a text in three languages, and every text has a code that can
// arise.
#include "text/catalogue.h"

#include <gtest/gtest.h>
#include <unicode/messagepattern.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "text/width.h"

namespace entente::text {
namespace {

std::vector<const CatalogueEntry*> entries() {
  std::vector<const CatalogueEntry*> all;
  for (const auto& topic : catalogue_topics())
    for (const CatalogueEntry& entry : topic) all.push_back(&entry);
  return all;
}

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
}

// The names of the arguments of a pattern; a failing test when it is not one.
std::set<std::string> argument_names(std::string_view code, std::string_view pattern_text) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError where{};
  const icu::MessagePattern pattern(unicode(pattern_text), &where, status);
  EXPECT_TRUE(U_SUCCESS(status)) << code << ": no MessageFormat pattern at character " << where.offset;
  std::set<std::string> names;
  if (U_FAILURE(status)) return names;
  for (int i = 0; i < pattern.countParts(); ++i) {
    const auto& part = pattern.getPart(i);
    EXPECT_NE(part.getType(), UMSGPAT_PART_TYPE_ARG_NUMBER) << code << ": arguments have names";
    std::string name;
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME) names.insert(pattern.getSubstring(part).toUTF8String(name));
  }
  return names;
}

// The keywords of the plurals in a pattern.
std::vector<std::set<std::string>> plural_forms(std::string_view pattern_text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::MessagePattern pattern(unicode(pattern_text), nullptr, status);
  std::vector<std::set<std::string>> plurals;
  for (int i = 0; U_SUCCESS(status) && i < pattern.countParts(); ++i) {
    const auto& part = pattern.getPart(i);
    if (part.getType() != UMSGPAT_PART_TYPE_ARG_START || part.getArgType() != UMSGPAT_ARG_TYPE_PLURAL) continue;
    std::set<std::string> forms;
    for (int j = i + 1; j < pattern.getLimitPartIndex(i); ++j) {
      std::string form;
      if (pattern.getPart(j).getType() == UMSGPAT_PART_TYPE_ARG_SELECTOR)
        forms.insert(pattern.getSubstring(pattern.getPart(j)).toUTF8String(form));
      if (pattern.getPart(j).getType() == UMSGPAT_PART_TYPE_MSG_START) j = pattern.getLimitPartIndex(j);
    }
    plurals.push_back(forms);
  }
  return plurals;
}

TEST(Catalogue, a_code_is_used_once) {
  std::map<std::string_view, int> seen;
  for (const CatalogueEntry* entry : entries()) EXPECT_EQ(++seen[entry->code], 1) << entry->code;
}

TEST(Catalogue, the_three_languages_are_patterns_with_the_same_arguments) {
  for (const CatalogueEntry* entry : entries()) {
    const auto english = argument_names(entry->code, entry->en);
    EXPECT_FALSE(entry->en.empty()) << entry->code;
    EXPECT_EQ(argument_names(entry->code, entry->tr), english) << entry->code << " in Turkish";
    EXPECT_EQ(argument_names(entry->code, entry->ar), english) << entry->code << " in Arabic";
  }
}

TEST(Catalogue, arabic_plurals_have_all_six_forms) {
  for (const CatalogueEntry* entry : entries())
    for (const auto& forms : plural_forms(entry->ar)) {
      if (std::all_of(forms.begin(), forms.end(), [](const auto& form) { return form[0] == '=' || form == "other"; }))
        continue;
      for (const char* form : {"one", "two", "few", "many", "other"})
        EXPECT_TRUE(forms.contains(form)) << entry->code << " lacks " << form;
    }
}

bool has_latin_word(std::string_view text) {
  return text.find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string_view::npos;
}

TEST(Catalogue, arabic_is_written_in_arabic_and_keeps_latin_digits) {
  for (const CatalogueEntry* entry : entries()) {
    const bool has_words = has_latin_word(entry->en) && entry->en != entry->ar && !entry->code.ends_with("_examples");
    EXPECT_TRUE(!has_words || has_right_to_left(entry->ar)) << entry->code;
    for (const char* digit : {"٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"})
      EXPECT_EQ(entry->ar.find(digit), std::string_view::npos) << entry->code;
  }
}

std::string content_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

bool is_catalogue_file(const std::filesystem::path& path) {
  return path.filename().string().ends_with("_messages.cc");
}

// `package.unknown_id`: words of lower-case letters, digits and underscores with dots between.
bool looks_like_code(std::string_view text) {
  if (text.find('.') == std::string_view::npos || text.find("..") != std::string_view::npos) return false;
  if (text.back() == '.') return false;
  return std::islower(static_cast<unsigned char>(text.front())) != 0 &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return std::string_view("abcdefghijklmnopqrstuvwxyz0123456789_.").find(c) != std::string_view::npos;
         });
}

// Every literal in the sources outside the catalogue that looks like a code, with the file it is in.
std::map<std::string, std::string> codes_in_sources() {
  std::map<std::string, std::string> codes;
  for (const auto& file : std::filesystem::recursive_directory_iterator(ENTENTE_SOURCE_DIR "/src")) {
    const auto& path = file.path();
    if ((path.extension() != ".cc" && path.extension() != ".h") || is_catalogue_file(path)) continue;
    const std::string source = content_of(path);
    for (std::size_t quote = source.find('"'); quote != std::string::npos; quote = source.find('"', quote + 1)) {
      const std::string literal = source.substr(quote + 1, source.find_first_of("\"\n", quote + 1) - quote - 1);
      if (!literal.empty() && looks_like_code(literal)) codes.emplace(literal, path.filename().string());
    }
  }
  return codes;
}

bool is_file_name(std::string_view text) {
  return text.ends_with(".csv") || text.ends_with(".json") || text.ends_with(".txt") || text.ends_with(".h");
}

std::set<std::string> topics() {
  std::set<std::string> found{"files"};
  for (const CatalogueEntry* entry : entries()) found.emplace(entry->code.substr(0, entry->code.find('.')));
  return found;
}

TEST(Catalogue, every_code_in_the_sources_has_a_text) {
  const auto known_topics = topics();
  for (const auto& [code, file] : codes_in_sources()) {
    if (!known_topics.contains(code.substr(0, code.find('.'))) || is_file_name(code)) continue;
    EXPECT_NE(find_entry(code), nullptr) << file << " says \"" << code << "\", which has no text";
  }
}

TEST(Catalogue, every_text_has_a_code_in_the_sources) {
  const auto codes = codes_in_sources();
  for (const CatalogueEntry* entry : entries())
    EXPECT_TRUE(codes.contains(std::string(entry->code))) << entry->code << " is said nowhere";
}

TEST(Catalogue, an_unknown_code_has_no_entry) {
  EXPECT_EQ(find_entry("nobody.knows"), nullptr);
}

TEST(Language, is_known_by_its_tag) {
  EXPECT_EQ(language_of_tag("tr"), Language::turkish);
  EXPECT_EQ(language_of_tag("TR"), std::nullopt);
  for (const Language language : kLanguages) EXPECT_EQ(language_of_tag(tag_of(language)), language);
}

}  // namespace
}  // namespace entente::text
