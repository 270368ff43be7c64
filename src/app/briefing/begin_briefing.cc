#include "app/briefing/begin_briefing.h"

#include "app/programme/saying.h"
#include "domain/briefing.h"
#include "record/as_of.h"

namespace entente::app::briefing {
namespace {

using domain::BriefingRow;

std::string latest_before(const domain::Programme& programme, std::int64_t cut_off) {
  std::string id;
  std::int64_t latest = 0;
  for (const BriefingRow* other : programme.rows<BriefingRow>()) {
    const auto moment = domain::moment_of(other->cut_off);
    if (!moment || *moment >= cut_off || (!id.empty() && *moment <= latest)) continue;
    id = other->id.text;
    latest = *moment;
  }
  return id;
}

}  // namespace

Result<programme::PerformedAct> begin_briefing(const record::Place& place, const BriefingRequest& request) {
  const auto moment = domain::moment_of(request.cut_off);
  if (!moment) {
    return failure("domain.not_a_moment", {{"field", std::string("cut_off")}, {"text", request.cut_off}});
  }
  if (*moment > programme::now(place)) return failure("briefings.cut_off_to_come", {{"cut_off", request.cut_off}});
  programme::ActRequest act;
  {
    const auto office = record::Office::open(place, record::Access::reading);
    if (!office) return Failure(office.error());
    const auto lookback = programme::Lookback::over(*office);
    if (!lookback) return Failure(lookback.error());
    const auto cut = lookback->as_of(request.cut_off);
    if (!cut) return Failure(cut.error());
    act.set.emplace_back("as_of", entente::record::encode(cut->as_of));
    const std::string previous =
        request.previous.empty() ? latest_before(lookback->now().programme, *moment) : request.previous;
    if (!previous.empty()) act.set.emplace_back("previous", previous);
  }
  act.by = request.by;
  act.kind = "briefing";
  act.act = "new";
  act.id = request.id.empty() ? "BR-" + request.cut_off.substr(0, 10) : request.id;
  act.set.emplace_back("title", request.title);
  act.set.emplace_back("cut_off", request.cut_off);
  act.rehearse = request.rehearse;
  return programme::perform_act(place, act);
}

}  // namespace entente::app::briefing
