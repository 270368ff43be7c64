// The cheapest proven upper bound on the value, and the windows that the other bounds begin with.
#pragma once

#include "plan/network.h"

namespace entente::plan {

// The value if every activity finished on its earliest day, in its best mode, all of them chosen: calendars, lags,
// gates, earliest starts, status date, deadlines and horizon hold; resources, money and the price of choosing are left
// out.
//
// Why it is a bound: every constraint that is kept only delays, so no roadmap finishes an activity before its earliest
// finish over all its modes, nor closes a need by more than the best effect factor that can be finished by then; value
// grows with both.
double earliest_dates_bound(const Network& network);

// The earliest span of each free or fixed activity under those constraints; start = kNever where none lies in its
// window.
std::vector<Span> earliest_spans(const Network& network);

// Where the mode can go at the earliest, given the earliest spans of the activity's predecessors; start = kNever
// outside its window. Start and finish are each the least possible.
Span earliest_in_mode(const Network& network, const std::vector<Span>& spans, Index a, Index mode);

}  // namespace entente::plan
