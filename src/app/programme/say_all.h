// Many statements at once: all of them or none, each judged after those before it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/programme/package_rows.h"
#include "app/programme/reading.h"

namespace entente::app::programme {

struct FeedCount {
  std::string feed;
  std::int64_t entries = 0;
};

struct SaidAll {
  std::int64_t rows = 0;           // said now, or that would be
  std::int64_t there_already = 0;  // said before with the same words
  std::vector<FeedCount> feeds;    // by name
  bool rehearsed = false;          // nothing was written
};

// Errors, each with the place of its row: programme.differs (kind, id), for what the record has in other words;
// domain.* (the rule that refuses), at most twenty; those of writing.
Checked<SaidAll> say_all(const Office& office, const domain::Programme& programme, std::vector<ToldRow> rows,
                         const std::string& by, bool rehearse);

}  // namespace entente::app::programme
