#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "domain/table.h"
#include "interop/package/csv.h"
#include "package_example.h"

namespace entente::interop::package {
namespace {

struct Read {
  std::vector<CsvRow> rows;
  std::vector<Error> errors;
};

Read read(std::string_view content, std::int64_t most_rows = domain::kMaxRows) {
  Read result;
  result.errors = read_csv(content, "t.csv", most_rows, [&](const CsvRow& row) { result.rows.push_back(row); });
  return result;
}

std::vector<std::vector<std::string>> texts(const Read& result) {
  std::vector<std::vector<std::string>> rows;
  for (const CsvRow& row : result.rows) {
    rows.emplace_back();
    for (const CsvCell& cell : row) rows.back().push_back(cell.text);
  }
  return rows;
}

using Rows = std::vector<std::vector<std::string>>;

TEST(Csv, cells_are_taken_as_they_are) {
  EXPECT_EQ(texts(read("a, b \n1,\"x, \"\"y\"\"\"\n")), (Rows{{"a", " b "}, {"1", "x, \"y\""}}));
}

TEST(Csv, the_last_line_needs_no_end) {
  EXPECT_EQ(texts(read("a,b\n1,2")), (Rows{{"a", "b"}, {"1", "2"}}));
}

TEST(Csv, line_ends_may_be_lf_or_crlf_or_cr) {
  for (const char* content : {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r"})
    EXPECT_EQ(texts(read(content)), (Rows{{"a", "b"}, {"1", "2"}}));
}

TEST(Csv, each_cell_knows_its_line) {
  const Read result = read("a,b,c\r\n\r\n1,\"two\r\nlines\",3\r\n4,5,6\r\n");
  ASSERT_EQ(result.rows.size(), 3U);
  EXPECT_EQ(result.rows[1][1].text, "two\nlines");
  EXPECT_EQ(result.rows[1][0].line, 3);
  EXPECT_EQ(result.rows[1][1].line, 3);
  EXPECT_EQ(result.rows[1][2].line, 4);
  EXPECT_EQ(result.rows[2][0].line, 5);
}

TEST(Csv, rows_without_text_are_passed_over) {
  EXPECT_EQ(texts(read("a,b\n,\n\n1,2\n,,,\n")), (Rows{{"a", "b"}, {"1", "2"}}));
}

TEST(Csv, an_open_quote_is_reported_where_it_was_opened) {
  const Read result = read("id,name\n1,one\n2,\"two\n3,three\n4,four\n");
  EXPECT_EQ(testing::described(result.errors), "t.csv:3:name package.open_quote\n");
  EXPECT_EQ(texts(result), (Rows{{"id", "name"}, {"1", "one"}, {"3", "three"}, {"4", "four"}}))
      << "the other rows are read";
}

TEST(Csv, an_open_quote_is_not_closed_by_the_next_one) {
  const Read result = read("id,name\n2,\"two\n3,three\n4,\"four, five\"\n5,six\n");
  EXPECT_EQ(testing::described(result.errors), "t.csv:2:name package.open_quote\n");
  EXPECT_EQ(texts(result).back(), (std::vector<std::string>{"5", "six"}));
}

TEST(Csv, a_stray_quote_is_reported_and_the_rest_is_read) {
  const Read result = read("id,name\n1,a \"big\" plan\n2,\"x\"y\n3,fine\n");
  EXPECT_EQ(testing::described(result.errors), "t.csv:2:name package.stray_quote\nt.csv:3:name package.stray_quote\n");
  EXPECT_EQ(texts(result), (Rows{{"id", "name"}, {"3", "fine"}}));
}

TEST(Csv, what_is_not_text_is_refused) {
  EXPECT_EQ(testing::described(read("").errors), "t.csv:-: package.empty_file\n");
  EXPECT_EQ(testing::described(read("\xEF\xBB\xBF\n\n").errors), "t.csv:-: package.empty_file\n");
  EXPECT_EQ(testing::described(read(std::string_view("PK\x03\x04\0\0", 6)).errors), "t.csv:-: package.workbook\n");
  EXPECT_EQ(testing::described(read(std::string_view("a,b\n\0,2\n", 8)).errors), "t.csv:-: package.binary\n");
  EXPECT_EQ(testing::described(read("a,b\n1,2\n3,\xFEzlem\n").errors), "t.csv:3: package.not_utf8\n");
  EXPECT_EQ(testing::described(read(std::string_view("\xFF\xFE"
                                                     "a\0,\0",
                                                     6))
                                   .errors),
            "t.csv:1: package.not_utf8\n");
}

TEST(Csv, cells_columns_and_rows_are_limited) {
  const std::string longest(kMaxCellBytes - 1, 'x');
  EXPECT_TRUE(read("id,name\n1," + longest + "\n").errors.empty());
  EXPECT_EQ(testing::described(read("id,name\n1," + longest + "yz\n").errors), "t.csv:2:name package.cell_too_long\n");
  EXPECT_EQ(testing::described(read("id,name\n1,\"" + longest + "yz\"\n").errors),
            "t.csv:2:name package.cell_too_long\n");
  EXPECT_EQ(testing::described(read("id,name\n" + std::string(kMaxColumns, ',') + "x\n").errors),
            "t.csv:2: package.too_many_columns\n");
  EXPECT_EQ(testing::described(read("a\n1\n2\n3\n", 2).errors), "t.csv:4: package.too_many_rows\n");
  EXPECT_TRUE(read("a\n1\n2\n", 2).errors.empty());
}

TEST(Csv, errors_are_limited) {
  std::string content = "id,name\n";
  for (int i = 0; i < 1'000; ++i) content += "1,\"open\n";
  EXPECT_EQ(read(content).errors.size(), 100U);
}

// An independent writer: whatever cells are written by RFC 4180 are read back.
TEST(Csv, what_is_written_is_read) {
  rc::check([] {
    const auto columns = *rc::gen::inRange<std::size_t>(1, 5);
    const auto cell = rc::gen::container<std::string>(rc::gen::element('a', 'b', ' ', ',', '"', '\n', ';'));
    const auto row = rc::gen::container<std::vector<std::string>>(columns, cell);
    const Rows rows = *rc::gen::suchThat(rc::gen::container<Rows>(row), [](const Rows& all) {
      return !all.empty() && std::all_of(all.begin(), all.end(), [](const auto& cells) {
        return std::any_of(cells.begin(), cells.end(), [](const std::string& text) { return !text.empty(); });
      });
    });
    std::string content;
    for (const auto& cells : rows) {
      for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string quoted;
        for (const char c : cells[i]) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        content += (i == 0 ? "\"" : ",\"") + quoted + "\"";
      }
      content += "\r\n";
    }
    const Read result = read(content);
    RC_ASSERT(result.errors.empty());
    RC_ASSERT(texts(result) == rows);
  });
}

TEST(Csv, any_bytes_are_read_or_refused) {
  rc::check([](const std::string& content) {
    const Read result = read(content);
    RC_ASSERT(!result.rows.empty() || !result.errors.empty());
  });
}

}  // namespace
}  // namespace entente::interop::package
