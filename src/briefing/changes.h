// What changed since last time, grouped as a spokesperson thinks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "domain/difference.h"

namespace entente::briefing {

// In the order in which a briefing tells them. `other` is what no sentence is made of: capacities, budgets, people.
enum class Topic : std::uint8_t {
  agreements,
  cooperation,
  figures,
  operations,
  engagements,
  gates,
  aid,
  positions,
  outlook,
  other
};
std::string_view word(Topic topic);
Topic topic_of(domain::Kind kind);

struct TopicChanges {
  Topic topic{};
  std::vector<domain::ObjectChange> changes;
};

// Topics without any change are left out. Briefings themselves are no news.
std::vector<TopicChanges> by_topic(const std::vector<domain::ObjectChange>& changes);

}  // namespace entente::briefing
