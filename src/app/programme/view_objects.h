// Reading the programme in one view: lists, one object with its history, what has certain words, what changed.
#pragma once

#include <string>
#include <vector>

#include "app/figures/reconcile_figures.h"
#include "app/programme/reading.h"
#include "domain/difference.h"
#include "domain/links.h"
#include "domain/search.h"

namespace entente::app::programme {

struct ObjectList {
  domain::Kind kind{};
  std::vector<domain::ObjectPtr> objects;  // A2 before A10
};

// Errors: programme.unknown_kind (kind); those of read_programme.
Result<ObjectList> list_objects(const Place& place, const std::string& kind, const ViewName& view);

// One entry of an object's history.
struct HistoryStep {
  domain::Source source;
  std::string number;  // feed and number of the entry
  bool retracted = false;
  bool rival = false;  // a revision that did not know of another
  std::vector<domain::FieldChange> fields;
};

struct ToldElsewhere {
  std::string audience;
  std::string view;  // in which that is shown; empty: in none of its own
};

struct ShownObject {
  domain::ObjectPtr object;
  std::string audience;
  std::vector<HistoryStep> history;  // the oldest first
  std::vector<domain::Link> rests_on, stands_on_it;
  std::vector<ToldElsewhere> also_told;  // to others, under this name
};

std::vector<HistoryStep> history_of(const Office& office, const domain::ObjectPtr& object);

// The one told to the fewest, where several are told under one name; what has been retracted is found too. Errors:
// those of list_objects; domain.not_there (kind, id).
Result<ShownObject> show_object(const Place& place, const std::string& kind, const std::string& id,
                                const ViewName& view);

Result<std::vector<domain::Hit>> search_objects(const Place& place, const std::string& words, const ViewName& view,
                                                const domain::FoldText& fold);

// Whether the figures of a view hold together. Errors: those of read_programme.
Result<FiguresReport> reconcile_record(const Place& place, const ViewName& view);

// From the state as of `since` to that of `view`. Errors: those of read_programme.
Result<std::vector<domain::ObjectChange>> changes_since(const Place& place, const std::string& since,
                                                        const ViewName& view);

}  // namespace entente::app::programme
