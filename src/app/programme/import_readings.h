// `entente indicator import`: a file of figures as readings of the record, all of them or none.
#pragma once

#include <string>

#include "app/programme/say_all.h"

namespace entente::app::programme {

struct ReadingsRequest {
  std::string file;
  std::string by;
  std::string indicator;
  std::string area;
  std::string source = {};    // of rows that name none
  std::string audience = {};  // `XAA,XBB` or `public`; empty: those to whom the indicator is told
  bool rehearse = false;      // judged, and not said
};

// The file and what is refused in it: interop/figures/read_series.h. Errors: domain.not_there (kind, id), for an
// indicator or an area that the record does not have; those of read_series, opening and say_all.
Checked<SaidAll> import_readings(const Place& place, const ReadingsRequest& request);

}  // namespace entente::app::programme
