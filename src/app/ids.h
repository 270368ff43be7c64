#pragma once

#include <string>
#include <vector>

namespace entente::app {

// `A025, A030, A037`. Ids are the same in every language.
std::string listed(const std::vector<std::string>& ids);

}  // namespace entente::app
