#include "app/briefing/publish_briefing.h"

#include <algorithm>
#include <span>

#include "app/briefing/publishing.h"
#include "app/programme/perform_act.h"
#include "domain/briefing.h"

namespace entente::app::briefing {
namespace {

using domain::BriefingRow;
using domain::BriefingState;

Result<std::monostate> check_cleared(const Brief& brief) {
  const auto& row = brief.briefing->as<BriefingRow>();
  if (row.state == BriefingState::cleared) return std::monostate{};
  return failure("briefings.not_cleared",
                 {{"id", brief.briefing->key}, {"state", std::string(domain::word(row.state))}});
}

Result<std::monostate> act(const Place& place, programme::ActRequest request) {
  const auto performed = programme::perform_act(place, request);
  if (!performed) return Failure(performed.error());
  return std::monostate{};
}

// Own readers are told that it is published only when everybody can read it.
Result<std::monostate> close(const Place& place, const PublishRequest& request, const std::string& document) {
  programme::ActRequest own;
  own.by = request.by;
  own.kind = "briefing";
  own.act = "publish";
  own.id = request.id;
  own.set = {{"document", document}};
  own.idempotency_key = "publish-" + request.id;
  return act(place, std::move(own));
}

}  // namespace

Result<Published> publish_briefing(const Place& place, const PublishRequest& request) {
  Published published;
  {
    const auto office = Office::open(place);
    if (!office) return Failure(office.error());
    const auto brief = open_brief(*office, request.id);
    if (!brief) return Failure(brief.error());
    if (const auto cleared = check_cleared(*brief); !cleared) return Failure(cleared.error());
    published.id = brief->briefing->key;
    const auto citations = to_be_public(*brief);
    if (!citations) return Failure(citations.error());
    for (const domain::ObjectPtr& object : *citations)
      published.released.push_back(std::string(domain::facts(object->kind).word) + " " + object->key);
    published.rehearsed = request.rehearse;
    if (request.rehearse) return published;
    // Whoever cannot sign finds out before anything is public.
    const auto key = office->signatory_key(request.by);
    if (!key) return Failure(key.error());
    if (const auto done = release_all(*office, request.by, *brief, *citations); !done) return Failure(done.error());
    auto frozen = freeze(*office, request.by, published.id, *key, {});
    if (!frozen) return Failure(frozen.error());
    published.document = frozen->document;
    published.entry = std::move(frozen->entry);
  }
  if (const auto done = close(place, {request.by, published.id, false}, published.document); !done)
    return Failure(done.error());
  return published;
}

Result<Published> mend_statement(const Place& place, const MendRequest& request) {
  programme::ActRequest own;
  own.by = request.by;
  own.kind = "statement";
  own.act = request.foreseen ? "amend" : "correct";
  own.id = request.statement;
  own.set = request.set;
  own.reason = request.reason;
  const auto performed = programme::perform_act(place, own);
  if (!performed) return Failure(performed.error());
  const std::string id = performed->after->as<domain::StatementRow>().briefing.text;

  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto brief = open_brief(*office, id);
  if (!brief) return Failure(brief.error());
  const auto key = office->signatory_key(request.by);
  if (!key) return Failure(key.error());
  const auto citations = to_be_public(*brief);
  if (!citations) return Failure(citations.error());
  Published published;
  published.id = id;
  for (const domain::ObjectPtr& object : *citations)
    published.released.push_back(std::string(domain::facts(object->kind).word) + " " + object->key);
  if (const auto done = release_all(*office, request.by, *brief, *citations); !done) return Failure(done.error());
  auto frozen = freeze(*office, request.by, id, *key, request.reason);
  if (!frozen) return Failure(frozen.error());
  published.document = frozen->document;
  published.entry = std::move(frozen->entry);
  return published;
}

}  // namespace entente::app::briefing
