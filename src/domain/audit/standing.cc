#include "domain/audit/standing.h"

#include <algorithm>

#include "domain/audit/walk.h"
#include "domain/permissions.h"
#include "domain/rules/rules.h"

namespace entente::domain {

std::vector<PersonRole> said_as(const Programme& programme, const Object& object, const Source& source) {
  const ObjectPtr person = programme.find(kKind<PersonRow>, source.by, object.readers);
  const Object* then = person == nullptr ? nullptr : as_it_was(*person, source.turn);
  if (then == nullptr) return {};
  std::vector<PersonRole> roles;
  // A signature under a roadmap agrees to what it selects.
  const Kind kind = source.act == "sign" && object.kind == kKind<ActivityRow> ? kKind<RoadmapRow> : object.kind;
  for (const PersonRole role : then->as<PersonRow>().roles)
    if (may(role, kind, source.act)) roles.push_back(role);
  if (!roles.empty()) return roles;
  // What is released is said by a releaser under the act by which it was made.
  const auto& all = then->as<PersonRow>().roles;
  const Rule* rule = find_rule(object.kind, source.act);
  const bool releases = rule != nullptr && rule->effect == Effect::creates &&
                        std::find(all.begin(), all.end(), PersonRole::releaser) != all.end();
  if (releases) roles.push_back(PersonRole::releaser);
  return roles;
}

std::optional<Definition> definition_in_force(const Programme& programme, const Object& reading) {
  const ReadingRow& row = reading.as<ReadingRow>();
  const ObjectPtr indicator = programme.find(kKind<IndicatorRow>, row.indicator.text, reading.readers);
  if (indicator == nullptr) return std::nullopt;
  const Object* then = as_it_was(*indicator, reading.source.turn);
  if (then == nullptr) then = indicator.get();
  const std::int64_t version = row.definition_version.value_or(then->as<IndicatorRow>().definition_version);
  // The last state that had this version, whatever came later.
  const Object* defined = indicator.get();
  while (defined->before != nullptr && defined->as<IndicatorRow>().definition_version != version)
    defined = defined->before.get();
  if (defined->as<IndicatorRow>().definition_version != version) defined = then;
  const Object* first = defined;
  while (first->before != nullptr && first->before->as<IndicatorRow>().definition_version == version)
    first = first->before.get();
  const IndicatorRow& meaning = defined->as<IndicatorRow>();
  Definition definition{version, meaning.definition, meaning.unit, first->source, std::nullopt};
  const std::int64_t present = indicator->as<IndicatorRow>().definition_version;
  if (present != version) definition.present = present;
  return definition;
}

}  // namespace entente::domain
