// A package as a workbook and back: nothing is lost, and what is wrong is told by sheet and cell.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "interop/package/write_package.h"
#include "interop/workbook/read_workbook.h"
#include "interop/workbook/write_workbook.h"
#include "made_workbook.h"
#include "random_package.h"

namespace entente::interop::workbook {
namespace {

using package::testing::argument;
using package::testing::described;
using package::testing::Example;
using package::testing::expect_told;
using package::testing::random_package;
using testing::PartTexts;
using testing::unzipped;
using testing::zipped;

const Guide kGuide{
    "(Guide)", false, {"How to"}, {"a", "b", "c", "d", "e"}, {{"needs", "gaps", {{"x", "", "", "", ""}}}}};

std::map<std::string, std::string> files_of(const package::Package& package) {
  std::map<std::string, std::string> files;
  for (const auto& file : package::write_package(package)) files[file.name] = file.content;
  return files;
}

std::string workbook_of(const package::Package& package) {
  const auto content = write_workbook(package, kGuide);
  EXPECT_TRUE(content) << described(content.error());
  return content.value_or("");
}

// The XML of a table's sheet.
std::string part_of(const PartTexts& parts, const std::string& sheet) {
  const std::string& book = parts.at("xl/workbook.xml");
  const std::size_t at = book.find("name=\"" + sheet + "\" sheetId=\"");
  EXPECT_NE(at, std::string::npos);
  const std::size_t id = book.find("sheetId=\"", at) + 9;
  return "xl/worksheets/sheet" + book.substr(id, book.find('"', id) - id) + ".xml";
}

// The example as a workbook, its sheets open to be changed.
class ExampleBook {
 public:
  ExampleBook() {
    static const PartTexts parts = unzipped(workbook_of(Example().package()));
    parts_ = parts;
  }

  // Replaces a cell as a whole: `<c r="B2" .../>`.
  ExampleBook& set(const std::string& sheet, const std::string& reference, const std::string& inside) {
    std::string& xml = parts_.at(part_of(parts_, sheet));
    const std::size_t at = xml.find("<c r=\"" + reference + "\"");
    EXPECT_NE(at, std::string::npos) << reference;
    const std::size_t close = xml.find('>', at);
    const std::size_t end = xml[close - 1] == '/' ? close + 1 : xml.find("</c>", at) + 4;
    xml.replace(at, end - at, "<c r=\"" + reference + "\"" + inside);
    return *this;
  }
  ExampleBook& set_text(const std::string& sheet, const std::string& reference, const std::string& text) {
    return set(sheet, reference, " t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
  }
  ExampleBook& replace(const std::string& part, const std::string& from, const std::string& to) {
    std::string& xml = parts_.at(part);
    const std::size_t at = xml.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    xml.replace(at, from.size(), to);
    return *this;
  }
  std::string sheet(const std::string& name) const { return part_of(parts_, name); }

  std::string content() const { return zipped(parts_); }
  std::vector<Error> errors() const {
    const auto read = read_workbook(content(), "w.xlsx");
    if (read) return {};
    expect_told(read.error());
    return read.error();
  }
  // The only error: code and place.
  std::string error() const {
    const auto all = errors();
    if (all.size() != 1) return std::to_string(all.size()) + " errors\n" + described(all);
    return all[0].code + " " + all[0].where.file + "!" + all[0].where.cell;
  }

 private:
  PartTexts parts_;
};

TEST(Workbook, the_example_comes_back_byte_by_byte) {
  const Example example;
  const auto again = read_workbook(workbook_of(example.package()), "w.xlsx");
  ASSERT_TRUE(again) << described(again.error());
  const auto files = files_of(*again);
  for (const auto& [name, content] : example.files()) EXPECT_EQ(files.at(name), content) << name;
}

TEST(Workbook, any_package_comes_back_byte_by_byte) {
  rc::check([](std::uint32_t seed) {
    const auto package = random_package(seed).read();
    RC_ASSERT(package.has_value());
    const auto again = read_workbook(workbook_of(*package), "w.xlsx");
    if (!again) RC_LOG() << described(again.error());
    RC_ASSERT(again.has_value());
    RC_ASSERT(files_of(*again) == files_of(*package));
  });
}

// The control: a cell that changes is another package.
TEST(Workbook, a_changed_cell_is_another_package) {
  ExampleBook book;
  book.set_text("areas", "B2", "Elsewhere");
  const auto changed = read_workbook(book.content(), "w.xlsx");
  ASSERT_TRUE(changed) << described(changed.error());
  EXPECT_NE(files_of(*changed), files_of(Example().package()));
}

TEST(Workbook, the_same_package_gives_the_same_bytes) {
  EXPECT_EQ(workbook_of(Example().package()), workbook_of(Example().package()));
}

TEST(Workbook, has_real_dates_numbers_tables_and_choices) {
  const PartTexts parts = unzipped(workbook_of(Example().package()));
  const std::string& programme = parts.at(part_of(parts, "programme"));
  EXPECT_NE(programme.find("<tablePart "), std::string::npos);
  EXPECT_NE(programme.find("state=\"frozen\""), std::string::npos);
  const auto package = Example().package();
  const std::int32_t serial = 61 + (*package.programme.horizon_start - *Date::from_civil(1900, 3, 1)).count;
  EXPECT_NE(programme.find("<v>" + std::to_string(serial) + "</v>"), std::string::npos);
  EXPECT_NE(parts.at(part_of(parts, "gates")).find("<formula1>\"all,ordered\"</formula1>"), std::string::npos);
  EXPECT_EQ(parts.at("xl/styles.xml").find("mm/dd"), std::string::npos);
  EXPECT_NE(parts.at("xl/styles.xml").find("yyyy-mm-dd"), std::string::npos);
}

TEST(Workbook, what_a_double_would_lose_is_text) {
  auto package = Example().package();
  package.readings.front().value = *Decimal::parse("999999999999.123457");
  const auto content = workbook_of(package);
  const PartTexts parts = unzipped(content);
  EXPECT_NE(parts.at("xl/sharedStrings.xml").find("<t>999999999999.123457</t>"), std::string::npos);
}

// No name of a table needs to be cut today; if two were cut to the same one, this says so.
TEST(Workbook, every_table_has_a_sheet_name_of_its_own) {
  package::Draft sound, broken;
  std::set<std::string> names;
  for (const auto& table : package::tables_of(sound, broken)) {
    EXPECT_LE(sheet_name(table->name()).size(), 31U);
    EXPECT_TRUE(names.insert(sheet_name(table->name())).second) << table->name();
  }
  EXPECT_EQ(sheet_name("a_table_with_a_name_of_more_than_31_letters"), "a_table_with_a_name_of_more_tha");
}

TEST(Workbook, a_template_lacks_only_its_rows) {
  const auto content = write_template(kGuide);
  ASSERT_TRUE(content);
  const auto read = read_workbook(*content, "w.xlsx");
  ASSERT_FALSE(read);
  std::vector<std::string> codes;
  for (const Error& error : read.error()) codes.push_back(error.code);
  std::sort(codes.begin(), codes.end());
  EXPECT_EQ(codes, (std::vector<std::string>{"package.no_programme"})) << described(read.error());
}

TEST(Workbook, errors_name_sheet_row_column_and_cell) {
  ExampleBook book;
  const auto errors = book.set_text("budgets", "C3", "next year").errors();
  ASSERT_EQ(errors.size(), 1U) << described(errors);
  EXPECT_EQ(errors[0].code, "package.not_a_date");
  EXPECT_EQ(errors[0].where.file, "budgets");
  EXPECT_EQ(errors[0].where.row, 3);
  EXPECT_EQ(errors[0].where.column, "period_start");
  EXPECT_EQ(errors[0].where.cell, "C3");
}

TEST(Workbook, names_of_other_tables_are_names_of_sheets) {
  ExampleBook book;
  const auto errors = book.set_text("budgets", "B3", "NOBODY").errors();
  ASSERT_FALSE(errors.empty());
  EXPECT_EQ(argument(errors[0], "file"), "parties");
}

TEST(Workbook, says_what_a_workbook_alone_can_have_wrong) {
  EXPECT_EQ(ExampleBook().set("budgets", "C3", " t=\"e\"><v>#REF!</v></c>").error(), "workbook.error_cell budgets!C3");
  EXPECT_EQ(ExampleBook().set("budgets", "C3", "><f>TODAY()</f></c>").error(), "workbook.no_value budgets!C3");
  EXPECT_EQ(ExampleBook().set("budgets", "C3", " s=\"3\"><v>-5</v></c>").error().substr(0, 8), "package.");
  ExampleBook merged;
  EXPECT_EQ(merged
                .replace(merged.sheet("areas"), "</sheetData>",
                         "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
                .error(),
            "workbook.merged_cells areas!A2");
  ExampleBook beside;
  EXPECT_EQ(beside
                .replace(beside.sheet("areas"), "</sheetData>",
                         "</sheetData><mergeCells><mergeCell ref=\"K2:L3\"/></mergeCells>")
                .errors()
                .size(),
            0U)
      << "beside the table";
  ExampleBook unnamed;
  EXPECT_EQ(unnamed.replace(unnamed.sheet("areas"), "</row><row r=\"3\"", "<c r=\"H2\"><v>1</v></c></row><row r=\"3\"")
                .error(),
            "workbook.no_column_name areas!H2");
  EXPECT_EQ(ExampleBook().replace("xl/workbook.xml", "name=\"budgets\"", "name=\"(budgets)\"").errors().size() > 0,
            true);
  EXPECT_EQ(ExampleBook().replace("xl/workbook.xml", "name=\"aid_consignments\"", "name=\"aid_consignment\"").error(),
            "workbook.unknown_sheet_near aid_consignment!");
  EXPECT_EQ(ExampleBook().replace("xl/workbook.xml", "name=\"(Guide)\"", "name=\"Remarks\"").error(),
            "workbook.unknown_sheet Remarks!");
  const auto missing = ExampleBook().replace("xl/workbook.xml", "name=\"programme\"", "name=\"(x)\"").errors();
  EXPECT_TRUE(std::any_of(missing.begin(), missing.end(), [](const Error& e) {
    return e.code == "workbook.missing_sheet";
  })) << described(missing);
}

TEST(Workbook, limits_of_tables_and_cells_are_those_of_csv) {
  EXPECT_EQ(ExampleBook().set_text("areas", "B2", std::string((16 << 10) + 1, 'a')).error(),
            "package.cell_too_long areas!B2");
  testing::MadeWorkbook wide;
  wide.sheet = "areas";
  wide.sheet_data = "<row r=\"1\">";
  for (int i = 0; i < 65; ++i) wide.sheet_data += "<c><v>" + std::to_string(i) + "</v></c>";
  wide.sheet_data += "</row>";
  const auto read = read_workbook(wide.content(), "w.xlsx");
  ASSERT_FALSE(read);
  EXPECT_TRUE(std::any_of(read.error().begin(), read.error().end(),
                          [](const Error& e) { return e.code == "package.too_many_columns"; }));
}

TEST(Workbook, an_error_of_the_file_names_the_file) {
  const auto read = read_workbook("no", "letters/w.xlsx");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error()[0].where.file, "letters/w.xlsx");
}

Remarks remarks_on(const std::vector<Error>& errors) {
  Remarks remarks{"(Errors)", {"where", "what"}, {}};
  for (const Error& error : errors)
    remarks.all.push_back({error.where.file, error.where.cell, error.where.file, error.code});
  return remarks;
}

TEST(Workbook, wrong_cells_come_back_marked_and_once_mended_the_workbook_reads) {
  ExampleBook book;
  book.set_text("budgets", "C3", "next year").set("areas", "B2", "><f>1+1</f></c>");
  book.replace("xl/workbook.xml", "name=\"aid_consignments\"", "name=\"aid_consignment\"");
  const auto marked = write_marked(book.content(), kGuide, remarks_on(book.errors()));
  ASSERT_TRUE(marked) << marked.error().code;

  // The marks: a comment on each wrong cell, a sheet for what has none.
  PartTexts parts = unzipped(*marked);
  EXPECT_NE(parts.at("xl/workbook.xml").find("name=\"(Errors)\""), std::string::npos);
  std::string comments;
  for (const auto& [name, text] : parts) comments += name.starts_with("xl/comments") ? text : "";
  EXPECT_NE(comments.find("ref=\"C3\""), std::string::npos);
  EXPECT_NE(comments.find("package.not_a_date"), std::string::npos);
  EXPECT_NE(comments.find("ref=\"B2\""), std::string::npos);

  // Unmended it says the same of its cells, mended nothing.
  const auto still = read_workbook(*marked, "w.xlsx");
  ASSERT_FALSE(still);
  EXPECT_EQ(described(still.error()),
            "aid_consignment:-: workbook.unknown_sheet_near\nareas:2:name workbook.error_cell\n"
            "budgets:3:period_start package.not_a_date\n");
  const auto mend = [&](const std::string& sheet, const std::string& cell, const std::string& inside) {
    std::string& xml = parts.at(part_of(parts, sheet));
    const std::size_t at = xml.find("<c r=\"" + cell + "\"");
    ASSERT_NE(at, std::string::npos);
    xml.replace(at, xml.find("</c>", at) + 4 - at,
                "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + inside + "</t></is></c>");
  };
  mend("areas", "B2", "Belmar");
  mend("budgets", "C3", "2026-01-01");
  std::string& names = parts.at("xl/workbook.xml");
  names.replace(names.find("name=\"aid_consignment\""), 22, "name=\"aid_consignments\"");
  const auto mended = read_workbook(zipped(parts), "w.xlsx");
  ASSERT_TRUE(mended) << described(mended.error());
  EXPECT_EQ(files_of(*mended), files_of(Example().package())) << "and nothing was lost on the way";
}

}  // namespace
}  // namespace entente::interop::workbook
