#include "app/briefing/suggest_statements.h"

#include "app/briefing/brief.h"

namespace entente::app::briefing {
namespace {

// What was published of an object whose changes its own readers are told is a copy of it, and no news.
std::vector<domain::ObjectChange> news_of(const Brief& brief) {
  const domain::Programme& programme = brief.cut.programme;
  auto changes = domain::difference(brief.last_time, programme);
  std::erase_if(changes, [&](const domain::ObjectChange& change) {
    if (!change.after->readers.everyone()) return false;
    const domain::ObjectPtr own = programme.find(change.after->kind, change.after->key, brief.readers());
    return own != nullptr && own != change.after;
  });
  return changes;
}

}  // namespace

Result<News> suggest_statements(const record::Place& place, const std::string& id) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto brief = open_brief(*office, id);
  if (!brief) return Failure(brief.error());
  const auto& row = brief->briefing->as<domain::BriefingRow>();
  const auto changes = news_of(*brief);
  News news{brief->briefing->key, row.cut_off, {}, entente::briefing::by_topic(changes), {}};
  if (row.previous) {
    const auto* before = brief->now.programme.row<domain::BriefingRow>(row.previous->text, brief->readers());
    if (before != nullptr) news.since = before->cut_off;
  }
  news.suggestions = entente::briefing::suggest(brief->cut.programme, brief->readers(), changes);
  return news;
}

}  // namespace entente::app::briefing
