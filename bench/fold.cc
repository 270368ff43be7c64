// bench_fold: what it costs to fold a record beside parsing it.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "cpu_time.h"
#include "domain/fold.h"
#include "spoken.h"

namespace {

using namespace entente;

constexpr int kRounds = 9;

template <class Value>
Value taken(Result<Value> result) {
  if (result) return *std::move(result);
  std::fprintf(stderr, "%s\n", result.error().code.c_str());
  std::exit(1);
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void tell(const char* what, const std::vector<double>& values, double must) {
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  std::printf("%-58s %8.4f  (%.4f to %.4f; must %.2f)\n", what, median(values), *least, *most, must);
  std::fflush(stdout);
}

// Nothing in these records is refused: what is set aside is not folded.
void check(const domain::Programme& programme) {
  if (programme.set_aside_count() == 0) return;
  const domain::SetAside& entry = programme.set_aside(0);
  std::fprintf(stderr, "%zu set aside: %s %s", programme.set_aside_count(), entry.type.c_str(), entry.why.code.c_str());
  for (const Argument& argument : entry.why.arguments)
    if (const auto* text = std::get_if<std::string>(&argument.value)) std::fprintf(stderr, " %s", text->c_str());
  std::fprintf(stderr, "\n");
  std::exit(1);
}

// The fold's rate by the rate at which the same bodies parse; both sides take turns, a thousand entries each.
void fold_beside_parsing(const char* what, std::size_t count) {
  std::vector<double> ratios, costs;
  for (int round = 0; round < kRounds; ++round) {
    bench::Spoken spoken(6'000'000);
    domain::Programme programme;
    double parsing = 0, folding = 0;
    constexpr std::size_t kTurn = 1'000;
    for (std::size_t done = 0; done < count; done += kTurn) {
      std::vector<bench::Spoken::Entry> entries;
      for (std::size_t i = 0; i < kTurn; ++i) entries.push_back(spoken.next());
      std::vector<record::Body> bodies;
      bodies.reserve(kTurn);
      const double begin = bench::cpu_seconds();
      for (const auto& entry : entries) bodies.push_back(taken(record::parse_body(entry.body)));
      const double between = bench::cpu_seconds();
      for (std::size_t i = 0; i < kTurn; ++i) {
        entries[i].said.payload = std::move(bodies[i].payload);
        domain::take(programme, entries[i].said);
      }
      folding += bench::cpu_seconds() - between;
      parsing += between - begin;
    }
    check(programme);
    ratios.push_back(parsing / folding);
    costs.push_back(1e6 * folding / static_cast<double>(count));
  }
  tell(what, ratios, 0.5);
  std::printf("  %.1f us an entry\n", median(costs));
}

}  // namespace

int main() {
  fold_beside_parsing("rate of folding / of parsing, a year of 5,000 entries", 5'000);
  fold_beside_parsing("rate of folding / of parsing, 50,000 entries", 50'000);
  return 0;
}
