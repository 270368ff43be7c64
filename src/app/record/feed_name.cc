#include "app/record/feed_name.h"

#include <charconv>

namespace entente::app::record {
namespace {

std::optional<std::int64_t> positive(std::string_view digits) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size() || number < 1) return std::nullopt;
  return number;
}

}  // namespace

std::string feed_name(const Descriptor& descriptor) {
  std::string name = descriptor.party + "/" + descriptor.audience.to_string();
  if (descriptor.epoch > 1) name += "." + std::to_string(descriptor.epoch);
  return name;
}

std::string entry_number(const Descriptor& descriptor, std::int64_t seq) {
  return feed_name(descriptor) + "/" + std::to_string(seq);
}

Result<FeedWord> parse_feed_name(std::string_view text) {
  const auto wrong = [&] { return failure("recording.not_a_feed", {{"text", std::string(text)}}); };
  FeedWord word;
  std::string_view rest = text;
  if (const std::size_t slash = rest.find('/'); slash != std::string_view::npos) {
    word.party = Party(rest.substr(0, slash));
    if (!is_party(*word.party)) return wrong();
    rest.remove_prefix(slash + 1);
  }
  if (const std::size_t dot = rest.find('.'); dot != std::string_view::npos) {
    word.epoch = positive(rest.substr(dot + 1));
    if (!word.epoch) return wrong();
    rest = rest.substr(0, dot);
  }
  auto audience = Audience::parse(rest);
  if (!audience) return wrong();
  word.audience = *std::move(audience);
  return word;
}

std::optional<EntryWord> parse_entry_number(std::string_view text) {
  const std::size_t slash = text.rfind('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto seq = positive(text.substr(slash + 1));
  auto feed = parse_feed_name(text.substr(0, slash));
  if (!seq || !feed) return std::nullopt;
  return EntryWord{*std::move(feed), *seq};
}

}  // namespace entente::app::record
