#include "base/decimal.h"

#include <gtest/gtest.h>

#include "base/money.h"
#include "base/random.h"

namespace entente {
namespace {

TEST(Decimal, ReadsBackWhatItWrites) {
  Random random(Seed{3});
  for (int i = 0; i < 20'000; ++i) {
    const std::int64_t magnitude = static_cast<std::int64_t>(random.next() % 1'000'000'000'000'000'000ULL);
    const std::int64_t scale = random.below(2) == 0 ? 1 : 1'000'000;
    const Decimal number = Decimal::from_millionths((random.below(2) == 0 ? -1 : 1) * (magnitude / scale) * scale);
    ASSERT_EQ(Decimal::parse(number.to_string()), number) << number.to_string();
  }
}

TEST(Decimal, IsOrderedAsNumbersAre) {
  Random random(Seed{4});
  for (int i = 0; i < 5'000; ++i) {
    const auto a = Decimal::from_millionths(static_cast<std::int64_t>(random.below(4'000'000)) - 2'000'000);
    const auto b = Decimal::from_millionths(static_cast<std::int64_t>(random.below(4'000'000)) - 2'000'000);
    ASSERT_EQ(a < b, a.to_double() < b.to_double());
    ASSERT_EQ((a + b) - b, a);
  }
}

TEST(Decimal, IsWrittenInItsShortestForm) {
  EXPECT_EQ(Decimal::parse("1.50")->to_string(), "1.5");
  EXPECT_EQ(Decimal::parse("002")->to_string(), "2");
  EXPECT_EQ(Decimal::parse("-0.250")->to_string(), "-0.25");
  EXPECT_EQ(Decimal::parse("-0")->to_string(), "0");
  EXPECT_EQ(Decimal::parse("0.000001")->to_string(), "0.000001");
  EXPECT_EQ(Decimal::whole(-3).to_string(), "-3");
}

TEST(Decimal, RefusesWhatIsNoExactDecimal) {
  for (const char* bad : {"", "-", "+1", ".5", "1.", "1,5", "1.2.3", "1e3", "0x1", " 1", "1 ", "--1", "1.0000001",
                          "1234567890123", "nan", "1.-2", "١"}) {
    EXPECT_FALSE(Decimal::parse(bad)) << bad;
  }
  EXPECT_TRUE(Decimal::parse("999999999999.999999"));
}

TEST(Money, SumsOnlyWithinOneCurrency) {
  const Money grant{600, {"EUR", 1000}};
  EXPECT_EQ(sum(grant, Money{15, {"EUR", 1000}})->amount, 615);
  EXPECT_FALSE(sum(grant, Money{15, {"EUR", 1}}));
  EXPECT_FALSE(sum(grant, Money{15, {"USD", 1000}}));
}

TEST(Quantity, SumsOnlyWithinOneUnit) {
  const Quantity tunnels{Decimal::whole(548), "km"};
  EXPECT_EQ(sum(tunnels, Quantity{*Decimal::parse("0.5"), "km"})->value.to_string(), "548.5");
  EXPECT_FALSE(sum(tunnels, Quantity{Decimal::whole(1), "m2"}));
}

}  // namespace
}  // namespace entente
