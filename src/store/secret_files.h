// Files that only their owner may read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente::store {

bool secret_file_exists(const std::string& path);

// Names in a folder that end so, sorted; none when there is no such folder. Error: keys.unreadable (path, why).
Result<std::vector<std::string>> secret_file_names(const std::string& folder, std::string_view ending);

// At most 16 KiB. Errors: keys.unreadable (path, why), keys.permissions (path) when others may read or write it.
Result<std::string> read_secret_file(const std::string& path);

// The whole content or nothing, for the owner alone, in a folder that is made so when it is not there. Never replaces.
// Errors: keys.exists (path), keys.unwritable (path, why).
Result<std::monostate> write_secret_file(const std::string& folder, const std::string& path,
                                         const std::string& content);

}  // namespace entente::store
