#include "domain/difference.h"

namespace entente::domain {

std::vector<FieldChange> changed_fields(const Object* before, const Object& after) {
  const KindFacts& kind = facts(after.kind);
  std::vector<FieldChange> changes;
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (column == kind.releasability) continue;
    std::string was = before == nullptr ? std::string() : before->row->write(column);
    std::string is = after.row->write(column);
    if (was != is) changes.push_back({column, std::move(was), std::move(is)});
  }
  return changes;
}

std::vector<ObjectChange> difference(const Programme& before, const Programme& after) {
  std::vector<ObjectChange> changes;
  for (const KindFacts& kind : all_kinds()) {
    for (std::size_t i = 0; i < after.count(kind.kind); ++i) {
      const ObjectPtr& is = after.object(kind.kind, i);
      const ObjectPtr was = before.find_exact(kind.kind, is->key, is->readers);
      const bool was_there = was != nullptr && !was->retracted;
      if (is->retracted) {
        if (was_there) changes.push_back({ObjectChange::What::retracted, was, is, {}});
      } else if (!was_there) {
        changes.push_back({ObjectChange::What::fresh, nullptr, is, changed_fields(nullptr, *is)});
      } else if (was->source.entry != is->source.entry) {
        changes.push_back({ObjectChange::What::changed, was, is, changed_fields(was.get(), *is)});
      }
    }
  }
  return changes;
}

}  // namespace entente::domain
