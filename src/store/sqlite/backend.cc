#include "store/sqlite/backend.h"

#include <algorithm>

#include "store/sqlite/packing.h"
#include "store/sqlite/schema.h"

namespace entente::store::sqlite {
namespace {

StoredEntry entry_in(const Rows& rows) {
  StoredEntry stored{
      spot_of(rows.number(0)), {rows.text(1), rows.fixed<record::Signature>(2), std::nullopt}, rows.text(5)};
  if (!rows.null(4)) stored.entry.meaning = record::Entry::Meaning{rows.fixed<record::Salt>(3), rows.text(4)};
  return stored;
}

std::string_view id_begin(const record::EntryId& id) {
  return id.view().substr(0, kIdBegin);
}

}  // namespace

Result<std::unique_ptr<Backend>> SqliteBackend::open(const std::string& path, Use use, const std::string& vfs) {
  const auto mode = use == Use::create  ? Database::Mode::create
                    : use == Use::write ? Database::Mode::write
                                        : Database::Mode::read;
  auto database = Database::open(path, mode, vfs);
  if (!database) return Failure(database.error());
  const auto schema = recognise(**database);
  if (!schema) {
    Error error = schema.error();
    error.arguments.push_back({"path", path});
    return Failure(std::move(error));
  }
  if (*schema == 0 && use != Use::create) return failure("store.not_one", {{"path", path}});
  if (auto made = use == Use::read ? make_reader(**database) : make_durable(**database); !made)
    return Failure(made.error());
  if (use != Use::read) {
    if (auto migrated = migrate(**database); !migrated) return Failure(migrated.error());
  }
  auto backend = std::make_unique<SqliteBackend>(*std::move(database));
  if (use != Use::read) {
    if (auto begun = backend->begin_log_anew(); !begun) return Failure(begun.error());
  }
  return backend;
}

SqliteBackend::SqliteBackend(std::unique_ptr<Database> database) : database_(std::move(database)) {
  const auto after_commit = [](void* backend, sqlite3*, const char*, int pages) {
    static_cast<SqliteBackend*>(backend)->logged(pages);
    return SQLITE_OK;
  };
  sqlite3_wal_hook(database_->handle(), after_commit, this);
}

void SqliteBackend::logged(int pages) {
  if (pages < logged_pages_) settle_at_ = kSettleAfter;  // the log began anew
  logged_pages_ = pages;
}

// ---- Transactions

void SqliteBackend::begin() {
  database_->run("BEGIN IMMEDIATE");
}

Result<std::monostate> SqliteBackend::commit() {
  database_->run("COMMIT");
  return state();
}

void SqliteBackend::roll_back() {
  database_->forgive();
  if (!sqlite3_get_autocommit(database_->handle())) database_->run("ROLLBACK");
  database_->forgive();  // what a roll-back fails to undo, opening the store again undoes
}

void SqliteBackend::begin_step() {
  database_->run("SAVEPOINT step");
}

void SqliteBackend::keep_step() {
  database_->run("RELEASE step");
}

void SqliteBackend::undo_step() {
  database_->run("ROLLBACK TO step");
  database_->run("RELEASE step");
}

// The moment is that of the first reading.
void SqliteBackend::begin_reading() {
  database_->run("BEGIN");
  schema();
}

void SqliteBackend::end_reading() {
  if (!sqlite3_get_autocommit(database_->handle())) database_->run("ROLLBACK");
}

// Who writes does not wait for who reads.
Result<std::monostate> SqliteBackend::settle(bool at_once) {
  sqlite3_busy_timeout(database_->handle(), 0);
  auto settled = settle_log(at_once);
  sqlite3_busy_timeout(database_->handle(), kBusyMilliseconds);
  return settled;
}

Result<std::monostate> SqliteBackend::settle_log(bool at_once) {
  int in_log = 0, settled = 0;
  const int mode = at_once ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
  const int code = sqlite3_wal_checkpoint_v2(database_->handle(), nullptr, mode, &in_log, &settled);
  settle_at_ = std::max(in_log, logged_pages_) + kSettleAfter;  // where a reader holds the log, not again at once
  if (code != SQLITE_OK && code != SQLITE_BUSY) database_->fail_with(code);
  auto result = state();
  database_->forgive();
  if (result && code == SQLITE_BUSY) return failure("store.busy");
  return result;
}

// After a sync that failed, the log may hold what only the machine's memory has; whoever wrote behind that, or answered
// from it, would rest on what a power cut takes away (Rebello et al., Can Applications Recover from fsync Failures?,
// USENIX ATC 2020). So what an earlier program left in the log is written to its place, which syncs it, and the log is
// begun anew by a commit, without which the old log could come back and undo that.
Result<std::monostate> SqliteBackend::begin_log_anew() {
  int in_log = 0;
  const int code = sqlite3_wal_checkpoint_v2(database_->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &in_log, nullptr);
  if (code == SQLITE_OK && in_log <= 0) return std::monostate{};
  if (auto settled = settle_log(true); !settled) return settled;
  begin();
  set("log_begun", std::to_string(schema()));
  return commit();
}

// ---- Feeds and entries

std::vector<FeedRow> SqliteBackend::feeds() {
  std::vector<FeedRow> feeds;
  Rows rows = database_->select(
      "SELECT feed, descriptor, frozen, unconfirmed, cosigned, frontier_size, frontier FROM feeds ORDER BY feed");
  while (rows.next()) {
    const auto descriptor = record::parse_descriptor(rows.bytes(1));
    const auto frontier = unpack_frontier(rows.number(5), rows.bytes(6));
    if (!descriptor || !frontier || rows.number(0) != static_cast<FeedNumber>(feeds.size()) + 1) {
      damaged("feeds");
      return {};
    }
    feeds.push_back({*descriptor, rows.number(2) != 0, rows.number(3) != 0, rows.number(4), *frontier});
  }
  return feeds;
}

void SqliteBackend::add_feed(FeedNumber number, const FeedRow& row, const record::FeedId& id) {
  const std::string descriptor = encode(row.descriptor), frontier = pack(row.frontier);
  database_->run("INSERT INTO feeds VALUES(?, ?, ?, ?, ?, ?, ?, ?)", number, id, Blob{descriptor},
                 std::int64_t{row.frozen}, std::int64_t{row.unconfirmed}, row.cosigned_size, row.frontier.size(),
                 Blob{frontier});
}

void SqliteBackend::change_feed(FeedNumber number, const FeedRow& row) {
  const std::string frontier = pack(row.frontier);
  database_->run(
      "UPDATE feeds SET frozen = ?2, unconfirmed = ?3, cosigned = ?4, frontier_size = ?5, frontier = ?6 "
      "WHERE feed = ?1",
      number, std::int64_t{row.frozen}, std::int64_t{row.unconfirmed}, row.cosigned_size, row.frontier.size(),
      Blob{frontier});
}

std::int64_t SqliteBackend::last_seq(FeedNumber feed) {
  Rows rows = database_->select("SELECT place FROM entries WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT 1",
                                place_of({feed, 0}), place_of({feed, kMostSeq}));
  return rows.next() ? spot_of(rows.number(0)).seq : 0;
}

void SqliteBackend::add_entry(const Spot& spot, const record::EntryId& id, const record::Entry& entry) {
  std::optional<Blob> salt, body;
  if (entry.meaning) salt = Blob{entry.meaning->salt.view()};
  if (entry.meaning) body = Blob{entry.meaning->body};
  database_->run("INSERT INTO entries VALUES(?, ?, ?, ?, ?, ?)", place_of(spot), Blob{id_begin(id)}, Blob{entry.head},
                 entry.signature, salt, body);
}

std::optional<record::Entry> SqliteBackend::entry(const Spot& spot) {
  Rows rows = database_->select("SELECT place, head, signature, salt, body, id_begin FROM entries WHERE place = ?",
                                place_of(spot));
  if (!rows.next()) return std::nullopt;
  return entry_in(rows).entry;
}

std::vector<StoredEntry> SqliteBackend::entries(FeedNumber feed, std::int64_t from, std::int64_t most) {
  std::vector<StoredEntry> entries;
  Rows rows = database_->select(
      "SELECT place, head, signature, salt, body, id_begin FROM entries WHERE place BETWEEN ? AND ? ORDER BY place "
      "LIMIT ?",
      place_of({feed, from}), place_of({feed, kMostSeq}), most);
  while (rows.next()) entries.push_back(entry_in(rows));
  return entries;
}

std::optional<StoredEntry> SqliteBackend::last_with_body(FeedNumber feed, std::int64_t seq) {
  Rows rows = database_->select(
      "SELECT place, head, signature, salt, body, id_begin FROM entries WHERE place BETWEEN ? AND ? AND body IS NOT "
      "NULL "
      "ORDER BY place DESC LIMIT 1",
      place_of({feed, 0}), place_of({feed, seq}));
  if (!rows.next()) return std::nullopt;
  return entry_in(rows);
}

std::optional<Spot> SqliteBackend::find(const record::EntryId& id) {
  Rows rows = database_->select("SELECT place, head FROM entries WHERE id_begin = ?", Blob{id_begin(id)});
  while (rows.next()) {
    if (record::entry_id(rows.bytes(1)) == id) return spot_of(rows.number(0));
  }
  return std::nullopt;
}

void SqliteBackend::between(std::string_view first, std::string_view last,
                            const std::function<bool(const StoredEntry&)>& take) {
  Rows rows = database_->select(
      "SELECT place, head, signature, salt, body, id_begin FROM entries WHERE id_begin BETWEEN ? AND ? ORDER BY "
      "id_begin",
      Blob{first}, Blob{last});
  while (rows.next() && take(entry_in(rows))) {
  }
}

void SqliteBackend::erase(const Spot& spot) {
  const std::int64_t place = place_of(spot);
  std::vector<std::int64_t> cited;
  {
    Rows rows = database_->select("SELECT attachment FROM citations WHERE place = ?", place);
    while (rows.next()) cited.push_back(rows.number(0));
  }
  database_->run("DELETE FROM citations WHERE place = ?", place);
  for (const std::int64_t attachment : cited) {
    database_->run(
        "DELETE FROM attachments WHERE attachment = ?1 AND NOT EXISTS"
        "(SELECT 1 FROM citations WHERE attachment = ?1)",
        attachment);
  }
  database_->run("UPDATE entries SET salt = NULL, body = NULL WHERE place = ?", place);
}

// ---- Attachments

bool SqliteBackend::has_attachment(const record::AttachmentHash& hash) {
  return database_->select("SELECT 1 FROM attachments WHERE hash = ?", hash).next();
}

std::optional<std::string> SqliteBackend::attachment(const record::AttachmentHash& hash) {
  Rows rows = database_->select("SELECT bytes FROM attachments WHERE hash = ?", hash);
  if (!rows.next()) return std::nullopt;
  return rows.text(0);
}

void SqliteBackend::add_attachment(const record::AttachmentHash& hash, std::string_view bytes) {
  database_->run("INSERT OR IGNORE INTO attachments(hash, bytes) VALUES(?, ?)", hash, Blob{bytes});
}

void SqliteBackend::cite(const Spot& spot, const record::AttachmentHash& hash) {
  database_->run("INSERT INTO citations SELECT attachment, ? FROM attachments WHERE hash = ?", place_of(spot), hash);
}

std::vector<FeedNumber> SqliteBackend::feeds_citing(const record::AttachmentHash& hash) {
  std::vector<FeedNumber> feeds;
  Rows rows = database_->select(
      "SELECT DISTINCT place >> 40 FROM citations JOIN attachments USING(attachment) WHERE hash = ?", hash);
  while (rows.next()) feeds.push_back(rows.number(0));
  return feeds;
}

std::vector<record::AttachmentHash> SqliteBackend::attachments() {
  std::vector<record::AttachmentHash> hashes;
  Rows rows = database_->select("SELECT hash FROM attachments ORDER BY hash");
  while (rows.next()) hashes.push_back(rows.fixed<record::AttachmentHash>(0));
  return hashes;
}

// ---- Keys

std::map<record::Party, std::vector<record::SignedStatement>> SqliteBackend::statements() {
  std::map<record::Party, std::vector<record::SignedStatement>> logs;
  Rows rows = database_->select("SELECT party, bytes, signed_by FROM statements ORDER BY party, seq");
  while (rows.next()) {
    const auto by = unpack_signatures(rows.bytes(2));
    if (!by) {
      damaged("statements");
      return {};
    }
    logs[rows.text(0)].push_back({rows.text(1), *by});
  }
  return logs;
}

void SqliteBackend::add_statement(const record::Party& party, std::int64_t seq, const record::SignedStatement& one) {
  const std::string by = pack(one.by);
  database_->run("INSERT INTO statements VALUES(?, ?, ?, ?)", std::string_view(party), seq, Blob{one.bytes}, Blob{by});
}

std::map<record::Party, record::PublicKey> SqliteBackend::trusted() {
  std::map<record::Party, record::PublicKey> trusted;
  Rows rows = database_->select("SELECT party, key FROM authorities");
  while (rows.next()) trusted[rows.text(0)] = rows.fixed<record::PublicKey>(1);
  return trusted;
}

void SqliteBackend::trust(const record::Party& party, const record::PublicKey& authority) {
  database_->run("INSERT INTO authorities VALUES(?, ?)", std::string_view(party), authority);
}

// ---- Checkpoints

bool SqliteBackend::add_checkpoint(FeedNumber feed, std::int64_t size, const record::Signed& one,
                                   const std::optional<record::Frontier>& frontier) {
  std::string packed;
  std::optional<Blob> roots;
  if (frontier) roots = Blob{packed = pack(*frontier)};
  const auto hash = record::checkpoint_hash(one.bytes);
  database_->run("INSERT OR IGNORE INTO checkpoints VALUES(?, ?, ?, ?, ?, ?)", hash, feed, size, Blob{one.bytes},
                 one.signature, roots);
  return sqlite3_changes(database_->handle()) > 0;
}

bool SqliteBackend::add_cosignature(const record::CheckpointHash& checkpoint, const record::Signed& one) {
  const auto hash = record::sha256_of<record::Digest>(one.bytes);
  database_->run("INSERT OR IGNORE INTO cosignatures VALUES(?, ?, ?, ?)", checkpoint, hash, Blob{one.bytes},
                 one.signature);
  return sqlite3_changes(database_->handle()) > 0;
}

record::CosignedCheckpoint SqliteBackend::with_cosignatures(const record::CheckpointHash& hash,
                                                            record::Signed checkpoint) {
  record::CosignedCheckpoint cosigned{std::move(checkpoint), {}};
  Rows rows = database_->select("SELECT bytes, signature FROM cosignatures WHERE checkpoint = ? ORDER BY bytes", hash);
  while (rows.next()) cosigned.cosignatures.push_back({rows.text(0), rows.fixed<record::Signature>(1)});
  return cosigned;
}

std::vector<record::CosignedCheckpoint> SqliteBackend::checkpoints(FeedNumber feed, std::int64_t from,
                                                                   std::int64_t to) {
  std::vector<record::CosignedCheckpoint> all;
  Rows rows = database_->select(
      "SELECT hash, bytes, signature FROM checkpoints WHERE feed = ? AND size BETWEEN ? AND ? ORDER BY size, bytes",
      feed, from, to);
  while (rows.next())
    all.push_back(
        with_cosignatures(rows.fixed<record::CheckpointHash>(0), {rows.text(1), rows.fixed<record::Signature>(2)}));
  return all;
}

std::optional<record::CosignedCheckpoint> SqliteBackend::last_checkpoint(FeedNumber feed) {
  Rows rows = database_->select(
      "SELECT hash, bytes, signature FROM checkpoints WHERE feed = ? ORDER BY size DESC, bytes DESC LIMIT 1", feed);
  if (!rows.next()) return std::nullopt;
  return with_cosignatures(rows.fixed<record::CheckpointHash>(0), {rows.text(1), rows.fixed<record::Signature>(2)});
}

record::Frontier SqliteBackend::frontier_within(FeedNumber feed, std::int64_t size) {
  Rows rows = database_->select(
      "SELECT size, frontier FROM checkpoints WHERE feed = ?1 AND size <= ?2 AND frontier IS NOT NULL "
      "UNION ALL SELECT frontier_size, frontier FROM feeds WHERE feed = ?1 AND frontier_size <= ?2 "
      "ORDER BY 1 DESC LIMIT 1",
      feed, size);
  if (!rows.next()) return {};
  const auto frontier = unpack_frontier(rows.number(0), rows.bytes(1));
  if (!frontier) damaged("frontier");
  return frontier.value_or(record::Frontier());
}

// ---- The rest

std::optional<Remembered> SqliteBackend::remembered(const std::string& key) {
  Rows rows = database_->select("SELECT request, place FROM requests WHERE key = ?", std::string_view(key));
  if (!rows.next()) return std::nullopt;
  return Remembered{rows.fixed<record::Digest>(0), spot_of(rows.number(1))};
}

void SqliteBackend::remember(const std::string& key, const Remembered& what) {
  database_->run("INSERT INTO requests VALUES(?, ?, ?)", std::string_view(key), what.request, place_of(what.spot));
}

void SqliteBackend::add_fork(FeedNumber feed, std::int64_t seq, const std::string& evidence) {
  const auto hash = record::sha256_of<record::Digest>(evidence);
  database_->run("INSERT OR IGNORE INTO forks VALUES(?, ?, ?, ?)", feed, seq, hash, Blob{evidence});
}

std::vector<std::string> SqliteBackend::forks() {
  std::vector<std::string> forks;
  Rows rows = database_->select("SELECT evidence FROM forks ORDER BY feed, seq, hash");
  while (rows.next()) forks.push_back(rows.text(0));
  return forks;
}

std::string SqliteBackend::setting(const std::string& name) {
  Rows rows = database_->select("SELECT value FROM settings WHERE name = ?", std::string_view(name));
  return rows.next() ? rows.text(0) : std::string();
}

void SqliteBackend::set(const std::string& name, const std::string& value) {
  database_->run("INSERT OR REPLACE INTO settings VALUES(?, ?)", std::string_view(name), std::string_view(value));
}

std::int64_t SqliteBackend::number(const char* sql) {
  Rows rows = database_->select(sql);
  return rows.next() ? rows.number(0) : 0;
}

std::int64_t SqliteBackend::schema() {
  return number("PRAGMA user_version");
}

Counts SqliteBackend::counts() {
  return {number("SELECT count(*) FROM attachments"), number("SELECT count(*) FROM forks")};
}

Result<std::monostate> SqliteBackend::check_structure() {
  if (const std::string found = database_->value("PRAGMA integrity_check(1)"); found != "ok" && !database_->failure())
    damaged(found.c_str());
  if (database_->select("PRAGMA foreign_key_check").next()) damaged("references");
  return state();
}

}  // namespace entente::store::sqlite
