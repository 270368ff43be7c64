// A file of figures becomes readings, or says where it cannot.
#include "interop/figures/read_series.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "interop/figures/numbers.h"
#include "support/readings.h"

namespace entente::interop::figures {
namespace {

using domain::ReadingKind;

Checked<std::vector<domain::ReadingRow>> read(std::string_view content) {
  static const auto areas = test::places();
  return read_series(content, "week.csv", {{"I"}, "km", {"NORTH"}, "Sheet", areas});
}

std::string errors_of(std::string_view content) {
  const auto readings = read(content);
  if (readings) return "";
  std::string text;
  for (const Error& e : readings.error())
    text += e.where.file + ":" + std::to_string(e.where.row.value_or(0)) + ":" + e.where.column + " " + e.code + "\n";
  return text;
}

TEST(ReadSeries, gives_a_reading_for_each_value) {
  const auto readings = read(
      "date,cumulative,increment,RIVER,HILL,note,cumulative_start,increment_start\n"
      "2025-01-08,10,10,6,4,first,2025-01-01,2025-01-01\n--01-15,15,5,2,3,,2025-01-01,\n");
  ASSERT_TRUE(readings.has_value());
  ASSERT_EQ(readings->size(), 4u);
  const auto& total = (*readings)[0];
  EXPECT_EQ(total.id.text, "I:NORTH:2025-01-08:c");
  EXPECT_EQ(total.source, "Sheet");
  EXPECT_EQ(total.note, "first");
  EXPECT_TRUE(total.splits.empty()) << "the splits are those of the increment";
  EXPECT_EQ((*readings)[1].splits.size(), 2u);
  EXPECT_EQ((*readings)[2].as_of->to_string(), "--01-15") << "partial dates stay partial";
  EXPECT_FALSE((*readings)[3].period_start.has_value()) << "nothing is guessed";
  EXPECT_EQ((*readings)[3].value, Decimal::whole(5));
}

TEST(ReadSeries, an_empty_cell_is_not_nought) {
  const auto readings = read("date,cumulative,RIVER,HILL\n2025-01-08,10,10,\n2025-01-08,10,10,0\n");
  ASSERT_TRUE(readings.has_value());
  EXPECT_EQ((*readings)[0].splits.size(), 1u);
  EXPECT_EQ((*readings)[1].splits.size(), 2u);
  EXPECT_EQ((*readings)[1].id.text, "I:NORTH:2025-01-08:c:2") << "the same day again has a code of its own";
}

TEST(ReadSeries, says_every_error_with_its_place) {
  EXPECT_EQ(errors_of("day,cumulative\n"), "week.csv:1:day series.unknown_column\nweek.csv:1:date series.no_date\n");
  EXPECT_EQ(errors_of("date,note,note\n"),
            "week.csv:1:note series.column_twice\nweek.csv:1:cumulative series.no_value\n");
  EXPECT_EQ(errors_of("date,cumulative\n13.08.2025,1.234\n,many\n2025-01-08,\n2025-01-08\n"),
            "week.csv:2:date package.not_a_partial_date\nweek.csv:2:cumulative series.ambiguous_number\n"
            "week.csv:3:date package.empty_cell\nweek.csv:3:cumulative series.not_a_number\n"
            "week.csv:4: series.row_without_value\nweek.csv:5: package.too_few_cells\n");
  EXPECT_EQ(errors_of("date,cumulative,increment,RIVER\n2025-01-08,10,5,7\n"),
            "week.csv:2: series.splits_of_neither\n");
  const auto areas = test::places();
  const auto far =
      read_series("date,increment\n2025-01-08,1\n", "f", {{std::string(60, 'I')}, "km", {"NORTH"}, "S", areas});
  ASSERT_FALSE(far.has_value());
  EXPECT_EQ(far.error().front().code, "series.id_too_long");
}

TEST(Numbers, are_read_where_they_mean_one_thing) {
  const auto is = [](std::string_view text, std::int64_t millionths) {
    const auto number = number_in(text);
    return std::holds_alternative<Decimal>(number) && std::get<Decimal>(number).millionths() == millionths;
  };
  EXPECT_TRUE(is("548", 548'000'000));
  EXPECT_TRUE(is("548.25", 548'250'000));
  EXPECT_TRUE(is("548,25", 548'250'000)) << "a Turkish decimal comma";
  EXPECT_TRUE(is("0,125", 125'000));
  EXPECT_TRUE(is("٥٤٨", 548'000'000));
  EXPECT_TRUE(is("٥٤٨٫١٢٥", 548'125'000)) << "the Arabic decimal separator has one meaning";
  EXPECT_TRUE(is("۵۴۸", 548'000'000));
  for (const char* text : {"1.234", "1,234", "-12.500"})
    EXPECT_EQ(std::get<NoNumber>(number_in(text)), NoNumber::ambiguous) << text;
  for (const char* text : {"1.234,5", "1 234", "", "numerous", "٬"})
    EXPECT_EQ(std::get<NoNumber>(number_in(text)), NoNumber::not_one) << text;
}

TEST(Numbers, as_entente_writes_them_are_read_back_or_called_ambiguous) {
  rc::check([](std::int64_t any) {
    const auto value = Decimal::from_millionths(any % 1'000'000'000'000'000);
    const auto number = number_in(value.to_string());
    if (const auto* read = std::get_if<Decimal>(&number)) {
      RC_ASSERT(*read == value);
    } else {
      RC_ASSERT(std::get<NoNumber>(number) == NoNumber::ambiguous);
    }
  });
}

TEST(ReadSeries, any_bytes_are_read_or_refused) {
  rc::check([](const std::string& bytes) {
    const auto readings = read("date,cumulative,increment,RIVER\n" + bytes);
    if (!readings) RC_ASSERT(!readings.error().empty());
  });
}

}  // namespace
}  // namespace entente::interop::figures
