// Every form says what the document says, in each language, and nothing of the document is taken for a mark.
#include "briefing/forms/forms.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <pugixml.hpp>

#include <set>

#include "briefing/sheet/directions.h"
#include "support/briefing/example.h"
#include "support/briefing/voices.h"
#include "unit/briefing/golden.h"

namespace entente::briefing {
namespace {

constexpr Language kAll[] = {Language::english, Language::turkish, Language::arabic};

sheet::Sheet example_in(Language language) {
  return sheet::compose(test::example(), test::voice(language));
}
std::string html_of(const Document& document, Language language) {
  const sheet::Voice voice = test::voice(language);
  return forms::html(sheet::compose(document, voice), forms::html_words(voice));
}

TEST(Forms, are_as_approved_in_three_languages) {
  for (const Language language : kAll) {
    const std::string tag(domain::word(language));
    test::expect_golden("example." + tag + ".txt", forms::plain_text(example_in(language)));
    test::expect_golden("example." + tag + ".md", forms::markdown(example_in(language)));
  }
  test::expect_golden("example.ar.html", html_of(test::example(), Language::arabic));
}

// An HTML page as XML, for which it is made well-formed but for the elements without an end.
pugi::xml_document parsed(std::string html) {
  html = html.substr(html.find("<body>"), html.find("</html>") - html.find("<body>"));
  pugi::xml_document tree;
  const auto result = tree.load_buffer(html.data(), html.size());
  EXPECT_TRUE(result) << result.description() << " " << html.substr(static_cast<std::size_t>(result.offset), 80);
  return tree;
}

TEST(Html, of_any_document_is_whole_and_every_link_arrives) {
  EXPECT_TRUE(rc::check([](std::uint32_t seed) {
    const Document document = test::random_document(seed);
    for (const Language language : kAll) {
      const pugi::xml_document tree = parsed(html_of(document, language));
      std::set<std::string> elements, ids;
      for (const auto& node : tree.select_nodes("//*")) elements.insert(node.node().name());
      for (const auto& id : tree.select_nodes("//@id")) RC_ASSERT(ids.insert(id.attribute().value()).second);
      for (const auto& link : tree.select_nodes("//@href"))
        RC_ASSERT(ids.contains(std::string(link.attribute().value()).substr(1)));
      for (const char* never : {"b", "script", "img", "style"}) RC_ASSERT(!elements.contains(never));
    }
  }));
}

TEST(Html, takes_no_mark_from_a_text) {
  Document document = test::example();
  document.sections[0].sentences[0].text.in(Language::english) =
      "<script>alert(1)</script> \" onmouseover=\"x & ' <!-- ]]> \u202Egpj.exe";
  document.id = "\"><img src=x onerror=alert(1)>";
  const std::string html = html_of(document, Language::english);
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_EQ(html.find("<img"), std::string::npos);
  EXPECT_EQ(html.find("\u202E"), std::string::npos);
  EXPECT_NE(html.find("&lt;script&gt;alert(1)&lt;/script&gt; &quot; onmouseover=&quot;x &amp; &#39; &lt;!--"),
            std::string::npos);
  EXPECT_EQ(html.find("http"), html.find("http-equiv")) << "nothing is asked of a network";
}

TEST(Html, has_a_language_headings_in_order_and_headers_of_rows) {
  for (const Language language : kAll) {
    const std::string html = html_of(test::example(), language);
    EXPECT_NE(html.find("<html lang=\"" + std::string(domain::word(language)) + "\" dir=\"" +
                        (language == Language::arabic ? "rtl" : "ltr")),
              std::string::npos);
    const pugi::xml_document tree = parsed(html);
    EXPECT_EQ(tree.select_nodes("//h1").size(), 1u);
    EXPECT_EQ(tree.select_nodes("//main").size(), 1u);
    EXPECT_EQ(tree.select_nodes("//section[h2/@id = @aria-labelledby]").size(), tree.select_nodes("//section").size());
    EXPECT_EQ(tree.select_nodes("//tr[not(th[@scope='row'])]").size(), 0u);
  }
}

TEST(Html, leads_from_each_figure_to_its_trail) {
  const pugi::xml_document tree = parsed(html_of(test::example(), Language::turkish));
  const auto link = tree.select_node("//p[@id='sentence-5']/a[text()='548']").node();
  ASSERT_TRUE(link);
  const std::string trail = std::string(link.attribute("href").value()).substr(1);
  const auto heading = tree.select_node(("//h3[@id='" + trail + "']").c_str()).node();
  EXPECT_NE(std::string(heading.next_sibling("table").child("tbody").first_child().child("td").text().get())
                .find("RD-TUNNEL-548"),
            std::string::npos);
}

std::string said(const Document& document, Language language) {
  return sheet::without_isolates(forms::plain_text(sheet::compose(document, test::voice(language)), 10'000));
}

TEST(Forms, a_sentence_that_is_not_translated_is_told_as_missing_and_never_in_another_language) {
  const std::string arabic = said(test::example(), Language::arabic);
  EXPECT_EQ(arabic.find("More mutual visits"), std::string::npos);
  EXPECT_EQ(arabic.find("artması bekleniyor"), std::string::npos);
  EXPECT_NE(arabic.find("لم تُترجم هذه الجملة إلى العربية."), std::string::npos);
}

TEST(Forms, a_draft_is_visibly_one_and_what_was_published_is_none) {
  Document document = test::example();
  EXPECT_EQ(said(document, Language::english).find("DRAFT"), std::string::npos);
  document.stage = Stage::drafted;
  EXPECT_EQ(said(document, Language::english).find("*** DRAFT"), 0u);
  EXPECT_NE(compose(document, test::voice(Language::english)).running_head.find("DRAFT"), std::string::npos);
}

TEST(Forms, the_original_stays_beside_its_correction) {
  const std::string english = said(test::example(), Language::english);
  const std::size_t original = english.find("1,204 mines"), corrected = english.find("1,240 mines");
  ASSERT_NE(original, std::string::npos);
  ASSERT_NE(corrected, std::string::npos);
  EXPECT_LT(original, corrected);
  EXPECT_NE(english.find("Two digits were exchanged"), std::string::npos);
}

}  // namespace
}  // namespace entente::briefing
