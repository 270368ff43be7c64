#include "app/programme/reading.h"

#include <algorithm>
#include <charconv>

#include "base/date.h"
#include "domain/briefing.h"
#include "record/as_of.h"
#include "record/payloads.h"

namespace entente::app::programme {
namespace {

using entente::record::AsOf;
using entente::record::Audience;

// Which entries are read: those that the store shows its own party, and of these those whose readers are among them.
struct Filter {
  std::vector<std::string> parties;  // all of whom must be able to read it
  bool only_public = false;
  std::optional<AsOf> as_of;
  std::int64_t until = std::numeric_limits<std::int64_t>::max();  // milliseconds

  bool shows(const Audience& audience) const {
    if (only_public) return audience.is_public();
    return std::all_of(parties.begin(), parties.end(), [&](const std::string& party) { return audience.has(party); });
  }
  bool shows(const domain::Said& said, const entente::record::FeedId& feed) const {
    return said.at < until && (!as_of || as_of->covers(feed, said.turn.seq));
  }
};

Result<std::monostate> set_as_of(Filter& filter, const std::string& text) {
  if (text.empty()) return std::monostate{};
  if (const auto day = Date::parse(text)) {
    constexpr std::int64_t kDay = 86'400'000;
    filter.until = (std::int64_t{day->epoch_days()} + 1) * kDay;
    return std::monostate{};
  }
  if (const auto moment = domain::moment_of(text)) {
    filter.until = *moment + 1;
    return std::monostate{};
  }
  auto as_of = entente::record::parse_as_of(text);
  if (!as_of) return Failure(as_of.error());
  filter.as_of = *std::move(as_of);
  return std::monostate{};
}

// Rows of several feeds, with whose readers they are.
struct Heard {
  store::Row row;
  const entente::record::Descriptor* feed;
};

Result<std::vector<Heard>> hear(const Office& office, const std::vector<entente::record::FeedState>& feeds,
                                const std::map<entente::record::FeedId, std::int64_t>& known) {
  std::vector<Heard> heard;
  for (const auto& feed : feeds) {
    const auto last = known.find(feed.id);
    const auto take = [&](const store::Row& row) { heard.push_back({row, &feed.descriptor}); };
    const std::int64_t from = last == known.end() ? 1 : last->second + 1;
    if (const auto rows = record::for_each_row(office.store(), office.own_view(), feed, take, from); !rows)
      return Failure(rows.error());
  }
  // Whatever an entry could have read comes before it.
  std::sort(heard.begin(), heard.end(), [](const Heard& a, const Heard& b) { return a.row.lc < b.row.lc; });
  return heard;
}

struct Read {
  std::vector<domain::Said> entries;
  HybridTimes times;
};

Result<Read> read(const Office& office, const Filter& filter) {
  std::vector<entente::record::FeedState> feeds = office.store().feeds(office.own_view());
  std::erase_if(feeds, [&](const auto& feed) { return !filter.shows(feed.descriptor.audience); });
  const auto heard = hear(office, feeds, {});
  if (!heard) return Failure(heard.error());
  Read read;
  for (const Heard& each : *heard) {
    const std::int64_t time = read.times.of(each.row);
    if (!each.row.body) continue;
    domain::Said said = said_of(each.row, *each.feed);
    said.turn.time = time;
    if (filter.shows(said, each.row.feed)) read.entries.push_back(std::move(said));
  }
  std::sort(read.entries.begin(), read.entries.end(), [](const auto& a, const auto& b) { return a.turn < b.turn; });
  return read;
}

// The two that the programme is between, as both of them see it.
Result<std::vector<std::string>> joint_parties(const Office& office) {
  auto entries = read(office, {});
  if (!entries) return Failure(entries.error());
  const domain::Programme programme = domain::fold(std::move(entries->entries));
  for (const domain::ProgrammeRow* row : programme.rows<domain::ProgrammeRow>()) {
    std::vector<std::string> codes;
    for (const domain::PartyRow* party : programme.rows<domain::PartyRow>())
      if (party->id == row->sending_party || party->id == row->partner_party) codes.push_back(party->code);
    if (codes.size() == 2) return codes;
  }
  return failure("programme.no_programme");
}

Result<Filter> filter_for(const Office& office, const ViewName& view) {
  Filter filter;
  if (const auto set = set_as_of(filter, view.as_of); !set) return Failure(set.error());
  if (view.view == "joint") {
    auto parties = joint_parties(office);
    if (!parties) return Failure(parties.error());
    filter.parties = *std::move(parties);
  } else if (view.view == "public") {
    filter.only_public = true;
  } else if (!view.view.empty()) {
    if (!entente::record::is_party(view.view)) return failure("recording.not_a_party", {{"text", view.view}});
    filter.parties = {view.view};
  }
  return filter;
}

}  // namespace

domain::Readers readers_of(const Audience& audience) {
  return {audience.parties()};
}

Result<Audience> audience_of(const domain::Readers& readers) {
  if (readers.everyone()) return Audience::everyone();
  const auto audience = Audience::of(readers.parties);
  if (!audience) return failure("programme.audience", {{"text", readers.parties.front()}});
  return *audience;
}

std::string audience_words(const domain::Readers& readers) {
  const auto audience = audience_of(readers);
  return audience ? audience->to_string() : std::string();
}

domain::Said said_of(const store::Row& row, const entente::record::Descriptor& feed) {
  domain::Said said;
  said.turn = {row.lc, row.feed.bytes, row.position.seq};
  said.id = row.position.id.bytes;
  said.at = row.body->at.time_since_epoch().count();
  said.by = row.body->by;
  said.party = feed.party;
  said.readers = readers_of(feed.audience);
  said.payload = row.body->payload;
  return said;
}

Result<std::vector<domain::Said>> entries_of(const Office& office, const ViewName& view) {
  const auto filter = filter_for(office, view);
  if (!filter) return Failure(filter.error());
  auto entries = read(office, *filter);
  if (!entries) return Failure(entries.error());
  return std::move(entries->entries);
}

Result<Reading> read_programme(const Office& office, const ViewName& view) {
  const auto filter = filter_for(office, view);
  if (!filter) return Failure(filter.error());
  auto entries = read(office, *filter);
  if (!entries) return Failure(entries.error());
  Reading reading;
  std::map<entente::record::FeedId, std::int64_t> through;
  reading.times = std::move(entries->times);
  for (const domain::Said& said : entries->entries) {
    domain::take(reading.programme, said);
    through[{said.turn.feed}] = std::max(through[{said.turn.feed}], said.turn.seq);
  }
  reading.as_of = AsOf(std::move(through));
  const bool own = filter->parties.empty() && !filter->only_public && !office.party().empty();
  reading.readers = {own ? std::vector<std::string>{office.party()} : filter->parties};
  return reading;
}

Result<std::monostate> catch_up(const Office& office, Reading& reading) {
  const std::vector<entente::record::FeedState> feeds = office.store().feeds(office.own_view());
  auto through = reading.as_of.seq();
  const auto heard = hear(office, feeds, through);
  if (!heard) return Failure(heard.error());
  std::vector<domain::Said> fresh;
  bool in_order = true;
  for (const Heard& each : *heard) {
    const std::int64_t time = reading.times.of(each.row);
    if (!each.row.body) continue;
    fresh.push_back(said_of(each.row, *each.feed));
    fresh.back().turn.time = time;
    in_order = in_order && reading.programme.last_turn() < fresh.back().turn &&
               each.row.body->type() != entente::record::Erasure::kType;  // it takes away what was folded
    through[each.row.feed] = std::max(through[each.row.feed], each.row.position.seq);
  }
  if (!in_order) {
    auto again = read_programme(office);
    if (!again) return Failure(again.error());
    reading = *std::move(again);
    return std::monostate{};
  }
  std::sort(fresh.begin(), fresh.end(), [](const auto& a, const auto& b) { return a.turn < b.turn; });
  for (const domain::Said& said : fresh) domain::take(reading.programme, said);
  reading.as_of = AsOf(std::move(through));
  return std::monostate{};
}

}  // namespace entente::app::programme
