#include "record/entry.h"

#include <algorithm>
#include <charconv>

#include "record/canonical.h"
#include "record/members.h"

namespace entente::record {
namespace {

namespace json = boost::json;
using namespace std::string_view_literals;

constexpr std::size_t kMostType = 64;
constexpr std::size_t kUsualBody = 1 << 10;  // bytes, for which room is made at once

// A head has one form, so it is read from left to right; every entry of every feed passes here.
class HeadText {
 public:
  explicit HeadText(std::string_view text) : rest_(text) {}

  HeadText& literal(std::string_view text) {
    ok_ = ok_ && rest_.starts_with(text);
    if (ok_) rest_.remove_prefix(text.size());
    return *this;
  }
  template <class Bytes>
  HeadText& bytes(Bytes& value) {
    const auto read = from_hex<Bytes>(rest_.substr(0, 2 * Bytes::size));
    ok_ = ok_ && read;
    if (ok_) value = *read;
    if (ok_) rest_.remove_prefix(2 * Bytes::size);
    return *this;
  }
  // From 1 to 2^53 - 1, without a zero in front.
  HeadText& number(std::int64_t& value) {
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    ok_ = ok_ && error == std::errc() && rest_.front() != '0' && value >= 1 && value <= kMostNumber;
    if (ok_) rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return *this;
  }
  bool read() const { return ok_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

json::array texts(const auto& hashes) {
  json::array array;
  array.reserve(hashes.size());
  for (const auto& hash : hashes) array.emplace_back(hex(hash));
  return array;
}

// A member before which others stand, without its value.
std::string& member(std::string_view name, std::string& text) {
  return text.append(",\"").append(name).append("\":");
}

void append(const auto& hashes, std::string& text) {
  char before = '[';
  if (hashes.empty()) text += '[';
  for (const auto& hash : hashes) {
    text.append({std::exchange(before, ','), '"'});
    append_hex(hash.view(), text);
    text += '"';
  }
  text += ']';
}

void append(const Label& label, std::string& text) {
  append_canonical(label.classification, text.append(R"({"classification":)"));
  append_canonical(label.policy, member("policy", text));
  member("releasable_to", text).append(canonical(label.releasable_to.to_json())).append("}");
}

void append(const Seen& seen, std::string& text) {
  char before = '{';
  if (seen.empty()) text += '{';
  for (const auto& [feed, last] : seen) {
    text.append({std::exchange(before, ','), '"'});
    append_hex(feed.view(), text);
    text.append("\":[").append(std::to_string(last.seq)).append(",\"");
    append_hex(last.id.view(), text);
    text.append("\"]");
  }
  text += '}';
}

json::object to_json(const DeviceMark& device) {
  return {{"at", to_string(device.at)},
          {"key", hex(device.key)},
          {"scope", device.scope},
          {"signature", hex(device.signature)}};
}

template <class Bytes>
std::vector<Bytes> hashes_in(Members& members, std::string_view name, std::size_t most) {
  std::vector<Bytes> hashes;
  for (const json::value& item : members.array(name, most)) {
    const auto hash = item.is_string() ? from_hex<Bytes>(item.get_string()) : std::nullopt;
    if (!hash || std::find(hashes.begin(), hashes.end(), *hash) != hashes.end()) members.fail(name);
    hashes.push_back(hash.value_or(Bytes{}));
  }
  return hashes;
}

Label label_in(Members& members) {
  Members inner(members.object("label"));
  Label label;
  label.classification = inner.name("classification", kMostName);
  label.policy = inner.name("policy", kMostName);
  const auto audience = Audience::from_json(inner.value("releasable_to"));
  if (!audience || inner.wrong()) members.fail("label");
  label.releasable_to = audience.value_or(Audience::everyone());
  return label;
}

std::optional<DeviceMark> device_mark_in(Members& members) {
  if (!members.has("device")) return std::nullopt;
  Members inner(members.object("device"));
  DeviceMark device;
  device.at = inner.instant("at");
  device.key = inner.bytes<PublicKey>("key");
  device.scope = inner.name("scope", kMostName);
  device.signature = inner.bytes<Signature>("signature");
  if (inner.wrong()) members.fail("device");
  return device;
}

bool has_type(const json::object& payload) {
  const auto* type = payload.if_contains("type");
  return type != nullptr && type->is_string() && is_payload_type(type->get_string());
}

bool is_name(const std::string& text) {
  return !text.empty() && text.size() <= kMostName;
}

// Of a few that is seen at once; of many it is in doubt.
bool are_few_and_differ(const auto& hashes) {
  constexpr std::ptrdiff_t kFew = 16;
  if (std::ssize(hashes) > kFew) return false;
  for (auto hash = hashes.begin(); hash != hashes.end(); ++hash) {
    if (std::find(hashes.begin(), hash, *hash) != hash) return false;
  }
  return true;
}

}  // namespace

std::string_view Body::type() const {
  return payload.at("type").get_string();
}

std::string encode(const Head& head) {
  std::string text;
  text.reserve(kMostHead);
  append_hex(head.commit.view(), text.append(R"({"commit":")"));
  append_hex(head.feed.view(), text.append(R"(","feed":")"));
  text.append(R"(","lc":)").append(std::to_string(head.lc));
  append_hex(head.prev.view(), text.append(R"(,"prev":")"));
  text.append(R"(","seq":)").append(std::to_string(head.seq));
  text.append(R"(,"v":1})");
  return text;
}

Result<Head> parse_head(std::string_view bytes) {
  Head head;
  HeadText text(bytes);
  text.literal(R"({"commit":")").bytes(head.commit);
  text.literal(R"(","feed":")").bytes(head.feed);
  text.literal(R"(","lc":)").number(head.lc);
  text.literal(R"(,"prev":")").bytes(head.prev);
  text.literal(R"(","seq":)").number(head.seq);
  text.literal(R"(,"v":1})");
  if (!text.read()) return failure("record.head");
  return head;
}

EntryId entry_id(std::string_view head) {
  return sha256_of<EntryId>("\0"sv, head);
}

std::string encode(const Body& body) {
  std::string text;
  text.reserve(kUsualBody);
  text.append(R"({"at":")").append(to_string(body.at)).append("\"");
  if (!body.attachments.empty()) append(body.attachments, member("attachments", text));
  append_canonical(body.by, member("by", text));
  if (body.device) append_canonical(to_json(*body.device), member("device", text));
  append(body.label, member("label", text));
  append_canonical(body.payload, member("payload", text));
  append(body.refs, member("refs", text));
  append(body.seen, member("seen", text));
  text += '}';
  return text;
}

json::object to_json(const Seen& seen) {
  json::object object;
  for (const auto& [feed, last] : seen) object[hex(feed)] = json::array{last.seq, hex(last.id)};
  return object;
}

Result<Seen> parse_seen(const json::object& object) {
  Seen seen;
  for (const auto& member : object) {
    const auto feed = from_hex<FeedId>(member.key());
    const auto* position = member.value().if_array();
    if (!feed || position == nullptr || position->size() != 2) return failure("record.seen");
    const auto* seq = (*position)[0].if_int64();
    const auto* text = (*position)[1].if_string();
    const auto id = text == nullptr ? std::nullopt : from_hex<EntryId>(*text);
    if (seq == nullptr || *seq < 1 || !id) return failure("record.seen");
    seen[*feed] = {*seq, *id};
  }
  return seen;
}

Result<Body> parse_body(std::string_view bytes) {
  if (bytes.size() > kMostBody)
    return failure("record.body_too_large", {{"size", static_cast<std::int64_t>(bytes.size())},
                                             {"limit", static_cast<std::int64_t>(kMostBody)}});
  auto object = parse_object(bytes, "record.body");
  if (!object) return Failure(object.error());
  Members members(*object);
  Body body;
  body.at = members.instant("at");
  if (members.has("attachments")) {
    body.attachments = hashes_in<AttachmentHash>(members, "attachments", kMostAttachments);
    if (body.attachments.empty()) members.fail("attachments");  // one text for one value
  }
  body.by = members.name("by", kMostName);
  body.device = device_mark_in(members);
  body.label = label_in(members);
  if (!has_type(members.object("payload"))) members.fail("payload");
  body.refs = hashes_in<EntryId>(members, "refs", kMostRefs);
  const json::object& seen = members.object("seen");
  const auto positions = parse_seen(seen);
  if (!positions || seen.size() > kMostSeen) members.fail("seen");
  if (positions) body.seen = *positions;
  if (const auto wrong = members.wrong()) return failure("record.body", {{"member", *wrong}});
  body.payload = std::move(object->at("payload").get_object());
  return body;
}

// What parse_body asks for; what is written by encode is canonical where the payload can be written and all is
// UTF-8. Two levels less than a text may have: the body itself is one, and an empty value counts one more.
bool surely_reads_back(const Body& body, std::string_view bytes) {
  const auto seen = [](const auto& one) { return one.second.seq >= 1 && one.second.seq <= kMostNumber; };
  return bytes.size() <= kMostBody && is_utf8(bytes) && fits_profile(body.payload, kMostDepth - 2) &&
         has_form(body.at) && are_few_and_differ(body.attachments) && is_name(body.by) && !body.device &&
         is_name(body.label.policy) && is_name(body.label.classification) && has_type(body.payload) &&
         are_few_and_differ(body.refs) && body.seen.size() <= kMostSeen &&
         std::all_of(body.seen.begin(), body.seen.end(), seen);
}

Commitment commitment(const Salt& salt, std::string_view body) {
  return sha256_of<Commitment>("entente-body-1\0"sv, salt.view(), body);
}

EntryId before_first(const FeedId& feed) {
  return *from_raw<EntryId>(feed.view());
}

std::string device_statement(const Body& body, Instant at, const std::string& scope) {
  return canonical(json::object{{"at", to_string(at)},
                                {"attachments", texts(body.attachments)},
                                {"by", body.by},
                                {"payload", body.payload},
                                {"scope", scope}});
}

bool is_payload_type(std::string_view type) {
  const std::size_t dot = type.rfind(".v");
  if (dot == std::string_view::npos || dot == 0 || dot + 2 == type.size() || type.size() > kMostType) return false;
  const auto in_name = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  const auto in_version = [](char c) { return c >= '0' && c <= '9'; };
  const std::string_view name = type.substr(0, dot), version = type.substr(dot + 2);
  return std::all_of(name.begin(), name.end(), in_name) && std::all_of(version.begin(), version.end(), in_version);
}

}  // namespace entente::record
