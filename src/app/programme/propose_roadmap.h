// `entente roadmap propose` and `counter-propose`: a version of the joint roadmap, computed from what both may read, as
// bytes for both to sign.
#pragma once

#include <optional>
#include <string>

#include "app/programme/roadmap_document.h"
#include "app/record/append_entry.h"
#include "plan/plan.h"

namespace entente::app::programme {

struct RoadmapRequest {
  std::string by = {};
  std::string id = {};  // empty: `RM-1`, by its number
  std::string file =
      {};  // a roadmap of the joint programme, as `entente plan --data` writes it; empty: one is computed
  plan::Options options = {};
  bool counter = false;
  std::string answers = {};  // the version that it answers, or changes as little as possible; empty: the latest, if any
  bool keep = false;         // compute it by changing `answers` as little as possible
  std::string reason = {};   // why it differs; a counter-proposal needs one
};

struct ProposedRoadmap {
  record::AppendedEntry entry;
  std::string id;
  std::int64_t version = 1;
  std::string document;  // SHA-256
  std::string predecessor;
  double value = 0, bound = 0;
  std::size_t selected = 0, waiting = 0, left_out = 0;
};

// Errors: those of reading, planning, writing; domain.* (the rule that refuses); programme.roadmap_does_not_hold (id,
// count, first), when the file is not a roadmap of the joint programme as it stands.
Checked<ProposedRoadmap> propose_roadmap(const Place& place, const RoadmapRequest& request);

}  // namespace entente::app::programme
