#include "cli/record/shown.h"

#include <date/date.h>

#include <algorithm>

#include "text/width.h"

namespace entente::cli::record {
namespace {

constexpr std::size_t kShortId = 12;  // digits

}  // namespace

std::string time_shown(Clock::Instant at) {
  return date::format("%F %T", std::chrono::floor<std::chrono::seconds>(at));
}

std::string time_written(Clock::Instant at) {
  return date::format("%FT%TZ", at);
}

std::string short_id(const std::string& hex) {
  return hex.substr(0, kShortId);
}

void show_pairs(Page& page, const std::vector<Pair>& pairs) {
  int widest = 0;
  for (const Pair& pair : pairs) widest = std::max(widest, text::display_width(page.say(pair.code)));
  for (const Pair& pair : pairs)
    page.add(Line{Page::cell(page.say(pair.code), widest, Tone::quiet), {"  "}} + pair.value);
}

std::string number_of(const app::record::AppendedEntry& entry) {
  return entry.feed + "/" + std::to_string(entry.seq);
}

void show_appended(Page& page, const app::record::AppendedEntry& entry) {
  page.add({{number_of(entry), Tone::strong}, {"  "}, {entry.id}});
  if (entry.repeated) page.paragraph(page.say("recording.repeated"), 0, Tone::quiet);
}

void write_appended(JsonText& json, const app::record::AppendedEntry& entry) {
  json.key("id").value(entry.id).key("feed").value(entry.feed).key("seq").value(entry.seq);
  write_flag(json, "repeated", entry.repeated);
}

void show_verdict(Page& page, bool good, const std::string& words) {
  const Tone tone = good ? Tone::open : Tone::bad;
  const std::string mark = page.look().art ? (good ? "✓ " : "✗ ") : "";
  page.hanging({{mark, tone}}, words, tone);
}

JsonText begun(std::string_view format) {
  JsonText json;
  json.begin_object().key("format").value(format);
  return json;
}

std::string finished(JsonText& json) {
  json.end_object();
  return std::move(json).take() + "\n";
}

void write_flag(JsonText& json, std::string_view key, bool value) {
  json.key(key);
  if (value) {
    json.yes();
  } else {
    json.no();
  }
}

void write_list(JsonText& json, std::string_view key, const std::vector<std::string>& items) {
  json.key(key).begin_array();
  for (const std::string& item : items) json.value(item);
  json.end_array();
}

}  // namespace entente::cli::record
