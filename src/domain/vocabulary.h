// The closed word lists of the package: each enumeration with the words that stand for it in a cell.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "domain/values.h"

namespace entente::domain {

enum class PartyRole : std::uint8_t {
  sending_party,
  partner_party,
  contributor_candidate,
  contributor,
  mission,
  other
};
enum class PersonRole : std::uint8_t {
  reader,
  contributor,
  planner,
  decision_holder,
  signatory,
  releaser,
  spokesperson,
  clearer,
  auditor,
  administrator
};
enum class AgreementKind : std::uint8_t { treaty, agreement, memorandum_of_understanding, implementing_arrangement };
enum class ActivityKind : std::uint8_t {
  training,
  advisory,
  technical_support,
  technical_visit,
  mutual_visit,
  exercise,
  assessment,
  governance
};
enum class ActivityState : std::uint8_t { proposed, agreed, started, completed, cancelled };
enum class ActivityCount : std::uint8_t { one, not_stated };
enum class ExceptionKind : std::uint8_t { holiday, closure, reduced };
enum class Component : std::uint8_t {
  doctrine,
  organisation,
  training,
  materiel,
  leadership,
  personnel,
  facilities,
  interoperability,
  policy
};
enum class NeedState : std::uint8_t { proposed, agreed, disputed, national };
enum class PrecedenceType : std::uint8_t { finish_start, start_start, finish_finish, start_finish };
enum class GateLogic : std::uint8_t { all, ordered };
enum class ConditionKind : std::uint8_t { internal, external };
enum class ConditionStatus : std::uint8_t { met, not_met, lapsed };
enum class Basis : std::uint8_t {
  confirmed,
  in_progress,
  planned,
  conditional,
  assessed,
  position,
  speculative_declined
};
enum class RiskEffect : std::uint8_t { start_delay, duration_factor, capacity_factor, programme_pause };
enum class VisitKind : std::uint8_t { technical_visit, mutual_visit };
enum class VisitState : std::uint8_t { planned, held, cancelled };
enum class Confidence : std::uint8_t { low, moderate, high };
enum class CommitmentStatus : std::uint8_t { open, done, withdrawn };
enum class IndicatorKind : std::uint8_t { performance, effectiveness };
enum class Direction : std::uint8_t { up, down };
enum class ReadingKind : std::uint8_t { cumulative, increment };
enum class YesNo : std::uint8_t { no, yes };
enum class AidStage : std::uint8_t { offered, approved, dispatched, at_crossing, arrived, handed_over };
enum class RoadmapState : std::uint8_t { proposed, in_force, superseded, withdrawn };
// How a speaker may be named; the last for what a reporter says on their own account.
enum class Attribution : std::uint8_t { on_the_record, background, deep_background, off_the_record, reporter };
enum class Wording : std::uint8_t { direct_quote, paraphrase };
enum class Language : std::uint8_t { english, turkish, arabic };
// Cleared: read and approved by somebody who wrote none of it.
enum class BriefingState : std::uint8_t { drafted, cleared, published };
enum class PledgeStatus : std::uint8_t { draft, offered, accepted, withdrawn, expired };

// The words of an enumeration, in the order of its values.
template <class Enum>
inline constexpr std::array<std::string_view, 0> kWords{};

template <>
inline constexpr std::array kWords<PartyRole> = std::to_array<std::string_view>({"sending_party", "partner_party",
                                                                                 "contributor_candidate", "contributor",
                                                                                 "mission", "other"});
template <>
inline constexpr std::array kWords<PersonRole> = std::to_array<std::string_view>({"reader", "contributor", "planner",
                                                                                  "decision_holder", "signatory",
                                                                                  "releaser", "spokesperson", "clearer",
                                                                                  "auditor", "administrator"});
template <>
inline constexpr std::array kWords<AgreementKind> =
    std::to_array<std::string_view>({"treaty", "agreement", "memorandum_of_understanding", "implementing_arrangement"});
template <>
inline constexpr std::array kWords<ActivityKind> =
    std::to_array<std::string_view>({"training", "advisory", "technical_support", "technical_visit", "mutual_visit",
                                     "exercise", "assessment", "governance"});
template <>
inline constexpr std::array kWords<ActivityState> = std::to_array<std::string_view>({"proposed", "agreed", "started",
                                                                                     "completed", "cancelled"});
template <>
inline constexpr std::array kWords<ActivityCount> = std::to_array<std::string_view>({"one", "not_stated"});
template <>
inline constexpr std::array kWords<ExceptionKind> = std::to_array<std::string_view>({"holiday", "closure", "reduced"});
template <>
inline constexpr std::array kWords<Component> = std::to_array<std::string_view>({"doctrine", "organisation", "training",
                                                                                 "materiel", "leadership", "personnel",
                                                                                 "facilities", "interoperability",
                                                                                 "policy"});
template <>
inline constexpr std::array kWords<NeedState> = std::to_array<std::string_view>({"proposed", "agreed", "disputed",
                                                                                 "national"});
template <>
inline constexpr std::array kWords<PrecedenceType> = std::to_array<std::string_view>({"FS", "SS", "FF", "SF"});
template <>
inline constexpr std::array kWords<GateLogic> = std::to_array<std::string_view>({"all", "ordered"});
template <>
inline constexpr std::array kWords<ConditionKind> = std::to_array<std::string_view>({"internal", "external"});
template <>
inline constexpr std::array kWords<ConditionStatus> = std::to_array<std::string_view>({"met", "not_met", "lapsed"});
template <>
inline constexpr std::array kWords<Basis> = std::to_array<std::string_view>({"confirmed", "in_progress", "planned",
                                                                             "conditional", "assessed", "position",
                                                                             "speculative_declined"});
template <>
inline constexpr std::array kWords<RiskSubject> = std::to_array<std::string_view>({"activity", "kind", "resource",
                                                                                   "host_party", "budget", "loe"});
template <>
inline constexpr std::array kWords<RiskEffect> = std::to_array<std::string_view>({"start delay (days)",
                                                                                  "duration factor", "capacity factor",
                                                                                  "programme pause (days)"});
template <>
inline constexpr std::array kWords<VisitKind> = std::to_array<std::string_view>({"technical_visit", "mutual_visit"});
template <>
inline constexpr std::array kWords<VisitState> = std::to_array<std::string_view>({"planned", "held", "cancelled"});
template <>
inline constexpr std::array kWords<Confidence> = std::to_array<std::string_view>({"low", "moderate", "high"});
template <>
inline constexpr std::array kWords<CommitmentStatus> = std::to_array<std::string_view>({"open", "done", "withdrawn"});
template <>
inline constexpr std::array kWords<IndicatorKind> = std::to_array<std::string_view>({"measure of performance",
                                                                                     "measure of effectiveness"});
template <>
inline constexpr std::array kWords<Direction> = std::to_array<std::string_view>({"up", "down"});
template <>
inline constexpr std::array kWords<ReadingKind> = std::to_array<std::string_view>({"cumulative", "increment"});
template <>
inline constexpr std::array kWords<YesNo> = std::to_array<std::string_view>({"no", "yes"});
template <>
inline constexpr std::array kWords<AidStage> =
    std::to_array<std::string_view>({"offered", "approved", "dispatched", "at_crossing", "arrived", "handed_over"});
template <>
inline constexpr std::array kWords<RoadmapState> = std::to_array<std::string_view>({"proposed", "in_force",
                                                                                    "superseded", "withdrawn"});
template <>
inline constexpr std::array kWords<Attribution> =
    std::to_array<std::string_view>({"on_the_record", "background", "deep_background", "off_the_record", "reporter"});
template <>
inline constexpr std::array kWords<Wording> = std::to_array<std::string_view>({"direct_quote", "paraphrase"});
template <>
inline constexpr std::array kWords<Language> = std::to_array<std::string_view>({"en", "tr", "ar"});
template <>
inline constexpr std::array kWords<BriefingState> = std::to_array<std::string_view>({"drafted", "cleared",
                                                                                     "published"});
template <>
inline constexpr std::array kWords<PledgeStatus> = std::to_array<std::string_view>({"draft", "offered", "accepted",
                                                                                    "withdrawn", "expired"});

// The word that stands for a value.
template <class Enum>
constexpr std::string_view word(Enum value) {
  return kWords<Enum>[static_cast<std::size_t>(value)];
}

// The value a word stands for; nothing for any other word.
template <class Enum>
constexpr std::optional<Enum> from_word(std::string_view text) {
  for (std::size_t i = 0; i < kWords<Enum>.size(); ++i) {
    if (kWords<Enum>[i] == text) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace entente::domain
