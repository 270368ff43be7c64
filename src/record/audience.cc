#include "record/audience.h"

#include <algorithm>

namespace entente::record {
namespace {

constexpr std::string_view kPublic = "public";
constexpr std::size_t kMostParties = 16;

}  // namespace

bool is_party(std::string_view text) {
  return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<Audience> Audience::of(std::vector<Party> parties) {
  std::sort(parties.begin(), parties.end());
  parties.erase(std::unique(parties.begin(), parties.end()), parties.end());
  if (parties.empty() || parties.size() > kMostParties || !std::all_of(parties.begin(), parties.end(), is_party))
    return std::nullopt;
  return Audience(std::move(parties));
}

Result<Audience> Audience::parse(std::string_view text) {
  if (text == kPublic) return everyone();
  std::vector<Party> parties;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    parties.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  if (auto audience = of(std::move(parties))) return *std::move(audience);
  return failure("record.audience", {{"text", std::string(text)}});
}

std::optional<Audience> Audience::from_json(const boost::json::value& value) {
  const auto* array = value.if_array();
  if (array == nullptr) return std::nullopt;
  std::vector<Party> parties;
  for (const auto& item : *array) {
    if (!item.is_string()) return std::nullopt;
    parties.emplace_back(item.get_string());
  }
  if (parties.size() == 1 && parties.front() == kPublic) return everyone();
  auto audience = of(parties);
  return audience && audience->parties_ == parties ? audience : std::nullopt;
}

bool Audience::has(std::string_view party) const {
  return is_public() || std::binary_search(parties_.begin(), parties_.end(), party);
}

bool Audience::within(const Audience& other) const {
  if (other.is_public()) return true;
  return !is_public() && std::includes(other.parties_.begin(), other.parties_.end(), parties_.begin(), parties_.end());
}

std::string Audience::to_string() const {
  if (is_public()) return std::string(kPublic);
  std::string text;
  for (const Party& party : parties_) text += (text.empty() ? "" : ",") + party;
  return text;
}

boost::json::value Audience::to_json() const {
  boost::json::array array;
  for (const Party& party : parties_) array.emplace_back(party);
  if (is_public()) array.emplace_back(kPublic);
  return array;
}

}  // namespace entente::record
