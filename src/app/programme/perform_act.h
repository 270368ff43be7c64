// `entente OBJECT VERB ID`: one act on one object, said for the record by a person who may.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/programme/reading.h"

namespace entente::app::programme {

struct PartWords {
  std::string kind;
  std::vector<std::pair<std::string, std::string>> set;
};

struct ActRequest {
  std::string by = {};
  std::string kind = {};  // `need`
  std::string act = {};   // `propose`
  std::string id = {};
  std::vector<std::pair<std::string, std::string>> set = {};  // column and text
  std::vector<PartWords> parts = {};
  std::string reason = {};
  // Of something new: to whom it is told, `XAA,XBB` or `public`. Empty: to both parties of the programme. What is there
  // already is spoken of to those whom it was told to.
  std::string audience = {};
  std::optional<std::string> idempotency_key = {};
  bool rehearse = false;  // judged, and not said
};

struct PerformedAct {
  record::AppendedEntry entry;
  std::string kind, act, id;
  std::string audience;
  domain::ObjectPtr before, after;  // the object as the speaker's party sees it
  bool rehearsed = false;           // nothing was written; there is no entry
};

// Under an idempotency key that was used before, the act that was said then, marked as repeated, whatever the rules
// would say now. Errors: store.idempotency_conflict (key), when that was another one; domain.* (the rule that refuses);
// programme.unknown_kind, programme.unknown_act (kind, act, acts); domain.unknown_field; programme.ambiguous (id,
// audiences), when the party tells different readers different things under one name and no audience is given; those of
// opening and writing.
Result<PerformedAct> perform_act(const Place& place, const ActRequest& request);
// The same on a record that is open and has been read with everything our own party may read; `reading` has the act
// when it returns.
Result<PerformedAct> perform_act(const Office& office, Reading& reading, const ActRequest& request);

}  // namespace entente::app::programme
