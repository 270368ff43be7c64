// What is known, and what a bundle brings beside it: whom its entries are judged before.
#pragma once

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

#include "record/bundle.h"
#include "record/known.h"

namespace entente::record {

// An entry of the bundle, with what was read of it.
struct Read {
  const Entry* entry;
  Head head;
  EntryId id;
  std::optional<Body> body;
  bool is_known = false;  // the same entry is with the receiver
};

// A feed of the bundle while it is verified.
struct Part {
  const FeedPart* part;
  std::optional<FeedState> before;  // as the receiver has it
  FeedState state;                  // grows, entry by entry
  std::vector<Read> entries;
  std::set<EntryId> erased;
};

class Together final : public Known {
 public:
  // All of which outlive it.
  Together(const Known& known, const Bundle& bundle);

  // A feed of the bundle, whose entries have been read.
  void add(Part& part);
  std::map<Party, KeyLog>& logs() { return logs_; }
  const std::map<Party, KeyLog>& logs() const { return logs_; }
  const std::map<AttachmentHash, const std::string*>& attachments() const { return attachments_; }

  // In a feed of the bundle: as it stands at the entry that is judged.
  std::optional<FeedState> feed(const FeedId& feed) const override;
  const Descriptor* descriptor(const FeedId& feed) const override;
  std::optional<Place> find(const EntryId& entry) const override;
  std::optional<Entry> entry(const FeedId& feed, std::int64_t seq) const override;
  const KeyLog* keys(const Party& party) const override;
  bool has_attachment(const AttachmentHash& hash) const override;
  std::optional<std::string> attachment(const AttachmentHash& hash) const override;

 private:
  const Known* known_;
  std::map<FeedId, Part*> parts_;
  std::unordered_map<EntryId, Place, HashOfBytes> places_;
  std::map<Party, KeyLog> logs_;
  std::map<AttachmentHash, const std::string*> attachments_;
};

}  // namespace entente::record
