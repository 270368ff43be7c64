// Why a bundle was refused, with its feeds and entries called as people call them.
#pragma once

#include <string>

#include "app/record/names.h"
#include "base/result.h"
#include "record/bundle.h"

namespace entente::app::record {

// The error with the file, and the feed or the entry (`XAA/XAA,XBB/7`), as the place where it is. Its argument `id`
// stays.
Error in_bundle(Error error, const std::string& path, const Bundle& bundle);

}  // namespace entente::app::record
