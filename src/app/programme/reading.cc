#include "app/programme/reading.h"

#include <algorithm>

#include "base/date.h"
#include "domain/briefing.h"
#include "record/as_of.h"
#include "record/payloads.h"

namespace entente::app::programme {
namespace {

using entente::record::AsOf;
using entente::record::Audience;

using entente::record::FeedState;
using Through = std::map<domain::FeedId, std::int64_t>;

// Which entries are read: of those that the store shows its own party, those whose readers are all among these.
struct Filter {
  std::vector<std::string> parties;  // all of whom must be able to read it
  bool only_public = false;

  bool shows(const Audience& audience) const {
    if (only_public) return audience.is_public();
    return std::all_of(parties.begin(), parties.end(), [&](const std::string& party) { return audience.has(party); });
  }
};

Result<domain::Moment> moment_in(const std::string& text) {
  domain::Moment moment;
  if (text.empty()) return moment;
  if (const auto day = Date::parse(text)) {
    constexpr std::int64_t kDay = 86'400'000;
    moment.until = (std::int64_t{day->epoch_days()} + 1) * kDay;
    return moment;
  }
  if (const auto at = domain::moment_of(text)) {
    moment.until = *at + 1;
    return moment;
  }
  const auto as_of = entente::record::parse_as_of(text);
  if (!as_of) return Failure(as_of.error());
  moment.through.emplace();
  for (const auto& [feed, seq] : as_of->seq()) moment.through->emplace(feed.bytes, seq);
  return moment;
}

AsOf as_of_through(const Through& through) {
  std::map<entente::record::FeedId, std::int64_t> seq;
  for (const auto& [feed, last] : through) seq[{feed}] = last;
  return AsOf(std::move(seq));
}

std::vector<FeedState> feeds_shown(const Office& office, const Filter& filter) {
  std::vector<FeedState> feeds = office.store().feeds(office.own_view());
  std::erase_if(feeds, [&](const FeedState& feed) { return !filter.shows(feed.descriptor.audience); });
  return feeds;
}

template <class Take>
Result<std::monostate> each_said(InTurn entries, Take take) {
  while (true) {
    auto said = entries.next();
    if (!said) return Failure(said.error());
    if (!*said) return std::monostate{};
    take(**std::move(said));
  }
}

// Takes into the reading what the moment covers of these feeds, from where the reading is.
Result<std::monostate> go_on(const Office& office, std::vector<FeedState> feeds, const domain::Moment& moment,
                             Reading& reading) {
  InTurn entries(office, std::move(feeds), reading.programme.through(), reading.times);
  const auto taken = each_said(std::move(entries), [&](const domain::Said& said) {
    if (moment.covers(said)) domain::take(reading.programme, said);
  });
  reading.as_of = as_of_through(reading.programme.through());
  return taken;
}

// The two that the programme is between, as both of them see it.
Result<std::vector<std::string>> joint_parties(const Office& office) {
  Reading own;
  if (const auto read = go_on(office, feeds_shown(office, {}), {}, own); !read) return Failure(read.error());
  for (const domain::ProgrammeRow* row : own.programme.rows<domain::ProgrammeRow>()) {
    std::vector<std::string> codes;
    for (const domain::PartyRow* party : own.programme.rows<domain::PartyRow>())
      if (party->id == row->sending_party || party->id == row->partner_party) codes.push_back(party->code);
    if (codes.size() == 2) return codes;
  }
  return failure("programme.no_programme");
}

Result<Filter> filter_for(const Office& office, const std::string& view) {
  Filter filter;
  if (view == "joint") {
    auto parties = joint_parties(office);
    if (!parties) return Failure(parties.error());
    filter.parties = *std::move(parties);
  } else if (view == "public") {
    filter.only_public = true;
  } else if (!view.empty()) {
    if (!entente::record::is_party(view)) return failure("recording.not_a_party", {{"text", view}});
    filter.parties = {view};
  }
  return filter;
}

domain::Readers readers_for(const Office& office, const Filter& filter) {
  const bool own = filter.parties.empty() && !filter.only_public && !office.party().empty();
  return {own ? std::vector<std::string>{office.party()} : filter.parties};
}

bool is_erasure(const domain::Said& said) {
  return entente::record::erasure_in(said.payload).has_value();
}

}  // namespace

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

Result<Reading> read_programme(const Office& office, const ViewName& view) {
  const auto filter = filter_for(office, view.view);
  if (!filter) return Failure(filter.error());
  const auto moment = moment_in(view.as_of);
  if (!moment) return Failure(moment.error());
  Reading reading;
  reading.readers = readers_for(office, *filter);
  if (const auto read = go_on(office, feeds_shown(office, *filter), *moment, reading); !read)
    return Failure(read.error());
  return reading;
}

Result<std::monostate> catch_up(const Office& office, Reading& reading) {
  std::vector<domain::Said> fresh;
  InTurn entries(office, feeds_shown(office, {}), reading.programme.through(), reading.times);
  const auto read = each_said(std::move(entries), [&](domain::Said said) { fresh.push_back(std::move(said)); });
  if (!read) return Failure(read.error());
  const bool in_order = fresh.empty() || reading.programme.last_turn() < fresh.front().turn;
  // What an erasure takes away had been folded.
  if (!in_order || std::any_of(fresh.begin(), fresh.end(), is_erasure)) {
    auto again = read_programme(office);
    if (!again) return Failure(again.error());
    reading = *std::move(again);
    return std::monostate{};
  }
  for (const domain::Said& said : fresh) domain::take(reading.programme, said);
  reading.as_of = as_of_through(reading.programme.through());
  return std::monostate{};
}

Result<Lookback> Lookback::over(const Office& office, const std::string& view) {
  const auto filter = filter_for(office, view);
  if (!filter) return Failure(filter.error());
  Lookback lookback(office);
  lookback.feeds_ = feeds_shown(office, *filter);
  Reading& now = lookback.now_;
  InTurn entries(office, lookback.feeds_, {}, now.times);
  const auto read = each_said(std::move(entries), [&](const domain::Said& said) { lookback.past_.take(said); });
  if (!read) return Failure(read.error());
  now.programme = lookback.past_.now();
  now.readers = readers_for(office, *filter);
  now.as_of = as_of_through(now.programme.through());
  return lookback;
}

Result<Reading> Lookback::as_of(const std::string& as_of) const {
  const auto moment = moment_in(as_of);
  if (!moment) return Failure(moment.error());
  const domain::Past::Around around = past_.around(*moment);
  Reading reading{around.before, now_.readers, {}, now_.times};
  std::vector<FeedState> feeds = feeds_;
  const Through& last = around.after.through();
  for (FeedState& feed : feeds) {
    const auto known = last.find(feed.id.bytes);
    feed.last.seq = known == last.end() ? 0 : known->second;
  }
  if (const auto read = go_on(*office_, std::move(feeds), *moment, reading); !read) return Failure(read.error());
  return reading;
}

}  // namespace entente::app::programme
