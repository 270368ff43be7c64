// How the commands of the record show things.
#pragma once

#include <string>
#include <vector>

#include "app/record/append_entry.h"
#include "cli/page.h"
#include "cli/session.h"
#include "interop/roadmap/json_text.h"

namespace entente::cli::record {

using interop::roadmap::JsonText;

// `2025-11-04 09:00:12`, UTC.
std::string time_shown(Clock::Instant at);
// RFC 3339, as in the record.
std::string time_written(Clock::Instant at);
// The first twelve digits of a hash.
std::string short_id(const std::string& hex);

// What a label stands for, the labels all as wide as the widest.
struct Pair {
  std::string_view code;
  Line value;
};
void show_pairs(Page& page, const std::vector<Pair>& pairs);

// `XAA/XAA,XBB/7`.
std::string number_of(const app::record::AppendedEntry& entry);
// The number, and the id to be copied.
void show_appended(Page& page, const app::record::AppendedEntry& entry);
void write_appended(JsonText& json, const app::record::AppendedEntry& entry);

// Good news with a mark, or bad.
void show_verdict(Page& page, bool good, const std::string& words);

// An object of a format; `finished` closes it.
JsonText begun(std::string_view format);
std::string finished(JsonText& json);
void write_flag(JsonText& json, std::string_view key, bool value);
void write_list(JsonText& json, std::string_view key, const std::vector<std::string>& items);

// The result, for machines or for people; or why there is none.
template <class T, class Json, class Show>
ExitCode tell(const Session& session, const Result<T>& result, const Json& json, const Show& show) {
  if (!result) return session.report(result.error());
  if (session.json()) {
    session.print(json(*result));
    return ExitCode::ok;
  }
  Page page = session.page();
  show(page, *result);
  session.print(page);
  return ExitCode::ok;
}

}  // namespace entente::cli::record
