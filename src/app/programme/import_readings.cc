#include "app/programme/import_readings.h"

#include "interop/figures/read_series.h"

namespace entente::app::programme {
namespace {

using domain::Kind;
using domain::ObjectPtr;

constexpr std::uint64_t kMostBytes = 64 << 20;  // of a file

Result<ObjectPtr> standing(const domain::Programme& programme, Kind kind, const std::string& id) {
  for (const ObjectPtr& object : programme.standing(kind))
    if (object->key == id) return object;
  return failure("domain.not_there", {{"kind", std::string(domain::facts(kind).word)}, {"id", id}});
}

ToldRow told(const domain::ReadingRow& reading, const domain::Readers& readers, const std::string& file) {
  const domain::KindFacts& kind = domain::facts(domain::kKind<domain::ReadingRow>);
  domain::RowOf<domain::ReadingRow> row;
  row.row = reading;
  ToldRow told;
  told.statement.kind = kind.kind;
  told.statement.act = "enter";
  told.statement.id = kind.key_of(row);
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    if (std::string cell = row.write(column); !cell.empty()) told.statement.set.emplace_back(column, std::move(cell));
  }
  told.readers = readers;
  told.where = {file, reading.line, {}};
  return told;
}

}  // namespace

Checked<SaidAll> import_readings(const Place& place, const ReadingsRequest& request) {
  const auto content = place.files.read(request.file, kMostBytes);
  if (!content) return Failures({content.error()});
  const auto office = Office::open(place);
  if (!office) return Failures({office.error()});
  const auto reading = read_programme(*office);
  if (!reading) return Failures({reading.error()});
  const auto indicator = standing(reading->programme, domain::kKind<domain::IndicatorRow>, request.indicator);
  const auto area = standing(reading->programme, domain::kKind<domain::AreaRow>, request.area);
  std::vector<Error> missing;
  if (!indicator) missing.push_back(indicator.error());
  if (!area) missing.push_back(area.error());
  if (!missing.empty()) return Failures(std::move(missing));
  domain::Readers readers = (*indicator)->readers;
  if (!request.audience.empty()) {
    const auto audience = entente::record::Audience::parse(request.audience);
    if (!audience) return Failures({audience.error()});
    readers = readers_of(*audience);
  }
  std::vector<domain::AreaRow> areas;
  for (const domain::AreaRow* row : reading->programme.rows<domain::AreaRow>()) areas.push_back(*row);
  const auto series = interop::figures::read_series(
      *content, request.file,
      {{request.indicator}, (*indicator)->as<domain::IndicatorRow>().unit, {request.area}, request.source, areas});
  if (!series) return Failures(series.error());
  std::vector<ToldRow> rows;
  for (const domain::ReadingRow& row : *series) rows.push_back(told(row, readers, request.file));
  return say_all(*office, reading->programme, std::move(rows), request.by, request.rehearse);
}

}  // namespace entente::app::programme
