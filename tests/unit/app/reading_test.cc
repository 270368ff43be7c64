// A record read as a programme: in the order of hybrid time, whatever the moment, and with nothing undone by what is
// told to more readers.
#include "app/programme/reading.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>

#include "app/record/export_file.h"
#include "app/record/import_file.h"
#include "app/record/trust_party.h"
#include "base/date.h"
#include "support/cases.h"
#include "support/domain/view_bytes.h"
#include "unit/app/programme_folder.h"

namespace entente::app::programme::reading_records {
namespace {

namespace json = boost::json;
using entente::record::FeedId;

constexpr const char* kParties[] = {"XAA", "XBB"};
constexpr const char* kAudiences[2][3] = {{"XAA", "XAA,XBB", "public"}, {"XBB", "XAA,XBB", "public"}};

// Two records with clocks of their own, that are written and carried at random.
class Two {
 public:
  explicit Two(int seed) : random_(Seed{static_cast<std::uint64_t>(seed)}, 21) {
    std::string authorities[2];
    for (int i = 0; i < 2; ++i) {
      const record::Place place = folder_.place(kParties[i]);
      places_.push_back({place.folder, place.files, clocks_[i], place.entropy, place.passphrase, place.threads});
    }
    for (int i = 0; i < 2; ++i) {
      clocks_[i].advance(std::chrono::hours(24 * 365 * 55));
      const auto made = record::init_record(place(i), kParties[i]);
      EXPECT_TRUE(made);
      for (const char* audience : kAudiences[i]) EXPECT_TRUE(record::make_feed_key(place(i), audience));
      if (made) authorities[i] = made->authority;
    }
    for (int i = 0; i < 2; ++i) EXPECT_TRUE(record::trust_party(place(i), kParties[1 - i], authorities[1 - i]));
    for (const std::string letter : {"A", "B"}) introduce("XAA,XBB", letter);
    carry(0);
  }

  const record::Place& place(int who) const { return places_[static_cast<std::size_t>(who)]; }
  // The record of one, open until something is carried.
  const Office& office(int who) {
    std::optional<Office>& office = offices_[who];
    if (office) return *office;
    auto opened = Office::open(place(who));
    EXPECT_TRUE(opened);
    office.emplace(*std::move(opened));
    for (const char* audience : kAudiences[who])
      EXPECT_TRUE(office->writable(*office->own_feed(*entente::record::Audience::parse(audience))));
    return *office;
  }
  void introduce(const std::string& audience, const std::string& letter) {
    say(0, audience, "party", letter,
        {{"party_id", letter}, {"code", "X" + letter + letter}, {"name", letter}, {"role", "other"}});
    say(0, audience, "person", "P" + letter,
        {{"person_id", "P" + letter}, {"party_id", letter}, {"office", "o"}, {"roles", "planner"}});
  }
  void say(int who, const std::string& audience, const std::string& kind, const std::string& id, json::object set) {
    const auto readers = *entente::record::Audience::parse(audience);
    const json::object payload{{"type", kind + ".v1"}, {"act", "import"}, {"id", id}, {"set", std::move(set)}};
    const std::string by = who == 0 ? "PA" : "PB";
    const Office& own = office(who);
    ASSERT_TRUE(own.append(own.request(readers, {by, audience, {}, "unclassified"}, payload)));
    clocks_[who].advance(std::chrono::minutes(random_.below(3000)));
  }
  void carry(int from) {
    for (auto& office : offices_) office.reset();
    const std::string file = folder_.path("carried");
    std::filesystem::remove(file);
    ASSERT_TRUE(record::export_file(place(from), {file, "XAA,XBB", false}));
    ASSERT_TRUE(record::import_file(place(1 - from), file));
  }
  // Names come again, so that the order shows: who was first has it.
  void go_on(int times, std::uint32_t audiences = 3) {
    for (int i = 0; i < times; ++i) {
      const int who = static_cast<int>(random_.below(2));
      if (random_.below(4) == 0) carry(who);
      const std::string id = "K" + std::to_string(random_.below(12));
      say(who, kAudiences[who][random_.below(audiences)], "area", id,
          {{"area_id", id}, {"name", "as number " + std::to_string(i)}});
    }
  }
  Random& random() { return random_; }

 private:
  ProgrammeFolder folder_;
  ManualClock clocks_[2];
  std::vector<record::Place> places_;
  std::optional<Office> offices_[2];
  Random random_;
};

// Slow, and obviously right: every row that may be read, the time of each from all that it can have read, sorted.
std::vector<domain::Said> plainly_in_turn(const Office& office, bool by_logical_clocks_alone = false) {
  std::map<std::pair<FeedId, std::int64_t>, store::Row> rows;
  std::map<FeedId, entente::record::Descriptor> feeds;
  for (const auto& feed : office.store().feeds(office.own_view())) {
    feeds.emplace(feed.id, feed.descriptor);
    const auto all = office.store().rows(office.own_view(), feed.id, 1, feed.last.seq);
    EXPECT_TRUE(all);
    for (const store::Row& row : *all) rows.emplace(std::pair(feed.id, row.position.seq), row);
  }
  const std::function<std::int64_t(const FeedId&, std::int64_t)> time = [&](const FeedId& feed, std::int64_t seq) {
    const auto row = rows.find({feed, seq});
    if (row == rows.end()) return std::int64_t{0};
    std::int64_t latest = std::max<std::int64_t>(time(feed, seq - 1), row->second.body->at.time_since_epoch().count());
    for (const auto& [other, position] : row->second.body->seen) latest = std::max(latest, time(other, position.seq));
    return latest;
  };
  std::vector<domain::Said> entries;
  for (const auto& [place, row] : rows) {
    domain::Said said;
    said.turn = {row.lc, place.first.bytes, place.second,
                 by_logical_clocks_alone ? 0 : time(place.first, place.second)};
    said.id = row.position.id.bytes;
    said.at = row.body->at.time_since_epoch().count();
    said.by = row.body->by;
    said.party = feeds.at(place.first).party;
    said.readers = readers_of(feeds.at(place.first).audience);
    said.payload = row.body->payload;
    entries.push_back(std::move(said));
  }
  return entries;
}

TEST(Reading, of_a_record_is_the_plain_fold_of_its_entries) {
  for (int seed = 0; seed < test::cases(2); ++seed) {
    Two two(seed);
    two.go_on(60);
    for (const int who : {0, 1}) {
      const auto reading = read_programme(two.office(who));
      ASSERT_TRUE(reading);
      const std::string plainly = test::text_of(domain::fold(plainly_in_turn(two.office(who))));
      EXPECT_EQ(test::text_of(reading->programme), plainly) << seed;
    }
  }
}

// The control: there is something to be ordered in these records.
TEST(Reading, by_logical_clocks_alone_would_be_another) {
  Two two(0);
  two.go_on(60);
  EXPECT_NE(test::text_of(domain::fold(plainly_in_turn(two.office(0)))),
            test::text_of(domain::fold(plainly_in_turn(two.office(0), true))));
}

TEST(Reading, that_catches_up_is_one_that_is_read_anew) {
  Two two(7);
  two.go_on(10);
  auto reading = read_programme(two.office(0));
  ASSERT_TRUE(reading);
  for (int i = 0; i < 12; ++i) {
    two.go_on(3);
    ASSERT_TRUE(catch_up(two.office(0), *reading));
    const auto again = read_programme(two.office(0));
    ASSERT_TRUE(again);
    ASSERT_EQ(test::text_of(reading->programme), test::text_of(again->programme)) << i;
    EXPECT_EQ(reading->as_of, again->as_of);
  }
}

TEST(Lookback, tells_of_every_moment_what_is_read_as_of_it) {
  Two two(3);
  two.go_on(60);
  const Office& office = two.office(0);
  for (const char* view : {"", "XBB", "public"}) {
    const auto lookback = Lookback::over(office, view);
    ASSERT_TRUE(lookback);
    std::set<std::string> told;
    for (int i = 0; i < 25; ++i) {
      std::string moment =
          Date::from_epoch_days(static_cast<std::int32_t>(55 * 365 + two.random().below(90))).to_string();
      if (i % 3 == 0) {
        std::map<FeedId, std::int64_t> seq = lookback->now().as_of.seq();
        for (auto& [feed, last] : seq) last = two.random().below(static_cast<std::uint32_t>(last) + 1);
        std::erase_if(seq, [](const auto& feed) { return feed.second == 0; });
        moment = entente::record::encode(entente::record::AsOf(std::move(seq)));
      }
      const auto looked = lookback->as_of(moment);
      const auto read = read_programme(office, {view, moment});
      ASSERT_TRUE(looked && read) << moment;
      ASSERT_EQ(test::text_of(looked->programme), test::text_of(read->programme)) << view << " " << moment;
      EXPECT_EQ(looked->as_of, read->as_of);
      EXPECT_EQ(looked->readers, read->readers);
      told.insert(test::text_of(read->programme));
    }
    EXPECT_GT(told.size(), 8u) << "the moments differ";
  }
}

// What is in effect stays in effect when something is said to more readers, however few entries they have read.
TEST(Reading, keeps_in_effect_what_was_when_something_is_told_to_more) {
  const auto changed = [](const domain::Programme& before, const domain::Programme& after) {
    std::string text;
    for (const domain::KindFacts& kind : domain::all_kinds()) {
      for (std::size_t i = 0; i < before.count(kind.kind); ++i) {
        const domain::ObjectPtr& was = before.object(kind.kind, i);
        const domain::ObjectPtr is = after.find_exact(kind.kind, was->key, was->readers);
        if (is == nullptr || test::text_of(*is) != test::text_of(*was)) text += was->key + " ";
      }
    }
    return text;
  };
  for (int seed = 10; seed < 10 + test::cases(1); ++seed) {
    Two two(seed);
    two.go_on(30, 2);
    two.carry(1);
    const auto before = read_programme(two.office(0));
    ASSERT_TRUE(before);
    two.introduce("public", "A");
    two.say(0, "public", "area", "K-of-all", {{"area_id", "K-of-all"}, {"name", "for everyone"}});
    const auto after = read_programme(two.office(0));
    ASSERT_TRUE(after);
    EXPECT_EQ(changed(before->programme, after->programme), "") << seed;
    EXPECT_EQ(after->programme.set_aside_count(), before->programme.set_aside_count());
    EXPECT_EQ(after->programme.count(domain::kKind<domain::PartyRow>), 3u);
    // The control: by logical clocks alone the first public entries of the record would come before it.
    EXPECT_NE(changed(before->programme, domain::fold(plainly_in_turn(two.office(0), true))), "") << seed;
  }
}

}  // namespace
}  // namespace entente::app::programme::reading_records
