#include "cli/session.h"

#include <algorithm>
#include <charconv>

#include "cli/json_errors.h"
#include "cli/value_words.h"
#include "text/width.h"

namespace entente::cli {
namespace {

constexpr int kPipeColumns = 100;
constexpr int kLeastColumns = 60;
constexpr int kMostColumns = 160;  // a longer line is harder to read, not fuller

bool is_set(const Surroundings& surroundings, const std::string& name) {
  const auto value = surroundings.variable(name);
  return value && !value->empty();
}

std::optional<int> columns_asked_for(const Surroundings& surroundings) {
  const auto value = surroundings.variable("COLUMNS");
  if (!value) return std::nullopt;
  int columns = 0;
  const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), columns);
  if (error != std::errc{} || end != value->data() + value->size() || columns <= 0) return std::nullopt;
  return columns;
}

// A terminal that can neither colour nor move (TERM=dumb) is served like a pipe.
Look look_of(bool is_terminal, const Streams& streams, const Surroundings& surroundings) {
  const bool able = is_terminal && surroundings.variable("TERM").value_or("") != "dumb";
  const int there = is_terminal ? streams.columns.value_or(kPipeColumns) : kPipeColumns;
  const int columns = columns_asked_for(surroundings).value_or(there);
  return {.art = able,
          .colour = able && !is_set(surroundings, "NO_COLOR"),
          .columns = std::clamp(columns, kLeastColumns, kMostColumns)};
}

text::Isolation isolation_of(const Look& look) {
  return look.art ? text::Isolation::isolates : text::Isolation::none;
}

ExitCode exit_code_of(const Error& error) {
  const auto in_topic = [&](std::string_view topic) { return error.code.starts_with(topic); };
  const auto is_one_of = [&](std::initializer_list<std::string_view> codes) {
    return std::find(codes.begin(), codes.end(), error.code) != codes.end();
  };
  if (in_topic("files.") || is_one_of({"store.in_use", "store.busy", "store.io", "store.disk_full", "store.broken",
                                       "store.unreadable", "store.not_durable", "keys.unreadable", "keys.unwritable",
                                       "keys.permissions", "workbook.not_written"}))
    return ExitCode::environment;
  if (is_one_of({"recording.not_a_party", "recording.not_a_key", "recording.not_a_date", "recording.not_a_feed",
                 "recording.not_an_entry", "recording.not_an_authority", "recording.several_entries",
                 "recording.file_or_entry", "recording.for_whom", "recording.two_signatories",
                 "recording.no_passphrase", "record.audience", "convert.not_a_workbook_name", "convert.file_or_folder",
                 "workbook.marked_needs_workbook"}))
    return ExitCode::usage;
  if (in_topic("cli.") || in_topic("change.") || error.code == "package.unknown_view") return ExitCode::usage;
  return ExitCode::refused;
}

// `needs.csv:7:weight: ` or, in a workbook, `needs!G7: `, as far as it is known.
std::string place_of(const Where& where) {
  std::string place = text::printable(where.file);
  if (!where.cell.empty()) return place + "!" + text::printable(where.cell) + ": ";
  if (where.row) place += ":" + std::to_string(*where.row);
  if (!where.column.empty()) place += (place.empty() ? "" : ":") + text::printable(where.column);
  return place.empty() ? place : place + ": ";
}

}  // namespace

Session::Session(text::Language language, bool json, Streams streams, const Surroundings& surroundings)
    : streams_(streams),
      surroundings_(&surroundings),
      json_(json),
      out_look_(look_of(streams.out_is_terminal, streams, surroundings)),
      err_look_(look_of(streams.err_is_terminal, streams, surroundings)),
      plain_text_(language),
      out_text_(language, isolation_of(out_look_)),
      err_text_(language, isolation_of(err_look_)) {}

ExitCode Session::report(const std::vector<Error>& errors) const {
  ExitCode code = ExitCode::refused;
  for (const Error& error : errors) code = std::max(code, exit_code_of(error));
  if (json_) {
    streams_.err << json_of_errors(errors, plain_text_);
    return code;
  }
  Page page = error_page();
  for (const Error& error : errors)
    page.add({{place_of(error.where), Tone::strong}, {err_text_.say(with_role_words(error, err_text_))}});
  if (errors.size() > 1) page.add({{page.say("cli.error_count", {counted("count", errors.size())}), Tone::bad}});
  streams_.err << page.printed();
  return code;
}

void Session::remark(const Message& message) const {
  if (json_) return;
  Page page = error_page();
  page.paragraph(err_text_.say(message), 0, Tone::quiet);
  streams_.err << page.printed();
}

text::Language language_of_environment(const Surroundings& surroundings) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string value = surroundings.variable(name).value_or("");
    if (value.empty()) continue;
    const std::string tag = value.substr(0, value.find_first_of("_.@"));
    return text::language_of_tag(tag).value_or(text::Language::english);
  }
  return text::Language::english;
}

}  // namespace entente::cli
