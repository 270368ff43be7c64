#include "text/text.h"

#include <gtest/gtest.h>

namespace entente::text {
namespace {

TEST(Text, writes_numbers_as_the_language_does_with_latin_digits) {
  EXPECT_EQ(Text(Language::english).number(6790), "6,790");
  EXPECT_EQ(Text(Language::turkish).number(6790), "6.790");
  EXPECT_EQ(Text(Language::arabic).number(6790), "6,790");
  EXPECT_EQ(Text(Language::english).number(84.678, 1), "84.7");
  EXPECT_EQ(Text(Language::turkish).number(84.678, 1), "84,7");
  EXPECT_EQ(Text(Language::english).percent(0.1094, 1), "10.9%");
  EXPECT_EQ(Text(Language::turkish).percent(0.1094, 1), "%10,9");
}

TEST(Text, plurals_agree) {
  const auto activities = [](Language language, std::int64_t count) {
    return Text(language).say("view.more_left_out", {{"count", count}});
  };
  EXPECT_EQ(activities(Language::english, 1), "and 1 more activity");
  EXPECT_EQ(activities(Language::english, 2), "and 2 more activities");
  EXPECT_EQ(activities(Language::turkish, 2), "ve 2 faaliyet daha");
  EXPECT_EQ(activities(Language::arabic, 1), "ونشاط آخر واحد");
  EXPECT_EQ(activities(Language::arabic, 2), "ونشاطان آخران");
  EXPECT_EQ(activities(Language::arabic, 5), "و5 أنشطة أخرى");
  EXPECT_EQ(activities(Language::arabic, 14), "و14 نشاطًا آخر");
  EXPECT_EQ(activities(Language::arabic, 102), "و102 نشاط آخر");
}

TEST(Text, a_code_without_an_entry_is_shown_with_its_arguments) {
  EXPECT_EQ(Text(Language::english).say("nobody.knows", {{"id", "A\x1b"}, {"count", std::int64_t{3}}}),
            "nobody.knows id=A\uFFFD count=3");
}

TEST(Text, what_a_package_says_cannot_command_the_terminal) {
  const std::string said = Text(Language::english).say("cli.unknown_argument", {{"argument", "--x\x1b[2J"}});
  EXPECT_EQ(said.find('\x1b'), std::string::npos);
  EXPECT_NE(said.find("--x"), std::string::npos);
}

TEST(Text, isolates_only_where_asked) {
  const Error error{"cli.unknown_argument", {{"argument", "--foo"}}, {}};
  EXPECT_EQ(Text(Language::arabic).say(error).find("\u2068"), std::string::npos);
  const std::string isolated = Text(Language::arabic, Isolation::isolates).say(error);
  EXPECT_NE(isolated.find("\u2068--foo\u2069"), std::string::npos);
  EXPECT_EQ(isolated.rfind("\u2067", 0), 0U) << "an Arabic sentence runs right to left as a whole";
}

TEST(Text, what_chooses_between_texts_is_compared_as_it_is) {
  const Message message{"document.in_language", {{"language", std::string("en")}}};
  EXPECT_NE(Text(Language::arabic, Isolation::isolates).say(message).find("إنجليزية"), std::string::npos);
}

TEST(Text, two_sentences_follow_each_other_in_the_direction_of_the_language) {
  EXPECT_EQ(Text(Language::english, Isolation::isolates).together("One.", "Two."), "One. Two.");
  EXPECT_EQ(Text(Language::arabic).together("أول.", "ثان."), "أول. ثان.");
  EXPECT_EQ(Text(Language::arabic, Isolation::isolates).together("أول.", "ثان."), "\u2067أول. ثان.\u2069");
}

TEST(Text, a_foreign_name_in_a_left_to_right_sentence_is_isolated_too) {
  const Text turkish(Language::turkish, Isolation::isolates);
  EXPECT_NE(turkish.say("cli.unknown_argument", {{"argument", "تدريب"}}).find("\u2068تدريب\u2069"), std::string::npos);
  EXPECT_EQ(turkish.say("cli.unknown_argument", {{"argument", "ağ"}}).find("\u2068"), std::string::npos);
}

}  // namespace
}  // namespace entente::text
