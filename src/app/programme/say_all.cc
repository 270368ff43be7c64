#include "app/programme/say_all.h"

#include <algorithm>
#include <map>

#include "app/programme/saying.h"

namespace entente::app::programme {
namespace {

using domain::Programme;

constexpr std::size_t kMostRefusals = 20;

// Whether the record says the same of it already.
bool is_said(const domain::Object& object, const domain::Statement& statement) {
  const domain::KindFacts& kind = domain::facts(object.kind);
  domain::Fields fields;
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (column == kind.releasability) continue;
    if (std::string cell = object.row->write(column); !cell.empty()) fields.emplace_back(column, std::move(cell));
  }
  domain::Fields set = statement.set;
  std::sort(set.begin(), set.end());
  return fields == set;
}

Error differs(const ToldRow& row) {
  const domain::KindFacts& kind = domain::facts(row.statement.kind);
  return {"programme.differs", {{"kind", std::string(kind.word)}, {"id", row.statement.id}}, row.where};
}

// Those of the rows that the record does not have yet.
Checked<std::vector<ToldRow>> new_rows(std::vector<ToldRow> rows, const Programme& programme, std::int64_t& there) {
  std::vector<ToldRow> fresh;
  std::vector<Error> errors;
  for (ToldRow& row : rows) {
    const domain::ObjectPtr object = programme.find_exact(row.statement.kind, row.statement.id, row.readers);
    if (object == nullptr) {
      fresh.push_back(std::move(row));
    } else if (!object->retracted && is_said(*object, row.statement)) {
      ++there;
    } else {
      errors.push_back(differs(row));
    }
  }
  if (!errors.empty()) return Failures(std::move(errors));
  return fresh;
}

// Said one after the other to a programme of their own first: what would be refused is refused as a whole.
std::vector<Error> rehearse(Programme programme, const std::vector<ToldRow>& rows, const domain::Draft& speaker) {
  std::vector<Error> errors;
  domain::Turn turn = programme.last_turn();
  for (const ToldRow& row : rows) {
    domain::Said said;
    ++turn.lc;
    said.turn = turn;
    said.by = speaker.by;
    said.party = speaker.party;
    said.at = speaker.at;
    said.readers = row.readers;
    said.payload = domain::payload_of(row.statement);
    const std::size_t before = programme.set_aside_count();
    domain::take(programme, said);
    if (programme.set_aside_count() == before) continue;
    const Message& why = programme.set_aside(before).why;
    errors.push_back({why.code, why.arguments, row.where});
    if (errors.size() == kMostRefusals) break;
  }
  return errors;
}

// Error: recording.no_own_feed, for readers to whom there is nowhere to say it.
Result<std::vector<FeedCount>> counted(const Office& office, const std::vector<ToldRow>& rows) {
  std::map<domain::Readers, std::int64_t> counts;
  for (const ToldRow& row : rows) ++counts[row.readers];
  std::vector<FeedCount> feeds;
  for (const auto& [readers, entries] : counts) {
    const auto audience = audience_of(readers);
    if (!audience) return Failure(audience.error());
    const auto feed = office.own_feed(*audience);
    if (!feed) return Failure(feed.error());
    feeds.push_back({office.name_of(feed->id), entries});
  }
  std::sort(feeds.begin(), feeds.end(), [](const auto& a, const auto& b) { return a.feed < b.feed; });
  return feeds;
}

}  // namespace

Checked<SaidAll> say_all(const Office& office, const Programme& programme, std::vector<ToldRow> rows,
                         const std::string& by, bool rehearse_only) {
  SaidAll said;
  said.rehearsed = rehearse_only;
  const auto fresh = new_rows(std::move(rows), programme, said.there_already);
  if (!fresh) return Failures(fresh.error());
  const domain::Draft speaker{by, office.party(), {}, now(office.place())};
  if (auto errors = rehearse(programme, *fresh, speaker); !errors.empty()) return Failures(std::move(errors));
  said.rows = static_cast<std::int64_t>(fresh->size());
  auto feeds = counted(office, *fresh);
  if (!feeds) return Failures({feeds.error()});
  said.feeds = *std::move(feeds);
  if (rehearse_only) return said;
  std::vector<store::Append> appends;
  for (const ToldRow& row : *fresh) {
    auto append = append_for(office, row.readers, by, row.statement, {});
    if (!append) return Failures({append.error()});
    appends.push_back(*std::move(append));
  }
  const auto appended = office.append_all(std::move(appends));
  if (!appended) return Failures({appended.error()});
  return said;
}

}  // namespace entente::app::programme
