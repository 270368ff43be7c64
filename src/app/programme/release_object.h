// `entente OBJECT release ID`: what is known of an object, told to more readers by somebody else than those who said
// it.
#pragma once

#include <string>

#include "app/programme/reading.h"
#include "app/record/append_entry.h"

namespace entente::app::programme {

struct ReleaseRequest {
  std::string by;
  std::string kind;
  std::string id;
  std::string from = {};  // whose audience is widened; needed only where the same name is told to several
  std::string audience;   // the wider one
};

struct ReleasedObject {
  record::AppendedEntry copy;
  std::string kind, id, audience;
};

// The wider readers get the object as it stands, said by the releaser; its history stays where it was. A single entry
// is copied byte by byte with `entente record release`. What the object names must have been released before. Errors:
// programme.unknown_kind; domain.not_there (kind, id); programme.ambiguous; programme.released_already (id);
// programme.theirs_to_release (kind, id, party), since who said it decides who else may know; programme.own_words
// (person), when the releaser said any of it; programme.not_cleared (kind, id); record.release_not_wider; domain.* (the
// rule that refuses); those of opening and writing.
Result<ReleasedObject> release_object(const Place& place, const ReleaseRequest& request);

}  // namespace entente::app::programme
