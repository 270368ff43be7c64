// bench_cold_open FOLDER: a year of a programme, 5,000 entries of two parties, in a store on the disk: how long it
// takes to open it, read its entries and fold them; the same of what both see, and what changed since a day.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <map>
#include <vector>

#include "app/programme/reading.h"
#include "app/programme/view_objects.h"
#include "app/record/export_file.h"
#include "app/record/import_file.h"
#include "app/record/init_record.h"
#include "app/record/make_key.h"
#include "app/record/trust_party.h"
#include "base/files.h"
#include "cooperation.h"
#include "cpu_time.h"

namespace {

namespace bench = entente::bench;
namespace domain = entente::domain;
namespace programme = entente::app::programme;
namespace record = entente::app::record;
namespace store = entente::store;
using entente::Result;
using EntryId = entente::record::EntryId;

constexpr std::int64_t kYear = 5'000, kBlocksAtATime = 14;
constexpr int kRounds = 21;

template <class Value>
Value taken(Result<Value> result) {
  if (result) return *std::move(result);
  std::fprintf(stderr, "%s\n", result.error().code.c_str());
  std::exit(1);
}

class Records {
 public:
  explicit Records(std::string folder) : folder_(std::move(folder)) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    clock_.advance(std::chrono::hours(24 * 365 * 55));
    const std::string sender = begin(bench::kSender, {"XAA", "XAA,XBB", "XAA,XCC", "public"});
    const std::string partner = begin(bench::kPartner, {"XAA,XBB"});
    taken(record::trust_party(place(bench::kSender), bench::kPartner, partner));
    taken(record::trust_party(place(bench::kPartner), bench::kSender, sender));
    grow();
  }
  ~Records() { std::filesystem::remove_all(folder_); }
  Records(const Records&) = delete;
  Records& operator=(const Records&) = delete;

  record::Place place(const std::string& party) {
    return {folder_ + "/" + party,
            files_,
            clock_,
            entropy_,
            [](const record::PassphraseQuestion&) { return Result<std::string>("a passphrase of this benchmark"); },
            1};
  }
  std::int64_t entries() const { return count_; }

 private:
  std::string begin(const std::string& party, const std::vector<std::string>& audiences) {
    const auto made = taken(record::init_record(place(party), party));
    for (const std::string& audience : audiences) taken(record::make_feed_key(place(party), audience));
    return made.authority;
  }

  void grow() {
    say(bench::founding());
    for (std::int64_t number = 0; count_ < kYear; number += kBlocksAtATime) {
      std::vector<bench::Line> lines;
      for (std::int64_t i = 0; i < kBlocksAtATime; ++i) {
        const std::size_t before = lines.size();
        for (bench::Line& line : bench::block(number + i)) {
          if (line.rests_on) *line.rests_on += before;
          lines.push_back(std::move(line));
        }
      }
      say(std::move(lines));
    }
  }

  void say(std::vector<bench::Line> lines) {
    // Signatures under a document are the record's own matter, and these documents are none.
    std::vector<EntryId> ids(lines.size());
    for (int phase = 0; phase < bench::kPhases; ++phase) {
      for (const char* party : {bench::kSender, bench::kPartner}) {
        const bool spoke = say(lines, ids, phase, party);
        if (spoke) carry(party, party == bench::kSender ? bench::kPartner : bench::kSender);
      }
    }
  }

  bool say(std::vector<bench::Line>& lines, std::vector<EntryId>& ids, int phase, const std::string& party) {
    const auto office = taken(record::Office::open(place(party)));
    bool spoke = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      bench::Line& line = lines[i];
      if (line.phase != phase || line.party != party || line.payload.at("type") == "approval.v1") continue;
      if (line.rests_on) {
        line.payload["base"] = boost::json::array{boost::json::string(domain::hex(ids[*line.rests_on].bytes))};
      }
      const auto audience = taken(programme::audience_of(line.readers));
      taken(office.writable(taken(office.own_feed(audience))));
      clock_.advance(std::chrono::minutes(100));
      store::Append append =
          office.request(audience, {line.by, audience.to_string(), {}, "unclassified"}, std::move(line.payload));
      ids[i] = taken(office.store().append(std::move(append))).position.id;
      ++count_;
      spoke = true;
    }
    return spoke;
  }

  void carry(const std::string& from, const std::string& to) {
    const std::string file = folder_ + "/carried";
    std::filesystem::remove(file);
    taken(record::export_file(place(from), {file, "XAA,XBB", false}));
    const auto imported = record::import_file(place(to), file);
    if (imported) return;
    std::fprintf(stderr, "%s\n", imported.error().error.code.c_str());
    std::exit(1);
  }

  std::string folder_;
  entente::SystemFiles files_;
  entente::ManualClock clock_;
  entente::SeededEntropy entropy_{entente::Seed{1}};
  std::int64_t count_ = 0;
};

void tell(const char* what, std::vector<double> values, const char* must) {
  std::sort(values.begin(), values.end());
  std::printf("%-58s %8.4f  (%.4f to %.4f%s)\n", what, values[values.size() / 2], values.front(), values.back(), must);
}

}  // namespace

int main(int count, char** arguments) {
  Records records(count > 1 ? arguments[1] : "bench-cold-open");
  const auto place = records.place(bench::kSender);
  std::vector<double> cold, processor, joint, change;
  std::size_t aside = 0, folded = 0;
  for (int round = 0; round < kRounds; ++round) {
    const double start = bench::unhindered_seconds(), cpu = bench::cpu_seconds();
    const auto office = taken(record::Office::open(place, record::Access::reading));
    const auto reading = taken(programme::read_programme(office));
    cold.push_back(bench::unhindered_seconds() - start);
    processor.push_back(bench::cpu_seconds() - cpu);
    aside = reading.programme.set_aside_count();
    folded = 0;
    for (const auto& [feed, seq] : reading.programme.through()) folded += static_cast<std::size_t>(seq);
    double before = bench::cpu_seconds();
    taken(programme::read_programme(office, {"joint", {}}));
    joint.push_back(bench::cpu_seconds() - before);
    before = bench::cpu_seconds();
    taken(programme::changes_since(place, "2025-06-01", {}));
    change.push_back(bench::cpu_seconds() - before);
  }
  std::printf("%zu entries, %zu of them set aside\n", folded, aside);
  tell("opened cold, read and folded, s", cold, "; must 0.2");
  tell("the same, processor time, s", processor, "");
  tell("the joint view, processor time, s", joint, "");
  tell("what changed since a day, processor time, s", change, "");
  return aside == 0 ? 0 : 1;
}
