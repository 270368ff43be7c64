// `entente record anchor`: binds what others may not see to a time that they can witness, and tells them nothing of it.
#pragma once

#include "app/record/append_entry.h"

namespace entente::app::record {

struct PostedAnchor {
  AppendedEntry anchor;   // where others see it
  AppendedEntry opening;  // in the feed itself, for who may see that later
  std::int64_t size = 0;  // entries of the feed that it binds
};

// `saying.audience` is where it is posted; `of` the audience of the feed that is bound. Errors: as of append_entry;
// recording.anchor_not_hidden.
Result<PostedAnchor> post_anchor(const Place& place, const Saying& saying, const std::string& of);

}  // namespace entente::app::record
