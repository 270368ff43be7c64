#include "interop/package/errors.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace entente::interop::package {
namespace {

constexpr std::size_t kMaxNameBytes = 64;

// Letters inserted, deleted, replaced, or swapped with their neighbour (Damerau 1964, optimal string alignment).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), last[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return last.back();
}

}  // namespace

void Errors::add(Error error) {
  if (errors_.size() < kMaxErrors) {
    errors_.push_back(std::move(error));
  } else {
    ++not_kept_;
  }
}

void Errors::forget_since(Mark mark) {
  errors_.resize(mark.kept);
  not_kept_ = mark.not_kept;
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
