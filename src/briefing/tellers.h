// Which sentences each kind of object gives rise to.
#pragma once

#include <vector>

#include "briefing/saying.h"
#include "domain/difference.h"

namespace entente::briefing {

std::vector<Suggestion> tell(const Telling& telling, const domain::ObjectChange& change);

// By topic, in files of their own.
std::vector<Suggestion> tell_agreement(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_visit(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_activity(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_request(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_roadmap(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_reading(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_report(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_engagement(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_outcome(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_commitment(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_condition(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_refusal(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_aid(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_line(const Telling& telling, const domain::ObjectChange& change);
std::vector<Suggestion> tell_assessment(const Telling& telling, const domain::ObjectChange& change);

// Whether a field of the object differs from what it was; of something new, whether it is stated.
bool changed(const domain::ObjectChange& change, std::string_view column);

}  // namespace entente::briefing
