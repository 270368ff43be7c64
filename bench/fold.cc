// bench_fold: what it costs to fold a record beside parsing it, and to fold what it was beside folding it whole.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "cpu_time.h"
#include "domain/past.h"
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

// A record in memory as the store would have it: where its entries stand, and their bodies still to be parsed.
struct LongRecord {
  std::vector<bench::Spoken::Entry> entries;

  explicit LongRecord(std::size_t count) {
    constexpr std::int64_t kPace = 300'000;  // ten years
    bench::Spoken spoken(kPace);
    entries.reserve(count);
    for (std::size_t i = 0; i < count; ++i) entries.push_back(spoken.next());
  }
  domain::Said read(std::size_t i) const {
    domain::Said said = entries[i].said;
    said.payload = taken(record::parse_body(entries[i].body)).payload;
    return said;
  }
};

// As of a day, whatever day it is, by a full fold: what states kept on the way make of it.
void as_of_beside_folding(std::size_t count) {
  constexpr int kDays = 25;
  const LongRecord record(count);
  double start = bench::cpu_seconds();
  domain::Programme whole;
  for (std::size_t i = 0; i < count; ++i) domain::take(whole, record.read(i));
  const double full = bench::cpu_seconds() - start;
  check(whole);
  start = bench::cpu_seconds();
  domain::Past past;
  for (std::size_t i = 0; i < count; ++i) past.take(record.read(i));
  const double keeping = bench::cpu_seconds() - start;
  std::printf("a full fold of %zu entries: %.1f s, keeping states on the way %.1f s\n", count, full, keeping);
  std::vector<double> shares;
  for (int day = 0; day < kDays; ++day) {
    const std::size_t last = (2 * static_cast<std::size_t>(day) + 1) * count / (2 * kDays);
    const domain::Moment moment{record.entries[last].said.at, std::nullopt};
    start = bench::cpu_seconds();
    domain::Programme programme = past.around(moment).before;
    std::size_t from = 0;
    for (const auto& [feed, seq] : programme.through()) from += static_cast<std::size_t>(seq);
    for (std::size_t i = from; i < count && record.entries[i].said.at < moment.until; ++i)
      domain::take(programme, record.read(i));
    shares.push_back((bench::cpu_seconds() - start) / full);
  }
  tell("as of a day / a full fold", shares, 0.1);
}

}  // namespace

int main() {
  fold_beside_parsing("rate of folding / of parsing, a year of 5,000 entries", 5'000);
  fold_beside_parsing("rate of folding / of parsing, 50,000 entries", 50'000);
  as_of_beside_folding(1'000'000);
  return 0;
}
