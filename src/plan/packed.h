// Amounts of several resources side by side in 64-bit words, a field for each with one guard bit above it, so that one
// subtraction compares all of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::plan {

using Word = std::uint64_t;

struct Field {
  std::size_t word;
  int shift;
  int width;
  Word mask;  // unshifted, without the guard bit
};

// Whether every field of `amounts` has at least what `needed` asks for: each guard bit that is set before the
// subtraction is still set after it.
inline bool has_enough(Word amounts, Word needed, Word guards) {
  return (((amounts | guards) - needed) & guards) == guards;
}

// The least of two words, field by field.
class FieldwiseLeast {
 public:
  FieldwiseLeast(const std::vector<Field>& fields, std::size_t word);

  Word operator()(Word a, Word b) const {
    const Word a_is_enough = ((a | guards_) - b) & guards_;
    Word take_b = 0;  // all bits of the fields in which b is the least
    for (const Width& width : widths_) {
      const Word guard = a_is_enough & width.guards;
      take_b |= guard - (guard >> width.bits);
    }
    return (b & take_b) | (a & ~take_b);
  }

 private:
  struct Width {
    int bits;
    Word guards;  // of the fields of this width
  };
  Word guards_ = 0;
  std::vector<Width> widths_;
};

}  // namespace entente::plan
