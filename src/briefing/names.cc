#include "briefing/names.h"

namespace entente::briefing {
namespace {

// When the field got the text that it has.
domain::Turn written_at(const domain::Object& object, std::size_t column) {
  const std::string text = object.row->write(column);
  const domain::Object* first = &object;
  while (first->before != nullptr && first->before->row->write(column) == text) first = first->before.get();
  return first->source.turn;
}

}  // namespace

Names::Names(const domain::Programme& programme, domain::Readers readers)
    : programme_(programme), readers_(std::move(readers)) {
  for (const domain::ObjectPtr& object : programme.standing(domain::kKind<domain::TranslationRow>)) {
    const auto& row = object->as<domain::TranslationRow>();
    Translated& translated = translations_[{row.table.text, row.row.text, row.field.text}];
    translated.texts.in(row.language) = row.text;
    translated.at.in(row.language) = written_at(*object, *domain::facts(object->kind).column("text"));
  }
}

// A translation older than what it translates is none. What was taken in together with it is not newer.
std::optional<std::string> Names::translated(const domain::Object& object, std::string_view column,
                                             Language language) const {
  const domain::KindFacts& kind = domain::facts(object.kind);
  const auto found = translations_.find({std::string(kind.table), object.key, std::string(column)});
  if (found == translations_.end() || found->second.texts.in(language).empty()) return std::nullopt;
  const domain::Turn written = written_at(object, *kind.column(column));
  if (found->second.at.in(language) < written) return std::nullopt;
  return found->second.texts.in(language);
}

InLanguages Names::name(domain::Kind kind, std::string_view key, std::string_view column) const {
  InLanguages names;
  const domain::ObjectPtr object = programme_.find(kind, key, readers_);
  for (const Language language : kEachLanguage) {
    names.in(language) =
        object == nullptr ? std::string(key) : translated(*object, column, language).value_or(object->field(column));
  }
  return names;
}

InLanguages Names::words(const domain::Object& object, std::string_view column) const {
  InLanguages words;
  const std::string own = object.field(column);
  for (const Language language : kEachLanguage) {
    if (auto text = translated(object, column, language)) {
      words.in(language) = *std::move(text);
    } else if (language_of(own) == language) {
      words.in(language) = own;
    }
  }
  return words;
}

}  // namespace entente::briefing
