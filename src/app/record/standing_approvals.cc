#include "app/record/standing_approvals.h"

namespace entente::app::record {

Result<std::vector<StandingApproval>> standing_approvals(const Office& office, const store::View& view) {
  std::vector<StandingApproval> approvals;
  for (const FeedState& feed : office.store().feeds(view)) {
    const auto read = for_each_row(office.store(), view, feed, [&](const store::Row& row) {
      const auto approval = row.body ? approval_in(row.body->payload) : std::nullopt;
      if (approval) approvals.push_back({feed.descriptor.party, row.body->by, *approval});
    });
    if (!read) return Failure(read.error());
  }
  return approvals;
}

}  // namespace entente::app::record
