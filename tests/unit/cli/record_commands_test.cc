// The commands of the record: what they refuse to be told, and what they print.
#include <boost/json.hpp>

#include "unit/cli/record_folder.h"

namespace entente::cli {
namespace {

// A record of one party with two feeds.
class Record : public testing::Test {
 protected:
  void SetUp() override {
    entente_.record("a", {"init", "XAA"});
    entente_.record("a", {"keygen", "feed", "--audience", "XAA"});
    entente_.record("a", {"keygen", "feed", "--audience", "XAA,XBB"});
  }

  std::vector<std::string> append(const std::string& content, const std::string& audience = "XAA,XBB") {
    entente_.write("said.json", content);
    return {"append", "said.json", "--as", "Leyla Demir", "--audience", audience};
  }

  boost::json::value json(const std::vector<std::string>& arguments) {
    auto all = arguments;
    all.emplace_back("--json");
    return boost::json::parse(entente_.record("a", all));
  }

  RecordFolder entente_;
};

TEST_F(Record, what_is_appended_is_listed_and_shown) {
  const auto appended = json(append("{\"type\": \"need.v1\",\n \"title\": \"Teachers\", \"level\": 1}"));
  EXPECT_EQ(appended.at("feed").as_string(), "XAA/XAA,XBB");
  EXPECT_EQ(appended.at("seq").as_int64(), 1);
  const std::string id(appended.at("id").as_string());
  for (const std::string& word : {id, id.substr(0, 8), std::string("XAA/XAA,XBB/1"), std::string("XAA,XBB/1")}) {
    const auto shown = json({"show", word});
    EXPECT_EQ(shown.at("id").as_string(), id) << word;
    EXPECT_EQ(shown.at("payload").as_string(), "{\"level\":1,\"title\":\"Teachers\",\"type\":\"need.v1\"}");
  }
  const auto log = json({"log"});
  ASSERT_EQ(log.at("entries").as_array().size(), 1U);
  EXPECT_EQ(log.at("entries").at(0).at("subject").as_string(), "Teachers");
}

TEST_F(Record, the_last_entries_are_the_last_of_all_feeds_together) {
  for (int i = 1; i <= 6; ++i) entente_.record("a", append("{\"type\":\"need.v1\"}", i % 3 == 0 ? "XAA" : "XAA,XBB"));
  const auto all = json({"log"}), last = json({"log", "--last", "3"});
  EXPECT_EQ(last.at("total").as_int64(), 6);
  ASSERT_EQ(last.at("entries").as_array().size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(last.at("entries").at(i), all.at("entries").at(i + 3)) << i;
}

TEST_F(Record, what_cannot_be_kept_is_refused_with_what_to_do) {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"{\"type\":\"need.v1\",\"level\":1.5}", "record.json_number"},
      {"{\"type\":\"need.v1\",\"level\":9007199254740992}", "record.json_number"},
      {"{\"type\":\"need.v1\",\"a\":1,\"a\":2}", "record.json_duplicate_key"},
      {"{\"type\":\"need.v1\",\"ihtiyaç\":1}", "record.json_key"},
      {"{\"type\":\"need.v1\"", "record.json_syntax"},
      {"{\"type\":\"need.v1\",\"deep\":" + std::string(40, '[') + std::string(40, ']') + "}", "record.json_depth"},
      {"{\"type\":\"need.v1\",\"long\":\"" + std::string(70'000, 'x') + "\"}", "record.body_too_large"},
      {"[1]", "recording.payload_not_an_object"},
      {"{}", "recording.type_missing"},
      {"{\"type\":\"Need\"}", "recording.not_a_type"},
  };
  for (const auto& [content, code] : cases) entente_.refused("a", append(content), code);
  auto other = append("{\"type\":\"need.v1\"}");
  other.insert(other.end(), {"--type", "finding.v1"});
  entente_.refused("a", other, "recording.type_differs");
  entente_.refused("a", append("{\"type\":\"need.v1\"}", "XAA,XCC"), "recording.no_own_feed");
  entente_.refused("a", append("{\"type\":\"need.v1\"}", "xaa"), "record.audience");
  EXPECT_EQ(json({"log"}).at("total").as_int64(), 0) << "nothing was kept";
}

TEST_F(Record, what_all_may_read_cannot_name_what_one_may) {
  entente_.record("a", append("{\"type\":\"need.v1\"}", "XAA"));
  auto naming = append("{\"type\":\"need.v1\"}");
  naming.insert(naming.end(), {"--ref", "XAA/XAA/1"});
  entente_.refused("a", naming, "record.downward");
}

TEST_F(Record, hidden_and_absent_are_answered_alike) {
  const std::string id(json(append("{\"type\":\"need.v1\"}", "XAA")).at("id").as_string());
  const auto answer = [&](const std::string& word) {
    EXPECT_EQ(entente_({"record", "show", word, "--view", "XBB", "--data", "a"}), ExitCode::refused);
    return entente_.out.str() + entente_.err.str();
  };
  EXPECT_EQ(answer(id), answer(std::string(64, 'f')));
  EXPECT_EQ(answer(id.substr(0, 8)), answer("ffffffff"));
  EXPECT_EQ(answer("XAA/XAA/1"), answer("XAA/XAA/2"));
  EXPECT_EQ(entente_({"record", "show", id, "--data", "a"}), ExitCode::ok) << "control: its own reader sees it";
}

TEST_F(Record, the_same_idempotency_key_adds_nothing_twice) {
  auto said = append("{\"type\":\"need.v1\"}");
  said.insert(said.end(), {"--idempotency-key", "k1"});
  const auto first = json(said), second = json(said);
  EXPECT_EQ(first.at("id"), second.at("id"));
  EXPECT_TRUE(second.at("repeated").as_bool());
  entente_.write("said.json", "{\"type\":\"finding.v1\"}");
  entente_.refused("a", said, "store.idempotency_conflict");
}

TEST_F(Record, lines_are_answered_one_by_one) {
  entente_.in.str(
      "{\"payload\":{\"type\":\"need.v1\",\"title\":\"one\"},\"idempotency_key\":\"1\"}\n"
      "{\"payload\":{\"level\":0.5}}\n"
      "\n"
      "{\"payload\":{\"title\":\"two\"},\"refs\":[\"XAA/XAA,XBB/1\"]}\n");
  std::vector<std::string> delivered;
  entente_.deliver = [&] {
    delivered.push_back(entente_.out.str());
    entente_.out.str("");
    return true;
  };
  EXPECT_EQ(entente_({"record", "append", "--lines", "--type", "need.v1", "--as", "L", "--audience", "XAA,XBB",
                      "--data", "a"}),
            ExitCode::refused)
      << "one line was";
  ASSERT_EQ(delivered.size(), 3U);
  EXPECT_TRUE(delivered[0].starts_with("XAA/XAA,XBB/1  "));
  EXPECT_EQ(delivered[1], "");
  EXPECT_TRUE(delivered[2].starts_with("XAA/XAA,XBB/2  "));
  EXPECT_TRUE(entente_.err.str().starts_with(":2:") || contains(entente_.err.str(), "2: ")) << entente_.err.str();
}

TEST_F(Record, attachments_come_out_as_they_went_in) {
  entente_.write("report.pdf", "%PDF and some bytes\n");
  auto said = append("{\"type\":\"visit-report.v1\"}");
  said.insert(said.end(), {"--attach", "report.pdf"});
  entente_.record("a", said);
  const auto shown = json({"show", "XAA/XAA,XBB/1", "--save", "papers"});
  const auto& attachment = shown.at("attachments").at(0);
  EXPECT_EQ(attachment.at("bytes").as_int64(), 20);
  EXPECT_EQ(entente_.content(std::string(attachment.at("saved_as").as_string())), "%PDF and some bytes\n");
}

TEST_F(Record, a_new_key_takes_over_and_a_revoked_one_signs_no_more) {
  entente_.record("a", append("{\"type\":\"need.v1\"}"));
  const auto made = json({"keygen", "feed", "--audience", "XAA,XBB"});
  EXPECT_TRUE(made.at("replaces").as_bool());
  EXPECT_EQ(made.at("from").as_int64(), 2);
  entente_.record("a", append("{\"type\":\"need.v1\",\"a\":2}"));
  entente_.record("a", {"revoke", std::string(made.at("key").as_string()), "--reason", "stolen"});
  EXPECT_EQ(entente_({"record", "doctor", "--data", "a"}), ExitCode::refused);
  entente_.refused("a", append("{\"type\":\"need.v1\",\"a\":3}"), "recording.feed_key_revoked");
  entente_.record("a", {"keygen", "feed", "--audience", "XAA,XBB"});
  entente_.record("a", append("{\"type\":\"need.v1\",\"a\":3}"));
  EXPECT_TRUE(contains(entente_.record("a", {"verify"}), "3 entries"));
}

TEST_F(Record, the_authority_key_can_be_replaced_and_vouches_on) {
  entente_.record("a", {"keygen", "authority"});
  entente_.record("a", {"keygen", "feed", "--audience", "public"});
  entente_.record("a", append("{\"type\":\"need.v1\"}", "public"));
  entente_.record("a", {"export", "--out", "open", "--for", "public"});
  EXPECT_EQ(entente_({"record", "verify", "open"}), ExitCode::ok) << entente_.err.str();
}

TEST_F(Record, an_erasure_takes_two_persons) {
  entente_.record("a", {"keygen", "signatory", "--as", "Leyla Demir"});
  entente_.record("a", {"keygen", "signatory", "--as", "Kemal Aydın"});
  entente_.record("a", append("{\"type\":\"need.v1\",\"title\":\"a name\"}"));
  const std::vector<std::string> erase{"erase", "XAA/XAA,XBB/1", "--reason", "law", "--as", "Leyla Demir"};
  const auto by = [&](const std::vector<std::string>& people) {
    auto words = erase;
    for (const std::string& person : people) words.insert(words.end(), {"--signatory", person});
    return words;
  };
  entente_.refused("a", by({"Leyla Demir"}), "recording.two_signatories");
  entente_.refused("a", by({"Leyla Demir", "Leyla Demir"}), "recording.two_signatories");
  entente_.refused("a", by({"Leyla Demir", "Nobody"}), "recording.not_a_signatory");
  entente_.record("a", by({"Leyla Demir", "Kemal Aydın"}));
  EXPECT_TRUE(json({"show", "XAA/XAA,XBB/1"}).at("erased").as_bool());
  EXPECT_FALSE(contains(entente_.record("a", {"log", "--json"}), "a name"));
}

TEST_F(Record, passphrases_are_asked_for_and_never_guessed) {
  entente_.environment.erase("ENTENTE_PASSPHRASE");
  entente_.refused("b", {"init", "XBB"}, "recording.no_passphrase");
  std::vector<std::string> answers{"a long enough passphrase", "another one of them"};
  std::vector<std::string> prompts;
  entente_.ask_secret = [&](const std::string& prompt) -> std::optional<std::string> {
    prompts.push_back(prompt);
    return answers[(prompts.size() - 1) % answers.size()];
  };
  entente_.refused("b", {"init", "XBB"}, "recording.passphrases_differ");
  EXPECT_TRUE(contains(prompts.at(0), "authority key of XBB"));
  answers = {"short"};
  entente_.refused("b", {"init", "XBB"}, "keys.passphrase_short");
  answers = {"a long enough passphrase"};
  entente_.record("b", {"init", "XBB"});
  answers = {"not that passphrase"};
  entente_.refused("b", {"keygen", "feed", "--audience", "XBB"}, "keys.passphrase_wrong");
  entente_.write("secret.txt", "a long enough passphrase\n");
  entente_.record("b", {"keygen", "feed", "--audience", "XBB", "--passphrase-file", "secret.txt"});
}

TEST_F(Record, what_is_not_there_is_an_error_with_a_next_step) {
  entente_.refused("nowhere", {"log"}, "recording.no_record");
  entente_.refused("a", {"init", "XAA"}, "recording.exists");
  entente_.refused("b", {"init", "Belmar"}, "recording.not_a_party");
  entente_.refused("a", {"trust", "XBB", "1234"}, "recording.not_a_key");
  entente_.refused("a", {"show", "abc"}, "recording.not_an_entry");
  entente_.refused("a", {"show", "abcdef"}, "store.not_found");
  entente_.refused("a", {"log", "--feed", "a/b/c"}, "recording.not_a_feed");
  entente_.refused("a", {"log", "--feed", "XBB/public"}, "recording.no_feed");
  entente_.refused("a", {"log", "--view", "all"}, "recording.not_a_party");
  entente_.refused("a", {"cosign"}, "recording.nothing_to_cosign");
  entente_.refused("a", {"export", "--out", "x", "--for", "XCC"}, "recording.no_feed_for");
  entente_.record("a", {"export", "--out", "x"});
  EXPECT_TRUE(contains(entente_.out.str(), "is for XBB")) << "the only other party there is";
  entente_.record("a", {"keygen", "feed", "--audience", "XAA,XCC"});
  entente_.refused("a", {"export", "--out", "x"}, "recording.for_whom");
  entente_.refused("c", {"restore", "nothing"}, "recording.no_backup");
  entente_.refused("a", {"import", "nothing"}, "files.not_found");
  entente_.refused("a", {"keygen", "device", "--as", "P", "--scope", "V1", "--until", "soon"}, "recording.not_a_date");
}

TEST_F(Record, words_that_are_missing_are_told_before_anything_happens) {
  const std::vector<std::pair<std::vector<std::string>, std::string>> slips{
      {{"init"}, "PARTY is missing"},
      {{"trust", "XBB"}, "KEY is missing"},
      {{"keygen", "feed"}, "--audience is missing"},
      {{"keygen", "signatory"}, "--as is missing"},
      {{"append", "said.json"}, "--as is missing"},
      {{"show"}, "ENTRY is missing"},
      {{"import"}, "FILE is missing"},
      {{"export"}, "--out is missing"},
      {{"backup"}, "DIR is missing"},
      {{"restore"}, "BACKUP is missing"},
      {{"confirm", "abcdef"}, "--audience is missing"},
      {{"erase", "abcdef"}, "--reason is missing"},
      {{"notice"}, "SUBJECT is missing"},
      {{"revoke"}, "KEY is missing"},
      {{"log", "--last", "0"}, "--last is 0"},
      {{"approve", "--as", "P", "--audience", "XAA"}, "Give the document"},
      {{}, "Say what to do"},
      {{"keygen"}, "Say what to do"},
  };
  for (auto [words, told] : slips) {
    words.insert(words.begin(), "record");
    EXPECT_EQ(entente_(words), ExitCode::usage) << told;
    EXPECT_TRUE(contains(entente_.err.str(), told)) << entente_.err.str() << "instead of: " << told;
    EXPECT_EQ(entente_.out.str(), "");
  }
}

TEST_F(Record, every_command_explains_itself_in_three_languages) {
  const std::vector<std::vector<std::string>> commands{{},
                                                       {"init"},
                                                       {"keygen"},
                                                       {"keygen", "feed"},
                                                       {"keygen", "signatory"},
                                                       {"keygen", "device"},
                                                       {"keygen", "authority"},
                                                       {"keys"},
                                                       {"trust"},
                                                       {"revoke"},
                                                       {"append"},
                                                       {"log"},
                                                       {"show"},
                                                       {"export"},
                                                       {"import"},
                                                       {"cosign"},
                                                       {"verify"},
                                                       {"checkpoint"},
                                                       {"approve"},
                                                       {"release"},
                                                       {"notice"},
                                                       {"erase"},
                                                       {"anchor"},
                                                       {"backup"},
                                                       {"restore"},
                                                       {"confirm"},
                                                       {"epoch"},
                                                       {"doctor"}};
  const std::map<std::string, std::string> usage{
      {"en", "Usage: entente record"}, {"tr", "Kullanım: entente record"}, {"ar", "الاستعمال: entente record"}};
  for (const auto& words : commands) {
    for (const auto& [language, start] : usage) {
      std::vector<std::string> asked{"record"};
      asked.insert(asked.end(), words.begin(), words.end());
      asked.insert(asked.end(), {"--help", "--lang", language});
      EXPECT_EQ(entente_(asked), ExitCode::ok);
      EXPECT_TRUE(entente_.out.str().starts_with(start)) << entente_.out.str();
      EXPECT_EQ(unsaid_code(entente_.out.str()), "");
    }
  }
}

TEST_F(Record, views_are_said_in_every_language) {
  entente_.record("a", append("{\"type\":\"need.v1\",\"title\":\"Öğretmen\"}"));
  entente_.record("a", {"notice", "something", "--as", "L", "--audience", "XAA,XBB"});
  entente_.record("a", {"export", "--out", "x", "--for", "XAA"});
  for (const char* language : {"en", "tr", "ar"})
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"log"}, {"show", "XAA/XAA,XBB/1"}, {"keys"}, {"doctor"}, {"checkpoint"}, {"verify"}, {"verify", "x"}}) {
      auto asked = words;
      asked.insert(asked.end(), {"--lang", language});
      EXPECT_EQ(unsaid_code(entente_.record("a", asked)), "");
    }
}

}  // namespace
}  // namespace entente::cli
