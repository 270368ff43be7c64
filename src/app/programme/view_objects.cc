#include "app/programme/view_objects.h"

#include <algorithm>

#include "base/natural_order.h"

namespace entente::app::programme {
namespace {

using domain::ObjectPtr;

Result<domain::Kind> kind_of(const std::string& word) {
  const auto kind = domain::kind_named(word);
  if (!kind) return failure("programme.unknown_kind", {{"kind", word}});
  return *kind;
}

// Whoever reads that and not this has eyes to see it with.
ToldElsewhere told_elsewhere(const domain::Readers& there, const domain::Readers& here) {
  if (there.everyone()) return {audience_words(there), "public"};
  const auto other =
      std::find_if(there.parties.begin(), there.parties.end(), [&](const auto& party) { return !here.has(party); });
  return {audience_words(there), other == there.parties.end() ? std::string() : *other};
}

}  // namespace

Result<ObjectList> list_objects(const Place& place, const std::string& word, const ViewName& view) {
  const auto kind = kind_of(word);
  if (!kind) return Failure(kind.error());
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office, view);
  if (!reading) return Failure(reading.error());
  ObjectList list{*kind, reading->programme.standing(*kind)};
  std::sort(list.objects.begin(), list.objects.end(),
            [](const ObjectPtr& a, const ObjectPtr& b) { return natural_less(a->key, b->key); });
  return list;
}

std::vector<HistoryStep> history_of(const Office& office, const ObjectPtr& object) {
  std::vector<HistoryStep> steps;
  for (const domain::Object* step = object.get(); step != nullptr; step = step->before.get()) {
    const domain::Source& source = step->source;
    const domain::Object* before = step->before.get();
    steps.push_back({source, office.number_of({source.turn.feed}, source.turn.seq), step->retracted,
                     before != nullptr && step->rivals.size() > before->rivals.size(),
                     domain::changed_fields(before, *step)});
  }
  std::reverse(steps.begin(), steps.end());
  return steps;
}

Result<ShownObject> show_object(const Place& place, const std::string& word, const std::string& id,
                                const ViewName& view) {
  const auto kind = kind_of(word);
  if (!kind) return Failure(kind.error());
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office, view);
  if (!reading) return Failure(reading.error());
  const domain::Programme& programme = reading->programme;
  ShownObject shown;
  std::vector<domain::Readers> others;
  for (std::size_t i = 0; i < programme.count(*kind); ++i) {
    const ObjectPtr& object = programme.object(*kind, i);
    if (object->key != id) continue;
    const bool better = shown.object == nullptr || (shown.object->retracted && !object->retracted) ||
                        (shown.object->retracted == object->retracted && object->readers.within(shown.object->readers));
    if (!better) {
      others.push_back(object->readers);
      continue;
    }
    if (shown.object != nullptr) others.push_back(shown.object->readers);
    shown.object = object;
  }
  if (shown.object == nullptr) return failure("domain.not_there", {{"kind", word}, {"id", id}});
  shown.audience = audience_words(shown.object->readers);
  for (const domain::Readers& readers : others)
    shown.also_told.push_back(told_elsewhere(readers, shown.object->readers));
  shown.history = history_of(*office, shown.object);
  shown.rests_on = domain::named_by(programme, *shown.object);
  shown.stands_on_it = domain::naming(programme, *shown.object);
  return shown;
}

Result<std::vector<domain::Hit>> search_objects(const Place& place, const std::string& words, const ViewName& view,
                                                const domain::FoldText& fold) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office, view);
  if (!reading) return Failure(reading.error());
  return domain::search(reading->programme, words, fold);
}

Result<FiguresReport> reconcile_record(const Place& place, const ViewName& view) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office, view);
  if (!reading) return Failure(reading.error());
  const auto rows_of = [&]<class R>(std::vector<R>& rows) {
    for (const R* row : reading->programme.rows<R>()) rows.push_back(*row);
  };
  std::vector<domain::ProgrammeRow> programmes;
  std::vector<domain::IndicatorRow> indicators;
  std::vector<domain::AreaRow> areas;
  std::vector<domain::ReadingRow> readings;
  rows_of(programmes), rows_of(indicators), rows_of(areas), rows_of(readings);
  return reconcile_figures(programmes.empty() ? std::string() : programmes.front().title,
                           {indicators, areas, readings});
}

Result<std::vector<domain::ObjectChange>> changes_since(const Place& place, const std::string& since,
                                                        const ViewName& view) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto lookback = Lookback::over(*office, view.view);
  if (!lookback) return Failure(lookback.error());
  const auto before = lookback->as_of(since);
  if (!before) return Failure(before.error());
  const auto after = lookback->as_of(view.as_of);
  if (!after) return Failure(after.error());
  return domain::difference(before->programme, after->programme);
}

}  // namespace entente::app::programme
