// bench_record [FOLDER]: what signing, judging and chaining cost, as ratios to SQLite alone and to Ed25519 alone. Both
// sides of a ratio take turns within one round; medians over the rounds. FOLDER is on the disk that is measured.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "cpu_time.h"
#include "raw_rows.h"
#include "record/bundle.h"
#include "record/verify_bundle.h"
#include "support/store/chancery.h"

namespace {

using namespace entente;

constexpr int kEntries = 10'000;  // of the bundle
constexpr int kRounds = 15, kSlowRounds = 7;

// Of what one thread does: its own time and the disk's, without that for which others had the processor.
double seconds(const std::function<void()>& work) {
  const double start = bench::unhindered_seconds();
  work();
  return bench::unhindered_seconds() - start;
}

// Of what several do.
double wall_seconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

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

// A ratio with what it is to be at least, and at best.
void tell(const char* what, const std::vector<double>& ratios, double must, double aim) {
  const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
  std::printf("%-58s %6.2f  (%.2f to %.2f; must %.2f, aim %.2f)\n", what, median(ratios), *least, *most, must, aim);
  std::fflush(stdout);
}

class Bench {
 public:
  explicit Bench(std::string folder) : folder_(std::move(folder)) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    std::vector<std::string> bundles = test::bundles_of(test::second_chancery(), 1, kEntries);
    bundle_ = std::move(bundles.front());
    entries_ = taken(record::read_bundle(bundle_)).feeds.front().entries;
    std::printf("entries of %zu bytes, bodies of %zu\n", bundle_.size() / entries_.size(),
                entries_.front().meaning->body.size());
  }
  ~Bench() { std::filesystem::remove_all(folder_); }
  Bench(const Bench&) = delete;
  Bench& operator=(const Bench&) = delete;

  void run() {
    appends();
    groups();
    verifying();
  }

 private:
  std::string file(const std::string& name) const { return folder_ + "/" + name; }

  std::unique_ptr<store::Store> new_store(const std::string& name) {
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) std::filesystem::remove(file(name) + suffix);
    return taken(
        test::first_chancery().create({.path = file(name), .for_reading = false, .vfs = {}}, clock_, entropy_));
  }

  store::Append next() {
    store::Append request = test::first_chancery().says(++number_);
    request.idempotency_key.reset();
    return request;
  }

  const record::Entry& row() { return entries_[static_cast<std::size_t>(++row_) % entries_.size()]; }

  // Requests are made beforehand: what they say is the caller's.
  std::vector<store::Append> requests(int count) {
    std::vector<store::Append> result;
    for (int i = 0; i < count; ++i) result.push_back(next());
    return result;
  }

  void appends() {
    const auto store = new_store("appends.db");
    bench::RawRows raw(file("raw.db"));
    std::vector<double> single, hundred;
    for (int round = 0; round < kRounds; ++round) {
      single.push_back(ratio([&] { return append_singly(*store, 5); }, [&] { return insert_singly(raw, 5); }));
      hundred.push_back(ratio([&] { return append_together(*store, 100); }, [&] { return insert_together(raw, 100); }));
    }
    tell("signed append / raw insert, one per transaction", single, 0.80, 0.90);
    tell("signed append / raw insert, 100 per transaction", hundred, 0.55, 0.65);
    costs(*store, raw);
  }

  // How much of the raw speed ours has. They take turns, each as often the first as the second: who comes after the
  // other's sync finds the disk busy.
  static double ratio(const std::function<double()>& ours, const std::function<double()>& raw) {
    constexpr int kTurns = 6;
    double our_time = 0, raw_time = 0;
    for (int turn = 0; turn < kTurns; ++turn) {
      our_time += ours();
      raw_time += raw();
      raw_time += raw();
      our_time += ours();
    }
    return raw_time / our_time;
  }

  // What those ratios hang on: a signature, the disk's sync, and the processor's time for a row of a hundred.
  void costs(store::Store& store, bench::RawRows& raw) {
    std::vector<double> ours, bare, sync, signature;
    const record::SigningKey key = test::first_chancery().feed_key();
    for (int round = 0; round < kRounds; ++round) {
      std::vector<store::Append> work = requests(100);
      const double start = bench::cpu_seconds();
      taken(store.append_all(std::move(work)));
      const double between = bench::cpu_seconds();
      insert_together(raw, 100);
      ours.push_back((between - start) / 100);
      bare.push_back((bench::cpu_seconds() - between) / 100);
      const double before = bench::cpu_seconds();
      for (int i = 0; i < 100; ++i) (void)key.sign(record::kHeadType, row().head);
      signature.push_back((bench::cpu_seconds() - before) / 100);
      const double cpu = bench::cpu_seconds();
      const double one = insert_singly(raw, 1);
      sync.push_back(one - (bench::cpu_seconds() - cpu));
    }
    std::printf(
        "a row of 100: %.0f us of processor, raw %.0f us, its signature %.0f us; one row waits %.0f us for the disk\n",
        1e6 * median(ours), 1e6 * median(bare), 1e6 * median(signature), 1e6 * median(sync));
  }

  double append_singly(store::Store& store, int count) {
    std::vector<store::Append> work = requests(count);
    return seconds([&] {
      for (store::Append& request : work) taken(store.append(std::move(request)));
    });
  }
  double append_together(store::Store& store, int count) {
    std::vector<store::Append> work = requests(count);
    return seconds([&] { taken(store.append_all(std::move(work))); });
  }
  double insert_singly(bench::RawRows& raw, int count) {
    return seconds([&] {
      for (int i = 0; i < count; ++i) raw.insert(row());
    });
  }
  double insert_together(bench::RawRows& raw, int count) {
    return seconds([&] {
      raw.begin();
      for (int i = 0; i < count; ++i) raw.insert(row());
      raw.commit();
    });
  }

  void groups() {
    constexpr int kWriters = 32, kEach = 30;
    const auto store = new_store("groups.db");
    std::vector<double> ratios;
    for (int round = 0; round < kSlowRounds; ++round) {
      std::vector<store::Append> own_work = requests(kEach);
      const double alone = wall_seconds([&] {
                             for (store::Append& request : own_work) taken(store->append(std::move(request)));
                           }) /
                           kEach;
      std::vector<std::vector<store::Append>> work;
      for (int writer = 0; writer < kWriters; ++writer) work.push_back(requests(kEach));
      const double together = wall_seconds([&] {
        std::vector<std::thread> writers;
        for (auto& own : work)
          writers.emplace_back([&] {
            for (store::Append& request : own) taken(store->append(std::move(request)));
          });
        for (std::thread& writer : writers) writer.join();
      });
      ratios.push_back(alone / (together / (kWriters * kEach)));
    }
    tell("32 writers / one, appends in the same time", ratios, 3.5, 10);
  }

  // Nothing but the signatures, on one thread.
  void only_signatures() const {
    const record::PublicKey key = test::second_chancery().feed_key().public_key();
    for (const record::Entry& entry : entries_)
      if (!record::signed_by(key, record::kHeadType, entry.head, entry.signature)) std::exit(1);
  }

  double import_with(int threads) {
    const auto store = new_store("import.db");
    taken(store->trust(test::second_chancery().party(), test::second_chancery().authority()));
    return seconds([&] { taken(store->import_bundle(bundle_, threads)); });
  }

  void verifying() {
    std::vector<double> one, two, alone, chain;
    for (int round = 0; round < kSlowRounds; ++round) {
      const double before = seconds([&] { only_signatures(); });
      const double with_one = import_with(1), with_two = import_with(2);
      const double bundle_alone = seconds([&] {
        const auto bundle = taken(record::read_bundle(bundle_));
        if (!record::verify_bundle(bundle, record::NothingKnown(), {})) std::exit(1);
      });
      const auto store = new_store("verify.db");
      taken(store->trust(test::second_chancery().party(), test::second_chancery().authority()));
      taken(store->import_bundle(bundle_, 2));
      const double whole_store = seconds([&] { taken(store->verify(1)); });
      const double limit = (before + seconds([&] { only_signatures(); })) / 2;
      one.push_back(limit / with_one);
      two.push_back(limit / with_two);
      alone.push_back(limit / bundle_alone);
      chain.push_back(limit / whole_store);
    }
    tell("import / Ed25519 on one thread, 1 thread", one, 0.45, 0.60);
    tell("import / Ed25519 on one thread, 2 threads", two, 0.75, 0.95);
    tell("chain verification / Ed25519: a bundle alone", alone, 0.80, 0.95);
    tell("chain verification / Ed25519: a store, bodies included", chain, 0.80, 0.95);
  }

  std::string folder_;
  SystemClock clock_;
  SystemEntropy entropy_;
  std::string bundle_;
  std::vector<record::Entry> entries_;
  std::int64_t number_ = 0, row_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  Bench(argc > 1 ? argv[1] : "build/bench/record").run();
  return 0;
}
