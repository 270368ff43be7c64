// A classic benchmark instance of project scheduling, as its file states it: one shape for the three formats that
// docs/formats/classic.md maps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::interop::classic {

// finish_start: PSPLIB and MMLIB, `to` starts when `from` is finished, the lag is 0. start_start: ProGen/max, `to`
// starts at least `lag` after the start of `from`; a negative lag bounds `from` from above.
enum class LinkKind : std::uint8_t { finish_start, start_start };

struct Link {
  std::size_t from;  // positions in `jobs`
  std::size_t to;
  std::int32_t lag;
};

struct JobMode {
  std::int32_t duration;             // in the unit of the file, which becomes a day
  std::vector<std::int32_t> demand;  // by renewable resource, then by non-renewable one
};

// Invariant: at least two jobs. The first one, the source, and the last one, the sink, have one mode that takes no time
// and nothing else. With start_start links, every job has one mode and there is no non-renewable resource.
struct Instance {
  LinkKind link_kind = LinkKind::finish_start;
  std::int32_t first_number = 1;  // by which the file calls the source; the others count on from it
  std::vector<std::vector<JobMode>> jobs;
  std::vector<Link> links;
  std::vector<std::int32_t> renewable;     // capacities
  std::vector<std::int32_t> nonrenewable;  // amounts for the whole project

  std::size_t sink() const { return jobs.size() - 1; }
};

}  // namespace entente::interop::classic
