#include "domain/search.h"

#include <algorithm>

namespace entente::domain {
namespace {

std::vector<std::string> parts_of(std::string_view words, const FoldText& fold) {
  std::vector<std::string> parts;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (end > 0)
      if (std::string part = fold(words.substr(0, end)); !part.empty()) parts.push_back(std::move(part));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return parts;
}

}  // namespace

std::vector<Hit> search(const Programme& programme, std::string_view words, const FoldText& fold) {
  const std::vector<std::string> parts = parts_of(words, fold);
  std::vector<Hit> hits;
  if (parts.empty()) return hits;
  for (const KindFacts& kind : all_kinds()) {
    for (const ObjectPtr& object : programme.standing(kind.kind)) {
      Hit hit{object, {}};
      std::vector<bool> found(parts.size());
      for (std::size_t column = 0; column < kind.columns.size(); ++column) {
        if (column == kind.releasability) continue;
        const std::string text = fold(object->row->write(column));
        bool any = false;
        for (std::size_t i = 0; i < parts.size(); ++i) {
          if (text.find(parts[i]) == std::string::npos) continue;
          found[i] = any = true;
        }
        if (any) hit.columns.push_back(column);
      }
      if (std::find(found.begin(), found.end(), false) == found.end()) hits.push_back(std::move(hit));
    }
  }
  return hits;
}

}  // namespace entente::domain
