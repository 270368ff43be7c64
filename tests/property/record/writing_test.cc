// What is written is not read again before it is signed, where it is sure what a reader would find: so that it is, and
// what it rests on, is checked here against reading, against another library and against the slowest code.
#include <gtest/gtest.h>
#include <sodium.h>

#include <algorithm>
#include <boost/json/parse.hpp>
#include <map>

#include "record/canonical.h"
#include "record/entry.h"
#include "support/cases.h"

namespace entente::record {
namespace {

namespace json = boost::json;

template <class Bytes>
Bytes random_bytes(Random& random) {
  Bytes value;
  for (unsigned char& byte : value.bytes) byte = static_cast<unsigned char>(random.next());
  return value;
}

std::string random_name(Random& random) {
  constexpr std::string_view kPieces[] = {"A. Example", "\"", "\\", "\n", "\u0130", "\u0639", "\U0001f600", " "};
  std::string name = "p";
  while (random.below(3) > 0) name += kPieces[random.below(std::size(kPieces))];
  return name;
}

json::value nested(int levels) {
  json::value value = 1;
  for (int i = 0; i < levels; ++i) value = json::array{std::move(value)};
  return value;
}

Body random_body(Random& random) {
  Body body;
  body.at = Instant(std::chrono::milliseconds(static_cast<std::int64_t>(random.next() >> 20)));
  body.by = random_name(random);
  body.label = {random_name(random), random_name(random),
                *Audience::parse(random.below(2) == 0 ? "public" : "XAA,XBB")};
  while (random.below(3) > 0) body.refs.push_back(random_bytes<EntryId>(random));
  while (random.below(3) == 0) body.attachments.push_back(random_bytes<AttachmentHash>(random));
  while (random.below(3) > 0)
    body.seen[random_bytes<FeedId>(random)] = {1 + random.below(1'000'000), random_bytes<EntryId>(random)};
  body.payload = {{"type", "need.v1"}, {"what", random_name(random)}, {"number", std::int64_t{random.below(1000)}}};
  if (random.below(2) == 0) body.payload["deep"] = nested(static_cast<int>(random.below(40)));
  return body;
}

// One thing that a reader would refuse, or that is rare.
using Fault = void (*)(Body& body, Random& random);
const std::map<std::string, Fault> kFaults{
    {"by is empty", [](Body& body, Random&) { body.by.clear(); }},
    {"by is too long", [](Body& body, Random&) { body.by.assign(201, 'a'); }},
    {"no policy", [](Body& body, Random&) { body.label.policy.clear(); }},
    {"no classification", [](Body& body, Random&) { body.label.classification.clear(); }},
    {"no UTF-8 by", [](Body& body, Random&) { body.by += "\xc3"; }},
    {"no UTF-8 inside", [](Body& body, Random&) { body.payload["what"] = "\xed\xa0\x80"; }},
    {"no type", [](Body& body, Random&) { body.payload.erase("type"); }},
    {"type without version", [](Body& body, Random&) { body.payload["type"] = "need"; }},
    {"too deep", [](Body& body, Random&) { body.payload["deep"] = nested(31); }},
    {"too large", [](Body& body, Random&) { body.payload["what"] = std::string(kMostBody, 'a'); }},
    {"beyond 2^53", [](Body& body, Random&) { body.payload["number"] = kMostNumber + 1; }},
    {"key of another alphabet", [](Body& body, Random&) { body.payload["\u0639"] = 1; }},
    {"year 10000", [](Body& body, Random&) { body.at = std::chrono::sys_days(std::chrono::year(10'000) / 1 / 1); }},
    {"year 0", [](Body& body, Random&) { body.at = std::chrono::sys_days(std::chrono::year(0) / 12 / 31); }},
    {"seen at 0",
     [](Body& body, Random& random) {
       body.seen[random_bytes<FeedId>(random)] = {0, random_bytes<EntryId>(random)};
     }},
    {"seen too much",
     [](Body& body, Random& random) {
       while (body.seen.size() <= kMostSeen) body.seen[random_bytes<FeedId>(random)] = {1, {}};
     }},
    {"a reference twice",
     [](Body& body, Random&) {
       body.refs = {EntryId{}, EntryId{}};
     }},
    {"an attachment twice",
     [](Body& body, Random&) {
       body.attachments = {AttachmentHash{}, AttachmentHash{}};
     }},
    {"too many references",
     [](Body& body, Random& random) {
       while (body.refs.size() <= kMostRefs) body.refs.push_back(random_bytes<EntryId>(random));
     }},
};

bool can_be_written(const Body& body) {
  return check_profile(body.payload).has_value();
}

void expect_same(const Body& read, const Body& said) {
  EXPECT_EQ(read.at, said.at);
  EXPECT_EQ(read.by, said.by);
  EXPECT_EQ(read.label.policy, said.label.policy);
  EXPECT_EQ(read.label.classification, said.label.classification);
  EXPECT_EQ(read.label.releasable_to, said.label.releasable_to);
  EXPECT_EQ(read.refs, said.refs);
  EXPECT_EQ(read.attachments, said.attachments);
  EXPECT_EQ(read.seen, said.seen);
  EXPECT_EQ(read.payload, said.payload);
  EXPECT_EQ(read.device.has_value(), said.device.has_value());
}

TEST(RecordWriting, WhatSurelyReadsBackIsReadAsItWasSaid) {
  Random random(Seed{21});
  int sure = 0, doubted = 0;
  for (int i = 0; i < test::cases(4'000); ++i) {
    const Body body = random_body(random);
    if (!can_be_written(body)) continue;
    const std::string text = encode(body);
    const auto read = parse_body(text);
    if (read) expect_same(*read, body);
    const bool surely = surely_reads_back(body, text);
    ASSERT_TRUE(read || !surely) << text << " " << read.error().code;
    sure += surely;
    doubted += read && !surely;
  }
  EXPECT_GT(sure, 10 * doubted);  // or nothing would be saved
  EXPECT_GT(doubted, 0);          // the deepest
}

TEST(RecordWriting, WhatAReaderRefusesIsNeverSure) {
  Random random(Seed{22});
  for (const auto& [name, fault] : kFaults) {
    SCOPED_TRACE(name);
    for (int i = 0; i < test::cases(20); ++i) {
      Body body = random_body(random);
      body.payload.erase("deep");
      ASSERT_TRUE(surely_reads_back(body, encode(body)));
      fault(body, random);
      const std::string text = encode(body);
      ASSERT_FALSE(parse_body(text));
      ASSERT_FALSE(surely_reads_back(body, text));
    }
  }
}

TEST(RecordWriting, WhatADeviceSignedIsReadAgain) {
  Random random(Seed{23});
  Body body = random_body(random);
  body.payload.erase("deep");
  body.device = DeviceMark{body.at, random_bytes<PublicKey>(random), "visit 7", random_bytes<Signature>(random)};
  const std::string text = encode(body);
  const auto read = parse_body(text);
  ASSERT_TRUE(read) << read.error().code;
  expect_same(*read, body);
  EXPECT_EQ(read->device->scope, body.device->scope);
  EXPECT_EQ(read->device->signature, body.device->signature);
  EXPECT_FALSE(surely_reads_back(body, text));
}

// Boost.JSON refuses what is none, and has its own tables.
TEST(RecordWriting, Utf8IsWhatAnotherReaderTakesForIt) {
  constexpr std::string_view kBytes =
      "aZ\x7f\x80\x8f\x90\x9f\xa0\xbf\xc0\xc1\xc2\xdf\xe0\xe1\xec\xed\xee\xef\xf0\xf1\xf4\xf5\xff";
  Random random(Seed{24});
  int good = 0, bad = 0;
  for (int i = 0; i < test::cases(100'000); ++i) {
    std::string text(random.below(12), 'a');  // in eights, and across them
    for (std::uint32_t more = 1 + random.below(4); more > 0; --more) text += kBytes[random.below(std::size(kBytes))];
    text.append(random.below(12), 'z');
    json::error_code error;
    json::parse('"' + text + '"', error);
    ASSERT_EQ(is_utf8(text), !error) << hex(text);
    ++(error ? bad : good);
  }
  EXPECT_GT(good, 1'000);
  EXPECT_GT(bad, 1'000);
}

TEST(RecordWriting, HashesAreThoseOfAnotherLibrary) {
  Random random(Seed{25});
  for (int i = 0; i < test::cases(2'000); ++i) {
    std::string bytes(random.below(400), '\0');
    for (char& byte : bytes) byte = static_cast<char>(random.next());
    Digest expected;
    crypto_hash_sha256(expected.bytes.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    const std::string_view all = bytes, front = all.substr(0, random.below(static_cast<std::uint32_t>(all.size()) + 1));
    ASSERT_EQ(sha256_of<Digest>(front, all.substr(front.size())), expected);
  }
}

TEST(RecordWriting, DigitsAreReadInLowerCaseOnly) {
  for (int one = 0; one < 256; ++one) {
    for (int other = 0; other < 256; ++other) {
      const std::string digits{static_cast<char>(one), static_cast<char>(other)};
      const bool are_digits = digits.find_first_not_of("0123456789abcdef") == std::string::npos;
      unsigned char byte = 0;
      ASSERT_EQ(unhex(digits, &byte, 1), are_digits) << one << " " << other;
      if (!are_digits) continue;
      ASSERT_EQ(hex(std::string_view(reinterpret_cast<const char*>(&byte), 1)), digits);
    }
  }
}

}  // namespace
}  // namespace entente::record
