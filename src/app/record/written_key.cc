#include "app/record/written_key.h"

#include <cctype>

namespace entente::app::record {

std::string written(const PublicKey& key) {
  const std::string digits = hex(key);
  std::string text;
  for (std::size_t at = 0; at < digits.size(); at += 4) text += (at == 0 ? "" : "-") + digits.substr(at, 4);
  return text;
}

Result<PublicKey> read_key(std::string_view text) {
  std::string digits;
  for (const char c : text)
    if (c != '-' && c != ' ' && c != ':') digits += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  if (const auto key = from_hex<PublicKey>(digits)) return *key;
  return failure("recording.not_a_key", {{"text", std::string(text)}});
}

}  // namespace entente::app::record
