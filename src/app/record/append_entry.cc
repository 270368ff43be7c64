#include "app/record/append_entry.h"

#include "app/record/office.h"
#include "app/record/payload.h"
#include "record/bundle.h"
#include "record/canonical.h"

namespace entente::app::record {
namespace {

namespace json = boost::json;

Result<store::Append> request_for(const Office& office, const FeedState& feed, const Saying& saying,
                                  const Words& words) {
  auto payload = read_payload(words.payload, words.type);
  if (!payload) return Failure(payload.error());
  auto refs = office.entries(words.refs);
  if (!refs) return Failure(refs.error());
  store::Append request = office.request(feed.descriptor.audience, saying, *std::move(payload));
  request.draft.refs = *std::move(refs);
  request.idempotency_key = words.idempotency_key;
  for (const std::string& path : words.files) {
    auto content = office.place().files.read(path, kMostAttachment);
    if (!content) return Failure(content.error());
    request.draft.attachments.push_back(sha256_of<AttachmentHash>(*content));
    request.files.push_back(*std::move(content));
  }
  return request;
}

Result<AppendedEntry> append(const Office& office, const FeedState& feed, const Saying& saying, const Words& words) {
  auto request = request_for(office, feed, saying, words);
  if (!request) return Failure(request.error());
  return office.append(*std::move(request));
}

std::vector<std::string> texts_in(const json::object& object, std::string_view name) {
  std::vector<std::string> texts;
  const json::value* array = object.if_contains(name);
  if (array == nullptr || !array->is_array()) return texts;
  for (const json::value& item : array->get_array())
    if (item.is_string()) texts.emplace_back(item.get_string());
  return texts;
}

std::string text_in(const json::object& object, std::string_view name) {
  const json::value* text = object.if_contains(name);
  return text != nullptr && text->is_string() ? std::string(text->get_string()) : std::string();
}

// A line is checked like a payload; the payload within is then written anew for the same reader.
Result<Words> words_of(const std::string& line, const std::string& type) {
  const auto object = read_payload(line, "line.v1");
  if (!object) return Failure(object.error());
  const json::value* payload = object->if_contains("payload");
  if (payload == nullptr || !payload->is_object()) return failure("recording.line_without_payload");
  Words words{canonical(*payload), type, texts_in(*object, "refs"), texts_in(*object, "files"), std::nullopt};
  if (auto key = text_in(*object, "idempotency_key"); !key.empty()) words.idempotency_key = std::move(key);
  return words;
}

}  // namespace

Result<AppendedEntry> append_entry(const Place& place, const Saying& saying, const Words& words) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto feed = office->writable(saying.audience);
  if (!feed) return Failure(feed.error());
  return append(*office, *feed, saying, words);
}

Result<std::int64_t> append_lines(const Place& place, const Saying& saying, const std::string& type,
                                  std::istream& lines, const std::function<bool(const AppendedLine&)>& tell) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto feed = office->writable(saying.audience);
  if (!feed) return Failure(feed.error());
  std::int64_t appended = 0;
  std::int64_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.empty()) continue;
    const auto words = words_of(line, type);
    const AppendedLine told{
        number, words ? append(*office, *feed, saying, *words) : Result<AppendedEntry>(Failure(words.error()))};
    appended += told.entry ? 1 : 0;
    if (!tell(told)) break;
  }
  return appended;
}

}  // namespace entente::app::record
