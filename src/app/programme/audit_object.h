// `entente audit`: any statement of the record, walked back to the entries that it rests on, each of them checked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/programme/reading.h"
#include "domain/audit/standing.h"
#include "domain/audit/walk.h"
#include "domain/difference.h"

namespace entente::app::programme {

struct AuditQuestion {
  // `activity` and `A058`; the id alone, where only one kind of object has it; or a figure as it was read, `548 km`.
  std::string what;
  std::string id = {};
  ViewName view = {};
  std::optional<std::size_t> depth = {};  // none: as deep as stays readable
};

// One entry about an object: who said it, as whom, and whether its signature and its bytes are as they must be.
struct Attested {
  domain::Source source;
  std::string number;                     // feed and number
  std::vector<domain::PersonRole> roles;  // by which it could be said; none: by the party's key alone
  std::optional<Message> broken;          // why it is not to be believed
  std::string key;                        // that signed it, as people read it to each other
  bool receipted = false;                 // another party has cosigned it
  bool retracted = false;
  bool rival = false;  // a revision that did not know of another
  std::vector<domain::FieldChange> fields;
};

struct AuditedObject {
  domain::Ground ground;
  std::string audience;
  std::vector<Attested> entries;                 // the oldest first
  std::optional<domain::Definition> definition;  // of a reading
  std::string defined_in;                        // feed and number of the entry that defined it so
  std::optional<bool> document_holds;  // of a version of the roadmap: whether its bytes are here and have its hash
};

struct Audited {
  std::vector<AuditedObject> objects;
  std::size_t deeper = 0;  // objects beneath the depth that is shown
  std::size_t entries = 0, broken = 0, unreceipted = 0;
};

// Errors: programme.unknown_kind (kind); domain.not_there (kind, id); audit.nothing (what); audit.several (what,
// kinds); those of reading.
Result<Audited> audit_object(const Place& place, const AuditQuestion& question);

// The object that was asked for. Errors: those of audit_object.
Result<domain::ObjectPtr> object_asked_for(const domain::Programme& programme, const std::string& what,
                                           const std::string& id);

}  // namespace entente::app::programme
