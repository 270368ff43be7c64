#include "interop/package/references.h"

#include <algorithm>
#include <set>

namespace entente::interop::package {
namespace {

std::string_view table_part(std::string_view target) {
  return target.substr(0, target.find('.'));
}

std::string file_of(std::string_view target) {
  return std::string(table_part(target)) + ".csv";
}

// Every table, and every `table.column` that a column of any table refers to.
std::set<std::string_view> all_targets(const Reading& reading) {
  std::set<std::string_view> targets;
  for (const auto& table : reading.tables) {
    targets.insert(table->name());
    for (std::size_t c = 0; c < table->column_count(); ++c) {
      for (const std::string_view target : table->column(c).targets()) targets.insert(target);
    }
  }
  return targets;
}

// Whether the column is what `target` stands for: the only key of the table, or the column after the dot.
bool is_target(const AnyTable& table, std::size_t column, std::string_view target) {
  if (table_part(target) != table.name()) return false;
  if (target == table.name()) return table.column(column).is_key && table.key().size() == 1;
  return target.substr(target.find('.') + 1) == table.column(column).name;
}

class ReferenceCheck {
 public:
  ReferenceCheck(const Reading& reading, const KnownIds& known, Errors& errors)
      : reading_(reading), known_(known), errors_(errors) {}

  void check(const AnyTable& table, std::size_t column) {
    if (table.column(column).targets().empty()) return;
    Ids ids;
    for (std::size_t row = 0; row < table.row_count(); ++row) {
      ids.clear();
      table.collect_ids(row, column, ids);
      for (const Id* id : ids) check(table, column, row, *id);
    }
  }

 private:
  // An empty id is one that could not be read.
  void check(const AnyTable& table, std::size_t column, std::size_t row, const Id& id) {
    const ColumnFacts& facts = table.column(column);
    if (id.text.empty() || id.text == facts.word || is_known(facts, id)) return;
    if (says_missing_table(table, facts) || !can_tell(facts)) return;
    errors_.add({"package.unknown_id",
                 {{"id", id.text}, {"file", file_of(facts.targets().front())}},
                 {table.file(), table.line(row), std::string(facts.name)}});
  }

  bool is_known(const ColumnFacts& facts, const Id& id) const {
    return std::any_of(facts.targets().begin(), facts.targets().end(),
                       [&](auto target) { return known_.has(target, id); });
  }

  bool can_tell(const ColumnFacts& facts) const {
    return std::all_of(facts.targets().begin(), facts.targets().end(),
                       [&](auto target) { return reading_.state(table_part(target)).complete; });
  }

  // Whether a table that the column refers to is not there; reported once.
  bool says_missing_table(const AnyTable& by, const ColumnFacts& facts) {
    for (const std::string_view target : facts.targets()) {
      const std::string_view table = table_part(target);
      if (reading_.state(table).present) continue;
      if (missing_.insert(table).second) {
        errors_.add({"package.missing_table",
                     {{"file", file_of(table)}, {"by_file", by.file()}, {"by_column", std::string(facts.name)}},
                     {file_of(table), {}, {}}});
      }
      return true;
    }
    return false;
  }

  const Reading& reading_;
  const KnownIds& known_;
  Errors& errors_;
  std::set<std::string_view> missing_;
};

}  // namespace

KnownIds::KnownIds(const Reading& reading) {
  const auto targets = all_targets(reading);
  for (const auto& table : reading.tables) {
    for (std::size_t column = 0; column < table->column_count(); ++column) {
      for (const std::string_view target : targets) {
        if (!is_target(*table, column, target)) continue;
        Ids ids;
        for (std::size_t row = 0; row < table->row_count(); ++row) table->collect_ids(row, column, ids);
        for (const Id* id : ids) ids_[target].insert(id->text);
      }
    }
  }
}

bool KnownIds::has(std::string_view target, const Id& id) const {
  const auto found = ids_.find(target);
  return found != ids_.end() && found->second.contains(id.text);
}

void check_references(const Reading& reading, const KnownIds& known, Errors& errors) {
  ReferenceCheck references(reading, known, errors);
  for (const auto& table : reading.tables) {
    for (std::size_t column = 0; column < table->column_count(); ++column) references.check(*table, column);
  }
}

}  // namespace entente::interop::package
