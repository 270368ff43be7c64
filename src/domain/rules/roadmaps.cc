// Roadmap versions: immutable bytes, proposed by one party, in force when every party has signed the same ones.
#include <algorithm>

#include "domain/rules/roadmap_signing.h"
#include "domain/rules/rules.h"

namespace entente::domain {
namespace roadmaps_acts {

bool is_sha256(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Refusal propose(Step& step) {
  RoadmapRow& roadmap = step.will<RoadmapRow>();
  roadmap.state = RoadmapState::proposed;
  if (!is_sha256(roadmap.document)) return refusal("domain.not_a_document", {{"text", roadmap.document}});
  std::int64_t latest = 0;
  for (const RoadmapRow* other : step.rows<RoadmapRow>()) latest = std::max(latest, other->version);
  if (roadmap.version != latest + 1) {
    return refusal("domain.version_out_of_order", {{"version", roadmap.version}, {"next", latest + 1}});
  }
  // A joint roadmap is computed from what both may see, and told to both.
  for (const std::string& party : step.programme_parties()) {
    if (!step.said().readers.has(party)) return refusal("domain.roadmap_not_joint", {{"party", party}});
  }
  return std::nullopt;
}

Refusal counter_propose(Step& step) {
  const ObjectPtr countered = step.find(kKind<RoadmapRow>, step.will<RoadmapRow>().predecessor->text);
  if (countered != nullptr && countered->owner == step.said().party) {
    return refusal("domain.own_proposal", {{"id", countered->key}});
  }
  return propose(step);
}

Refusal withdraw(Step& step) {
  const RoadmapRow& roadmap = step.was<RoadmapRow>();
  if (roadmap.state != RoadmapState::proposed) {
    return refusal("domain.roadmap_state", {{"id", step.before()->key}, {"state", std::string(word(roadmap.state))}});
  }
  if (step.before()->owner != step.said().party) {
    return refusal("domain.not_your_proposal", {{"id", step.before()->key}, {"party", step.before()->owner}});
  }
  step.will<RoadmapRow>().state = RoadmapState::withdrawn;
  return std::nullopt;
}

constexpr Rule kRules[] = {
    {kKind<RoadmapRow>, "propose", Effect::creates, "*", false, propose},
    {kKind<RoadmapRow>, "counter-propose", Effect::creates, "*", true, counter_propose, "predecessor"},
    {kKind<RoadmapRow>, "withdraw", Effect::changes, "", true, withdraw},
};

}  // namespace roadmaps_acts

// What it rests on must be what both mean: nothing disputed, nothing contested.
Refusal check_signature(Step& step) {
  const RoadmapRow& roadmap = step.was<RoadmapRow>();
  if (roadmap.state != RoadmapState::proposed) {
    return refusal("domain.roadmap_state", {{"id", step.before()->key}, {"state", std::string(word(roadmap.state))}});
  }
  const auto sound = [&](Kind kind, const Id& id) -> Refusal {
    const ObjectPtr object = step.find(kind, id.text);
    if (object == nullptr || object->retracted) return refusal("domain.gone", {{"id", id.text}});
    if (object->disputed()) {
      return refusal("domain.rests_on_disputed",
                     {{"id", step.before()->key}, {"need", id.text}, {"party", object->disputes.front().party}});
    }
    if (object->contested()) return refusal("domain.contested", {{"id", id.text}});
    return std::nullopt;
  };
  for (const Id& need : roadmap.needs)
    if (auto no = sound(kKind<NeedRow>, need)) return no;
  for (const Id& activity : roadmap.activities)
    if (auto no = sound(kKind<ActivityRow>, activity)) return no;
  if (auto no = step.assent()) return no;
  if (step.still_silent(step.after().assents).empty()) step.will<RoadmapRow>().state = RoadmapState::in_force;
  return std::nullopt;
}

std::span<const Rule> roadmap_rules() {
  return roadmaps_acts::kRules;
}

}  // namespace entente::domain
