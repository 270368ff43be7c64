// The order in which people count: A2 before A10.
#pragma once

#include <string_view>

namespace entente {

// Whether `a` stands before `b`: digits that follow each other are compared as one number, everything else byte by
// byte. A strict total order: what differs only in leading zeros (A2, A02) is put in order by its bytes.
bool natural_less(std::string_view a, std::string_view b);

}  // namespace entente
