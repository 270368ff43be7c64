#include "app/programme/sign_roadmap.h"

#include <algorithm>

#include "app/programme/saying.h"
#include "app/verify_roadmap.h"
#include "record/approval.h"

namespace entente::app::programme {
namespace {

using domain::RoadmapRow;

// Whether this record has everything that the version was computed from.
Result<std::monostate> check_as_of(const Office& office, const entente::record::AsOf& needed) {
  const auto has = office.store().as_of(office.own_view());
  for (const auto& [feed, seq] : needed.seq()) {
    if (has.covers(feed, seq)) continue;
    const auto last = has.seq().find(feed);
    return failure("programme.behind", {{"feed", office.name_of(feed)},
                                        {"has", last == has.seq().end() ? std::int64_t{0} : last->second},
                                        {"needs", seq}});
  }
  return std::monostate{};
}

std::vector<Error> recompute(const Office& office, const RoadmapDocument& document) {
  const std::string& as_of_text = document.object->as<RoadmapRow>().as_of;
  const auto as_of = entente::record::parse_as_of(as_of_text);
  if (!as_of) return {as_of.error()};
  if (const auto enough = check_as_of(office, *as_of); !enough) return {enough.error()};
  const auto joint = read_programme(office, {"joint", as_of_text});
  if (!joint) return {joint.error()};
  const auto planning = joint_problem(joint->programme);
  if (!planning) return planning.error();
  const std::vector<Message> wrong = deviations_from(*planning, document.file);
  if (wrong.empty()) return {};
  std::vector<Error> errors{{"programme.roadmap_does_not_hold",
                             {{"id", document.object->key}, {"count", static_cast<std::int64_t>(wrong.size())}},
                             {}}};
  for (const Message& message : wrong) errors.push_back({message.code, message.arguments, {}});
  return errors;
}

}  // namespace

Checked<SignedRoadmap> sign_roadmap(const Place& place, const std::string& by, const std::string& id) {
  const auto office = Office::open(place);
  if (!office) return Failures({office.error()});
  const auto joint = read_programme(*office, {"joint", {}});
  if (!joint) return Failures({joint.error()});
  const auto document = roadmap_document(*office, joint->programme, id);
  if (!document) return Failures({document.error()});
  if (auto errors = recompute(*office, *document); !errors.empty()) return Failures(std::move(errors));

  const domain::Draft speaker{by, office->party(), document->object->readers, now(place)};
  // Whether the domain takes it, before anyone is asked for a passphrase.
  const boost::json::object rehearsal{{"type", "approval.v1"},
                                      {"document", document->object->as<RoadmapRow>().document}};
  if (auto no = domain::would_refuse(joint->programme, speaker, rehearsal)) {
    return Failures({Error{no->code, no->arguments, {}}});
  }
  const auto key = office->signatory_key(by);
  if (!key) return Failures({key.error()});
  const auto audience = audience_of(document->object->readers);
  if (!audience) return Failures({audience.error()});
  const auto feed = office->writable(audience->to_string());
  if (!feed) return Failures({feed.error()});
  const auto approval = entente::record::approve(kRoadmapMediaType, document->bytes, *key);
  store::Append append =
      office->request(*audience, {by, audience->to_string(), {}, "unclassified"}, payload_of(approval));
  append.draft.attachments = {approval.document};
  append.draft.refs = {{document->object->source.entry}};
  append.files = {document->bytes};
  auto appended = office->append(std::move(append));
  if (!appended) return Failures({appended.error()});

  const auto after = read_programme(*office, {"joint", {}});
  if (!after) return Failures({after.error()});
  SignedRoadmap result{*std::move(appended), id, hex(approval.document), {}};
  for (const domain::ObjectPtr& object : after->programme.standing(domain::kKind<RoadmapRow>)) {
    if (object->key != id) continue;
    for (const std::string& party : joint->readers.parties) {
      const auto signed_it = [&](const domain::Voice& voice) { return voice.party == party; };
      if (std::none_of(object->assents.begin(), object->assents.end(), signed_it))
        result.still_to_sign.push_back(party);
    }
  }
  return result;
}

}  // namespace entente::app::programme
