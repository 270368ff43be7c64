// A party with its keys and all it knows, in memory: the plainest holder of a record, for tests.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/random.h"
#include "record/bundle.h"
#include "record/draft.h"
#include "record/known.h"
#include "record/verify_bundle.h"

namespace entente::test {

record::Audience audience(const std::string& text);
record::Instant noon();

class Ministry final : public record::Known {
 public:
  Ministry(record::Party party, Seed seed);

  // ---- Keys.
  record::SigningKey fresh_key();
  // The statement that comes next, signed by everyone who has to: keys of this ministry, and `fresh`.
  record::SignedStatement state(const decltype(record::Statement::says)& says, const record::SigningKey* fresh) const;
  void add(const record::SignedStatement& statement);
  // A signatory's key, certified.
  const record::SigningKey& signatory(const std::string& person);
  const record::SigningKey& key(const record::PublicKey& key) const { return *keys_.at(key); }

  // ---- Writing.
  record::FeedId open_feed(const std::string& readers, std::int64_t epoch = 1,
                           std::optional<record::Continuation> continues = std::nullopt);
  record::FeedId feed_for(const std::string& readers) const;
  record::Draft draft(std::string by = "p-01") const;
  // Placed and taken in; what place() refuses fails the test.
  record::EntryId write(const record::FeedId& feed, const record::Draft& draft);
  Result<record::Placed> try_to_write(const record::FeedId& feed, const record::Draft& draft);
  void take(const record::Placed& placed);
  record::AttachmentHash attach(const std::string& bytes);
  void checkpoint(const record::FeedId& feed);
  // A receipt for the last checkpoint of another's feed.
  void cosign(const record::FeedId& feed, const record::FeedId& by);
  void erase(const record::EntryId& entry);
  void rotate(const record::FeedId& feed);

  // ---- Exchange. Every feed that all of `readers` may read, from `since` + 1 on.
  record::Bundle bundle(const std::string& readers, const std::map<record::FeedId, std::int64_t>& since = {}) const;
  std::string written(const record::Bundle& bundle) const;
  std::string export_for(const std::string& readers) const { return written(bundle(readers)); }
  tl::expected<record::News, record::Refused> judge(const std::string& content) const;
  // Fails the test when it is refused.
  record::News import(const std::string& content);

  const record::Party& party() const { return party_; }
  const record::KeyLog& log() const { return logs_.at(party_); }
  std::vector<record::FeedState> feeds() const;
  record::FeedState& state_of(const record::FeedId& feed) { return feeds_.at(feed); }
  const std::vector<record::Entry>& entries(const record::FeedId& feed) const { return entries_.at(feed); }
  std::vector<record::CosignedCheckpoint>& checkpoints(const record::FeedId& feed) { return checkpoints_[feed]; }
  // All that is known, in one hash: equal for two that know the same.
  record::Digest digest() const;
  Random& random() { return random_; }

  // ---- As Known.
  std::optional<record::FeedState> feed(const record::FeedId& feed) const override;
  const record::Descriptor* descriptor(const record::FeedId& feed) const override;
  std::optional<record::Place> find(const record::EntryId& entry) const override;
  std::optional<record::Entry> entry(const record::FeedId& feed, std::int64_t seq) const override;
  const record::KeyLog* keys(const record::Party& party) const override;
  bool has_attachment(const record::AttachmentHash& hash) const override { return attachments_.contains(hash); }
  std::optional<std::string> attachment(const record::AttachmentHash& hash) const override;

 private:
  const record::SigningKey& hold(record::SigningKey key);

  record::Party party_;
  SeededEntropy entropy_;
  Random random_;
  std::map<record::PublicKey, std::unique_ptr<record::SigningKey>> keys_;
  std::map<std::string, record::PublicKey> signatories_;
  std::map<record::Party, record::KeyLog> logs_;
  std::map<record::FeedId, record::FeedState> feeds_;
  std::map<record::FeedId, std::vector<record::Entry>> entries_;
  std::map<record::FeedId, std::vector<record::CosignedCheckpoint>> checkpoints_;
  std::map<record::EntryId, record::Place> places_;
  std::map<record::AttachmentHash, std::string> attachments_;
};

}  // namespace entente::test
