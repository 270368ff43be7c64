// The briefing as PDF: the same bytes for the same document, its words found again by another program, its links
// arriving.
#include "briefing/forms/pdf/pdf.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "briefing/sheet/directions.h"
#include "support/briefing/example.h"
#include "support/briefing/voices.h"
#include "support/store/temporary_folder.h"

namespace entente::briefing {
namespace {

std::string pdf_of(const Document& document, Language language) {
  const auto bytes = forms::pdf(sheet::compose(document, test::voice(language)));
  if (!bytes) ADD_FAILURE() << bytes.error().code << " " << std::get<std::string>(bytes.error().arguments.at(0).value);
  return bytes.value_or("");
}

// What a program of poppler-utils prints of it.
std::string read_by(const std::string& program, const std::string& bytes, const std::string& options = {}) {
  const entente::test::TemporaryFolder folder;
  const std::string file = folder.path() + "/briefing.pdf";
  std::ofstream(file, std::ios::binary) << bytes;
  const std::string command = program + " " + options + " '" + file + "'" + (program == "pdftotext" ? " -" : "");
  std::FILE* const out = popen(command.c_str(), "r");
  std::string text;
  std::array<char, 4096> piece{};
  for (std::size_t count = 0; (count = std::fread(piece.data(), 1, piece.size(), out)) > 0;)
    text.append(piece.data(), count);
  EXPECT_EQ(pclose(out), 0) << command;
  return text;
}
std::string text_of(const std::string& bytes) {
  return sheet::without_isolates(read_by("pdftotext", bytes, "-enc UTF-8"));
}
int pages_of(const std::string& bytes) {
  const std::string info = read_by("pdfinfo", bytes);
  const std::size_t at = info.find("Pages:");
  return at == std::string::npos ? 0 : std::atoi(info.c_str() + at + 6);
}

Document one_sentence(const std::string& en, const std::string& tr, const std::string& ar) {
  Document document = test::example();
  document.sections.resize(1);
  document.sections.front().sentences.resize(1);
  Sentence& sentence = document.sections.front().sentences.front();
  sentence.text = {{en, tr, ar}};
  sentence.figures = {};
  return document;
}

TEST(Pdf, of_the_same_document_is_the_same_to_the_byte) {
  for (const Language language : kEachLanguage) {
    const std::string once = pdf_of(test::example(), language);
    EXPECT_EQ(once, pdf_of(test::example(), language));
    Document other = test::example();
    other.sections[0].sentences[0].text.in(language) += "!";
    EXPECT_NE(once, pdf_of(other, language));
  }
}

TEST(Pdf, has_the_letters_of_Turkish) {
  const std::string text =
      text_of(pdf_of(one_sentence("", "İğne, ışık, çöğür, şemsiye, Üsküdar.", ""), Language::turkish));
  EXPECT_NE(text.find("İğne, ışık, çöğür, şemsiye, Üsküdar."), std::string::npos) << text;
}

// As it is spoken, and not as it lies on the page.
TEST(Pdf, has_Arabic_in_the_order_in_which_it_is_read) {
  const std::string text = text_of(pdf_of(one_sentence("", "", "من المخطط إجراء زيارة فنية."), Language::arabic));
  EXPECT_NE(text.find("المخطط"), std::string::npos) << text;
  EXPECT_NE(text.find("زيارة فنية"), std::string::npos) << text;
  EXPECT_EQ(text.find("ططخملا"), std::string::npos) << "backwards";
}

TEST(Pdf, keeps_the_order_within_numbers_dates_and_codes) {
  const std::string text = text_of(
      pdf_of(one_sentence("", "", "بلغ المجموع 1,204.5 km حتى 2025-08-21 بحسب RD-TUNNEL-548 (NATO STANAG 2449)."),
             Language::arabic));
  for (const char* whole : {"1,204.5 km", "2025-08-21", "RD-TUNNEL-548", "NATO STANAG 2449"})
    EXPECT_NE(text.find(whole), std::string::npos) << whole << " in " << text;
}

TEST(Pdf, numbers_its_pages_and_breaks_what_is_long) {
  Document document = test::example();
  Section& section = document.sections.front();
  const Sentence sentence = section.sentences.front();
  for (int i = 0; i < 120; ++i) section.sentences.push_back(sentence);
  std::string& text = section.sentences.front().text.in(Language::english);
  for (int i = 0; i < 400; ++i) text += " Further words that need a line of their own sooner or later.";
  const std::string bytes = pdf_of(document, Language::english);
  const int pages = pages_of(bytes);
  EXPECT_GT(pages, 10);
  const std::string all = text_of(bytes);
  for (int page = 1; page <= pages; ++page)
    EXPECT_NE(all.find(std::to_string(page) + " / " + std::to_string(pages)), std::string::npos) << page;
  std::size_t sentences = 0;
  for (std::size_t at = all.find("Further words"); at != std::string::npos; at = all.find("Further words", at + 1))
    ++sentences;
  EXPECT_GT(sentences, 300U) << "nothing is lost where pages break";
}

TEST(Pdf, leads_from_each_figure_to_what_it_rests_on) {
  for (const Language language : kEachLanguage) {
    const sheet::Sheet sheet = sheet::compose(test::example(), test::voice(language));
    std::set<std::string> arrivals, links;
    for (const sheet::Block& block : sheet.blocks) {
      if (!block.anchor.empty()) arrivals.insert(block.anchor);
      for (const sheet::Run& run : block.line)
        if (!run.to.empty()) links.insert(run.to);
    }
    ASSERT_FALSE(links.empty());
    const std::string listed = read_by("pdfinfo", *forms::pdf(sheet), "-dests");
    for (const std::string& to : links) {
      EXPECT_TRUE(arrivals.contains(to)) << to;
      EXPECT_NE(listed.find("\"" + to + "\""), std::string::npos) << to << " in " << listed;
    }
    EXPECT_EQ(listed.find("\"nowhere\""), std::string::npos);  // the control
  }
}

TEST(Pdf, has_its_own_letters_and_asks_for_them) {
  const std::string fonts = read_by("pdffonts", pdf_of(test::example(), Language::arabic));
  EXPECT_NE(fonts.find("NotoSans"), std::string::npos) << fonts;
  EXPECT_EQ(fonts.find(" no  no "), std::string::npos) << "one is not embedded: " << fonts;
  const entente::test::TemporaryFolder empty;
  const auto refused = forms::pdf(sheet::compose(test::example(), test::voice(Language::english)), empty.path());
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, "briefings.no_font");
}

TEST(Pdf, of_any_document_is_one) {
  for (std::uint32_t seed = 0; seed < 12; ++seed) {
    const Document document = test::random_document(seed);
    for (const Language language : kEachLanguage) EXPECT_GE(pages_of(pdf_of(document, language)), 1);
  }
}

}  // namespace
}  // namespace entente::briefing
