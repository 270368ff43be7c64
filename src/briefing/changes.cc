#include "briefing/changes.h"

#include <array>

namespace entente::briefing {
namespace {

using domain::Kind;
using domain::kKind;

constexpr auto kTopicWords =
    std::to_array<std::string_view>({"agreements", "cooperation", "figures", "operations", "engagements", "gates",
                                     "aid", "positions", "outlook", "other"});

struct KindOfTopic {
  Kind kind;
  Topic topic;
};
constexpr KindOfTopic kTopics[] = {
    {kKind<domain::AgreementRow>, Topic::agreements},
    {kKind<domain::ArticleRow>, Topic::agreements},
    {kKind<domain::VisitRow>, Topic::cooperation},
    {kKind<domain::VisitReportRow>, Topic::cooperation},
    {kKind<domain::ActivityRow>, Topic::cooperation},
    {kKind<domain::TrainingRequestRow>, Topic::cooperation},
    {kKind<domain::NeedRow>, Topic::cooperation},
    {kKind<domain::RoadmapRow>, Topic::cooperation},
    {kKind<domain::FindingRow>, Topic::cooperation},
    {kKind<domain::ObservationRow>, Topic::cooperation},
    {kKind<domain::IndicatorRow>, Topic::figures},
    {kKind<domain::ReadingRow>, Topic::figures},
    {kKind<domain::OperationReportRow>, Topic::operations},
    {kKind<domain::EngagementRow>, Topic::engagements},
    {kKind<domain::KeyOutcomeRow>, Topic::engagements},
    {kKind<domain::CommitmentRow>, Topic::engagements},
    {kKind<domain::GateRow>, Topic::gates},
    {kKind<domain::ConditionRow>, Topic::gates},
    {kKind<domain::MissionRow>, Topic::gates},
    {kKind<domain::RequirementRow>, Topic::gates},
    {kKind<domain::PledgeRow>, Topic::gates},
    {kKind<domain::RefusalRow>, Topic::gates},
    {kKind<domain::QuestionRow>, Topic::gates},
    {kKind<domain::AidConsignmentRow>, Topic::aid},
    {kKind<domain::LineToTakeRow>, Topic::positions},
    {kKind<domain::AssessmentRow>, Topic::outlook},
};

bool is_of_briefings(Kind kind) {
  return kind == kKind<domain::BriefingRow> || kind == kKind<domain::StatementRow> ||
         kind == kKind<domain::PublicationRow>;
}

}  // namespace

std::string_view word(Topic topic) {
  return kTopicWords[static_cast<std::size_t>(topic)];
}

Topic topic_of(Kind kind) {
  for (const KindOfTopic& each : kTopics)
    if (each.kind == kind) return each.topic;
  return Topic::other;
}

std::vector<TopicChanges> by_topic(const std::vector<domain::ObjectChange>& changes) {
  std::vector<TopicChanges> topics;
  for (std::size_t i = 0; i < kTopicWords.size(); ++i) {
    TopicChanges topic{static_cast<Topic>(i), {}};
    for (const domain::ObjectChange& change : changes)
      if (topic_of(change.after->kind) == topic.topic && !is_of_briefings(change.after->kind))
        topic.changes.push_back(change);
    if (!topic.changes.empty()) topics.push_back(std::move(topic));
  }
  return topics;
}

}  // namespace entente::briefing
