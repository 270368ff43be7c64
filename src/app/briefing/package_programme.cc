#include "app/briefing/package_programme.h"

#include "interop/package/cells.h"

namespace entente::app::briefing {
namespace {

domain::ObjectPtr object_of(const domain::KindFacts& kind, const std::vector<std::string>& cells) {
  const std::shared_ptr<domain::AnyRow> row = kind.fresh();
  for (std::size_t column = 0; column < cells.size(); ++column) {
    if (!cells[column].empty()) row->read(column, cells[column]);  // read before, and right
  }
  const auto object = std::make_shared<domain::Object>();
  object->kind = kind.kind;
  object->key = kind.key_of(*row);
  object->row = row;
  return object;
}

}  // namespace

domain::Programme programme_of(const interop::package::Package& package) {
  domain::Programme programme;
  for (const interop::package::TableCells& table : interop::package::cells_of(package)) {
    const auto kind = domain::kind_of_table(table.table);
    if (!kind) continue;
    for (const auto& row : table.rows) programme.put(object_of(domain::facts(*kind), row));
  }
  return programme;
}

}  // namespace entente::app::briefing
