#include "domain/rules/step.h"

#include <algorithm>

namespace entente::domain {

bool has_spoken(const std::vector<Voice>& voices, std::string_view party) {
  return std::any_of(voices.begin(), voices.end(), [&](const Voice& voice) { return voice.party == party; });
}

ObjectPtr Step::find(Kind kind, std::string_view key) const {
  return programme_.find(kind, key, said_.readers);
}

std::vector<ObjectPtr> Step::standing(Kind kind) const {
  std::vector<ObjectPtr> all;
  for (std::size_t i = 0; i < programme_.count(kind); ++i) {
    const ObjectPtr& object = programme_.object(kind, i);
    if (!object->retracted && said_.readers.within(object->readers)) all.push_back(object);
  }
  return all;
}

std::string Step::own_party() const {
  for (const PartyRow* party : rows<PartyRow>())
    if (party->code == said_.party) return party->id.text;
  return {};
}

std::string Step::code_of(const Id& party) const {
  const PartyRow* found = row<PartyRow>(party.text);
  return found == nullptr ? std::string() : found->code;
}

std::vector<std::string> Step::programme_parties() const {
  std::vector<std::string> codes;
  for (const ProgrammeRow* programme : rows<ProgrammeRow>()) {
    for (const Id& party : {programme->sending_party, programme->partner_party}) {
      if (std::string code = code_of(party); !code.empty()) codes.push_back(std::move(code));
    }
    break;
  }
  return codes;
}

bool Step::is_stated(std::string_view column) const {
  const auto position = facts(statement_.kind).column(column);
  return position && is_stated(*position);
}

bool Step::is_stated(std::size_t column) const {
  return std::any_of(statement_.set.begin(), statement_.set.end(),
                     [&](const auto& field) { return field.first == column && !field.second.empty(); });
}

std::vector<std::string> Step::still_silent(const std::vector<Voice>& voices) const {
  std::vector<std::string> silent;
  for (std::string& party : programme_parties()) {
    if (said_.readers.has(party) && !has_spoken(voices, party)) silent.push_back(std::move(party));
  }
  return silent;
}

Refusal Step::assent() {
  if (has_spoken(after_.assents, said_.party)) return refusal("domain.said_already", {{"party", said_.party}});
  after_.assents.push_back({said_.party, said_.by, said_.id, {}});
  return std::nullopt;
}

}  // namespace entente::domain
