#include "app/briefing/suggest_statements.h"

#include "app/briefing/brief.h"

namespace entente::app::briefing {

Result<News> suggest_statements(const record::Place& place, const std::string& id) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto brief = open_brief(*office, id);
  if (!brief) return Failure(brief.error());
  const auto& row = brief->briefing->as<domain::BriefingRow>();
  const auto changes = domain::difference(brief->last_time, brief->cut.programme);
  News news{brief->briefing->key, row.cut_off, {}, entente::briefing::by_topic(changes), {}};
  if (row.previous) {
    const auto* before = brief->now.programme.row<domain::BriefingRow>(row.previous->text, brief->readers());
    if (before != nullptr) news.since = before->cut_off;
  }
  news.suggestions = entente::briefing::suggest(brief->cut.programme, brief->readers(), changes);
  return news;
}

}  // namespace entente::app::briefing
