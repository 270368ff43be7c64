// The tables of schema.cc as rows of the store.
#pragma once

#include <memory>
#include <string>

#include "store/backend.h"
#include "store/sqlite/database.h"

namespace entente::store::sqlite {

class SqliteBackend final : public Backend {
 public:
  enum class Use { create, write, read };
  // A connection of its own, settings made. Errors as of create_store and open_store.
  static Result<std::unique_ptr<Backend>> open(const std::string& path, Use use, const std::string& vfs);

  explicit SqliteBackend(std::unique_ptr<Database> database);
  SqliteBackend(const SqliteBackend&) = delete;

  Result<std::monostate> state() const override { return database_->state(); }
  void fail(Error error) override { database_->fail(std::move(error)); }

  void begin() override;
  Result<std::monostate> commit() override;
  void roll_back() override;
  void begin_step() override;
  void keep_step() override;
  void undo_step() override;
  void begin_reading() override;
  void end_reading() override;
  Result<std::monostate> settle(bool at_once) override;
  bool wants_to_settle() const override { return logged_pages_ > settle_at_; }

  std::vector<FeedRow> feeds() override;
  void add_feed(FeedNumber number, const FeedRow& row, const record::FeedId& id) override;
  void change_feed(FeedNumber number, const FeedRow& row) override;
  std::int64_t last_seq(FeedNumber feed) override;
  void add_entry(const Spot& spot, const record::EntryId& id, const record::Entry& entry) override;
  std::optional<record::Entry> entry(const Spot& spot) override;
  std::vector<StoredEntry> entries(FeedNumber feed, std::int64_t from, std::int64_t most) override;
  std::optional<StoredEntry> last_with_body(FeedNumber feed, std::int64_t seq) override;
  std::optional<Spot> find(const record::EntryId& id) override;
  void between(std::string_view first, std::string_view last,
               const std::function<bool(const StoredEntry&)>& take) override;
  void erase(const Spot& spot) override;

  bool has_attachment(const record::AttachmentHash& hash) override;
  std::optional<std::string> attachment(const record::AttachmentHash& hash) override;
  void add_attachment(const record::AttachmentHash& hash, std::string_view bytes) override;
  void cite(const Spot& spot, const record::AttachmentHash& hash) override;
  std::vector<FeedNumber> feeds_citing(const record::AttachmentHash& hash) override;
  std::vector<record::AttachmentHash> attachments() override;

  std::map<record::Party, std::vector<record::SignedStatement>> statements() override;
  void add_statement(const record::Party& party, std::int64_t seq, const record::SignedStatement& one) override;
  std::map<record::Party, record::PublicKey> trusted() override;
  void trust(const record::Party& party, const record::PublicKey& authority) override;

  bool add_checkpoint(FeedNumber feed, std::int64_t size, const record::Signed& one,
                      const std::optional<record::Frontier>& frontier) override;
  bool add_cosignature(const record::CheckpointHash& checkpoint, const record::Signed& one) override;
  std::vector<record::CosignedCheckpoint> checkpoints(FeedNumber feed, std::int64_t from, std::int64_t to) override;
  std::optional<record::CosignedCheckpoint> last_checkpoint(FeedNumber feed) override;
  record::Frontier frontier_within(FeedNumber feed, std::int64_t size) override;

  std::optional<Remembered> remembered(const std::string& key) override;
  void remember(const std::string& key, const Remembered& what) override;
  void add_fork(FeedNumber feed, std::int64_t seq, const std::string& evidence) override;
  std::vector<std::string> forks() override;
  std::string setting(const std::string& name) override;
  void set(const std::string& name, const std::string& value) override;
  std::int64_t schema() override;
  Counts counts() override;
  Result<std::monostate> check_structure() override;
  Result<std::monostate> copy_to(const std::string& path, const record::Party& party) override;

 private:
  static constexpr int kSettleAfter = 1'000;  // pages of the log

  void logged(int pages);
  Result<std::monostate> settle_log(bool at_once);
  Result<std::monostate> begin_log_anew();
  std::int64_t number(const char* sql);
  record::CosignedCheckpoint with_cosignatures(const record::CheckpointHash& hash, record::Signed checkpoint);
  void damaged(const char* what) { fail({"store.damaged", {{"what", std::string(what)}}, {}}); }

  std::unique_ptr<Database> database_;
  int logged_pages_ = 0, settle_at_ = kSettleAfter;
};

}  // namespace entente::store::sqlite
