#include "domain/links.h"

#include <algorithm>

namespace entente::domain {

std::vector<Link> named_by(const Programme& programme, const Object& object) {
  const KindFacts& kind = facts(object.kind);
  std::vector<Link> links;
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (column == kind.releasability) continue;
    Ids ids;
    object.row->collect_ids(column, ids);
    for (const Id* id : ids) {
      for (const Kind other : kind.names[column]) {
        const ObjectPtr found = programme.find(other, id->text, object.readers);
        const bool known =
            std::any_of(links.begin(), links.end(), [&](const Link& link) { return link.object == found; });
        if (found != nullptr && !found->retracted && !known) links.push_back({column, found});
      }
    }
  }
  return links;
}

std::vector<Link> naming(const Programme& programme, const Object& object) {
  std::vector<Link> links;
  for (const KindFacts& kind : all_kinds()) {
    for (std::size_t column = 0; column < kind.columns.size(); ++column) {
      const std::vector<Kind>& names = kind.names[column];
      if (column == kind.releasability || std::find(names.begin(), names.end(), object.kind) == names.end()) continue;
      for (const ObjectPtr& other : programme.standing(kind.kind)) {
        Ids ids;
        other->row->collect_ids(column, ids);
        const bool names_it = std::any_of(ids.begin(), ids.end(), [&](const Id* id) { return id->text == object.key; });
        if (names_it) links.push_back({column, other});
      }
    }
  }
  return links;
}

}  // namespace entente::domain
