#include "briefing/cite.h"

namespace entente::briefing {
namespace citing {

using domain::kKind;
using domain::Object;
using domain::ObjectPtr;

// By what people know an object.
std::string_view caption_column(const domain::KindFacts& kind) {
  for (const std::string_view column :
       {"title", "name", "conclusion", "text", "condition", "summary", "statement", "activity", "goods", "topics",
        "office", "reason", "definition", "indicator_id"})
    if (kind.column(column)) return column;
  return kind.columns.front()->name;
}

// A reading is known by what it is of.
InLanguages caption_of(const Names& names, const Object& object) {
  if (object.kind == kKind<domain::ReadingRow>)
    return names.name(kKind<domain::IndicatorRow>, object.as<domain::ReadingRow>().indicator.text, "name");
  InLanguages caption = names.name(object.kind, object.key, caption_column(domain::facts(object.kind)));
  for (std::string& text : caption.texts)
    if (text.empty()) text = object.key;  // what nobody named
  return caption;
}

}  // namespace citing

Citation cite(const Sources& sources, const Names& names, const domain::Citation& what) {
  Citation citation{std::string(domain::facts(what.kind).word), what.id, {}, {}, {}};
  domain::ObjectPtr object = sources.for_everyone ? sources.now.find(what.kind, what.id, {})
                                                  : sources.cut.find(what.kind, what.id, sources.readers);
  if (object == nullptr) object = sources.now.find(what.kind, what.id, sources.readers);
  if (object == nullptr) return citation;
  const domain::KindFacts& kind = domain::facts(what.kind);
  citation.entry = domain::hex(object->source.entry);
  citation.caption = citing::caption_of(names, *object);
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    const std::string text = object->row->write(column);
    if (column != kind.releasability && !text.empty())
      citation.fields.push_back({std::string(kind.columns[column]->name), text});
  }
  return citation;
}

}  // namespace entente::briefing
