// What a bundle that must not be taken is answered: its own code, one sentence with what to do in each language, and
// nothing changed.
#include <boost/json.hpp>

#include "unit/cli/record_folder.h"

namespace entente::cli {
namespace {

// Asterra has said three things to Belmar, which has taken nothing yet.
class Refusals : public testing::Test {
 protected:
  void SetUp() override {
    key_of_["a"] = begin("a", "XAA");
    key_of_["b"] = begin("b", "XBB");
    entente_.record("b", {"trust", "XAA", key_of_["a"]});
    entente_.record("a", {"trust", "XBB", key_of_["b"]});
    for (const char* folder : {"a", "b"}) entente_.record(folder, {"keygen", "feed", "--audience", "XAA,XBB"});
    for (const char* text : {"one", "two", "three"}) say("a", text);
    entente_.record("a", {"export", "--out", "good", "--for", "XBB"});
  }

  std::string begin(const std::string& folder, const std::string& party) {
    entente_.record(folder, {"init", party, "--json"});
    return std::string(boost::json::parse(entente_.out.str()).at("authority").as_string());
  }

  void say(const std::string& folder, const std::string& text, const std::string& audience = "XAA,XBB") {
    entente_.write("said.json", "{\"text\":\"" + text + "\"}");
    entente_.record(folder,
                    {"append", "said.json", "--type", "remark.v1", "--as", "Leyla Demir", "--audience", audience});
  }

  std::string state_of(const std::string& folder) {
    entente_({"record", "doctor", "--data", folder, "--json"});
    return entente_.out.str();
  }

  // Imported and verified alone, `content` is refused with the code, in every language with words, and changes nothing.
  void refuse(const std::string& content, const std::string& code, bool also_alone = true) {
    entente_.write("bad", content);
    const std::string before = state_of("b");
    entente_.refused("b", {"import", "bad"}, code);
    EXPECT_EQ(state_of("b"), before) << code;
    for (const char* language : {"en", "tr", "ar"}) {
      EXPECT_EQ(entente_({"record", "import", "bad", "--data", "b", "--lang", language}), ExitCode::refused);
      EXPECT_TRUE(entente_.err.str().starts_with("bad:")) << "the file is named: " << entente_.err.str();
      EXPECT_EQ(unsaid_code(entente_.err.str()), "");
      EXPECT_EQ(entente_.out.str(), "");
    }
    if (also_alone) entente_.refused("none", {"verify", "bad"}, code);
  }

  static std::string replaced(std::string content, const std::string& from, const std::string& to) {
    const std::size_t at = content.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    if (at != std::string::npos) content.replace(at, from.size(), to);
    return content;
  }

  // The frame of a kind at `at`, from its kind to its last line break.
  static std::string frame_at(const std::string& content, std::size_t at) {
    const std::size_t blank = content.find(' ', at), line = content.find('\n', at);
    const std::size_t length = std::stoul(content.substr(blank + 1, line - blank - 1));
    return content.substr(at, line + 1 + length + 1 - at);
  }

  static std::string framed(const std::string& kind, const std::string& bytes) {
    return kind + " " + std::to_string(bytes.size()) + "\n" + bytes + "\n";
  }

  std::string with_manifest(const std::string& manifest) const {
    const std::string good = entente_.content("good");
    return replaced(good, frame_at(good, good.find("manifest ")), framed("manifest", manifest));
  }

  // Where the entries of the only feed begin: one for each `head`, and what stands behind the last.
  static std::vector<std::size_t> entries_of(const std::string& content) {
    std::vector<std::size_t> starts;
    for (std::size_t at = content.find("\nhead "); at != std::string::npos; at = content.find("\nhead ", at + 1))
      starts.push_back(at + 1);
    starts.push_back(content.find("\ncheckpoint ") + 1);
    return starts;
  }

  RecordFolder entente_;
  std::map<std::string, std::string> key_of_;
};

TEST_F(Refusals, control_the_bundle_as_it_is_is_taken_and_again_changes_nothing) {
  EXPECT_TRUE(contains(entente_.record("b", {"import", "good", "--json"}), "\"entries_new\":3"));
  const std::string before = state_of("b");
  EXPECT_TRUE(contains(entente_.record("b", {"import", "good", "--json"}), "\"entries_known\":3"));
  EXPECT_EQ(state_of("b"), before) << "replayed, it changes nothing";
}

TEST_F(Refusals, cut_short) {
  const std::string good = entente_.content("good");
  refuse(good.substr(0, good.size() / 2), "record.bundle_cut");
}

TEST_F(Refusals, no_bundle_at_all) {
  refuse("{\"format\":\"entente.roadmap.v1\"}", "record.bundle_not_one");
  refuse("", "record.bundle_not_one");
}

TEST_F(Refusals, of_a_later_version) {
  refuse(replaced(entente_.content("good"), "entente-bundle-1", "entente-bundle-2"), "record.bundle_version");
}

TEST_F(Refusals, entries_in_another_order) {
  const std::string good = entente_.content("good");
  const auto at = entries_of(good);
  ASSERT_EQ(at.size(), 4U);
  const std::string first = good.substr(at[0], at[1] - at[0]), second = good.substr(at[1], at[2] - at[1]);
  refuse(replaced(good, first + second, second + first), "record.seq");
  EXPECT_TRUE(contains(entente_.err.str(), "XAA/XAA,XBB/")) << "the entry is named";
}

TEST_F(Refusals, frames_in_another_order) {
  const std::string good = entente_.content("good");
  const std::string salt = frame_at(good, good.find("salt ")), body = frame_at(good, good.find("body "));
  refuse(replaced(good, salt + body, body + salt), "record.bundle_range");
}

TEST_F(Refusals, an_entry_left_out) {
  const std::string good = entente_.content("good");
  const auto at = entries_of(good);
  refuse(replaced(good, good.substr(at[1], at[2] - at[1]), ""), "record.bundle_range");
}

TEST_F(Refusals, oversized) {
  const std::string good = entente_.content("good");
  refuse(replaced(good, frame_at(good, good.find("body ")), framed("body", std::string(70'000, 'x'))),
         "record.bundle_frame_too_large");
}

TEST_F(Refusals, deeply_nested) {
  refuse(with_manifest(std::string(40, '[') + std::string(40, ']')), "record.json_depth");
}

TEST_F(Refusals, a_key_twice) {
  refuse(with_manifest("{\"at\":\"one\",\"at\":\"two\"}"), "record.json_duplicate_key");
}

TEST_F(Refusals, another_layout) {
  const std::string good = entente_.content("good");
  const std::string manifest = frame_at(good, good.find("manifest "));
  const std::string bytes = manifest.substr(manifest.find('\n') + 1);
  refuse(with_manifest(" " + bytes.substr(0, bytes.size() - 1)), "record.json_not_canonical");
}

TEST_F(Refusals, words_altered_and_the_entry_is_named) {
  const std::string id = [&] {
    entente_.record("a", {"show", "XAA/XAA,XBB/2", "--json"});
    return std::string(boost::json::parse(entente_.out.str()).at("id").as_string());
  }();
  refuse(replaced(entente_.content("good"), "\"two\"", "\"owt\""), "record.commitment");
  entente_({"record", "verify", "bad"});
  EXPECT_TRUE(contains(entente_.err.str(), "XAA/XAA,XBB/2")) << entente_.err.str();
  EXPECT_TRUE(contains(entente_.err.str(), id)) << entente_.err.str();
}

TEST_F(Refusals, something_behind_the_end) {
  refuse(entente_.content("good") + "more", "record.bundle_after_end");
}

TEST_F(Refusals, from_a_party_that_nobody_told_the_key_of) {
  begin("c", "XCC");
  entente_.record("c", {"keygen", "feed", "--audience", "XBB,XCC"});
  say("c", "hello", "XBB,XCC");
  entente_.record("c", {"export", "--out", "stranger", "--for", "XBB"});
  refuse(entente_.content("stranger"), "store.party_unknown", false);
}

TEST_F(Refusals, with_another_key_than_the_one_that_was_told) {
  begin("imposter", "XAA");
  entente_.record("imposter", {"keygen", "feed", "--audience", "XAA,XBB"});
  say("imposter", "hello");
  entente_.record("imposter", {"export", "--out", "forged", "--for", "XBB"});
  refuse(entente_.content("forged"), "store.authority_differs", false);
  entente_.refused("none", {"verify", "forged", "--authority", "XAA=" + key_of_["a"]}, "recording.other_authority");
}

TEST_F(Refusals, meant_for_others) {
  entente_.record("a", {"keygen", "feed", "--audience", "XAA"});
  say("a", "for us alone", "XAA");
  entente_.record("a", {"export", "--out", "ours", "--for", "XAA"});
  refuse(entente_.content("ours"), "record.audience_wrong", false);
}

TEST_F(Refusals, beginning_after_what_is_known) {
  entente_.record("b", {"backup", "early"});
  entente_.record("b", {"import", "good"});
  entente_.record("b", {"cosign"});
  entente_.record("b", {"export", "--out", "receipt", "--for", "XAA"});
  entente_.record("a", {"import", "receipt"});
  say("a", "four");
  entente_.record("a", {"export", "--out", "news", "--for", "XBB", "--new"});
  entente_.record("late", {"restore", "early"});
  entente_.refused("late", {"import", "news"}, "record.bundle_gap");
  EXPECT_TRUE(contains(entente_.record("b", {"import", "news", "--json"}), "\"entries_new\":1"));
}

// Two entries with one number, since a backup was written to as if nothing had come after it.
TEST_F(Refusals, a_fork_freezes_the_feed_and_gives_evidence_to_anyone) {
  entente_.record("a", {"backup", "old"});
  say("a", "four");
  entente_.record("a", {"export", "--out", "first", "--for", "XBB"});
  entente_.record("b", {"import", "first"});
  entente_.record("twin", {"restore", "old"});
  std::filesystem::copy("a/keys", "twin/keys", std::filesystem::copy_options::recursive);
  entente_.refused("twin", {"append", "said.json", "--type", "remark.v1", "--as", "L", "--audience", "XAA,XBB"},
                   "store.restored");
  entente_.record("twin", {"confirm", "XAA/XAA,XBB/3", "--audience", "XAA,XBB"});
  say("twin", "another four");
  entente_.record("twin", {"export", "--out", "second", "--for", "XBB"});

  EXPECT_EQ(entente_({"record", "import", "second", "--data", "b"}), ExitCode::refused);
  EXPECT_TRUE(contains(entente_.err.str(), "XAA/XAA,XBB/4")) << entente_.err.str();
  EXPECT_TRUE(contains(entente_.err.str(), "second.fork")) << entente_.err.str();
  EXPECT_EQ(entente_({"record", "verify", "second.fork"}), ExitCode::ok) << entente_.err.str();
  EXPECT_TRUE(contains(entente_.out.str(), "XAA signed two different entries")) << entente_.out.str();
  EXPECT_EQ(entente_({"record", "doctor", "--data", "b"}), ExitCode::refused);
  entente_.refused("b", {"import", "first"}, "record.feed_frozen");

  std::string altered = entente_.content("second.fork");
  altered[altered.size() - 10] = altered[altered.size() - 10] == '0' ? '1' : '0';
  entente_.write("altered.fork", altered);
  entente_.refused("none", {"verify", "altered.fork"}, "record.signature");
}

}  // namespace
}  // namespace entente::cli
