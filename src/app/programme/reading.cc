#include "app/programme/reading.h"

#include <algorithm>
#include <charconv>

#include "base/date.h"
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
  auto as_of = entente::record::parse_as_of(text);
  if (!as_of) return Failure(as_of.error());
  filter.as_of = *std::move(as_of);
  return std::monostate{};
}

Result<std::vector<domain::Said>> read(const Office& office, const Filter& filter) {
  std::vector<domain::Said> entries;
  const store::View own = office.own_view();
  for (const auto& feed : office.store().feeds(own)) {
    if (!filter.shows(feed.descriptor.audience)) continue;
    const auto take = [&](const store::Row& row) {
      if (!row.body) return;
      domain::Said said = said_of(row, feed.descriptor);
      if (filter.shows(said, feed.id)) entries.push_back(std::move(said));
    };
    if (const auto rows = record::for_each_row(office.store(), own, feed, take); !rows) return Failure(rows.error());
  }
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.turn < b.turn; });
  return entries;
}

// The two that the programme is between, as both of them see it.
Result<std::vector<std::string>> joint_parties(const Office& office) {
  auto entries = read(office, {});
  if (!entries) return Failure(entries.error());
  const domain::Programme programme = domain::fold(*std::move(entries));
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
  return read(office, *filter);
}

Result<Reading> read_programme(const Office& office, const ViewName& view) {
  const auto filter = filter_for(office, view);
  if (!filter) return Failure(filter.error());
  auto entries = read(office, *filter);
  if (!entries) return Failure(entries.error());
  Reading reading;
  std::map<entente::record::FeedId, std::int64_t> through;
  for (const domain::Said& said : *entries) {
    domain::take(reading.programme, said);
    through[{said.turn.feed}] = std::max(through[{said.turn.feed}], said.turn.seq);
  }
  reading.as_of = AsOf(std::move(through));
  const bool own = filter->parties.empty() && !filter->only_public && !office.party().empty();
  reading.readers = {own ? std::vector<std::string>{office.party()} : filter->parties};
  return reading;
}

Result<std::monostate> catch_up(const Office& office, Reading& reading) {
  std::vector<domain::Said> fresh;
  bool in_order = true;
  auto through = reading.as_of.seq();
  const store::View own = office.own_view();
  for (const auto& feed : office.store().feeds(own)) {
    const auto known = through.find(feed.id);
    const auto take = [&](const store::Row& row) {
      if (!row.body) return;
      fresh.push_back(said_of(row, feed.descriptor));
      in_order = in_order && reading.programme.last_turn() < fresh.back().turn &&
                 row.body->type() != entente::record::Erasure::kType;  // it takes away what was folded
      through[feed.id] = row.position.seq;
    };
    const std::int64_t from = known == through.end() ? 1 : known->second + 1;
    if (const auto rows = record::for_each_row(office.store(), own, feed, take, from); !rows)
      return Failure(rows.error());
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
