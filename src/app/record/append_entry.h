// `entente record append`: says something for the record.
#pragma once

#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <vector>

#include "app/record/place.h"

namespace entente::app::record {

// Who says it, to whom, under which label.
struct Saying {
  std::string by;
  std::string audience;
  std::string policy;  // empty: the party's own
  std::string classification = "unclassified";
};

struct Words {
  std::string payload;  // JSON
  std::string type;     // where the payload does not name its own
  std::vector<std::string> refs;
  std::vector<std::string> files;  // paths of attachments
  std::optional<std::string> idempotency_key;
};

struct AppendedEntry {
  std::string id;
  std::string feed;
  std::int64_t seq = 0;
  bool repeated = false;  // the same was there already under its idempotency key
};

// Errors: those of opening, of read_payload, of finding references and files, of the store.
Result<AppendedEntry> append_entry(const Place& place, const Saying& saying, const Words& words);

// One entry a line: {"payload":{..},"type":..,"refs":[..],"files":[..],"idempotency_key":..}, of which only the payload
// must be there. Each is told when it is durable or refused; the next is read when that returns true.
struct AppendedLine {
  std::int64_t line = 0;
  Result<AppendedEntry> entry;
};
// How many were appended. Error: those of opening; with `recording.line` when a line is not understood, as a line's
// own.
Result<std::int64_t> append_lines(const Place& place, const Saying& saying, const std::string& type,
                                  std::istream& lines, const std::function<bool(const AppendedLine&)>& tell);

}  // namespace entente::app::record
