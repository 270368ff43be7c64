#include "base/natural_order.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

namespace entente {
namespace {

TEST(NaturalOrder, counts_as_people_do) {
  const std::vector<std::string> in_order{"", "A", "A2", "A02", "A10", "A10.C2", "A10.C10", "A10B", "B1", "a1"};
  std::vector<std::string> sorted(in_order.rbegin(), in_order.rend());
  std::sort(sorted.begin(), sorted.end(), natural_less);
  const std::vector<std::string> expected{"", "A", "A02", "A2", "A10", "A10.C2", "A10.C10", "A10B", "B1", "a1"};
  EXPECT_EQ(sorted, expected) << "leading zeros only break ties";
}

TEST(NaturalOrder, takes_numbers_longer_than_any_integer) {
  EXPECT_TRUE(natural_less("99999999999999999999999999", "100000000000000000000000000"));
}

// Of any two different texts exactly one stands first, and order carries over.
TEST(NaturalOrder, is_total) {
  const auto texts = rc::gen::container<std::string>(rc::gen::element('0', '1', '9', 'A', 'B', '.'));
  rc::check([&] {
    const std::string a = *texts, b = *texts, c = *texts;
    RC_ASSERT(static_cast<int>(natural_less(a, b)) + natural_less(b, a) + (a == b) == 1);
    RC_ASSERT(!(natural_less(a, b) && natural_less(b, c)) || natural_less(a, c));
  });
}

}  // namespace
}  // namespace entente
