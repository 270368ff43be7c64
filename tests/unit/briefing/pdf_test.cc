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

#include "briefing/forms/pdf/fonts.h"
#include "briefing/forms/pdf/pages.h"
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

// What a reader of files and a reader for the blind ask for. Moments of the record have fractions of a second.
TEST(Pdf, tells_whose_it_is_and_when_and_is_tagged) {
  Document document = test::example();
  const auto info = [&] { return read_by("pdfinfo", pdf_of(document, Language::turkish), "-isodates"); };
  for (const char* moment : {"2025-08-21T09:00:07.650Z", "2025-08-21T09:00:07Z", "2025-08-21T09:00:07.650+00:00"}) {
    document.published_on = moment;
    const std::string told = info();
    for (const char* label : {"CreationDate:", "ModDate:"}) {
      const std::size_t at = told.find(label);
      ASSERT_NE(at, std::string::npos) << moment << " in " << told;
      EXPECT_NE(told.substr(at, told.find('\n', at) - at).find("2025-08-21T09:00:07"), std::string::npos) << told;
    }
    EXPECT_NE(told.find(document.ministry.in(Language::turkish)), std::string::npos) << told;
    EXPECT_NE(told.find("Tagged:          yes"), std::string::npos) << told;
  }
  document.published_on = "one day";  // the control: what is no moment is no date
  EXPECT_EQ(info().find("CreationDate:"), std::string::npos);
}

// Where a word stands, from the top of its page to its upper edge.
double top_of(const std::string& boxes, const std::string& word) {
  const std::size_t at = boxes.find(">" + word + "<");
  const std::size_t edge = at == std::string::npos ? at : boxes.rfind("yMin=", at);
  EXPECT_NE(edge, std::string::npos) << word;
  return edge == std::string::npos ? 0 : std::atof(boxes.c_str() + edge + 6);
}

// However many lines a sentence has, what is told of it begins below the last of them.
TEST(Pdf, keeps_what_follows_a_sentence_clear_of_it) {
  const auto distance = [](int words) {
    std::string text;
    for (int i = 0; i < words; ++i) text += "Further words that need a line of their own. ";
    const std::string boxes =
        read_by("pdftotext", pdf_of(one_sentence(text + "Finis", "", ""), Language::english), "-bbox");
    return top_of(boxes, "Basis:") - top_of(boxes, "Finis");
  };
  const double of_one_line = distance(0);
  EXPECT_GT(of_one_line, 8);  // the control: the words are found, one under the other
  for (const int words : {2, 5, 13, 30}) EXPECT_NEAR(distance(words), of_one_line, 0.5) << words;
}

// A flag on the page after its sentence would be read without it, and the sentence without its flag.
TEST(Pdf, keeps_what_is_told_of_a_sentence_on_one_page) {
  Document document = one_sentence("Said.", "", "");
  document.answers.clear();  // they rest on something too
  document.coverage.clear();
  Section& section = document.sections.front();
  Sentence sentence = section.sentences.front();
  sentence.flags = {{"total_without_as_of", "Head of press", "Urgent"}};
  sentence.citations = {{"reading", "RD-1", "", {{"A reading", "", ""}}, {}}};
  section.sentences.clear();
  for (int i = 0; i < 90; ++i) {  // of one to five lines, so that pages end at every place
    sentence.text.in(Language::english) +=
        i % 5 == 0 ? "" : " Further words that fill this line and begin another one.";
    section.sentences.push_back(sentence);
    if (i % 5 == 4) sentence.text.in(Language::english) = "Said.";
  }
  const std::string all = read_by("pdftotext", pdf_of(document, Language::english));
  const auto count = [](std::string_view text, std::string_view what) {
    std::size_t found = 0;
    for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1)) ++found;
    return found;
  };
  std::size_t pages = 0;
  for (std::size_t at = 0, end = 0; (end = all.find('\f', at)) != std::string::npos; at = end + 1, ++pages) {
    const std::string page = all.substr(at, end - at);
    EXPECT_EQ(count(page, "Basis:"), count(page, "Urgent")) << page;
    EXPECT_EQ(count(page, "Basis:"), count(page, "Rests on:")) << page;
  }
  EXPECT_GT(pages, 4U);
  EXPECT_GE(count(all, "Urgent"), 90U);  // the control: they are there to be counted
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

// What comes after a paragraph stands under its last line: Pango leaves the space between lines out of its ranges.
TEST(Pdf, gives_a_paragraph_the_room_that_its_lines_take) {
  namespace pdf = forms::pdf_form;
  const auto fonts = pdf::Fonts::lend(forms::kNotoFolder);
  ASSERT_TRUE(fonts);
  for (const Language language : kEachLanguage) {
    const pdf::OwnedContext context = (*fonts)->context(language);
    sheet::Sheet sheet;
    sheet.language = language;
    std::string text;
    for (int i = 0; i < 60; ++i) text += "words that break over several lines ";
    sheet.blocks.push_back({sheet::BlockKind::paragraph, {{text, sheet::Face::plain, {}}}});
    const auto settings = pdf::set(sheet, context.get());
    PangoLayout* const layout = settings.front().columns.back().layout.get();
    const int lines = pango_layout_get_line_count(layout);
    ASSERT_GT(lines, 5);
    const double one = pdf::height_of(layout, 0, 1), all = pdf::height_of(layout, 0, lines);
    const double first = pango_layout_get_baseline(layout) / double{PANGO_SCALE};
    PangoLayoutIter* const at = pango_layout_get_iter(layout);
    while (pango_layout_iter_next_line(at)) {
    }
    const double last = pango_layout_iter_get_baseline(at) / double{PANGO_SCALE};
    pango_layout_iter_free(at);
    EXPECT_GE(all, last - first + one - 0.01);
    EXPECT_GT(all, one * lines + 1) << "the control: there is space between the lines";
  }
}

TEST(Pdf, of_any_document_is_one) {
  for (std::uint32_t seed = 0; seed < 12; ++seed) {
    const Document document = test::random_document(seed);
    for (const Language language : kEachLanguage) EXPECT_GE(pages_of(pdf_of(document, language)), 1);
  }
}

}  // namespace
}  // namespace entente::briefing
