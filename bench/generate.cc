// bench_generate FOLDER ACTIVITIES [SEED]: writes a made-up programme as a package.
#include <charconv>
#include <filesystem>
#include <iostream>
#include <string_view>

#include "programme.h"

namespace {

// The whole word as a number in [least, most]; nothing otherwise.
std::optional<std::int64_t> number(std::string_view word, std::int64_t least, std::int64_t most) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size() || value < least || value > most) return std::nullopt;
  return value;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace entente;
  const auto activities = argc > 2 ? number(argv[2], bench::kLeastActivities, bench::kMostActivities) : std::nullopt;
  const auto seed = argc > 3 ? number(argv[3], 0, 1'000'000'000) : std::optional<std::int64_t>(1);
  if (argc < 3 || argc > 4 || !activities || !seed) {
    std::cerr << "usage: bench_generate FOLDER ACTIVITIES(" << bench::kLeastActivities << ".." << bench::kMostActivities
              << ") [SEED]\n";
    return 2;
  }
  std::error_code failed;
  std::filesystem::create_directories(argv[1], failed);
  SystemFiles files;
  const auto written =
      bench::write_programme(files, argv[1], {static_cast<int>(*activities), Seed{static_cast<std::uint64_t>(*seed)}});
  if (written) return 0;
  std::cerr << written.error().code << ' ' << written.error().where.file << '\n';
  return 1;
}
