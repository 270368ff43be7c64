// Which feed, and which entry of it, an error of the record names among its arguments.
#pragma once

#include <cstdint>
#include <optional>

#include "app/record/names.h"
#include "base/result.h"
#include "record/bytes.h"

namespace entente::app::record {

struct ErrorPlace {
  std::optional<FeedId> feed;
  std::optional<std::int64_t> seq;
};

ErrorPlace place_in(const Error& error);

}  // namespace entente::app::record
