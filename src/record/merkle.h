// The Merkle tree of RFC 6962 over the ids of a feed's entries, which are hashes of leaves already.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "record/bytes.h"

namespace entente::record {

// A growing tree, of which only the roots of its complete subtrees are kept: one for each bit of the size.
class Frontier {
 public:
  Frontier() = default;
  // `roots`: the largest subtree first. None when their number is not that of the bits of `size`.
  static std::optional<Frontier> of(std::int64_t size, std::vector<Digest> roots);

  void add(const EntryId& leaf);
  std::int64_t size() const { return size_; }
  // Of an empty tree, the hash of nothing.
  Root root() const;
  const std::vector<Digest>& roots() const { return roots_; }

  bool operator==(const Frontier&) const = default;

 private:
  std::int64_t size_ = 0;
  std::vector<Digest> roots_;
};

// The same root by the definition: slow, and obviously right.
Root merkle_root(std::span<const EntryId> leaves);

}  // namespace entente::record
