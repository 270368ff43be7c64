#include "app/record/erase_entry.h"

#include "app/record/office.h"
#include "record/payloads.h"

namespace entente::app::record {
namespace {

Result<std::vector<BySignature>> orders(const Office& office, const EntryId& entry, const ErasureWords& words) {
  const std::string order = erasure_order(entry, words.reason);
  std::vector<BySignature> signatures;
  for (const std::string& person : words.signatories) {
    const auto key = office.signatory_key(person);
    if (!key) return Failure(key.error());
    signatures.push_back({key->public_key(), key->sign(kErasureType, order)});
  }
  return signatures;
}

}  // namespace

Result<ErasedEntry> erase_entry(const Place& place, const Saying& saying, const ErasureWords& words) {
  const bool two = words.signatories.size() == 2 && words.signatories.front() != words.signatories.back();
  if (!two) return failure("recording.two_signatories");
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto row = office->own_entry(words.entry);
  if (!row) return Failure(row.error());
  const auto feed = office->writable(*office->store().feed(row->feed));
  if (!feed) return Failure(feed.error());
  auto signatures = orders(*office, row->position.id, words);
  if (!signatures) return Failure(signatures.error());
  const Erasure erasure{row->position.id, words.reason, *std::move(signatures)};
  const auto appended = office->append(office->request(feed->descriptor.audience, saying, payload_of(erasure)));
  if (!appended) return Failure(appended.error());
  return ErasedEntry{*appended, office->number_of(row->feed, row->position.seq)};
}

}  // namespace entente::app::record
