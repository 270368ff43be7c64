#include "app/briefing/brief.h"

#include "briefing/compose.h"
#include "domain/briefing.h"

namespace entente::app::briefing {
namespace {

using domain::BriefingRow;
using domain::kKind;

domain::ObjectPtr find_briefing(const programme::Reading& reading, const std::string& id) {
  domain::ObjectPtr found;
  for (const domain::ObjectPtr& object : reading.programme.standing(kKind<BriefingRow>)) {
    if (!id.empty() && object->key != id) continue;
    const auto moment = [](const domain::ObjectPtr& each) {
      return domain::moment_of(each->as<BriefingRow>().cut_off).value_or(0);
    };
    if (found == nullptr || moment(found) < moment(object)) found = object;
  }
  return found;
}

}  // namespace

Result<Brief> open_brief(const Office& office, const std::string& id) {
  const auto lookback = programme::Lookback::over(office);
  if (!lookback) return Failure(lookback.error());
  Brief brief;
  brief.now = lookback->now();
  brief.briefing = find_briefing(brief.now, id);
  if (brief.briefing == nullptr && id.empty()) return failure("briefings.none");
  if (brief.briefing == nullptr) return failure("domain.not_there", {{"kind", std::string("briefing")}, {"id", id}});
  const auto& row = brief.briefing->as<BriefingRow>();
  auto cut = lookback->as_of(row.as_of);
  if (!cut) return Failure(cut.error());
  brief.cut = *std::move(cut);
  const BriefingRow* before =
      row.previous ? brief.now.programme.row<BriefingRow>(row.previous->text, brief.readers()) : nullptr;
  if (before == nullptr) return brief;
  auto last = lookback->as_of(before->as_of);
  if (!last) return Failure(last.error());
  brief.last_time = std::move(last->programme);
  return brief;
}

entente::briefing::Document document_of(const Brief& brief) {
  const entente::briefing::Sources sources{brief.now.programme, brief.cut.programme, brief.readers()};
  return entente::briefing::compose(sources, *brief.briefing);
}

}  // namespace entente::app::briefing
