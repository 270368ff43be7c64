#include <utility>

#include "store/record_store.h"

namespace entente::store {

using record::Party;
using record::PublicKey;

namespace {

constexpr int kMostVerifications = 5;

// What is known, with those attachments alone that the sender may read by now: an entry that names another by its hash
// has to bring it, or its readers would be given what they were never told.
class AsSentBy final : public record::Known {
 public:
  AsSentBy(const RecordStore& known, Party sender) : known_(known), sender_(std::move(sender)) {}

  std::optional<record::FeedState> feed(const record::FeedId& feed) const override { return known_.feed(feed); }
  const record::Descriptor* descriptor(const record::FeedId& feed) const override { return known_.descriptor(feed); }
  std::optional<record::Place> find(const record::EntryId& entry) const override { return known_.find(entry); }
  std::optional<record::Entry> entry(const record::FeedId& feed, std::int64_t seq) const override {
    return known_.entry(feed, seq);
  }
  const record::KeyLog* keys(const Party& party) const override { return known_.keys(party); }
  bool has_attachment(const record::AttachmentHash& hash) const override {
    return known_.has_attachment_for({sender_}, hash);
  }
  std::optional<std::string> attachment(const record::AttachmentHash& hash) const override {
    return has_attachment(hash) ? known_.attachment(hash) : std::nullopt;
  }

 private:
  const RecordStore& known_;
  Party sender_;
};

// The authority that a party's log begins with; none when it does not begin as it must, which verifying tells.
std::optional<PublicKey> first_authority(const record::PartyKeys& keys) {
  if (keys.statements.empty()) return std::nullopt;
  const auto statement = record::parse_statement(keys.statements.front().bytes);
  const auto* says = statement ? std::get_if<record::AuthorityKey>(&statement->says) : nullptr;
  if (says == nullptr) return std::nullopt;
  return says->key;
}

}  // namespace

Result<std::monostate> RecordStore::check_trust(const record::Bundle& bundle) const {
  for (const record::PartyKeys& keys : bundle.keys) {
    const auto brought = first_authority(keys);
    if (!brought) continue;
    const auto expected = trusted(keys.party);
    if (!expected) return failure("store.party_unknown", {{"party", keys.party}, {"key", hex(*brought)}});
    if (*expected != *brought)
      return failure("store.authority_differs", {{"party", keys.party}, {"key", hex(*brought)}});
  }
  return std::monostate{};
}

Result<Imported> RecordStore::import_bundle(const std::string& content, int threads) {
  if (!writer_) return failure("store.opened_for_reading");
  const auto bundle = record::read_bundle(content);
  if (!bundle) return Failure(bundle.error());
  const std::lock_guard one_at_a_time(importing_);
  if (auto trusted = check_trust(*bundle); !trusted) return Failure(trusted.error());
  return import_read(*bundle, threads);
}

// Verified beside what is being written, then taken in turn; anew when what it was verified against has changed.
Result<Imported> RecordStore::import_read(const record::Bundle& bundle, int threads) {
  record::VerifyOptions options;
  options.threads = threads;
  options.reader = party_;
  const AsSentBy known(*this, bundle.manifest.from);
  for (int attempt = 0; attempt < kMostVerifications; ++attempt) {
    const std::int64_t unreadable = unreadable_;
    const auto news = record::verify_bundle(bundle, known, options);
    if (unreadable_ != unreadable) return failure("store.unreadable");
    if (!news) return refused(news.error());
    auto imported = in_turn<std::optional<Imported>>([&] { return writer_->take(*news); });
    if (!imported) return Failure(imported.error());
    if (*imported) return **imported;
  }
  return failure("store.busy");
}

Failure RecordStore::refused(const record::Refused& why) {
  if (!why.fork) return Failure(why.error);
  const auto kept = in_turn<std::monostate>([&] { return writer_->keep_fork(*why.fork); });
  return Failure(kept ? why.error : kept.error());
}

}  // namespace entente::store
