// A public key as people read it to each other: 64 digits in sixteen groups, `3f2a-99c1-..`.
#pragma once

#include <string>
#include <string_view>

#include "app/record/names.h"
#include "base/result.h"
#include "record/bytes.h"

namespace entente::app::record {

std::string written(const PublicKey& key);

// Groups may be parted by hyphens, blanks or nothing, letters be large or small. Error: recording.not_a_key.
Result<PublicKey> read_key(std::string_view text);

}  // namespace entente::app::record
