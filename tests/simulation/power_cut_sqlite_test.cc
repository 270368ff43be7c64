// SQLite alone under power cuts: as the store uses it, it loses nothing that it said is done; with weaker settings it
// does, and the same test notices. That is what makes the same test of the store worth anything.
#include <gtest/gtest.h>

#include "support/cases.h"
#include "support/store/plain_sqlite.h"
#include "support/store/power_cut_vfs.h"

namespace entente::test {
namespace {

constexpr int kSqliteBoots = 5;  // cuts that one disk goes through
constexpr std::uint32_t kMostSqliteChanges = 250;

struct SqliteFindings {
  std::int64_t cuts = 0, acknowledged = 0, lost = 0, corrupt = 0;
};

std::string body_of(std::int64_t seq) {
  Random random(Seed{static_cast<std::uint64_t>(seq)});
  std::string body(300 + random.below(600), ' ');
  for (char& byte : body) byte = static_cast<char>(random.below(256));
  return body;
}

class SqliteTrial {
 public:
  SqliteTrial(Seed seed, std::string synchronous, DiskFaults faults)
      : random_(seed), synchronous_(std::move(synchronous)), disk_(seed, faults), vfs_(disk_) {}

  SqliteFindings run() {
    for (int boot = 0; boot < kSqliteBoots && findings_.corrupt == 0; ++boot) {
      disk_.cut_at(1 + random_.below(kMostSqliteChanges));
      write_until_the_power_fails();
      disk_.power_up();
      ++findings_.cuts;
      look();
    }
    return findings_;
  }

 private:
  bool prepare(PlainSqlite& db) const {
    return db.ok() && db.run("PRAGMA journal_mode=WAL") && db.run("PRAGMA synchronous=" + synchronous_) &&
           db.run("PRAGMA wal_autocheckpoint=8") &&
           db.run("CREATE TABLE IF NOT EXISTS entries (seq INTEGER PRIMARY KEY, body BLOB)");
  }

  void write_until_the_power_fails() {
    PlainSqlite db("record.db", vfs_.name());
    if (!prepare(db)) return;
    while (db.insert(acknowledged_ + 1, body_of(acknowledged_ + 1))) {
      ++acknowledged_;
      ++findings_.acknowledged;
      if (random_.below(20) == 0) db.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  // Everything acknowledged is there, with its content; what was under way may be.
  void look() {
    PlainSqlite db("record.db", vfs_.name());
    if (!prepare(db) || db.text("PRAGMA integrity_check") != "ok") {
      ++findings_.corrupt;
      return;
    }
    const std::int64_t found = std::stoll(*db.text("SELECT coalesce(max(seq), 0) FROM entries"));
    for (std::int64_t seq = 1; seq <= std::max(found, acknowledged_); ++seq) {
      const auto body = db.text("SELECT body FROM entries WHERE seq = " + std::to_string(seq));
      findings_.lost += body != body_of(seq) && seq <= acknowledged_ ? 1 : 0;
      findings_.corrupt += body && *body != body_of(seq) ? 1 : 0;
    }
    acknowledged_ = found;
  }

  Random random_;
  std::string synchronous_;
  PowerCutDisk disk_;
  PowerCutVfs vfs_;
  SqliteFindings findings_;
  std::int64_t acknowledged_ = 0;
};

SqliteFindings sqlite_under_cuts(const std::string& synchronous, int cuts, DiskFaults faults = {}) {
  SqliteFindings sum;
  for (std::uint64_t seed = 1; sum.cuts < cuts; ++seed) {
    const SqliteFindings one = SqliteTrial(Seed{seed}, synchronous, faults).run();
    sum.cuts += one.cuts;
    sum.acknowledged += one.acknowledged;
    sum.lost += one.lost;
    sum.corrupt += one.corrupt;
  }
  std::printf("%ld cuts, %ld acknowledged, %ld lost, %ld corrupt\n", static_cast<long>(sum.cuts),
              static_cast<long>(sum.acknowledged), static_cast<long>(sum.lost), static_cast<long>(sum.corrupt));
  return sum;
}

TEST(PowerCutSqlite, full_loses_nothing) {
  const SqliteFindings found = sqlite_under_cuts("FULL", cases(100, 2'000));
  EXPECT_GT(found.acknowledged, found.cuts);
  EXPECT_EQ(found.lost, 0);
  EXPECT_EQ(found.corrupt, 0);
}

// Controls: the same test, which has to find something.
TEST(PowerCutSqlite, normal_loses_what_it_acknowledged_and_is_not_corrupt) {
  const SqliteFindings found = sqlite_under_cuts("NORMAL", cases(100, 2'000));
  EXPECT_GT(found.lost, 0);
  EXPECT_EQ(found.corrupt, 0);
}

TEST(PowerCutSqlite, off_loses_and_corrupts) {
  const SqliteFindings found = sqlite_under_cuts("OFF", cases(100, 2'000));
  EXPECT_GT(found.lost, 0);
  EXPECT_GT(found.corrupt, 0);
}

TEST(PowerCutSqlite, a_disk_that_forgets_its_syncs_is_noticed) {
  const SqliteFindings found = sqlite_under_cuts("FULL", cases(100, 2'000), {.forgets_syncs = true});
  EXPECT_GT(found.lost, 0);
}

}  // namespace
}  // namespace entente::test
