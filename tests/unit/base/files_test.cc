#include "base/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

namespace entente {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMebibyte = std::uint64_t{1} << 20;

class SystemFilesTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "entente-files-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string in_folder(const std::string& name) const { return (folder_ / name).string(); }
  std::vector<std::string> names() const {
    const std::vector<FileInfo> entries = files_.list(folder_.string()).value();
    std::vector<std::string> found;
    for (const FileInfo& entry : entries) found.push_back(entry.name);
    return found;
  }

  fs::path folder_;
  SystemFiles files_;
};

TEST_F(SystemFilesTest, ReadsBackWhatItWroteAndLeavesNothingBeside) {
  const std::string content("agreement\0with a zero\r\n", 23);
  ASSERT_TRUE(files_.write(in_folder("a.csv"), "older, and longer than what replaces it"));
  ASSERT_TRUE(files_.write(in_folder("a.csv"), content));
  EXPECT_EQ(files_.read(in_folder("a.csv"), kMebibyte).value(), content);
  EXPECT_EQ(names(), std::vector<std::string>{"a.csv"});
}

TEST_F(SystemFilesTest, KeepsTheOldContentWhenItCannotWrite) {
  EXPECT_EQ(files_.write(in_folder("missing/a.csv"), "x").error().code, "files.unwritable");
  fs::create_directory(in_folder("folder"));
  EXPECT_EQ(files_.write(in_folder("folder"), "x").error().code, "files.unwritable");
  EXPECT_EQ(names(), std::vector<std::string>{"folder"});
}

// Another reader sees the old bytes or the new ones, never a part: the file that it has open is not written into.
TEST_F(SystemFilesTest, ReplacesAFileUnderItsReader) {
  ASSERT_TRUE(files_.write(in_folder("r.json"), "old"));
  std::ifstream reader(in_folder("r.json"));
  ASSERT_TRUE(files_.write(in_folder("r.json"), "new and longer"));
  std::string seen;
  std::getline(reader, seen);
  EXPECT_EQ(seen, "old");
}

TEST_F(SystemFilesTest, WritesThroughALinkInsteadOfReplacingIt) {
  ASSERT_TRUE(files_.write(in_folder("target.json"), "old"));
  fs::create_symlink("target.json", in_folder("link.json"));
  ASSERT_TRUE(files_.write(in_folder("link.json"), "new"));
  EXPECT_TRUE(fs::is_symlink(in_folder("link.json")));
  EXPECT_EQ(files_.read(in_folder("target.json"), kMebibyte).value(), "new");
  fs::remove(in_folder("target.json"));
  EXPECT_EQ(files_.write(in_folder("link.json"), "nowhere to go").error().code, "files.unwritable");
}

TEST_F(SystemFilesTest, WritesToADevice) {
  EXPECT_TRUE(files_.write("/dev/null", "nowhere"));
}

TEST_F(SystemFilesTest, RefusesMoreThanItsLimit) {
  ASSERT_TRUE(files_.write(in_folder("large.csv"), std::string(1001, 'x')));
  EXPECT_EQ(files_.read(in_folder("large.csv"), 1000).error().code, "files.too_large");
  EXPECT_TRUE(files_.read(in_folder("large.csv"), 1001));
}

TEST_F(SystemFilesTest, RefusesWhatIsNoFileWithoutWaitingForIt) {
  ASSERT_EQ(::mkfifo(in_folder("pipe").c_str(), 0600), 0);
  EXPECT_EQ(files_.read(in_folder("pipe"), kMebibyte).error().code, "files.not_a_file");
  EXPECT_EQ(files_.read(folder_.string(), kMebibyte).error().code, "files.not_a_file");
  EXPECT_EQ(files_.read("/dev/zero", kMebibyte).error().code, "files.not_a_file");
}

TEST_F(SystemFilesTest, NamesWhatIsMissing) {
  const auto missing = files_.read(in_folder("none.csv"), kMebibyte);
  EXPECT_EQ(missing.error().code, "files.not_found");
  EXPECT_EQ(missing.error().where.file, in_folder("none.csv"));
  EXPECT_EQ(files_.list(in_folder("none")).error().code, "files.not_found");
  ASSERT_TRUE(files_.write(in_folder("a.csv"), "x"));
  EXPECT_EQ(files_.list(in_folder("a.csv")).error().code, "files.not_a_folder");
  EXPECT_EQ(files_.read(in_folder("a.csv/b"), kMebibyte).error().code, "files.not_found");
}

TEST_F(SystemFilesTest, MakesAFolderForItsOwnerAlone) {
  ASSERT_TRUE(files_.make_folder(in_folder("one/two")));
  EXPECT_EQ(fs::status(in_folder("one/two")).permissions(), fs::perms::owner_all);
  EXPECT_TRUE(files_.make_folder(in_folder("one/two"))) << "it is there";
  ASSERT_TRUE(files_.write(in_folder("a.csv"), "x"));
  EXPECT_EQ(files_.make_folder(in_folder("a.csv")).error().code, "files.unwritable");
  EXPECT_EQ(files_.make_folder(in_folder("a.csv/b")).error().code, "files.unwritable");
}

TEST_F(SystemFilesTest, SaysWhatItMayNotRead) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  ASSERT_TRUE(files_.write(in_folder("closed.csv"), "x"));
  fs::permissions(in_folder("closed.csv"), fs::perms::none);
  EXPECT_EQ(files_.read(in_folder("closed.csv"), kMebibyte).error().code, "files.unreadable");
}

// One folder tree, told twice: the twin in memory must say what the disk says.
class BothFiles : public SystemFilesTest {
 protected:
  void write(const std::string& name) {
    fs::create_directories(fs::path(in_folder(name)).parent_path());
    ASSERT_TRUE(files_.write(in_folder(name), name));
    ASSERT_TRUE(memory_.write(in_folder(name), name));
  }
  static std::string told(const Result<std::vector<FileInfo>>& listing) {
    if (!listing) return listing.error().code;
    std::string text;
    for (const FileInfo& entry : *listing) {
      text += entry.name + (entry.is_folder ? "/" : ":" + std::to_string(entry.size)) + " ";
    }
    return text;
  }
  static std::string told(const Result<std::string>& content) { return content ? *content : content.error().code; }

  MemoryFiles memory_;
};

TEST_F(BothFiles, TellTheSame) {
  for (const char* name : {"b.csv", "a/x.csv", "a-b/y.csv", "a/deep/z.csv", "a.csv", "a!"}) write(name);
  for (const char* name : {"", "/a", "/a-b", "/a/deep", "/a.csv", "/none"}) {
    const std::string path = folder_.string() + name;
    EXPECT_EQ(told(memory_.list(path)), told(files_.list(path))) << path;
    EXPECT_EQ(told(memory_.read(path, 4)), told(files_.read(path, 4))) << path;
    EXPECT_EQ(told(memory_.read(path, 100)), told(files_.read(path, 100))) << path;
  }
}

TEST_F(SystemFilesTest, AFolderIsWrittenAsAWhole) {
  ASSERT_TRUE(files_.write_folder(in_folder("new"), {{{"a.csv", "1"}, {"b.csv", "2"}}, {}}));
  EXPECT_EQ(files_.read(in_folder("new/b.csv"), kMebibyte).value(), "2");
  ASSERT_TRUE(files_.write(in_folder("new/letter.txt"), "kept"));
  ASSERT_TRUE(files_.write_folder(in_folder("new"), {{{"a.csv", "3"}}, {"letter.txt"}}));
  EXPECT_EQ(files_.read(in_folder("new/a.csv"), kMebibyte).value(), "3");
  EXPECT_EQ(files_.read(in_folder("new/letter.txt"), kMebibyte).value(), "kept");
  EXPECT_FALSE(files_.read(in_folder("new/b.csv"), kMebibyte)) << "it was not to be kept";
  EXPECT_EQ(names(), std::vector<std::string>{"new"}) << "nothing is left beside";
}

TEST_F(SystemFilesTest, AFolderThatCannotBeWrittenIsLeftAsItWas) {
  ASSERT_TRUE(files_.write_folder(in_folder("old"), {{{"a.csv", "1"}}, {}}));
  EXPECT_EQ(files_.write_folder(in_folder("old"), {{{"a.csv", "2"}}, {"no such file"}}).error().code,
            "files.unwritable");
  EXPECT_EQ(files_.write_folder(in_folder("old"), {{{"not/there", "2"}}, {}}).error().code, "files.unwritable");
  EXPECT_EQ(files_.read(in_folder("old/a.csv"), kMebibyte).value(), "1");
  EXPECT_EQ(names(), std::vector<std::string>{"old"});
}

TEST(MemoryFiles, KeepsTheLastContent) {
  MemoryFiles files;
  ASSERT_TRUE(files.write("p/a.csv", "one"));
  ASSERT_TRUE(files.write("p/a.csv", "two"));
  EXPECT_EQ(files.read("p/a.csv", 10).value(), "two");
  EXPECT_EQ(files.read("p/a.csv", 2).error().code, "files.too_large");
}

}  // namespace
}  // namespace entente
