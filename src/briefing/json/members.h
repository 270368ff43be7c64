// The members of a document in JSON, described once: what writes and what reads both ask this.
#pragma once

#include <concepts>
#include <type_traits>

#include "briefing/document.h"

namespace entente::briefing::json {

template <class T, class Value>
concept Is = std::same_as<std::remove_const_t<T>, Value>;

template <Is<CitedField> T>
void members(T& field, auto&& visit) {
  visit("column", field.column);
  visit("text", field.text);
}

template <Is<Citation> T>
void members(T& citation, auto&& visit) {
  visit("caption", citation.caption);
  visit("entry", citation.entry);
  visit("fields", citation.fields);
  visit("id", citation.id);
  visit("kind", citation.kind);
}

template <Is<Figure> T>
void members(T& figure, auto&& visit) {
  visit("begin", figure.begin);
  visit("citation", figure.citation);
  visit("end", figure.end);
}

template <Is<ReleasedFlag> T>
void members(T& flag, auto&& visit) {
  visit("by", flag.by);
  visit("check", flag.check);
  visit("reason", flag.reason);
}

template <Is<Mended> T>
void members(T& mended, auto&& visit) {
  visit("entry", mended.entry);
  visit("kind", mended.kind);
  visit("on", mended.on);
  visit("reason", mended.reason);
  visit("text", mended.text);
}

template <Is<Sentence> T>
void members(T& sentence, auto&& visit) {
  visit("attributed_to", sentence.attributed_to);
  visit("attribution", sentence.attribution);
  visit("basis", sentence.basis);
  visit("citations", sentence.citations);
  visit("embargo", sentence.embargo);
  visit("figures", sentence.figures);
  visit("flags", sentence.flags);
  visit("id", sentence.id);
  visit("mended", sentence.mended);
  visit("text", sentence.text);
}

template <Is<Section> T>
void members(T& section, auto&& visit) {
  visit("heading", section.heading);
  visit("sentences", section.sentences);
  visit("topic", section.topic);
}

template <Is<Condition> T>
void members(T& condition, auto&& visit) {
  visit("status", condition.status);
  visit("text", condition.text);
}

template <Is<Answer> T>
void members(T& answer, auto&& visit) {
  visit("answer", answer.answer);
  visit("as_of", answer.as_of);
  visit("attribution", answer.attribution);
  visit("citations", answer.citations);
  visit("conditions", answer.conditions);
  visit("declined", answer.declined);
  visit("question", answer.question);
}

template <Is<Told> T>
void members(T& told, auto&& visit) {
  visit("attributed_to", told.attributed_to);
  visit("attribution", told.attribution);
  visit("basis_conveyed", told.basis_conveyed);
  visit("figures", told.figures);
  visit("outlet", told.outlet);
  visit("passage", told.passage);
  visit("published_on", told.published_on);
  visit("text", told.text);
  visit("variance", told.variance);
}

template <Is<Document> T>
void members(T& document, auto&& visit) {
  visit("answers", document.answers);
  visit("as_of", document.as_of);
  visit("cleared_by", document.cleared_by);
  visit("coverage", document.coverage);
  visit("cut_off", document.cut_off);
  visit("id", document.id);
  visit("ministry", document.ministry);
  visit("previous", document.previous);
  visit("published_by", document.published_by);
  visit("published_on", document.published_on);
  visit("sections", document.sections);
  visit("sha256", document.sha256);
  visit("stage", document.stage);
  visit("title", document.title);
}

// The words of the format's one enumeration that is not of the domain, in the order of its values.
inline constexpr std::array<std::string_view, 2> kMendings{"correction", "revision"};

}  // namespace entente::briefing::json
