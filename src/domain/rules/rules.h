// What can be done with each kind of object, and the rule each act has to keep. Who may do it says permissions.h.
#pragma once

#include <span>
#include <string_view>

#include "domain/rules/step.h"

namespace entente::domain {

enum class Effect : std::uint8_t {
  creates,   // the object must not be there yet
  changes,   // it must be there; what it states apart from what the act is about stays as it is
  revises,   // the same, and it must name the entries it rests on: two that did not know each other are contested
  retracts,  // it must be there, and nothing may stand on it
};

struct Rule {
  Kind kind{};
  std::string_view act;
  Effect effect{};
  // The columns that may be stated, separated by commas; `*`: all that no act of their own is for (guarded_columns).
  std::string_view fields;
  bool needs_reason = false;
  Refusal (*check)(Step&) = nullptr;
  // Columns, separated by commas, that the act has to state whatever the object says already.
  std::string_view needs = {};
};

// Null when there is no such act.
const Rule* find_rule(Kind kind, std::string_view act);
std::vector<const Rule*> rules_of(Kind kind);
bool may_state(const Rule& rule, std::size_t column);
// What the act has to state: its `needs`, and of something new whatever every object of the kind must have. Of rules
// that find_rule and rules_of give.
std::span<const std::size_t> needed_columns(const Rule& rule);
// Columns that only an act of their own may change: the state of an activity, the stage of a consignment.
std::span<const std::string_view> guarded_columns(Kind kind);

// Kept by kind, in files of their own.
std::span<const Rule> agreement_rules();
std::span<const Rule> visit_rules();
std::span<const Rule> need_rules();
std::span<const Rule> activity_rules();
std::span<const Rule> gate_rules();
std::span<const Rule> roadmap_rules();
std::span<const Rule> mission_rules();
std::span<const Rule> engagement_rules();
std::span<const Rule> figure_rules();
std::span<const Rule> aid_rules();
std::span<const Rule> execution_rules();
std::span<const Rule> told_rules();
std::span<const Rule> briefing_rules();

}  // namespace entente::domain
