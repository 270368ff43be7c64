// A document and its bytes: the same value has the same bytes, and nothing else is read.
#include "briefing/json/document_json.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <boost/json/parse.hpp>
#include <fstream>

#include "support/briefing/example.h"

namespace entente::briefing {
namespace {

std::string code_of(std::string_view bytes) {
  const auto read = json::read(bytes);
  return read ? "" : read.error().code;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

// An oracle that knows nothing of members.h: another library's reader, keys compared one by one.
void expect_sorted(const boost::json::value& value) {
  if (const auto* list = value.if_array())
    for (const auto& item : *list) expect_sorted(item);
  const auto* object = value.if_object();
  if (object == nullptr) return;
  std::string before;
  for (const auto& [key, member] : *object) {
    EXPECT_LT(before, std::string(key));
    before = key;
    expect_sorted(member);
  }
}

TEST(DocumentJson, any_document_comes_back_and_keys_are_in_order) {
  EXPECT_TRUE(rc::check([](std::uint32_t seed) {
    const Document document = test::random_document(seed);
    const std::string bytes = json::write(document);
    const auto read = json::read(bytes);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == document);
    RC_ASSERT(json::write(*read) == bytes);
    expect_sorted(boost::json::parse(bytes));
  }));
}

TEST(DocumentJson, what_is_written_otherwise_is_not_what_was_signed) {
  const std::string bytes = json::write(test::example());
  EXPECT_EQ(code_of(bytes), "");
  EXPECT_EQ(code_of(bytes + "\n"), "document.not_canonical");
  EXPECT_EQ(code_of(replaced(bytes, "\"as_of\":", "\"as_of\": ")), "document.not_canonical");
  EXPECT_EQ(code_of(replaced(bytes, "\"format\":", "\"extra\":1,\"format\":")), "document.not_canonical");
  EXPECT_EQ(code_of(replaced(bytes, "BR-2025-33", "\\u0042R-2025-33")), "document.not_canonical");
  EXPECT_EQ(code_of(replaced(bytes, "\"previous\":", "\"previous\":\"BR\",\"previous\":")), "document.not_canonical");
}

TEST(DocumentJson, says_where_it_is_wrong) {
  const std::string bytes = json::write(test::example());
  const auto read = json::read(replaced(bytes, "\"basis\":\"in_progress\"", "\"basis\":\"begun\""));
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().code, "document.word");
  EXPECT_EQ(read.error().where.column, "sections[0].sentences[1].basis");
  EXPECT_EQ(code_of(replaced(bytes, "entente.briefing.v1", "entente.briefing.v2")), "document.unknown_format");
  EXPECT_EQ(code_of(replaced(bytes, "\"declined\":true", "\"declined\":1")), "document.member");
  EXPECT_EQ(code_of("[]"), "document.not_json");
  EXPECT_EQ(code_of(std::string(100, '[')), "document.not_json");
  EXPECT_EQ(code_of("{\"id\":\"\xff\"}"), "document.not_json");
  EXPECT_EQ(code_of(std::string(json::kMostBytes + 1, ' ')), "document.too_large");
}

TEST(DocumentJson, a_figure_lies_on_letters_of_its_text_and_has_its_citation) {
  const auto with = [](Figure figure) {
    Document document = test::example();
    document.sections[1].sentences[0].figures[1] = {figure};
    return code_of(json::write(document));
  };
  const std::string turkish = test::example().sections[1].sentences[0].text.texts[1];
  const std::size_t wide = turkish.find("â");
  EXPECT_EQ(with({0, 4, 0}), "");
  EXPECT_EQ(with({0, wide + 1, 0}), "document.figure");
  EXPECT_EQ(with({4, 4, 0}), "document.figure");
  EXPECT_EQ(with({0, turkish.size() + 1, 0}), "document.figure");
  EXPECT_EQ(with({0, 4, 1}), "document.figure");
}

TEST(DocumentJson, the_example_of_the_format_s_page_is_read) {
  std::ifstream file(ENTENTE_SOURCE_DIR "/docs/formats/briefing.md");
  std::string line;
  while (std::getline(file, line) && line != "```json") continue;
  std::getline(file, line);
  const auto read = json::read(line);
  ASSERT_TRUE(read.has_value()) << read.error().code << read.error().where.column;
  const Sentence& sentence = read->sections[0].sentences[0];
  const Figure& figure = sentence.figures[0][0];
  EXPECT_EQ(sentence.text.texts[0].substr(figure.begin, figure.end - figure.begin), "548");
}

}  // namespace
}  // namespace entente::briefing
