#include "interop/roadmap/words.h"

#include <charconv>

namespace entente::interop::roadmap {

std::string to_text(const Link& link) {
  std::string text(word_of(link.kind));
  if (link.lag > Days{0}) text += '+';
  if (link.lag != Days{0}) text += std::to_string(link.lag.count);
  return text;
}

std::optional<Link> parse_link(std::string_view text) {
  const auto kind = from_word<plan::PrecedenceKind>(text.substr(0, 2));
  if (!kind) return std::nullopt;
  Link link{*kind, Days{0}};
  std::string_view lag = text.substr(2);
  if (lag.empty()) return link;
  const bool later = lag.front() == '+';
  if (!later && lag.front() != '-') return std::nullopt;
  if (later) lag.remove_prefix(1);
  const auto [end, error] = std::from_chars(lag.data(), lag.data() + lag.size(), link.lag.count);
  if (error != std::errc{} || end != lag.data() + lag.size()) return std::nullopt;
  if (link.lag == Days{0} || later != (link.lag > Days{0})) return std::nullopt;  // not `FS+0`, `FS+-3`
  return link;
}

}  // namespace entente::interop::roadmap
