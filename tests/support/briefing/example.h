// A briefing with one of everything that a document can hold, in three languages.
#pragma once

#include <cstdint>

#include "briefing/document.h"

namespace entente::briefing::test {

Document example();

// Any document that can be written: texts of many scripts, blanks, quotation marks and controls; figures in place.
Document random_document(std::uint32_t seed);

}  // namespace entente::briefing::test
