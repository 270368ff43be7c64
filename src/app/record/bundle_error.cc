#include "app/record/bundle_error.h"

#include <algorithm>

#include "app/record/feed_name.h"

namespace entente::app::record {
namespace {

const Argument* argument(const Error& error, std::string_view name) {
  const auto found = std::find_if(error.arguments.begin(), error.arguments.end(),
                                  [&](const Argument& one) { return one.name == name; });
  return found == error.arguments.end() ? nullptr : &*found;
}

const Descriptor* descriptor_of(const Bundle& bundle, const Argument* feed) {
  const auto* digits = feed == nullptr ? nullptr : std::get_if<std::string>(&feed->value);
  for (const FeedPart& part : bundle.feeds)
    if (digits != nullptr && hex(part.range.feed) == *digits) return &part.descriptor;
  return nullptr;
}

}  // namespace

Error in_bundle(Error error, const std::string& path, const Bundle& bundle) {
  error.where.file = path;
  const Descriptor* descriptor = descriptor_of(bundle, argument(error, "feed"));
  if (descriptor == nullptr) return error;
  const Argument* seq = argument(error, "seq");
  const auto* number = seq == nullptr ? nullptr : std::get_if<std::int64_t>(&seq->value);
  error.where.column = number == nullptr ? feed_name(*descriptor) : entry_number(*descriptor, *number);
  return error;
}

}  // namespace entente::app::record
