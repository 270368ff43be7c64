#include "app/record/release_entry.h"

#include "app/record/office.h"
#include "record/draft.h"
#include "record/payloads.h"

namespace entente::app::record {

// Two entries of two feeds. Should the machine stop between them, the same command again finds the copy under its key
// and adds what is missing.
Result<ReleasedEntry> release_entry(const Place& place, const Saying& saying, const std::string& entry) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto row = office->own_entry(entry);
  if (!row) return Failure(row.error());
  if (!row->body) return failure("recording.release_erased");
  const auto narrow = office->writable(*office->store().feed(row->feed));
  if (!narrow) return Failure(narrow.error());
  const auto wide = office->writable(saying.audience);
  if (!wide) return Failure(wide.error());
  auto draft = released(*row->body, saying.by, *narrow, *wide, office->store());
  if (!draft) return Failure(draft.error());

  const Audience& readers = wide->descriptor.audience;
  const std::string key = "release " + hex(row->position.id) + " " + readers.to_string();
  store::Append said;
  said.audience = readers;
  said.draft = *std::move(draft);
  said.idempotency_key = key;
  const auto copy = office->append(std::move(said));
  if (!copy) return Failure(copy.error());
  const Release release{row->position.id, *from_hex<EntryId>(copy->id)};
  store::Append link = office->request(narrow->descriptor.audience, saying, payload_of(release));
  link.draft.refs = {release.entry, release.copy};
  link.idempotency_key = key + " link";
  const auto linked = office->append(std::move(link));
  if (!linked) return Failure(linked.error());
  return ReleasedEntry{*copy, *linked};
}

}  // namespace entente::app::record
