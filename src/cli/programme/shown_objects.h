// How objects of the programme are shown and written.
#pragma once

#include <string>
#include <vector>

#include "app/programme/perform_act.h"
#include "app/programme/view_objects.h"
#include "cli/page.h"
#include "cli/record/shown.h"

namespace entente::cli::programme {

using record::JsonText;

// `need N26`.
std::string name_of(const domain::Object& object);
// The words by which it is known to people: its title, name, text; empty when it has none.
std::string caption_of(const domain::Object& object);
// `proposed`, or the roles of a person; empty for what has neither.
std::string state_of(const domain::Object& object);
// Disputed, contested, retracted: a word for each.
std::vector<Span> marks_of(const Page& page, const domain::Object& object);

// `weight  4 -> 6`, one line each.
void show_fields(Page& page, domain::Kind kind, const std::vector<domain::FieldChange>& fields, int indent);
void write_fields(JsonText& json, domain::Kind kind, const std::vector<domain::FieldChange>& fields);
void write_source(JsonText& json, const domain::Source& source);
// Kind, id, readers, fields, who assented and who disputes, in an object of its own.
void write_object(JsonText& json, const domain::Object& object);

void show_performed(Page& page, const app::programme::PerformedAct& performed);
std::string performed_json(const app::programme::PerformedAct& performed);  // entente.act.v1

}  // namespace entente::cli::programme
