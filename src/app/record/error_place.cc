#include "app/record/error_place.h"

namespace entente::app::record {

ErrorPlace place_in(const Error& error) {
  ErrorPlace place;
  for (const Argument& argument : error.arguments) {
    if (const auto* digits = std::get_if<std::string>(&argument.value); digits != nullptr && argument.name == "feed")
      place.feed = from_hex<FeedId>(*digits);
    if (const auto* number = std::get_if<std::int64_t>(&argument.value); number != nullptr && argument.name == "seq")
      place.seq = *number;
  }
  return place;
}

}  // namespace entente::app::record
