#include "interop/package/errors.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace entente::interop::package {
namespace {

constexpr std::size_t kMaxNameBytes = 64;

// Levenshtein (1966): letters inserted, deleted or replaced.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

void Errors::add(Error error) {
  if (errors_.size() < kMaxErrors) {
    errors_.push_back(std::move(error));
  } else {
    ++not_kept_;
  }
}

std::vector<Error> Errors::sorted() && {
  const auto place = [](const Error& e) { return std::tie(e.where.file, e.where.row); };
  std::stable_sort(errors_.begin(), errors_.end(), [&](const Error& a, const Error& b) { return place(a) < place(b); });
  if (not_kept_ > 0) errors_.push_back({"package.more_errors", {{"count", not_kept_}}, {}});
  return std::move(errors_);
}

std::string closest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.size() > kMaxNameBytes) return {};
  std::string_view best;
  std::size_t least = word.size() / 3 + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t d = distance(word, candidate);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return std::string(best);
}

}  // namespace entente::interop::package
