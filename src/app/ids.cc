#include "app/ids.h"

namespace entente::app {

std::string listed(const std::vector<std::string>& ids) {
  std::string text;
  for (const std::string& id : ids) text.append(text.empty() ? "" : ", ").append(id);
  return text;
}

}  // namespace entente::app
