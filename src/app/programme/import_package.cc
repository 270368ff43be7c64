#include "app/programme/import_package.h"

#include <algorithm>
#include <map>

#include "app/programme/package_rows.h"
#include "app/programme/saying.h"

namespace entente::app::programme {
namespace {

using domain::Programme;

// Whether the record says the same of it already.
bool is_said(const domain::Object& object, const domain::Statement& statement) {
  const domain::KindFacts& kind = domain::facts(object.kind);
  domain::Fields fields;
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (column == kind.releasability) continue;
    if (std::string cell = object.row->write(column); !cell.empty()) fields.emplace_back(column, std::move(cell));
  }
  return fields == statement.set;
}

Error differs(const domain::Statement& statement) {
  return {"programme.differs", {{"kind", std::string(domain::facts(statement.kind).word)}, {"id", statement.id}}, {}};
}

// Those of the rows that the record does not have yet.
Checked<std::vector<ToldRow>> new_rows(std::vector<ToldRow> rows, const Programme& programme, std::int64_t& there) {
  std::vector<ToldRow> fresh;
  std::vector<Error> errors;
  for (ToldRow& row : rows) {
    const domain::ObjectPtr object = programme.find_exact(row.statement.kind, row.statement.id, row.readers);
    if (object == nullptr) {
      fresh.push_back(std::move(row));
    } else if (!object->retracted && is_said(*object, row.statement)) {
      ++there;
    } else {
      errors.push_back(differs(row.statement));
    }
  }
  if (!errors.empty()) return Failures(std::move(errors));
  return fresh;
}

// Said one after the other to a programme of their own first: what would be refused is refused as a whole.
std::vector<Error> rehearse(Programme programme, const std::vector<ToldRow>& rows, const domain::Draft& speaker) {
  std::vector<Error> errors;
  std::int64_t lc = programme.last_turn().lc;
  for (const ToldRow& row : rows) {
    domain::Said said;
    said.turn.lc = ++lc;
    said.by = speaker.by;
    said.party = speaker.party;
    said.at = speaker.at;
    said.readers = row.readers;
    said.payload = domain::payload_of(row.statement);
    const std::size_t before = programme.set_aside_count();
    domain::take(programme, said);
    if (programme.set_aside_count() == before) continue;
    const Message& why = programme.set_aside(before).why;
    errors.push_back({why.code, why.arguments, {}});
    if (errors.size() == 20) break;
  }
  return errors;
}

}  // namespace

Checked<ImportedPackage> import_package(const Place& place, const ImportRequest& request) {
  const auto package = interop::package::read_package(place.files, request.package);
  if (!package) return Failures(package.error());
  const auto office = Office::open(place);
  if (!office) return Failures({office.error()});
  auto rows = told_rows(*package, office->party());
  if (!rows) return Failures(rows.error());
  const auto reading = read_programme(*office);
  if (!reading) return Failures({reading.error()});

  ImportedPackage imported;
  imported.programme = package->programme.id.text;
  auto fresh = new_rows(*std::move(rows), reading->programme, imported.there_already);
  if (!fresh) return Failures(fresh.error());
  const domain::Draft speaker{request.by, office->party(), {}, now(place)};
  if (auto errors = rehearse(reading->programme, *fresh, speaker); !errors.empty()) return Failures(std::move(errors));

  std::vector<store::Append> appends;
  std::map<std::string, std::int64_t> counts;
  for (const ToldRow& row : *fresh) {
    auto append = append_for(*office, row.readers, request.by, row.statement, {});
    if (!append) return Failures({append.error()});
    appends.push_back(*std::move(append));
  }
  const auto appended = office->append_all(std::move(appends));
  if (!appended) return Failures({appended.error()});
  for (const auto& entry : *appended) ++counts[entry.feed];
  imported.rows = static_cast<std::int64_t>(appended->size());
  for (const auto& [feed, entries] : counts) imported.feeds.push_back({feed, entries});
  return imported;
}

}  // namespace entente::app::programme
