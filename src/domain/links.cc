#include "domain/links.h"

#include <algorithm>

#include "domain/references.h"

namespace entente::domain {

std::vector<Link> named_by(const Programme& programme, const Object& object) {
  std::vector<Link> links;
  each_reference(
      facts(object.kind), *object.row, [&](std::size_t column, std::span<const Kind> kinds, std::string_view key) {
        for (const Kind kind : kinds) {
          const ObjectPtr found = programme.find(kind, key, object.readers);
          const bool known =
              std::any_of(links.begin(), links.end(), [&](const Link& link) { return link.object == found; });
          if (found != nullptr && !found->retracted && !known) links.push_back({column, found});
        }
      });
  return links;
}

std::vector<Link> naming(const Programme& programme, const Object& object) {
  std::vector<Link> links;
  for (const KindFacts& kind : all_kinds()) {
    if (!can_name(kind, object.kind)) continue;
    for (const ObjectPtr& other : programme.standing(kind.kind)) {
      each_reference(kind, *other->row, [&](std::size_t column, std::span<const Kind> kinds, std::string_view key) {
        const bool names_it = key == object.key && std::find(kinds.begin(), kinds.end(), object.kind) != kinds.end();
        if (names_it && (links.empty() || links.back().object != other)) links.push_back({column, other});
      });
    }
  }
  return links;
}

}  // namespace entente::domain
