// What other programs write is read; what cannot be read is refused in words.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "base/decimal.h"
#include "interop/workbook/cell_texts.h"
#include "interop/workbook/parts.h"
#include "interop/workbook/sheets.h"
#include "made_workbook.h"
#include "package_example.h"

namespace entente::interop::workbook {
namespace {

using testing::MadeWorkbook;
using testing::PartTexts;
using testing::zipped;

// The cells of the only sheet, row by row, as `B2=text`; `!code` for those whose text cannot be had.
std::vector<std::string> cells_of(const MadeWorkbook& made) {
  const auto sheets = read_sheets(made.content());
  if (!sheets) return {"refused: " + sheets.error().code};
  std::vector<std::string> cells;
  for (const SheetRow& row : sheets->front().rows) {
    for (const SheetCell& cell : row.cells) {
      const std::string text = cell.wrong ? "!" + cell.wrong->code : cell.text;
      cells.push_back(column_letters(cell.column) + std::to_string(row.number) + "=" + text);
    }
  }
  return cells;
}

using Cells = std::vector<std::string>;

std::string refusal(const std::string& content) {
  const auto sheets = read_sheets(content);
  if (sheets) return "read";
  package::testing::expect_told({sheets.error()});
  return sheets.error().code;
}

TEST(Sheets, texts_are_shared_inline_or_formatted) {
  MadeWorkbook made;
  made.shared_strings =
      "<si><t>plain</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">rich </t></r><r><t>text</t></r>"
      "<rPh sb=\"0\" eb=\"1\"><t>sound</t></rPh></si><si><t> "
      "</t></si><si><t>a_x000D_&#10;b&amp;c_x005F_x0041_</t></si>";
  made.sheet_data =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
      "<c r=\"C1\" t=\"inlineStr\"><is><t>in</t></is></c>"
      "<c r=\"D1\" t=\"inlineStr\"><is><r><t>in </t></r><r><t>parts</t></r></is></c></row>"
      "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>2</v></c><c r=\"C3\" t=\"s\"><v>3</v></c></row>";
  EXPECT_EQ(cells_of(made), (Cells{"A1=plain", "B1=rich text", "C1=in", "D1=in parts", "B3= ", "C3=a\nb&c_x0041_"}));
}

TEST(Sheets, rows_and_cells_need_no_references) {
  MadeWorkbook made;
  made.sheet_data =
      "<row><c><v>1</v></c><c/><c t=\"b\"><v>1</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c><c><v>3</v></c></row>";
  EXPECT_EQ(cells_of(made), (Cells{"A1=1", "C1=1", "C5=2", "D5=3"}));
}

TEST(Sheets, numbers_are_written_as_programs_show_them) {
  MadeWorkbook made;
  made.sheet_data =
      "<row r=\"1\"><c r=\"A1\"><v>0.1</v></c><c r=\"B1\"><v>0.30000000000000004</v></c><c r=\"C1\"><v>1E3</v></c>"
      "<c r=\"D1\"><v>-2.5E-3</v></c><c r=\"E1\"><v>123456789012</v></c><c r=\"F1\"><v>0</v></c>"
      "<c r=\"G1\" t=\"n\"><v>7</v></c></row>";
  EXPECT_EQ(cells_of(made), (Cells{"A1=0.1", "B1=0.3", "C1=1000", "D1=-0.0025", "E1=123456789012", "F1=0", "G1=7"}));
}

TEST(Sheets, dates_are_numbers_in_the_format_of_a_date) {
  MadeWorkbook made;
  made.number_formats = "<numFmt numFmtId=\"164\" formatCode=\"[$-41F]d\\ mmmm\\ yyyy;@\"/>";
  made.sheet_data =
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46082</v></c><c r=\"B1\" s=\"2\"><v>46082.25</v></c>"
      "<c r=\"C1\"><v>46082</v></c><c r=\"D1\" s=\"1\"><v>1</v></c><c r=\"E1\" s=\"1\"><v>61</v></c>"
      "<c r=\"F1\" t=\"d\"><v>2026-03-01T00:00:00</v></c></row>";
  EXPECT_EQ(cells_of(made), (Cells{"A1=2026-03-01", "B1=2026-03-01 06:00:00", "C1=46082", "D1=1900-01-01",
                                   "E1=1900-03-01", "F1=2026-03-01"}));
  made.book_properties = "<workbookPr date1904=\"1\"/>";
  made.sheet_data = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44620</v></c><c r=\"B1\" s=\"1\"><v>0</v></c></row>";
  EXPECT_EQ(cells_of(made), (Cells{"A1=2026-03-01", "B1=1904-01-01"}));
}

TEST(Sheets, formulas_give_the_values_they_had) {
  MadeWorkbook made;
  made.sheet_data =
      "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>\"a\"</f><v>a</v></c>"
      "<c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D1\"><f>1+1</f></c><c r=\"E1\"><f>1+1</f><v/></c>"
      "<c r=\"F1\" t=\"e\"><f>A9</f><v>#REF!</v></c><c r=\"G1\" t=\"str\"><f>#N/A</f><v>#N/A</v></c>"
      "<c r=\"H1\" t=\"str\"><v>#N/A</v></c></row>";
  EXPECT_EQ(cells_of(made), (Cells{"A1=2", "B1=a", "D1=!workbook.no_value", "E1=!workbook.no_value",
                                   "F1=!workbook.error_cell", "G1=!workbook.error_cell", "H1=#N/A"}));
}

TEST(Sheets, a_date_that_never_was_is_wrong) {
  MadeWorkbook made;
  made.sheet_data =
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>60</v></c><c r=\"B1\" s=\"1\"><v>-1</v></c>"
      "<c r=\"C1\" s=\"1\"><v>150000</v></c><c r=\"D1\" s=\"1\"><v>0</v></c></row>";
  EXPECT_EQ(cells_of(made), (Cells{"A1=!workbook.date_out_of_range", "B1=!workbook.date_out_of_range",
                                   "C1=!workbook.date_out_of_range", "D1=!workbook.date_out_of_range"}));
}

// Open XML SDK writes every element with a prefix.
TEST(Sheets, prefixes_of_names_do_not_matter) {
  MadeWorkbook made;
  PartTexts parts = made.parts();
  parts["xl/worksheets/sheet1.xml"] =
      "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>yes</x:t></x:is>"
      "</x:c></x:row></x:sheetData></x:worksheet>";
  const auto sheets = read_sheets(zipped(parts));
  ASSERT_TRUE(sheets);
  EXPECT_EQ(sheets->front().rows.front().cells.front().text, "yes");
}

TEST(Sheets, what_is_no_workbook_is_refused_by_what_it_is) {
  EXPECT_EQ(refusal(""), "workbook.not_a_workbook");
  EXPECT_EQ(refusal("a,b\n1,2\n"), "workbook.not_a_workbook");
  const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more";
  EXPECT_EQ(refusal(compound), "workbook.old_format");
  std::string encrypted = compound;
  for (const char c : std::string("EncryptedPackage")) encrypted += {c, '\0'};
  EXPECT_EQ(refusal(encrypted), "workbook.encrypted");
  EXPECT_EQ(refusal(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})),
            "workbook.open_document");
  EXPECT_EQ(refusal(zipped({{"letter.txt", "hello"}})), "workbook.not_a_workbook");
  PartTexts parts = MadeWorkbook().parts();
  parts["xl/vbaProject.bin"] = "macros";
  EXPECT_EQ(refusal(zipped(parts)), "workbook.macros");
  parts = MadeWorkbook().parts();
  std::string& root = parts["_rels/.rels"];
  root.replace(root.find("workbook.xml"), 12, "workbook.bin");
  EXPECT_EQ(refusal(zipped(parts)), "workbook.binary_format");
}

TEST(Sheets, wrong_content_under_the_right_name_is_refused) {
  PartTexts parts = MadeWorkbook().parts();
  parts["xl/workbook.xml"] = "<html><body>sheets</body></html>";
  EXPECT_EQ(refusal(zipped(parts)), "workbook.not_a_workbook");
  for (const char* part : {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
                           "xl/worksheets/sheet1.xml"}) {
    parts = MadeWorkbook().parts();
    parts[part] = "<unclosed";
    EXPECT_EQ(refusal(zipped(parts)), "workbook.damaged") << part;
    parts.erase(part);
    EXPECT_EQ(refusal(zipped(parts)), "workbook.damaged") << part;
  }
}

TEST(Sheets, a_sheet_without_a_name_or_content_is_refused) {
  for (const char* attribute : {" name", " r:id"}) {
    PartTexts parts = MadeWorkbook().parts();
    std::string& list = parts["xl/workbook.xml"];
    const std::size_t at = list.find(attribute, list.find("<sheet "));
    ASSERT_NE(at, std::string::npos) << list;
    list.insert(at + std::string_view(attribute).size(), "_");
    EXPECT_EQ(refusal(zipped(parts)), "workbook.damaged") << attribute;
  }
}

TEST(Sheets, rows_out_of_order_and_strings_that_are_not_there_are_refused) {
  for (const char* data :
       {"<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "<row r=\"0\"><c><v>1</v></c></row>",
        "<row r=\"9999999\"><c><v>1</v></c></row>", "<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>inf</v></c></row>", "<row r=\"1\"><c r=\"A1\"><v>12,5</v></c></row>"}) {
    MadeWorkbook made;
    made.sheet_data = data;
    EXPECT_EQ(cells_of(made), Cells{"refused: workbook.damaged"}) << data;
  }
}

TEST(Sheets, bombs_are_not_opened) {
  MadeWorkbook made;
  PartTexts parts = made.parts();
  parts["xl/worksheets/sheet1.xml"] = std::string(20 << 20, ' ');
  EXPECT_EQ(refusal(zipped(parts)), "workbook.suspicious") << "a ratio of a thousand";
  parts["xl/worksheets/sheet1.xml"] = std::string((64 << 20) + 1, ' ');
  EXPECT_EQ(refusal(zipped(parts)), "workbook.too_large");
  parts = made.parts();
  parts["xl/sharedStrings.xml"] =
      "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
      "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
  EXPECT_EQ(refusal(zipped(parts)), "workbook.suspicious") << "entities";
  parts = made.parts();
  std::string dense;
  for (int i = 0; i < 2'000'000; ++i) dense += "<a b=\"" + std::to_string(i * 131 % 1'000'003) + "\"/><c/><d e=\"\"/>";
  parts["xl/worksheets/sheet1.xml"] = "<worksheet>" + dense + "</worksheet>";
  EXPECT_EQ(refusal(zipped(parts)), "workbook.suspicious") << "more elements than memory";
}

TEST(Sheets, deep_nesting_is_survived) {
  PartTexts parts = MadeWorkbook().parts();
  std::string deep;
  for (int i = 0; i < 200'000; ++i) deep += "<a" + std::to_string(i % 97) + ">";
  parts["xl/worksheets/sheet1.xml"] = deep;
  EXPECT_EQ(refusal(zipped(parts)), "workbook.damaged");
}

TEST(Sheets, names_that_lead_out_of_the_archive_are_refused) {
  for (const char* name : {"../evil", "/etc/passwd", "xl\\evil", "xl/../../evil"}) {
    PartTexts parts = MadeWorkbook().parts();
    parts[name] = "x";
    EXPECT_EQ(refusal(zipped(parts)), "workbook.suspicious") << name;
  }
}

TEST(Sheets, a_file_that_is_cut_off_is_damaged_or_no_workbook) {
  const std::string whole = MadeWorkbook().content();
  for (std::size_t size = 0; size < whole.size(); size += 7) {
    const std::string code = refusal(whole.substr(0, size));
    EXPECT_TRUE(code == "workbook.damaged" || code == "workbook.not_a_workbook") << size << ": " << code;
  }
}

// One byte changed: read or refused, never anything else.
TEST(Sheets, any_mutation_is_read_or_refused) {
  MadeWorkbook made;
  made.shared_strings = "<si><t>plain</t></si>";
  made.sheet_data = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46082</v></c></row>";
  const std::string whole = made.content();
  rc::check([&] {
    std::string content = whole;
    content[*rc::gen::inRange<std::size_t>(0, content.size())] = *rc::gen::arbitrary<char>();
    const auto sheets = read_sheets(content);
    RC_ASSERT(sheets.has_value() || sheets.error().code.starts_with("workbook."));
  });
}

TEST(CellTexts, a_number_is_kept_as_a_number_only_where_nothing_is_lost) {
  EXPECT_EQ(number_of("0.1"), 0.1);
  EXPECT_EQ(number_of("-12.25"), -12.25);
  EXPECT_EQ(number_of("123456789.123456"), 123456789.123456);
  EXPECT_EQ(number_of("999999999999.123456"), std::nullopt) << "18 digits are more than a double holds";
  for (const char* text : {"", "1.50", "01", "1e3", " 1", "+1", "abc", "-0", "inf", "nan"})
    EXPECT_EQ(number_of(text), std::nullopt) << text;
  rc::check([] {
    const auto millionths = *rc::gen::inRange<std::int64_t>(-999'999'999'999'999, 999'999'999'999'999);
    const std::string text = Decimal::from_millionths(millionths).to_string();
    const auto number = number_of(text);
    RC_ASSERT(number.has_value());
    RC_ASSERT(number_text(*number) == text);
  });
}

TEST(CellTexts, every_day_comes_back) {
  for (Date day = *Date::from_civil(1900, 3, 1); day <= *Date::from_civil(2199, 12, 31); day = day + Days(1)) {
    const auto serial = serial_of(day);
    ASSERT_TRUE(serial);
    ASSERT_EQ(date_text(*serial, DateSystem::from_1900), day.to_string());
  }
  EXPECT_EQ(serial_of(*Date::from_civil(2026, 3, 1)), 46082.0);
  EXPECT_EQ(serial_of(*Date::from_civil(1900, 2, 28)), std::nullopt);
}

TEST(CellTexts, formats_of_dates_are_told_from_others) {
  for (const char* format : {"yyyy-mm-dd", "d/m/yy", "DD.MM.YYYY", "mmm", "[$-41F]d mmmm yyyy;@", "yyyy\\-mm\\-dd"})
    EXPECT_TRUE(is_date_format(format)) << format;
  for (const char* format : {"General", "0.00", "@", "#,##0 \"days\"", "[Red]0", "h:mm", "mm:ss", "[h]:mm", "0\\d", ""})
    EXPECT_FALSE(is_date_format(format)) << format;
}

TEST(CellTexts, escaped_texts_come_back) {
  EXPECT_EQ(escaped("_x0041_"), "_x005F_x0041_");
  EXPECT_EQ(unescaped("_x0041_"), "A");
  rc::check([](const std::string& text) { RC_ASSERT(unescaped(escaped(text)) == text); });
}

TEST(CellTexts, references_are_read_and_written) {
  for (const std::int64_t column : {0, 25, 26, 701, 702, 16'383}) {
    const auto place = place_of(column_letters(column) + "12");
    ASSERT_TRUE(place);
    EXPECT_EQ(place->column, column);
    EXPECT_EQ(place->row, 12);
  }
  for (const char* text : {"", "A", "1", "A0", "XFE1", "A1048577", "a1", "A1B", "$A$1"})
    EXPECT_FALSE(place_of(text)) << text;
}

}  // namespace
}  // namespace entente::interop::workbook
