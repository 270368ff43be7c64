// `entente record approve`: a signatory signs the bytes of a document; it is in force when every party has.
#pragma once

#include <string>
#include <vector>

#include "app/record/append_entry.h"

namespace entente::app::record {

struct Document {
  std::string file;        // path; or
  std::string entry;       // an approval of the same document, by us or by another party
  std::string media_type;  // with a file
};

struct ApprovedDocument {
  AppendedEntry entry;
  std::string document;  // SHA-256
  std::string media_type;
  std::vector<std::string> still_to_sign;  // parties of the audience; none: it is in force
};

// `saying.by` is the signatory. Errors: as of append_entry; recording.not_a_signatory, recording.not_an_approval;
// record.approval_*.
Result<ApprovedDocument> approve_document(const Place& place, const Saying& saying, const Document& document);

}  // namespace entente::app::record
