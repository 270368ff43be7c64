#include "app/programme/package_rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <span>

#include "base/natural_order.h"
#include "domain/references.h"

namespace entente::app::programme {
namespace {

using domain::Kind;
using domain::KindFacts;
using domain::Readers;
using interop::package::Package;
using interop::package::TableCells;

using Codes = std::map<std::string, std::string>;  // of parties, by id

Readers sorted(std::vector<std::string> codes) {
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return {std::move(codes)};
}

// No party is called so: without anybody in it, a set of readers would mean everyone.
constexpr const char* kNobody = "nobody";

Readers common(const Readers& a, const Readers& b) {
  if (a.everyone()) return b;
  if (b.everyone()) return a;
  Readers both;
  std::set_intersection(a.parties.begin(), a.parties.end(), b.parties.begin(), b.parties.end(),
                        std::back_inserter(both.parties));
  if (both.parties.empty()) both.parties = {kNobody};
  return both;
}

Readers together(const Readers& a, const Readers& b) {
  if (a.everyone() || b.everyone()) return {};
  std::vector<std::string> parties = a.parties;
  parties.insert(parties.end(), b.parties.begin(), b.parties.end());
  return sorted(std::move(parties));
}

class Teller {
 public:
  Teller(const Package& package, std::string own) : own_(std::move(own)) {
    for (const auto& party : package.parties) codes_[party.id.text] = party.code;
    programme_ = sorted({codes_[package.programme.sending_party.text], codes_[package.programme.partner_party.text]});
  }

  // Kinds that name each other both ways are gone over until nothing narrows any more.
  Checked<std::vector<ToldRow>> tell(const std::vector<TableCells>& tables) {
    for (const KindFacts& kind : domain::all_kinds()) add(kind, tables);
    while (narrowed()) {
    }
    while (widened()) {
    }
    for (const Line& line : lines_) check(line);
    if (!errors_.empty()) return Failures(std::move(errors_));
    std::vector<ToldRow> rows;
    for (Line& line : lines_)
      rows.push_back({std::move(line.statement), std::move(line.readers), {line.file, line.number, {}}});
    return rows;
  }

 private:
  struct Line {
    const KindFacts* kind = nullptr;
    std::shared_ptr<domain::AnyRow> row;
    std::string file;
    std::int64_t number = 0;
    domain::Statement statement;
    Readers readers;
    bool is_narrowed = false;  // it names what fewer may know
  };

  void add(const KindFacts& kind, const std::vector<TableCells>& tables) {
    const auto cells =
        std::find_if(tables.begin(), tables.end(), [&](const TableCells& t) { return t.table == kind.table; });
    if (cells == tables.end()) return;
    std::int64_t number = 1;
    for (const std::vector<std::string>& row : cells->rows) {
      Line line;
      line.kind = &kind;
      line.row = kind.fresh();
      line.file = std::string(kind.table) + ".csv";
      line.number = ++number;
      line.statement.kind = kind.kind;
      line.statement.act = "import";
      line.readers = programme_;
      for (std::size_t column = 0; column < row.size(); ++column) {
        if (row[column].empty()) continue;
        if (column == kind.releasability) {
          line.readers = named(row[column]);
          continue;
        }
        line.row->read(column, row[column]);  // read before, and right
        line.statement.set.emplace_back(column, row[column]);
      }
      line.statement.id = kind.key_of(*line.row);
      told_[name(kind.kind, line.statement.id)] = line.readers;
      lines_.push_back(std::move(line));
    }
  }

  static std::string name(Kind kind, std::string_view key) {
    return std::string(1, static_cast<char>(kind)).append(key);
  }

  Readers named(const std::string& releasability) const {
    if (releasability == domain::kPublic) return {};
    std::vector<std::string> codes;
    for (std::size_t from = 0; from <= releasability.size();) {
      const std::size_t end = std::min(releasability.find(';', from), releasability.size());
      const auto code = codes_.find(releasability.substr(from, end - from));
      if (code != codes_.end()) codes.push_back(code->second);
      from = end + 1;
    }
    return sorted(std::move(codes));
  }

  using Told = std::map<std::string, Readers>::value_type;  // an object, by kind and key, and whom it is told

  template <class Visit>
  void each_named(const Line& line, Visit visit) const {
    domain::each_reference(*line.kind, *line.row,
                           [&](std::size_t column, std::span<const Kind> kinds, std::string_view key) {
                             for (const Kind kind : kinds) {
                               const auto other = told_.find(name(kind, key));
                               if (other != told_.end()) visit(column, *other);
                             }
                           });
  }

  // A row that has no releasability of its own is told to those who may know all that it names.
  bool narrowed() {
    bool any = false;
    for (Line& line : lines_) {
      if (line.kind->releasability) continue;
      Readers readers = line.readers;
      each_named(line, [&](std::size_t, const Told& other) { readers = common(readers, other.second); });
      if (readers == line.readers) continue;
      line.readers = readers;
      line.is_narrowed = true;
      told_[name(line.kind->kind, line.statement.id)] = readers;
      any = true;
    }
    return any;
  }

  // Who is told of a pledge has to know what is pledged: what has no releasability of its own is told to those besides
  // the two parties who are told of something that names it.
  bool widened() {
    std::map<std::string, Readers> wider;
    for (const Line& line : lines_) {
      each_named(line, [&](std::size_t, const Told& other) {
        if (line.readers.within(other.second)) return;
        Readers& readers = wider.try_emplace(other.first, other.second).first->second;
        readers = together(readers, line.readers);
      });
    }
    bool any = false;
    for (Line& line : lines_) {
      const auto found = wider.find(name(line.kind->kind, line.statement.id));
      if (found == wider.end() || line.kind->releasability || line.is_narrowed || line.readers == found->second)
        continue;
      line.readers = found->second;
      told_[found->first] = found->second;
      any = true;
    }
    return any;
  }

  void check(const Line& line) {
    const entente::Where where{line.file, line.number, {}};
    if (!line.readers.everyone() && !line.readers.has(own_)) {
      std::string parties;
      for (const std::string& party : line.readers.parties) parties += (parties.empty() ? "" : ", ") + party;
      errors_.push_back({"programme.for_others", {{"id", line.statement.id}, {"parties", parties}}, where});
    }
    each_named(line, [&](std::size_t column, const Told& other) {
      if (line.readers.within(other.second)) return;
      errors_.push_back({"programme.flows_down",
                         {{"id", line.statement.id}, {"other", other.first.substr(1)}},
                         {line.file, line.number, std::string(line.kind->columns[column]->name)}});
    });
  }

  std::string own_;
  Codes codes_;
  Readers programme_;
  std::vector<Line> lines_;
  std::map<std::string, Readers> told_;
  std::vector<Error> errors_;
};

// As a package has them: A2 before A10, part by part of the key.
std::vector<domain::ObjectPtr> in_key_order(std::vector<domain::ObjectPtr> objects) {
  std::stable_sort(objects.begin(), objects.end(), [](const domain::ObjectPtr& a, const domain::ObjectPtr& b) {
    for (const std::size_t column : domain::facts(a->kind).key) {
      const std::string left = a->row->write(column), right = b->row->write(column);
      if (left != right) return natural_less(left, right);
    }
    return false;
  });
  return objects;
}

// `A;B`, by the ids of the parties.
std::string releasability_of(const Readers& readers, const std::map<std::string, std::string>& ids) {
  if (readers.everyone()) return std::string(domain::kPublic);
  std::vector<std::string> parties;
  for (const std::string& code : readers.parties) {
    const auto id = ids.find(code);
    parties.push_back(id == ids.end() ? code : id->second);
  }
  std::sort(parties.begin(), parties.end());
  std::string text;
  for (const std::string& party : parties) text += (text.empty() ? "" : ";") + party;
  return text;
}

}  // namespace

Checked<std::vector<ToldRow>> told_rows(const Package& package, const std::string& own) {
  return Teller(package, own).tell(interop::package::cells_of(package));
}

Checked<Package> package_of(const domain::Programme& programme) {
  std::map<std::string, std::string> ids;
  for (const domain::PartyRow* party : programme.rows<domain::PartyRow>()) ids[party->code] = party->id.text;
  std::vector<TableCells> tables;
  for (const KindFacts& kind : domain::all_kinds()) {
    if (!kind.in_package) continue;
    TableCells& cells = tables.emplace_back();
    cells.table = kind.table;
    for (const domain::ObjectPtr& object : in_key_order(programme.standing(kind.kind))) {
      std::vector<std::string>& row = cells.rows.emplace_back();
      for (std::size_t column = 0; column < kind.columns.size(); ++column) {
        row.push_back(column == kind.releasability ? releasability_of(object->readers, ids)
                                                   : object->row->write(column));
      }
    }
  }
  return interop::package::package_of(tables);
}

}  // namespace entente::app::programme
