#include "record/merkle.h"

#include <bit>

namespace entente::record {
namespace {

using namespace std::string_view_literals;

Digest node(const Digest& left, const Digest& right) {
  return sha256_of<Digest>("\x01"sv, left.view(), right.view());
}

Digest as_digest(const EntryId& leaf) {
  return *from_raw<Digest>(leaf.view());
}

Root as_root(const Digest& digest) {
  return *from_raw<Root>(digest.view());
}

Digest tree_hash(std::span<const EntryId> leaves) {
  if (leaves.empty()) return sha256_of<Digest>();
  if (leaves.size() == 1) return as_digest(leaves.front());
  const std::size_t left = std::bit_floor(leaves.size() - 1);
  return node(tree_hash(leaves.first(left)), tree_hash(leaves.subspan(left)));
}

}  // namespace

std::optional<Frontier> Frontier::of(std::int64_t size, std::vector<Digest> roots) {
  if (size < 0 || std::popcount(static_cast<std::uint64_t>(size)) != static_cast<int>(roots.size()))
    return std::nullopt;
  Frontier frontier;
  frontier.size_ = size;
  frontier.roots_ = std::move(roots);
  return frontier;
}

// As one adds one to a binary number: every carry joins two subtrees of one size.
void Frontier::add(const EntryId& leaf) {
  Digest carried = as_digest(leaf);
  for (auto bits = static_cast<std::uint64_t>(size_); bits & 1; bits >>= 1) {
    carried = node(roots_.back(), carried);
    roots_.pop_back();
  }
  roots_.push_back(carried);
  ++size_;
}

Root Frontier::root() const {
  if (roots_.empty()) return as_root(sha256_of<Digest>());
  Digest hash = roots_.back();
  for (auto it = roots_.rbegin() + 1; it != roots_.rend(); ++it) hash = node(*it, hash);
  return as_root(hash);
}

Root merkle_root(std::span<const EntryId> leaves) {
  return as_root(tree_hash(leaves));
}

}  // namespace entente::record
