#include "app/record/show_entry.h"

#include "app/record/indented.h"
#include "app/record/office.h"
#include "app/record/view_named.h"
#include "app/record/written_key.h"
#include "record/canonical.h"
#include "record/payloads.h"

namespace entente::app::record {
namespace {

ShownRef shown_ref(const Office& office, const store::View& view, const EntryId& id) {
  ShownRef ref{hex(id), {}, {}};
  const auto row = office.store().row(view, id);
  if (!row) return ref;
  ref.number = office.number_of(row->feed, row->position.seq);
  if (row->body) ref.type = std::string(row->body->type());
  return ref;
}

Result<std::vector<ShownAttachment>> shown_attachments(const Office& office, const store::View& view, const Body& body,
                                                       const std::string& folder) {
  std::vector<ShownAttachment> shown;
  if (!folder.empty() && !body.attachments.empty())
    if (const auto ready = office.place().files.make_folder(folder); !ready) return Failure(ready.error());
  for (const AttachmentHash& hash : body.attachments) {
    const auto content = office.store().attachment_for(view, hash);
    if (!content) return Failure(content.error());
    ShownAttachment attachment{hex(hash), static_cast<std::int64_t>(content->size()), {}};
    if (!folder.empty()) {
      attachment.saved_as = folder + "/" + attachment.sha256;
      if (const auto saved = office.place().files.write(attachment.saved_as, *content); !saved)
        return Failure(saved.error());
    }
    shown.push_back(std::move(attachment));
  }
  return shown;
}

Result<std::optional<ShownErasure>> erasure_of(const Office& office, const store::View& view,
                                               const store::Row& erased) {
  std::optional<ShownErasure> found;
  const auto feed = office.store().feed(erased.feed);
  if (!feed) return found;
  const auto read = for_each_row(office.store(), view, *feed, [&](const store::Row& row) {
    const auto erasure = row.body ? erasure_in(row.body->payload) : std::nullopt;
    if (erasure && erasure->entry == erased.position.id)
      found = ShownErasure{office.number_of(row.feed, row.position.seq), erasure->reason};
  });
  if (!read) return Failure(read.error());
  return found;
}

Result<ShownMeaning> meaning_of(const Office& office, const store::View& view, const Body& body,
                                const std::string& folder) {
  ShownMeaning meaning;
  meaning.at = body.at;
  meaning.by = body.by;
  meaning.type = std::string(body.type());
  meaning.policy = body.label.policy;
  meaning.classification = body.label.classification;
  meaning.releasable_to = body.label.releasable_to.to_string();
  for (const EntryId& ref : body.refs) meaning.refs.push_back(shown_ref(office, view, ref));
  auto attachments = shown_attachments(office, view, body, folder);
  if (!attachments) return Failure(attachments.error());
  meaning.attachments = *std::move(attachments);
  meaning.payload = indented(body.payload);
  meaning.canonical_payload = canonical(body.payload);
  return meaning;
}

}  // namespace

Result<ShownEntry> show_entry(const Place& place, const ShowWords& words) {
  const auto office = Office::open(place, Access::reading);
  if (!office) return Failure(office.error());
  const auto view = view_named(words.view, office->party());
  if (!view) return Failure(view.error());
  const auto row = office->entry(*view, words.entry);
  if (!row) return Failure(row.error());
  const auto feed = office->store().feed(row->feed);
  ShownEntry shown;
  shown.id = hex(row->position.id);
  shown.feed = office->name_of(row->feed);
  shown.head = row->entry.head;
  shown.seq = row->position.seq;
  shown.lc = row->lc;
  shown.receipts_up_to = feed ? feed->cosigned_size : 0;
  if (const KeyLog* log = feed ? office->store().keys(feed->descriptor.party) : nullptr)
    if (const auto key = log->key_of(row->feed, shown.seq)) shown.key = written(*key);
  if (!row->body) {
    auto erasure = erasure_of(*office, *view, *row);
    if (!erasure) return Failure(erasure.error());
    shown.erasure = *std::move(erasure);
    return shown;
  }
  auto meaning = meaning_of(*office, *view, *row->body, words.save);
  if (!meaning) return Failure(meaning.error());
  shown.meaning = *std::move(meaning);
  return shown;
}

}  // namespace entente::app::record
