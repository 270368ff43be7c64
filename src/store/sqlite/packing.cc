#include "store/sqlite/packing.h"

namespace entente::store::sqlite {

using record::BySignature;
using record::Digest;
using record::Frontier;

std::string pack(const Frontier& frontier) {
  std::string packed;
  for (const Digest& root : frontier.roots()) packed += root.view();
  return packed;
}

std::optional<Frontier> unpack_frontier(std::int64_t size, std::string_view roots) {
  if (roots.size() % Digest::size != 0) return std::nullopt;
  std::vector<Digest> all;
  for (std::size_t at = 0; at < roots.size(); at += Digest::size)
    all.push_back(*record::from_raw<Digest>(roots.substr(at, Digest::size)));
  return Frontier::of(size, std::move(all));
}

std::string pack(const std::vector<BySignature>& by) {
  std::string packed;
  for (const BySignature& one : by) packed.append(one.key.view()).append(one.signature.view());
  return packed;
}

std::optional<std::vector<BySignature>> unpack_signatures(std::string_view packed) {
  constexpr std::size_t kPair = record::PublicKey::size + record::Signature::size;
  if (packed.size() % kPair != 0) return std::nullopt;
  std::vector<BySignature> by;
  for (std::size_t at = 0; at < packed.size(); at += kPair)
    by.push_back(
        {*record::from_raw<record::PublicKey>(packed.substr(at, record::PublicKey::size)),
         *record::from_raw<record::Signature>(packed.substr(at + record::PublicKey::size, record::Signature::size))});
  return by;
}

}  // namespace entente::store::sqlite
